/** Every address of the service. A new one is one new object in the list of its audience. */
import { applicantSide } from './applicant-routes.ts';
import type { Audience } from './caller.ts';
import { officerSide } from './officer-routes.ts';
import type { Route } from './route.ts';
import { partnerRoutes } from './routes/partner.ts';

export type { Audience } from './caller.ts';
export type { Route } from './route.ts';

export const routes: readonly Route[] = [...applicantSide, ...officerSide, ...partnerRoutes];

/** The Lambda that answers an audience; what needs no token is the applicants' front door. */
export const servedBy = {
  public: 'applicant',
  applicant: 'applicant',
  // The same rights at the store: open a case, send papers, never the register or the keys of decisions.
  keeper: 'applicant',
  officer: 'officer',
  partner: 'partner',
} as const satisfies Record<Audience, string>;
