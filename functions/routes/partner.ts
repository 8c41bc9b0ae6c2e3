/** What partners may ask and write back; each by reference, while its applicant agrees. */
import { partnerDecisionRoutes } from './partner-decisions.ts';
import { partnerHookRoutes } from './partner-hooks.ts';
import { openPartnerRoutes } from './partner-open.ts';
import { partnerPaymentRoutes } from './partner-payments.ts';
import { partnerReferralRoutes } from './partner-referrals.ts';
import { partnerSealRoutes } from './partner-seals.ts';

export const partnerRoutes = [
  ...openPartnerRoutes,
  ...[...partnerDecisionRoutes, ...partnerPaymentRoutes],
  ...[...partnerReferralRoutes, ...partnerSealRoutes, ...partnerHookRoutes],
];
