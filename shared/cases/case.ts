/** A case is the fold over what happened to it: `replay(commits)`. Nothing here touches the outside world. */
import type { PaperType, Reading, Refusal } from '#shared/papers/reading';
import type { CaseId, CaseReference, PaperId } from '#shared/platform/ids';
import type { Actor, Commit } from '#shared/platform/platform';
import type { Assessment } from '#shared/rules/assessment';
import type { Application } from './application.ts';
import { firstLink } from './chain.ts';
import { type Basis, CaseEvent, type EventOf, type EventType } from './event.ts';
import type { PlainDate } from './plain-date.ts';
import { findNextState, type State } from './states.ts';

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
  /** What the upload link was signed for. */
  readonly granted: { readonly size: number; readonly contentType: string; readonly sha256: string };
  readonly stated?: PaperType;
  readonly file?: {
    readonly key: string;
    readonly versionId: string;
    readonly sha256: string;
    readonly receivedAt: string;
  };
  /** As the pipeline read it; officers' corrections stand beside it, never over it. */
  readonly reading?: Reading;
  /** How each of its pages looks, coarsely; absent where nobody looked. */
  readonly looks?: readonly string[];
  /** By field; those of a further paper in the file under `2/field`, the papers counted from 1. */
  readonly corrections: Readonly<Record<string, Correction>>;
  readonly refused?: Refusal;
  /** The officer who has looked at all of it, as it is now. */
  readonly reviewed?: { readonly by: Actor; readonly at: string } | undefined;
}

export const correctionKey = (field: string, part?: number): string =>
  part === undefined ? field : `${part}/${field}`;

export interface Proposal extends Omit<EventOf<'DecisionProposed'>, 'type'> {
  readonly by: Actor;
  readonly at: string;
}

/**
 * What the case's file keeps as it happened, in its order: acts that stand beside each other and replace nothing.
 * Payment, follow-up, letters and the clock are folds over them, each kept where it is understood.
 */
const actTypes = [
  'NoticeGiven',
  'PaperWaived',
  'DeadlineAlerted',
  'SilenceReached',
  'CaseTransferred',
  'ConflictDeclared',
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
  'RectificationAsked',
  'RectificationAnswered',
] as const satisfies readonly EventType[];
export type ActType = (typeof actTypes)[number];
export type Act<T extends ActType = ActType> = EventOf<T> & { readonly by: Actor; readonly at: string };

/** The acts of these kinds, oldest first. */
export const actsOf = <T extends ActType>({ acts }: Pick<Case, 'acts'>, ...types: readonly T[]): Act<T>[] =>
  acts.filter((act): act is Act<T> => (types as readonly ActType[]).includes(act.type));

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
  /** Partner → last day on which it may learn of the decision. */
  readonly consents: Readonly<Record<string, PlainDate>>;
  readonly notes: readonly { readonly note: string; readonly by: Actor; readonly at: string }[];
}

/** Granted, and never taken: the case was closed before anything was paid. */
export const isGivenUp = (now: Pick<Case, 'acts'>): boolean =>
  actsOf(now, 'CaseClosed').some(({ why }) => why === 'given-up');

/** Those who had a part in a decision, a session's voters among them; an appeal against it goes to others. */
export const handsIn = ({ decisions }: Pick<Case, 'decisions'>): readonly string[] =>
  decisions.flatMap(({ proposedBy, confirmedBy, voters = [] }) => [proposedBy.id, confirmedBy.id, ...voters]);

/** When and by whom an event happened: what its commit knows. */
export interface Happening {
  readonly caseId: CaseId;
  readonly version: number;
  readonly actor: Actor;
  readonly at: string;
  readonly hash: string;
}

/** An event that has no place in the state the case is in. In a stored log: the log was tampered with. */
export class OutOfPlace extends Error {
  constructor(event: CaseEvent['type'], state: State | 'new') {
    super(`${event} has no place in a case that is ${state}`);
    this.name = 'OutOfPlace';
  }
}

/** The case as its log tells it, or undefined for an empty log. */
export function replay(commits: readonly Commit[]): Case | undefined {
  let current: Case | undefined;
  for (const commit of commits) {
    for (const event of commit.events) current = after(current, commit, CaseEvent.parse(event));
    if (current !== undefined) current = { ...current, version: commit.version, hash: commit.hash };
  }
  return current;
}

/** The case after one more event. */
export function after(current: Case | undefined, on: Happening, event: CaseEvent): Case {
  const state = findNextState(current?.state ?? 'new', event.type);
  if (state === undefined) throw new OutOfPlace(event.type, current?.state ?? 'new');
  if (event.type === 'CaseOpened') {
    const { type: _, ...opening } = event;
    const empty = { papers: [], decisions: [], acts: [], consents: {}, notes: [] };
    return {
      ...empty,
      ...opening,
      caseId: on.caseId,
      version: 0,
      hash: firstLink(on.caseId),
      state,
      openedAt: on.at,
      openedBy: on.actor,
    };
  }
  if (current === undefined) throw new OutOfPlace(event.type, 'new');
  return { ...current, ...change(current, on, event), state };
}

/** What of the case the event changes, its state apart. */
function change(was: Case, on: Happening, event: Exclude<CaseEvent, EventOf<'CaseOpened'>>): Partial<Case> {
  const { actor: by, at } = on;
  switch (event.type) {
    case 'ApplicationStated':
      return { application: event.application };
    case 'UploadGranted': {
      if (was.papers.some((paper) => paper.paperId === event.paperId)) return {};
      const { paperId, size, contentType, sha256, stated } = event;
      const granted = { size, contentType, sha256 };
      const paper = { paperId, status: 'awaited', withdrawn: false, granted, corrections: {} } as const;
      return { papers: [...was.papers, stated === undefined ? paper : { ...paper, stated }] };
    }
    case 'PaperReceived': {
      const { key, versionId, sha256 } = event;
      return withPaper(was, event.paperId, {
        status: 'received',
        file: { key, versionId, sha256, receivedAt: at },
      });
    }
    case 'PaperRead':
      return withEvidence(was, event.paperId, {
        ...{ status: 'read', reading: event.reading },
        ...(event.looks === undefined ? {} : { looks: event.looks }),
      });
    case 'PaperRefused':
      return withEvidence(was, event.paperId, { status: 'refused', refused: event.refused });
    case 'PaperParked':
      return withPaper(was, event.paperId, { status: 'parked' });
    case 'PaperRequeued':
      return withPaper(was, event.paperId, { status: 'received' });
    case 'EvidenceChanged':
      return withEvidence(was, event.paperId, { status: 'changed' });
    case 'PaperWithdrawn':
      return withEvidence(was, event.paperId, { withdrawn: true, withdrawnAt: at });
    case 'FieldCorrected': {
      const paper = was.papers.find(({ paperId }) => paperId === event.paperId);
      const key = correctionKey(event.field, event.part);
      const corrected = { ...paper?.corrections, [key]: { value: event.value, by: by.id, at } };
      // Who corrects it has looked at it: what was reviewed stays reviewed.
      return withEvidence(was, event.paperId, { corrections: corrected, reviewed: paper?.reviewed });
    }
    case 'CaseAssessed':
      return { assessment: event.assessment, assessedAsOf: event.asOf, assessedFrom: event.basis };
    case 'CaseSubmitted':
      return { submitted: { receipt: event.receipt, at, answerBy: event.answerBy } };
    case 'OfficerNoted':
      return { notes: [...was.notes, { note: event.note, by, at }] };
    case 'CompletionAsked':
      return { ...noProposal(was), completion: { papers: event.papers, answerBy: event.answerBy, at } };
    case 'CompletionGiven':
      return withCompletion(was, { givenAt: at }, event.answerBy);
    case 'CompletionLapsed':
      return withCompletion(was, { lapsedAt: at }, event.answerBy);
    case 'PaperReviewed':
      return withPaper(was, event.paperId, { reviewed: { by, at } });
    case 'LetterIssued':
      return { ...withAct(was, on, event), ...withAppealUntil(was, event.decisionId, event.appealUntil) };
    case 'LetterSeen': {
      // It was made known the first time: opening it again counts nothing anew.
      if (actsOf(was, 'LetterSeen').some(({ letterId }) => letterId === event.letterId)) return {};
      const letter = actsOf(was, 'LetterIssued').find(({ letterId }) => letterId === event.letterId);
      return { ...withAct(was, on, event), ...withAppealUntil(was, letter?.decisionId, event.appealUntil) };
    }
    case 'AppealWithdrawn':
      return { ...noProposal(was), ...withAct(was, on, event) };
    case 'MeetingCited':
      return { meeting: event.meeting };
    case 'CaseTransferred':
      return { ...noProposal(was), ...withAct(was, on, event), delegation: event.to };
    case 'ConflictDeclared': {
      // What they proposed falls with them.
      const falls = event.stands === 'recused' && was.proposal?.by.id === by.id;
      return { ...(falls ? noProposal(was) : {}), ...withAct(was, on, event) };
    }
    case 'DecisionProposed': {
      const { type: _, ...proposal } = event;
      return { proposal: { ...proposal, by, at } };
    }
    case 'DecisionReturned':
    case 'CaseWithdrawn':
      return noProposal(was);
    case 'DecisionConfirmed': {
      const { type: _, ...decision } = event;
      const { by: proposedBy = by, reasons = [], lessBecause, lessBecauseFr } = was.proposal ?? {};
      return {
        ...noProposal(was),
        decisions: [
          ...was.decisions,
          {
            ...{ ...decision, proposedBy, confirmedBy: by, at, reasons, lessBecause, lessBecauseFr },
            delegation: was.delegation,
          },
        ],
      };
    }
    case 'AppealLodged':
      return { appeal: { grounds: event.grounds, answerBy: event.answerBy, at } };
    case 'ConsentGiven':
      return { consents: { ...was.consents, [event.partner]: event.until } };
    case 'ConsentRevoked': {
      const { [event.partner]: _, ...others } = was.consents;
      return { consents: others };
    }
    default:
      return withAct(was, on, event);
  }
}

const withAct = (was: Case, { actor: by, at }: Happening, event: EventOf<ActType>): Partial<Case> => ({
  acts: [...was.acts, { ...event, by, at }],
});

/** The window to appeal is counted from the day the decision is made known. */
function withAppealUntil(
  { decisions }: Case,
  decisionId: string | undefined,
  appealUntil: PlainDate | undefined,
): Partial<Case> {
  if (decisionId === undefined || appealUntil === undefined) return {};
  return {
    decisions: decisions.map((each) => (each.decisionId === decisionId ? { ...each, appealUntil } : each)),
  };
}

function withCompletion(
  { completion }: Case,
  ended: { readonly givenAt: string } | { readonly lapsedAt: string },
  thenAnswerBy: PlainDate | undefined,
): Partial<Case> {
  if (completion === undefined) return {};
  return { completion: { ...completion, ...ended, ...(thenAnswerBy === undefined ? {} : { thenAnswerBy }) } };
}

const noProposal = (was: Case): Partial<Case> => (was.proposal === undefined ? {} : { proposal: undefined });

function withPaper(was: Case, paperId: PaperId, news: Partial<CasePaper>): Partial<Case> {
  return { papers: was.papers.map((paper) => (paper.paperId === paperId ? { ...paper, ...news } : paper)) };
}

/** A proposal stands only on the evidence it was made on. */
function withEvidence(was: Case, paperId: PaperId, news: Partial<CasePaper>): Partial<Case> {
  return { ...noProposal(was), ...withPaper(was, paperId, { reviewed: undefined, ...news }) };
}

/** The reading with an officer's corrections in place, each as sure as the officer's word. */
export function readingOf(paper: CasePaper): Reading | undefined {
  const { reading } = paper;
  if (reading === undefined) return undefined;
  const { papers } = reading;
  const fields = withCorrections(reading.fields, correctionsOf(paper), 1);
  if (papers === undefined) return { ...reading, fields };
  return {
    ...reading,
    fields,
    papers: papers.map((part, at) => ({
      ...part,
      fields: withCorrections(part.fields, correctionsOf(paper, at + 1), part.pages[0] ?? 1),
    })),
  };
}

/** Which of a file's papers its reading puts on top: the first that is known. */
export function mainPart({ papers }: Reading): number | undefined {
  if (papers === undefined) return undefined;
  return (
    Math.max(
      papers.findIndex(({ type }) => type !== 'other'),
      0,
    ) + 1
  );
}

/** By field: what officers corrected on one of a file's papers; without a number, on the one on top. */
export function correctionsOf(
  { corrections, reading }: Pick<CasePaper, 'corrections' | 'reading'>,
  part?: number,
): Readonly<Record<string, Correction>> {
  const main = reading === undefined ? undefined : mainPart(reading);
  const onTop = part === undefined || part === main;
  const prefix = `${part ?? main}/`;
  return Object.fromEntries(
    Object.entries(corrections).flatMap(([key, correction]) => {
      if (key.startsWith(prefix)) return [[key.slice(prefix.length), correction]];
      return onTop && !key.includes('/') ? [[key, correction]] : [];
    }),
  );
}

function withCorrections(
  was: Reading['fields'],
  corrections: CasePaper['corrections'],
  page: number,
): Reading['fields'] {
  const fields = { ...was };
  for (const [name, { value }] of Object.entries(corrections)) {
    const read = fields[name] ?? { page, box: [0, 0, 0, 0] as const, raw: '' };
    fields[name] = { page: read.page, box: read.box, raw: read.raw, value, confidence: 1 };
  }
  return fields;
}
