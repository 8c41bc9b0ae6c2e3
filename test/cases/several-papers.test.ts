import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officerView } from '#functions/officer-view';
import { stateApplication } from '#shared/cases/applicant';
import { findCases } from '#shared/cases/card';
import { readingOf } from '#shared/cases/corrected';
import { assessDossier } from '#shared/cases/dossier';
import { correctField } from '#shared/cases/officer';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase } from '#shared/cases/record';
import type { PaperOutcome, Reading } from '#shared/papers/reading';
import { application, papers, reading } from './family.ts';
import { applicant, createWorld, officer, open, sendPaper, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const card = papers['cnie.jpg'];
const act: Reading = {
  ...papers['naissance.jpg'],
  fields: {
    ...papers['naissance.jpg'].fields,
    ...reading('birth-full-copy', { issueDate: '2026-10-11' }).fields,
  },
};
const onPage = (page: number, { type, typeConfidence, fields, doubts }: Reading) => ({
  type,
  typeConfidence,
  pages: [page],
  fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, page }])),
  doubts,
});
/** An unknown cover page, then a card, then an act. */
const bound: PaperOutcome = {
  status: 'read',
  seconds: 1,
  reading: {
    ...onPage(2, card),
    pages: [...card.pages, ...card.pages, ...card.pages],
    papers: [onPage(1, reading('other', {})), onPage(2, card), onPage(3, act)],
  },
};

async function received() {
  const caseId = await open(world);
  await stateApplication(world.platform, caseId, applicant, application, assessDossier);
  world.read = () => bound;
  const message = await sendPaper(world, caseId);
  expect(await receivePaper(world.platform, message, assessDossier)).toBe('read');
  return { caseId, paperId: message.paperId };
}

describe('one upload that holds several papers', () => {
  it('enters the case paper by paper, and nothing of it is lost', async () => {
    const { caseId, paperId } = await received();
    const { assessment } = await getCase(world.platform, caseId);
    expect(assessment?.papers.map(({ file, type, pages }) => [file, type, pages])).toEqual([
      [paperId, 'other', [1]],
      [paperId, 'cnie', [2]],
      [paperId, 'birth-full-copy', [3]],
    ]);
    expect(assessment?.flags.map(({ code }) => code)).toContain('unknown-paper');
    const missing = assessment?.missing.map(({ paper }) => paper);
    expect(missing).not.toContain('cnie');
    expect(missing).not.toContain('birth-extract');
    const issued = assessment?.reasons.find(({ rule }) => rule === 'ACT_MAX_AGE_DAYS');
    expect(issued?.evidence).toEqual([expect.objectContaining({ file: paperId, page: 3 })]);
  });

  it('is found again by what any of its papers says', async () => {
    const { caseId } = await received();
    expect(await findCases(world.platform, 'act', '218/1974')).toEqual([caseId]);
  });

  it('shows an officer each paper with its pages, and what they say alike', async () => {
    const { caseId } = await received();
    const { papers: shown, assessment } = officerView(
      await getCase(world.platform, caseId),
      { id: 'o' },
      new Date(),
    );
    expect(shown[0]?.kind?.type).toBe('cnie');
    expect(shown[0]?.parts?.map(({ part, kind, pages }) => [part, kind.type, pages])).toEqual([
      [1, 'other', [1]],
      [2, 'cnie', [2]],
      [3, 'birth-full-copy', [3]],
    ]);
    expect(assessment?.agreements?.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['birthDate', 'actNumber', 'fatherAr', 'motherAr']),
    );
  });

  it('is corrected paper by paper', async () => {
    const { caseId, paperId } = await received();
    const correct = (field: string, value: string, part?: number) =>
      correctField(
        world.platform,
        caseId,
        officer('o'),
        { paperId, field, value, ...(part === undefined ? {} : { part }) },
        assessDossier,
      );
    await correct('birthDate', '1974-08-28', 3);
    await correct('birthDate', '1974-08-29');
    const now = await correct('cin', 'PA84218', 2);
    const corrected = readingOf(now.papers[0]!);
    expect(corrected?.papers?.map(({ fields }) => fields.birthDate?.value)).toEqual([
      undefined,
      '1974-08-29',
      '1974-08-28',
    ]);
    expect(corrected?.fields.birthDate?.value).toBe('1974-08-29');
    expect(corrected?.fields.cin?.value).toBe('PA84218');
    const [, cardShown, actShown] = officerView(now, { id: 'o' }, new Date()).papers[0]!.parts!;
    expect(cardShown?.fields.find(({ field }) => field === 'cin')).toMatchObject({ corrected: true });
    expect(actShown?.fields.find(({ field }) => field === 'birthDate')).toMatchObject({
      value: '1974-08-28',
      corrected: true,
      page: 3,
    });
    await expect(correct('cin', 'X1', 9)).rejects.toMatchObject({ code: 'paper.no-such-part' });
  });
});
