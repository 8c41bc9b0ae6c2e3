import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assessFolder, UnusableFolder } from '#local/assess-folder';
import type { PaperOutcome } from '#shared/papers/reading';
import { application, memberRow, papers } from '../cases/family.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasab-dossier-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
async function putPapers(): Promise<void> {
  for (const name of Object.keys(papers)) await put(name, 'pixels');
}
const now = new Date('2026-03-20T10:00:00Z');
/** The papers as read by hand; what we do not know is refused, as the reader refuses it. */
const readByHand = async (path: string): Promise<PaperOutcome> => {
  const reading = Object.entries(papers).find(([name]) => name === basename(path))?.[1];
  return reading === undefined
    ? {
        status: 'refused',
        refused: { code: 'not-an-image', message: { ar: 'ليست صورة', fr: 'pas une image' } },
        seconds: 0,
      }
    : { status: 'read', reading, seconds: 0 };
};
const assess = () => assessFolder(folder, readByHand, now);

describe('a folder', () => {
  it('with its application, its papers and the register is assessed', async () => {
    await put('application.json', application);
    await put('register.json', [memberRow]);
    await putPapers();
    const assessment = await assess();
    expect(assessment.outcome).toBe('eligible');
    expect(assessment.papers.map(({ file }) => file)).toEqual(Object.keys(papers).toSorted());
  });

  it.each([
    [
      'a list of rows in other words',
      [{ number: 48213, name: 'لحسن بن ابراهيم أوعزيز', fatherAr: 'ابراهيم بن سعيد', born: 1929 }],
    ],
    [
      'a list under a key',
      { members: [{ fileNumber: '048213', nameAr: 'لحسن بن ابراهيم أوعزيز', birthYear: '1929' }] },
    ],
    [
      'dates in parts',
      [{ no: 48213, nameAr: ['لحسن بن ابراهيم أوعزيز'], dob: { y: 1929, m: 5, d: 12 }, gender: 'male' }],
    ],
    ['one row alone', { memberNumber: '48213', nameAr: 'لحسن بن ابراهيم أوعزيز', birth: '1929-05-12' }],
  ])('may hold a register as %s', async (_, register) => {
    await put('application.json', application);
    await put('register.json', register);
    await putPapers();
    const { reasons } = await assess();
    expect(reasons.find(({ rule }) => rule === 'QUALITY_CHECK')?.answer).toBe('yes');
  });

  it('without a register leaves the quality of member unknown', async () => {
    await put('application.json', application);
    await putPapers();
    const { reasons, outcome } = await assess();
    expect(reasons.find(({ rule }) => rule === 'QUALITY_CHECK')?.answer).toBe('unknown');
    expect(outcome).toBe('officer');
  });

  it('without papers names all of them', async () => {
    await put('application.json', application);
    await put('register.json', [memberRow]);
    const { outcome, missing } = await assess();
    expect(outcome).toBe('incomplete');
    expect(missing.length).toBeGreaterThanOrEqual(8);
  });

  it('lists a paper that could not be read, and goes on', async () => {
    await put('application.json', application);
    await put('register.json', [memberRow]);
    await putPapers();
    await put('broken.pdf', 'x');
    await put('notes.txt', 'x');
    const { papers: listed, flags } = await assess();
    expect(listed).toContainEqual({ file: 'broken.pdf', type: 'other' });
    expect(listed.map(({ file }) => file)).not.toContain('notes.txt');
    expect(flags.map(({ code }) => code)).toContain('file-refused');
  });
});

describe('a folder that cannot be used', () => {
  it('has no application', async () => {
    await expect(assess()).rejects.toThrow(/application\.json/);
    await expect(assess()).rejects.toBeInstanceOf(UnusableFolder);
  });

  it('does not exist', async () => {
    await expect(assessFolder(join(folder, 'none'), readByHand, now)).rejects.toBeInstanceOf(UnusableFolder);
  });

  it('has an application that is not JSON, or says what it must not, each fault named', async () => {
    await put('application.json', '{');
    await expect(assess()).rejects.toThrow(/JSON/);
    const { cin: _, ...anonymous } = application.applicant;
    await put('application.json', { ...application, applicant: anonymous, submittedOn: '16/03/2026' });
    await expect(assess()).rejects.toThrow(/applicant\.cin: .*manque[\s\S]*submittedOn: .*غير مقبولة/);
  });

  it('has a register that is no list', async () => {
    await put('application.json', application);
    await put('register.json', '"x"');
    await expect(assess()).rejects.toThrow(/register\.json/);
  });
});
