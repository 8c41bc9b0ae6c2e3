import {
  AnalyzeDocumentCommand,
  type Block,
  GetDocumentAnalysisCommand,
  StartDocumentAnalysisCommand,
  TextractClient,
  TextractServiceException,
} from '@aws-sdk/client-textract';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageInfo } from '#shared/papers/reading';
import { createTextract, gatherBlocks } from '#shared/platform/aws/textract';
import { pagesOfBlocks } from '#shared/platform/aws/textract-pages';
import { newId } from '#shared/platform/ids';
import { fileKey, type SecondAsk } from '#shared/platform/platform';
import { startSmallServices } from '../servers/small.ts';
import { blocksOf, type Print, type Sheet } from '../servers/textract.ts';

const quality = { sharp: 1, glare: 0, skew: 0 };
const info = ({ width, height }: Sheet): PageInfo => ({ width, height, quality });
const sheet = (prints: readonly Print[], more: Partial<Sheet> = {}): Sheet => ({
  ...{ width: 1600, height: 2000, prints },
  ...more,
});
const act = sheet([
  { text: 'ROYAUME DU MAROC', box: [400, 100, 480, 30] },
  { text: 'Prénom : Brahim', box: [100, 300, 300, 30], sure: 71 },
  { text: 'الاسم العائلي أوتزنيت', box: [900, 300, 420, 34] },
]);
const pageOf = (from: Sheet) => pagesOfBlocks(blocksOf([from]), [info(from)])![0]!;

describe('an answer of Textract', () => {
  it('gives phrases with boxes in pixels, confidence from 0 to 1, words, and the script its letters tell', () => {
    const page = pageOf(act);
    expect(page).toMatchObject({ width: 1600, height: 2000, info: info(act) });
    expect(page.phrases.map(({ text, script, line }) => [text, script, line])).toEqual([
      ['ROYAUME DU MAROC', 'lat', 0],
      ['Prénom : Brahim', 'lat', 1],
      ['الاسم العائلي أوتزنيت', 'ar', 1],
    ]);
    const [title, name, family] = page.phrases;
    expect(title!.box.map(Math.round)).toEqual([400, 100, 480, 30]);
    expect(title!.words.map(({ text }) => text)).toEqual(['ROYAUME', 'DU', 'MAROC']);
    expect(name!.confidence).toBeCloseTo(0.71);
    expect(name!.lat).toEqual({ text: 'Prénom : Brahim', confidence: name!.confidence });
    expect(family!.ar?.text).toBe('الاسم العائلي أوتزنيت');
    // The first word read stands rightmost.
    expect(family!.words[0]!.box[0]).toBeGreaterThan(family!.words[2]!.box[0]);
  });

  it('is turned upright whatever way the page was photographed, and boxes lead back to the page as given', () => {
    fc.assert(
      fc.property(fc.integer({ min: -179, max: 180 }), (turned) => {
        // A lone corner of the sheet leaves the picture when turned; text in the middle does not.
        const print: Print = { text: 'Montant total 121200,00', box: [500, 980, 600, 40] };
        const photo = sheet([print], { turned });
        const page = pageOf(photo);
        const [phrase] = page.phrases;
        expect(phrase!.text).toBe(print.text);
        expect(phrase!.box[2]).toBeCloseTo(600, 0);
        expect(phrase!.box[3]).toBeCloseTo(40, 0);
        const line = blocksOf([photo]).find(({ BlockType }) => BlockType === 'LINE')!;
        const { Left = 0, Top = 0 } = line.Geometry!.BoundingBox!;
        const [x, y] = page.toGiven(phrase!.box);
        expect(Math.abs(x - Left * 1600)).toBeLessThan(2);
        expect(Math.abs(y - Top * 2000)).toBeLessThan(2);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order its blocks come, Arabic words included', () => {
    const blocks = blocksOf([act]);
    const expected = pagesOfBlocks(blocks, [info(act)])![0]!.phrases;
    fc.assert(
      fc.property(fc.shuffledSubarray(blocks, { minLength: blocks.length }), (shuffled) => {
        const turned = shuffled.map((block) => ({
          ...block,
          ...(block.BlockType === 'LINE'
            ? { Relationships: [{ Type: 'CHILD' as const, Ids: block.Relationships![0]!.Ids!.toReversed() }] }
            : {}),
        }));
        expect(pagesOfBlocks(turned, [info(act)])![0]!.phrases).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('is parted where a line spans two columns or changes its script; figures stay with their neighbours', () => {
    const texts = (prints: readonly Print[]) => pageOf(sheet(prints)).phrases.map(({ text }) => text);
    const wide = blocksOf([sheet([{ text: 'Total TTC', box: [100, 100, 200, 30] }])]);
    const far = wide.map((block) =>
      block.Text === 'TTC'
        ? { ...block, Geometry: { BoundingBox: { Left: 0.6, Top: 0.05, Width: 0.05, Height: 0.015 } } }
        : block,
    );
    expect(pagesOfBlocks(far, [info(act)])![0]!.phrases.map(({ text }) => text)).toEqual(['Total', 'TTC']);
    expect(texts([{ text: 'Né le 04/08/1956 à Agdz', box: [100, 100, 500, 30] }])).toHaveLength(1);
    expect(texts([{ text: 'رقم العقد 412', box: [900, 100, 300, 30] }])).toEqual(['رقم العقد 412']);
  });

  it('may hold blocks of any kind, without places, children or text', () => {
    const strange: Block[] = [
      { BlockType: 'LAYOUT_SOMETHING_NEW' as never, Id: 'n' },
      { Id: 'bare' },
      { BlockType: 'LINE', Id: 'x', Text: '' },
      { BlockType: 'LINE', Id: 'nowhere', Text: 'No place at all' },
      {
        BlockType: 'LINE',
        Id: 'lost',
        Text: 'Lost words',
        Relationships: [{ Type: 'CHILD', Ids: ['gone'] }],
      },
    ];
    const line = blocksOf([act]).map((block) => {
      if (block.Text !== 'DU') return block;
      const { Geometry: _, ...placeless } = block;
      return placeless;
    });
    const [page] = pagesOfBlocks([...strange, ...line], [info(act)])!;
    const title = page!.phrases.find(({ text }) => text === 'ROYAUME DU MAROC');
    // One word has no place: the line stands whole, its letters are shared out when it is laid out.
    expect(title).toMatchObject({ words: [], script: 'lat' });
    expect(page!.phrases.map(({ text }) => text)).not.toContain('No place at all');
  });

  it('is a page without print when the page is empty, and no paper at all when a page is missing or too many', () => {
    const empty = sheet([]);
    expect(pageOf(empty).phrases).toEqual([]);
    const two = blocksOf([act, empty]);
    expect(pagesOfBlocks(two, [info(act), info(empty)])!.map(({ phrases }) => phrases.length)).toEqual([
      3, 0,
    ]);
    expect(pagesOfBlocks(two, [info(act)])).toBeUndefined();
    const first = two.filter(({ Page }) => Page === 1);
    expect(pagesOfBlocks(first, [info(act), info(empty)])).toBeUndefined();
    expect(pagesOfBlocks([], [info(act)])).toBeUndefined();
  });

  it('is looked at again for the words that stand in a box', async () => {
    const page = pageOf(act);
    const [heard] = await page.reread([80, 290, 400, 60], 'lat');
    expect(heard?.text).toBe('Prénom : Brahim');
    expect(await page.reread([80, 290, 400, 60], 'ar')).toHaveLength(1);
    expect(await page.reread([0, 1500, 100, 100], 'lat')).toEqual([]);
  });
});

describe('asking Textract', () => {
  const mock = mockClient(TextractClient);
  beforeEach(() => {
    mock.reset();
    [left, taken] = [Number.POSITIVE_INFINITY, 0];
  });
  afterAll(() => mock.restore());
  /** Pages of the day that are left, and were taken and not given back. */
  let left = Number.POSITIVE_INFINITY;
  let taken = 0;
  const takePages = async (pages: number) => {
    if (pages > left - taken) return undefined;
    taken += pages;
    return async () => {
      taken -= pages;
    };
  };
  const reader = createTextract(new TextractClient({ region: 'x' }), {
    bucket: 'papers',
    features: ['LAYOUT'],
    takePages,
  });
  const [caseId, paperId] = [newId('case'), newId('paper')];
  const ask: SecondAsk = {
    ...{ caseId, paperId, key: fileKey(caseId, paperId), versionId: 'v1', size: 400_000, asked: 0 },
  };
  const one = { pages: [info(act)] };
  const two = { pages: [info(act), info(act)] };
  const S3Object = { Bucket: 'papers', Name: ask.key, Version: 'v1' };
  const fault = (name: string) =>
    new TextractServiceException({
      ...{ name, message: 'no', $metadata: {} },
      $fault: ['AbortError', 'TimeoutError', 'InternalServerError'].includes(name) ? 'server' : 'client',
    });

  it('shows it the acknowledged version of one page at once', async () => {
    mock.on(AnalyzeDocumentCommand).resolves({ Blocks: blocksOf([act]) });
    const outcome = await reader.read(ask, one);
    expect(outcome.status === 'read' && outcome.pages[0]!.phrases).toHaveLength(3);
    expect(mock.commandCalls(AnalyzeDocumentCommand)[0]!.args[0].input).toEqual({
      Document: { S3Object },
      FeatureTypes: ['LAYOUT'],
    });
  });

  it('has several pages read by a job with the paper’s tag, and comes back for it instead of waiting', async () => {
    mock.on(StartDocumentAnalysisCommand).resolves({ JobId: 'job-1' });
    expect(await reader.read(ask, two)).toEqual({ status: 'later', reason: 'in-progress', job: 'job-1' });
    const { ClientRequestToken, ...rest } = mock.commandCalls(StartDocumentAnalysisCommand)[0]!.args[0].input;
    expect(rest).toEqual({ DocumentLocation: { S3Object }, FeatureTypes: ['LAYOUT'], JobTag: paperId });
    expect(ClientRequestToken).toMatch(/^[a-zA-Z0-9-_]{1,64}$/);
    expect(JSON.stringify(mock.calls().map(({ args }) => args[0].input))).not.toContain('Notification');

    const blocks = blocksOf([act, act]);
    mock
      .on(GetDocumentAnalysisCommand, { JobId: 'job-1' })
      .resolvesOnce({ JobStatus: 'IN_PROGRESS' })
      .resolvesOnce({ JobStatus: 'SUCCEEDED', Blocks: blocks.slice(0, 9), NextToken: 'n1' })
      .resolvesOnce({ JobStatus: 'SUCCEEDED', Blocks: blocks.slice(9) });
    const again = { ...ask, asked: 1, job: 'job-1' };
    expect(await reader.read(again, two)).toMatchObject({ status: 'later', job: 'job-1' });
    const outcome = await reader.read(again, two);
    expect(outcome.status === 'read' && outcome.pages.map(({ phrases }) => phrases.length)).toEqual([3, 3]);
    expect(mock.commandCalls(GetDocumentAnalysisCommand).at(-1)!.args[0].input.NextToken).toBe('n1');
    expect(mock.commandCalls(StartDocumentAnalysisCommand)).toHaveLength(1);
  });

  it('begins one job however often the answer is lost, another for other bytes', async () => {
    mock
      .on(StartDocumentAnalysisCommand)
      .rejectsOnce(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))
      .resolves({ JobId: 'job-1' });
    expect(await reader.read(ask, two)).toEqual({ status: 'later', reason: 'no-answer' });
    await reader.read(ask, two);
    await reader.read({ ...ask, versionId: 'v2' }, two);
    const tokens = mock
      .commandCalls(StartDocumentAnalysisCommand)
      .map(({ args }) => args[0].input.ClientRequestToken);
    expect(tokens[0]).toBe(tokens[1]);
    expect(tokens[2]).not.toBe(tokens[0]);
  });

  it('comes back later when the door is shut, with its job if there is one', async () => {
    for (const [name, reason] of [
      ['ProvisionedThroughputExceededException', 'busy'],
      ['ThrottlingException', 'busy'],
      ['LimitExceededException', 'busy'],
      ['InternalServerError', 'no-answer'],
      ['TimeoutError', 'no-answer'],
    ] as const) {
      mock.reset();
      mock.on(AnalyzeDocumentCommand).rejects(fault(name));
      mock.on(GetDocumentAnalysisCommand).rejects(fault(name));
      expect(await reader.read(ask, one), name).toEqual({ status: 'later', reason });
      expect(await reader.read({ ...ask, job: 'job-1' }, two), name).toEqual({
        ...{ status: 'later', reason, job: 'job-1' },
      });
    }
    mock.on(GetDocumentAnalysisCommand).rejects(fault('InvalidJobIdException'));
    expect(await reader.read({ ...ask, job: 'gone' }, two)).toEqual({ status: 'later', reason: 'no-answer' });
  });

  it('takes the pages it is to pay for from the day, gives back what was turned away, and asks nothing beyond', async () => {
    const takenAfter = async (name: string, paper: typeof one, from: SecondAsk = ask) => {
      taken = 0;
      mock.reset();
      for (const command of [
        AnalyzeDocumentCommand,
        StartDocumentAnalysisCommand,
        GetDocumentAnalysisCommand,
      ])
        mock.on(command as typeof AnalyzeDocumentCommand).rejects(fault(name));
      await reader.read(from, paper).catch(() => undefined);
      return taken;
    };
    expect(await takenAfter('ProvisionedThroughputExceededException', two)).toBe(0);
    expect(await takenAfter('BadDocumentException', one)).toBe(0);
    // A missing right: five tries must not eat the day.
    expect(await takenAfter('AccessDeniedException', one)).toBe(0);
    // It may have been read, and charged.
    expect(await takenAfter('AbortError', two)).toBe(2);
    // Its job was paid for when it was begun.
    expect(await takenAfter('AbortError', two, { ...ask, job: 'job-1' })).toBe(0);
    [left, taken] = [1, 0];
    mock.reset();
    mock.on(AnalyzeDocumentCommand).resolves({ Blocks: blocksOf([act]) });
    expect(await reader.read(ask, two)).toEqual({ status: 'later', reason: 'quota' });
    expect((await reader.read(ask, one)).status).toBe('read');
    expect(await reader.read(ask, one)).toEqual({ status: 'later', reason: 'quota' });
    expect(mock.calls()).toHaveLength(1);
    // A job's answer is fetched though the day is spent.
    mock.on(GetDocumentAnalysisCommand).resolves({ JobStatus: 'IN_PROGRESS' });
    expect(await reader.read({ ...ask, job: 'j' }, two)).toMatchObject({ reason: 'in-progress' });
  });

  it('has a stable word for what it cannot read, and lets a fault of ours fly', async () => {
    for (const [name, reason] of Object.entries({
      DocumentTooLargeException: 'too-large',
      UnsupportedDocumentException: 'unsupported',
      BadDocumentException: 'damaged',
      InvalidS3ObjectException: 'not-reachable',
    })) {
      mock.on(AnalyzeDocumentCommand).rejects(fault(name));
      expect(await reader.read(ask, one)).toEqual({ status: 'not-read', reason });
    }
    mock.on(AnalyzeDocumentCommand).rejects(fault('AccessDeniedException'));
    await expect(reader.read(ask, one)).rejects.toThrow();
    mock.reset();
    expect(await reader.read(ask, { pages: [{ ...info(act), width: 12_000 }] })).toMatchObject({
      ...{ status: 'not-read', reason: 'too-large' },
    });
    expect(mock.calls()).toHaveLength(0);
  });

  it('never calls a part of a paper the whole', async () => {
    const again = { ...ask, job: 'job-1' };
    const said = async (JobStatus: 'PARTIAL_SUCCESS' | 'FAILED' | 'SUCCEEDED', blocks: Block[]) => {
      mock.on(GetDocumentAnalysisCommand).resolves({ JobStatus, Blocks: blocks });
      return await reader.read(again, two);
    };
    const whole = blocksOf([act, act]);
    expect(await said('PARTIAL_SUCCESS', whole)).toEqual({ status: 'not-read', reason: 'partial' });
    expect(await said('FAILED', [])).toEqual({ status: 'not-read', reason: 'failed' });
    const half = whole.filter(({ Page }) => Page === 1);
    expect(await said('SUCCEEDED', half)).toEqual({ status: 'not-read', reason: 'pages-differ' });
    expect((await said('SUCCEEDED', whole)).status).toBe('read');
  });

  it('waits out a throttle by itself, and begins no second job when an answer is lost on the way', async () => {
    mock.restore();
    const services = await startSmallServices();
    const { textract } = services;
    const client = new TextractClient({
      ...{ region: 'x', endpoint: services.url, maxAttempts: 5 },
      credentials: { accessKeyId: 'a', secretAccessKey: 's' },
    });
    const overTheLine = createTextract(client, { bucket: 'papers', features: ['LAYOUT'], takePages });
    try {
      textract.sheets = [act];
      textract.faults.push('ThrottlingException', 'ProvisionedThroughputExceededException');
      expect((await overTheLine.read(ask, one)).status).toBe('read');
      expect(textract.calls).toHaveLength(3);

      textract.sheets = [act, act];
      textract.faults.push('lost');
      let next: SecondAsk = ask;
      let outcome = await overTheLine.read(next, two);
      for (let asked = 1; outcome.status === 'later' && asked < 6; asked += 1) {
        next = { ...ask, asked, ...(outcome.job === undefined ? {} : { job: outcome.job }) };
        outcome = await overTheLine.read(next, two);
      }
      expect(outcome.status).toBe('read');
      expect(textract.jobs.size).toBe(1);
    } finally {
      await services.close();
    }
  });

  it('does not follow a chain of parts for ever', async () => {
    const endless = await gatherBlocks(async () => ({
      JobStatus: 'SUCCEEDED',
      Blocks: [],
      NextToken: 'more',
    }));
    expect(endless).toEqual({ status: 'not-read', reason: 'failed' });
  });
});
