import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessFolder } from '#local/assess-folder';
import { createReader, type Reader } from '#shared/papers/reader/index';
import type { PaperOutcome } from '#shared/papers/reading';
import type { Truth } from '../../samples/generator/dossier.ts';
import { dossiers } from '../../samples/generator/dossiers/index.ts';

const root = fileURLToPath(new URL('../../samples/dossiers/', import.meta.url));
const truthOf = (name: string): Truth => JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'));

/**
 * Sheets whose like is read in another dossier, and on which nothing turns that this one was made for: each run of the
 * tests takes their word from the truth, and `NASAB_DOSSIERS=all` reads them too, by night. Of every kind of paper two at
 * least are always read, the first dossier and the tampered one whole.
 */
const readElsewhere: Readonly<Record<string, readonly string[]>> =
  process.env.NASAB_DOSSIERS === 'all'
    ? {}
    : {
        'daughter-through-mother': ['05-declaration.jpg', '06-plan.jpg', '07-devis.jpg'],
        grandchild: [
          '01-attestation.jpg',
          '02-cnie.jpg',
          '06-declaration.jpg',
          '07-plan.jpg',
          '08-devis.jpg',
        ],
        namesake: ['02-cnie.jpg', '06-plan.jpg', '07-devis.png'],
        'expired-papers': ['01-attestation.jpg', '04-livret.jpg', '06-plan.jpg', '07-devis.jpg'],
        cooperative: ['01-attestation.jpg', '02-cnie.jpg', '03-naissance.jpg', '04-livret.jpg'],
      };

/** Undefined where the paper is to be read. */
function knownReading(path: string): PaperOutcome | undefined {
  const [name, file] = [basename(dirname(path)), basename(path)];
  if (!readElsewhere[name]?.includes(file)) return undefined;
  const { type, pages, fields } = truthOf(name).papers.find((paper) => paper.file === file)!;
  const said = Object.entries(fields).map(
    ([field, place]) => [field, { ...place, raw: place.value, confidence: 0.97 }] as const,
  );
  const quality = { sharp: 1, glare: 0, skew: 0 };
  const reading = { type, typeConfidence: 0.99, doubts: [], fields: Object.fromEntries(said) };
  return {
    ...{ status: 'read', seconds: 0 },
    reading: { ...reading, pages: pages.map((page) => ({ ...page, quality })) },
  };
}

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
  it('reads at least two sheets of every kind that stands in several dossiers', () => {
    const read = dossiers.flatMap(({ name }) =>
      truthOf(name).papers.map(({ type, file }) => ({ type, read: !readElsewhere[name]?.includes(file) })),
    );
    for (const [type, sheets] of Map.groupBy(read, (paper) => paper.type))
      expect(sheets.filter((paper) => paper.read).length, type).toBeGreaterThanOrEqual(
        Math.min(2, sheets.length),
      );
  });

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
        async (path) => knownReading(path) ?? (await reader.readPaper(path)),
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
