import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Application } from '#shared/cases/application';
import { assessDossier } from '#shared/cases/dossier';
import type { Box, PaperType, Reading } from '#shared/papers/reading';
import type { MemberRow } from '#shared/platform/platform';

/** What `samples/generator` writes beside each dossier: the outcome to reach and what every page truly says. */
interface Truth {
  readonly outcome: string;
  readonly missing: readonly (readonly PaperType[])[];
  readonly reasons: readonly { readonly rule: string; readonly answer: string }[];
  readonly papers: readonly {
    readonly file: string;
    readonly type: PaperType;
    readonly fields: Readonly<
      Record<string, { readonly value: string; readonly page: number; readonly box: Box }>
    >;
  }[];
}

const root = join(import.meta.dirname, '../../samples/dossiers');
const json = <T>(name: string, file: string): T =>
  JSON.parse(readFileSync(join(root, name, file), 'utf8')) as T;

/** The reading of a reader that never errs: judges the law and the proof apart from the recogniser. */
const perfect = ({ type, fields }: Truth['papers'][number]): Reading => ({
  type,
  typeConfidence: 0.99,
  pages: [],
  doubts: [],
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, { value, page, box }]) => [
      name,
      { value, page, box, confidence: 0.97, raw: value },
    ]),
  ),
});

describe.each(readdirSync(root))('the sample dossier %s, read without error,', (name) => {
  const truth = json<Truth>(name, 'expected.json');
  const application = Application.parse(json(name, 'application.json'));
  const row = json<readonly MemberRow[]>(name, 'register.json').find(
    ({ memberNumber }) => memberNumber === application.member?.fileNumber,
  );
  const assessment = assessDossier({
    application,
    papers: truth.papers.map((paper) => ({ file: paper.file, reading: perfect(paper) })),
    registerConsulted: true,
    ...(row === undefined ? {} : { registerRow: row }),
    asOf: application.submittedOn,
  });

  it(`is ${truth.outcome}`, () => {
    expect(assessment.outcome).toBe(truth.outcome);
  });

  it('asks for exactly the papers it lacks', () => {
    const asked = assessment.missing.map(({ paper }) => paper);
    expect(asked).toHaveLength(truth.missing.length);
    for (const [at, alternatives] of truth.missing.entries()) expect(alternatives).toContain(asked[at]);
  });

  it('answers the rules it was made for', () => {
    for (const { rule, answer } of truth.reasons) {
      expect(assessment.reasons.find((reason) => reason.rule === rule)?.answer, rule).toBe(answer);
    }
  });
});

describe('evidence that goes missing or is read weakly', () => {
  it.each(['grandchild', 'namesake', 'tampered-papers', 'expired-papers', 'missing-papers'])(
    'never makes %s eligible',
    (name) => {
      const truth = json<Truth>(name, 'expected.json');
      const application = Application.parse(json(name, 'application.json'));
      const [row] = json<readonly MemberRow[]>(name, 'register.json');
      const fate = fc.array(fc.oneof(fc.constant(undefined), fc.double({ min: 0.3, max: 1, noNaN: true })), {
        minLength: 40,
        maxLength: 40,
      });
      fc.assert(
        fc.property(fate, (fates) => {
          let at = 0;
          const papers = truth.papers.map((paper) => {
            const reading = perfect(paper);
            const kept = Object.entries(reading.fields).flatMap(([field, read]) => {
              const confidence = fates[at++ % fates.length];
              return confidence === undefined ? [] : [[field, { ...read, confidence }] as const];
            });
            return { file: paper.file, reading: { ...reading, fields: Object.fromEntries(kept) } };
          });
          const asOf = application.submittedOn;
          const { outcome } = assessDossier({
            ...{ application, papers, asOf, registerConsulted: true },
            ...(row === undefined ? {} : { registerRow: row }),
          });
          expect(outcome).not.toBe('eligible');
        }),
        { numRuns: 40 },
      );
    },
  );
});
