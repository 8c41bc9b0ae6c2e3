/**
 * Equipment somebody already gave, held against what suppliers offer: what was given in kind is not paid for a second time.
 * The same words are the same equipment. Other words for the same kind of thing (`ماكينة خياطة`, « piqueuse ») may be
 * a second one: an officer looks, and nothing is taken off.
 */
import type { Centimes, InKind, Quote, QuoteLine } from './facts.ts';
import { foldedWords } from './folded-words.ts';

export interface GivenTwice {
  readonly given: InKind;
  readonly quote: Quote;
  readonly line: QuoteLine;
  readonly how: 'same-words' | 'same-kind';
}

export interface InKindFound {
  readonly matches: readonly GivenTwice[];
  /** What the quotes ask for equipment that was given. */
  readonly inQuotes: Centimes;
  /** What was given inside the declared value of the project. */
  readonly inProject: Centimes;
  /** Something given has no known value and stands in no line that was read: nothing could be taken off for it. */
  readonly valueUnknown: boolean;
  /** Quotes of which no line was read: compared by eye. */
  readonly unread: readonly Quote[];
}

/** Kinds of equipment the programme's trades use, by stems in both languages (hamza and accents folded). */
const kinds: readonly (readonly string[])[] = [
  ['خياط', 'coudre', 'piqueuse', 'surjeteuse'],
  ['نسيج', 'منسج', 'tisser', 'tissage'],
  ['فرن', 'four'],
  ['عجن', 'عجان', 'petrin', 'petrisseur'],
  ['خلاط', 'batteur', 'melangeur'],
  ['خلايا', 'خليه', 'ruche'],
  ['فراز', 'مستخرج', 'extracteur', 'maturateur'],
  ['حلابه', 'الحليب', 'trayeuse', 'traire'],
  ['ثلاج', 'تبريد', 'مجمد', 'refrigerat', 'frigo', 'congelat'],
  ['معصره', 'pressoir', 'presse'],
  ['مضخه', 'pompe', 'motopompe'],
  ['جرار', 'tracteur'],
  ['شاحن', 'camion'],
  ['دراجه', 'triporteur', 'tricycle'],
  ['حاسوب', 'ordinateur', 'laptop'],
  ['طابعه', 'imprimante'],
  ['تلحيم', 'لحام', 'soudure', 'souder'],
  ['مولد', 'generateur', 'electrogene'],
  ['ابقار', 'بقره', 'vache', 'genisse'],
  ['اغنام', 'نعاج', 'خروف', 'ovin', 'brebis', 'mouton'],
  ['ماعز', 'caprin', 'chevre'],
];

const words = (text: string): readonly string[] =>
  foldedWords(text)
    .split(/[^\p{L}\d]+/u)
    .map((word) => word.replace(/^(?:ال|و(?=.{3}))/u, '').replace(/(?<=.{3})s$/u, ''))
    .filter((word) => word.length > 1 && !idle.has(word));
const idle: ReadonlySet<string> = new Set([
  'de',
  'la',
  'le',
  'les',
  'des',
  'du',
  'en',
  'et',
  'pour',
  'avec',
  'un',
  'une',
  'من',
  'في',
  'على',
  'مع',
  'عدد',
  'qte',
]);

/** All of the shorter name's words, two at least or the only one there is, stand in the longer one. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || (short.length === 1 && long.length > 1)) return false;
  return short.every((word) => long.includes(word));
}

/** Short stems are whole words: « four » is no « fournitures ». */
const whole = (stem: string): boolean => stem.length <= (/\p{Script=Arabic}/u.test(stem) ? 3 : 4);
const kindOf = (name: readonly string[]): number =>
  kinds.findIndex((stems) =>
    stems.some((stem) => name.some((word) => (whole(stem) ? word === stem : word.startsWith(stem)))),
  );

function likeness(given: string, offered: string): GivenTwice['how'] | undefined {
  const [a, b] = [words(given), words(offered)];
  if (sameWords(a, b)) return 'same-words';
  const kind = kindOf(a);
  return kind !== -1 && kind === kindOf(b) ? 'same-kind' : undefined;
}

/**
 * What was given in kind, as it stands in the project and in its quotes. The order of gifts, quotes and lines changes nothing.
 * Gifts and lines that hang together are weighed together: never more is taken off than was given, nor than is asked.
 */
export function inKindFound(quotes: readonly Quote[] | undefined, gifts: readonly InKind[]): InKindFound {
  if (gifts.length === 0) return nothingGiven;
  const lines = (quotes ?? []).flatMap((quote) => (quote.lines ?? []).map((line) => ({ quote, line })));
  const matches = gifts.flatMap((given) =>
    lines.flatMap(({ quote, line }) => {
      const how = likeness(given.item, line.item);
      return how === undefined ? [] : [{ given, quote, line, how }];
    }),
  );
  const same = matches.filter(({ how }) => how === 'same-words');
  return {
    matches,
    inQuotes: clusters(same).reduce((sum, cluster) => sum + paidTwice(cluster), 0),
    inProject: gifts.reduce((sum, { value, inProject }) => sum + (inProject === false ? 0 : (value ?? 0)), 0),
    valueUnknown: gifts.some(
      (given) =>
        given.value === undefined &&
        !same.some((match) => match.given === given && match.line.total !== undefined),
    ),
    unread: (quotes ?? []).filter(({ lines: read }) => (read ?? []).length === 0),
  };
}

const nothingGiven: InKindFound = {
  matches: [],
  inQuotes: 0,
  inProject: 0,
  valueUnknown: false,
  unread: [],
};

/** Gifts and lines joined, directly or through others. */
function clusters(matches: readonly GivenTwice[]): GivenTwice[][] {
  let found: GivenTwice[][] = [];
  for (const match of matches) {
    const joined = found.filter((cluster) =>
      cluster.some(({ given, line }) => given === match.given || line === match.line),
    );
    found = [...found.filter((cluster) => !joined.includes(cluster)), [...joined.flat(), match]];
  }
  return found;
}

/** The lesser of what was given and what is asked; a side whose worth is not known leaves the other. */
function paidTwice(cluster: readonly GivenTwice[]): Centimes {
  const given = [...new Set(cluster.map((match) => match.given))].map(({ value }) => value);
  const asked = [...new Set(cluster.map((match) => match.line))].map(({ total }) => total);
  const worth = (amounts: readonly (Centimes | undefined)[]): Centimes =>
    amounts.includes(undefined) ? Number.POSITIVE_INFINITY : sum(amounts as Centimes[]);
  const least = Math.min(worth(given), worth(asked));
  return Number.isFinite(least) ? least : 0;
}
const sum = (amounts: readonly Centimes[]): Centimes => amounts.reduce((all, amount) => all + amount, 0);
