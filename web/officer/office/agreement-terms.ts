/** The terms of an agreement between what is stored and what is typed. No word of any language here. */
import type { Values } from '../../ui/form.tsx';
import type { PartnerView, Terms } from './answers.ts';
import { rowsOf } from './rule-values.ts';

export type Agreement = PartnerView['agreements'][number];
export const mostParties = 12;
export const mostObligations = 40;

export const partyRows = (values: Values): number => rowsOf(values, ['partyAr', 'partyFr'], mostParties);
export const obligationRows = (values: Values): number =>
  rowsOf(values, ['obligationOf', 'obligationText'], mostObligations);

export const textsOfTerms = (terms: Terms): Values => ({
  ...{ number: terms.number, objectAr: terms.object.ar, objectFr: terms.object.fr },
  ...Object.fromEntries(
    terms.parties.flatMap(({ ar, fr }, at) => [
      [`partyAr.${at}`, ar],
      [`partyFr.${at}`, fr],
    ]),
  ),
  ...Object.fromEntries(
    terms.obligations.flatMap(({ of, text }, at) => [
      [`obligationOf.${at}`, of],
      [`obligationText.${at}`, text],
    ]),
  ),
  territory: terms.territory === '*' ? '' : terms.territory.join(' '),
  ...{ from: terms.from, until: terms.until ?? '', readsDecisions: terms.readsDecisions ? 'yes' : '' },
  takesReferrals: terms.takesReferrals === true ? 'yes' : '',
});

const text = (values: Values, name: string): string => (values[name] ?? '').trim();
function pairsIn(values: Values, first: string, second: string, most: number): readonly [string, string][] {
  return Array.from({ length: most }, (_, at): [string, string] => [
    text(values, `${first}.${at}`),
    text(values, `${second}.${at}`),
  ]).filter(([one, other]) => one !== '' || other !== '');
}

export function termsIn(values: Values): Terms {
  const territory = text(values, 'territory')
    .split(' ')
    .filter((id) => id !== '');
  const until = text(values, 'until');
  return {
    number: text(values, 'number'),
    object: { ar: text(values, 'objectAr'), fr: text(values, 'objectFr') },
    parties: pairsIn(values, 'partyAr', 'partyFr', mostParties).map(([ar, fr]) => ({ ar, fr })),
    territory: territory.length === 0 ? '*' : [...territory],
    from: text(values, 'from'),
    ...(until === '' ? {} : { until }),
    obligations: pairsIn(values, 'obligationOf', 'obligationText', mostObligations).map(([of, what]) => ({
      of,
      text: what,
    })),
    readsDecisions: values.readsDecisions === 'yes',
    // Agreements from before it was asked say nothing of it.
    ...(values.takesReferrals === 'yes' ? { takesReferrals: true } : {}),
  };
}

export type TermsFault = 'half' | 'few' | 'order';

/** What can't stand, by field: half a row, a single party, an end before the beginning. */
export function faultsInTerms(values: Values): Readonly<Record<string, TermsFault>> {
  const faults: Record<string, TermsFault> = {};
  const halves = (first: string, second: string, most: number): void => {
    for (let at = 0; at < most; at += 1) {
      const [one, other] = [`${first}.${at}`, `${second}.${at}`];
      if ((text(values, one) === '') === (text(values, other) === '')) continue;
      faults[text(values, one) === '' ? one : other] = 'half';
    }
  };
  halves('partyAr', 'partyFr', mostParties);
  halves('obligationOf', 'obligationText', mostObligations);
  const { parties, from, until } = termsIn(values);
  if (parties.length < 2) faults[`partyAr.${parties.length}`] ??= 'few';
  if (until !== undefined && until < from) faults.until = 'order';
  return faults;
}

/** What a machine may be given under these terms: the names by which its engineers ask for them. */
export const scopesIn = ({ readsDecisions, takesReferrals }: Terms): readonly string[] => [
  ...(readsDecisions ? ['decisions:read', 'webhooks:write'] : []),
  ...(takesReferrals === true ? ['referrals:read', 'referrals:write'] : []),
];

/** Keys as an engineer hands them over: one, several as a set (JWKS), or a list; undefined where it is none of these. */
export function keysIn(text: string): readonly object[] | undefined {
  try {
    const given: unknown = JSON.parse(text);
    // A list has a method of that name.
    const isSet = typeof given === 'object' && given !== null && !Array.isArray(given) && 'keys' in given;
    const set = isSet ? given.keys : given;
    const keys: readonly unknown[] = Array.isArray(set) ? set : [set];
    const isKey = (key: unknown): key is object => typeof key === 'object' && key !== null && 'kty' in key;
    return keys.length > 0 && keys.every(isKey) ? keys : undefined;
  } catch {
    return undefined;
  }
}
