import {
  type Block,
  DetectDocumentTextCommand,
  TextractClient,
  ThrottlingException,
} from '@aws-sdk/client-textract';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { gatherBlocks, phrasesOf, readByTextract } from '#shared/platform/aws/textract';

const textract = mockClient(TextractClient);
beforeEach(() => void textract.reset());

const block = (Id: string, BlockType: string, Text?: string, more: Partial<Block> = {}): Block =>
  ({
    Id,
    BlockType,
    ...(Text === undefined ? {} : { Text, Confidence: 98.5 }),
    Geometry: { BoundingBox: { Left: 0.25, Top: 0.5, Width: 0.125, Height: 0.01 } },
    ...more,
  }) as Block;
const child = (...Ids: string[]) => ({ Relationships: [{ Type: 'CHILD' as const, Ids }] });

const page = [
  block('p', 'PAGE', undefined, child('l1', 'l2', 't')),
  block('l1', 'LINE', 'ROYAUME DU MAROC', child('w1', 'w2', 'w3')),
  block('l2', 'LINE', 'JC482913', { Confidence: 71, ...child('w4') }),
  block('w1', 'WORD', 'ROYAUME'),
  block('w2', 'WORD', 'DU'),
  block('w3', 'WORD', 'MAROC', { Confidence: 60 }),
  block('w4', 'WORD', 'JC482913'),
  block('t', 'TABLE', undefined, child('c')),
  block('c', 'CELL', undefined, child('w4')),
  block('s', 'SELECTION_ELEMENT'),
];
const picture = { bytes: new Uint8Array(10), width: 1600, height: 2000 };

describe('Textract', () => {
  it('gives lines with boxes in pixels, confidence from 0 to 1, and their words', async () => {
    textract.on(DetectDocumentTextCommand).resolves({ Blocks: page });
    const outcome = await readByTextract(new TextractClient({}), picture, { textract: true });
    expect(outcome).toMatchObject({
      status: 'read',
      phrases: [
        { text: 'ROYAUME DU MAROC', line: 0, script: 'lat', confidence: 0.985, box: [400, 1000, 200, 20] },
        { text: 'JC482913', line: 1, confidence: 0.71 },
      ],
    });
    if (outcome.status !== 'read') return;
    expect(outcome.phrases[0]?.words.map(({ text, confidence }) => [text, confidence])).toEqual([
      ['ROYAUME', 0.985],
      ['DU', 0.985],
      ['MAROC', 0.6],
    ]);
  });

  it('is never asked where data residency does not say so', async () => {
    const outcome = await readByTextract(new TextractClient({}), picture, { textract: false });
    expect(outcome).toEqual({ status: 'not-read', reason: 'not-allowed' });
    expect(textract.calls()).toHaveLength(0);
  });

  it('is done without when the page is too large or Textract has no time', async () => {
    const wide = { ...picture, width: 12_000 };
    const reason = async (sent: typeof picture) =>
      (await readByTextract(new TextractClient({ maxAttempts: 1 }), sent, { textract: true })) as unknown;
    expect(await reason(wide)).toEqual({ status: 'not-read', reason: 'too-large' });
    textract
      .on(DetectDocumentTextCommand)
      .rejects(new ThrottlingException({ message: 'slow down', $metadata: {} }));
    expect(await reason(picture)).toEqual({ status: 'not-read', reason: 'busy' });
    textract.on(DetectDocumentTextCommand).rejects(new Error('something new'));
    await expect(reason(picture)).rejects.toThrow('something new');
  });

  it('keeps the pages of a job apart and gathers its parts', async () => {
    const parts: Record<string, { JobStatus: string; Blocks: Block[]; NextToken?: string }> = {
      first: {
        JobStatus: 'SUCCEEDED',
        Blocks: page.map((each) => ({ ...each, Page: 1 })),
        NextToken: 'second',
      },
      second: { JobStatus: 'SUCCEEDED', Blocks: [block('l9', 'LINE', 'Page deux', { Page: 2 })] },
    };
    const blocks = await gatherBlocks(async (token) => parts[token ?? 'first']!);
    const sizes = [picture, { width: 800, height: 1000 }];
    expect(phrasesOf(blocks!, sizes, 1).map(({ text }) => text)).toEqual(['ROYAUME DU MAROC', 'JC482913']);
    expect(phrasesOf(blocks!, sizes, 2)).toMatchObject([
      { text: 'Page deux', box: [200, 500, 100, 10], words: [] },
    ]);
    expect(phrasesOf(blocks!, sizes, 3)).toEqual([]);
    expect(await gatherBlocks(async () => ({ JobStatus: 'IN_PROGRESS' }))).toBeUndefined();
    for (const JobStatus of ['FAILED', 'PARTIAL_SUCCESS']) {
      await expect(gatherBlocks(async () => ({ JobStatus, Blocks: page }))).rejects.toThrow(/textract\./);
    }
  });
});
