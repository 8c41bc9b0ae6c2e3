/** The money of a proposed grant: from which source, how much it can still give, and why it is less than could be. */
import type { Choice, FieldShape, Values } from '../ui/form.tsx';
import { amount, told } from '../ui/language.ts';
import { dirhamsIn } from '../ui/money.ts';
import { say } from './act-speech.ts';
import type { Spendable } from './answers.ts';
import type { Drafted } from './decision-propose.tsx';

type Purse = Pick<Drafted, 'fundingSources' | 'spendable'>;

const purseOf = ({ fundingSource }: Values, { spendable = [] }: Purse): Spendable | undefined =>
  spendable.find(({ source }) => source === fundingSource);

/** Less than the law lets, or so little that it is grounded as a refusal is (law 03-01). */
function lessness(values: Values, purse: Purse): 'full' | 'less' | 'token' {
  const found = purseOf(values, purse);
  const sum = dirhamsIn(values.amountMAD ?? '');
  if (found === undefined || sum === undefined || sum >= found.maxMAD) return 'full';
  return sum < found.groundsBelowMAD ? 'token' : 'less';
}

/** The law's most, what is left of the year's budget, and the lesser of both. */
function purseText({ maxMAD, leftMAD, nowMAD }: Spendable): string {
  const most = say('amountMost', amount(maxMAD));
  if (leftMAD === undefined) return `${most} · ${say('budgetUnknown')}`;
  return [most, say('budgetLeft', amount(leftMAD)), say('amountNow', amount(nowMAD))].join(' · ');
}

export const long = (name: string, label: string, dir: 'rtl' | 'ltr', required = true): FieldShape => ({
  ...{ name, label, kind: 'long', dir, required, most: 4000 },
});

export function moneyFields(values: Values, purse: Purse, seenIn: readonly Choice[]): readonly FieldShape[] {
  const found = purseOf(values, purse);
  const less = lessness(values, purse);
  const why = long('lessBecause', say('lessBecause'), 'rtl');
  return [
    {
      ...{ name: 'fundingSource', label: say('fundingSource'), kind: 'choice', required: true },
      choices: purse.fundingSources.map(({ id, name }) => ({ value: id, name: told(name) })),
    },
    {
      ...{ name: 'amountMAD', label: say('amountMAD'), kind: 'money', required: true },
      hint: found && purseText(found),
    },
    ...(less === 'full' ? [] : [why, long('lessBecauseFr', say('lessBecauseFr'), 'ltr', less === 'token')]),
    ...(less === 'token' && found !== undefined ? groundFields(found, seenIn) : []),
  ];
}

const groundFields = ({ groundsBelowMAD }: Spendable, seenIn: readonly Choice[]): readonly FieldShape[] => [
  {
    ...{ name: 'lessArticle', label: say('lessArticle'), required: true, most: 1000 },
    hint: say('lessGrounded', amount(groundsBelowMAD)),
  },
  long('lessFactsAr', say('lessFactsAr'), 'rtl'),
  long('lessFactsFr', say('lessFactsFr'), 'ltr'),
  { name: 'lessSeen', label: say('seenIn'), kind: 'choice', choices: seenIn, required: true },
  { name: 'lessPage', label: say('seenPage'), kind: 'count', required: true },
];

export function moneyFaults(values: Values, purse: Purse): Values {
  const found = purseOf(values, purse);
  const sum = dirhamsIn(values.amountMAD ?? '');
  const above = found !== undefined && sum !== undefined && sum > found.maxMAD;
  return above ? { amountMAD: say('amountMost', amount(found.maxMAD)) } : {};
}

/** As it is sent: what was typed before the amount was raised again is left out. */
export function lessIn(values: Values, purse: Purse): object {
  const said = (name: string): string => (values[name] ?? '').trim();
  const less = lessness(values, purse);
  if (less === 'full') return {};
  const fr = said('lessBecauseFr');
  const why = { lessBecause: said('lessBecause'), ...(fr === '' ? {} : { lessBecauseFr: fr }) };
  if (less === 'less') return why;
  const ground = {
    article: said('lessArticle'),
    text: { ar: why.lessBecause, fr },
    facts: { ar: said('lessFactsAr'), fr: said('lessFactsFr') },
    evidence: [{ file: said('lessSeen'), page: Number(said('lessPage')) }],
  };
  return { ...why, lessGrounds: [ground] };
}
