/** Reads papers whose senders are not trusted: the front door of everything from bytes to fields. */
import { readFile } from 'node:fs/promises';
import type { Limits } from '../open/index.ts';
import { refuse } from '../open/refusals.ts';
import type { PaperOutcome, Refusal } from '../reading.ts';
import type { Patience } from './patience.ts';
import { ReaderPool } from './pool.ts';

export interface ReaderOptions {
  /** Child processes; one a core. Default 2. */
  readonly workers?: number;
  /** The child's program, when it does not lie beside this file. */
  readonly entry?: URL;
  readonly limits?: Limits;
  /** Seconds of processor time for each page before the file is given up. Default 40: an honest page takes about three, a dense one eight. */
  readonly pageSeconds?: number;
  /** When a page is given up by the clock. Default: 30 s for decoding it, 50 s in all, if it took more than an honest page does. */
  readonly clock?: Readonly<Record<'decoding' | 'reading', Patience>>;
  /**
   * Seconds by the clock for a whole file, however many pages it has; then it is refused, and nothing that was read of it
   * passes for the whole. Default 900.
   */
  readonly fileSeconds?: number;
  /** Megabytes for each process before the file is given up. Default 900; a page takes about 500. */
  readonly megabytes?: number;
}

export interface Reader {
  /** Never throws for what a file holds; throws ReaderFault when the reader itself is broken. */
  readPaper(file: Uint8Array | string): Promise<PaperOutcome>;
  /** Largest memory of a reading process so far, in megabytes. */
  readonly peakMegabytes: number;
  /** Processor time of all files so far, in seconds. */
  readonly cpuSeconds: number;
  close(): Promise<void>;
}

/**
 * Processes start with the first paper and wait for the next; they keep no program alive.
 *
 * @example
 * const reader = createReader({ workers: 2 });
 * const outcome = await reader.readPaper('acte.jpg');
 * if (outcome.status === 'read') console.log(outcome.reading.type);
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const pool = new ReaderPool({
    workers: options.workers ?? 2,
    entry: options.entry ?? new URL('./child.ts', import.meta.url),
    pageSeconds: options.pageSeconds ?? 40,
    fileSeconds: options.fileSeconds ?? 900,
    megabytes: options.megabytes ?? 900,
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.limits ? { limits: options.limits } : {}),
  });
  const bytesOf = async (file: Uint8Array | string): Promise<Uint8Array> =>
    typeof file === 'string' ? await readFile(file) : file;
  return {
    async readPaper(file) {
      const began = performance.now();
      const result = await pool.run({ bytes: await bytesOf(file) });
      const seconds = Math.round(performance.now() - began) / 1000;
      return result.status === 'read'
        ? { status: 'read', reading: result.reading, seconds, looks: result.looks }
        : { status: 'refused', refused: refusalOf(result), seconds };
    },
    get peakMegabytes() {
      return pool.peakMegabytes;
    },
    get cpuSeconds() {
      return pool.cpuSeconds;
    },
    close: () => pool.close(),
  };
}

const refusalOf = (result: { readonly status: string }): Refusal =>
  'refused' in result ? (result.refused as Refusal) : refuse('unreadable');

export { ReaderFault } from './pool.ts';
