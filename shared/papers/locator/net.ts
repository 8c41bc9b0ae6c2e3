/** The net that tells which words are which field's value; what it learned from and what it is fed: `train/locator/`. */
import { readFileSync } from 'node:fs';
import { openNet } from '../net.ts';
import { type PaperType, paperTypes } from '../reading.ts';
import { type Encoded, gramsOfWord, placesOfWord, signsOfWord } from './words.ts';

/** The net's answer for each word. */
export interface Answers {
  /** Scores of "no field" and of every field, a row a word. */
  readonly fields: Float32Array;
  /** Whether a value begins, whether a letter stands glued before it, which of several persons; a row a word. */
  readonly more: Float32Array;
}

export interface LocatorNet {
  /** Fields in the order of the answers, after "no field". */
  readonly names: readonly string[];
  answer(words: Encoded, type: PaperType): Promise<Answers>;
}

let loading: Promise<LocatorNet | undefined> | undefined;

/** Loaded once; undefined where the machine has no runtime for the model: values are then found by labels alone. */
export const locatorNet = (): Promise<LocatorNet | undefined> => {
  loading ??= load();
  return loading;
};

async function load(): Promise<LocatorNet | undefined> {
  const net = await openNet(new URL('./model/locator.onnx', import.meta.url));
  if (!net) return undefined;
  const names = readFileSync(new URL('./model/fields.txt', import.meta.url), 'utf8').split('\n');
  return {
    names,
    async answer({ count, grams, signs, places }, type) {
      const { fields, more } = await net({
        grams: { data: grams, dims: [1, count, gramsOfWord] },
        signs: { data: signs, dims: [1, count, signsOfWord] },
        places: { data: places, dims: [1, count, placesOfWord] },
        paper: { data: Float32Array.of(paperTypes.indexOf(type)), dims: [1] },
      });
      return { fields: fields!.data, more: more!.data };
    },
  };
}
