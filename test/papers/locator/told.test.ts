/** With the net itself: pages worded as no label list has them. */

import { describe, expect, test } from 'vitest';
import { papers } from '#shared/papers/index';
import { tellPlaces } from '#shared/papers/locator/index';
import { loadLocator } from '#shared/papers/locator/net';
import type { PageText } from '#shared/papers/page-text';
import type { PaperType } from '#shared/papers/reading';
import { understandPages } from '#shared/papers/understand';
import { L, printedPage as printed, R } from '../printed-page.ts';

const locator = (await loadLocator())!;
const printedPage = (lines: Parameters<typeof printed>[0]): PageText => ({ ...printed(lines), locator });

async function told(type: PaperType, page: PageText): Promise<Record<string, string>> {
  const { candidates } = await tellPlaces([page], papers[type]);
  return Object.fromEntries(candidates.map(({ field, value }) => [field, value.value]));
}

const certificate = printedPage([
  [{ x: R, text: 'المملكة المغربية' }],
  [{ x: R, text: 'جماعة تيفلت' }],
  40,
  [{ x: 1100, text: 'نسخة موجزة من رسم الولادة' }],
  40,
  [{ x: R, text: 'في صباح يوم 14/05/1957 رزق السيد الجيلالي بن قدور من زوجته' }],
  [{ x: R, text: 'فاطنة بنت العربي بمولود سمي بوشعيب ولقبه العائلي الزيراوي' }],
  [{ x: R, text: 'وقد دون ذلك بسجلاتنا تحت عدد 212 لسنة 1957' }],
  40,
  [{ x: R, text: 'سلمت هذه النسخة بتيفلت في 03/02/2024' }],
]);

describe('what the locator tells', () => {
  test('values of a sentence nobody wrote a rule for', async () => {
    const values = await told('birth-extract', certificate);
    expect(values).toMatchObject({
      birthDate: '1957-05-14',
      givenNameAr: 'بوشعيب',
      motherAr: 'فاطنة بنت العربي',
      issueDate: '2024-02-03',
    });
  });

  test('where it is sure, what it tells is read from the page', async () => {
    const { fields } = await understandPages([certificate], 'birth-extract');
    expect(fields.givenNameAr?.value).toBe('بوشعيب');
    expect(fields.issueDate?.value).toBe('2024-02-03');
  });

  test('nothing where whoever read the page has no net', async () => {
    const { locator: _, ...alone } = certificate;
    expect((await tellPlaces([alone], papers['birth-extract'])).candidates).toEqual([]);
  });

  test('nothing of a paper that has no fields', async () => {
    expect((await tellPlaces([certificate], papers.other)).candidates).toEqual([]);
  });

  test('nothing of an empty page', async () => {
    expect((await tellPlaces([printedPage([])], papers.quote)).candidates).toEqual([]);
  });

  test('a page that shows a later child alone shows the paper’s child', async () => {
    const values = await told(
      'family-booklet',
      printedPage([
        [{ x: R, text: 'الولد الثالث' }],
        [
          { x: R, text: 'الاسم الشخصي : كنزة' },
          { x: L, text: 'Prénom : Kenza' },
        ],
        [
          { x: R, text: 'الاسم العائلي : الرامي' },
          { x: L, text: 'Nom : RAMI' },
        ],
        [{ x: R, text: 'تاريخ الازدياد : 12/03/1971' }],
        [{ x: R, text: 'مكان الازدياد : صفرو' }],
      ]),
    );
    expect(values).toMatchObject({ childGivenAr: 'كنزة', childBirthDate: '1971-03-12' });
  });

  test('which line of a card is the family’s name, where no label says it', async () => {
    const card = printedPage([
      [{ x: R, text: 'البطاقة الوطنية للتعريف' }],
      [{ x: L, text: "Royaume du Maroc - Carte Nationale d'Identité" }],
      [
        { x: L, text: 'GUESSOUS' },
        { x: R, text: 'كسوس' },
      ],
      [
        { x: L, text: 'AYATE' },
        { x: R, text: 'آيات' },
      ],
      [
        { x: L, text: 'Née le 06.11.1969' },
        { x: R, text: 'ازدادت في' },
      ],
      [
        { x: L, text: 'à CHEFCHAOUEN' },
        { x: R, text: 'ب شفشاون' },
      ],
      [{ x: L, text: 'N° R801922' }],
      [{ x: L, text: 'Expire le 11.07.2034' }],
    ]);
    const { fields } = await understandPages([card], 'cnie');
    expect(fields.familyNameLat?.value).toBe('GUESSOUS');
    expect(fields.familyNameAr?.value).toBe('كسوس');
    expect(fields.givenNameLat?.value).toBe('AYATE');
    expect(fields.givenNameAr?.value).toBe('آيات');
  });

  test('a Hijri day in words, whatever names stand behind it', async () => {
    const { fields } = await understandPages(
      [
        printedPage([
          [{ x: 1100, text: 'نسخة كاملة من رسم الولادة' }],
          [{ x: R, text: 'رسم عدد 808/1961' }],
          [{ x: R, text: 'ازداد ب فجيج في خمسة يوليوز ألف وتسعمائة وواحد وستون الموافق عشرون محرم' }],
          [{ x: R, text: 'ألف وثلاثمائة وواحد وثمانون، الطفل رحال ولقبه العائلي لدانيية، من محمد بن' }],
          [{ x: R, text: 'ماهر ومن زوجته رهام بنت محمد.' }],
        ]),
      ],
      'birth-full-copy',
    );
    expect(fields.birthDateHijri?.value).toBe('1381-01-20');
    expect(fields.birthDateWordsAr?.value).toBe('1961-07-05');
  });

  test('what a second reader corrects is told anew', async () => {
    const confirmed = {
      ...certificate,
      phrases: certificate.phrases.map((phrase) => ({ ...phrase, alone: true as const })),
      confirm: async ({ alone: _, ...phrase }: (typeof certificate.phrases)[number]) => ({
        ...phrase,
        text: phrase.text.replace('1957/05/14', '1959/05/14').replace('14/05/1957', '14/05/1959'),
        words: phrase.words.map((word) => ({ ...word, text: word.text.replace('14/05/1957', '14/05/1959') })),
      }),
    };
    const { fields } = await understandPages([confirmed], 'birth-extract');
    expect(fields.birthDate?.value).toBe('1959-05-14');
  });
});
