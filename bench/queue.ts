/**
 * An officer's queue and a delegation's dashboard over NASAB_BENCH_CASES (10,000) made cards of one delegation, on one
 * machine's store: processor milliseconds a request through the route itself, the 99th of a hundred. No peer: what it is
 * held against is that forty decisions a day leave nobody waiting.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claim } from '#functions/caller';
import { serve } from '#functions/http';
import { routes } from '#functions/routes';
import { addDays } from '#shared/calendar/index';
import { firstLink, seal } from '#shared/cases/chain';
import { dayOf } from '#shared/cases/plain-date';
import { Chance } from '#shared/people/learn/chance';
import { createLocalPlatform } from '#shared/platform/local/index';
import type { CaseCard, Platform } from '#shared/platform/platform';
import { flagTexts } from '#shared/rules/flags';
import type { Measure } from './names.ts';

const codes = Object.keys(flagTexts);

/** A card as a case of some age would have it; ids and instants are made up. */
function madeCard(platform: Platform, chance: Chance, today: string): CaseCard {
  const caseId = platform.newId('case');
  const age = chance.below(70);
  const submittedOn = addDays(today, -age);
  const signs = Array.from({ length: chance.below(4) }, () => chance.pick(codes));
  const desk = chance.pick(['review', 'review', 'review', 'confirm', 'attention', 'done'] as const);
  const until = new Date(platform.now().getTime() + chance.pick([-1, 1]) * 1_800_000).toISOString();
  return {
    ...{ caseId, reference: platform.newId('reference'), delegation: 'khenifra', desk },
    state: desk === 'done' ? 'decided' : chance.pick(['submitted', 'completed']),
    deadline: addDays(submittedOn, 60),
    clock: { from: submittedOn, waited: 0, alerts: age > 55 ? 2 : age > 45 ? 1 : 0, silent: age > 60 },
    ...{ openedAt: `${submittedOn}T09:00:00.000Z`, submittedOn, outcome: 'officer', flags: signs.length },
    ...{ papers: 8, signs, why: { code: signs[0] ?? 'nothing-against', others: signs.length } },
    ...(chance.chance(0.1) ? { held: { by: `officer-${chance.below(20)}`, since: until, until } } : {}),
    observed: {
      'birth-extract.arabic.picture': [8, chance.below(2)],
      'birth-extract.neither.picture': [5, chance.below(2)],
      'cnie.latin.scan': [6, 0],
      'quote.neither.scan': [9, chance.below(2)],
    },
    actDays: { [submittedOn]: 2, [addDays(submittedOn, 3)]: 5 },
    version: 1,
  };
}

async function fill(platform: Platform, cards: number): Promise<void> {
  const chance = new Chance(7);
  const today = dayOf(platform.now());
  for (let at = 0; at < cards; at += 1) {
    const card = madeCard(platform, chance, today);
    const commit = seal({
      ...{ caseId: card.caseId, version: 1, commitId: platform.newId('commit'), events: [] },
      actor: { kind: 'service' as const, id: 'bench' },
      ...{ at: card.openedAt, previous: firstLink(card.caseId) },
    });
    const findBy = [
      { kind: 'reference' as const, key: createHash('sha256').update(card.reference).digest('hex') },
    ];
    await platform.cases.commit({ commit, card, findBy });
  }
}

const questions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'first page': {},
  'held by me': { held: 'mine' },
  'held by nobody': { held: 'nobody' },
  overdue: { alert: 'overdue' },
  'state without any': { state: 'appealed' },
  'three letters of a reference': { reference: '7K3' },
};

export async function* run(): AsyncGenerator<Measure> {
  const n = Number(process.env.NASAB_BENCH_CASES ?? 10_000);
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-queue-'));
  const platform = await createLocalPlatform({
    dataDir,
    reader: {
      readPaper: async () => ({
        status: 'refused',
        seconds: 0,
        refused: { code: 'none', message: { ar: '', fr: '' } },
      }),
    },
    writeLog: () => undefined,
  });
  try {
    await fill(platform, n);
    const handle = serve(routes, async () => platform);
    const claims = {
      sub: 'officer-1',
      [claim.delegation]: 'khenifra',
      [claim.role]: 'officer administrator',
    };
    const ask = async (rawPath: string, query: Readonly<Record<string, string>>): Promise<number> => {
      const event = {
        ...{ version: '2.0', routeKey: '$default', rawPath, rawQueryString: '', headers: {} },
        ...{ queryStringParameters: query, isBase64Encoded: false },
        requestContext: {
          requestId: 'bench',
          http: {
            method: 'GET',
            path: rawPath,
            sourceIp: '192.0.2.7',
            protocol: 'HTTP/1.1',
            userAgent: 'bench',
          },
          authorizer: { jwt: { claims, scopes: [] } },
        },
      };
      const before = process.cpuUsage();
      const answer = await handle(event as unknown as Parameters<typeof handle>[0], {});
      const { user, system } = process.cpuUsage(before);
      if (answer.statusCode !== 200) throw new Error(`${rawPath} answered ${answer.statusCode}`);
      return (user + system) / 1000;
    };
    const measured = async function* (
      name: string,
      path: string,
      query: Readonly<Record<string, string>>,
      times: number,
    ) {
      for (let at = 0; at < 5; at += 1) await ask(path, query);
      const spent: number[] = [];
      for (let at = 0; at < times; at += 1) spent.push(await ask(path, query));
      spent.sort((a, b) => a - b);
      for (const [of, share] of [
        ['median', 0.5],
        ['p99', 0.99],
      ] as const)
        yield {
          ...{
            name: `${name}, ${of} CPU`,
            value: spent[Math.min(times - 1, Math.floor(times * share))]!,
            unit: 'ms',
          },
          n,
        } as Measure;
    };
    for (const [name, query] of Object.entries(questions))
      yield* measured(`queue: ${name}`, '/api/officer/queue', query, 100);
    yield* measured('dashboard', '/api/officer/dashboard', {}, 30);
  } finally {
    platform.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
