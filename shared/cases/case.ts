/** What a case is once its log is told (`replay.ts`). Nothing here touches the outside world. */
import type { PaperType, Reading, Refusal } from '#shared/papers/reading';
import type { CaseId, CaseReference, PaperId } from '#shared/platform/ids';
import type { Actor } from '#shared/platform/platform';
import type { Assessment } from '#shared/rules/assessment';
import type { Application, ApplicationDraft } from './application.ts';
import type { Basis, EventOf, EventType } from './event.ts';
import type { Hold } from './hold.ts';
import type { PlainDate } from './plain-date.ts';
import type { State } from './states.ts';

export interface Correction {
  readonly value: string;
  readonly by: string;
  readonly at: string;
}

export interface CasePaper {
  readonly paperId: PaperId;
  readonly status: 'awaited' | 'received' | 'read' | 'refused' | 'parked' | 'changed';
  readonly withdrawn: boolean;
  readonly withdrawnAt?: string;
  /** Withdrawn by the service, whose stored file was spoilt: why, as its holder reads it. */
  readonly setAside?: string;
  /** What the upload link was signed for. */
  readonly granted: { readonly size: number; readonly contentType: string; readonly sha256: string };
  readonly stated?: PaperType;
  /** Checksums of the pieces links were given out to. */
  readonly promised?: readonly string[];
  readonly file?: {
    readonly key: string;
    readonly versionId: string;
    readonly sha256: string;
    readonly receivedAt: string;
  };
  /** As the pipeline read it; officers' corrections stand beside it, never over it. */
  readonly reading?: Reading | undefined;
  /** Whether harmful software was looked for before it was read; absent as `not-scanned`. */
  readonly scan?: 'clean' | 'not-scanned';
  /** How each of its pages looks, coarsely; absent where nobody looked. */
  readonly looks?: readonly string[] | undefined;
  /** By field; those of a further paper in the file under `2/field`, the papers counted from 1. */
  readonly corrections: Readonly<Record<string, Correction>>;
  /** Values officers let stand as they were read, keyed as corrections are. */
  readonly accepted?: Readonly<Record<string, Correction>>;
  readonly refused?: Refusal;
  /** The officer who has looked at all of it, as it is now. */
  readonly reviewed?: { readonly by: Actor; readonly at: string } | undefined;
}

/** Harmful software was found in it: shown to nobody, opened by nothing. */
export const isQuarantined = (paper: Pick<CasePaper, 'refused'> | undefined): boolean =>
  paper?.refused?.code === 'malware';

export interface Proposal extends Omit<EventOf<'DecisionProposed'>, 'type'> {
  readonly by: Actor;
  readonly at: string;
}

/** All a decision rests on: its reasons, and those of granting so little. */
export const allGrounds = ({ reasons, lessGrounds = [] }: Pick<Proposal, 'reasons' | 'lessGrounds'>) => [
  ...reasons,
  ...lessGrounds,
];

/**
 * What the case's file keeps as it happened, in its order: acts that stand beside each other and replace nothing.
 * Payment, follow-up, letters and the clock are folds over them, each kept where it is understood.
 */
const actTypes = [
  'NoticeGiven',
  'KeeperAdmitted',
  'ProjectCorrected',
  'PaperWaived',
  'OriginalAsked',
  'OriginalSeen',
  'DeadlineAlerted',
  'SilenceReached',
  'CaseTransferred',
  'TransferAnswered',
  'ConflictDeclared',
  'StepAccompanied',
  'ProjectRecorded',
  'InKindRecorded',
  'DecisionAccepted',
  'AppealWithdrawn',
  'LetterIssued',
  'LetterSeen',
  'StatementRevoked',
  'PayeeHeld',
  'TrancheOrdered',
  'TrancheReturned',
  'TranchePaid',
  'PaymentCompleted',
  'VisitRecorded',
  'BreachRecorded',
  'RecoveryOrdered',
  'RecoveryReceived',
  'CaseClosed',
  'GrantReleased',
  'RectificationAsked',
  'RectificationAnswered',
  'RectificationMade',
  'PartnerAnswered',
  'TrancheConfirmed',
  'ReferralAnswered',
] as const satisfies readonly EventType[];
export type ActType = (typeof actTypes)[number];
export type Act<T extends ActType = ActType> = EventOf<T> & { readonly by: Actor; readonly at: string };

/** The acts of these kinds, oldest first. */
export const actsOf = <T extends ActType>({ acts }: Pick<Case, 'acts'>, ...types: readonly T[]): Act<T>[] =>
  acts.filter((act): act is Act<T> => (types as readonly ActType[]).includes(act.type));

export interface Consent {
  readonly until: PlainDate;
  readonly purpose: EventOf<'ConsentGiven'>['purpose'];
}

export interface Case {
  readonly caseId: CaseId;
  readonly version: number;
  /** Hash of the last commit: what the next one is chained to. */
  readonly hash: string;
  readonly reference: CaseReference;
  readonly delegation: string;
  readonly language: 'ar' | 'fr';
  readonly state: State;
  readonly openedAt: string;
  /** The applicant, or the keeper of a memory space for them. */
  readonly openedBy: Actor;
  /** The keeper's memory space. */
  readonly place?: string | undefined;
  readonly application?: Application;
  /** The form before it is whole, with the version of the case that brought it: officers are shown nothing of it. */
  readonly draft?: (ApplicationDraft & { readonly version: number }) | undefined;
  /** In the order in which they were announced. */
  readonly papers: readonly CasePaper[];
  readonly assessment?: Assessment;
  readonly assessedAsOf?: PlainDate;
  /** Absent where it was assessed before this was kept. */
  readonly assessedFrom?: Basis | undefined;
  readonly submitted?: { readonly receipt: string; readonly at: string; readonly answerBy: PlainDate };
  readonly completion?: Omit<EventOf<'CompletionAsked'>, 'type'> & {
    readonly at: string;
    readonly givenAt?: string;
    readonly lapsedAt?: string;
    /** The administration's deadline from then on. */
    readonly thenAnswerBy?: PlainDate;
  };
  /** Stands until confirmed, returned, or overtaken by new evidence. */
  readonly proposal?: Proposal | undefined;
  readonly decisions: readonly (Omit<EventOf<'DecisionConfirmed'>, 'type'> & {
    readonly proposedBy: Actor;
    readonly confirmedBy: Actor;
    readonly at: string;
    /** As proposed: what its letter gives. */
    readonly reasons: Proposal['reasons'];
    readonly lessBecause?: string | undefined;
    readonly lessBecauseFr?: string | undefined;
    /** That kept the case then: the case may be kept elsewhere since. */
    readonly delegation: string;
  })[];
  readonly appeal?: { readonly grounds: string; readonly answerBy: PlainDate; readonly at: string };
  /** The outreach meeting it came from. */
  readonly meeting?: string | undefined;
  readonly acts: readonly Act[];
  /** Acts of officers by day. */
  readonly officerDays: Readonly<Record<PlainDate, number>>;
  /** As last claimed; it may have lapsed since (`holdAt`). */
  readonly held?: Hold | undefined;
  /** Partner → what for, and the last day on which it may learn of the decision. */
  readonly consents: Readonly<Record<string, Consent>>;
  readonly notes: readonly { readonly note: string; readonly by: Actor; readonly at: string }[];
}

/** Granted, and never taken: the case was closed before anything was paid. */
export const isGivenUp = (now: Pick<Case, 'acts'>): boolean =>
  actsOf(now, 'CaseClosed').some(({ why }) => why === 'given-up');

/** Those who had a part in a decision, a session's voters among them; an appeal against it goes to others. */
export const handsIn = ({ decisions }: Pick<Case, 'decisions'>): readonly string[] =>
  decisions.flatMap(({ proposedBy, confirmedBy, voters = [] }) => [proposedBy.id, confirmedBy.id, ...voters]);
