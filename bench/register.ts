/**
 * A member sought in a register of NASAB_BENCH_MEMBERS (100,000) invented people: by another spelling, half of them
 * misread, half with the year, in the script the register has or the other. Peers in the same run: SQL LIKE by words
 * over the same rows, and (on few, for it reads every row) Jaro-Winkler over a transliteration. Milliseconds are the
 * processor's, so that what else a machine does counts for neither; of many questions, for of few the slowest decide.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keepMembers } from '#shared/cases/register/keys';
import { searchMembers } from '#shared/cases/register/search';
import { Chance } from '#shared/people/learn/chance';
import { printName, type Style, spellName } from '#shared/people/learn/hands';
import { misread } from '#shared/people/learn/noise';
import { anyone, type Kin } from '#shared/people/learn/people';
import { createLocalPlatform } from '#shared/platform/local/index';
import type { MemberRow } from '#shared/platform/platform';
import { alike, type Measure } from './names.ts';

const places = 'خنيفرة،الدار البيضاء،فاس،مراكش،وجدة،أكادير،تطوان،الرباط،سطات،بني ملال،تازة،الحسيمة'.split(
  '،',
);

const style = (script: 'ar' | 'lat', depth: number, variety: number, familyFirst = false): Style => ({
  ...{ script, depth, variety, familyFirst, family: true, title: false, bare: false, case: 'title' },
});

interface Member {
  readonly kin: Kin;
  readonly row: MemberRow;
}

function makeMember(chance: Chance, at: number): Member {
  const kin = anyone(chance);
  const print = (script: 'ar' | 'lat'): string =>
    printName(kin, style(script, chance.pick([0, 0, 1, 1, 2]), 0.3), chance);
  const father = kin.line[0];
  const row: MemberRow = {
    ...{ memberNumber: String(10_000 + at), nameAr: print('ar') },
    ...{ birth: String(1900 + chance.below(60)), birthPlaceAr: chance.pick(places) },
    ...(chance.chance(0.6) ? { nameLat: print('lat') } : {}),
    ...(chance.chance(0.5) && father !== undefined
      ? { fatherAr: spellName(father, style('ar', 0, 0.3), chance) }
      : {}),
  };
  return { kin, row };
}

interface Question {
  readonly number: string;
  readonly text: string;
  readonly year?: string;
}

function ask(members: readonly Member[], chance: Chance): Question {
  const { kin, row } = chance.pick(members);
  const script = chance.pick(['ar', 'lat'] as const);
  const name = printName(kin, style(script, chance.pick([0, 0, 1, 1, 2]), 0.7, chance.chance(0.15)), chance);
  const text = chance.chance(0.5) ? misread(name, chance.pick([0.03, 0.06, 0.1]), chance) : name;
  const { birth } = row;
  return {
    ...{ number: row.memberNumber, text },
    ...(chance.chance(0.5) && birth !== undefined ? { year: birth } : {}),
  };
}

/** Where each right member stood among those found (−1: nowhere), and how long it took, ms. */
interface Asked {
  readonly places: readonly number[];
  readonly ms: readonly number[];
}

async function askAll(
  questions: readonly Question[],
  find: (question: Question) => Promise<readonly string[]> | readonly string[],
): Promise<Asked> {
  const [places, ms]: [number[], number[]] = [[], []];
  for (const question of questions) {
    const began = process.cpuUsage();
    const found = await find(question);
    const { user, system } = process.cpuUsage(began);
    ms.push((user + system) / 1000);
    places.push(found.indexOf(question.number));
  }
  return { places, ms };
}

/** What a register in a table is sought by as a rule: rows that hold most of the words. */
function openLike(folder: string): {
  readonly seek: (question: Question) => readonly string[];
  readonly rows: () => readonly Named[];
} {
  const database = new DatabaseSync(join(folder, 'like.db'));
  const seek = ({ text, year }: Question): readonly string[] => {
    const words = text.split(/\s+/).filter((word) => word.length > 2);
    const hits = words.map(() => '(name LIKE ?)').join(' + ') || '0';
    const sought = database.prepare(
      `SELECT number FROM members WHERE (${hits}) > 0 ORDER BY (${hits}) + (year = ?) DESC LIMIT 10`,
    );
    const likes = words.map((word) => `%${word}%`);
    return sought.all(...likes, ...likes, year ?? '-').map(({ number }) => String(number));
  };
  const rows = (): Named[] =>
    database
      .prepare('SELECT number, ar, lat FROM members')
      .all()
      .map(({ number, ar, lat }) => ({ number: String(number), ar: String(ar), lat: String(lat) }));
  return { seek, rows };
}

interface Named {
  readonly number: string;
  readonly ar: string;
  readonly lat: string;
}

const seekByJaroWinkler = (rows: readonly Named[], { text }: Question): readonly string[] =>
  rows
    .map(({ number, ar, lat }) => ({ number, score: Math.max(alike(text, ar), alike(text, lat)) }))
    .sort((x, y) => y.score - x.score)
    .slice(0, 10)
    .map(({ number }) => number);

const at = (sorted: readonly number[], share: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1));
const within = ({ places }: Asked, most: number): number =>
  Number(((100 * places.filter((place) => place >= 0 && place < most).length) / places.length).toFixed(2));

/** Questions asked of the search; of those the table is asked, and Jaro-Winkler, which reads every row. */
const asked = { search: 2000, like: 200, jaro: 6 } as const;
/** Asked before, so that the code has run, as in a service that is up. */
const askedBefore = 200;
const reader = { readPaper: () => Promise.reject(new Error('no papers here')) };
const open = (folder: string) => createLocalPlatform({ dataDir: folder, reader, role: 'tool' });

interface Made {
  readonly questions: readonly Question[];
  readonly rowsASecond: number;
}

/** In a process of its own: a hundred thousand invented people are no part of what a search costs. */
function makeElsewhere(folder: string, size: number): Made {
  const { status } = spawnSync(process.execPath, [import.meta.filename, folder, String(size)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`making the register ended with ${status}`);
  return JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as Made;
}

async function make(folder: string, size: number): Promise<void> {
  const chance = new Chance(1956);
  const members = Array.from({ length: size }, (_, index) => makeMember(chance, index));
  const rows = members.map(({ row }) => row);
  const platform = await open(folder);
  const began = process.cpuUsage();
  for (let from = 0; from < size; from += 2000) await keepMembers(platform, rows.slice(from, from + 2000));
  const { user, system } = process.cpuUsage(began);
  platform.close();
  const database = new DatabaseSync(join(folder, 'like.db'));
  database.exec('CREATE TABLE members (number TEXT, name TEXT, ar TEXT, lat TEXT, year TEXT); BEGIN');
  const put = database.prepare('INSERT INTO members VALUES (?, ?, ?, ?, ?)');
  for (const { memberNumber, nameAr = '', nameLat = '', birth } of rows)
    put.run(memberNumber, `${nameAr} ${nameLat}`, nameAr, nameLat, birth ?? '');
  database.exec('COMMIT');
  database.close();
  const made: Made = {
    questions: Array.from({ length: askedBefore + asked.search }, () => ask(members, chance)),
    rowsASecond: Math.round((size * 1e6) / (user + system)),
  };
  writeFileSync(join(folder, 'made.json'), JSON.stringify(made));
}

export async function* run(): AsyncIterable<Measure> {
  const size = Number(process.env.NASAB_BENCH_MEMBERS ?? 100_000);
  const folder = mkdtempSync(join(tmpdir(), 'nasab-register-'));
  const { questions: all, rowsASecond } = makeElsewhere(folder, size);
  const platform = await open(folder);
  const seek = async ({ text, year }: Question): Promise<readonly string[]> => {
    const { found } = await searchMembers(platform, { text, ...(year === undefined ? {} : { year }) });
    return found.map(({ row }) => row.memberNumber);
  };
  await askAll(all.slice(0, askedBefore), seek);
  const questions = all.slice(askedBefore);
  const ours = await askAll(questions, seek);
  const table = openLike(folder);
  const like = await askAll(questions.slice(0, asked.like), table.seek);
  const rows = table.rows();
  const jaro = await askAll(questions.slice(0, asked.jaro), (question) => seekByJaroWinkler(rows, question));
  platform.close();
  rmSync(folder, { recursive: true });
  const sorted = ({ ms }: Asked): number[] => [...ms].sort((x, y) => x - y);
  const [mine, likes, jaros] = [sorted(ours), sorted(like), sorted(jaro)];
  const measure = (name: string, value: number, peer: string, peerValue: number, unit: string): Measure => ({
    ...{ name: `register.${name} (${size} members)`, value, unit, peer, peerValue, n: questions.length },
    ratio: Number((value / Math.max(1e-9, peerValue)).toFixed(3)),
  });
  const [byLike, byJaro] = ['SQL LIKE by words', 'Jaro-Winkler over every row'];
  yield measure('search-median', at(mine, 0.5), byLike, at(likes, 0.5), 'ms');
  yield measure('search-p95', at(mine, 0.95), byLike, at(likes, 0.95), 'ms');
  yield measure('search-p99', at(mine, 0.99), byLike, at(likes, 0.99), 'ms');
  yield measure('search-median', at(mine, 0.5), byJaro, at(jaros, 0.5), 'ms');
  yield measure('first', within(ours, 1), byLike, within(like, 1), '%');
  yield measure('in-first-10', within(ours, 10), byLike, within(like, 10), '%');
  yield { name: `register.import (${size} members)`, unit: 'rows/s', n: size, value: rowsASecond };
}

if (import.meta.main) await make(process.argv[2] as string, Number(process.argv[3]));
