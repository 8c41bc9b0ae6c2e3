/** A dossier in, a reasoned assessment out: whose papers, which facts, what lineage, what the law says. Pure. */
import type { PaperType } from '#shared/papers/reading';
import { proveLineage } from '#shared/people/index';
import type { File } from '#shared/rules/assess';
import type { Assessment, Evidence } from '#shared/rules/assessment';
import type { Facts } from '#shared/rules/facts';
import { assess, builtInRuleSet, parametersOn, type RuleSet } from '#shared/rules/index';
import { concordOf } from './agreement.ts';
import type { Dossier } from './assessing.ts';
import { factsOf } from './facts.ts';
import { lineageEvidence } from './lineage-evidence.ts';
import { type Owned, saidBy } from './settling.ts';
import { signsOf } from './signs.ts';
import { readingsIn, wholePapers } from './whole-papers.ts';
import { ownersOf } from './whose.ts';

/** Kinds that count as given only when they are the applicant's own. */
const ownOnly: readonly PaperType[] = ['cnie', 'birth-extract', 'birth-full-copy'];

/**
 * @example assessDossier({ application, papers: [{ file: 'acte.jpg', reading }], registerConsulted: true, registerRow, asOf: '2026-11-21' })
 */
export function assessDossier(dossier: Dossier, set: RuleSet = builtInRuleSet): Assessment {
  const { fieldCertainty } = parametersOn(dossier.application.submittedOn, set.figures);
  const known = gatheredFiles.get(dossier);
  if (known?.fieldCertainty === fieldCertainty) return assess(known.file, set);
  const file = fileOf(dossier, fieldCertainty);
  gatheredFiles.set(dossier, { fieldCertainty, file });
  return assess(file, set);
}

/** Proving the lineage costs far more than asking the rules: two sets that judge one dossier share what it says. */
const gatheredFiles = new WeakMap<Dossier, { readonly fieldCertainty: number; readonly file: File }>();

/** What the papers say and whose they are, what lineage they prove. `least`: readings less sure are no facts. */
function fileOf(dossier: Dossier, least: number): File {
  const { application, registerRow, registerConsulted, nameShares, asOf } = dossier;
  const register = { consulted: registerConsulted, row: registerRow };
  const { papers: whole, listed } = wholePapers(dossier.papers);
  const { papers, agreements, contradictions } = concordOf(
    ownersOf(whole, application, registerRow),
    registerRow,
  );
  const gathered = factsOf(application, papers, register, least);

  const evidence = lineageEvidence(papers, application, register);
  const comparable = evidence.subject.length > 0 && evidence.member.length > 0;
  const facts: Facts = comparable
    ? {
        ...gathered.facts,
        lineage: {
          value: proveLineage(evidence, { frequencies: nameShares }),
          evidence: lineagePages(papers),
        },
      }
    : gathered.facts;

  const held = new Set(
    papers
      .filter(
        ({ whose, reading: { type } }) =>
          whose === 'applicant' || (whose !== 'other' && !ownOnly.includes(type)),
      )
      .map(({ reading }) => reading.type),
  );
  const cards = papers.filter(({ whose, reading }) => whose === 'applicant' && reading.type === 'cnie');
  return {
    facts,
    held,
    circumstances: {
      form: application.project.form,
      loan: application.project.loanMAD > 0,
      firmExists: false,
      deathToProve: registerRow?.death === undefined && papers.some(saysMemberDead),
      cardBackMissing: cards.length > 0 && !cards.some(hasBack),
    },
    signs: [
      ...signsOf(papers, gathered, application.submittedOn, dossier.refused ?? []),
      ...contradictions.map((found) => ({ code: 'papers-differ', ...found })),
      ...(dossier.elsewhere ?? []),
    ],
    unreadable: papers.filter(isBlank).map(({ reading: { type } }) => ({ paper: type, why: unclearPicture })),
    ...(dossier.waived === undefined ? {} : { waived: new Set(dossier.waived) }),
    papers: [...listed, ...(dossier.refused ?? []).map(({ file }) => ({ file, type: 'other' as const }))],
    agreements,
    asOf,
  };
}

/** Numbers under which the register may know the member, best first: what the form states, then what papers show. */
export function memberNumbers({
  application,
  papers,
}: Pick<Dossier, 'application' | 'papers'>): readonly string[] {
  const shown = papers
    .flatMap(({ reading }) => readingsIn(reading).map((own) => ({ reading: own })))
    .filter(({ reading }) => reading.type === 'resistance-attestation')
    .flatMap(({ reading: { fields } }) => [
      fields.cardNumber?.value,
      ...(fields.cardNumber?.alternatives ?? []),
    ]);
  const numbers = [application.member?.fileNumber, ...shown].filter((number) => number !== undefined);
  return [...new Set(numbers)];
}

const lineageFields = [
  'fatherAr',
  'fatherLat',
  'motherAr',
  'husbandGivenAr',
  'wifeGivenAr',
  'memberNameAr',
  'cardNumber',
  'deceasedAr',
  'heirsAr',
  'relationAr',
  'relativeNameAr',
  'firstNameAr',
  'secondNameAr',
];
const lineagePages = (papers: readonly Owned[]): readonly Evidence[] =>
  papers
    .filter(({ whose, reading: { type } }) => whose === 'applicant' && type !== 'cnie')
    .flatMap((paper) => saidBy(paper, ...lineageFields).map(({ evidence }) => evidence));

/** Printed on the back of an identity card and nowhere on its front. */
export const onCardBack = [
  'fatherAr',
  'fatherLat',
  'motherAr',
  'motherLat',
  'civilNumber',
  'addressAr',
  'addressLat',
  'mrz1',
  'mrz2',
] as const;
const backFields = ['cinBack', ...onCardBack, 'sex', 'mrz3'];
const hasBack = ({ reading: { fields } }: Owned): boolean =>
  backFields.some((field) => fields[field] !== undefined);

/** `المرحوم`, `feu`, `décédé` before the name of the member or the father. */
const saysMemberDead = ({ reading: { fields } }: Owned): boolean =>
  ['memberNameAr', 'fatherAr', 'fatherLat'].some((field) =>
    /المرحوم|المتوفى|(?:^|\s)feu\s|d[ée]c[ée]d/iu.test(fields[field]?.raw ?? ''),
  );

/** Kinds of which something must be legible on any usable picture. */
const legible: readonly PaperType[] = [
  'cnie',
  'birth-extract',
  'birth-full-copy',
  'resistance-attestation',
  'family-booklet',
  'quote',
  'bank-agreement',
  'coop-registration',
];
const isBlank = ({ reading: { type, fields } }: Owned): boolean =>
  legible.includes(type) && !Object.values(fields).some(({ confidence }) => confidence >= 0.5);
const unclearPicture = {
  ar: 'الصورة غير مقروءة؛ المرجو إعادة تصوير الوثيقة كاملة وفي ضوء جيد.',
  fr: 'L’image n’est pas lisible ; merci de reprendre le document en entier, bien éclairé.',
};
