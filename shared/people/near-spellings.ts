/**
 * Which spellings of a list are a letter or two away from a word: both are filed under what is left of them when any
 * one letter (or two) is lost. Kept as hashes in flat arrays; words whose hashes fall together are looked at in vain.
 */

/** Words are cut here: no spelling of the lists is longer. */
const longest = 40;
/** Of shorter words nothing tells them apart once a letter is lost. */
const fewest = 3;
const factor = { slot: 0x01000193, check: 0x5bd1e995 };

/** Horner hashes of what is left of a word, put together from those of its beginnings and ends. */
class Shortened {
  readonly #factor: number;
  readonly #power = new Int32Array(longest + 1);
  readonly #begin = new Int32Array(longest + 1);
  readonly #end = new Int32Array(longest + 2);
  #n = 0;

  constructor(multiplier: number) {
    this.#factor = multiplier;
    this.#power[0] = 1;
    for (let i = 1; i <= longest; i++) this.#power[i] = Math.imul(this.#power[i - 1] as number, multiplier);
  }

  take(word: string): number {
    const n = Math.min(word.length, longest);
    this.#n = n;
    for (let i = 0; i < n; i++)
      this.#begin[i + 1] = Math.imul(this.#begin[i] as number, this.#factor) + word.charCodeAt(i);
    this.#end[n] = 0;
    for (let i = n - 1; i >= 0; i--)
      this.#end[i] =
        Math.imul(word.charCodeAt(i), this.#power[n - 1 - i] as number) + (this.#end[i + 1] as number);
    return n;
  }

  whole(): number {
    return this.#begin[this.#n] as number;
  }

  without(i: number): number {
    const begin = Math.imul(this.#begin[i] as number, this.#power[this.#n - 1 - i] as number);
    return (begin + (this.#end[i + 1] as number)) | 0;
  }

  /** Both letters lost, `i` before `j`. */
  withoutTwo(i: number, j: number): number {
    const shift = this.#power[j - i - 1] as number;
    const between = ((this.#begin[j] as number) - Math.imul(this.#begin[i + 1] as number, shift)) | 0;
    const begin = (Math.imul(this.#begin[i] as number, shift) + between) | 0;
    return (Math.imul(begin, this.#power[this.#n - 1 - j] as number) + (this.#end[j + 1] as number)) | 0;
  }
}

const slotOf = new Shortened(factor.slot);
const checkOf = new Shortened(factor.check);

/** Both hashes of a word and of each shorter form, as last asked for. */
const mostShorter = 1 + longest + (longest * (longest - 1)) / 2;
const slots = new Int32Array(mostShorter);
const checks = new Int32Array(mostShorter);

/** Puts down both hashes of the word and of each shorter form, the word itself first, and says how many. */
function shorterOf(word: string, two: boolean): number {
  const n = slotOf.take(word);
  checkOf.take(word);
  let count = 0;
  const put = (slot: number, check: number): void => {
    slots[count] = slot;
    checks[count++] = check;
  };
  put(slotOf.whole(), checkOf.whole());
  if (n < fewest) return count;
  // A doubled letter leaves the same word whichever of the two is lost.
  for (let i = 0; i < n; i++)
    if (i === 0 || word.charCodeAt(i) !== word.charCodeAt(i - 1)) put(slotOf.without(i), checkOf.without(i));
  if (!two) return count;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) put(slotOf.withoutTwo(i, j), checkOf.withoutTwo(i, j));
  return count;
}

export class NearSpellings {
  readonly #two: boolean;
  readonly #mask: number;
  /** Open addressing: check hash of each slot, and where its places begin and end; an empty slot has none. */
  readonly #checks: Int32Array;
  readonly #from: Int32Array;
  readonly #upTo: Int32Array;
  /** Slot by slot, in the order of the list. */
  readonly #places: Int32Array;

  /** `lost`: how many letters either side may lack. */
  constructor(words: readonly string[], lost: 1 | 2) {
    this.#two = lost === 2;
    // All hashes first, word by word, so that nothing is hashed twice.
    const begins = new Int32Array(words.length + 1);
    let [hashed, hashes] = [new Int32Array(1 << 16), 0];
    words.forEach((word, place) => {
      const shorter = shorterOf(word, this.#two);
      if (hashes + 2 * shorter > hashed.length) {
        const larger = new Int32Array(2 * hashed.length);
        larger.set(hashed);
        hashed = larger;
      }
      for (let k = 0; k < shorter; k++) {
        hashed[hashes++] = slots[k] as number;
        hashed[hashes++] = checks[k] as number;
      }
      begins[place + 1] = hashes / 2;
    });
    const count = hashes / 2;
    let size = 1024;
    while (size < count * 1.6) size *= 2;
    this.#mask = size - 1;
    this.#checks = new Int32Array(size);
    this.#from = new Int32Array(size);
    this.#upTo = new Int32Array(size);
    this.#places = new Int32Array(count);
    // Slots are counted first, so that each has its places side by side.
    const taken = new Int32Array(count);
    for (let entry = 0; entry < count; entry++) {
      const check = hashed[2 * entry + 1] as number;
      const at = this.#find(hashed[2 * entry] as number, check);
      this.#checks[at] = check;
      this.#upTo[at] = (this.#upTo[at] as number) + 1;
      taken[entry] = at;
    }
    let begin = 0;
    for (let at = 0; at < size; at++) {
      const many = this.#upTo[at] as number;
      if (many === 0) continue;
      this.#from[at] = begin;
      this.#upTo[at] = begin;
      begin += many;
    }
    for (let place = 0; place < words.length; place++)
      for (let entry = begins[place] as number; entry < (begins[place + 1] as number); entry++) {
        const at = taken[entry] as number;
        const end = this.#upTo[at] as number;
        if (end > (this.#from[at] as number) && this.#places[end - 1] === place) continue;
        this.#places[end] = place;
        this.#upTo[at] = end + 1;
      }
  }

  /** Writes the places in the list of all spellings near the word, some more than once, and says how many. */
  near(word: string, found: Int32Array): number {
    const shorter = shorterOf(word, this.#two);
    let count = 0;
    for (let k = 0; k < shorter; k++) {
      const at = this.#find(slots[k] as number, checks[k] as number);
      const end = this.#upTo[at] as number;
      for (let entry = this.#from[at] as number; entry < end && count < found.length; entry++)
        found[count++] = this.#places[entry] as number;
    }
    return count;
  }

  #find(slot: number, check: number): number {
    let at = (slot ^ (slot >>> 15)) & this.#mask;
    while (this.#upTo[at] !== 0 && this.#checks[at] !== check) at = (at + 1) & this.#mask;
    return at;
  }
}
