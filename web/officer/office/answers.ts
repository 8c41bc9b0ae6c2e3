/** What the service answers of the rules, the register and the books, by its own types. */
import type * as z from 'zod';
import type { OfficerCase } from '#functions/officer-shapes';
import type { RuleSetView } from '#functions/rule-book-view';

export type { PartnerView } from '#functions/routes/agreements';
export type { MemberView } from '#functions/routes/corrections';
export type { ErasureView } from '#functions/routes/erasures';
export type { ListedMeeting, MeetingCounts, MeetingLines, MeetingView } from '#functions/routes/meetings';
export type { FoundMember } from '#functions/routes/members';
export type { PartnerKeys } from '#functions/routes/partner-keys';
export type { RectificationsView, WaitingRectification } from '#functions/routes/rectifications';
export type { ReplayView } from '#functions/routes/replay';
export type { ServiceStanding } from '#functions/routes/service';
export type { StatisticsCell, StatisticsReport, StatisticsSheet } from '#functions/routes/statistics';
export type { WebhooksView } from '#functions/routes/webhook-desk';
export type { PreviewView, RuleSetView, RuleSheetCard, RuleSheetView } from '#functions/rule-book-view';
export type { SightingView } from '#functions/sighting-view';
export type { Terms } from '#shared/cases/framework-agreements';
export type { MeetingPlan } from '#shared/cases/meetings';
export type DecidedCase = Pick<z.infer<typeof OfficerCase>, 'reference' | 'decisions'>;
export type FigureView = RuleSetView['figures'][number];
export type DatedValue = FigureView['values'][number];
export type PaperView = RuleSetView['papers'][number];
export type ProgrammeView = RuleSetView['programmes'][number];
export type Confidence = DatedValue['confidence'];
