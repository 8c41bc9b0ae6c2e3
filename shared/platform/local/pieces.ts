/** Pieces of papers on their way, on this machine's disk: sealed by their case's key, forgotten when joined or after a week. */
import { mkdirSync } from 'node:fs';
import { access, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openPaper } from '../case-key.ts';
import type { CaseId } from '../ids.ts';
import { type PaperName, pieceDays, pieceKey } from '../platform.ts';
import type { CaseKeys } from './case-keys.ts';

const day = 86_400_000;

export function openPieces(dataDir: string, caseKeys: CaseKeys, now: () => Date) {
  const folder = join(dataDir, 'pieces');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pathOf = (key: string): string => join(folder, ...key.split('/').slice(1));
  const folderOf = (paper: PaperName): string => dirname(pathOf(pieceKey(paper, 'x')));
  let swept = 0;
  return {
    folder,
    pathOf,

    isThere: async (key: string): Promise<boolean> =>
      await access(pathOf(key)).then(
        () => true,
        () => false,
      ),

    /** Checksums; none where nothing of the paper has come. */
    async list(paper: PaperName): Promise<readonly string[]> {
      return await readdir(folderOf(paper)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw error;
      });
    },

    async *bytesOf(paper: PaperName, names: readonly string[]): AsyncIterable<Uint8Array> {
      const held = caseKeys.of(paper.caseId);
      for (const name of names) {
        const key = pieceKey(paper, name);
        const sealed = await readFile(pathOf(key));
        // What does not open is no piece of this paper; the checksum of the whole will say so.
        yield (held.status === 'held' ? openPaper(held.key, key, sealed) : undefined) ?? sealed;
      }
    },

    forget: async (paper: PaperName): Promise<void> =>
      await rm(folderOf(paper), { recursive: true, force: true }),

    erase: async (caseId: CaseId): Promise<void> =>
      await rm(join(folder, caseId), { recursive: true, force: true }),

    /** Once a day: what was begun and never finished. */
    async sweep(): Promise<void> {
      const at = now().getTime();
      if (at - swept < day) return;
      swept = at;
      for (const name of await readdir(folder, { recursive: true })) {
        const path = join(folder, name);
        const found = await stat(path).catch(() => undefined);
        if (found?.isFile() && at - found.mtimeMs > pieceDays * day) await rm(path, { force: true });
      }
    },
  };
}
