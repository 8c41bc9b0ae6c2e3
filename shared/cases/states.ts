/**
 * What may happen to a case in which state, and where it leads: one table, drawn in docs/states.md.
 * Forward only: no event leads to a state above its own in the list. A proposal that is returned is no step
 * back, because proposing does not change the state: it only moves the case to another desk.
 */
import type { EventType } from './event.ts';

export const states = [
  /** The applicant gathers papers. */
  'open',
  /** Receipt given; the 60 days of law 55-19 run. */
  'submitted',
  /** The one request for missing papers has been made. */
  'completing',
  'completed',
  'decided',
  'appealed',
  /** Decided on appeal. */
  'settled',
  /** Granted, and the first tranche is ordered. */
  'paying',
  /** All tranches are paid; visits go on. */
  'followed',
  'closed',
  'withdrawn',
] as const;
export type State = (typeof states)[number];

type Moves = Partial<Record<State | 'new', State>>;
const stays = (...at: readonly State[]): Moves => Object.fromEntries(at.map((state) => [state, state]));
const examined = ['submitted', 'completed', 'appealed'] as const;
const undecided = ['open', 'submitted', 'completing', 'completed', 'appealed'] as const;
/** In an officer's hands, or waiting for the applicant's answer to them. */
const running = ['submitted', 'completing', 'completed', 'appealed'] as const;
const done = ['decided', 'settled'] as const;
const granted = ['paying', 'followed'] as const;

/** The compiler asks for a row when an event is added. */
export const moves = {
  CaseOpened: { new: 'open' },
  NoticeGiven: stays(...undecided),
  KeeperAdmitted: stays('open', 'completing'),
  ApplicationDrafted: stays('open'),
  ApplicationStated: stays('open', 'completing'),

  // Proofs of the tranches come while the grant is paid.
  UploadGranted: stays('open', 'completing', 'appealed', ...done, ...granted),
  PiecesPromised: stays('open', 'completing', 'appealed', ...done, ...granted),
  // A link given earlier may be used later: what storage has acknowledged is written down whatever the state.
  PaperReceived: stays(...states),
  PaperRead: stays(...states),
  PaperRefused: stays(...states),
  PaperParked: stays(...states),
  PaperRequeued: stays(...states),
  EvidenceChanged: stays(...states),
  EvidenceRestored: stays(...states),
  // What a decision names stays in its case.
  PaperSetAside: stays(...running),
  PaperWithdrawn: stays('open', 'completing'),

  CaseAssessed: stays(...undecided),
  CaseSubmitted: { open: 'submitted' },

  OfficerNoted: stays(...states),
  // Of a decided case only what its holder has the right to have put right.
  FieldCorrected: stays(...states.filter((state) => state !== 'withdrawn')),
  // While it is completed its holder may state it anew; once decided, the decision stands on what was said.
  ProjectCorrected: stays(...examined),
  FieldAccepted: stays(...undecided),
  CompletionAsked: { submitted: 'completing' },
  CompletionGiven: { completing: 'completed' },
  CompletionLapsed: { completing: 'completed' },
  PaperReviewed: stays(...running, ...done, ...granted),
  PaperWaived: stays(...undecided),
  OriginalAsked: stays(...running),
  OriginalSeen: stays(...running),
  DeadlineAlerted: stays(...examined),
  SilenceReached: stays(...examined),
  CaseClaimed: stays(...running),
  CaseReleased: stays(...running),
  CaseTransferred: stays(...undecided, ...done, ...granted),
  // A case that ended meanwhile still needs to be somebody's.
  TransferAnswered: stays(...states),
  MeetingCited: stays(...undecided),
  StepAccompanied: stays(...undecided, ...done, ...granted),
  ProjectRecorded: stays(...undecided, ...done, ...granted),
  ConflictDeclared: stays(...running, ...done, ...granted, 'closed'),
  InKindRecorded: stays(...undecided),

  DecisionProposed: stays(...examined),
  DecisionReturned: stays(...examined),
  DecisionConfirmed: { submitted: 'decided', completed: 'decided', appealed: 'settled' },
  DecisionAccepted: stays('decided'),
  AppealLodged: { decided: 'appealed' },
  AppealWithdrawn: { appealed: 'settled' },
  CaseWithdrawn: {
    open: 'withdrawn',
    submitted: 'withdrawn',
    completing: 'withdrawn',
    completed: 'withdrawn',
  },

  LetterIssued: stays(...states),
  LetterSeen: stays(...states),
  StatementRevoked: stays(...states),

  PayeeHeld: stays(...done, ...granted),
  TrancheOrdered: { decided: 'paying', settled: 'paying', paying: 'paying' },
  TrancheReturned: stays('paying'),
  TranchePaid: stays('paying'),
  PaymentCompleted: { paying: 'followed' },
  VisitRecorded: stays(...granted),
  BreachRecorded: stays(...granted),
  RecoveryOrdered: stays(...granted),
  RecoveryReceived: stays(...granted, 'closed'),
  CaseClosed: { decided: 'closed', settled: 'closed', paying: 'closed', followed: 'closed' },

  // A grant given up, recovered whole, or annulled on appeal.
  GrantReleased: stays('settled', 'closed'),

  RectificationAsked: stays(...states),
  RectificationAnswered: stays(...states),
  RectificationMade: stays(...states),

  ConsentGiven: stays(...undecided, ...done, ...granted),
  ConsentRevoked: stays(...states),
  PartnerAnswered: stays(...undecided, ...done, ...granted),
  TrancheConfirmed: stays(...granted, 'closed'),
  ReferralAnswered: stays(...undecided, ...done, ...granted),
} as const satisfies Record<EventType, Moves>;

/** The state the event leads to, or undefined where it has no place. */
export function findNextState(state: State | 'new', event: EventType): State | undefined {
  const row: Moves = moves[event];
  return row[state];
}
