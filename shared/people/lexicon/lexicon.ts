/** The project's own lexicon as spellings by class: one class is one name, however it is spelt. */
import { readFileSync } from 'node:fs';
import { articleVariants, foldArabic, foldLatin, type Script, scriptOf } from '../name.ts';
import { families } from './families.ts';
import { familiesAbroad } from './families-abroad.ts';
import { familiesFurther } from './families-further.ts';
import { amazighMen, amazighWomen } from './given-amazigh.ts';
import { furtherMen, furtherWomen } from './given-further.ts';
import { jewishFamilies, jewishMen, jewishWomen } from './given-jewish.ts';
import { givenMen } from './given-men.ts';
import { southMen, southWomen } from './given-south.ts';
import { givenWomen } from './given-women.ts';
import { keptApart } from './kept-apart.ts';
import { oftenBorne } from './often-borne.ts';

export interface NameClass {
  readonly use: 'man' | 'woman' | 'family';
  readonly ar: readonly string[];
  readonly lat: readonly string[];
  /** As written in the lexicon (hyphens, capitals), for making samples. */
  readonly printedAr: readonly string[];
  readonly printedLat: readonly string[];
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

function parse(text: string, use: NameClass['use']): NameClass[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [arabic = '', latin = ''] = line.split(' = ');
      const printedAr = unique(arabic.split('/'));
      const printedLat = unique(latin.trim().split(/\s+/));
      return {
        use,
        printedAr,
        printedLat,
        ar: unique(printedAr.map((s) => foldArabic(s))),
        lat: unique(printedLat.map((s) => foldLatin(s))),
      };
    });
}

const uses: ReadonlySet<string> = new Set(['man', 'woman', 'family']);

/**
 * Names an administrator added (`added-names.txt`), known from the next start; a line that shares an Arabic spelling with
 * another name adds its spellings to that name.
 * @throws {Error} With the number of the line that is none.
 */
export function parseAdded(text: string): NameClass[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [use = '', names = ''] = line.split(/:\s*/);
    const [name] = uses.has(use) ? parse(names.normalize('NFC'), use as NameClass['use']) : [];
    const spelt =
      name !== undefined && [name.ar, name.lat].every((list) => list.every((one) => one.length > 1));
    if (!spelt)
      throw new Error(`added-names.txt, line ${at + 1}: not "man|woman|family: عربية/عربية = Latin Latin"`);
    return [name];
  });
}

/** Every line of the lexicon. */
export const nameClasses: readonly NameClass[] = [
  ...parse(givenMen, 'man'),
  ...parse(givenWomen, 'woman'),
  ...parse(families, 'family'),
  ...parse(familiesAbroad, 'family'),
  ...[furtherMen, amazighMen, southMen, jewishMen].flatMap((text) => parse(text, 'man')),
  ...[furtherWomen, amazighWomen, southWomen, jewishWomen].flatMap((text) => parse(text, 'woman')),
  ...[familiesFurther, jewishFamilies].flatMap((text) => parse(text, 'family')),
  ...parseAdded(readFileSync(new URL('./added-names.txt', import.meta.url), 'utf8')),
];

/** Names whose لـ is not the article clerks put or leave out: لخضر is not خضر. */
const notTheArticle: ReadonlySet<string> = new Set(['لخضر', 'لسمر', 'لعلو']);
/** A name with its article (التازي, لعربي) is the name without it. */
const bare = (spelling: string): string =>
  notTheArticle.has(spelling) ? spelling : spelling.replace(/^(?:ال|ل(?=[^اي]))(?=.{3})/, '');

/** Lines that share an Arabic spelling are one name (بنعيسى is given and family): the class number of each line. */
export const classOf: readonly number[] = (() => {
  const byArabic = new Map<string, number>();
  return nameClasses.map((entry, line) => {
    const keys = entry.ar.map(bare);
    const known = keys.map((s) => byArabic.get(s)).find((c) => c !== undefined);
    const id = known ?? line;
    for (const s of keys) byArabic.set(s, id);
    return id;
  });
})();

export const sexOfClass: ReadonlyMap<number, 'M' | 'F'> = new Map(
  nameClasses.flatMap((entry, line) =>
    entry.use === 'family' ? [] : [[classOf[line] as number, entry.use === 'man' ? 'M' : 'F'] as const],
  ),
);

/** Spelling → classes, per script; a name with an article stands there without it, too. */
export const spellings: Record<Script, ReadonlyMap<string, readonly number[]>> = {
  ar: index((entry) => entry.ar.flatMap((s) => articleVariants(s, 'ar'))),
  lat: index((entry) => entry.lat.flatMap((s) => articleVariants(s, 'lat'))),
};

function index(pick: (entry: NameClass) => readonly string[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  nameClasses.forEach((entry, line) => {
    for (const s of pick(entry)) {
      const list = out.get(s) ?? [];
      const id = classOf[line] as number;
      if (!list.includes(id)) list.push(id);
      out.set(s, list);
    }
  });
  return out;
}

/** How often each class is borne, as a share of all names on papers; those not known to be common share the rest alike. */
export const borneBy: Float64Array = (() => {
  const share = new Float64Array(nameClasses.length);
  const lines = new Array<number>(nameClasses.length).fill(0);
  for (const id of classOf) lines[id] = (lines[id] as number) + 1;
  const rare = 0.35 / nameClasses.length;
  for (const id of classOf) share[id] = rare;
  for (const [perMille, names] of oftenBorne)
    for (const name of names.split(' ')) {
      const id = spellings.ar.get(foldArabic(name))?.[0];
      // A name may stand in two bands by two of its spellings (الحسن, حسن).
      if (id !== undefined) share[id] = Math.max(share[id] as number, perMille / 1000);
    }
  return share;
})();

let rivals: ReadonlyMap<number, ReadonlySet<number>> | undefined;

/** Whether two folded spellings are of names that stand on one line of those kept apart, and of no name in common. */
export function areKeptApart(x: string, y: string): boolean {
  const classes = (word: string): readonly number[] => spellings[scriptOf(word)].get(word) ?? [];
  const [ofX, ofY] = [classes(x), classes(y)];
  if (ofX.some((id) => ofY.includes(id))) return false;
  rivals ??= readRivals();
  return ofX.some((id) => ofY.some((other) => rivals?.get(id)?.has(other)));
}

function readRivals(): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const line of keptApart.trim().split('\n')) {
    const ids = line.split(' ').flatMap((name) => spellings.ar.get(foldArabic(name))?.[0] ?? []);
    for (const id of ids) found.set(id, new Set([...(found.get(id) ?? []), ...ids]));
  }
  return found;
}
