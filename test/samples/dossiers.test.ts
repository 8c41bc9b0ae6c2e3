import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessFolder } from '#local/assess-folder';
import { createReader, type Reader } from '#shared/papers/reader/index';
import type { Truth } from '../../samples/generator/dossier.ts';
import { dossiers } from '../../samples/generator/dossiers/index.ts';

const root = fileURLToPath(new URL('../../samples/dossiers/', import.meta.url));
const truthOf = (name: string): Truth => JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'));

describe('the sample dossiers as printed', () => {
  it('are the ones the generator defines', async () => {
    expect((await readdir(root)).sort()).toEqual(dossiers.map(({ name }) => name).sort());
  });

  it.each(dossiers.map(({ name }) => name))(
    '%s holds every paper its truth tells of, each field on its page',
    async (name) => {
      for (const paper of truthOf(name).papers) {
        expect((await stat(join(root, name, paper.file))).size).toBeGreaterThan(10_000);
        for (const [field, { page, box }] of Object.entries(paper.fields)) {
          const { width, height } = paper.pages[page - 1]!;
          const [x, y, w, h] = box;
          expect(x >= 0 && y >= 0 && x + w <= width && y + h <= height, `${paper.file} ${field}`).toBe(true);
        }
      }
    },
  );

  it('take less than 15 MB together', async () => {
    const files = await readdir(root, { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files.filter((f) => f.isFile()).map(async (f) => (await stat(join(f.parentPath, f.name))).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000_000);
  });
});

describe('assessing a sample dossier from its page images', () => {
  let reader: Reader;
  beforeAll(() => {
    reader = createReader({ workers: 2 });
  });
  afterAll(() => reader.close());

  it.each(dossiers.map((d) => [d.name, d.expected.outcome] as const))(
    '%s comes out %s, for the expected reasons',
    async (name) => {
      const { outcome, missing, reasons, papers } = truthOf(name);

      const found = await assessFolder(
        join(root, name),
        (path) => reader.readPaper(path),
        new Date('2026-11-21T09:00:00Z'),
      );

      const answers = new Map(found.reasons.map((r) => [r.rule, r.answer]));
      const seen = {
        outcome: found.outcome,
        types: Object.fromEntries(found.papers.map(({ file, type }) => [file, type])),
        reasons: reasons.map(({ rule }) => ({ rule, answer: answers.get(rule) })),
        asked: missing.map((kinds) =>
          kinds.some((kind) => found.missing.some(({ paper }) => paper === kind)),
        ),
        askedBesides: found.missing
          .map(({ paper }) => paper)
          .filter((paper) => !missing.flat().includes(paper)),
      };
      expect(seen).toEqual({
        outcome,
        types: Object.fromEntries(papers.map(({ file, type }) => [file, type])),
        reasons,
        asked: missing.map(() => true),
        askedBesides: [],
      });
    },
    300_000,
  );
});
