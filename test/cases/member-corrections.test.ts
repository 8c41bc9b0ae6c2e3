import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctionBook, needsTwo, sheetOfMember } from '#shared/cases/register/correction-book';
import {
  type CorrectionToPropose,
  judgeCorrection,
  memberFile,
  proposeCorrection,
  settleConflict,
} from '#shared/cases/register/corrections';
import { importMembers } from '#shared/cases/register/import';
import { searchMembers } from '#shared/cases/register/search';
import type { MemberRow } from '#shared/platform/member';
import { createWorld, officer, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await take([row]);
});
afterEach(() => world.close());

const row: MemberRow = {
  ...{ memberNumber: '45748', nameAr: 'محمد بن الحسن أمزيل', birth: '1931', birthPlaceAr: 'تزنيت' },
};
const [one, two, importer] = [officer('registrar-1'), officer('registrar-2'), officer('import')];
const take = (rows: readonly MemberRow[]) => importMembers(world.platform, importer, rows);
const propose = (change: Partial<CorrectionToPropose>, by = one) =>
  proposeCorrection(world.platform, by, {
    ...{ number: '٤٥٧٤٨', columns: { birth: '1932' }, why: 'خطأ في النقل', paper: 'رسم 214/1952' },
    ...change,
  });
const sheet = () => sheetOfMember(world.platform, '45748');
const inRegister = async () => (await memberFile(world.platform, '45 748')).row;

describe('a correction of the register', () => {
  it('of a place or a death is applied at once, and tells who, when, why, from what and on which paper', async () => {
    const { row: now, history } = await propose({
      columns: { birthPlaceAr: 'سيدي إفني', death: '1999-02-03' },
    });
    expect(now).toMatchObject({ birthPlaceAr: 'سيدي إفني', death: '1999-02-03', birth: '1931' });
    expect(history?.corrections).toMatchObject([
      {
        ...{ state: 'applied', by: { id: 'registrar-1' }, at: '2026-11-21T10:00:00.000Z' },
        ...{ why: 'خطأ في النقل', paper: 'رسم 214/1952' },
        changes: [
          { column: 'death', was: null, now: '1999-02-03' },
          { column: 'birthPlaceAr', was: 'تزنيت', now: 'سيدي إفني' },
        ],
      },
    ]);
  });

  it('of a name or a birth waits for a second person, and the first cannot be both', async () => {
    await propose({});
    expect((await inRegister())?.birth).toBe('1931');
    const self = judgeCorrection(world.platform, one, await sheet(), 'c1', { act: 'confirm' });
    await expect(self).rejects.toMatchObject({ code: 'correction.four-eyes' });
    await judgeCorrection(world.platform, two, await sheet(), 'c1', { act: 'confirm' });
    expect((await inRegister())?.birth).toBe('1932');
  });

  it('whatever columns it touches, a name or a birth among them makes it wait', () => {
    const columns = fc.uniqueArray(
      fc.constantFrom('nameAr', 'fatherLat', 'motherAr', 'birth', 'death', 'sex', 'cin', 'birthPlaceLat'),
    );
    fc.assert(
      fc.property(columns, (some) => {
        expect(needsTwo(some as never)).toBe(
          some.some((column) => /^(name|father|mother|birth$)/.test(column)),
        );
      }),
    );
  });

  it('by name is found by its new name from then on, and no more by the old', async () => {
    await propose({ columns: { nameAr: 'إبراهيم بن علي أوتزنيت' } });
    await judgeCorrection(world.platform, two, await sheet(), 'c1', { act: 'confirm' });
    const numbers = async (text: string) =>
      (await searchMembers(world.platform, { text })).found.map((each) => each.row.memberNumber);
    expect(await numbers('إبراهيم بن علي أوتزنيت')).toEqual(['45748']);
    expect(await numbers('محمد بن الحسن أمزيل')).toEqual([]);
  });

  it('sent twice, by proposer or confirmer, is one', async () => {
    await propose({});
    const again = await propose({});
    expect(again.history?.corrections).toHaveLength(1);
    await judgeCorrection(world.platform, two, await sheet(), 'c1', { act: 'confirm' });
    const { version } = await judgeCorrection(world.platform, two, await sheet(), 'c1', { act: 'confirm' });
    expect(version).toBe(2);
  });

  it('refused stands in the history with its reason and changes nothing', async () => {
    await propose({});
    await judgeCorrection(world.platform, two, await sheet(), 'c1', { act: 'refuse', reason: 'الرسم مزور' });
    const { row: now, history } = await memberFile(world.platform, '45748');
    expect(now?.birth).toBe('1931');
    expect(history?.corrections[0]).toMatchObject({ state: 'refused', refused: { reason: 'الرسم مزور' } });
  });

  it('is not confirmed on a register that has changed since', async () => {
    await propose({});
    await take([{ ...row, birth: '1930' }]);
    const late = judgeCorrection(world.platform, two, await sheet(), 'c1', { act: 'confirm' });
    await expect(late).rejects.toMatchObject({ code: 'correction.stale' });
  });

  it('leaves nobody nameless, no date unreadable, and corrects only who is there', async () => {
    await expect(propose({ columns: { nameAr: null } })).rejects.toMatchObject({
      code: 'correction.nameless',
    });
    await expect(propose({ columns: { birth: 'vers 1931' } })).rejects.toMatchObject({
      code: 'correction.unusable',
    });
    await expect(propose({ number: '99' })).rejects.toMatchObject({ code: 'member.absent' });
  });

  it('a number is told by no sheet’s name and no card', async () => {
    await propose({});
    const { sheets } = await correctionBook.list(world.platform, { under: 'waiting', limit: 10 });
    expect(sheets).toHaveLength(1);
    expect(JSON.stringify(sheets)).not.toMatch(/45748|أمزيل/);
  });
});

describe('a file imported anew', () => {
  beforeEach(async () => {
    await propose({});
    await judgeCorrection(world.platform, two, await sheet(), 'c1', { act: 'confirm' });
  });

  it('that still says what was corrected does not undo the correction', async () => {
    expect(await take([row, { memberNumber: '7', nameAr: 'علي' }])).toEqual({
      ...{ added: 1, replaced: 1, corrected: 1, conflicts: 0 },
    });
    expect((await inRegister())?.birth).toBe('1932');
  });

  it('that says a third thing is a conflict, told once, and the correction stands until it is settled', async () => {
    const other = { ...row, birth: '1929' };
    expect((await take([other])).conflicts).toBe(1);
    await take([other]);
    expect((await inRegister())?.birth).toBe('1932');
    const { history } = await memberFile(world.platform, '45748');
    expect(history?.conflicts).toMatchObject([{ column: 'birth', imported: '1929' }]);
    expect((await correctionBook.list(world.platform, { under: 'waiting', limit: 9 })).sheets).toHaveLength(
      1,
    );
  });

  it('settled for the file, its word stands; settled for the correction, the same file conflicts no more', async () => {
    const other = { ...row, birth: '1929' };
    await take([other]);
    const settled = { column: 'birth', keep: 'correction', reason: 'الرسم الأصلي' } as const;
    await expect(settleConflict(world.platform, one, await sheet(), settled)).rejects.toMatchObject({
      code: 'correction.four-eyes',
    });
    await settleConflict(world.platform, two, await sheet(), settled);
    expect((await take([other])).conflicts).toBe(0);
    expect((await inRegister())?.birth).toBe('1932');
    await take([{ ...row, birth: '1928' }]);
    await settleConflict(world.platform, two, await sheet(), { ...settled, keep: 'import' });
    expect((await inRegister())?.birth).toBe('1928');
    expect(await take([{ ...row, birth: '1928' }])).toMatchObject({ corrected: 0, conflicts: 0 });
  });
});
