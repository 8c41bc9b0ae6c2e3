/** What the pool and its child processes say to each other; bytes and plain objects only. */
import type { Limits } from '../open/index.ts';
import type { Reading, Refusal } from '../reading.ts';

export interface Task {
  readonly bytes: Uint8Array;
  /** 1-based: the one to be drawn. Whoever reads takes all of them. */
  readonly page?: number;
}

export type Request = Task & { readonly id: number; readonly limits?: Limits };

/** A page as picture for human eyes, without EXIF, place or any other trace of the sender's device. */
export interface RenderedPage {
  readonly status: 'rendered';
  readonly jpeg: Uint8Array;
}

export type Result =
  | { readonly status: 'read'; readonly reading: Reading; readonly looks: readonly string[] }
  | { readonly status: 'refused'; readonly refused: Refusal }
  | RenderedPage;

/** What a page's process is at: decoding what a sender wrote, or reading the picture that came of it. */
export type Step = 'decoding' | 'reading';

export type Answer =
  | { readonly id: number; readonly is: 'ready' }
  /** A page is begun: its times are counted anew. It is decoded first, then read. */
  | { readonly id: number; readonly is: 'page'; readonly step: Step }
  /** With the processor time the file took, in seconds. */
  | { readonly id: number; readonly is: 'done'; readonly result: Result; readonly cpuSeconds: number }
  /** A fault of ours; the trace holds places in the code, never a message, which could quote the paper. */
  | { readonly id: number; readonly is: 'fault'; readonly trace: string };
