import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holds, keepMembers, registerKeys, sketchOf } from '#shared/cases/register/keys';
import { type MemberQuery, searchMembers } from '#shared/cases/register/search';
import { Chance } from '#shared/people/learn/chance';
import { printName, type Style } from '#shared/people/learn/hands';
import { anyone } from '#shared/people/learn/people';
import { createLocalPlatform, type LocalPlatform } from '#shared/platform/local/index';
import type { MemberRow } from '#shared/platform/platform';

const open = (dataDir: string): Promise<LocalPlatform> =>
  createLocalPlatform({ dataDir, reader: { readPaper: () => Promise.reject(new Error('no papers here')) } });
const folder = (): string => mkdtempSync(join(tmpdir(), 'nasab-members-'));

const plain: Omit<Style, 'script' | 'depth'> = {
  ...{ family: true, familyFirst: false, title: false, bare: false },
  ...{ case: 'title', variety: 0.3 },
};
const chance = new Chance(1956);
/** Some hundred people nobody asks for. */
const others: MemberRow[] = Array.from({ length: 400 }, (_, at) => ({
  memberNumber: `${20_000 + at}`,
  nameAr: printName(anyone(chance), { ...plain, script: 'ar', depth: at % 2 }, chance),
  birth: String(1900 + (at % 60)),
  birthPlaceAr: chance.pick(['خنيفرة', 'فاس', 'تازة']),
}));
const sought: MemberRow[] = [
  {
    ...{ memberNumber: 'م 45748/2', nameAr: 'محمد بن الحسين أمزيان', birth: '1931', cin: 'V 10234' },
    ...{ birthPlaceAr: 'أزيلال', fatherAr: 'الحسين' },
  },
  {
    memberNumber: '6004',
    nameLat: 'Khadija El Oudghiri',
    birth: '1928-04-02',
    birthPlaceLat: 'Safi',
    sex: 'F',
  },
  { memberNumber: '6005', nameAr: 'عبد السلام بنسعيد', birth: '1935' },
  { memberNumber: '7001', nameAr: 'إدريس الزموري', birth: '1920', birthPlaceAr: 'مكناس' },
  { memberNumber: '7002', nameAr: 'إدريس الزموري', birth: '1941', birthPlaceAr: 'طنجة' },
];

describe('a member is sought in the register', () => {
  const dataDir = folder();
  let platform: LocalPlatform;
  beforeAll(async () => {
    platform = await open(dataDir);
    expect(await keepMembers(platform, [...others, ...sought])).toEqual({
      added: others.length + sought.length,
      replaced: 0,
    });
  });
  afterAll(() => {
    platform.close();
    rmSync(dataDir, { recursive: true });
  });
  const numbers = async (query: MemberQuery): Promise<readonly string[]> =>
    (await searchMembers(platform, query)).found.map(({ row }) => row.memberNumber);

  it.each([
    [{ text: 'محمد بن الحسين أمزيان' }, 'م 45748/2'],
    [{ text: 'Mohamed ben Lahoucine AMEZIANE' }, 'م 45748/2'],
    [{ text: 'AMZIAN Mohammed' }, 'م 45748/2'],
    [{ text: 'Med ben Lahcen AMEZIANE' }, 'م 45748/2'],
    [{ text: 'محمذ بن الحسن امزبان', year: '1931' }, 'م 45748/2'],
    [{ text: 'خديجة الودغيري' }, '6004'],
    [{ text: 'Khadidja Oudghiry' }, '6004'],
    [{ text: 'Abdeslam Ben Saïd' }, '6005'],
    [{ text: 'عبدالسلام بن سعيد' }, '6005'],
    [{ text: 'عبدالسلامبنسعيد' }, '6005'],
    [{ text: 'الزموري إدريس', year: '1941' }, '7002'],
    [{ text: 'Driss Zemmouri 1920' }, '7001'],
    [{ text: 'Zemmouri', place: 'مكناس' }, '7001'],
    [{ number: '٤٥٧٤٨/٢' }, 'م 45748/2'],
    [{ text: '45748' }, undefined],
    [{ number: '457482' }, 'م 45748/2'],
    [{ number: 'v10234' }, 'م 45748/2'],
    [{ text: 'V10234' }, 'م 45748/2'],
  ] as const)('%o finds %s first', async (query, number) => {
    expect((await numbers(query))[0]).toBe(number);
  });

  it('tells why, in both languages', async () => {
    const { found } = await searchMembers(platform, {
      text: 'Driss Zemmouri',
      year: '1942',
      place: 'Tanger',
    });
    expect(found[0]?.row.memberNumber).toBe('7002');
    expect(found[0]?.signs.map(({ code, verdict }) => [code, verdict])).toContainEqual(['year', 'near']);
    expect(found[0]?.signs[0]?.text).toEqual({
      ar: 'الاسم مطابق: \u2068إدريس الزموري\u2069',
      fr: 'Le nom concorde : إدريس الزموري',
    });
  });

  it('lets two of one name share what is known, and tells them apart by the year', async () => {
    const byName = (await searchMembers(platform, { text: 'إدريس الزموري' })).found;
    const both = byName.filter(({ row }) => row.memberNumber.startsWith('700'));
    expect(both.map(({ probability }) => probability < 0.51)).toEqual([true, true]);
    const [first] = (await searchMembers(platform, { text: 'إدريس الزموري', year: '1920' })).found;
    expect(first?.row.memberNumber).toBe('7001');
    expect(first?.probability).toBeGreaterThan(0.9);
  });

  it('finds whoever was born in a year where nothing else is asked', async () => {
    const { found } = await searchMembers(platform, { year: '1935' });
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found.map(({ row }) => row.birth?.slice(0, 4)))).toEqual(new Set(['1935']));
  });

  it('says of a stranger nothing likely, and of nothing asked nothing', async () => {
    const { consulted, found } = await searchMembers(platform, { text: 'Zbigniew Wojciechowski' });
    expect(consulted).toBe(true);
    expect(found.every(({ probability }) => probability < 0.2)).toBe(true);
    expect((await searchMembers(platform, { text: '   ' })).found).toEqual([]);
  });

  it('finds a row by what it says now, not by what it said', async () => {
    await keepMembers(platform, [{ memberNumber: '8001', nameAr: 'بوشعيب الهلالي' }]);
    expect((await numbers({ text: 'Bouchaib Hilali' }))[0]).toBe('8001');
    await keepMembers(platform, [{ memberNumber: '8001', nameAr: 'ميلود الطنجاوي' }]);
    expect(await numbers({ text: 'Bouchaib Hilali' })).not.toContain('8001');
    expect((await numbers({ text: 'Miloud Tanjaoui' }))[0]).toBe('8001');
  });

  it('survives whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 60, unit: 'grapheme' }),
        fc.string({ maxLength: 20 }),
        async (text, rest) => {
          const { found } = await searchMembers(platform, { text, place: rest, number: rest });
          expect(found.length).toBeLessThanOrEqual(20);
          for (const { probability } of found) {
            expect(probability).toBeGreaterThanOrEqual(0);
            expect(probability).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the blind index', () => {
  it('says that no register was imported', async () => {
    const dataDir = folder();
    const platform = await open(dataDir);
    expect(await searchMembers(platform, { text: 'محمد' })).toEqual({ consulted: false, found: [] });
    platform.close();
    rmSync(dataDir, { recursive: true });
  });

  it('is another on another machine, and holds no letters of what it files', async () => {
    const [one, two] = [folder(), folder()];
    const [p, q] = [await open(one), await open(two)];
    const keysOf = async (platform: LocalPlatform) =>
      (await registerKeys(platform)).ofName('محمد بن الحسين أمزيان').flatMap(({ whole }) => whole);
    const [here, there] = [await keysOf(p), await keysOf(q)];
    expect(here).toHaveLength(there.length);
    expect(here.some((key) => there.includes(key))).toBe(false);
    expect(here.every((key) => /^[\w-]{12}$/.test(key))).toBe(true);
    for (const platform of [p, q]) platform.close();
    expect(readFileSync(join(one, 'nasab.db')).includes('mhmd')).toBe(false);
    for (const dataDir of [one, two]) rmSync(dataDir, { recursive: true });
  });

  it('never denies a key that was put into a sketch, and denies most others', () => {
    const key = fc
      .uint8Array({ minLength: 9, maxLength: 9 })
      .map((bytes) => Buffer.from(bytes).toString('base64url'));
    let [said, asked] = [0, 0];
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 12 }), key, (keys, stranger) => {
        const sketch = sketchOf(keys);
        expect(Number.isSafeInteger(sketch)).toBe(true);
        for (const one of keys) expect(holds(one)(sketch)).toBe(true);
        asked++;
        if (holds(stranger)(sketch) && !keys.includes(stranger)) said++;
      }),
      { numRuns: 300 },
    );
    expect(said).toBeLessThan(asked / 2);
  });
});
