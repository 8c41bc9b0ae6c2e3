/** A case as its applicant and a keeper see it, and what officers see alike: pure, from the replayed case. */
import { actsOf, type Case, type CasePaper } from '#shared/cases/case';
import { acceptancesOf, correctionsOf } from '#shared/cases/corrected';
import { projectChange } from '#shared/cases/history';
import { type Original, originalsOf } from '#shared/cases/originals';
import { answerWords, referralWords } from '#shared/cases/partner-words';
import { grantOf, isAccepted } from '#shared/cases/payment/payment';
import { findNextState } from '#shared/cases/states';
import type { Bilingual, Doubt, PaperType, Reading } from '#shared/papers/reading';
import { flagOf } from '#shared/rules/flags';
import { sideDoubts } from './card-sides.ts';
import { formDifferences } from './form-differences.ts';
import type { OfficerPaper } from './officer-shapes.ts';
import { ownPaymentView } from './payment-view.ts';
import { heardTexts, otherReadings, readerText } from './readers.ts';
import type { Outgoing } from './route.ts';
import type { ApplicantCase, applicantMoves, KeeperCase, PaperView } from './shapes.ts';
import { appealView, standingView } from './standing-view.ts';
import { doubtText, fieldName, lineageText, paperName } from './wording.ts';

const nowhere = [0, 0, 0, 0] as const;
const centimesAsMAD = (centimes: number): number => centimes / 100;

/** Where a value stands that another paper of the case says too: no eye is needed on it any more. */
type Agreed = ReadonlyMap<string, Bilingual>;

const placeOf = (file: string, page: number, field: string): string => `${file} ${page} ${field}`;

function agreedIn({ assessment }: Case): Agreed {
  return new Map(
    (assessment?.agreements ?? []).flatMap(({ text, evidence }) =>
      evidence.map(({ file, page, field }) => [placeOf(file, page, field), text]),
    ),
  );
}

/** As sure as what two papers read alike has proved to be. */
const agreedConfidence = 0.995;

/** The values of one paper, corrected where an officer did, in no order. */
function fieldsView(
  paperId: string,
  type: PaperType,
  values: Reading['fields'],
  { corrections, accepted }: Record<'corrections' | 'accepted', CasePaper['corrections']>,
  agreed: Agreed,
): Outgoing<PaperView>['fields'] {
  return [...new Set([...Object.keys(values), ...Object.keys(corrections)])].map((field) => {
    const read = values[field];
    const corrected = corrections[field];
    const page = read?.page ?? 1;
    const sure = agreed.has(placeOf(paperId, page, field)) ? agreedConfidence : 0;
    return {
      field,
      name: fieldName(type, field),
      value: corrected?.value ?? read?.value ?? '',
      // As it was read: what somebody let stand keeps its place in the list.
      confidence: corrected === undefined ? Math.max(read?.confidence ?? 0, sure) : 1,
      page,
      box: read?.box ?? nowhere,
      corrected: corrected !== undefined,
      ...(accepted[field] === undefined ? {} : { accepted: true }),
    };
  });
}

const originalView = ({ reason, askedAt, seen }: Original): Outgoing<PaperView>['original'] => ({
  ...{ reason, askedAt },
  ...(seen === undefined ? {} : { seen }),
});

function paperView(paper: CasePaper, now: Case): Outgoing<PaperView> {
  const { reading, file, refused, paperId } = paper;
  const agreed = agreedIn(now);
  // What the other papers lay to rest troubles nobody.
  const rest = new Set(
    (now.assessment?.flags ?? [])
      .filter(({ rests, evidence }) => rests && evidence.some((place) => place.file === paperId))
      .map(({ code }) => code),
  );
  const doubtsView = (of: PaperType, doubts: readonly Doubt[]) =>
    doubts
      .filter(({ code }) => !rest.has(code))
      .map(({ code, fields }) => ({ ...{ code, fields }, text: doubtText(code, of, fields) }));
  const original = originalsOf(now).findLast((each) => each.paperId === paperId);
  const wordsOn = (part?: number) => ({
    corrections: correctionsOf(paper, part),
    accepted: acceptancesOf(paper, part),
  });
  const type = reading?.type ?? 'other';
  const parts = reading?.papers?.map((part, at) => ({
    part: at + 1,
    kind: { type: part.type, name: paperName(part.type), confidence: part.typeConfidence },
    pages: [...part.pages],
    fields: fieldsView(paperId, part.type, part.fields, wordsOn(at + 1), agreed),
    doubts: doubtsView(part.type, part.doubts),
  }));
  return {
    paperId: paper.paperId,
    status: paper.status,
    withdrawn: paper.withdrawn,
    ...(paper.setAside === undefined ? {} : { setAside: paper.setAside }),
    ...(paper.stated === undefined ? {} : { stated: paper.stated }),
    ...(reading === undefined
      ? {}
      : {
          kind: { type: reading.type, name: paperName(reading.type), confidence: reading.typeConfidence },
          pages: reading.pages.map(({ width, height }) => ({ width, height })),
        }),
    fields: fieldsView(paperId, type, reading?.fields ?? {}, wordsOn(), agreed),
    doubts: doubtsView(type, [...(reading?.doubts ?? []), ...sideDoubts(paper, now)]),
    ...(parts === undefined ? {} : { parts }),
    ...(original === undefined ? {} : { original: originalView(original) }),
    ...(refused === undefined ? {} : { refused: { code: refused.code, text: refused.message } }),
    ...(file === undefined ? {} : { receivedAt: file.receivedAt }),
  };
}

/** Seen by officers alone and no flag: it says something of our machine, not of the paper. */
const unscanned = ({ status, scan }: CasePaper): Outgoing<PaperView>['doubts'] =>
  status === 'read' && scan === 'not-scanned'
    ? [{ code: 'not-scanned', fields: [], text: flagOf('not-scanned').text }]
    : [];

/** Beside each value what another reader, or another paper, says of it. */
export function officerPaper(paper: CasePaper, now: Case): Outgoing<OfficerPaper> {
  const view = paperView(paper, now);
  const agreed = agreedIn(now);
  const { fields: read = {}, papers = [], readers = [] } = paper.reading ?? {};
  const { reviewed } = paper;
  const withSaid = (fields: Outgoing<PaperView>['fields'], values: Reading['fields']) =>
    fields.map((field) => {
      const borneOut = agreed.get(placeOf(paper.paperId, field.page, field.field));
      const value = values[field.field];
      const said = [
        ...(value === undefined ? [] : heardTexts(value)),
        ...(borneOut === undefined ? [] : [borneOut]),
      ];
      const alternatives = field.corrected ? [] : otherReadings(value);
      return {
        ...field,
        ...(said.length === 0 ? {} : { said }),
        ...(alternatives.length === 0 ? {} : { alternatives }),
      };
    });
  const parts = view.parts?.map((part, at) => ({
    ...part,
    fields: withSaid(part.fields, papers[at]?.fields ?? {}),
  }));
  return {
    ...view,
    doubts: [...view.doubts, ...unscanned(paper)],
    fields: withSaid(view.fields, read),
    ...(parts === undefined ? {} : { parts }),
    ...(readers.length === 0 ? {} : { readers: readers.map(readerText) }),
    ...(reviewed === undefined ? {} : { reviewed: { by: reviewed.by.id, at: reviewed.at } }),
  };
}

export const missingOf = (now: Case) =>
  (now.assessment?.missing ?? []).map(({ paper, why }) => ({ paper, name: paperName(paper), why }));

export const asOf = (now: Case) => (now.assessedAsOf === undefined ? {} : { asOf: now.assessedAsOf });
const subsidyOf = (now: Case) =>
  now.assessment?.subsidy === undefined ? {} : { subsidy: { ...now.assessment.subsidy } };

function putRightOf(now: Case) {
  const made = actsOf(now, 'ProjectCorrected');
  return made.length === 0
    ? {}
    : { putRight: made.map(({ reason, at, ...change }) => ({ text: projectChange(change), reason, at })) };
}

export function headOf(now: Case) {
  const { caseId, reference, delegation, state, openedAt, version } = now;
  return {
    ...{ caseId, reference, delegation, state, openedAt, version },
    ...(now.application === undefined ? {} : { application: now.application }),
    ...putRightOf(now),
    papers: now.papers.map((paper) => paperView(paper, now)),
    ...(now.submitted === undefined
      ? {}
      : {
          receipt: {
            number: now.submitted.receipt,
            at: now.submitted.at,
            answerBy: now.submitted.answerBy,
          },
        }),
    ...standingView(now),
  };
}

/** What who fills the form is shown more than others: the form before it is whole, and papers beside what it says. */
function ownView(now: Case) {
  const { papers, ...head } = headOf(now);
  const { draft, application } = now;
  const differs = formDifferences(papers, application?.applicant ?? draft?.applicant);
  return {
    ...head,
    papers: papers.map((paper, at) => ({ ...paper, differs: differs[at] ?? [] })),
    ...(draft === undefined ? {} : { draft }),
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
  if (findNextState(now.state, 'AppealWithdrawn')) may.push('withdraw-appeal');
  if (findNextState(now.state, 'DecisionAccepted') && grantOf(now) !== undefined && !isAccepted(now))
    may.push('accept');
  return may;
}

/** Said in one language only, it is shown as it was said. */
const whyDecided = ({ reasons, lessBecause, lessBecauseFr }: Case['decisions'][number]) => {
  const less = lessBecause ?? lessBecauseFr;
  return {
    reasons: reasons.map(({ article, text, facts }) => ({
      ...{ article, text },
      ...(facts === undefined ? {} : { facts }),
    })),
    ...(less === undefined ? {} : { lessBecause: { ar: lessBecause ?? less, fr: lessBecauseFr ?? less } }),
  };
};

export function applicantView(now: Case): Outgoing<ApplicantCase> {
  const payment = ownPaymentView(now);
  const decision = now.decisions.at(-1);
  const assessment = now.assessment;
  return {
    ...ownView(now),
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
            ...whyDecided(decision),
            accepted: isAccepted(now),
          },
        }),
    visits: actsOf(now, 'VisitRecorded').map(({ on, found }) => ({ on, found })),
    ...(payment === undefined ? {} : { payment }),
    ...appealView(now),
    consents: Object.entries(now.consents).map(([partner, consent]) => ({ partner, ...consent })),
    answers: answersIn(now),
    may: applicantMay(now),
  };
}

const answersIn = (now: Case): Outgoing<ApplicantCase['answers']> =>
  actsOf(now, 'PartnerAnswered', 'ReferralAnswered')
    .map((act) =>
      act.type === 'PartnerAnswered'
        ? {
            ...{ partner: act.partner, answer: act.answer, text: answerWords[act.answer], on: act.on },
            ...amountOf(act.amountCentimes),
          }
        : { partner: act.partner, answer: act.answer, text: referralWords[act.answer], on: act.on },
    )
    .reverse();

/** What a keeper needs to help: neither lineage nor conditions nor flags, and no word on the outcome. */
export function keeperView(now: Case): Outgoing<KeeperCase> {
  return {
    ...ownView(now),
    ...(now.assessment === undefined ? {} : { assessment: { missing: missingOf(now) } }),
    may: applicantMay(now).filter((move) => move === 'state' || move === 'upload'),
  };
}
