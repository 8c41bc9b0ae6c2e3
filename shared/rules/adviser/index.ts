/**
 * Which programmes suit a project: information, never a decision. Who tells nothing is refused nothing: a condition that
 * depends on what was not told is not known, and the adviser says which question would tell.
 * @example advise({ form: 'cooperative', loan: 20_000_000 }, '2026-11-22')[0].fits // 'fits' | 'not-known' | 'does-not-fit'
 */
import type { Bilingual } from '#shared/papers/reading';
import type { Answer } from '../assessment.ts';
import type { Day } from '../facts.ts';
import { type Programme, programmes } from '../programmes.ts';
import { builtInRuleSet, type RuleSet } from '../rule-set.ts';
import { regions } from '../territories.ts';
import { dayText, say } from '../words.ts';
import { getBody } from './bodies.ts';
import { type ConditionAnswer, judge, together } from './conditions.ts';
import { withFigures } from './programme-figures.ts';
import { withTexts } from './programme-texts.ts';
import { type Asked, getAsked, type Told, worth } from './told.ts';

/** Goes with every answer of the adviser, wherever it is shown. */
export const notADecision: Bilingual = {
  ar: 'هذه معلومات للاستئناس وليست قرارا؛ القرار للجهة المشرفة على البرنامج.',
  fr: 'Ces informations sont données à titre indicatif et ne sont pas une décision ; celle-ci appartient à l’organisme qui gère le programme.',
};

export type Fits = 'fits' | 'does-not-fit' | 'not-known';
export const fitsOf: Readonly<Record<Answer, Fits>> = {
  yes: 'fits',
  no: 'does-not-fit',
  unknown: 'not-known',
};

export interface Reasoned {
  readonly answer: Answer;
  readonly text: Bilingual;
}

export interface Advice {
  readonly programme: string;
  readonly name: Bilingual;
  readonly by: { readonly id: string; readonly name: Bilingual };
  readonly kind: Programme['kind'];
  readonly fits: Fits;
  /** `perhaps-closed`: nobody could say whether it still takes requests. */
  readonly standing: 'open' | 'perhaps-closed' | 'closed' | 'not-open-yet';
  /** Does it give something of what was asked for? Unknown while nothing was. */
  readonly wanted: Answer;
  readonly what: Bilingual;
  readonly terms: readonly Bilingual[];
  readonly reasons: readonly Reasoned[];
  /** The questions that would tell, where it is not known. */
  readonly ask: readonly Asked[];
  readonly source: string;
  readonly validFrom: Day;
  readonly validTo?: Day;
  readonly lastChecked: Day;
  readonly notice: Bilingual;
}

/** Every programme, those that suit best first; those that are over last. */
export function advise(told: Told, day: Day, set: RuleSet = builtInRuleSet): readonly Advice[] {
  const ranks: readonly Fits[] = ['fits', 'not-known', 'does-not-fit'];
  const wants: readonly Answer[] = ['yes', 'unknown', 'no'];
  const over = ({ standing }: Advice): number =>
    standing === 'closed' || standing === 'not-open-yet' ? 1 : 0;
  return programmes
    .map((programme) => adviseOn(programme, told, day, set))
    .sort(
      (a, b) =>
        over(a) - over(b) ||
        ranks.indexOf(a.fits) - ranks.indexOf(b.fits) ||
        wants.indexOf(a.wanted) - wants.indexOf(b.wanted),
    );
}

function adviseOn(builtIn: Programme, told: Told, day: Day, set: RuleSet): Advice {
  const found = set.programmes.find(({ id }) => id === builtIn.id);
  const days = found ?? builtIn;
  const programme = withTexts(withFigures(builtIn, found?.figures), found?.texts);
  const standing =
    day > (days.validTo ?? day)
      ? 'closed'
      : day < days.validFrom
        ? 'not-open-yet'
        : programme.perhapsClosed === true
          ? 'perhaps-closed'
          : 'open';
  const answers = [
    ...standingAnswer(standing, days),
    ...regionAnswer(programme, told),
    ...programme.conditions.map((condition) => judge(condition, told)),
  ];
  const fits = together(answers);
  const { id, name, kind, what, terms } = programme;
  return {
    programme: id,
    name,
    by: { id: programme.by, name: getBody(programme.by).name },
    kind,
    fits: fitsOf[fits],
    standing,
    wanted:
      told.needs === undefined || told.needs.length === 0
        ? 'unknown'
        : told.needs.some((need) => programme.serves.includes(need))
          ? 'yes'
          : 'no',
    what,
    terms: terms.map((term) => say(term.text.ar, term.text.fr, worth(term.kind, term.value))),
    reasons: answers.map(({ answer, text }) => ({ answer, text })),
    ask: fits === 'unknown' ? [...new Set(answers.flatMap(({ ask }) => ask))].map(getAsked) : [],
    source: days.source ?? programme.source,
    validFrom: days.validFrom,
    ...(days.validTo === undefined ? {} : { validTo: days.validTo }),
    lastChecked: days.lastChecked,
    notice: notADecision,
  };
}

function standingAnswer(
  standing: Advice['standing'],
  days: { readonly validFrom: Day; readonly validTo?: Day; readonly lastChecked: Day },
): ConditionAnswer[] {
  switch (standing) {
    case 'closed':
      return [
        {
          answer: 'no',
          ask: [],
          text: say('انتهى البرنامج في {0}.', 'Programme terminé le {0}.', dayText(days.validTo ?? '')),
        },
      ];
    case 'not-open-yet':
      return [
        {
          answer: 'no',
          ask: [],
          text: say('لا يبدأ البرنامج قبل {0}.', 'Le programme n’ouvre que le {0}.', dayText(days.validFrom)),
        },
      ];
    case 'perhaps-closed':
      return [
        {
          answer: 'unknown',
          ask: [],
          text: say(
            'لم يتأكد لنا أن البرنامج ما زال مفتوحا (آخر تحقق: {0})؛ يسأل عنه لدى الجهة المشرفة.',
            'Nous ne savons pas si le programme est encore ouvert (vérifié le {0}) ; à demander à l’organisme.',
            dayText(days.lastChecked),
          ),
        },
      ];
    case 'open':
      return [];
  }
}

function regionAnswer({ regions: meant }: Programme, { region }: Told): ConditionAnswer[] {
  if (meant === undefined) return [];
  const names = regions.filter(({ id }) => meant.includes(id)).map(({ name }) => name);
  const text = say('الجهات المعنية: {0}', 'régions concernées : {0}', {
    ar: names.map(({ ar }) => ar).join('، '),
    fr: names.map(({ fr }) => fr).join(', '),
  });
  if (region === undefined) return [{ answer: 'unknown', text, ask: ['region'] }];
  return [{ answer: meant.includes(region) ? 'yes' : 'no', text, ask: [] }];
}
