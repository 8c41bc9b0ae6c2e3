/** A case is the fold over what happened to it: `replay(commits)`. Nothing here touches the outside world. */
import type { CaseId, PaperId } from '#shared/platform/ids';
import { type Actor, type Commit, fileKey } from '#shared/platform/platform';
import { withWords } from './application.ts';
import { type ActType, actsOf, allGrounds, type Case, type CasePaper } from './case.ts';
import { canonicalJson, firstLink } from './chain.ts';
import { correctionKey } from './corrected.ts';
import { CaseEvent, type EventOf } from './event.ts';
import { holdAfter } from './hold.ts';
import { dayOf, type PlainDate } from './plain-date.ts';
import { findNextState, type State } from './states.ts';

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
    const empty = { papers: [], decisions: [], acts: [], consents: {}, notes: [], officerDays: {} };
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
  return {
    ...{ ...current, ...change(current, on, event), state },
    ...holding(current, on, event),
    ...counting(current, on, event),
  };
}

function holding(was: Case, on: Happening, event: CaseEvent): Partial<Case> {
  const held = holdAfter(was.held, on, event);
  return held === was.held ? {} : { held };
}

/** What follows from an act by itself is no act. */
function counting(was: Case, { actor, at }: Happening, { type }: CaseEvent): Partial<Case> {
  if (actor.kind !== 'officer' || type === 'CaseAssessed' || type === 'LetterIssued') return {};
  const day = dayOf(new Date(at));
  return { officerDays: { ...was.officerDays, [day]: (was.officerDays[day] ?? 0) + 1 } };
}

/** What of the case the event changes, its state apart. */
function change(was: Case, on: Happening, event: Exclude<CaseEvent, EventOf<'CaseOpened'>>): Partial<Case> {
  const { actor: by, at } = on;
  switch (event.type) {
    case 'ApplicationDrafted':
      return { draft: { ...event.draft, version: on.version } };
    case 'ApplicationStated':
      return { application: event.application, draft: undefined };
    case 'UploadGranted': {
      if (was.papers.some((paper) => paper.paperId === event.paperId)) return {};
      const { paperId, size, contentType, sha256, stated } = event;
      const granted = { size, contentType, sha256 };
      const paper = { paperId, status: 'awaited', withdrawn: false, granted, corrections: {} } as const;
      return { papers: [...was.papers, stated === undefined ? paper : { ...paper, stated }] };
    }
    case 'PiecesPromised': {
      const paper = was.papers.find(({ paperId }) => paperId === event.paperId);
      return withPaper(was, event.paperId, { promised: [...(paper?.promised ?? []), ...event.pieces] });
    }
    case 'PaperReceived': {
      const { key, versionId, sha256 } = event;
      return withPaper(was, event.paperId, {
        status: 'received',
        file: { key, versionId, sha256, receivedAt: at },
      });
    }
    case 'PaperRead':
      // Another reader's word that changes nothing of what was read: what people made of it stands.
      if (isReadAlike(was, event)) return withPaper(was, event.paperId, { reading: event.reading });
      return withEvidence(was, event.paperId, {
        ...{ status: 'read', reading: event.reading },
        ...(event.looks === undefined ? {} : { looks: event.looks }),
        ...(event.scan === undefined ? {} : { scan: event.scan }),
      });
    case 'PaperRefused':
      // What was read before a scanner found something in it is no longer read.
      return withEvidence(was, event.paperId, {
        ...{ status: 'refused', refused: event.refused, reading: undefined, looks: undefined },
      });
    case 'PaperParked':
      return withPaper(was, event.paperId, { status: 'parked' });
    case 'PaperRequeued':
      return withPaper(was, event.paperId, { status: 'received' });
    case 'EvidenceChanged':
      return withEvidence(was, event.paperId, { status: 'changed', file: fileOf(was, event, at) });
    case 'EvidenceRestored':
      return withEvidence(was, event.paperId, { status: statusBefore(was, event.paperId) });
    case 'PaperSetAside': {
      const setAside = event.reason;
      return withEvidence(was, event.paperId, { withdrawn: true, withdrawnAt: at, setAside });
    }
    case 'PaperWithdrawn':
      return withEvidence(was, event.paperId, { withdrawn: true, withdrawnAt: at });
    case 'FieldCorrected': {
      const paper = was.papers.find(({ paperId }) => paperId === event.paperId);
      const key = correctionKey(event.field, event.part);
      const corrected = { ...paper?.corrections, [key]: { value: event.value, by: by.id, at } };
      // Who corrects it has looked at it: what was reviewed stays reviewed.
      return withEvidence(was, event.paperId, { corrections: corrected, reviewed: paper?.reviewed });
    }
    case 'ProjectCorrected':
      // A proposal was made on what stood there before.
      return {
        ...{ ...noProposal(was), ...withAct(was, on, event) },
        ...(was.application === undefined ? {} : { application: withWords(was.application, event.said) }),
      };
    case 'FieldAccepted': {
      const paper = was.papers.find(({ paperId }) => paperId === event.paperId);
      const key = correctionKey(event.field, event.part);
      // Nothing of the evidence changes: a proposal made on it stands.
      return withPaper(was, event.paperId, {
        accepted: { ...paper?.accepted, [key]: { value: event.value, by: by.id, at } },
      });
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
    case 'TransferAnswered': {
      const sent = actsOf(was, 'CaseTransferred').at(-1);
      const back = event.accepted || sent?.from === undefined ? {} : { delegation: sent.from };
      return { ...withAct(was, on, event), ...back };
    }
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
    // Told by the hold alone.
    case 'CaseClaimed':
    case 'CaseReleased':
      return {};
    case 'DecisionConfirmed': {
      const { type: _, ...decision } = event;
      const { by: proposedBy = by, lessBecause, lessBecauseFr } = was.proposal ?? {};
      const reasons = was.proposal === undefined ? [] : allGrounds(was.proposal);
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
      return {
        consents: { ...was.consents, [event.partner]: { until: event.until, purpose: event.purpose } },
      };
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

/** Where a paper that changed lies: it may have changed before its arrival was ever noted. */
function fileOf(
  { caseId, papers }: Case,
  { paperId, versionId, sha256 }: EventOf<'EvidenceChanged'>,
  at: string,
): NonNullable<CasePaper['file']> {
  const { file } = papers.find((paper) => paper.paperId === paperId) ?? {};
  return file ?? { key: fileKey(caseId, paperId), versionId, sha256, receivedAt: at };
}

/** Of a paper that changed; where nobody had read it, it waits to be sent to the reader. */
function statusBefore({ papers }: Case, paperId: PaperId): CasePaper['status'] {
  const { reading, refused } = papers.find((paper) => paper.paperId === paperId) ?? {};
  if (refused !== undefined) return 'refused';
  return reading === undefined ? 'parked' : 'read';
}

function isReadAlike({ papers }: Case, { paperId, reading, looks, scan }: EventOf<'PaperRead'>): boolean {
  const paper = papers.find((each) => each.paperId === paperId);
  if (paper?.status !== 'read' || paper.reading === undefined) return false;
  const [{ readers: before, ...was }, { readers: after, ...is }] = [paper.reading, reading];
  if (before === undefined || after === undefined || looks !== undefined || scan !== undefined) return false;
  return canonicalJson(was) === canonicalJson(is);
}

/** A proposal stands only on the evidence it was made on. */
function withEvidence(was: Case, paperId: PaperId, news: Partial<CasePaper>): Partial<Case> {
  return { ...noProposal(was), ...withPaper(was, paperId, { reviewed: undefined, ...news }) };
}
