/** What the service answers about sessions, money and its follow-up, as its own shapes declare it. */
import type { DueView } from '#functions/payment-due';
import type { FollowedView } from '#functions/payment-view';
import type { BudgetView } from '#functions/routes/budgets';
import type { CeremonyListed, CeremonyView } from '#functions/routes/ceremonies';
import type { SessionListed, SessionView } from '#functions/session-view';

export type { BudgetView, CeremonyListed, CeremonyView, DueView, FollowedView, SessionListed, SessionView };
export type Point = SessionView['agenda'][number];
export type Voter = Point['voters'][number];
export type Payment = NonNullable<FollowedView['payment']>;
export type Tranche = Payment['tranches'][number];
export type Called = CeremonyView['called'][number];
