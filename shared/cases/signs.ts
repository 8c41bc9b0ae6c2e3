/** What is odd about the papers themselves: doubts of their reading, contradictions between them, dates that cannot be. */
import type { Doubt, PaperType, Refusal } from '#shared/papers/reading';
import type { Evidence } from '#shared/rules/assessment';
import type { Sign } from '#shared/rules/index';
import type { Gathered } from './facts.ts';
import { agreed, evidenceOf, type Owned, saidBy } from './settling.ts';

/** Judged by a rule of their own on the facts; saying them twice would frighten twice. */
const judgedElsewhere = ['ice-control-digit', 'rib-control-digit'];

/**
 * Doubts that a second paper can lay to rest: where the printed field is borne out by another paper or the form,
 * and the part it disagrees with was itself read weakly, it is a misreading and not a contradiction.
 */
const settledBy: Readonly<
  Record<string, { readonly field: string; readonly weak: readonly string[]; readonly below?: number }>
> = {
  'date-words-disagree': { field: 'birthDate', weak: ['birthDateWordsAr', 'birthDateWordsFr'] },
  'hijri-date-disagrees': { field: 'birthDate', weak: ['birthDateHijri'] },
  'mrz-disagrees-birthDate': { field: 'birthDate', weak: ['mrz2'] },
  'mrz-disagrees-expiryDate': { field: 'expiryDate', weak: ['mrz2'] },
  'front-back-cin-differ': { field: 'cin', weak: ['cin', 'cinBack'] },
  'mrz-disagrees-cin': { field: 'cin', weak: ['mrz1'] },
  'amount-words-disagree': { field: 'totalTTC', weak: ['totalWords'] },
  // What the form declares may be made to fit a retouched figure: only words hardly read lay this to rest.
  'loan-words-disagree': { field: 'amount', weak: ['amountWords'], below: 0.7 },
  'mrz-control-digit': { field: 'cin', weak: ['mrz1', 'mrz2', 'mrz3'] },
};
/** A part read less surely than this may be the one that is wrong. */
const weakly = 0.9;

/** One date of a paper before or after another that it must follow: nothing, if one of them was hardly read. */
const outOfOrder = /-(?:before|after)-/u;

const refusedForDanger = /active|malware|hidden|altered|tamper|embedded|script/u;
const noFields: readonly PaperType[] = ['other'];
const dated = ['issueDate', 'devisDate', 'agreementDate', 'registrationDate', 'decisionDate', 'deathDate'];
/** A date is held against a paper only when it was surely read. */
const sureDate = 0.9;

export function signsOf(
  papers: readonly Owned[],
  { disagreements, confirmed }: Pick<Gathered, 'disagreements' | 'confirmed'>,
  submittedOn: string,
  refused: readonly { readonly file: string; readonly refused: Refusal }[],
): readonly Sign[] {
  const nowhere = (file: string, page = 1): Evidence => ({ file, page, box: [0, 0, 0, 0], field: 'page' });
  const ofPaper = (paper: Owned): Sign[] => {
    const { reading, file, page, whose } = paper;
    const signs: Sign[] = reading.doubts
      .filter(({ code }) => !judgedElsewhere.includes(code))
      .map((doubt) => ({
        code: doubt.code,
        evidence: placesOf(paper, doubt),
        ...(laidToRest(paper, doubt, confirmed) ? { weight: 'note' as const, rests: true as const } : {}),
      }));
    const late = saidBy(paper, ...dated).filter(
      ({ value, certainty }) => certainty >= sureDate && value.length === 10 && value > submittedOn,
    );
    if (late.length > 0)
      signs.push({ code: 'dated-after-deposit', evidence: late.map(({ evidence }) => evidence) });
    const death = reading.fields.deathNote;
    const ownAct = whose === 'applicant' && reading.type.startsWith('birth-');
    if (ownAct && death !== undefined && /\d{4}|توفي|d[ée]c[ée]d/iu.test(death.value)) {
      signs.push({
        code: 'subject-deceased',
        evidence: [evidenceOf(paper, 'deathNote')],
      });
    }
    const margin = reading.fields.marginNotes;
    if (ownAct && margin !== undefined && /تصحيح|[إا]صلاح|تنقيح|rectif/iu.test(margin.value)) {
      signs.push({
        code: 'corrected-margin',
        evidence: [evidenceOf(paper, 'marginNotes')],
      });
    }
    if (noFields.includes(reading.type))
      signs.push({ code: 'unknown-paper', evidence: [nowhere(file, page)] });
    else if (reading.typeConfidence < 0.6)
      signs.push({ code: 'type-uncertain', evidence: [nowhere(file, page)] });
    if (whose === 'other') signs.push({ code: 'paper-of-another', evidence: [nowhere(file, page)] });
    return signs;
  };
  return [
    ...papers.flatMap(ofPaper),
    ...disagreements,
    ...refused.map(({ file, refused: { code, message } }) => ({
      code: refusedForDanger.test(code) ? 'file-suspicious' : 'file-refused',
      evidence: [nowhere(file)],
      text: { ar: faultIn(message.ar), fr: faultIn(message.fr) },
    })),
  ];
}

/** What is wrong, without what its sender was told to do about it: an officer holds no telephone over the paper. */
const faultIn = (message: string): string => message.split(/(?<=[.!؟])\s/u)[0]!;

function placesOf(paper: Owned, doubt: Doubt): readonly Evidence[] {
  const found = doubt.fields.flatMap((field) => {
    return paper.reading.fields[field] === undefined ? [] : [evidenceOf(paper, field)];
  });
  return found.length > 0
    ? found
    : [{ file: paper.file, page: paper.page ?? 1, box: [0, 0, 0, 0], field: 'page' }];
}

/** Is the doubt more likely a misreading than a contradiction? Signs of tampering name no printed field and never rest. */
function laidToRest({ reading }: Owned, { code, fields }: Doubt, confirmed: ReadonlySet<string>): boolean {
  const sureness = (field: string): number => reading.fields[field]?.confidence ?? 0;
  const rest = settledBy[fields.includes('amountWords') ? 'loan-words-disagree' : code];
  if (rest !== undefined) {
    return (
      confirmed.has(rest.field) &&
      fields.some((f) => rest.weak.includes(f) && sureness(f) < (rest.below ?? weakly))
    );
  }
  // Both spellings stand on two papers each: then the name is spelt so, and nothing was misread.
  if (code === 'scripts-disagree') return fields.every((field) => sureness(field) >= agreed);
  return outOfOrder.test(code) && fields.some((field) => sureness(field) < weakly);
}
