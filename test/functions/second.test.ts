import type { Context, SQSEvent } from 'aws-lambda';
import { afterEach, expect, it } from 'vitest';
import { intakeOf } from '#functions/intake';
import { parkedOf } from '#functions/parked';
import { secondOf } from '#functions/second';
import { getCase } from '#shared/cases/record';
import { pagesOfBlocks } from '#shared/platform/aws/textract-pages';
import { CaseId } from '#shared/platform/ids';
import type { Platform, SecondAsk, SecondReader } from '#shared/platform/platform';
import { notificationOf } from '../servers/cloud.ts';
import { blocksOf } from '../servers/textract.ts';
import { officer, openWorld, type World } from './world.ts';

let world: World;
afterEach(() => world.end());

const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
const letter = (body: string, tries = 1): SQSEvent =>
  ({
    Records: [{ messageId: 'm', body, attributes: { ApproximateReceiveCount: String(tries) } }],
  }) as unknown as SQSEvent;

/** A case with a paper that intake has read, on a platform where a second reader was allowed. */
async function intakeWithLeave() {
  world = await openWorld();
  const asked: SecondAsk[] = [];
  const platform: Platform = {
    ...world.platform,
    second: { by: 'textract', ask: async (message) => void asked.push(message) },
  };
  const { claims, caseId } = await world.open();
  await world.send(claims, 'a quote');
  const { message } = world.platform.queue.take()!;
  const body = notificationOf({ bucket: 'papers', size: 1, ...message } as Parameters<
    typeof notificationOf
  >[0]);
  await intakeOf(async () => platform)(letter(body), context);
  return {
    platform,
    asked,
    readers: async () => (await getCase(platform, CaseId.parse(caseId))).papers[0]?.reading?.readers,
  };
}

it('hands a paper back to its queue while the second reader is busy', async () => {
  const { platform, asked, readers } = await intakeWithLeave();
  const busy: SecondReader = { by: 'textract', read: async () => ({ status: 'later', reason: 'busy' }) };
  const handler = secondOf(
    async () => platform,
    () => busy,
  );
  expect(await handler(letter(JSON.stringify(asked[0])), context)).toEqual({ batchItemFailures: [] });
  // To be turned away uses up no attempt.
  expect(asked.map((ask) => [ask.asked, ask.turnedAway?.times])).toEqual([
    [0, undefined],
    [0, 1],
  ]);
  expect(await readers()).toEqual([{ by: 'textract', status: 'awaited' }]);
});

it('returns a fault of ours to the queue, and tells the case once it was given up', async () => {
  const { platform, asked, readers } = await intakeWithLeave();
  const broken: SecondReader = {
    by: 'textract',
    read: async () => {
      throw new Error('AccessDenied');
    },
  };
  const handler = secondOf(
    async () => platform,
    () => broken,
  );
  const failed = { batchItemFailures: [{ itemIdentifier: 'm' }] };
  expect(await handler(letter(JSON.stringify(asked[0])), context)).toEqual(failed);
  expect(await readers()).toEqual([{ by: 'textract', status: 'awaited' }]);
  const given = await parkedOf(async () => platform)(letter(JSON.stringify(asked[0])), context);
  expect(given).toEqual({ batchItemFailures: [] });
  expect(await readers()).toEqual([{ by: 'textract', status: 'not-read', reason: 'fault' }]);
  expect(world.log.join()).toContain('second.fault');
  expect(world.log.join()).toContain('second.given-up');
});

it('shows officers who read what, in both languages, and applicants the doubt alone', async () => {
  const { platform, asked } = await intakeWithLeave();
  const { caseId } = asked[0]!;
  const [width, height] = [1000, 1400];
  const other: SecondReader = {
    by: 'textract',
    async read(_, { pages }) {
      const prints = [{ text: 'Total TTC : 121 900,00', box: [400, 700, 320, 24] as const }];
      return { status: 'read', pages: pagesOfBlocks(blocksOf([{ width, height, prints }]), pages)! };
    },
  };
  await secondOf(
    async () => platform,
    () => other,
  )(letter(JSON.stringify(asked[0])), context);
  const claims = officer('o-1', 'khenifra');
  const { body } = await world.call('GET', `/api/officer/cases/${caseId}`, { claims });
  const [paper] = body.papers;
  const total = paper.fields.find(({ field }: { field: string }) => field === 'totalTTC');
  expect(total).toMatchObject({ value: '121200.00' });
  expect(total.said).toEqual([
    { ar: 'قرأها \u2068Amazon Textract\u2069: \u2068121900.00\u2069', fr: 'Amazon Textract lit : 121900.00' },
  ]);
  expect(paper.readers).toHaveLength(1);
  expect(paper.doubts.map(({ code }: { code: string }) => code)).toContain('readers-differ');
  const own = { claims: { sub: 'x', 'custom:caseId': caseId } };
  const seen = (await world.call('GET', '/api/applicant/case', own)).body.papers[0];
  expect(JSON.stringify(seen)).not.toContain('Textract');
  // That no scanner looked at it is said to officers.
  const told = paper.doubts.filter(({ code }: { code: string }) => code !== 'not-scanned');
  expect(seen.doubts).toHaveLength(told.length);
});
