/** What the officers' function answers. */
import type { Route } from './route.ts';
import { accompanimentForOfficers } from './routes/accompaniment.ts';
import { adviceForOfficers } from './routes/adviser.ts';
import { budgetRoutes } from './routes/budgets.ts';
import { dashboardRoutes } from './routes/dashboard.ts';
import { erasureRoutes } from './routes/erasures.ts';
import { inKindRoutes } from './routes/in-kind.ts';
import { lettersForOfficers } from './routes/letters.ts';
import { likenessRoutes } from './routes/likeness.ts';
import { officerRoutes } from './routes/officer.ts';
import { colleagueRoutes } from './routes/officers.ts';
import { paperPageRoutes } from './routes/paper-pages.ts';
import { partnerKeyRoutes } from './routes/partner-keys.ts';
import { rectificationsForOfficers } from './routes/rectifications.ts';
import { replayRoutes } from './routes/replay.ts';
import { ruleBookRoutes } from './routes/rule-book.ts';
import { serviceRoutes } from './routes/service.ts';
import { sightingsForOfficers } from './routes/sightings.ts';
import { webhookDeskRoutes } from './routes/webhook-desk.ts';

export const officerSide: readonly Route[] = [
  ...officerRoutes,
  ...paperPageRoutes,
  ...budgetRoutes,
  ...lettersForOfficers,
  ...adviceForOfficers,
  ...inKindRoutes,
  ...replayRoutes,
  ...ruleBookRoutes,
  ...sightingsForOfficers,
  ...rectificationsForOfficers,
  ...erasureRoutes,
  ...dashboardRoutes,
  ...accompanimentForOfficers,
  ...likenessRoutes,
  ...colleagueRoutes,
  ...partnerKeyRoutes,
  ...serviceRoutes,
  ...webhookDeskRoutes,
];
