/** Asks every rule in force, gathers what is missing and what is odd, and says whose move it is. Never a refusal. */
import type { Bilingual, PaperType } from '#shared/papers/reading';
import type { Assessment, Evidence, Reason } from './assessment.ts';
import type { Facts, Project } from './facts.ts';
import { flagOf, type Weight } from './flags.ts';
import { type FundingSource, fundingSources, ownBudget } from './funding-sources.ts';
import { rules } from './law/index.ts';
import { parametersOn } from './parameters.ts';
import { type Circumstances, type MissingPaper, missingPapers } from './required-papers.ts';
import type { Judged } from './rule.ts';
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

type Flag = Assessment['flags'][number];

/** What is asked of every file, in objects of one shape. */
const questions = rules.map(({ judge, bearing }) => ({ judge, bearing }));

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
  const judged: Judged[] = [];
  /** Of the rules without whose yes nobody is proposed, those that say something else. */
  const open: Judged[] = [];
  for (const { judge, bearing } of questions) {
    const reason = judge(facts, figures);
    if (reason === undefined) continue;
    judged.push(reason);
    if (bearing === 'right' && reason.answer !== 'yes') open.push(reason);
  }

  const missing = missingPapers(
    file.held,
    {
      ...file.circumstances,
      cooperativeShown: judged.every((j) => j.answer !== 'unknown' || !j.rule.startsWith('COOP_')),
    },
    set.papers,
  );
  const flags: Flag[] = file.signs.map(({ code, evidence, text, weight, rests }) => ({
    code,
    ...(rests === undefined ? {} : { rests }),
    evidence,
    text: text ?? flagOf(code).text,
    weight: weight ?? flagOf(code).weight,
  }));
  for (const { remedy, paper, flag, text, evidence } of judged) {
    if (remedy === 'applicant' && paper !== undefined) missing.push({ paper, why: text });
    if (flag !== undefined) flags.push({ code: flag, text, evidence, weight: flagOf(flag).weight });
  }
  const lacking = distinct([...missing, ...file.unreadable]).filter(
    ({ paper }) => file.waived?.has(paper) !== true,
  );

  const lineage = facts.lineage?.value;
  const outcome =
    open.some((j) => j.remedy === 'against') || flags.some((flag) => flag.weight === 'officer')
      ? 'officer'
      : lacking.length > 0
        ? 'incomplete'
        : open.length > 0 || lineage?.proposal !== 'accept'
          ? 'officer'
          : 'eligible';

  const against = open.some((j) => j.answer === 'no' && j.rule === 'BENEFICIARY_DEGREE');
  const project = facts.project?.value;
  const inKind = facts.inKind?.value ?? [];
  const outOf = (source: FundingSource, p: Project) =>
    subsidyOf(p, facts.quotes?.value, figures, { inKind, source });
  const subsidy = project === undefined || against ? undefined : outOf(ownBudget, project);
  const lacksLineagePaper = lacking.some(({ paper }) => lineagePapers.includes(paper));
  return {
    outcome,
    ...(project === undefined || subsidy === undefined
      ? {}
      : {
          subsidy: {
            maxMAD: subsidy.max / 100,
            basis: `${subsidy.basis.ar} — ${subsidy.basis.fr}`,
            bySource: fundingSources
              .filter((source) => source !== ownBudget)
              .map((source) => ({ source: source.id, maxMAD: outOf(source, project).max / 100 })),
          },
        }),
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
                  fr: 'La filiation n’a pas encore été examinée : des pièces manquent.',
                }
              : { ar: 'لم يدرس النسب بعد.', fr: 'La filiation n’a pas encore été examinée.' },
          }
        : lineage,
    reasons: judged.map(printed),
    missing: lacking,
    flags,
    rulesVersion: rulesVersion(set),
    papers: file.papers,
    ...(file.agreements === undefined ? {} : { agreements: file.agreements }),
  };
}

/** Without what the assessment alone needs. */
function printed(judged: Judged): Reason {
  if (judged.answer === 'yes' && judged.flag === undefined && judged.paper === undefined) return judged;
  const { rule, article, answer, text, evidence } = judged;
  return { rule, article, answer, text, evidence };
}

/** One entry per paper and reason. */
function distinct(missing: readonly MissingPaper[]): MissingPaper[] {
  return missing.filter(
    (entry, at) => missing.findIndex((e) => e.paper === entry.paper && e.why.fr === entry.why.fr) === at,
  );
}
