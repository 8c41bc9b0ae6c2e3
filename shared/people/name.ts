/**
 * A printed name cut into its parts: names, descent words (بن, ben), articles tied to their word, titles dropped.
 * Folding is for comparing only; what an officer sees is always the spelling as printed.
 */
import { joinedFirst, joinedLast, latinArticles, nasabWords, titles } from './lexicon/particles.ts';

/** "Son of" with the article after it is one sound, and often one word: بن الحسن, بلحسن; Ben El Hassan, Belhassan. */
export const fuseDescent = (text: string): string =>
  text.replace(/^بنال(?=.{3})/, 'بل').replace(/^benel(?=.{4})/, 'bel');

export type Script = 'ar' | 'lat';

export interface NamePart {
  /** Folded letters without blanks, article included. */
  readonly text: string;
  readonly kind: 'name' | 'nasab';
  /** For descent words: what they say of the person before them. */
  readonly sex: 'M' | 'F' | '?' | undefined;
}

export interface PersonName {
  readonly printed: string;
  readonly script: Script;
  readonly parts: readonly NamePart[];
  /** Signs of a bad reading: digits and stray points inside words, letters standing alone. */
  readonly marks: number;
}

const arabicFold: Readonly<Record<string, string>> = Object.fromEntries(
  'أا إا آا ٱا ىي یي ېي ئي ؤو ةه ۀه ہه ھه ەه کك ڪك ڭگ ݣگ ڨق ڤف ڥف چج ژز ٹت'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);
const misreadDigits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'b',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

export const arabicLetters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويگپ';
export const latinLetters = 'abcdefghijklmnopqrstuvwxyz';

/** How many bits are set: of letters kept as bits, how many there are. */
export function bitsOf(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What letters of a script are folded to (a space for blanks, '' for what is no letter), by UTF-16 unit as first met. */
class Folds {
  readonly #known: (string | undefined)[] = new Array(0x800).fill(undefined);
  readonly #fold: (char: string) => string;
  readonly #letters: string;

  constructor(fold: (char: string) => string, letters: string) {
    this.#fold = fold;
    this.#letters = letters;
  }

  of(text: string): string {
    let out = '';
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      out += this.#known[unit] ?? this.#meet(unit);
    }
    return out;
  }

  #meet(unit: number): string {
    const char = String.fromCharCode(unit);
    const folded = this.#fold(char);
    const kept = folded.length > 1 || this.#letters.includes(folded) ? folded : /\s/.test(folded) ? ' ' : '';
    if (unit < this.#known.length) this.#known[unit] = kept;
    return kept;
  }
}
const arabicFolds = new Folds((char) => arabicFold[char] ?? char, arabicLetters);
const latinFolds = new Folds(
  (char) => misreadDigits[char] ?? (char === 'ı' ? 'i' : char === 'ß' ? 'ss' : char),
  latinLetters,
);

/** Letters only, folded: the form in which spellings are looked up and compared. */
export const foldArabic = (text: string): string => arabicFolds.of(text.normalize('NFKC'));
export const foldLatin = (text: string): string =>
  latinFolds.of((ascii.test(text) ? text : text.normalize('NFKD')).toLowerCase());
const ascii = /^[ -~]*$/;

export function scriptOf(text: string): Script {
  let [arabic, latin] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x250) {
      const lower = unit | 0x20;
      if ((lower >= 0x61 && lower <= 0x7a) || unit >= 0xc0) latin++;
    } else if (
      (unit >= 0x600 && unit <= 0x6ff) ||
      (unit >= 0x750 && unit <= 0x77f) ||
      (unit >= 0xfb50 && unit <= 0xfdff) ||
      (unit >= 0xfe70 && unit <= 0xfeff)
    )
      arabic++;
  }
  return arabic >= latin ? 'ar' : 'lat';
}

/** Most names are letters and blanks: nothing in them is a sign of anything. */
const plainArabic = /^[\u0621-\u063a\u0641-\u064a ]*$/;
const plainLatin = /^[A-Za-z '’]*$/;
/** A capital inside a word: two words run together, or a letter misread. */
const capitalInside = /[a-z]I|[a-z][a-z][A-Z]|IVI/;

const cut = (folded: string): string[] => folded.split(' ').filter((word) => word !== '');

function wordsOf(text: string, script: Script): string[] {
  if (script === 'ar' && plainArabic.test(text)) return cut(arabicFolds.of(text));
  const plain = script === 'lat' && plainLatin.test(text);
  if (plain && !capitalInside.test(text)) return cut(latinFolds.of(text.toLowerCase()));
  // Latin accents are kept apart from letters (NFKD) so that a case change inside a word can be seen first.
  const opened = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[<_/\\–—-]/g, ' ');
  if (script === 'ar') return cut(foldArabic(opened));
  const spread = (plain ? opened : opened.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/(?<!\p{L})IVI(?=\p{L})/gu, 'M')
    .replace(/(?<=[a-z])I(?=[a-z]|\b)/g, 'l')
    .replace(/(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{L})/gu, ' ')
    .replace(/(^|\s)(\p{L}{1,2}|8)\.(?=\S)/gu, '$1$2 ');
  return cut(latinFolds.of(spread.toLowerCase()));
}

const foldedSet = (words: Iterable<string>): Set<string> =>
  new Set([...words].map((word) => (scriptOf(word) === 'ar' ? foldArabic(word) : foldLatin(word))));
const nasab = new Map(
  Object.entries(nasabWords).map(([word, sex]) => [scriptOf(word) === 'ar' ? foldArabic(word) : word, sex]),
);
const titleWords = foldedSet(titles);
const firsts = foldedSet(joinedFirst);
const lasts = foldedSet(joinedLast);

/** Abd + el + Kader, Aït + Ali, Noure + eddine become one word; so do عبد + الله and نور + الدين. */
function join(words: readonly string[], script: Script): string[] {
  const out: string[] = [];
  const isFirst = (word: string, next: string | undefined): boolean =>
    next !== undefined &&
    (firsts.has(word) ||
      servant.test(word) ||
      (spoiltServant.has(word) && /^[ا]{1,2}ل?/.test(next) && next.length > 4));
  for (let i = 0; i < words.length; i++) {
    let word = words[i] as string;
    const article = (w: string | undefined): boolean =>
      script === 'lat' && w !== undefined && latinArticles.has(w);
    if (isFirst(word, words[i + 1]) && !nasab.has(words[i + 1] as string)) {
      word += words[++i];
      while (i + 1 < words.length && article(words[i]) && word.length < 9) word += words[++i];
    } else if (i + 1 < words.length && article(word) && !nasab.has(words[i + 1] as string)) {
      word += words[++i];
    }
    if (out.length > 0 && lasts.has(word) && !nasab.has(out.at(-1) as string)) out[out.length - 1] += word;
    else out.push(word);
  }
  return out;
}

/** "Servant of" with the descent word glued before it (بنعبد الله, Benabdel Jalil), and as readers misread it. */
const servant = /^(?:بنعبد|ben(?:abd|abdel|abdou?l))$/;
const spoiltServant: ReadonlySet<string> = new Set('عد عب بد غبد عبر عبذ عند عثد عتد عيد عبه هبد'.split(' '));

/** A title the reader glued to the name after it. */
const gluedTitle = /^(?:سيدي|مولاي|sidi|moulay|lalla)(?=\p{L}{4})/u;

/** Titles go wherever a name follows them; a title that is all there is stays a name. */
function dropTitles(words: readonly string[]): string[] {
  const kept: string[] = [];
  words.forEach((word, i) => {
    const next = words[i + 1];
    // Of a tribe or a house (آيت القايد, أولاد الحاج, بو الشيخ) what sounds like a title is its name.
    const before = words[i - 1] ?? '';
    const ofTribe = firsts.has(before) || /^(?:ولد|ould)$/.test(before);
    const isTitle = titleWords.has(word) && next !== undefined && !nasab.has(next) && !ofTribe;
    if (isTitle) return;
    kept.push(word.replace(gluedTitle, ''));
  });
  return kept;
}

/**
 * Cuts a printed name into comparable parts.
 * @example normaliseName('مولاي عبد الله بن أحمد').parts.map((p) => p.text) // ['عبدالله', 'بن', 'احمد']
 */
export function normaliseName(printed: string): PersonName {
  const script = scriptOf(printed);
  const words = join(dropTitles(wordsOf(printed, script)), script);
  const parts = words.map((text, i): NamePart => {
    const part = fuseDescent(text);
    // Beside a descent word stands a name (بن أبا), never another descent word misread.
    const besideDescent = nasab.has(words[i - 1] ?? '') || nasab.has(words[i + 1] ?? '');
    const sex = nasab.get(text) ?? (!besideDescent && spoiltNasab(text, script) ? '?' : undefined);
    // A descent word joins two names; at either end it is part of a name we read badly.
    return sex !== undefined && i > 0 && i < words.length - 1
      ? { text, kind: 'nasab', sex }
      : { text: part, kind: 'name', sex: undefined };
  });
  return { printed, script, parts: parts.slice(0, mostParts), marks: signsOfMisreading(printed) };
}

/** Beyond this many parts it is no name but a line of text. */
export const mostParts = 14;

function signsOfMisreading(printed: string): number {
  if (!mayBeMisread.test(printed)) return 0;
  const inside = printed.match(/(?<=\p{L})[\d.,،;:()|]+(?=\p{L})|\d/gu)?.length ?? 0;
  const lone = printed.match(/(?<![\p{L}\p{M}.'’])[\p{L}](?![\p{L}\p{M}.'’ـ])/gu)?.length ?? 0;
  return Math.min(6, inside + lone);
}

/** A digit, a point inside, or one letter by itself. */
const mayBeMisread = /[\d.,،;:()|]|(?:^|[^\p{L}\p{M}])\p{L}(?:$|[^\p{L}\p{M}])/u;

/** A word too short to be a name that a descent word turns into when one letter is misread or lost. */
function spoiltNasab(text: string, script: Script): boolean {
  const known = script === 'ar' ? arabicDescent : latinDescent;
  const longest = script === 'ar' ? 3 : 4;
  if (text.length > longest || (script === 'lat' && text.length < 2)) return false;
  return known.some((word) => {
    if (word.length !== text.length)
      return script === 'ar'
        ? text.length === 1 && word.length === 2 && word.includes(text)
        : lostInBen.has(text);
    return [...word].filter((letter, i) => letter !== text[i]).length === 1;
  });
}
const arabicDescent = ['بن', 'ابن', 'بنت'];
/** A descent word with a letter lost or in two. */
const lostInBen: ReadonlySet<string> = new Set(['be', 'bn', 'hn', 'beii', 'beri', 'bert', 'biri']);
const latinDescent = ['ben', 'bin', 'bent', 'bint', 'ould'];

/** The word itself, then the word without the article it may carry (ال, el, l, es…, ech…). */
export function articleVariants(text: string, script: Script): readonly string[] {
  const bare = script === 'ar' ? /^(?:ال|اا|لل|ل(?=[^ا]))(.{3,})$/.exec(text)?.[1] : bareLatin(text);
  return bare === undefined ? [text] : [text, bare];
}

function bareLatin(text: string): string | undefined {
  if (!'eail'.includes(text.charAt(0))) return undefined;
  return (
    /^[eai]l(.{3,})$/.exec(text)?.[1] ??
    /^[ea](?:s?s(?=s.)|ch?(?=ch)|sh?(?=sh)|r(?=r)|d(?=d)|t(?=t)|z(?=z)|n(?=n))(.{4,})$/.exec(text)?.[1] ??
    /^l(?=[^l])(.{4,})$/.exec(text)?.[1]
  );
}
