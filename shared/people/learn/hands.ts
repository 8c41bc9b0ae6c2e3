/** Names as papers print them: chain of descent, styles, scripts, the habits of Arabic and Latin hands. */
import type { Chance } from './chance.ts';
import { hesitate } from './hesitate.ts';
import type { Kin, Spelt } from './people.ts';

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
  if (style.script === 'ar') {
    const written = arabicHand(chosen, chance);
    return name.sex === undefined && chance.chance(0.06) ? withOrWithoutAlef(written) : written;
  }
  // Families are spelt as each clerk hears them; given names less so.
  const freely = style.variety > 0 && chance.chance(name.sex === undefined ? 0.22 : 0.08);
  return latinHand(freely ? hesitate(chosen, chance) : chosen, chance);
}

/** The alef heard before two consonants, which clerks write or leave out: اعمارة, عمارة. Of given names it makes others. */
const withOrWithoutAlef = (family: string): string =>
  /^[اأ](?=[^الوي]{2}.{2})/.test(family)
    ? family.slice(1)
    : /^(?!بن|بل)[^اأآإلوي]{2}.{2}/.test(family)
      ? `ا${family}`
      : family;

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
