/** A person nobody is called, put wherever a person can stand: no line of the operational log ever says who. */
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { officerRoles } from '#functions/caller';
import { tick } from '#functions/hourly';
import { routes } from '#functions/routes';
import { assessDossier } from '#shared/cases/dossier';
import { parkPaper, receivePaper } from '#shared/cases/receive-paper';
import type { PaperOutcome } from '#shared/papers/reading';
import type { PaperMessage } from '#shared/platform/platform';
import type { EndedSpan } from '#shared/platform/trace';
import { sourceOf } from '#shared/telemetry/export';
import { createMeter, prometheusOf } from '#shared/telemetry/meter';
import { tracesOf } from '#shared/telemetry/otlp';
import { application } from '../../functions/examples.ts';
import { bank, type Claims, keeper, officer, openWorld, type World } from './world.ts';

const canary = {
  nameAr: 'زقنار بنتستون',
  nameLat: 'Zqanari Bentestoun',
  cin: 'ZQ940017',
  phone: '0612940017',
  note: 'zqanari-note-940017',
};
const signs = ['زقنار', 'بنتستون', 'qanari', 'bentestoun', '940017'];
/** Signs of the person in what was written, however it is spelled or encoded. */
const signsIn = (text: string): string[] => {
  const read = [text, decode(text), Buffer.from(text, 'base64').toString()].join('\n').toLowerCase();
  return signs.filter((sign) => read.includes(sign));
};
/** Random digits may spell anything; they are hexadecimal, or they are looked at as the rest is. */
const withoutTraces = (text: string): string =>
  text.replaceAll(/"(?:trace_?id|(?:parent)?_?span_?id)":"(?:[\da-f]{32}|[\da-f]{16})"/giu, '');
const decode = (text: string): string =>
  text
    .replaceAll(/\\u([0-9a-f]{4})/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/(?:%[0-9a-f]{2})+/giu, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());

let world: World;
const ended: EndedSpan[] = [];
const meter = createMeter();
const source = { ...sourceOf({}), 'service.instance.id': 'here' };
let read: () => PaperOutcome;
const reading: PaperOutcome = {
  status: 'read',
  seconds: 0.1,
  reading: {
    type: 'cnie',
    typeConfidence: 0.99,
    pages: [{ width: 1000, height: 1400, quality: { sharp: 1, glare: 0, skew: 0 } }],
    doubts: [{ code: 'expired', fields: ['expiryDate'] }],
    fields: Object.fromEntries(
      Object.entries({ givenNameAr: canary.nameAr, givenNameLat: canary.nameLat, cin: canary.cin }).map(
        ([field, value]) => [
          field,
          { value, raw: value, confidence: 0.9, page: 1, box: [1, 2, 3, 4] as const },
        ],
      ),
    ),
  },
};
/** What goes past the log. */
let beside: string;
beforeAll(async () => {
  const telemetry = {
    ended(span: EndedSpan) {
      ended.push(span);
      meter.count(span);
    },
  };
  world = await openWorld({ readPaper: async () => read(), telemetry });
  beside = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      beside += String(text);
      return true;
    });
});
afterEach(() => {
  expect(
    signsIn(withoutTraces(world.log.join('\n') + beside + JSON.stringify(tracesOf(source, ended)))),
  ).toEqual([]);
  expect(ended.length).toBeGreaterThan(0);
  expect(signsIn(prometheusOf(meter.histograms(), []))).toEqual([]);
});
afterAll(() => {
  vi.restoreAllMocks();
  world.end();
});

const everyRole = () => officer('officer-1', '*', ...officerRoles);
const message = async (paperId: string, caseId: string): Promise<PaperMessage> => {
  const found = await world.platform.cases.load(caseId as never);
  expect(found.length).toBeGreaterThan(0);
  const key = `papers/${caseId}/${paperId}`;
  const stored = await world.platform.files.read(key);
  if (stored.status !== 'found') throw new Error(stored.status);
  return { caseId, paperId, key, versionId: stored.versionId } as PaperMessage;
};

it('would be found where it is', async () => {
  await world.open();
  expect(signsIn(JSON.stringify({ code: 'x', name: canary.nameAr }))).toHaveLength(2);
  expect(signsIn(encodeURIComponent(canary.nameAr))).toHaveLength(2);
  expect(signsIn('\\u0632\\u0642\\u0646\\u0627\\u0631')).toEqual(['زقنار']);
  expect(signsIn(Buffer.from(canary.nameLat).toString('base64'))).toHaveLength(2);
});

it('goes from the form to the officer, and is in no line of the log', async () => {
  const { caseId, claims } = await world.open();
  const { nameAr, nameLat, cin, phone } = canary;
  const body = { ...application, applicant: { ...application.applicant, nameAr, nameLat, cin, phone } };
  expect((await world.call('PUT', '/api/applicant/case/application', { body, claims })).status).toBe(200);
  read = () => reading;
  const paperId = await world.send(claims, canary.nameLat);
  await receivePaper(world.platform, await message(paperId, caseId), assessDossier);
  const seen = await world.call('GET', `/api/officer/cases/${caseId}`, { claims: everyRole() });
  // The person is in the case, and whoever may see it does.
  expect(signsIn(JSON.stringify(seen.body))).toContain('زقنار');

  read = () => {
    throw Object.assign(new Error(`cannot read ${nameLat} ${cin}`), { code: 'EIO' });
  };
  const second = await world.send(claims, `${canary.nameLat} again`);
  const failing = await message(second, caseId);
  await expect(receivePaper(world.platform, failing, assessDossier)).rejects.toThrow();
  await parkPaper(world.platform, failing, 5);
  await tick(world.platform);
  expect(world.log.some((line) => line.includes('paper.parked'))).toBe(true);
});

it('is sent to every route in every place, with faults behind it, and is in no line of the log', async () => {
  const { claims: applicant } = await world.open();
  const callers: Readonly<Record<string, Claims>> = {
    applicant,
    officer: everyRole(),
    keeper: keeper('keeper-1', 'khenifra'),
    partner: bank('bank-1'),
  };
  const filled = (value: unknown): unknown =>
    typeof value === 'string'
      ? canary.note
      : Array.isArray(value)
        ? value.map(filled)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one)]))
          : value;
  const headers = {
    'x-request-id': canary.note,
    'user-agent': canary.nameLat,
    'idempotency-key': canary.note,
  };
  let calls = 0;
  for (const one of routes) {
    const claims = callers[one.audience];
    const who = claims === undefined ? {} : { claims };
    const example = one.examples[0];
    const path = one.path.replaceAll(/\{\w+\}/gu, encodeURIComponent(canary.nameAr));
    const query = Object.fromEntries(
      Object.keys(example?.query ?? { q: '' }).map((name) => [name, canary.cin]),
    );
    const bodies = [
      { body: filled(example?.input ?? {}) },
      { body: { ...(example?.input as object), [canary.note]: canary.nameAr } },
      { raw: `{"name": "${canary.nameAr}` },
    ];
    for (const body of one.method === 'GET' ? [{}] : bodies) {
      await world.call(one.method, path, { ...who, headers, query, ...body });
      calls += 1;
    }
  }
  expect(calls).toBeGreaterThan(routes.length);
  const find = vi.spyOn(world.platform.cases, 'load').mockRejectedValue(new Error(`at ${canary.nameAr}`));
  const fault = await world.call('GET', '/api/applicant/case', { claims: applicant });
  find.mockRestore();
  expect(fault.status).toBe(500);
  expect(signsIn(JSON.stringify(fault.body))).toEqual([]);
  expect(world.log.some((line) => line.includes('http.fault'))).toBe(true);
});
