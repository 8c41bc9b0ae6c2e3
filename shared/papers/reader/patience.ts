/** How long a page may take, and what its process has spent. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Step } from './messages.ts';

/**
 * When a step of a page is given up by the clock: after `seconds`, counted from the page's beginning, if it also took
 * `fair` seconds of processor time, more than honest pages take. A process that merely waits its turn is not ended.
 */
export interface Patience {
  readonly seconds: number;
  readonly fair: number;
}

/** Measured: the largest scan we take is decoded in 2 s of processor time, a dense page read in 8. */
export const byClock: Readonly<Record<Step, Patience>> = {
  decoding: { seconds: 30, fair: 4 },
  reading: { seconds: 50, fair: 10 },
};
/** Seconds of processor time in which a page must be decoded, whatever reading it may take. */
export const decodingSeconds = 20;

const pageBytes = 4096;
/** Linux tells processor time in hundredths of a second. */
const ticks = 100;

/** Processor time of a process so far and what it holds in memory. Only Linux tells; elsewhere the file's deadline stands alone. */
export function spentBy({ pid }: ChildProcess): { readonly seconds?: number; readonly megabytes?: number } {
  try {
    // The program's name, in brackets, may hold blanks; its times are the 12th and 13th words after it.
    const words = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    const resident = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1];
    return {
      seconds: (Number(words[11]) + Number(words[12])) / ticks,
      megabytes: (Number(resident) * pageBytes) / 1e6,
    };
  } catch {
    return {};
  }
}
