/** Given and family names that a form prints together, for papers that ask for each by itself. */
import { expect, test } from 'vitest';
import { papers } from '#shared/papers/index';
import { wordsInOrder } from '#shared/papers/locator/words';
import type { PaperType } from '#shared/papers/reading';
import { understandPages } from '#shared/papers/understand';
import { readValue } from '#shared/papers/values';
import { L, printedPage, R } from './printed-page.ts';

const title = [{ x: 1000, text: 'نسخة موجزة من رسم الوفاة' }];
const named = (label: string, value: string) => [
  { x: R, text: label },
  { x: 1100, text: value },
];

async function namesOn(...lines: readonly (readonly { x: number; text: string }[])[]) {
  const page = printedPage([title, ...lines, named('توفي في', '13/01/1978')]);
  const { fields } = await understandPages([page], 'death-extract');
  const said = (name: string) => fields[name]?.value;
  return {
    ...{ givenAr: said('givenNameAr'), familyAr: said('familyNameAr') },
    ...{ givenLat: said('givenNameLat'), familyLat: said('familyNameLat') },
  };
}

test.each([
  ['الاسم العائلي والشخصي', 'برادة منانة', 'برادة', 'منانة'],
  ['الاسم العائلي والشخصي', 'برادة عبد الرحيم', 'برادة', 'عبد الرحيم'],
  ['الاسم العائلي والشخصي', 'نجيب آيت همو', 'آيت همو', 'نجيب'],
  ['الاسم الشخصي والعائلي', 'منانة برادة', 'برادة', 'منانة'],
  ['الاسم الشخصي والعائلي للمتوفى', 'نور الدين آيت همو', 'آيت همو', 'نور الدين'],
  ['الاسم الكامل', 'عبد الرحيم برادة', 'برادة', 'عبد الرحيم'],
])('%s: %s', async (label, value, family, given) => {
  expect(await namesOn(named(label, value))).toMatchObject({ givenAr: given, familyAr: family });
});

test.each([
  ['Nom et prénom du défunt', 'BERRADA Manana'],
  ['Nom et prénom', 'Manana BERRADA'],
  ['Nom et prénom', 'Berrada Manana'],
])('%s: %s', async (label, value) => {
  const line = [
    { x: L, text: label },
    { x: L + 500, text: value },
  ];
  const { givenLat, familyLat } = await namesOn(line);
  expect([familyLat?.toLowerCase(), givenLat]).toEqual(['berrada', 'Manana']);
});

test('another person’s whole name is not the paper’s own', async () => {
  const names = await namesOn(named('الاسم الشخصي', 'منانة'), named('الاسم الكامل للمصرح', 'سعيد التازي'));
  expect(names).toMatchObject({ givenAr: 'منانة', familyAr: undefined });
});

/** With a net that gives each of these words to a field. */
async function toldNames(
  type: PaperType,
  lines: Parameters<typeof printedPage>[0],
  says: Readonly<Record<string, string>>,
) {
  const page = printedPage(lines);
  const names = Object.keys(papers[type].fields);
  const { words } = wordsInOrder(page);
  const locator = {
    names,
    papers: [type],
    answer: async () => ({
      fields: Float32Array.from(
        words.flatMap(({ text }) => ['', ...names].map((name) => (name === (says[text] ?? '') ? 9 : 0))),
      ),
      more: Float32Array.from(words.flatMap(() => [0, 0, 0])),
      kinds: new Float32Array(1),
    }),
  };
  const { fields } = await understandPages([{ ...page, locator }], type);
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
}

test('a label taken for the family’s alone leaves the given name what the net gives it', async () => {
  const lines = [title, named('الاسم العائلي مع غيره', 'برادة منانة')];
  const says = { برادة: 'familyNameAr', منانة: 'givenNameAr' };
  expect(await toldNames('death-extract', lines, says)).toMatchObject({
    familyNameAr: 'برادة',
    givenNameAr: 'منانة',
  });
});

test('a word for the dead, a birth’s word and half a quotation mark are no part of a name', () => {
  expect(readValue('nameLat', 'feue Najma bent El-Hassan')?.value).toBe('Najma bent El-Hassan');
  expect(readValue('nameAr', 'آميس ولدفي')?.value).toBe('آميس');
  expect(readValue('textAr', 'د تيفاوين')?.value).toBe('تيفاوين');
});

test('a cooperative’s word on a line of its own is not its name', async () => {
  const lines = [[{ x: 900, text: 'تعاونية' }], [{ x: 900, text: 'شهد الجبل' }], title];
  const says = { تعاونية: 'coopNameAr', شهد: 'coopNameAr', الجبل: 'coopNameAr' };
  const { coopNameAr } = await toldNames('coop-statutes', lines, says);
  expect(coopNameAr).not.toBe('تعاونية');
});

test('a commune whose first word is like a label’s is whole where the net sees it whole', async () => {
  const lines = [[{ x: R, text: 'جماعة الفقيه بن صالح' }], [{ x: 1000, text: 'نسخة كاملة من رسم الولادة' }]];
  const says = { الفقيه: 'communeAr', بن: 'communeAr', صالح: 'communeAr' };
  expect(await toldNames('birth-full-copy', lines, says)).toMatchObject({ communeAr: 'الفقيه بن صالح' });
});

test('a name of two words stays whole where the other name has a label of its own', async () => {
  const lines = [title, named('الاسم الشخصي', 'محمد الأمين'), named('الاسم العائلي', 'برادة')];
  const says = { برادة: 'familyNameAr', محمد: 'givenNameAr', الأمين: 'familyNameAr' };
  expect(await toldNames('death-extract', lines, says)).toMatchObject({
    familyNameAr: 'برادة',
    givenNameAr: 'محمد الأمين',
  });
});
