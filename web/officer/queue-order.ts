/** Which cases an officer goes through, and which comes next: as the queue was last narrowed, in this tab. */
import { type Caller, call } from '../ui/call.ts';
import type { QueueCard } from './answers.ts';

export const desks = ['review', 'confirm', 'attention', 'reading', 'applicant', 'done'] as const;
export type DeskName = (typeof desks)[number];

export interface Narrowed {
  readonly desk: DeskName;
  readonly held?: 'mine' | 'nobody' | undefined;
  readonly alert?: 'near' | 'last' | 'overdue' | undefined;
  readonly delegation?: string | undefined;
  readonly reference?: string | undefined;
}
export interface QueuePage {
  readonly cards: readonly QueueCard[];
  readonly cursor?: string;
}

const kept = 'nasab.officer.queue';
export const keepOrder = (asked: Narrowed): void => sessionStorage.setItem(kept, JSON.stringify(asked));
export function keptOrder(): Narrowed {
  try {
    return { desk: 'review', ...JSON.parse(sessionStorage.getItem(kept) ?? '{}') };
  } catch {
    return { desk: 'review' };
  }
}

export function queuePath(asked: Narrowed, limit: number, cursor?: string): string {
  const query = new URLSearchParams({ limit: String(limit) });
  for (const [name, value] of Object.entries({ ...asked, cursor }))
    if (value !== undefined && value !== '') query.set(name, value);
  return `/api/officer/queue?${query}`;
}

/** The next case nobody else has in hand; undefined where this was the last. */
export async function findNextCase(caller: Caller, after: string): Promise<string | undefined> {
  const { reference: _, ...asked } = keptOrder();
  const { cards } = await call<QueuePage>('GET', queuePath(asked, 20), caller);
  const free = cards.filter(({ claimed }) => claimed === undefined || claimed.mine);
  const at = free.findIndex(({ caseId }) => caseId === after);
  return [...free.slice(at + 1), ...free.slice(0, Math.max(0, at))].find(({ caseId }) => caseId !== after)
    ?.caseId;
}
