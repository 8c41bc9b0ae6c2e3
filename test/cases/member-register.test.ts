import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegister } from '#shared/cases/member-register';

const read = (text: string) => {
  const file = readRegister(text);
  if (file.status !== 'read') throw new Error(file.reason.fr);
  return file;
};

describe('a register file', () => {
  it('takes the columns by their names, in any order, and dates as offices write them', () => {
    const { rows, refused, unknown } = read(
      '\ufeffnameAr,birth,memberNumber,sex,remarque\r\nموحى أوحمو,19/04/1931,45748,ذكر,x\r\nعلي,1931,6004,,\r\nحسن,٠٤/١٩٣١,7,M,\r\n',
    );
    expect(rows).toEqual([
      { memberNumber: '45748', nameAr: 'موحى أوحمو', birth: '1931-04-19', sex: 'M' },
      { memberNumber: '6004', nameAr: 'علي', birth: '1931' },
      { memberNumber: '7', nameAr: 'حسن', birth: '1931-04', sex: 'M' },
    ]);
    expect(refused).toEqual([]);
    expect(unknown).toEqual(['remarque']);
  });

  it('understands Arabic and French heads, semicolons, and quoted cells of several lines', () => {
    const { rows } = read('رقم الملف;الاسم الكامل;père\n"12;5";"علي\nبن ""سعيد""";Said\n');
    expect(rows).toEqual([{ memberNumber: '12;5', nameAr: 'علي بن "سعيد"', fatherLat: 'Said' }]);
  });

  it('reads what Arabic Windows saves as well as UTF-8', () => {
    const head = [...'memberNumber,nameAr\n7,'].map((letter) => letter.charCodeAt(0));
    // محمد in windows-1256.
    const file = readRegister(new Uint8Array([...head, 0xe3, 0xcd, 0xe3, 0xcf]));
    expect(file).toMatchObject({ rows: [{ memberNumber: '7', nameAr: 'محمد' }] });
    expect(readRegister(new TextEncoder().encode('memberNumber,nameAr\n7,محمد'))).toMatchObject(file);
  });

  it('names each line it refuses as an editor counts it, with the reason and never the content', () => {
    const secret = 'Ouhammou';
    const { rows, refused } = read(
      `memberNumber,nameLat,birth,sex\n1,"${secret}\n${secret}",1931,M\n,${secret},1931,M\n1,${secret},,\n2,,1931,M\n3,${secret},31/02/1931,M\n4,${secret},1931,X\n5,${secret}\n6,${secret.repeat(50)},,\n7,${secret},,F`,
    );
    expect(rows.map(({ memberNumber }) => memberNumber)).toEqual(['1', '7']);
    expect(refused.map(({ line, code, column }) => [line, code, column])).toEqual([
      [4, 'number.missing', undefined],
      [5, 'number.twice', undefined],
      [6, 'name.missing', undefined],
      [7, 'date.unusable', 'birth'],
      [8, 'sex.unusable', 'sex'],
      [9, 'cells.count', undefined],
      [10, 'cell.too-long', 'nameLat'],
    ]);
    expect(JSON.stringify(refused)).not.toContain(secret);
  });

  it('says what is missing when no column holds the number', () => {
    expect(readRegister('nom,sexe\nAli,M\n')).toMatchObject({ status: 'unusable' });
    expect(readRegister('')).toMatchObject({ status: 'unusable' });
  });

  it('loses no line, whatever stands in the cells', () => {
    const cell = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (cells) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = cells.map(([name, father], n) => `${n + 1},${quote(name)},${quote(father)}`);
        const { rows, refused } = read(['memberNumber,nameLat,fatherLat', ...lines].join('\n'));
        expect(rows.length + refused.length).toBe(cells.length);
        for (const { memberNumber, nameLat } of rows) {
          expect(nameLat).toBe(cells[Number(memberNumber) - 1]![0].trim().replace(/\s+/g, ' '));
        }
      }),
    );
  });
});
