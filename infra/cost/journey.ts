/**
 * One case from its opening to its payment, played on the bundled functions: the papers of a sample dossier, each sent,
 * read and looked at, two officers, the treasury, the letters. What it takes is counted, call by call.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { claim } from '#functions/caller';
import { findRoute } from '#functions/route';
import { routes, servedBy } from '#functions/routes';
import { type Claims, eventFor, officer } from '../../test/functions/world.ts';
import type { EntryName } from '../bundle.ts';
import type { Bundled } from '../rehearse/bundled.ts';
import type { Passed } from '../rehearse/gate.ts';
import { type Lambdas, startLambdas } from '../rehearse/lambda.ts';
import { type HttpAnswer, readEvent } from '../rehearse/world.ts';
import { type Counted, Meter } from './meter.ts';

const dossier = fileURLToPath(new URL('../../samples/dossiers/son-complete/', import.meta.url));
const delegation = 'khenifra';
const types: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/** How often people look, where the service does not say: what the pages do of themselves, and a guess at the rest. */
const looks = { whileAPaperIsRead: 2, afterwards: 5, ofAnOfficer: 4 };

export interface CountedCase extends Counted {
  readonly papers: number;
  readonly pages: number;
  readonly paperBytes: number;
  readonly apiCalls: number;
}

/** What runs by itself, once. */
export interface CountedTicks {
  readonly outbox: Counted;
  readonly clock: Counted;
}

interface Paper {
  readonly paperId: string;
  readonly upload: {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
  };
}

const difference = (after: Counted, before: Counted): Counted => {
  const numbers = Object.entries(after).filter(([, value]) => typeof value === 'number') as [
    keyof Omit<Counted, 'functions'>,
    number,
  ][];
  const functions = Object.entries(after.functions).flatMap(([entry, ran]) => {
    const was = before.functions[entry as EntryName];
    const requests = ran.requests - (was?.requests ?? 0);
    const milliseconds = ran.milliseconds - (was?.milliseconds ?? 0);
    return requests === 0
      ? []
      : [[entry, { memoryMB: ran.memoryMB, requests, milliseconds, startMilliseconds: 0 }]];
  });
  return {
    ...after,
    ...Object.fromEntries(numbers.map(([name, value]) => [name, value - before[name]])),
    functions: Object.fromEntries(functions),
  };
};

/** The member of the dossier, brought in as an operator does; not counted: it is one file for the whole country. */
async function importMember(lambdas: Lambdas): Promise<void> {
  const [member] = JSON.parse(readFileSync(path.join(dossier, 'register.json'), 'utf8')) as [
    Record<string, string>,
  ];
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'nasab-register-')), 'register.csv');
  const columns = ['memberNumber', 'nameAr', 'birth'];
  writeFileSync(file, `${columns.join()}\n${columns.map((name) => member[name]).join()}\n`);
  const operate = spawn(process.execPath, ['infra/operate.ts', 'register', file], {
    env: { ...process.env, ...lambdas.cloud.environment },
    stdio: ['ignore', 2, 2],
  });
  const [code] = (await once(operate, 'exit')) as [number];
  if (code !== 0) throw new Error('the register could not be brought in');
}

/** @throws when a step is not answered as it should be: a case that broke off would be too cheap. */
export async function countCase(
  functions: ReadonlyMap<EntryName, Bundled>,
): Promise<{ readonly perCase: CountedCase; readonly ticks: CountedTicks }> {
  const meter = new Meter((entry) => functions.get(entry)!.memoryMB);
  let announced: string[] = [];
  const lambdas = await startLambdas(functions, {
    ran: (...args) => meter.ran(...args),
    logged: (bytes) => meter.logged(bytes),
    passed(call) {
      meter.passed(call);
      announced.push(...announcedIn(call));
    },
  });
  let apiCalls = 0;

  async function ask<T>(method: string, address: string, claims?: Claims, body?: unknown): Promise<T> {
    const found = findRoute(routes, method, address);
    if (found.status !== 'found') throw new Error(`no route ${method} ${address}`);
    const event = eventFor(method, address, {
      ...(claims === undefined ? {} : { claims }),
      ...(body === undefined ? {} : { body }),
    });
    apiCalls += 1;
    const answer = (await lambdas.invoke(servedBy[found.route.audience], event)) as HttpAnswer;
    if (answer.statusCode >= 300)
      throw new Error(`${method} ${address}: ${answer.statusCode} ${answer.body.slice(0, 300)}`);
    await tellOutbox();
    return (answer.isBase64Encoded === true ? answer : JSON.parse(answer.body || 'null')) as T;
  }

  /** The table's stream wakes the outbox for each announcement. */
  async function tellOutbox(): Promise<void> {
    const waiting = announced;
    announced = [];
    for (const name of waiting) {
      const event = JSON.parse(readEvent('announcement-written')) as {
        Records: { dynamodb: { Keys: { pk: { S: string } } } }[];
      };
      event.Records[0]!.dynamodb.Keys.pk.S = name;
      await lambdas.invoke('outbox', event);
    }
  }

  async function sendPaper(file: string, claims: Claims): Promise<number> {
    const bytes = readFileSync(path.join(dossier, file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { upload } = await ask<Paper>('POST', '/api/applicant/case/papers', claims, {
      size: bytes.length,
      type: types[path.extname(file)],
      sha256,
    });
    const sent = await fetch(upload.url, {
      method: upload.method,
      headers: upload.headers,
      body: new Uint8Array(bytes),
    });
    if (!sent.ok) throw new Error(`${file} was answered ${sent.status}`);
    meter.objects('PutObject');
    const { queue } = lambdas.cloud.small;
    const event = JSON.parse(readEvent('paper-stored')) as { Records: { body: string }[] };
    event.Records[0]!.body = queue.shift() ?? '';
    const answer = (await lambdas.invoke('intake', event)) as { batchItemFailures: unknown[] };
    if (answer.batchItemFailures.length > 0) throw new Error(`${file} was given back`);
    // Storage sends the notice, Lambda's poller takes it and strikes it off.
    for (const call of ['SendMessage', 'ReceiveMessage', 'DeleteMessage'])
      meter.passed({ action: `sqs:${call}`, request: Buffer.of(), answer: Buffer.of() });
    await tellOutbox();
    for (let look = 0; look < looks.whileAPaperIsRead; look += 1)
      await ask('GET', '/api/applicant/case', claims);
    return bytes.length;
  }

  try {
    await importMember(lambdas);
    const opened = await ask<{ caseId: string; reference: string; code: string }>(
      'POST',
      '/api/applicant/cases',
      undefined,
      { delegation },
    );
    const { caseId, reference, code } = opened;
    const claims = { sub: reference, [claim.caseId]: caseId };
    await ask('POST', '/api/applicant/sign-in', undefined, { reference, code });
    const {
      submittedOn: _on,
      earlierGrants: _none,
      ...application
    } = JSON.parse(readFileSync(path.join(dossier, 'application.json'), 'utf8')) as Record<
      string,
      unknown
    > & { project: { requestedMAD: number } };
    const stated = { ...application, province: delegation };
    await ask('PUT', '/api/applicant/case/application', claims, stated);
    const files = readdirSync(dossier).filter((file) => types[path.extname(file)] !== undefined);
    let paperBytes = 0;
    for (const file of files) paperBytes += await sendPaper(file, claims);
    await ask('POST', '/api/applicant/case/submit', claims);

    const first = officer('first', delegation, 'officer');
    const second = officer('second', delegation, 'officer');
    const at = `/api/officer/cases/${caseId}`;
    await ask('GET', '/api/officer/queue', first);
    await ask('POST', `${at}/claim`, first, {});
    const seen = await ask<{ papers: { paperId: string }[] }>('GET', at, first);
    for (const { paperId } of seen.papers) {
      const view = await ask<{ url: string }>('GET', `${at}/papers/${paperId}/file`, first);
      if (!(await fetch(view.url)).ok) throw new Error('a paper cannot be seen');
      meter.objects('GetObject');
    }
    for (let look = 0; look < looks.ofAnOfficer; look += 1) await ask('GET', at, first);
    for (const address of ['similar', 'history', 'family-tree', 'reasons'])
      await ask('GET', `${at}/${address}`, first);
    const reasons = [{ article: '2.04.892', text: { ar: 'الشروط مستوفاة', fr: 'Conditions réunies' } }];
    const amountMAD = application.project.requestedMAD;
    const grant = { outcome: 'grant', amountMAD, reasons, fundingSource: 'hcar' };
    const proposed = await ask<{ proposal: { proposalId: string } }>('POST', `${at}/proposals`, first, grant);
    for (let look = 0; look < looks.ofAnOfficer; look += 1) await ask('GET', at, second);
    await ask('POST', `${at}/proposals/${proposed.proposal.proposalId}/confirm`, second);
    const treasury = [officer('third', delegation, 'treasurer'), officer('fourth', delegation, 'treasurer')];
    const payee = { rib: printedIn('rib', 'rib'), holder: printedIn('rib', 'holderLat') };
    await ask('POST', `${at}/payee`, treasury[0], payee);
    await ask('POST', `${at}/tranches/1/order`, treasury[0], { means: 'transfer' });
    const on = new Date().toISOString().slice(0, 10);
    await ask('POST', `${at}/tranches/1/payment`, treasury[1], { on, reference: 'OV-17' });
    for (let look = 0; look < looks.afterwards; look += 1) await ask('GET', '/api/applicant/case', claims);
    const { letters } = await ask<{ letters: { letterId: string }[] }>(
      'GET',
      '/api/applicant/case/letters',
      claims,
    );
    for (const { letterId } of letters) await ask('GET', `/api/applicant/case/letters/${letterId}`, claims);
    const pages = printed().reduce((sum, paper) => sum + paper.pages.length, 0);
    const perCase = { ...meter.counted(), papers: files.length, pages, paperBytes, apiCalls };

    const tick = async (name: string, entry: EntryName): Promise<Counted> => {
      // The first one settles what the case left over, and starts the function.
      await lambdas.invoke(entry, JSON.parse(readEvent(name)));
      const before = meter.counted();
      await lambdas.invoke(entry, JSON.parse(readEvent(name)));
      return difference(meter.counted(), before);
    };
    const ticks = {
      outbox: await tick('outbox-tick', 'outbox'),
      clock: await tick('clock-tick', 'clock'),
    };
    return { perCase, ticks };
  } finally {
    await lambdas.close();
  }
}

interface Printed {
  readonly type: string;
  readonly pages: readonly unknown[];
  readonly fields: Readonly<Record<string, { readonly value: string }>>;
}

const printed = (): readonly Printed[] =>
  (JSON.parse(readFileSync(path.join(dossier, 'expected.json'), 'utf8')) as { papers: Printed[] }).papers;

/** What a paper of the dossier says. */
function printedIn(type: string, field: string): string {
  const value = printed().find((paper) => paper.type === type)?.fields[field]?.value;
  if (value === undefined) throw new Error(`the dossier’s ${type} says no ${field}`);
  return value;
}

/** Announcements that a call wrote down, by the key of their row. */
function announcedIn({ action, request }: Passed): string[] {
  if (action !== 'dynamodb:TransactWriteItems') return [];
  const { TransactItems } = JSON.parse(request.toString()) as {
    TransactItems: { Put?: { Item: { pk: { S: string } } } }[];
  };
  return TransactItems.map(({ Put }) => Put?.Item.pk.S ?? '').filter((pk) => pk.startsWith('OUTBOX#'));
}
