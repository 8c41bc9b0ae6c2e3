/** Papers that wait to be read, in SQLite, and the loop that has them read. */
import { EventEmitter, once } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';
import { type Log, type PaperMessage, type PaperQueue, triesBeforeParking } from '../platform.ts';
import { carried, classOf, inSpan, processing, type Span, type Telemetry } from '../trace.ts';
import { inTransaction } from './database.ts';

/** Longer than any reading may take; after that another worker may take the message. */
const visibilityMs = 10 * 60_000;
/**
 * A paper that takes the whole process down with it leaves no failure behind, only deliveries.
 * So many without a word, and it is parked as well.
 */
const mostDeliveries = 50;
/** Nothing is put off for longer: what seems to be was written while the clock ran ahead, and is due. */
const longestWait = 2 * visibilityMs;
/** In `taken`: a message nobody can read. It stays to be looked at, counted among the parked. */
const spoilt = 2;

export interface Delivery {
  readonly id: number;
  readonly message: PaperMessage;
  /** Failures so far. */
  readonly tries: number;
  /** No more tries: its case must be told. */
  readonly park: boolean;
}

export interface LocalQueue extends PaperQueue {
  take(): Delivery | undefined;
  done(id: number): void;
  failed(id: number): void;
  /**
   * Has papers read, so many at once. A failure sends the message back; after five, `park` is called instead.
   * `stop` waits for what is in hand.
   */
  start(work: {
    readonly receive: (message: PaperMessage) => Promise<unknown>;
    readonly park: (message: PaperMessage, tries: number) => Promise<void>;
    readonly atOnce: number;
  }): { stop(): Promise<void> };
  wake(): void;
}

function messageIn(body: string): PaperMessage | undefined {
  try {
    return JSON.parse(body) as PaperMessage;
  } catch {
    return undefined;
  }
}

export function createQueue(
  database: DatabaseSync,
  now: () => Date,
  world: { readonly log: Log; readonly telemetry?: Telemetry },
): LocalQueue {
  const sql = {
    send: database.prepare('INSERT INTO messages (body, visible_at) VALUES (?, ?)'),
    next: database.prepare(
      `SELECT id, body, deliveries, failures FROM messages
       WHERE taken <> ${spoilt} AND (visible_at <= ?1 OR visible_at > ?1 + ${longestWait})
       ORDER BY visible_at, id LIMIT 1`,
    ),
    take: database.prepare(
      'UPDATE messages SET taken = 1, visible_at = ?, deliveries = deliveries + 1 WHERE id = ?',
    ),
    spoil: database.prepare(
      `UPDATE messages SET taken = ${spoilt}, failures = max(failures, ${triesBeforeParking}) WHERE id = ?`,
    ),
    done: database.prepare('DELETE FROM messages WHERE id = ?'),
    failed: database.prepare(
      'UPDATE messages SET taken = 0, failures = failures + 1, visible_at = ? + 1000 * (1 << min(failures, 6)) WHERE id = ?',
    ),
    depth: database.prepare(`SELECT
      coalesce(sum(failures < ${triesBeforeParking} AND taken = 0), 0) AS waiting,
      coalesce(sum(failures < ${triesBeforeParking} AND taken = 1), 0) AS being_read,
      coalesce(sum(failures >= ${triesBeforeParking}), 0) AS parked FROM messages`),
  };
  const { log } = world;
  const bell = new EventEmitter().setMaxListeners(0);

  const queue: LocalQueue = {
    async send(message, afterSeconds = 0) {
      sql.send.run(JSON.stringify({ ...message, ...carried() }), now().getTime() + afterSeconds * 1000);
      queue.wake();
    },
    async depth() {
      const { waiting, being_read, parked } = sql.depth.get() ?? {};
      return { waiting: Number(waiting), beingRead: Number(being_read), parked: Number(parked) };
    },
    take: () =>
      inTransaction(database, () => {
        const at = now().getTime();
        for (let row = sql.next.get(at); row !== undefined; row = sql.next.get(at)) {
          const id = Number(row.id);
          const message = messageIn(String(row.body));
          if (message === undefined) {
            // One row that is damaged must not stand before all the others.
            log.error('queue.message-unreadable', { count: id });
            sql.spoil.run(id);
            continue;
          }
          sql.take.run(at + visibilityMs, id);
          const tries = Number(row.failures);
          const park = tries >= triesBeforeParking || Number(row.deliveries) >= mostDeliveries;
          return { id, message, tries, park };
        }
        return undefined;
      }),
    done: (id) => void sql.done.run(id),
    failed: (id) => void sql.failed.run(now().getTime(), id),
    wake: () => void bell.emit('paper'),
    start({ receive, park, atOnce }) {
      const stopping = new AbortController();
      const rest = async (): Promise<void> => {
        const timeout = AbortSignal.any([stopping.signal, AbortSignal.timeout(500)]);
        await once(bell, 'paper', { signal: timeout }).catch(() => undefined);
      };
      /** A full disk or a locked database is no paper's fault: the loop lives on and asks again. */
      const safely = <T>(ask: () => T): T | undefined => {
        try {
          return ask();
        } catch (cause) {
          log.error('queue.fault', { cause });
          return undefined;
        }
      };
      const tryOnce = async (
        { id, message, tries, park: given }: Delivery,
        { facts }: Span,
      ): Promise<void> => {
        try {
          await (given ? park(message, Math.max(tries, 1)) : receive(message));
          queue.done(id);
        } catch (cause) {
          const { caseId, paperId } = message;
          facts['error.type'] = classOf(cause);
          log.warn('paper.try-failed', { caseId, paperId, tries: tries + 1, cause });
          // Where not even that can be written, the message comes back by its visibility's end.
          safely(() => queue.failed(id));
        }
      };
      const work = async (): Promise<void> => {
        while (!stopping.signal.aborted) {
          const delivery = safely(() => queue.take());
          if (delivery === undefined) {
            // A message may also become visible by time alone.
            await rest();
            continue;
          }
          await inSpan(world, processing('papers', delivery.message), (span) => tryOnce(delivery, span));
        }
      };
      const workers = Array.from({ length: atOnce }, work);
      return {
        async stop() {
          stopping.abort();
          await Promise.all(workers);
        },
      };
    },
  };
  return queue;
}

/** What a process that is gone had in hand is free again; its failures stay as they were. */
export function freeTaken(database: DatabaseSync, now: Date): void {
  database.prepare('UPDATE messages SET taken = 0, visible_at = ? WHERE taken = 1').run(now.getTime());
}
