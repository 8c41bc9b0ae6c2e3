/** Every address of the service. A new one is one new object in one of the lists. */
import * as z from 'zod';
import type { Audience } from './caller.ts';
import { buildOpenApi } from './openapi.ts';
import { type Route, route } from './route.ts';
import { adviserRoutes } from './routes/adviser.ts';
import { applicantRoutes } from './routes/applicant.ts';
import { keeperRoutes } from './routes/keeper.ts';
import { letterRoutes } from './routes/letters.ts';
import { officerRoutes } from './routes/officer.ts';
import { partnerRoutes } from './routes/partner.ts';
import { publicRoutes } from './routes/public.ts';
import { replayRoutes } from './routes/replay.ts';
import { ruleBookRoutes } from './routes/rule-book.ts';
import { sightingRoutes } from './routes/sightings.ts';

export type { Audience } from './caller.ts';
export type { Route } from './route.ts';

const openapi = route({
  id: 'openapi',
  method: 'GET',
  path: '/openapi.json',
  audience: 'public',
  summary: { ar: 'وصف الواجهة البرمجية', fr: 'Description de l’interface (OpenAPI 3.1)' },
  output: z.looseObject({ openapi: z.string() }),
  examples: [],
  handle: async () => buildOpenApi(routes),
});

export const routes: readonly Route[] = [
  openapi,
  ...publicRoutes,
  ...applicantRoutes,
  ...keeperRoutes,
  ...officerRoutes,
  ...partnerRoutes,
  ...letterRoutes,
  ...adviserRoutes,
  ...replayRoutes,
  ...ruleBookRoutes,
  ...sightingRoutes,
];

/** The Lambda that answers an audience; what needs no token is the applicants' front door. */
export const servedBy = {
  public: 'applicant',
  applicant: 'applicant',
  // The same rights at the store: open a case, send papers, never the register or the keys of decisions.
  keeper: 'applicant',
  officer: 'officer',
  partner: 'partner',
} as const satisfies Record<Audience, string>;

export const routesServedBy = (lambda: (typeof servedBy)[Audience]): readonly Route[] =>
  routes.filter(({ audience }) => servedBy[audience] === lambda);
