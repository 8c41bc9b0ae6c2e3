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
  'withdrawn',
] as const;
export type State = (typeof states)[number];

type Moves = Partial<Record<State | 'new', State>>;
const stays = (...at: readonly State[]): Moves => Object.fromEntries(at.map((state) => [state, state]));
const examined = ['submitted', 'completed', 'appealed'] as const;
const undecided = ['open', 'submitted', 'completing', 'completed', 'appealed'] as const;

/** The compiler asks for a row when an event is added. */
export const moves = {
  CaseOpened: { new: 'open' },
  ApplicationStated: stays('open', 'completing'),

  UploadGranted: stays('open', 'completing', 'appealed'),
  // A link given earlier may be used later: what storage has acknowledged is written down whatever the state.
  PaperReceived: stays(...states),
  PaperRead: stays(...states),
  PaperRefused: stays(...states),
  PaperParked: stays(...states),
  PaperRequeued: stays(...states),
  EvidenceChanged: stays(...states),
  PaperWithdrawn: stays('open', 'completing'),

  CaseAssessed: stays(...undecided),
  CaseSubmitted: { open: 'submitted' },

  OfficerNoted: stays(...states),
  FieldCorrected: stays(...undecided),
  CompletionAsked: { submitted: 'completing' },
  CompletionGiven: { completing: 'completed' },

  DecisionProposed: stays(...examined),
  DecisionReturned: stays(...examined),
  DecisionConfirmed: { submitted: 'decided', completed: 'decided', appealed: 'settled' },
  AppealLodged: { decided: 'appealed' },
  CaseWithdrawn: {
    open: 'withdrawn',
    submitted: 'withdrawn',
    completing: 'withdrawn',
    completed: 'withdrawn',
  },

  ConsentGiven: stays(...undecided, 'decided', 'settled'),
  ConsentRevoked: stays(...states),
} as const satisfies Record<EventType, Moves>;

/** The state the event leads to, or undefined where it has no place. */
export function findNextState(state: State | 'new', event: EventType): State | undefined {
  const row: Moves = moves[event];
  return row[state];
}
