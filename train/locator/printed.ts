/**
 * Pages of the generator's forms as words with their places and fields, set by Chromium and never photographed:
 * `node train/locator/printed.ts --out FILE --each N [--seed N] [--held-out]`. One JSON object a line.
 */
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { Chance } from '#shared/people/learn/chance';
import { openCase } from '../../samples/generator/fresh/fonts.ts';
import { Office } from '../../samples/generator/fresh/office.ts';
import { forms } from '../../samples/generator/fresh/plan.ts';
import { quiet } from '../../samples/generator/press.ts';
import type { LaidPage, LaidWord } from './laid.ts';

// Run inside the page, so written as text: the page has no TypeScript.
const laidWords = `(() => { const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const words = []; const homes = []; let last;
  const block = (el) => { while (getComputedStyle(el).display.startsWith('inline')) el = el.parentElement; return el; };
  for (let node = walk.nextNode(); node; node = walk.nextNode()) { const el = node.parentElement; const text = node.textContent;
    if (el.closest('svg, style, .foot')) continue;
    const home = block(el); let cell = homes.indexOf(home); if (cell < 0) cell = homes.push(home) - 1;
    const field = el.closest('[data-field]')?.dataset.field;
    for (const { 0: word, index } of text.matchAll(/\\S+/g)) { const range = document.createRange();
      range.setStart(node, index); range.setEnd(node, index + word.length); const r = range.getBoundingClientRect();
      if (r.width <= 0) continue;
      const first = /^\\s*$/.test(text.slice(0, index));
      const begins = field !== undefined && first;
      if (last && index === 0 && last.glued && last.cell === cell && Math.abs(last.y + last.h / 2 - r.y - r.height / 2) < r.height * 0.6) {
        const x = Math.min(last.x, r.x), y = Math.min(last.y, r.y);
        last.w = Math.max(last.x + last.w, r.right) - x; last.h = Math.max(last.y + last.h, r.bottom) - y; last.x = x; last.y = y;
        if (field !== undefined && last.field === undefined) Object.assign(last, { field, begins, lead: (last.text.match(/[\\p{L}\\p{N}]/gu) || []).length });
        last.text += word;
      } else words.push(last = { text: word, x: r.x, y: r.y, w: r.width, h: r.height, cell, field, begins, lead: 0 });
      last.glued = index + word.length === text.length; }
    if (/^\\s*$/.test(text) && text !== '' && last) last.glued = false; }
  return words; })()`;

interface Found extends LaidWord {
  readonly field?: string;
  readonly glued: boolean;
}

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    each: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    'held-out': { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const heldOut = values['held-out'];
const out = createWriteStream(values.out!);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: quiet,
});
const page = await browser.newPage();
const letters = openCase();
const own = forms.filter((form) => (form.heldOut ?? false) === heldOut && form.name.includes(values.only));
for (let round = 0; round < Number(values.each); round++)
  for (const [at, form] of own.entries()) {
    const chance = new Chance(Number(values.seed) * 1_000_003 + round * 1009 + at);
    const office = new Office({
      chance,
      // Families the machine lacks would be sent to the browser again and again.
      fonts: letters.fonts.filter(({ from }) => from === undefined),
      faces: () => '',
      heldOut,
      typewriter: chance.chance(0.12),
      smaller: 0.82 + 0.18 * chance.next(),
    });
    for (const { html, width, height } of form.sheets(office)) {
      await page.setViewportSize({ width, height });
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      const words = await page.evaluate<Found[]>(laidWords);
      const laid: LaidPage = {
        form: form.name,
        type: form.type,
        width,
        height,
        words: words.map(({ glued: _, ...word }) => word),
      };
      out.write(`${JSON.stringify(laid)}\n`);
    }
  }
out.end();
await browser.close();
