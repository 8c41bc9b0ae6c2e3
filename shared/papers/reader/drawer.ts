/** Draws pages of papers whose senders are not trusted, in processes of its own: no officer waits behind papers being read. */
import type { Limits } from '../open/index.ts';
import { refuse } from '../open/refusals.ts';
import type { Refusal } from '../reading.ts';
import type { RenderedPage } from './messages.ts';
import { ReaderPool } from './pool.ts';

export interface DrawerOptions {
  /** Child processes; one a core. Default 2. */
  readonly workers?: number;
  /** Seconds by the clock for a page, its process's start included; then it is refused. Default 30. */
  readonly seconds?: number;
  /** Megabytes for each process before the page is given up. Default 900; a large scan takes about 400. */
  readonly megabytes?: number;
  readonly limits?: Limits;
}

/** Decodes what a sender wrote; never throws for what a file holds, throws ReaderFault when the drawer itself is broken. */
export interface PageDrawer {
  /** One page (1-based) as a JPEG for human eyes, stripped of everything but its pixels. */
  renderPage(bytes: Uint8Array, page: number): Promise<RenderOutcome>;
}
export type RenderOutcome = RenderedPage | { readonly status: 'refused'; readonly refused: Refusal };

export interface Drawer extends PageDrawer {
  /** Largest memory of a drawing process so far, in megabytes. */
  readonly peakMegabytes: number;
  close(): Promise<void>;
}

/** Processes start with the first page and wait for the next; they keep no program alive. */
export function createDrawer({
  workers = 2,
  seconds = 30,
  megabytes = 900,
  limits,
}: DrawerOptions = {}): Drawer {
  const pool = new ReaderPool({
    workers,
    entry: new URL('./draw-child.ts', import.meta.url),
    pageSeconds: seconds,
    fileSeconds: seconds,
    megabytes,
    ...(limits ? { limits } : {}),
  });
  return {
    async renderPage(bytes, page) {
      const result = await pool.run({ bytes, page });
      if (result.status === 'rendered') return result;
      return { status: 'refused', refused: 'refused' in result ? result.refused : refuse('unreadable') };
    },
    get peakMegabytes() {
      return pool.peakMegabytes;
    },
    close: () => pool.close(),
  };
}
