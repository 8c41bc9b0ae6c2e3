/**
 * Pages of a paper as text, kept in a folder: recognition takes seconds a page, what is made of the text a fraction.
 * Places looked at again are kept too, each read from the picture the first time it is asked for.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLocator } from '../locator/net.ts';
import { loadEngine } from '../ocr/engine.ts';
import { readPageText } from '../ocr/index.ts';
import { openPaper } from '../open/index.ts';
import type { PageText, Phrase, Recognition, Script } from '../page-text.ts';
import type { Box } from '../reading.ts';

interface KeptPage extends Omit<PageText, 'toGiven' | 'reread' | 'confirm' | 'locator'> {
  readonly again: Record<string, readonly Recognition[]>;
  /** What both readers made of a phrase, by its box. */
  readonly both: Record<string, Phrase>;
}

export interface KeptPaper {
  readonly pages: readonly PageText[];
  /** Writes what was read since. */
  keep(): void;
}

const parts = ['imaging', 'ocr', 'open'] as const;
const papers = new URL('..', import.meta.url);

/** Changes with everything that decides what text a picture becomes. */
export function recognitionPrint(): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const folder = new URL(`${part}/`, papers);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** @returns undefined for a file that cannot be opened at all */
export async function readKept(file: string, cache: string, print: string): Promise<KeptPaper | undefined> {
  const bytes = readFileSync(file);
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 24);
  const at = join(cache, `${name}-${print}.json`);
  let live: Promise<readonly PageText[] | undefined> | undefined;
  const recognised = () => {
    live ??= recognise(bytes);
    return live;
  };
  let changed = false;
  let kept: KeptPage[];
  if (existsSync(at)) kept = JSON.parse(readFileSync(at, 'utf8')) as KeptPage[];
  else {
    const pages = await recognised();
    if (pages === undefined) return undefined;
    kept = pages.map(({ toGiven: _, reread: __, confirm: ___, locator: ____, ...page }) => ({
      ...page,
      again: {},
      both: {},
    }));
    changed = true;
  }
  locating ??= loadLocator();
  const locator = await locating;
  const pages = kept.map(({ again, both, ...page }, number) => ({
    ...page,
    ...(locator === undefined ? {} : { locator }),
    toGiven: (box: Box) => box,
    reread: async (box: Box, script: Script): Promise<readonly Recognition[]> => {
      const key = [script, ...box.map(Math.round)].join(' ');
      const known = again[key];
      if (known !== undefined) return known;
      const fresh = (await (await recognised())?.[number]?.reread(box, script)) ?? [];
      again[key] = fresh;
      changed = true;
      return fresh;
    },
    confirm: async (phrase: Phrase): Promise<Phrase> => {
      const key = phrase.box.join(' ');
      const known = both[key];
      if (known !== undefined) return known;
      const page = (await recognised())?.[number];
      const live = page?.phrases.find(({ box }) => box.join(' ') === key);
      // All of it is kept: which part of it a value is may change from one reading to the next.
      const fresh = (live && (await page?.confirm?.(live, live.box))) ?? phrase;
      both[key] = fresh;
      changed = true;
      return fresh;
    },
  }));
  return {
    pages,
    keep() {
      if (!changed) return;
      mkdirSync(cache, { recursive: true });
      // Whole or not at all: two processes may share the folder.
      const part = `${at}.${process.pid}`;
      writeFileSync(part, JSON.stringify(kept));
      renameSync(part, at);
    },
  };
}

let engine: ReturnType<typeof loadEngine> | undefined;
let locating: ReturnType<typeof loadLocator> | undefined;

async function recognise(bytes: Uint8Array): Promise<readonly PageText[] | undefined> {
  engine ??= loadEngine();
  const opened = await openPaper(bytes);
  if (opened.status === 'refused') return undefined;
  try {
    const pages: PageText[] = [];
    for (let at = 0; at < opened.pages; at++)
      pages.push(await readPageText(await engine, await opened.page(at)));
    return pages;
  } finally {
    opened.close();
  }
}
