/**
 * Papers on this telephone that have not arrived yet, kept when the page is closed: by case, and never with what opens
 * the case. Where a browser keeps nothing (some private windows), they live as long as the page.
 */
import { type IDBPDatabase, openDB } from 'idb';

export interface KeptPaper {
  readonly id: string;
  readonly caseId: string;
  /** Milliseconds since 1970: what is forgotten on a telephone is deleted after a week. */
  readonly at: number;
  /** As its sender knows it. */
  readonly name: string;
  /** Its photographs, while its sender has not said that it is whole. */
  readonly pages: readonly File[];
  /** To be sent; before that it waits for its sender. */
  readonly ready: boolean;
  readonly paused: boolean;
  /** What goes over the line, once made. */
  readonly file?: Blob;
  /** The name the service gave it. */
  readonly paperId?: string;
  /** What it was said to be, and a paper it is sent instead of. */
  readonly stated?: string;
  readonly instead?: string;
}

const week = 7 * 86_400_000;
const table = 'papers';
const byCase = 'case';
const memory = new Map<string, KeptPaper>();
let opened: Promise<IDBPDatabase | undefined> | undefined;

const open = (): Promise<IDBPDatabase | undefined> => {
  opened ??= openDB('nasab-sending', 1, {
    upgrade(database) {
      database.createObjectStore(table, { keyPath: 'id' }).createIndex(byCase, 'caseId');
    },
  }).catch(() => undefined);
  return opened;
};

/** Oldest first. */
export async function papersOf(caseId: string): Promise<readonly KeptPaper[]> {
  const database = await open();
  const kept: KeptPaper[] =
    database === undefined ? [] : await database.getAllFromIndex(table, byCase, caseId).catch(() => []);
  const held = [...memory.values()].filter((paper) => paper.caseId === caseId);
  return [...kept, ...held].sort((a, b) => a.at - b.at);
}

export async function keepPaper(paper: KeptPaper): Promise<void> {
  const database = await open();
  try {
    if (database === undefined) throw new Error('nothing is kept here');
    await database.put(table, paper);
    memory.delete(paper.id);
  } catch {
    // A full telephone, or one that keeps nothing.
    memory.set(paper.id, paper);
  }
}

export async function forgetPaper(id: string): Promise<void> {
  memory.delete(id);
  await (await open())?.delete(table, id).catch(() => undefined);
}

/** Of one case, or what is a week old of any. */
export const forgetPapers = (caseId?: string): Promise<void> =>
  forget((paper) => (caseId === undefined ? Date.now() - paper.at > week : paper.caseId === caseId));

/** Of all cases but one: on a computer that many people use. */
export const forgetPapersBut = (caseId: string | undefined): Promise<void> =>
  forget((paper) => paper.caseId !== caseId);

async function forget(goes: (paper: KeptPaper) => boolean): Promise<void> {
  for (const paper of memory.values()) if (goes(paper)) memory.delete(paper.id);
  const database = await open();
  const kept: KeptPaper[] = (await database?.getAll(table).catch(() => [])) ?? [];
  await Promise.all(kept.filter(goes).map(({ id }) => forgetPaper(id)));
}
