/** From a recogniser's scores, column by column, to characters with places, and to its other readings. */

/** Natural logarithms of probabilities, `steps` rows of `classes`; class 0 is the blank of CTC, no character. */
export interface Scores {
  readonly data: Float32Array;
  readonly steps: number;
  readonly classes: number;
}

export interface Sign {
  readonly text: string;
  /** First and last step at which it is the best class. */
  readonly from: number;
  readonly to: number;
  /** 0..1, at its surest step. */
  readonly probability: number;
}

/** The best class of each step, repeats joined, blanks dropped. `charset[i]` is class `i + 1`. */
export function bestSigns({ data, steps, classes }: Scores, charset: string): Sign[] {
  const signs: { text: string; from: number; to: number; probability: number }[] = [];
  let before = 0;
  for (let step = 0; step < steps; step++) {
    const row = step * classes;
    let best = 0;
    for (let i = 1; i < classes; i++) if (data[row + i]! > data[row + best]!) best = i;
    if (best > 0) {
      const probability = Math.exp(data[row + best]!);
      const last = signs.at(-1);
      if (best === before && last) {
        last.to = step;
        last.probability = Math.max(last.probability, probability);
      } else signs.push({ text: charset[best - 1]!, from: step, to: step, probability });
    }
    before = best;
  }
  return signs;
}

/** How many beginnings of the line are kept, and below which share of certainty a class is not followed. */
const width = 6;
const least = Math.log(0.005);

interface Beginning {
  /** Logarithms: the line so far ending in a blank, and ending in its last character. */
  blank: number;
  sign: number;
}

const sum = (a: number, b: number) => {
  const most = Math.max(a, b);
  return most === -Infinity ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most));
};

/** The likeliest texts with their probabilities, best first: a beam search over the beginnings of the line. */
export function likeliest(
  { data, steps, classes }: Scores,
  charset: string,
  count: number,
): { readonly text: string; readonly probability: number }[] {
  let beam = new Map<string, Beginning>([['', { blank: 0, sign: -Infinity }]]);
  for (let step = 0; step < steps; step++) {
    const row = step * classes;
    const likely: number[] = [];
    for (let i = 0; i < classes; i++) if (data[row + i]! >= least) likely.push(i);
    const next = new Map<string, Beginning>();
    const at = (text: string) => {
      let found = next.get(text);
      if (!found) {
        found = { blank: -Infinity, sign: -Infinity };
        next.set(text, found);
      }
      return found;
    };
    for (const [text, { blank, sign }] of beam) {
      const both = sum(blank, sign);
      for (const i of likely) {
        const score = data[row + i]!;
        if (i === 0) {
          const same = at(text);
          same.blank = sum(same.blank, both + score);
          continue;
        }
        const character = charset[i - 1]!;
        const repeats = text.at(-1) === character;
        const longer = at(text + character);
        longer.sign = sum(longer.sign, (repeats ? blank : both) + score);
        if (repeats) {
          const same = at(text);
          same.sign = sum(same.sign, sign + score);
        }
      }
    }
    // A step at which no class is likely enough says nothing.
    if (next.size > 0)
      beam = new Map(
        [...next].sort(([, a], [, b]) => sum(b.blank, b.sign) - sum(a.blank, a.sign)).slice(0, width),
      );
  }
  return [...beam]
    .map(([text, { blank, sign }]) => ({ text, probability: Math.exp(sum(blank, sign)) }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, count);
}

/**
 * Where each character of a text stands: the likeliest way through the steps that spells it (Viterbi). Undefined for
 * a text longer than the steps.
 */
export function placed({ data, steps, classes }: Scores, charset: string, text: string): Sign[] | undefined {
  // A blank may stand before, between and behind the characters, and must between two alike.
  const states = 2 * text.length + 1;
  const classOf = (state: number) => (state % 2 ? charset.indexOf(text[state >> 1]!) + 1 : 0);
  const wanted = Int32Array.from({ length: states }, (_, state) => classOf(state));
  const from = new Int8Array(steps * states);
  let best = new Float64Array(states).fill(-Infinity);
  for (let step = 0; step < steps; step++) {
    const next = new Float64Array(states).fill(-Infinity);
    for (let state = 0; state < states; state++) {
      let most = step === 0 ? (state < 2 ? 0 : -Infinity) : best[state]!;
      // From this state, the one before, or over a blank where the two beside it differ.
      const reach = step === 0 ? 0 : state % 2 && wanted[state] !== wanted[state - 2] ? 2 : 1;
      for (let back = 1; back <= reach; back++)
        if (state >= back && best[state - back]! > most) {
          most = best[state - back]!;
          from[step * states + state] = back;
        }
      next[state] = most + data[step * classes + wanted[state]!]!;
    }
    best = next;
  }
  let state = states > 1 && best[states - 2]! > best[states - 1]! ? states - 2 : states - 1;
  if (best[state] === -Infinity) return undefined;
  const signs: Sign[] = Array.from(text, (each) => ({ text: each, from: steps, to: -1, probability: 0 }));
  for (let step = steps - 1; step >= 0; step--) {
    if (state % 2) {
      const { text: each, from: start, to, probability } = signs[state >> 1]!;
      signs[state >> 1] = {
        text: each,
        from: Math.min(start, step),
        to: Math.max(to, step),
        probability: Math.max(probability, Math.exp(data[step * classes + wanted[state]!]!)),
      };
    }
    state -= from[step * states + state]!;
  }
  return signs;
}
