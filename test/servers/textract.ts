/** Textract's three operations as we use them, and answers in its form: made of print that a test invents. */
import { randomUUID } from 'node:crypto';
import type { Block, Point } from '@aws-sdk/client-textract';

/** Words on one line: the box is in pixels of the upright page, shared out by letters. */
export interface Print {
  readonly text: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** 0..100, as the service says it. */
  readonly sure?: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly prints: readonly Print[];
  /** Degrees by which the photograph is turned about its middle, clockwise. */
  readonly turned?: number;
}

/** What the service answers for such pages: PAGE, LINE and WORD blocks, and a layout block it was not asked for. */
export function blocksOf(sheets: readonly Sheet[], numbered = sheets.length > 1): Block[] {
  return sheets.flatMap((sheet, at) => {
    const page = numbered ? { Page: at + 1 } : {};
    const place = (x: number, y: number, w: number, h: number) => geometryOf(sheet, [x, y, w, h]);
    const lines = sheet.prints.map(({ text, box: [x, y, w, h], sure = 99.2 }, index) => {
      const texts = text.split(' ');
      const arabic = /\p{Script=Arabic}/u.test(text);
      const letters = texts.reduce((sum, one) => sum + one.length + 1, -1);
      let done = 0;
      const words = texts.map((one, nth): Block => {
        const [from, share] = [done / letters, one.length / letters];
        done += one.length + 1;
        const left = arabic ? x + w * (1 - from - share) : x + w * from;
        const Id = `w-${at}-${index}-${nth}`;
        return {
          ...{ BlockType: 'WORD', Id, Text: one, TextType: 'PRINTED', Confidence: sure },
          ...{ Geometry: place(left, y, w * share, h), ...page },
        };
      });
      const line: Block = {
        ...{ BlockType: 'LINE', Id: `l-${at}-${index}`, Text: text, Confidence: sure },
        ...{ Geometry: place(x, y, w, h), ...page },
        Relationships: [{ Type: 'CHILD', Ids: words.map(({ Id }) => Id!) }],
      };
      return { line, words };
    });
    const Ids = lines.map(({ line }) => line.Id!);
    return [
      {
        ...{ BlockType: 'PAGE', Id: `p-${at}`, ...page, Relationships: [{ Type: 'CHILD' as const, Ids }] },
        Geometry: place(0, 0, sheet.width, sheet.height),
      },
      ...lines.map(({ line }) => line),
      ...lines.flatMap(({ words }) => words),
      { BlockType: 'LAYOUT_TEXT', Id: `y-${at}`, ...page, Relationships: [{ Type: 'CHILD', Ids }] },
    ] satisfies Block[];
  });
}

function geometryOf(
  { width, height, turned = 0 }: Sheet,
  [x, y, w, h]: Print['box'],
): NonNullable<Block['Geometry']> {
  const angle = (turned * Math.PI) / 180;
  const [middleX, middleY] = [width / 2, height / 2];
  const Polygon: Point[] = (
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ] as const
  ).map(([px, py]) => {
    const [dx, dy] = [px - middleX, py - middleY];
    const X = (middleX + dx * Math.cos(angle) - dy * Math.sin(angle)) / width;
    const Y = (middleY + dx * Math.sin(angle) + dy * Math.cos(angle)) / height;
    return { X, Y };
  });
  const xs = Polygon.map(({ X = 0 }) => X);
  const ys = Polygon.map(({ Y = 0 }) => Y);
  const [Left, Top] = [Math.min(...xs), Math.min(...ys)];
  return {
    BoundingBox: { Left, Top, Width: Math.max(...xs) - Left, Height: Math.max(...ys) - Top },
    Polygon,
  };
}

export interface TextractStandIn {
  /** What it sees on whatever it is shown. */
  sheets: readonly Sheet[];
  /** Names of errors it answers with first, one a call; `lost`: it does what it was asked and its answer is lost. */
  readonly faults: string[];
  /** Each call as `Operation`, with its input. */
  readonly calls: { readonly operation: string; readonly input: Readonly<Record<string, unknown>> }[];
  /** Tokens of jobs begun, with their ids. */
  readonly jobs: Map<string, string>;
}

/**
 * Operations for the small services' server. A job is in progress when first asked for, and then comes in two parts.
 * @param fault makes the error the server answers with
 */
export function textractOperations(fault: (name: string) => Error): {
  readonly standIn: TextractStandIn;
  // biome-ignore lint/suspicious/noExplicitAny: the shapes are the service's own
  readonly operations: Record<string, (input: any) => unknown>;
} {
  const standIn: TextractStandIn = { sheets: [], faults: [], calls: [], jobs: new Map() };
  const asked = new Set<string>();
  // biome-ignore lint/suspicious/noExplicitAny: the shapes are the service's own
  const operation = (name: string, answer: (input: any) => unknown) => ({
    // biome-ignore lint/suspicious/noExplicitAny: the shapes are the service's own
    [`Textract.${name}`]: (input: any) => {
      standIn.calls.push({ operation: name, input });
      const next = standIn.faults.shift();
      if (next === 'lost') answer(input);
      if (next !== undefined) throw fault(next === 'lost' ? 'InternalServerError' : next);
      return answer(input);
    },
  });
  const DocumentMetadata = () => ({ Pages: standIn.sheets.length });
  return {
    standIn,
    operations: {
      ...operation('AnalyzeDocument', () => ({
        DocumentMetadata: DocumentMetadata(),
        Blocks: blocksOf(standIn.sheets),
      })),
      ...operation('StartDocumentAnalysis', ({ ClientRequestToken }) => {
        const JobId = standIn.jobs.get(ClientRequestToken) ?? randomUUID();
        standIn.jobs.set(ClientRequestToken, JobId);
        return { JobId };
      }),
      ...operation('GetDocumentAnalysis', ({ JobId, NextToken }) => {
        if (![...standIn.jobs.values()].includes(JobId)) throw fault('InvalidJobIdException');
        if (!asked.has(JobId)) {
          asked.add(JobId);
          return { JobStatus: 'IN_PROGRESS' };
        }
        const blocks = blocksOf(standIn.sheets, true);
        const half = Math.ceil(blocks.length / 2);
        return NextToken === undefined
          ? {
              JobStatus: 'SUCCEEDED',
              DocumentMetadata: DocumentMetadata(),
              Blocks: blocks.slice(0, half),
              NextToken: 'second-half',
            }
          : { JobStatus: 'SUCCEEDED', DocumentMetadata: DocumentMetadata(), Blocks: blocks.slice(half) };
      }),
    },
  };
}
