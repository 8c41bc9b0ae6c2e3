/** Taking a file of members into the register without losing what was corrected since the last one. */
import { type MemberRow, memberKey } from '#shared/platform/member';
import type { Actor, Platform } from '#shared/platform/platform';
import { type Correctable, correctionBook, type MemberCorrections } from './correction-book.ts';
import { rewritten } from './corrections.ts';
import { keepMembers } from './keys.ts';

type World = Pick<Platform, 'books' | 'now' | 'newId' | 'register' | 'blind'>;

export interface Imported {
  readonly added: number;
  readonly replaced: number;
  /** Members of whom a correction stands against the file. */
  readonly corrected: number;
  /** Columns where the file says neither what was corrected nor what stood there before: a registrar must settle them. */
  readonly conflicts: number;
}

/**
 * Where the file still says what was corrected, or says the correction, the correction stands without a word. Where it
 * says a third thing, the correction stands too, and the conflict is written down once.
 */
export async function importMembers(
  platform: World,
  actor: Actor,
  rows: readonly MemberRow[],
): Promise<Imported> {
  const corrected = await correctedMembers(platform);
  let [kept, conflicts] = [0, 0];
  const merged: MemberRow[] = [];
  for (const row of rows) {
    const file = corrected.get(memberKey(row.memberNumber));
    if (file === undefined) {
      merged.push(row);
      continue;
    }
    const standing = Object.entries(file.now.standing) as [
      Correctable,
      { now: string | null; was: string | null },
    ][];
    const against = standing.filter(([column, { now }]) => (row[column] ?? null) !== now);
    const third = against.filter(([column, { was }]) => (row[column] ?? null) !== was);
    if (against.length > 0) kept += 1;
    merged.push(rewritten(row, Object.fromEntries(against.map(([column, { now }]) => [column, now]))));
    conflicts += third.length;
    for (const [column] of third)
      await noteConflict(platform, actor, file.sheetId, column, row[column] ?? null);
  }
  return { ...(await keepMembers(platform, merged)), corrected: kept, conflicts };
}

async function noteConflict(
  platform: World,
  actor: Actor,
  sheetId: string,
  column: Correctable,
  imported: string | null,
): Promise<void> {
  await correctionBook.record(platform, sheetId, actor, ({ now }) => {
    const open = now.conflicts.some(
      (each) => each.column === column && each.imported === imported && each.settled === undefined,
    );
    return { events: open ? [] : [{ type: 'ImportDiffered', column, imported }] };
  });
}

/** Few members are ever corrected: their sheets are read once, not one asked for at each of a hundred thousand rows. */
async function correctedMembers(
  platform: World,
): Promise<ReadonlyMap<string, { readonly sheetId: string; readonly now: MemberCorrections }>> {
  const found = new Map<string, { readonly sheetId: string; readonly now: MemberCorrections }>();
  let cursor: string | undefined;
  do {
    const page = await correctionBook.list(platform, {
      ...{ order: 'oldest', limit: 100 },
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { sheetId } of page.sheets) {
      const { now } = await correctionBook.get(platform, sheetId);
      if (Object.keys(now.standing).length > 0) found.set(memberKey(now.memberNumber), { sheetId, now });
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
}
