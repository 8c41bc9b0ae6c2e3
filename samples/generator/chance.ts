/** Repeatable chance: the same seed words give the same page, on any machine and any day. */
export type Chance = () => number;

/** A stream of numbers in [0, 1) grown from a word (FNV-1a hash into mulberry32). */
export function chanceFrom(seed: string): Chance {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (chance: Chance, low: number, high: number): number => low + chance() * (high - low);

/** Sum of four uniform draws: near enough to a bell curve for grain and unevenness. */
export const bell = (chance: Chance): number => (chance() + chance() + chance() + chance() - 2) * 1.7;
