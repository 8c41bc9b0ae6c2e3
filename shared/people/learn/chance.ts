/** Repeatable chance for learning and sampling: same seed, same people, same misreadings. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Uniform in [0, 1): mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(p: number): boolean {
    return this.next() < p;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Earlier entries more often: weight 1 / (rank + offset). */
  pickEarly<T>(list: readonly T[], offset = 1): T {
    let total = 0;
    for (let i = 0; i < list.length; i++) total += 1 / (i + offset);
    let at = this.next() * total;
    for (let i = 0; i < list.length; i++) {
      at -= 1 / (i + offset);
      if (at <= 0) return list[i] as T;
    }
    return list.at(-1) as T;
  }
}
