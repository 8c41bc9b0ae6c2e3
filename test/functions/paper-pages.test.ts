import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessDossier } from '#shared/cases/dossier';
import { receivePaper } from '#shared/cases/receive-paper';
import { refuse } from '#shared/papers/open/refusals';
import { officer, openWorld, readQuote, type World } from './world.ts';

const jpeg = Buffer.from('a picture of the page');
let world: World;
let caseId: string;
let paperId: string;
const asked: number[] = [];

beforeAll(async () => {
  world = await openWorld({
    readPaper: async () => readQuote,
    renderPage: async (_, page) => {
      asked.push(page);
      return page > 2
        ? { status: 'refused', refused: refuse('no-such-page') }
        : { status: 'rendered', jpeg: new Uint8Array(jpeg) };
    },
  });
  const opened = await world.open('khenifra');
  caseId = opened.caseId;
  paperId = await world.send(opened.claims, 'a quote');
  await receivePaper(world.platform, world.platform.queue.take()!.message, assessDossier);
});
afterAll(() => world.end());

const page = (number: number | string, claims = officer('o-1', 'khenifra')) =>
  world.call('GET', `/api/officer/cases/${caseId}/papers/${paperId}/pages/${number}`, { claims });

describe('a page of a paper', () => {
  it('is answered as a picture, never to be opened as a page of ours', async () => {
    const answer = await page(2);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('image/jpeg');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="page-2.jpg"');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.equals(jpeg)).toBe(true);
  });

  it('that the file does not have is absent, with a sentence', async () => {
    const answer = await page(3);
    expect(answer.status).toBe(404);
    expect(answer.body.code).toBe('page.not-drawn');
    for (const wrong of ['0', '-1', '1.5', 'x', '1000']) expect((await page(wrong)).status).toBe(404);
    expect(asked).not.toContain(0);
  });

  it('is for those the case is for, and is drawn for nobody else', async () => {
    const before = asked.length;
    expect((await page(1, officer('o-2', 'safi'))).status).toBe(404);
    expect((await page(1, officer('o-3', 'khenifra', 'registrar'))).status).toBe(403);
    // Whoever pays sees the papers of the payment: a quote is none.
    expect((await page(1, officer('o-4', 'khenifra', 'treasurer'))).status).toBe(404);
    expect(asked.length).toBe(before);
  });

  it('is written down as a look at the paper (law 09-08)', async () => {
    await page(1, officer('o-5', 'khenifra'));
    const claims = officer('i-1', '*', 'inspector');
    const { body } = await world.call('GET', '/api/officer/sightings', { claims, query: { caseId } });
    const looks = body.sightings.filter((one: { id: string }) => one.id === 'o-5');
    expect(looks).toEqual([expect.objectContaining({ what: 'paper', paperId })]);
  });
});
