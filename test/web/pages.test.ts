import { describe, expect, it } from 'vitest';
import { buildPages } from '../../web/build.ts';
import { words } from '../../web/words.ts';

const pages = await buildPages();
const bodies = new Map(pages.map(({ path, body }) => [path as string, body]));

describe('every sentence of the pages', () => {
  it('is there in both languages with the same gaps', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\d\}/gu)].map(String).sort();
    for (const [key, { ar, fr }] of Object.entries(words)) {
      if (!['otherLanguage'].includes(key)) expect(ar, key).toMatch(/\p{Script=Arabic}/u);
      expect(fr, key).not.toBe('');
      expect(gaps(ar), key).toEqual(gaps(fr));
    }
  });

  it('is used somewhere', () => {
    const scripts = [...bodies].filter(([path]) => !path.endsWith('words.js')).map(([, body]) => body);
    const whole = scripts.join('\n');
    const families = [
      'level_',
      'stage_',
      'paper_',
      'outcome_',
      'outcomeHelp_',
      'verdict_',
      'answer_',
      'weight_',
      'state_',
      'desk_',
      'form_',
      'photo_',
      'standing_',
    ];
    const unused = Object.keys(words).filter(
      (key) => !families.some((family) => key.startsWith(family)) && !new RegExp(`\\b${key}\\b`).test(whole),
    );
    expect(unused).toEqual([]);
  });
});

describe('the built pages', () => {
  it('hold no script or style inside themselves, so the content policy can forbid both', () => {
    for (const { path, body } of pages.filter(({ type }) => type.startsWith('text/html'))) {
      expect(body, path).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/u);
    }
  });

  it('load only what is served beside them', () => {
    for (const [path, body] of bodies) {
      const named = [...body.matchAll(/(?:src|href)="(\/[^"]+)"|from\s+'\.(\/[^']+)'/gu)].map(
        ([, asset, module]) => asset ?? module ?? '',
      );
      for (const name of named) expect(bodies.has(name), `${path} → ${name}`).toBe(true);
      expect(body, path).not.toMatch(/https?:\/\/(?!www\.w3\.org)/u);
    }
  });

  it('are JavaScript where they were TypeScript', () => {
    for (const [path, body] of bodies) {
      if (path.endsWith('.js')) expect(body, path).not.toMatch(/\binterface \w+ \{|import type|\.ts'/u);
    }
  });
});
