/** The heirs a deed counts: `زوجته …، ابنته …، ابنه …`. */
import type { Value } from './values.ts';
import { tidy } from './wordings.ts';

/** What an heir is to the dead; the dead's own pronoun hangs on it. */
const kin =
  /^و?(?:زوج|زوجت|أرملت|ابن|إبن|ابنت|إبنت|بنت|ولد|أبناؤ|أبنائ|أولاد|بنات|بناؤ|بنتي|ابني|والد|والدت|أب[وي]|أم|أخ|أخ[وي]|أخت|إخوت|أخوات|شقيق|شقيقت|حفيد|حفيدت|عم|ابن عم)(?:ه|ها)$/u;
/** What leads to the list and is none of it: `فأحاط بإرثه شرعا كل من …`. */
const leading = /^(?:شرعا|شرعًا|كل|من|كافة|هم|وهم|ورثته|الورثة|السادة)$/u;
/** The list is at its end: `لا غير`, `ولا يعلمون له وارثا سواهم`, `وبه قيدت شهادتهم`. */
const ends =
  /^[وف]?(?:لا|ليس|فقط|سوى|سواهم?ا?|غيرهم?ا?|ب?مضمنه|به|بها|شهدو?ا?|يشهدون|قيدت?|حسب|حسبما|عليه|ذلك|هم|وعليه|الكل|جميعهم|بحسب|تنزيلا|وصية|الذين|أعلاه|على|صحت|المذكورون|المذكورين|للإدلاء)$/u;
/** `من غير شريك لهم في الإرث`, `دون غيرهم`. */
const isWithout = (word: string, next = '') =>
  /^(?:من|ب)$/u.test(bare(word)) ? /^(?:غير|دون)$/u.test(bare(next)) : /^و?ب?(?:دون|غير)$/u.test(bare(word));
/** A mark between two heirs, as printed or as misread: `، ؛ . : »`, or a hamza after a letter that bears none. */
const mark = /(?:[\s.,;:،؛»«"”*-]+|(?<=[بتثجحخدذرزسشصضطظعغفقكلمنهةوي])ء)$/u;

/**
 * The list with its marks as print sets them. A recogniser takes the small Arabic comma for other marks or for none;
 * where the next heir is named without «و» it stood there.
 */
export function heirs(text: string): Value | undefined {
  const words = tidy(text.replace(/([،؛,;])(?=\S)/gu, '$1 ')).split(' ');
  while (words.length > 0 && (leading.test(bare(words[0]!)) || bare(words[0]!) === '')) words.shift();
  while (words.length > 0 && bare(words.at(-1)!).length < 2) words.pop();
  if (words.length === 0) return undefined;
  // What an office writes before the first heir: `المستحقين لتركته هم :`.
  const first = words.findIndex((word) => kin.test(bare(word)));
  if (first > 0 && first <= 6) words.splice(0, first);
  const list: string[] = [];
  for (const [at, word] of words.entries()) {
    if (list.length > 1 && (ends.test(bare(word)) || isWithout(word, words[at + 1]))) break;
    const opens = kin.test(bare(word));
    if (bare(word) === '' && list.length > 0) continue;
    if (opens && list.length > 0) {
      const plain = list.at(-1)!.replace(mark, '');
      // The letter of «ولده» is its own.
      const joined = /^و/u.test(bare(word)) && kin.test(bare(word).slice(1)) && plain === list.at(-1);
      list[list.length - 1] = joined ? plain : `${plain}،`;
    }
    list.push(opens ? word : word.replace(/[.;,؛«»"]+$/u, '،'));
  }
  const value = list.join(' ').replace(/[\s.,;:،؛]+$/u, '');
  const letters = value.replace(/[^\p{Script=Arabic}]/gu, '').length;
  if (letters < 4) return undefined;
  const named = kin.test(bare(list[0]!));
  return { value, quality: named ? 1 : 0.6, raw: words.join(' ') };
}

/** `زوجته`, `وابنها`: does this word name what one was to the dead? */
export const opensHeir = (word: string): boolean => kin.test(bare(word));

const bare = (word: string) => word.replace(/[^\p{L}]/gu, '');
