/** Invented people and their names as papers print them: chain of descent, styles, scripts, missing parts. */

import { keptApart } from '../lexicon/kept-apart.ts';
import { borneBy, classOf, nameClasses } from '../lexicon/lexicon.ts';
import { foldArabic } from '../name.ts';
import type { Chance } from './chance.ts';
import { inventFamily, inventNear } from './invent.ts';

/** One name with all its spellings; `id` is the lexicon class, or −1 for an invented family. */
export interface Spelt {
  readonly id: number;
  readonly ar: readonly string[];
  readonly lat: readonly string[];
  readonly sex?: 'M' | 'F';
  /** How an invented name sounds. */
  readonly sounds?: string;
}

export interface Kin {
  readonly sex: 'M' | 'F';
  readonly given: Spelt;
  /** Father, his father, and so on. */
  readonly line: readonly Spelt[];
  readonly family: Spelt;
}

const spell = (use: 'man' | 'woman' | 'family'): Spelt[] =>
  nameClasses.flatMap((entry, i) =>
    entry.use === use
      ? [
          {
            id: classOf[i] as number,
            ar: entry.printedAr,
            lat: entry.printedLat,
            ...(use === 'family' ? {} : { sex: use === 'man' ? ('M' as const) : ('F' as const) }),
          },
        ]
      : [],
  );
export const men = spell('man');
export const women = spell('woman');
/** Two names given as one. */
export const compounds = men.filter((name) => /^(?:محمد|مصطفى)./.test(name.ar[0] as string));
export const familyNames = spell('family');

/** Half of the people bear names as often as the country does, half any name of the lexicon. */
export function anyMan(chance: Chance): Spelt {
  return chance.chance(0.5) ? asBorne(men, chance) : chance.pick(men);
}
export function anyGiven(sex: 'M' | 'F', chance: Chance): Spelt {
  if (sex === 'M') return anyMan(chance);
  return chance.chance(0.35) ? asBorne(women, chance) : chance.pick(women);
}

const steps = new Map<readonly Spelt[], Float64Array>();
/** One of the list, each as often as it is borne. */
function asBorne(list: readonly Spelt[], chance: Chance): Spelt {
  let rising = steps.get(list);
  if (rising === undefined) {
    let sum = 0;
    rising = Float64Array.from(list, (name) => {
      sum += borneBy[name.id] as number;
      return sum;
    });
    steps.set(list, rising);
  }
  const at = chance.next() * (rising.at(-1) as number);
  return list[rising.findIndex((upTo) => upTo >= at)] as Spelt;
}
export function anyFamily(chance: Chance): Spelt {
  if (chance.chance(0.5)) return chance.pick(familyNames);
  return invented(inventFamily(chance));
}
const invented = (name: ReturnType<typeof inventFamily>): Spelt => ({ ...name, id: -1, ar: [name.ar] });

const folded = new Map<Spelt, string>();
function letters(name: Spelt): string {
  let bare = folded.get(name);
  if (bare === undefined) {
    bare = foldArabic(name.ar[0] as string).replace(/^ال/, '');
    if (name.id >= 0) folded.set(name, bare);
  }
  return bare;
}

/** Names whose Arabic letters differ little, and somewhat more; used to make the hard "no" samples. */
interface NearOnes {
  readonly little: readonly Spelt[];
  readonly some: readonly Spelt[];
}
const nearOnes = new Map<Spelt, NearOnes>();
function near(name: Spelt, list: readonly Spelt[]): NearOnes {
  const known = nearOnes.get(name);
  if (known !== undefined) return known;
  const [little, some]: [Spelt[], Spelt[]] = [[], []];
  for (const other of list) {
    // Names a Latin hand may spell alike (حامد and حميد: Hamid) are no fair sample of "different".
    if (other.id === name.id || other.lat.some((s) => name.lat.includes(s))) continue;
    const [a, b] = [letters(name), letters(other)];
    if (Math.abs(a.length - b.length) > 2) continue;
    const far = editDistance(a, b);
    const few = Math.min(a.length, b.length) > 4 ? 2 : 1;
    if (far <= few) little.push(other);
    else if (far === few + 1) some.push(other);
  }
  const found = { little, some };
  nearOnes.set(name, found);
  return found;
}

const givenNames = [...men, ...women];
/** Families of given names often taken for each other. */
const takenForEachOther: readonly (readonly Spelt[])[] = keptApart
  .trim()
  .split('\n')
  .map((line) => {
    const names = line.split(' ').map((ar) => givenNames.find((name) => name.ar.includes(ar)));
    return [...new Set(names.filter((name) => name !== undefined))];
  })
  .filter((names) => names.length > 1);

/** Two names often taken for each other. */
export function twoNear(chance: Chance): readonly [Spelt, Spelt] {
  const names = chance.pick(takenForEachOther);
  const one = chance.pick(names);
  const other = chance.pick(
    names.filter((name) => name.id !== one.id && !name.lat.some((s) => one.lat.includes(s))),
  );
  return other === undefined ? twoNear(chance) : [one, other];
}

export function nearGiven(name: Spelt, chance: Chance): Spelt | undefined {
  const { little, some } = near(name, givenNames);
  const list = chance.chance(0.8) || some.length === 0 ? little : some;
  if (list.length === 0) return undefined;
  return chance.chance(0.5) ? asBorne(list, chance) : chance.pick(list);
}
export function nearFamily(name: Spelt, chance: Chance): Spelt {
  if (name.sounds !== undefined)
    return invented(inventNear({ ar: name.ar[0] as string, lat: name.lat, sounds: name.sounds }, chance));
  const { little, some } = near(name, familyNames);
  const list = chance.chance(0.6) || some.length === 0 ? little : some;
  return list.length === 0 ? anyFamily(chance) : chance.pick(list);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}
export function anyone(chance: Chance): Kin {
  const sex = chance.chance(0.62) ? 'M' : 'F';
  return {
    sex,
    given: anyGiven(sex, chance),
    line: [anyMan(chance), anyMan(chance), anyMan(chance)],
    family: anyFamily(chance),
  };
}

export interface Style {
  readonly script: 'ar' | 'lat';
  /** How many fathers are named (0 to 3). */
  readonly depth: number;
  readonly family: boolean;
  readonly familyFirst: boolean;
  readonly title: boolean;
  /** Descent words left out, as foreign forms do. */
  readonly bare: boolean;
  readonly case: 'title' | 'upper' | 'mixed' | 'lower' | 'mrz';
  /** Spelling variety: 0 keeps the most usual spelling. */
  readonly variety: number;
}

const titlesMen: Readonly<Record<'ar' | 'lat', readonly string[]>> = {
  ar: ['السيد', 'الحاج', 'مولاي', 'سيدي', 'سي', 'المرحوم', 'المقاوم', 'الشهيد', 'الفقيه'],
  lat: ['M.', 'Mr', 'Si', 'Sidi', 'My', 'Moulay', 'Hadj', 'Haj', 'El Haj', 'Feu', 'Monsieur'],
};
const titlesWomen: Readonly<Record<'ar' | 'lat', readonly string[]>> = {
  ar: ['السيدة', 'الحاجة', 'لالة', 'لالا', 'المرحومة'],
  lat: ['Mme', 'Lalla', 'Hajja', 'Mlle', 'Feue'],
};

export function spellName(name: Spelt, style: Style, chance: Chance): string {
  const list = name[style.script];
  const chosen = chance.chance(style.variety) ? chance.pickEarly(list, 2) : (list[0] as string);
  if (style.script === 'ar') return arabicHand(chosen, chance);
  return latinHand(chosen, chance);
}

function arabicHand(word: string, chance: Chance): string {
  let out = word
    .replace(/^عبدال(?=.)/, chance.chance(0.75) ? 'عبد ال' : 'عبدال')
    .replace(/(?<=.)الدين$/, chance.chance(0.7) ? ' الدين' : 'الدين')
    .replace(/^(آيت|ايت|أيت)(?! )/, (first) =>
      chance.chance(0.9) ? `${chance.pick(['آيت', 'ايت', 'أيت'])} ` : first,
    )
    .replace(/^أبو(?=ال)/, 'أبو ')
    .replace(/^فاطمةال/, 'فاطمة ال')
    .replace(/^(محمد|مصطفى|سيد)(رضا|أمين|علي|ياسين|كمال|محمد)$/, '$1 $2')
    .replace(/^أولاد(?! )/, 'أولاد ');
  if (chance.chance(0.12)) out = out.replace(/^بن(?=\S{3})/, 'بن ');
  if (chance.chance(0.1)) out = out.replace(/^بو(?=\S{3})/, 'بو ');
  if (chance.chance(0.3)) out = out.replace(/[أإآ]/g, 'ا');
  if (chance.chance(0.15)) out = out.replace(/ة$/, 'ه');
  if (chance.chance(0.15)) out = out.replace(/ي$/, 'ى');
  if (chance.chance(0.08)) out = out.replace(/ي/g, 'ی');
  if (chance.chance(0.08)) out = out.replace(/ك/g, chance.chance(0.5) ? 'ݣ' : 'ڭ');
  if (chance.chance(0.06)) out = out.replace(/ق/g, 'ڨ');
  if (out.includes('گ')) out = out.replace(/گ/g, chance.pick(['ك', 'ݣ', 'ڭ', 'گ', 'ق']));
  if (chance.chance(0.08)) out = out.replace(/ئ/g, 'ي');
  if (chance.chance(0.08)) out = out.replace(/اء$/, 'ا');
  return out;
}

const assimilated = /^El[- ](?=[TDRZSN])/;
function latinHand(word: string, chance: Chance): string {
  let out = word.replaceAll('-', chance.chance(0.7) ? ' ' : '-');
  if (assimilated.test(out) && chance.chance(0.5)) {
    const sun = /^El[- ](Ch|Sh|.)/.exec(out)?.[1] ?? 'S';
    out = out.replace(/^El[- ]/, `E${sun.toLowerCase()}-`);
  }
  if (chance.chance(0.12)) out = out.replace(/^(El|Es|Er|Ez|Ed|Et|En|Ech)[- ]/, '$1');
  if (chance.chance(0.15))
    out = out.replace(/^Abdel(?=[a-z]{3})/, chance.pick(['Abd El ', 'Abdel ', 'Abd-El-', 'Abdel-']));
  if (chance.chance(0.08)) out = out.replace(/^Ben(?=[a-z]{4})/, 'Ben ');
  if (chance.chance(0.06)) out = out.replace(/([bdfklmnrstz])\1/, '$1');
  if (chance.chance(0.05)) out = out.replace(/([aeiou])([dfklmnrstz])([aeiou])/, '$1$2$2$3');
  return out;
}

/** A person's name as one paper prints it, before any misreading. */
export function printName(kin: Kin, style: Style, chance: Chance): string {
  const { script } = style;
  const descent = (first: boolean): string => {
    if (script === 'ar')
      return first && kin.sex === 'F' ? 'بنت' : chance.pick(first ? ['بن', 'بن', 'بن', 'ابن'] : ['بن']);
    if (first && kin.sex === 'F') return chance.pick(['bent', 'bint', 'Bent', 'BENT']);
    return chance.pick(['ben', 'Ben', 'BEN', 'bin', 'Ibn', 'ould', 'B.', 'ben']);
  };
  const words: string[] = [spellName(kin.given, style, chance)];
  kin.line.slice(0, style.depth).forEach((father, i) => {
    if (!style.bare) words.push(descent(i === 0));
    words.push(spellName(father, style, chance));
  });
  const family = style.family ? spellName(kin.family, style, chance) : '';
  const shown = script === 'lat' && chance.chance(0.3) ? family.toUpperCase() : family;
  const title = style.title ? `${chance.pick((kin.sex === 'M' ? titlesMen : titlesWomen)[script])} ` : '';
  const given = words.join(' ');
  if (script === 'lat' && style.case === 'mrz' && family !== '')
    return `${family}<<${given}`
      .toUpperCase()
      .replace(/[^A-Z<]/g, '<')
      .replace(/(?<!<)<<(?=<)/g, '<<');
  const whole = (style.familyFirst ? `${shown} ${title}${given}` : `${title}${given} ${shown}`).trim();
  if (script === 'ar') return whole;
  if (style.case === 'upper') return whole.toUpperCase();
  return style.case === 'lower' ? whole.toLowerCase() : whole;
}
