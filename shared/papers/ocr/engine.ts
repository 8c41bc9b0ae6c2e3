/**
 * The recogniser: Tesseract's LSTM compiled to WebAssembly, with the Arabic and the French model side by
 * side in one memory (about 100 MB for both). No network, no thread, no file is written.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { loadPenNet, type PenNet } from '../imaging/pen-net.ts';
import type { Grey } from '../imaging/raster.ts';
import { type LocatorNet, loadLocator } from '../locator/net.ts';
import type { Script } from '../page-text.ts';
import { type LineReader, loadLineReader } from './line-reader.ts';

export interface EngineWord {
  readonly text: string;
  /** 0..1 */
  readonly confidence: number;
  /** In pixels of the crop that was read. */
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface EngineLine {
  readonly words: readonly EngineWord[];
  readonly text: string;
  readonly confidence: number;
}

/** How the crop is laid out: one line, one word, or a whole block of lines. */
export type Layout = 'line' | 'word' | 'raw' | 'block' | 'sparse';

export interface Engine {
  /** The second reader, where the machine has a runtime for it. */
  readonly lines?: LineReader;
  /** Tells a pen from print, where the machine has a runtime for it. */
  readonly pen?: PenNet;
  /** Tells where values stand, where the machine has a runtime for it. */
  readonly locator?: LocatorNet;
  read(crop: Grey, script: Script, layout?: Layout): EngineLine;
}

interface TessWord {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}
interface TessPage {
  readonly blocks: readonly {
    readonly paragraphs: readonly { readonly lines: readonly { readonly words: readonly TessWord[] }[] }[];
  }[];
}
interface TessApi {
  Init(path: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): boolean;
  SetPageSegMode(mode: number): void;
  SetImageFile(exif: number, angle: number): number;
  Recognize(monitor: null): number;
  GetJSONText(): string;
  Clear(): void;
}
interface TessModule {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
  readonly TessBaseAPI: new () => TessApi;
}

const require = createRequire(import.meta.url);
const models: Record<Script, string> = { ar: 'ara', lat: 'fra' };
const pageSegMode: Record<Layout, number> = { line: 7, word: 8, raw: 13, block: 6, sparse: 11 };
const lstmOnly = 1;

function portableGreymap({ width, height, data }: Grey): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const out = new Uint8Array(head.length + data.length);
  out.set(head);
  out.set(data, head.length);
  return out;
}

/** Loads core and models once; about 0.4 s. */
export async function loadEngine(): Promise<Engine> {
  const lines = await loadLineReader();
  const pen = await loadPenNet();
  const locator = await loadLocator();
  const core = require('tesseract.js-core/tesseract-core-simd-lstm.js') as (
    options: object,
  ) => Promise<TessModule>;
  // Standard output belongs to the commands' JSON lines.
  const tess = await core({ print: () => {}, printErr: () => {} });
  const apis = {} as Record<Script, TessApi>;
  for (const script of ['ar', 'lat'] as const) {
    const name = models[script];
    const packed = require.resolve(`@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`);
    tess.FS.writeFile(`./${name}.traineddata`, gunzipSync(readFileSync(packed)));
    const api = new tess.TessBaseAPI();
    if (api.Init(null, name, lstmOnly) !== 0) throw new Error(`the ${name} model cannot be loaded`);
    api.SetVariable('user_defined_dpi', '200');
    // Light print on dark is turned before; a second look at the negative of weak ink only costs time.
    api.SetVariable('tessedit_do_invert', '0');
    apis[script] = api;
  }
  return {
    ...(lines ? { lines } : {}),
    ...(pen ? { pen } : {}),
    ...(locator ? { locator } : {}),
    read(crop, script, layout = 'line') {
      const api = apis[script];
      tess.FS.writeFile('/input', portableGreymap(crop));
      api.SetPageSegMode(pageSegMode[layout]);
      if (api.SetImageFile(1, 0) === 1) throw new Error('the recogniser cannot take this crop');
      api.Recognize(null);
      const page = JSON.parse(api.GetJSONText()) as TessPage;
      const words: EngineWord[] = [];
      for (const block of page.blocks)
        for (const paragraph of block.paragraphs)
          for (const line of paragraph.lines)
            for (const { text, confidence, bbox } of line.words)
              if (text.trim()) words.push({ text: text.trim(), confidence: confidence / 100, ...bbox });
      api.Clear();
      const letters = words.reduce((sum, word) => sum + word.text.length, 0);
      return {
        words,
        text: words.map((word) => word.text).join(' '),
        confidence: letters
          ? words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters
          : 0,
      };
    },
  };
}
