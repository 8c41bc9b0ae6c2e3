/** Labelled pairs to learn from: two printings of one person's name, or of two people easily taken for each other. */
import type { Chance } from './chance.ts';
import { different, type Sample } from './different.ts';
import { printName, type Style } from './hands.ts';
import { anyone, type Kin } from './people.ts';
import { onPapers, type Spoiling, spoil, toLearn } from './spoiling.ts';

export type { Sample } from './different.ts';

/** Kind of pair → its share among what is learned from, and among what papers of one case are likely to bring. */
const kinds: readonly (readonly [string, number, number])[] = [
  ['spelling', 45, 45],
  ['plain', 32, 40],
  ['misread', 50, 30],
  ['missing', 26, 18],
  ['turned', 21, 14],
  ['title', 26, 20],
  ['brother', 36, 40],
  ['family-differs', 28, 30],
  ['father-differs', 25, 25],
  ['swap', 20, 25],
  ['father-or-son', 24, 25],
  ['near-family', 24, 21],
  ['near-given', 36, 32],
  ['stranger', 12, 22],
  ['same-given', 9, 9],
  ['longer-given', 4, 2],
];
const sharesOf = (column: 1 | 2): number => kinds.reduce((sum, kind) => sum + kind[column], 0);
const shares = { 1: sharesOf(1), 2: sharesOf(2) };

function draw(column: 1 | 2, chance: Chance): Sample {
  let at = chance.next() * shares[column];
  const kind = (kinds.find((each) => {
    at -= each[column];
    return at <= 0;
  }) ?? kinds[0])?.[0] as string;
  return make(kind, column === 1 ? toLearn : onPapers, chance) ?? draw(column, chance);
}

/** A pair to learn from: hard kinds more often than papers bring them. */
export const samplePair = (chance: Chance): Sample => draw(1, chance);
/** A pair as papers bring them: to calibrate and to measure. */
export const paperPair = (chance: Chance): Sample => draw(2, chance);

function style(chance: Chance, script: 'ar' | 'lat', depth: number, { varieties }: Spoiling): Style {
  const family = depth === 0 || chance.chance(0.85);
  const shape = chance.next();
  return {
    script,
    depth,
    family,
    familyFirst: false,
    title: false,
    bare: depth > 0 && chance.chance(0.05),
    case: shape < 0.55 ? 'title' : shape < 0.88 ? 'upper' : shape < 0.94 ? 'mixed' : 'lower',
    variety: chance.pick(varieties),
  };
}

const script = (chance: Chance): 'ar' | 'lat' => (chance.chance(0.5) ? 'ar' : 'lat');

function make(kind: string, spoiling: Spoiling, chance: Chance): Sample | undefined {
  const one = anyone(chance);
  const depth = chance.pick([0, 0, 1, 1, 1, 2, 2, 3]);
  const sa = style(chance, script(chance), depth, spoiling);
  const sb: Style = { ...style(chance, script(chance), depth, spoiling), family: sa.family };
  const shown = (kin: Kin, st: Style): string => printName(kin, st, chance);
  const yes = (a: string, b: string, noise: number): Sample => ({
    a: spoil(a, chance, noise, spoiling),
    b: spoil(b, chance, noise / 2, spoiling),
    same: true,
    kind,
  });
  switch (kind) {
    case 'spelling':
      return yes(shown(one, { ...sa, script: 'ar' }), shown(one, { ...sb, script: 'lat' }), 0.1);
    case 'plain':
      return yes(shown(one, sa), shown(one, { ...sb, script: sa.script }), 0.1);
    case 'misread':
      return yes(shown(one, sa), shown(one, chance.chance(0.6) ? { ...sb, script: sa.script } : sb), 1);
    case 'missing': {
      const full: Style = { ...sa, depth: Math.max(1, depth), family: true, bare: false };
      const dropFamily = chance.chance(0.4);
      const less: Style = {
        ...sb,
        bare: false,
        script: chance.chance(0.65) ? sa.script : sb.script,
        family: !dropFamily,
        depth: dropFamily ? Math.max(1, full.depth - chance.below(2)) : chance.below(full.depth),
      };
      return yes(shown(one, full), shown(one, less), 0.3);
    }
    case 'turned': {
      const first: Style = {
        ...sa,
        family: true,
        familyFirst: true,
        case: chance.chance(0.25) ? 'mrz' : sa.case,
      };
      return yes(shown(one, first), shown(one, { ...sb, family: true }), 0.3);
    }
    case 'title':
      return yes(
        shown(one, { ...sa, title: true, bare: chance.chance(0.2) && depth > 0 }),
        shown(one, { ...sb, script: chance.chance(0.6) ? sa.script : sb.script, title: chance.chance(0.2) }),
        0.3,
      );
    default:
      return different(
        kind,
        one,
        { ...sa, title: chance.chance(0.12) },
        { ...sb, title: chance.chance(0.12) },
        spoiling,
        chance,
      );
  }
}
