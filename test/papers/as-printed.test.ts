/** What is easily lost or taken for another thing between the ink and the value: blanks, dots, strokes, columns, turns. */
import { describe, expect, it } from 'vitest';
import type { PageText } from '#shared/papers/page-text';
import type { FieldKind } from '#shared/papers/paper';
import { Splitter } from '#shared/papers/split';
import { understandPages } from '#shared/papers/understand';
import { readValue } from '#shared/papers/values';
import { L, type Print, printedPage, R } from './printed-page.ts';

const ar = (text: string, x = R): Print => ({ x, text });
const fr = (text: string, x = L): Print => ({ x, text });

async function valuesOf(page: PageText) {
  const { fields } = await understandPages([page]);
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
}

describe('a value', () => {
  it.each<[FieldKind, string, string | undefined]>([
    // On an Arabic line a blank beside one stroke turned the year about, and left the day before its month.
    ['date', 'المولودة في 1954 / 04/08', '1954-08-04'],
    ['date', '2023 /10//01', '2023-01-10'],
    ['date', '1954/04/08', '1954-04-08'],
    ['date', '2024 /07 /11', '2024-07-11'],
    ['dateHijri', 'اربيع الأول 1378', '1378-03-01'],
    ['number', '.37095', '37095'],
    ['number', '1.37095', undefined],
    // After one letter six digits at most, after two the same: an office's second letter looks like a digit, or the other way round.
    ['cin', 'I4740339', 'IA740339'],
    ['cin', 'Z0761021', 'ZG761021'],
    ['cin', 'KI76226', 'K176226'],
    ['cin', 'JB296382', 'JB296382'],
    ['placeAr', 'ولاد تايمة', 'أولاد تايمة'],
    ['placeAr', 'لرشيدية', 'الرشيدية'],
    ['placeAr', 'كر سيف', 'كرسيف'],
    ['placeAr', 'تتغير', 'تنغير'],
    ['placeAr', 'دوار زاوية البير', 'دوار زاوية البير'],
    ['placeLat', 'El Keläa des Sraghna', 'El Kelâa des Sraghna'],
    ['placeLat', 'Rabat des époux', 'Rabat'],
    ['nameAr', 'مر يم', 'مريم'],
    ['nameAr', 'عز الدين', 'عز الدين'],
    ['nameAr', 'محمدالطيب بن داود', 'محمدالطيب بن داود'],
    ['nameAr', 'الكامل إحسان بنت أرمان', 'إحسان بنت أرمان'],
    ['nameAr', 'وعزيزة بنت عبد الإله', 'عزيزة بنت عبد الإله'],
    ['nameAr', 'تيسليت بنت شيبان.حرر هذا الرسم', 'تيسليت بنت شيبان'],
    ['nameLat', 'lchraf LAFLAANY', 'Ichraf LAFLAANY'],
    ['nameLat', 'Mohamed ben Ali', 'Mohamed ben Ali'],
    ['textAr', '55 دوارآيت موسى الرماني', '55 دوار آيت موسى الرماني'],
    ['textAr', 'توجد بيانات', 'لا توجد بيانات'],
    ['heirsAr', 'زوجته حسنية، ابنه راغب ليس إلا', 'زوجته حسنية، ابنه راغب'],
    ['relationAr', 'أعت', 'أخت'],
    ['basis', 'صرج بالولادة', 'declaration'],
    ['textAr', '96 شارع الجيش الملكي اليو سفية', '96 شارع الجيش الملكي اليوسفية'],
    ['textAr', 'حي بيرأنزران وجدة', 'حي بير أنزران وجدة'],
    ['textAr', 'النقل، وسيقام ب تافراوت، ومن المنتظر', 'النقل'],
    ['textLat', 'Métiers. Il sera installé à Larache', 'Métiers'],
    ['textLat', 'Ets. Ismaïl & Fils', 'Ets. Ismaïl & Fils'],
    ['nameAr', 'عبد اله بن مهدي', 'عبد الله بن مهدي'],
    ['textLat', 'Coopératve Agricole Annajah', 'Coopérative Agricole Annajah'],
    ['textLat', 'Maghreb Matériel Agricole SARLAU', 'Maghreb Matériel Agricole SARL AU'],
  ])('of the kind %s in «%s» is %s', (kind, text, value) => {
    expect(readValue(kind, text)?.value).toBe(value);
  });

  it('says of two years in one that it says little', () => {
    const quality = (text: string) => readValue('dateWordsAr', text)!.quality;
    const whole = quality('عشرة يناير ألف وتسعمائة واثنان وستون');
    expect(quality('عشرة يناير ألف وتسعمائة واثنان وخمسون وستون')).toBeLessThan(whole / 2);
  });
});

describe('a page', () => {
  it('has what stands under each of its heads', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('رسم إراثة', 900)],
        60,
        [ar('كناش', 1500), ar('عدد', 1200), ar('صحيفة', 900), ar('تاريخ التضمين', 500)],
        20,
        [fr('56', 1455), fr('97', 1165), fr('293', 845), fr('17/04/2019', 340)],
        60,
        [ar('توفي المرحوم قشو منيب في 23/05/1972 وورثه شرعا زوجته تيماء وابنته سلمى لا غير')],
      ]),
    );
    expect(values).toMatchObject({ registerNumber: '56', deedNumber: '97', deedDate: '2019-04-17' });
  });

  it('has a supplier without what he deals in', async () => {
    const quote = (firm: string) =>
      valuesOf(
        printedPage([
          [fr('DEVIS', 700)],
          [fr(`Fournisseur : ${firm}`)],
          [fr('Devis n° : 2021-614')],
          [fr('Total TTC : 12 000,00 DH')],
        ]),
      );
    expect(await quote('Coopmat Meknès Matériel agricole et industriel')).toMatchObject({
      supplier: 'Coopmat Meknès',
    });
    expect(await quote('Maghreb Matériel Agricole')).toMatchObject({ supplier: 'Maghreb Matériel Agricole' });
  });

  it('has a bank of the list though a letter was misread, and no bank of the list where it names another', async () => {
    const bank = async (name: string) =>
      (
        await valuesOf(
          printedPage([[fr("RELEVÉ D'IDENTITÉ BANCAIRE", 600)], [fr(`Banque : ${name}`)], ...account]),
        )
      ).bank;
    const account = [[fr('Titulaire : Joseph BNZARIT')], [fr('RIB : 225264046393707254720617')]];
    expect(await bank('Attijarivafa Bank')).toBe('Attijariwafa Bank');
    expect(await bank('Banque du Souss')).toBe('Banque du Souss');
  });

  it('has a decision’s number that the end of a line breaks at its dash', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('المندوبية السامية لقدماء المقاومين')],
        [ar('شهادة الصفة', 1000)],
        60,
        [ar('إن النائب الإقليمي للمندوبية السامية، بناء على الظهير الشريف وعلى قرار اللجنة رقم -74')],
        [ar('503 الصادر في 1974/08/08، يشهد أن السيد بوسلام العلاوي ابن محمد بن يشو المولود سنة 1940')],
      ]),
    );
    expect(values.decisionNumber).toBe('74-503');
  });

  it('does not count as members how many there must be', async () => {
    const members = async (article: string) =>
      (
        await valuesOf(
          printedPage([
            [ar('النظام الأساسي', 1000)],
            [ar('المادة 1 : تأسست تعاونية خاضعة للقانون رقم 112.12 ولهذا النظام')],
            [ar(article)],
          ]),
        )
      ).members;
    expect(await members('المادة 6 : يبلغ عدد الأعضاء المؤسسين 11')).toBe('11');
    expect(await members('المادة 6 : يبلغ عدد الأعضاء المؤسسين العفو، ولا يمكن أن يقل عن 5')).toBeUndefined();
  });

  it('has the family’s name where the Latin letters have it', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('نسخة موجزة من رسم الولادة', 1000)],
        [ar('الاسم الشخصي : رشدي'), fr('Prénom : Kebira')],
        [ar('الاسم العائلي : كبيرة'), fr('Nom : ROUCHDI')],
        [ar('رسم رقم : 1035/1958')],
      ]),
    );
    expect(values).toMatchObject({ givenNameAr: 'كبيرة', familyNameAr: 'رشدي' });
  });

  it('that says of itself what it comes to is no second paper', () => {
    const splitter = new Splitter();
    splitter.add(
      printedPage([
        [fr('Devis', 900)],
        [fr('Client : MAGHOULY Aly')],
        [fr('Devis n° : 2021-614')],
        [fr('CIN : T504200')],
        80,
        [fr('TOTAL HORS TAXE 100 250')],
        [fr('T.V.A. 20 % 20 050')],
        [fr('Net à payer (TTC) 120 300')],
        80,
        [fr('Devis arrêté à la somme de cent vingt mille trois cents dirhams')],
        [fr('RC 32382 ICE : 009972424000062 TP 56454024')],
      ]),
    );
    expect(splitter.end()).toHaveLength(1);
    expect(splitter.crowded).toBe(false);
  });

  it('that speaks of quotes in a sentence is none', async () => {
    const { type } = await understandPages([
      printedPage([
        [fr('Saham Bank')],
        [fr('Cher Monsieur, par la présente nous vous confirmons notre accord préalable de crédit')],
        [fr('portant sur un financement de 161 000,00 DH au taux de 2.25 % sur une durée de 60 mois')],
        [fr('après signature du contrat et production du devis par le fournisseur')],
        [fr("Le Directeur d'Agence")],
      ]),
    ]);
    expect(type).toBe('bank-agreement');
  });
});

describe('the net’s word on a page', () => {
  it('parts a paper without a title that we know from a long one before it', () => {
    const act = printedPage(
      [
        'نسخة كاملة من رسم الولادة',
        'رسم رقم : 573 لسنة 1969',
        'بتاريخ اثنان وعشرون شتنبر ألف وتسعمائة وتسعة وستون ولدت إيطو',
      ].map((text) => [ar(text)]),
    );
    const other = printedPage(
      [
        'شهادة ادارية',
        'يشهد رئيس الجماعة أن المدعو معاوية رحو المعروف كذلك باسم معاوية الزرهوني شخص واحد لا غير',
        'سلمت له يوم 03 فبراير 2025',
      ].map((text) => [ar(text)]),
    );
    const parted = (told?: (type: string) => number) => {
      const splitter = new Splitter();
      return [...splitter.add(act), ...splitter.add(other, told), ...splitter.end()].length;
    };
    expect(parted()).toBe(1);
    expect(parted((type) => (type === 'concordance' ? 0 : -12))).toBe(2);
  });
});
