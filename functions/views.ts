/** A case as its applicant sees it and as an officer sees it: pure, from the replayed case. */
import type { Case, CasePaper } from '#shared/cases/case';
import { findNextState } from '#shared/cases/states';
import { heardTexts, readerText } from './readers.ts';
import type { Outgoing } from './route.ts';
import type {
  ApplicantCase,
  applicantMoves,
  KeeperCase,
  OfficerCase,
  OfficerPaper,
  officerMoves,
  PaperView,
} from './shapes.ts';
import { doubtText, fieldName, lineageText, paperName } from './wording.ts';

const nowhere = [0, 0, 0, 0] as const;
const centimesAsMAD = (centimes: number): number => centimes / 100;

function paperView(paper: CasePaper): Outgoing<PaperView> {
  const { reading, file, refused } = paper;
  const values = reading?.fields ?? {};
  return {
    paperId: paper.paperId,
    status: paper.status,
    withdrawn: paper.withdrawn,
    ...(paper.stated === undefined ? {} : { stated: paper.stated }),
    ...(reading === undefined
      ? {}
      : {
          kind: { type: reading.type, name: paperName(reading.type), confidence: reading.typeConfidence },
          pages: reading.pages.map(({ width, height }) => ({ width, height })),
        }),
    fields: [...new Set([...Object.keys(values), ...Object.keys(paper.corrections)])].map((field) => {
      const read = values[field];
      const corrected = paper.corrections[field];
      return {
        field,
        name: fieldName(reading?.type ?? 'other', field),
        value: corrected?.value ?? read?.value ?? '',
        confidence: corrected === undefined ? (read?.confidence ?? 0) : 1,
        page: read?.page ?? 1,
        box: read?.box ?? nowhere,
        corrected: corrected !== undefined,
      };
    }),
    doubts: (reading?.doubts ?? []).map(({ code, fields }) => ({
      ...{ code, fields },
      text: doubtText(code, reading?.type ?? 'other', fields),
    })),
    ...(refused === undefined ? {} : { refused: { code: refused.code, text: refused.message } }),
    ...(file === undefined ? {} : { receivedAt: file.receivedAt }),
  };
}

/** Beside each value what another reader said of it. */
function officerPaper(paper: CasePaper): Outgoing<OfficerPaper> {
  const view = paperView(paper);
  const { fields: read = {}, readers = [] } = paper.reading ?? {};
  return {
    ...view,
    fields: view.fields.map((field) => {
      const said = read[field.field] === undefined ? [] : heardTexts(read[field.field]!);
      return said.length === 0 ? field : { ...field, said };
    }),
    ...(readers.length === 0 ? {} : { readers: readers.map(readerText) }),
  };
}

const missingOf = (now: Case) =>
  (now.assessment?.missing ?? []).map(({ paper, why }) => ({ paper, name: paperName(paper), why }));

const asOf = (now: Case) => (now.assessedAsOf === undefined ? {} : { asOf: now.assessedAsOf });
const subsidyOf = (now: Case) =>
  now.assessment?.subsidy === undefined ? {} : { subsidy: { ...now.assessment.subsidy } };

function headOf(now: Case) {
  const { caseId, reference, delegation, state, openedAt, version } = now;
  return {
    ...{ caseId, reference, delegation, state, openedAt, version },
    ...(now.application === undefined ? {} : { application: now.application }),
    papers: now.papers.map(paperView),
    ...(now.submitted === undefined
      ? {}
      : {
          receipt: {
            number: now.submitted.receipt,
            at: now.submitted.at,
            answerBy: now.submitted.answerBy,
          },
        }),
    ...(now.completion === undefined
      ? {}
      : {
          completion: {
            papers: now.completion.papers.map(({ paper, why }) => ({ paper, name: paperName(paper), why })),
            answerBy: now.completion.answerBy,
            ...(now.completion.givenAt === undefined ? {} : { givenAt: now.completion.givenAt }),
          },
        }),
  };
}

const amountOf = (centimes: number | undefined) =>
  centimes === undefined ? {} : { amountMAD: centimesAsMAD(centimes) };

function applicantMay(now: Case): (typeof applicantMoves)[number][] {
  const may: (typeof applicantMoves)[number][] = [];
  if (findNextState(now.state, 'ApplicationStated')) may.push('state');
  if (findNextState(now.state, 'UploadGranted')) may.push('upload');
  if (findNextState(now.state, 'CaseSubmitted') && now.application !== undefined) may.push('submit');
  if (findNextState(now.state, 'CompletionGiven')) may.push('complete');
  if (findNextState(now.state, 'CaseWithdrawn')) may.push('withdraw');
  if (findNextState(now.state, 'AppealLodged')) may.push('appeal');
  return may;
}

export function applicantView(now: Case): Outgoing<ApplicantCase> {
  const decision = now.decisions.at(-1);
  const assessment = now.assessment;
  return {
    ...headOf(now),
    ...(assessment === undefined
      ? {}
      : {
          assessment: {
            outcome: assessment.outcome,
            ...subsidyOf(now),
            lineage: lineageText(assessment.lineage),
            reasons: assessment.reasons.map(({ rule, article, answer, text }) => ({
              ...{ rule, article, answer, text },
            })),
            missing: missingOf(now),
            ...asOf(now),
          },
        }),
    ...(decision === undefined
      ? {}
      : {
          decision: {
            outcome: decision.outcome,
            ...amountOf(decision.amountCentimes),
            at: decision.at,
            appealUntil: decision.appealUntil,
          },
        }),
    consents: Object.entries(now.consents).map(([partner, until]) => ({ partner, until })),
    may: applicantMay(now),
  };
}

/** What a keeper needs to help: neither lineage nor conditions nor flags, and no word on the outcome. */
export function keeperView(now: Case): Outgoing<KeeperCase> {
  return {
    ...headOf(now),
    ...(now.assessment === undefined ? {} : { assessment: { missing: missingOf(now) } }),
    may: applicantMay(now).filter((move) => move === 'state' || move === 'upload'),
  };
}

/** `officerId`: who asks, because the one who proposed may not confirm. */
function officerMay(now: Case, officerId: string): (typeof officerMoves)[number][] {
  const may: (typeof officerMoves)[number][] = ['note'];
  const { proposal } = now;
  if (findNextState(now.state, 'FieldCorrected')) may.push('correct');
  if (findNextState(now.state, 'CompletionAsked') && now.completion === undefined) may.push('ask');
  if (findNextState(now.state, 'DecisionProposed') && proposal === undefined) may.push('propose');
  if (proposal !== undefined) may.push('return');
  if (proposal !== undefined && proposal.by.id !== officerId) may.push('confirm');
  if (now.papers.some(({ status, withdrawn }) => status === 'parked' && !withdrawn)) may.push('requeue');
  return may;
}

export function officerView(now: Case, officerId: string): Outgoing<OfficerCase> {
  const { assessment, proposal } = now;
  return {
    ...headOf(now),
    papers: now.papers.map(officerPaper),
    ...(now.openedBy.kind === 'keeper' && now.place !== undefined
      ? { keeper: { id: now.openedBy.id, place: now.place } }
      : {}),
    ...(assessment === undefined
      ? {}
      : {
          assessment: { ...assessment, missing: missingOf(now), ...asOf(now) },
        }),
    ...(proposal === undefined
      ? {}
      : {
          proposal: {
            proposalId: proposal.proposalId,
            outcome: proposal.outcome,
            ...amountOf(proposal.amountCentimes),
            reasons: proposal.reasons.map(({ article, text }) => ({ article, text })),
            by: proposal.by.id,
            at: proposal.at,
          },
        }),
    decisions: now.decisions.map((decision) => ({
      decisionId: decision.decisionId,
      outcome: decision.outcome,
      ...amountOf(decision.amountCentimes),
      proposedBy: decision.proposedBy.id,
      confirmedBy: decision.confirmedBy.id,
      at: decision.at,
      appealUntil: decision.appealUntil,
      rulesVersion: decision.rulesVersion,
    })),
    notes: now.notes.map(({ note, by, at }) => ({ note, by: by.id, at })),
    may: officerMay(now, officerId),
  };
}
