/**
 * The papers of a case on their way: kept on the telephone until they arrive, sent one after the other, again by
 * themselves when the line is back, and as their sender says: paused, resumed, taken back.
 */
import { type Caller, call, messageOf, Problem } from '../../ui/call.ts';
import { fileOf } from './picture.ts';
import { sendFile } from './send.ts';
import { forgetPaper, forgetPapers, type KeptPaper, keepPaper, papersOf } from './store.ts';

export interface Sending {
  readonly paper: KeptPaper;
  /** `tray`: its sender has not let it go yet; `stopped`: only its sender can do something about it. */
  readonly state: 'tray' | 'waiting' | 'preparing' | 'sending' | 'paused' | 'no-line' | 'stopped';
  /** 0..1 of its bytes. */
  readonly share: number;
  readonly trouble?: string;
}

export interface Outbox {
  /** The same list until something changes. */
  readonly list: () => readonly Sending[];
  /** Answers how to stop listening. */
  onChange(listen: () => void): () => void;
  /** Keeps a paper, or what became of it. */
  put(paper: KeptPaper): Promise<void>;
  pause(id: string): Promise<void>;
  resume(id: string): Promise<void>;
  /** At once, without waiting for its turn to try again. */
  retry(): void;
  remove(id: string): Promise<void>;
  /** Deletes all of the case from this telephone. */
  clear(): Promise<void>;
  /** Stops sending; what has not arrived stays kept. */
  close(): void;
}

export interface OutboxWorld {
  readonly caseId: string;
  readonly path: string;
  readonly caller: Caller;
  readonly pieceSize: number;
  /** A paper has arrived: its id. */
  onArrived(paperId: string): void;
}

/** Seconds before trying again by itself: a line that is gone is often back at once. */
const firstWait = 2;
const longestWait = 60;

export function openOutbox({ caseId, path, caller, pieceSize, onArrived }: OutboxWorld): Outbox {
  let sendings: readonly Sending[] = [];
  const listeners = new Set<() => void>();
  let closed = false;
  let working = false;
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: { readonly id: string; readonly cut: AbortController } | undefined;

  const show = (next: readonly Sending[]): void => {
    sendings = next;
    for (const listen of listeners) listen();
  };
  const change = (id: string, to: Partial<Sending>): void =>
    show(sendings.map((each) => (each.paper.id === id ? { ...each, ...to } : each)));
  const find = (id: string): Sending | undefined => sendings.find(({ paper }) => paper.id === id);
  const keep = async (paper: KeptPaper): Promise<void> => {
    await keepPaper(paper);
    if (find(paper.id) !== undefined) change(paper.id, { paper });
  };
  const stateOf = ({ ready, paused }: KeptPaper): Sending['state'] =>
    paused ? 'paused' : ready ? 'waiting' : 'tray';

  async function work(): Promise<void> {
    if (working || closed) return;
    working = true;
    try {
      for (;;) {
        const next = sendings.find(({ state }) => state === 'waiting');
        if (next === undefined || closed) return;
        if ((await attempt(next.paper)) === 'no line') {
          tryLater();
          return;
        }
        wait = firstWait;
      }
    } finally {
      working = false;
    }
  }

  function tryLater(): void {
    show(sendings.map((each) => (each.state === 'waiting' ? { ...each, state: 'no-line' as const } : each)));
    clearTimeout(timer);
    timer = setTimeout(retry, wait * 1000);
    wait = Math.min(2 * wait, longestWait);
  }

  function retry(): void {
    clearTimeout(timer);
    show(sendings.map((each) => (each.state === 'no-line' ? { ...each, state: 'waiting' as const } : each)));
    void work();
  }

  /** One try of one paper, from wherever it stood. */
  async function attempt(given: KeptPaper): Promise<'settled' | 'no line'> {
    const { id } = given;
    const cut = new AbortController();
    current = { id, cut };
    let paper = given;
    try {
      if (paper.file === undefined) {
        change(id, { state: 'preparing' });
        paper = { ...paper, file: await fileOf(paper.pages), pages: [] };
        if (find(id) === undefined) return 'settled';
        await keep(paper);
      }
      change(id, { state: 'sending' });
      await sendFile({
        ...{ path, caller, pieceSize, stated: paper.stated, file: paper.file!, signal: cut.signal },
        onShare: (share) => change(id, { share }),
        onAnnounced: (paperId) => {
          paper = { ...paper, paperId };
          if (find(id) !== undefined) void keep(paper);
        },
      });
      await arrived(paper);
      return 'settled';
    } catch (error) {
      if (cut.signal.aborted) return 'settled';
      if (error instanceof Problem) {
        // It arrived the last time, and the answer was lost.
        if (error.code === 'paper.sent-already' && paper.paperId !== undefined) {
          await arrived(paper);
          return 'settled';
        }
        // Signed out meanwhile: it goes on when its sender is back.
        if (error.status === 401) {
          change(id, { state: 'waiting' });
          closed = true;
          return 'settled';
        }
        if (error.status < 500 && error.status !== 429) {
          change(id, { state: 'stopped', trouble: error.message });
          return 'settled';
        }
      }
      if ((error as Error).message === 'unopenable') {
        change(id, { state: 'stopped', trouble: messageOf(error) });
        return 'settled';
      }
      change(id, { state: 'waiting' });
      return 'no line';
    } finally {
      current = undefined;
    }
  }

  async function arrived({ id, paperId = '', instead }: KeptPaper): Promise<void> {
    if (instead !== undefined)
      await call('POST', `${path}/papers/${instead}/withdraw`, caller).catch(() => undefined);
    await forgetPaper(id);
    show(sendings.filter(({ paper }) => paper.id !== id));
    onArrived(paperId);
  }

  const cutOff = (id: string): void => {
    if (current?.id === id) current.cut.abort();
  };
  addEventListener('online', retry);
  void papersOf(caseId).then((papers) => {
    if (closed) return;
    const known = new Set(sendings.map(({ paper }) => paper.id));
    const found = papers.filter(({ id }) => !known.has(id));
    show([...found.map((paper) => ({ paper, state: stateOf(paper), share: 0 })), ...sendings]);
    void work();
  });

  return {
    list: () => sendings,
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    async put(paper) {
      const known = find(paper.id);
      const state = stateOf(paper);
      if (known === undefined) show([...sendings, { paper, state, share: 0 }]);
      else change(paper.id, { paper, state });
      await keepPaper(paper);
      void work();
    },
    async pause(id) {
      const found = find(id);
      if (found === undefined) return;
      change(id, { state: 'paused' });
      cutOff(id);
      await keep({ ...found.paper, paused: true });
      void work();
    },
    async resume(id) {
      const found = find(id);
      if (found === undefined) return;
      await keep({ ...found.paper, paused: false });
      change(id, { state: 'waiting' });
      void work();
    },
    retry,
    async remove(id) {
      const found = find(id);
      show(sendings.filter(({ paper }) => paper.id !== id));
      cutOff(id);
      await forgetPaper(id);
      const paperId = found?.paper.paperId;
      // Announced and never to arrive: the case need not wait for it.
      if (paperId !== undefined)
        await call('POST', `${path}/papers/${paperId}/withdraw`, caller).catch(() => undefined);
      void work();
    },
    async clear() {
      current?.cut.abort();
      show([]);
      await forgetPapers(caseId);
    },
    close() {
      closed = true;
      current?.cut.abort();
      clearTimeout(timer);
      removeEventListener('online', retry);
      listeners.clear();
    },
  };
}
