/**
 * Answers that the real service once gave, where there are any: `NASAB_TEXTRACT_ANSWERS` names a folder of them, JSON as
 * `AnalyzeDocument` and `GetDocumentAnalysis` return it. None are part of the project.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '@aws-sdk/client-textract';
import { describe, expect, it } from 'vitest';
import type { Box } from '#shared/papers/reading';
import { understandPages } from '#shared/papers/understand';
import { gatherBlocks, type TextractPart } from '#shared/platform/aws/textract';
import { pagesOfBlocks } from '#shared/platform/aws/textract-pages';

const folder = process.env.NASAB_TEXTRACT_ANSWERS;
const answers =
  folder === undefined
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => {
          const answer = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as TextractPart;
          return [name, answer] as const;
        });
const analyses = answers.filter(([, { Blocks }]) => Blocks !== undefined && Blocks.length > 0);
const width = 1654;
const height = 2339;
const infosOf = (blocks: readonly Block[]) =>
  [...new Set(blocks.map(({ Page }) => Page ?? 1))].map(() => ({
    ...{ width, height, quality: { sharp: 1, glare: 0, skew: 0 } },
  }));

describe.skipIf(folder === undefined)('answers of the real service', () => {
  it('are there', () => {
    expect(analyses.length, `no answer with blocks in ${folder}`).toBeGreaterThan(0);
  });

  it.each(analyses)(
    '%s: every word stands once in the phrases, at its place on the page',
    (_, { Blocks = [] }) => {
      const pages = pagesOfBlocks(Blocks, infosOf(Blocks))!;
      const words = Blocks.filter(({ BlockType }) => BlockType === 'WORD');
      const inLines = new Set(
        Blocks.filter(({ BlockType }) => BlockType === 'LINE').flatMap(({ Relationships = [] }) =>
          Relationships.flatMap(({ Ids = [] }) => Ids),
        ),
      );
      const expected = words.filter(({ Id }) => inLines.has(Id!)).map(({ Text }) => Text!);
      const read = pages.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.words));
      expect(read.map(({ text }) => text).sort()).toEqual(expected.sort());
      for (const [at, page] of pages.entries()) {
        for (const { text, box, confidence } of page.phrases.flatMap((phrase) => phrase.words)) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          const [x, y, w, h] = page.toGiven(box as Box);
          const near = words.some(({ Text, Page, Geometry }) => {
            const { Left = 0, Top = 0, Width = 0, Height = 0 } = Geometry!.BoundingBox!;
            const middleX = (Left + Width / 2) * width - x - w / 2;
            const middleY = (Top + Height / 2) * height - y - h / 2;
            return Text === text && (Page ?? 1) === at + 1 && Math.hypot(middleX, middleY) < 6;
          });
          expect(near, `${text} on page ${at + 1}`).toBe(true);
        }
      }
    },
  );

  it.each(analyses)(
    '%s: is understood as some paper or none, without a fault',
    async (_, { Blocks = [] }) => {
      const pages = pagesOfBlocks(Blocks, infosOf(Blocks))!;
      const reading = await understandPages(pages);
      expect(reading.pages).toHaveLength(pages.length);
      await understandPages(pages, 'quote');
    },
  );

  it.each(answers.filter(([, { JobStatus }]) => JobStatus !== undefined))(
    '%s: a job is whole, runs, or has failed',
    async (_, answer) => {
      const gathered = await gatherBlocks(async () => answer);
      const expected = {
        SUCCEEDED: { status: 'gathered', blocks: answer.Blocks },
        IN_PROGRESS: { status: 'later', reason: 'in-progress' },
        PARTIAL_SUCCESS: { status: 'not-read', reason: 'partial' },
        FAILED: { status: 'not-read', reason: 'failed' },
      }[answer.JobStatus!];
      expect(gathered).toEqual(expected);
    },
  );
});
