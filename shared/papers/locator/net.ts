/** The net that tells which words are which field's value; what it learned from and what it is fed: `train/locator/`. */
import { readFileSync } from 'node:fs';
import { openNet } from '../net.ts';
import type { PaperType } from '../reading.ts';
import { type Encoded, gramsOfWord, placesOfWord, signsOfWord } from './words.ts';

/** The net's answer for each word, and for the page. */
export interface Answers {
  /** Scores of "no field" and of every field, a row a word. */
  readonly fields: Float32Array;
  /** Whether a value begins, whether a letter stands glued before it, which of several persons; a row a word. */
  readonly more: Float32Array;
  /** Scores of every kind of paper; they mean something only where the net was not told the kind. */
  readonly kinds: Float32Array;
}

export interface LocatorNet {
  /** Fields in the order of the answers, after "no field". */
  readonly names: readonly string[];
  /** The kinds of paper it was taught, in the order of the answers. */
  readonly papers: readonly PaperType[];
  answer(words: Encoded, type: PaperType | 'unknown'): Promise<Answers>;
}

/** Undefined where the machine has no runtime for the model: values are then found by labels alone. */
export async function loadLocator(): Promise<LocatorNet | undefined> {
  const net = await openNet(new URL('./model/locator.onnx', import.meta.url));
  if (!net) return undefined;
  const names = readFileSync(new URL('./model/fields.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const papers = readFileSync(new URL('./model/papers.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n') as PaperType[];
  return {
    names,
    papers,
    async answer({ count, grams, signs, places }, type) {
      const { fields, more, kinds } = await net({
        grams: { data: grams, dims: [1, count, gramsOfWord] },
        signs: { data: signs, dims: [1, count, signsOfWord] },
        places: { data: places, dims: [1, count, placesOfWord] },
        paper: {
          data: Float32Array.of(type === 'unknown' ? papers.length : papers.indexOf(type)),
          dims: [1],
        },
      });
      if (fields!.data.length !== count * (names.length + 1) || kinds!.data.length !== papers.length)
        throw new Error('The locator’s fields.txt and papers.txt are not of its model.');
      return { fields: fields!.data, more: more!.data, kinds: kinds!.data };
    },
  };
}
