import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findRoute } from '#functions/route';
import { apiDocument } from '#functions/routes/api-document';
import { publicRoutes } from '#functions/routes/public';
import { loadPages } from '../../local/pages.ts';
import { buildPages } from '../../web/build.ts';

const root = new URL('../../web/', import.meta.url);
const sources = readdirSync(root, { recursive: true }).map(String);
const isWords = (name: string): boolean => /words\.ts$/u.test(name);

const pages = await buildPages();
const served = new Set(pages.map(({ path }) => path as string));
const texts = pages
  .filter(({ type }) => /^text/u.test(type))
  .map(({ path, type, body }) => ({ path, type, text: Buffer.from(body).toString() }));

describe('every sentence of the pages', () => {
  const lists = new Map<string, Record<string, { readonly ar: string; readonly fr: string }>>();
  beforeAll(async () => {
    // Word lists know no browser; what they may import beside them does.
    vi.stubGlobal('location', { search: '' });
    for (const name of sources.filter(isWords)) {
      const module: Record<string, unknown> = await import(new URL(name, root).href);
      for (const [list, words] of Object.entries(module)) lists.set(`${name} ${list}`, words as never);
    }
  });

  it('is there in both languages with the same gaps', () => {
    expect(lists.size).toBeGreaterThan(4);
    const gaps = (text: string) => [...text.matchAll(/\{\d\}/gu)].map(String).sort();
    for (const [list, words] of lists) {
      for (const [key, { ar, fr }] of Object.entries(words)) {
        if (key !== 'otherLanguage') expect(ar, `${list} ${key}`).toMatch(/\p{Script=Arabic}/u);
        expect(fr, `${list} ${key}`).not.toBe('');
        expect(gaps(ar), `${list} ${key}`).toEqual(gaps(fr));
      }
    }
  });

  it('is used somewhere', () => {
    const whole = sources
      .filter((name) => /\.tsx?$/u.test(name) && !isWords(name))
      .map((name) => readFileSync(new URL(name, root), 'utf8'))
      .join('\n');
    // `say(`state_${state}`)`: a family of keys, asked for by its beginning.
    const families = [...whole.matchAll(/`(\w+_)\$\{/gu)].map(([, family]) => family!);
    const used = (key: string): boolean =>
      families.some((family) => key.startsWith(family)) || new RegExp(`\\b${key}\\b`, 'u').test(whole);
    const unused = [...lists].flatMap(([list, words]) =>
      Object.keys(words)
        .filter((key) => !used(key))
        .map((key) => `${list} ${key}`),
    );
    expect(unused).toEqual([]);
  });
});

describe('French sentences', () => {
  /** Where people's sentences stand; of the papers only the names of kinds and fields: labels are as printed. */
  const folders = [
    'web',
    'functions',
    'local',
    'shared/cases',
    'shared/rules',
    'shared/letters',
    'shared/papers/kinds',
  ];
  /** Heads of a table that others write. */
  const foreign = 'shared/cases/member-register.ts';
  const straight = /(?<=\p{L})\\?'(?!t\b)(?=\p{L})/u;

  it('are set with the apostrophe of print', () => {
    const found = folders.flatMap((folder) =>
      readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true })
        .map((name) => `${folder}/${name}`)
        .filter((name) => /\.tsx?$/u.test(name) && name !== foreign)
        .flatMap((name) => {
          const source = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
          const sentences = name.startsWith('shared/papers')
            ? source.matchAll(/\bfr: ("[^"\n]*"|'(?:[^'\\\n]|\\.)*')/gu)
            : source
                .replaceAll(/^\s*(?:\/\/|\/?\*).*$/gmu, '')
                .matchAll(/("[^"\n]*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)/gu);
          return [...sentences]
            .filter(([, said]) => straight.test(said!.slice(1, -1)))
            .map(([, said]) => `${name} ${said}`);
        }),
    );
    expect(found).toEqual([]);
  });
});

describe('the built pages', () => {
  const documents = texts.filter(({ type }) => type.startsWith('text/html'));

  it('hold no script or style inside themselves, so the content policy can forbid both', () => {
    expect(documents.length).toBeGreaterThan(3);
    for (const { path, text } of documents)
      expect(text, path).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/u);
  });

  it('load only what is served beside them', () => {
    for (const { path, text } of texts) {
      const named = [
        ...[...text.matchAll(/(?:src|href)="(\/[^"?#]+)"/gu)].map(([, name]) => name!),
        ...[...text.matchAll(/(?:from|import\()\s*"\.\/([^"]+)"/gu)].map(([, name]) => `/assets/${name}`),
        ...[...text.matchAll(/url\("?(\/[^")]+)"?\)/gu)].map(([, name]) => name!),
      ];
      // An answer of the service that a page asks for early, or leads to, stands in its list of routes.
      const answered = (name: string): boolean =>
        findRoute([...publicRoutes, apiDocument], 'GET', name).status === 'found';
      for (const name of named) expect(served.has(name) || answered(name), `${path} → ${name}`).toBe(true);
    }
  });

  it('are kept for a year where their name changes with their content, asked for anew where it does not', async () => {
    const kept = await loadPages();
    for (const { path } of pages)
      expect(kept.get(path)?.cacheControl, path).toBe(
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    expect(kept.get('/sw.js')?.cacheControl).toBe('no-cache');
  });

  it('list for days without a line all that those pages may load, and nothing of officers', () => {
    const keeper = texts.find(({ path }) => path === '/sw.js')!.text;
    const named = [...keeper.matchAll(/"(\/[\w./-]+\.(?:html|js|css|woff2|svg|webmanifest))"/gu)].map(
      ([, name]) => name!,
    );
    for (const name of named) expect(served.has(name), name).toBe(true);
    expect(named).toContain('/verify.html');
    expect(named).toContain('/applicant.html');
    expect(named.filter((name) => /officer|developers/u.test(name))).toEqual([]);
  });

  it('the page for engineers is one in both languages: each anchor once, none leads nowhere, every call and code is on it', () => {
    const api = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'));
    const anchors = ['/developers.html', '/developers.en.html'].map((path) => {
      const { text } = texts.find((one) => one.path === path)!;
      const ids = [...text.matchAll(/\bid="([^"]+)"/gu)].map(([, id]) => id!);
      const named = new Set(ids);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      const led = [...text.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id!);
      expect(led.filter((id) => !named.has(id))).toEqual([]);
      const told = text.slice(0, text.indexOf('<h2 id="samples"'));
      expect(told.match(/x-description|undefined|\[object/gu)).toBeNull();
      return ids;
    });
    expect(anchors[0]).toEqual(anchors[1]);
    const operations = Object.entries<Record<string, { operationId: string }>>(api.paths)
      .filter(([path]) => path.startsWith('/partner/'))
      .flatMap(([, methods]) => Object.values(methods).map(({ operationId }) => operationId));
    const codes = Object.keys(api.components.examples);
    const hooks = Object.keys(api.webhooks).map((type) => `told-${type}`);
    const ofToken = /^oauth\.(?:our-fault|no-room|too-many|unusable-fields|body-too-large)$/u;
    for (const id of [...operations, ...hooks, ...codes.filter((code) => !ofToken.test(code))])
      expect(anchors[0]).toContain(id);
  });

  it('are small: a page with all it loads at once stays under 150 KB as it travels', async () => {
    const { brotliCompressSync } = await import('node:zlib');
    const weigh = (path: string): number => {
      const page = pages.find((one) => one.path === path)!;
      return page.type.startsWith('font') ? page.body.length : brotliCompressSync(page.body).length;
    };
    // Both scripts' letters: an Arabic page writes numbers and references in Latin ones.
    const fonts = [...served].filter((path) => /-(?:arabic|latin)-wght.*\.woff2$/u.test(path));
    expect(fonts.length).toBe(2);
    for (const { path, text } of documents) {
      const loaded = [...text.matchAll(/(?:src|href)="(\/(?:assets|mark)[^"]+)"/gu)].map(([, name]) => name!);
      const bytes = [path, ...new Set(loaded), ...fonts].reduce((sum, name) => sum + weigh(name), 0);
      expect(bytes, path).toBeLessThan(150_000);
    }
  });
});
