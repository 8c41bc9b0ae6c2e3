/**
 * Amazon Textract as a second pair of eyes for Latin script and digits. It knows no Arabic, and a page leaves our
 * functions to be read by it: it is off unless the stage's data residency allows it in so many words.
 */
import { type Block, DetectDocumentTextCommand, type TextractClient } from '@aws-sdk/client-textract';
import type { Phrase } from '#shared/papers/page-text';
import type { Box } from '#shared/papers/reading';

/** Bytes and pixels a side that the synchronous call takes; larger pages are for Tesseract alone. */
const largestBytes = 10_000_000;
const longestSide = 10_000;

export interface PagePicture {
  /** JPEG or PNG. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type TextractOutcome =
  | { readonly status: 'read'; readonly phrases: readonly Phrase[] }
  /** Not asked, or asked in vain: the page is read without it. */
  | { readonly status: 'not-read'; readonly reason: 'not-allowed' | 'too-large' | 'unsupported' | 'busy' };

const refusals: Readonly<Record<string, 'too-large' | 'unsupported' | 'busy'>> = {
  DocumentTooLargeException: 'too-large',
  UnsupportedDocumentException: 'unsupported',
  BadDocumentException: 'unsupported',
  ProvisionedThroughputExceededException: 'busy',
  ThrottlingException: 'busy',
  LimitExceededException: 'busy',
};

/** Lines of one page, top to bottom as Textract orders them; boxes in pixels of the picture. */
export async function readByTextract(
  client: TextractClient,
  picture: PagePicture,
  residency: { readonly textract: boolean },
): Promise<TextractOutcome> {
  if (!residency.textract) return { status: 'not-read', reason: 'not-allowed' };
  const { bytes, width, height } = picture;
  if (bytes.length > largestBytes || Math.max(width, height) > longestSide) {
    return { status: 'not-read', reason: 'too-large' };
  }
  try {
    const { Blocks } = await client.send(new DetectDocumentTextCommand({ Document: { Bytes: bytes } }));
    return { status: 'read', phrases: phrasesOf(Blocks ?? [], [picture]) };
  } catch (error) {
    const reason = refusals[(error as Error).name];
    if (reason === undefined) throw error;
    return { status: 'not-read', reason };
  }
}

/** One answer of `GetDocumentTextDetection`. */
export interface TextractPart {
  readonly JobStatus?: string | undefined;
  readonly Blocks?: readonly Block[] | undefined;
  readonly NextToken?: string | undefined;
}

/**
 * All blocks of a job, part after part, or undefined while it runs. A job that failed, or of which only a part is
 * there, throws: half a paper must not look like a whole one.
 */
export async function gatherBlocks(
  get: (nextToken: string | undefined) => Promise<TextractPart>,
): Promise<readonly Block[] | undefined> {
  const blocks: Block[] = [];
  let token: string | undefined;
  do {
    const part = await get(token);
    if (part.JobStatus === 'IN_PROGRESS') return undefined;
    if (part.JobStatus !== 'SUCCEEDED') throw new Error(`textract.${String(part.JobStatus).toLowerCase()}`);
    blocks.push(...(part.Blocks ?? []));
    token = part.NextToken;
  } while (token !== undefined);
  return blocks;
}

/**
 * Lines as phrases; of the other blocks (tables, forms, selections) their words are already in lines.
 * `pages` holds the size of each page, the first being page 1; Textract numbers pages only where there are several.
 */
export function phrasesOf(
  blocks: readonly Block[],
  pages: readonly { readonly width: number; readonly height: number }[],
  page = 1,
): readonly Phrase[] {
  const size = pages[page - 1];
  if (size === undefined) return [];
  const byId = new Map(
    blocks.flatMap((block) => (block.Id === undefined ? [] : [[block.Id, block] as const])),
  );
  const boxOf = (block: Block): Box => {
    const { Left = 0, Top = 0, Width = 0, Height = 0 } = block.Geometry?.BoundingBox ?? {};
    return [Left * size.width, Top * size.height, Width * size.width, Height * size.height].map(
      Math.round,
    ) as unknown as Box;
  };
  const sureness = (block: Block): number => (block.Confidence ?? 0) / 100;
  return blocks
    .filter((block) => block.BlockType === 'LINE' && (block.Page ?? 1) === page && (block.Text ?? '') !== '')
    .map((line, index) => {
      const text = line.Text!;
      const words = (line.Relationships ?? [])
        .filter(({ Type }) => Type === 'CHILD')
        .flatMap(({ Ids = [] }) => Ids.flatMap((id) => byId.get(id) ?? []))
        .filter(({ BlockType, Text }) => BlockType === 'WORD' && Text !== undefined)
        .map((word) => ({ text: word.Text!, box: boxOf(word), confidence: sureness(word) }));
      const confidence = sureness(line);
      const lat = { text, confidence };
      return { box: boxOf(line), line: index, script: 'lat' as const, text, confidence, lat, words };
    });
}
