/**
 * Was this written by hand? A small net looks at the ink of one phrase, and what it sees is held against the print on the
 * same page. No letter is read for it.
 */

import type { Writing } from '../page-text.ts';
import type { UprightPage } from './index.ts';
import { cropOfPen, type PenCrop } from './pen-crop.ts';
import type { PenNet } from './pen-net.ts';
import { penWeights } from './pen-weights.ts';
import type { Colour, Homography, Rect } from './raster.ts';

/** How far by itself ink looks like a pen's, a code of its looks, its colour and its height. */
export type Looks = readonly number[];

async function looksOf(net: PenNet, crop: PenCrop): Promise<Looks> {
  return [...(await net.look(crop)), 4 * crop.colour, crop.height - 1.3];
}

/** Phrases that show what a page's print is like, the widest ones; with fewer than the least nothing is known of it. */
const shown = { most: 12, least: 4 };

/** What print looks like on a page: the mean of its widest phrases, each as far as it looks like print by itself. */
export function printAmong(phrases: readonly Looks[]): Looks | undefined {
  if (phrases.length < shown.least) return undefined;
  const weights = phrases.map(([pen]) => 1 / (1 + Math.exp(pen!)) + 1e-3);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return phrases[0]!.map((_, i) => phrases.reduce((sum, looks, k) => sum + weights[k]! * looks[i]!, 0) / all);
}

export type PenFinder = (area: Rect, writing: Writing) => Promise<number | undefined>;

/**
 * How far the ink of a place looks like a pen's: from 1 on, as only 3 of 1000 printed phrases do; from 2/3 on, as 30
 * do; from 1/3 on, as 100 do; undefined where there is too little of it, or no print beside it to hold it against.
 *
 * @param back upright pixel → pixel of the picture
 */
export function penFinder(
  net: PenNet,
  picture: Colour,
  back: Homography,
  { areas, body }: Pick<UprightPage, 'areas' | 'body'>,
): PenFinder {
  let print: Promise<Looks | undefined> | undefined;
  const seen = async (area: Rect): Promise<Looks | undefined> => {
    const crop = cropOfPen(picture, back, area, body);
    return crop && looksOf(net, crop);
  };
  const printOfPage = async () => {
    const widest = areas.toSorted((a, b) => b.x1 - b.x0 - a.x1 + a.x0).slice(0, shown.most);
    const looks: Looks[] = [];
    for (const area of widest) {
      const one = await seen(area);
      if (one !== undefined) looks.push(one);
    }
    return printAmong(looks);
  };
  return async (area, writing) => {
    print ??= printOfPage();
    const beside = await print;
    const looks = beside && (await seen(area));
    return looks && likeness(looks, beside, writing);
  };
}

/** Weighs the looks, and how far they are from those of the page's own print. */
export function likeness(looks: Looks, print: Looks, writing: Writing): number {
  const { hidden, lean, last, bias, marks } = penWeights;
  const seen = [...looks, ...looks.map((look, i) => look - print[i]!)];
  for (const one of writings) seen.push(one === writing ? 1 : 0);
  const sum = hidden.reduce((total, row, k) => {
    const felt = row.reduce((all, weight, i) => all + weight * seen[i]!, lean[k]!);
    return total + last[k]! * Math.tanh(felt);
  }, bias);
  const { rare, seldom, sometimes } = marks[writing];
  const far =
    sum >= seldom ? 2 + (sum - seldom) / (rare - seldom) : 1 + (sum - sometimes) / (seldom - sometimes);
  return Math.max(0, far / 3);
}

const writings: readonly Writing[] = ['ar', 'lat', 'digits'];
