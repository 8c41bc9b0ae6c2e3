/** Asks every rule in force, gathers what is missing and what is odd, and says whose move it is. Never a refusal. */
import type { Bilingual, PaperType } from '#shared/papers/reading';
import type { Assessment, Evidence, Reason } from './assessment.ts';
import type { Facts } from './facts.ts';
import { flagOf, type Weight } from './flags.ts';
import { rules } from './law/index.ts';
import { parametersOn } from './parameters.ts';
import { type Circumstances, type MissingPaper, missingPapers } from './required-papers.ts';
import { builtInRuleSet, type RuleSet } from './rule-set.ts';
import { subsidyOf } from './subsidy.ts';
import { rulesVersion } from './version.ts';

/** Something odd met while reading or comparing papers. */
export interface Sign {
  readonly code: string;
  readonly evidence: readonly Evidence[];
  /** Default: the catalogue's sentence. */
  readonly text?: Bilingual;
  /** Default: the catalogue's. */
  readonly weight?: Weight;
  /** Other papers have laid it to rest. */
  readonly rests?: true;
}

/** All that is known of one file on one day. */
export interface File {
  readonly facts: Facts;
  /** Kinds of paper that are there and are the right person's. */
  readonly held: ReadonlySet<PaperType>;
  readonly circumstances: Omit<Circumstances, 'cooperativeShown'>;
  readonly signs: readonly Sign[];
  /** Papers that are there but must be sent again: the picture cannot be read. */
  readonly unreadable: readonly MissingPaper[];
  /** Kinds of paper an administration holds: never asked of the applicant (law 55-19). */
  readonly waived?: ReadonlySet<PaperType>;
  readonly papers: Assessment['papers'];
  readonly agreements?: Assessment['agreements'];
  readonly asOf: string;
}

const lineagePapers: readonly PaperType[] = [
  'birth-extract',
  'birth-full-copy',
  'resistance-attestation',
  'cnie',
  'family-booklet',
];

/**
 * @param set what is data in the law; its figures are those of the day of deposit.
 */
export function assess(file: File, set: RuleSet = builtInRuleSet): Assessment {
  const { facts } = file;
  const figures = parametersOn(facts.submittedOn?.value ?? file.asOf, set.figures);
  const judged = rules.flatMap((rule) => {
    const reason = rule.judge(facts, figures);
    return reason === undefined ? [] : [{ ...reason, bearing: rule.bearing }];
  });

  const missing = distinct([
    ...missingPapers(
      file.held,
      {
        ...file.circumstances,
        cooperativeShown: judged.every((j) => j.answer !== 'unknown' || !j.rule.startsWith('COOP_')),
      },
      set.papers,
    ),
    ...judged.flatMap((j) => (j.remedy === 'applicant' && j.paper ? [{ paper: j.paper, why: j.text }] : [])),
    ...file.unreadable,
  ]).filter(({ paper }) => file.waived?.has(paper) !== true);
  const flags = [
    ...file.signs.map(({ code, evidence, text, weight, rests }) => ({
      code,
      ...(rests === undefined ? {} : { rests }),
      evidence,
      text: text ?? flagOf(code).text,
      weight: weight ?? flagOf(code).weight,
    })),
    ...judged.flatMap((j) =>
      j.flag === undefined
        ? []
        : [{ code: j.flag, text: j.text, evidence: j.evidence, weight: flagOf(j.flag).weight }],
    ),
  ];

  const lineage = facts.lineage?.value;
  const open = judged.filter((j) => j.bearing === 'right' && j.answer !== 'yes');
  const outcome =
    open.some((j) => j.remedy === 'against') || flags.some((flag) => flag.weight === 'officer')
      ? 'officer'
      : missing.length > 0
        ? 'incomplete'
        : open.length > 0 || lineage?.proposal !== 'accept'
          ? 'officer'
          : 'eligible';

  const against = open.some((j) => j.answer === 'no' && j.rule === 'BENEFICIARY_DEGREE');
  const project = facts.project?.value;
  const subsidy =
    project === undefined || against
      ? undefined
      : subsidyOf(project, facts.quotes?.value, figures, { inKind: facts.inKind?.value ?? [] });
  const lacksLineagePaper = missing.some(({ paper }) => lineagePapers.includes(paper));
  return {
    outcome,
    ...(subsidy === undefined
      ? {}
      : { subsidy: { maxMAD: subsidy.max / 100, basis: `${subsidy.basis.ar} — ${subsidy.basis.fr}` } }),
    lineage:
      lineage === undefined
        ? {
            p: 0,
            proposal: 'officer',
            likelyNot: false,
            links: [],
            gates: [],
            text: lacksLineagePaper
              ? {
                  ar: 'لم يدرس النسب بعد: تنقص وثائقه.',
                  fr: "La filiation n'a pas encore été examinée : des pièces manquent.",
                }
              : { ar: 'لم يدرس النسب بعد.', fr: "La filiation n'a pas encore été examinée." },
          }
        : lineage,
    reasons: judged.map(
      ({ rule, article, answer, text, evidence }): Reason => ({ rule, article, answer, text, evidence }),
    ),
    missing,
    flags,
    rulesVersion: rulesVersion(set),
    papers: file.papers,
    ...(file.agreements === undefined ? {} : { agreements: file.agreements }),
  };
}

/** One entry per paper and reason. */
function distinct(missing: readonly MissingPaper[]): MissingPaper[] {
  return missing.filter(
    (entry, at) => missing.findIndex((e) => e.paper === entry.paper && e.why.fr === entry.why.fr) === at,
  );
}
