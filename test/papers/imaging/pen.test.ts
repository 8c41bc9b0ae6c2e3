import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { uprightPage } from '#shared/papers/imaging/index';
import { likeness, penFinder, printAmong } from '#shared/papers/imaging/pen';
import { loadPenNet } from '#shared/papers/imaging/pen-net';
import { penWeights } from '#shared/papers/imaging/pen-weights';
import { identity } from '#shared/papers/imaging/raster';
import type { Writing } from '#shared/papers/page-text';

interface Sheet {
  readonly phrases: readonly {
    readonly box: readonly [number, number, number, number];
    readonly pen: 0 | 1;
    readonly writing: Writing;
  }[];
}

/** A form with invented values, half of them in handwriting faces no net was trained on (`train/pen/sheets.py --held-out`). */
const file = (name: string) => readFileSync(new URL(name, import.meta.url));
const { phrases } = JSON.parse(file('./hand-sheet.json').toString()) as Sheet;

describe('the likeness of ink to a pen’s', () => {
  it('tells handwriting nobody trained on from the print beside it', async () => {
    const net = await loadPenNet();
    const { data, info } = await sharp(file('./hand-sheet.jpg')).raw().toBuffer({ resolveWithObject: true });
    const picture = { width: info.width, height: info.height, data };
    const { body } = uprightPage(picture);
    const areas = phrases.map(({ box: [x, y, w, h] }, line) => {
      return { x0: x, y0: y, x1: x + w, y1: y + h, line, letter: body, blobs: [] };
    });
    const penned = penFinder(net!, picture, identity, { areas, body });
    const by = { pen: [] as number[], print: [] as number[] };
    for (const [i, { pen, writing }] of phrases.entries())
      by[pen ? 'pen' : 'print'].push((await penned(areas[i]!, writing)) ?? 0);
    expect(by.print.filter((far) => far >= 1)).toEqual([]);
    expect(by.pen.filter((far) => far >= 2 / 3).length).toBeGreaterThanOrEqual(0.7 * by.pen.length);
  });

  it('holds a mark that print seldom reaches lower than one it hardly ever does', () => {
    for (const { rare, seldom, sometimes } of Object.values(penWeights.marks)) {
      expect(rare).toBeGreaterThan(seldom);
      expect(seldom).toBeGreaterThan(sometimes);
    }
  });

  it('is held against what looks most like print on the page', () => {
    const looks = (pen: number, other: number) => [pen, other];
    const print = printAmong([looks(-6, 1), looks(-5, 1), looks(-6, 1), looks(6, 9), looks(7, 9)])!;
    expect(print[1]).toBeCloseTo(1, 1);
    expect(printAmong([looks(-6, 1), looks(-5, 1)])).toBeUndefined();
  });

  it.each(['ar', 'lat', 'digits'] as const)(
    'is never less than nothing, however like print ink looks: %s',
    (writing) => {
      const codes = (penWeights.hidden[0]!.length - 3) / 2;
      const print = new Array<number>(codes).fill(0);
      const looks = (pen: number) => [pen, ...print.slice(1)];
      expect(likeness(looks(-20), print, writing)).toBe(0);
      expect(likeness(looks(20), print, writing)).toBeGreaterThan(1);
      const anything = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
        minLength: codes,
        maxLength: codes,
      });
      fc.assert(
        fc.property(anything, anything, (some, beside) => {
          expect(likeness(some, beside, writing)).toBeGreaterThanOrEqual(0);
        }),
      );
    },
  );
});
