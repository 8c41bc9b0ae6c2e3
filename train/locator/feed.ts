/**
 * Pages without end for `train.py`, as bytes on standard output: composed of drafts, and set by Chromium (`printed.ts`).
 * `node train/locator/feed.ts --seed N [--printed FILE]... [--share 0.5] [--without PREFIX] [--count N]`
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { paperTypes } from '#shared/papers/reading';
import { Chance } from '#shared/people/learn/chance';
import { compose } from './compose.ts';
import { allDrafts } from './drafts.ts';
import type { LaidPage } from './laid.ts';
import { type Taught, taught } from './taught.ts';
import { worn } from './worn.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    printed: { type: 'string', multiple: true, default: [] },
    /** Of composed pages. */
    share: { type: 'string', default: '0.5' },
    without: { type: 'string', multiple: true, default: [] },
    count: { type: 'string', default: 'Infinity' },
  },
});
const chance = new Chance(Number(values.seed));
const drafts = await allDrafts();
const printed = values.printed
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .filter((line) => !values.without.some((form) => line.startsWith(`{"form":"${form}`)));
// Kinds of paper in turn, the forms of a kind alike often.
const byType = Map.groupBy(printed, (line) => /"type":"([^"]*)"/u.exec(line)![1]!);
const byForm = new Map(
  [...byType].map(([type, lines]) => [
    type,
    [...Map.groupBy(lines, (line) => /"form":"([^"]*)"/u.exec(line)![1]!).values()],
  ]),
);

/** A page whose head was cut off, stamped over or never printed is known by its words together. */
const untitledShare = 0.25;
const untitled = new Map(
  drafts.map((own) => [
    own,
    { ...own, pages: own.pages.map((page) => page.replace(/^\s*\??# .*$\n?/gmu, '')) },
  ]),
);

/** A booklet is many persons in as many arrangements as there are printers: it needs more lessons than another paper. */
const bookletShare = 0.2;

function next(): Taught[] {
  const type = chance.chance(bookletShare) ? 'family-booklet' : chance.pick(paperTypes);
  const own = drafts.find((one) => one.type === type);
  const set = byForm.get(type);
  if (own !== undefined && (set === undefined || chance.chance(Number(values.share))))
    return taught(
      type,
      worn(compose(chance.chance(untitledShare) ? untitled.get(own)! : own, chance), chance, false),
    );
  if (set === undefined) return [];
  const page = JSON.parse(chance.pick(chance.pick(set))) as LaidPage;
  return taught(type, worn(page, chance, true));
}

function bytes({ type, encoded, fields, begins, ordinals, leads }: Taught): Buffer {
  const grams = new Uint16Array(encoded.grams);
  const parts = [
    new Int32Array([paperTypes.indexOf(type), encoded.count]),
    grams,
    encoded.signs,
    encoded.places,
    fields,
    begins,
    ordinals,
    leads,
  ];
  return Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}

// The taker has enough.
process.stdout.on('error', () => process.exit(0));
for (let made = 0; made < Number(values.count); made++)
  for (const page of next())
    if (page.encoded.count > 0 && !process.stdout.write(bytes(page))) await once(process.stdout, 'drain');
