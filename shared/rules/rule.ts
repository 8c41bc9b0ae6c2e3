/** A rule of law as an object, and how it is asked: yes, no, or not known yet. */
import type { Bilingual, PaperType } from '#shared/papers/reading';
import type { Answer, Evidence, Reason } from './assessment.ts';
import { type Day, type FactName, type Facts, type FactTypes, factNamings } from './facts.ts';
import type { Parameters } from './parameters.ts';
import { both, say } from './words.ts';

/** How well the content of a rule is known to us: read in a source, likely, or a guess an administrator must confirm. */
export type Confidence = 'source' | 'likely' | 'guess';

/**
 * What hangs on the answer. `right`: nobody is proposed for the grant without a yes.
 * `payment`: asked before money moves. `notice`: told to the officer, decides nothing.
 */
export type Bearing = 'right' | 'payment' | 'notice';

/** Who can move a rule that is not yes: the applicant with a paper, or an officer with a look. `against`: the papers speak against it. */
export type Remedy = 'applicant' | 'look' | 'against';

export interface Judgement {
  readonly answer: Answer;
  readonly text: Bilingual;
  /** Needed where the answer is not yes; default `look` for unknown, `against` for no. */
  readonly remedy?: Remedy;
  /** With `remedy: 'applicant'`: the paper that would mend it. */
  readonly paper?: PaperType;
  /** Code of `flags.ts` to raise. */
  readonly flag?: string;
  /** Default: the evidence of every fact the rule used. */
  readonly evidence?: readonly Evidence[];
}

/** A reason with what the assessment needs besides and does not print. */
export interface Judged extends Reason {
  readonly remedy?: Remedy;
  readonly paper?: PaperType;
  readonly flag?: string;
}

type Needed<N extends FactName> = { readonly [K in N]: FactTypes[K] };
type Used<U extends FactName> = { readonly [K in U]?: FactTypes[K] };
type Bare = { readonly [K in FactName]?: FactTypes[K] };

/** A worked case: the documentation of the rule and its test at once. Days and amounts are plain. */
export interface Example {
  readonly name: string;
  readonly facts: Bare;
  readonly answer: Answer | 'not-applicable';
}

export interface Rule {
  readonly id: string;
  readonly title: Bilingual;
  /** Law, decree or published practice it stands on. */
  readonly article: string;
  readonly confidence: Confidence;
  readonly validFrom: Day;
  /** Last day, inclusive; absent while in force. */
  readonly validTo?: Day;
  readonly bearing: Bearing;
  /** One of these missing makes the answer `unknown`. */
  readonly needs: readonly FactName[];
  /** Used where known. */
  readonly uses: readonly FactName[];
  readonly examples: readonly Example[];
  judge(facts: Facts, parameters: Parameters): Judged | undefined;
}

interface RuleText<N extends FactName, U extends FactName> {
  readonly id: string;
  readonly title: Bilingual;
  readonly article: string;
  readonly confidence: Confidence;
  readonly validFrom: Day;
  readonly validTo?: Day;
  readonly bearing: Bearing;
  readonly needs: readonly N[];
  readonly uses?: readonly U[];
  /** Absent: the rule concerns everybody. Asked only of what is known. */
  readonly applies?: (facts: Bare) => boolean;
  readonly judge: (facts: Needed<N> & Used<U>, parameters: Parameters) => Judgement;
  readonly examples: readonly Example[];
}

/** One file is asked every rule: its facts are laid bare once. */
const laidBare = new WeakMap<Facts, Bare>();

function bare(facts: Facts): Bare {
  const known = laidBare.get(facts);
  if (known !== undefined) return known;
  const values: Record<string, unknown> = { ...nothingKnown };
  for (const name of factNames) values[name] = facts[name]?.value;
  laidBare.set(facts, values as Bare);
  return values as Bare;
}

/** Every file's facts in one shape, in one order: rules that read many files are then read fast by the engine itself. */
const factNames = Object.keys(factNamings) as readonly FactName[];
const nothingKnown = Object.fromEntries(factNames.map((name) => [name, undefined]));

const noneUnknown: readonly FactName[] = [];
function unknownOf(needs: readonly FactName[], facts: Facts): readonly FactName[] {
  for (const need of needs)
    if (facts[need] === undefined) return needs.filter((each) => facts[each] === undefined);
  return noneUnknown;
}

function pagesOf(facts: Facts, names: readonly FactName[]): readonly Evidence[] {
  let pages: readonly Evidence[] = [];
  for (const name of names) {
    const evidence = facts[name]?.evidence;
    if (evidence === undefined || evidence.length === 0) continue;
    pages = pages.length === 0 ? evidence : [...pages, ...evidence];
  }
  return pages;
}

/** Makes a rule whose `judge` is only ever called with every needed fact at hand. */
export function rule<const N extends FactName, const U extends FactName = never>(text: RuleText<N, U>): Rule {
  // Taken out once: rules are many objects of many shapes, and this is asked of each in every assessment.
  const { id, article, validFrom, validTo, applies, needs, judge: decide } = text;
  const asked: readonly FactName[] = [...text.needs, ...(text.uses ?? [])];
  return {
    ...text,
    uses: text.uses ?? [],
    judge(facts, parameters) {
      const day = facts.submittedOn?.value;
      if (day !== undefined && (day < validFrom || day > (validTo ?? day))) return undefined;
      const values = bare(facts);
      if (applies !== undefined && !applies(values)) return undefined;
      const missing = unknownOf(needs, facts);
      if (missing.length > 0) {
        const names = missing.map((need) => factNamings[need].text);
        const what = both((of) => names.map((name) => name[of]).join(of === 'ar' ? '، ' : ', '));
        return {
          rule: id,
          article,
          answer: 'unknown',
          remedy: 'look',
          text: say('{0}: لم يعرف بعد ({1}).', '{0} : pas encore connu ({1}).', text.title, what),
          evidence: pagesOf(facts, needs),
        };
      }
      const judged = decide(values as Needed<N> & Used<U>, parameters);
      const head = {
        rule: id,
        article,
        answer: judged.answer,
        text: judged.text,
        evidence: judged.evidence ?? pagesOf(facts, asked),
      };
      if (judged.answer === 'yes' && judged.flag === undefined && judged.paper === undefined) return head;
      const remedy = judged.remedy ?? (judged.answer === 'no' ? 'against' : 'look');
      return {
        ...head,
        ...(judged.answer === 'yes' ? {} : { remedy }),
        ...(judged.paper === undefined ? {} : { paper: judged.paper }),
        ...(judged.flag === undefined ? {} : { flag: judged.flag }),
      };
    },
  };
}
