/** Shapes of partners' bodies that stand once in the API document, by the names engineers find them under. */
import { Decision } from './routes/partner-decisions.ts';
import { Payment } from './routes/partner-payments.ts';
import { Referral } from './routes/partner-referrals.ts';
import { EndpointView, JournalMessage } from './webhook-shapes.ts';

export const partnerShapes = {
  PartnerDecision: Decision,
  PartnerPayment: Payment,
  PartnerReferral: Referral,
  WebhookEndpoint: EndpointView,
  WebhookDelivery: JournalMessage,
};
