import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '#functions/http';
import { routes } from '#functions/routes';
import { planMeeting } from '#shared/cases/meetings';
import { record } from '#shared/cases/record';
import type { CaseId } from '#shared/platform/ids';
import { application } from '../../functions/examples.ts';
import { eventFor, officer, openWorld, type World } from './world.ts';

let world: World;
const year = String(new Date().getUTCFullYear());
const inspector = officer('inspector-1', '*', 'inspector');
const agent = officer('officer-1', 'khenifra');

/** Thirteen granted in Khénifra for 276 497 DH, as the press told of 2021; and one refused in Casablanca's stead: one granted. */
beforeAll(async () => {
  world = await openWorld();
  const amounts = [...Array.from({ length: 12 }, () => 2_126_900), 2_126_900];
  for (const [at, amountCentimes] of [...amounts, 1_000_000].entries()) {
    const { caseId, claims } = await world.open(at < 13 ? 'khenifra' : 'casablanca');
    const project = { ...application.project, title: `=مشروع ${at}` };
    const body = { ...application, project, applicant: { ...application.applicant, cin: `VA8${at}` } };
    await world.call('PUT', '/api/applicant/case/application', { body, claims });
    await decide(caseId as CaseId, amountCentimes);
  }
  await planMeeting(
    world.platform,
    { kind: 'officer', id: 'officer-1' },
    { day: `${year}-01-01`, delegation: 'khenifra', place: 'مريرت', kind: 'meeting', partners: [] },
    { women: 20, men: 15, leads: 3 },
  );
});
afterAll(() => world.end());

async function decide(caseId: CaseId, amountCentimes: number): Promise<void> {
  const { platform } = world;
  const proposalId = platform.newId('proposal');
  const by = (id: string, ...events: Awaited<ReturnType<Parameters<typeof record>[3]>>['events']) =>
    record(platform, caseId, { kind: 'officer', id }, () => ({ events }));
  const granted = { proposalId, outcome: 'grant', amountCentimes } as const;
  const reasons = [{ article: 'المرسوم 2.04.892', text: { ar: 'سبب', fr: 'motif' } }];
  await by('officer-1', { type: 'CaseSubmitted', receipt: 'r', answerBy: '2999-01-20' });
  await by('officer-1', { type: 'DecisionProposed', ...granted, reasons });
  await by('officer-2', {
    ...{ type: 'DecisionConfirmed', ...granted, decisionId: platform.newId('decision') },
    ...{ rulesVersion: 'r1', evidence: [], appealUntil: '2999-01-01' },
  });
}

const ask = (query: Record<string, string>, claims = inspector, path = '/api/officer/statistics') =>
  world.call('GET', path, { query: { year, ...query }, claims });
const raw = async (path: string, query: Record<string, string>) =>
  await serve(routes, async () => world.platform)(
    eventFor('GET', path, { query: { year, ...query }, claims: inspector }),
    {},
  );

describe('the statistics of the service’s own cases', () => {
  it('tell the country’s year to an inspector, its parts adding up, meetings among them', async () => {
    const { status, body } = await ask({});
    expect(status).toBe(200);
    const sheet = body.sheets.find(({ id }: { id: string }) => id === 'by-delegation');
    const amounts = sheet.rows.map((row: [{ fr: string }, number, number, number, { MAD: number }]) => [
      row[0].fr,
      row[2],
      row[4].MAD,
    ]);
    expect(amounts).toContainEqual(['Khénifra', 13, 276_497]);
    expect(amounts).toContainEqual(['Casablanca', 1, 10_000]);
    expect(amounts.at(-1)).toEqual(['Total', 14, 286_497]);
    expect(body.sheets.map(({ id }: { id: string }) => id)).toContain('meetings-by-kind');
    expect(JSON.stringify(body.sentences)).toContain('35');
  });

  it('give an officer their own delegation alone, and elsewhere the same answer as nowhere', async () => {
    const mine = await ask({}, agent);
    expect(mine.body.delegation).toBe('khenifra');
    expect(JSON.stringify(mine.body)).not.toContain('286497');
    const [elsewhere, nowhere, country] = await Promise.all(
      ['casablanca', 'atlantis', '*'].map((delegation) => ask({ delegation }, agent)),
    );
    expect(elsewhere!.status).toBe(404);
    expect(elsewhere).toEqual(nowhere);
    expect(country).toEqual(nowhere);
  });

  it('are no treasurer’s', async () => {
    expect((await ask({}, officer('t', '*', 'treasurer'))).body.code).toBe('role.lacking');
  });

  it('keep small figures back where they are for the public, and give the public no delegation’s page', async () => {
    const { body } = await ask({ published: 'true' });
    const sheet = body.sheets.find(({ id }: { id: string }) => id === 'by-delegation');
    const shown = sheet.rows.filter((row: unknown[]) => typeof row[2] === 'number' && row[2] > 0);
    expect(shown.map((row: [{ fr: string }]) => row[0].fr)).toEqual(['Total']);
    expect((await ask({ published: 'true', delegation: 'khenifra' })).body.code).toBe(
      'statistics.country-only',
    );
  });

  it('of a year without a decision are tables of nothing, not a failure', async () => {
    const { status, body } = await ask({ year: '2003' });
    expect([status, body.sentences[0].fr]).toEqual([200, 'Aucune demande n’a été tranchée en 2003.']);
  });

  it('go away as XLSX and as CSV, as files, with no formula in them', async () => {
    const xlsx = await raw('/api/officer/statistics.xlsx', {});
    expect(xlsx).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(xlsx.headers['content-disposition']).toBe(`attachment; filename="nasab-${year}.xlsx"`);
    const parts = unzipSync(Buffer.from(xlsx.body!, 'base64'));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).not.toMatch(/<f[\s>/]/);
    const csv = await raw('/api/officer/statistics.csv', { language: 'fr' });
    const text = Buffer.from(csv.body!, 'base64').toString('utf8');
    expect(text.split('\r\n')).toContainEqual(
      expect.stringMatching(/^"Khénifra";13;13;0;276497,00;21269,00;/),
    );
    expect((await raw('/api/officer/statistics.csv', { table: 'nothing' })).statusCode).toBe(404);
  });

  it('come as pictures in both languages', async () => {
    const { body } = await ask({ language: 'ar' }, inspector, '/api/officer/statistics/pictures');
    expect(body.pictures).toHaveLength(2);
    expect(body.pictures[0].svg).toContain('direction="rtl"');
  });

  it('name nobody', async () => {
    const said = JSON.stringify((await ask({})).body);
    expect(said).not.toMatch(/VA8|مشروع \d|فاطمة/u);
  });
});
