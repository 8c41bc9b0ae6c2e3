/** What each hour brings: sealing the day that is over, and saying which cases near the end of the law's delay. */
import { rootOf } from '#shared/cases/chain';
import { addDays, dayOf } from '#shared/cases/plain-date';
import type { SheetHead } from '#shared/platform/book';
import type { CaseId } from '#shared/platform/ids';
import type { DailyRoot, Desk, Platform } from '#shared/platform/platform';

/** Days before the deadline from which a case is called out: the 45th of 60. */
const nearDays = 15;
/** Desks at which the move is ours. */
const ourDesks = ['review', 'confirm', 'attention'] as const satisfies readonly Desk[];

export interface Tick {
  /** Days sealed by this call: one, or none when it was sealed before. */
  readonly sealed: number;
  readonly near: readonly CaseId[];
}

export async function tick(platform: Platform): Promise<Tick> {
  const today = dayOf(platform.now());
  return { sealed: await sealYesterday(platform, today), near: await findNear(platform, today) };
}

async function sealYesterday(platform: Platform, today: string): Promise<number> {
  const day = addDays(today, -1);
  const earlier = await platform.cases.roots();
  if (earlier.some((root) => root.day >= day)) return 0;
  const heads: DailyRoot['heads'][number][] = [];
  for await (const head of platform.cases.heads()) heads.push(head);
  const sheets: SheetHead[] = [];
  for await (const head of platform.books.heads()) sheets.push(head);
  const sealed = await platform.cases.seal(rootOf(day, earlier, heads, sheets));
  if (sealed) platform.log.info('day.sealed', { count: heads.length + sheets.length });
  return sealed ? 1 : 0;
}

async function findNear(platform: Platform, today: string): Promise<readonly CaseId[]> {
  const dueBy = addDays(today, nearDays);
  const near: CaseId[] = [];
  for (const desk of ourDesks) {
    let cursor: string | undefined;
    do {
      const page = await platform.cases.queue({
        ...{ desk, dueBy, limit: 100 },
        ...(cursor === undefined ? {} : { cursor }),
      });
      near.push(...page.cards.map(({ caseId }) => caseId));
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  for (const caseId of near) platform.log.warn('deadline.near', { caseId });
  return near;
}
