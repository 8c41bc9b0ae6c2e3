/** Sheets, lists and tables of civil status and members: where labels, heads and values stand towards each other. */
import { describe, expect, it } from 'vitest';
import { isKnownPrint } from '#shared/papers/known-print';
import type { PageText } from '#shared/papers/page-text';
import { understandPages } from '#shared/papers/understand';
import { L, printedPage, R } from './printed-page.ts';

const ar = (text: string, x = R) => ({ x, text });
const fr = (text: string, x = L) => ({ x, text });

async function valuesOf(...pages: PageText[]) {
  const { fields } = await understandPages(pages);
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
}

describe('a table', () => {
  const couple = [
    [ar('الدفتر العائلي', 1000)],
    [ar('الزوج'), ar('الزوجة', 700)],
    [ar('الاسم الشخصي : حمادو'), ar('الاسم الشخصي : ردينة', 700)],
    [ar('الاسم العائلي : قكيلي'), ar('الاسم العائلي : لكوط', 700)],
  ];

  it('has a child on each of its lines', async () => {
    const values = await valuesOf(
      printedPage([
        ...couple,
        [ar('الأولاد', 900)],
        [
          ar('الرتبة'),
          ar('الاسم الشخصي', 1350),
          ar('الاسم العائلي', 1120),
          ar('تاريخ الازدياد', 880),
          ar('رقم الرسم', 600),
        ],
        [fr('1', 1480), ar('قيس', 1330), ar('قكيلي', 1090), fr('1962/11/06', 720), fr('484/1962', 480)],
        [fr('2', 1480), ar('عبد الله', 1330), ar('قكيلي', 1090), fr('1966/08/01', 720), fr('233/1966', 480)],
      ]),
    );
    expect(values).toMatchObject({
      childGivenAr: 'قيس',
      childBirthDate: '1962-11-06',
      childActNumber: '484/1962',
      child2GivenAr: 'عبد الله',
      child2FamilyAr: 'قكيلي',
      child2BirthDate: '1966-08-01',
      child2ActNumber: '233/1966',
    });
  });

  it('has heads merged over two columns, and husband and wife at the ends of lines', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('الدفتر العائلي', 1000)],
        [ar('الصفة'), ar('الهوية', 1150), ar('الازدياد', 520)],
        [ar('الاسم الشخصي', 1300), ar('الاسم العائلي', 1000), ar('التاريخ', 650), ar('المكان', 350)],
        [ar('الزوج'), ar('إسلام', 1290), ar('بلنيكط', 990), fr('1923/05/25', 560), ar('وجدة', 340)],
        [ar('الزوجة'), ar('رميساء', 1290), ar('ناجج', 990), fr('1945/12/17', 560), ar('ابن جرير', 340)],
      ]),
    );
    expect(values).toMatchObject({
      husbandGivenAr: 'إسلام',
      husbandFamilyAr: 'بلنيكط',
      husbandPlaceAr: 'وجدة',
      wifeGivenAr: 'رميساء',
      wifeFamilyAr: 'ناجج',
      wifeBirthDate: '1945-12-17',
    });
  });

  it('has a column for each child, the first next to the labels', async () => {
    const line = (label: string, first: string, second: string) => [
      ar(label),
      ar(first, 1100),
      ar(second, 700),
    ];
    const values = await valuesOf(
      printedPage([
        ...couple,
        200,
        [ar('الأبناء'), ar('الأول', 1100), ar('الثاني', 700)],
        line('الاسم الشخصي', 'نوره', 'فاظمة'),
        line('الاسم العائلي', 'قطندي', 'قطندي'),
        line('تاريخ الازدياد', '5 مارس 1956', '27 يوليوز 1969'),
        line('مكان الازدياد', 'زاكورة', 'ابن جرير'),
      ]),
    );
    expect(values).toMatchObject({
      childGivenAr: 'نوره',
      childBirthDate: '1956-03-05',
      child2GivenAr: 'فاظمة',
      child2PlaceAr: 'ابن جرير',
    });
  });

  it('knows the Latin names of the couple by their sound where no label stands before them', async () => {
    const values = await valuesOf(
      printedPage([...couple, [fr('Rodaina LAGOT', 300), fr('Hamadou QGILY', 900)]]),
    );
    expect(values).toMatchObject({
      husbandGivenLat: 'Hamadou',
      husbandFamilyLat: 'QGILY',
      wifeGivenLat: 'Rodaina',
      wifeFamilyLat: 'LAGOT',
    });
  });
});

describe('a sheet', () => {
  it('prints its labels in brackets under the values', async () => {
    const under = (value: string, label: string) => [[fr(value, 300)], -25, [fr(`(${label})`, 300)]];
    const values = await valuesOf(
      printedPage([
        [fr("Extrait d'acte de naissance", 500)],
        ...under('Firas', 'Prénom'),
        ...under('EL-ALAOUI', 'Nom de famille'),
        ...under('11/10/1951', 'Date de naissance'),
        ...under('Ksar El Kébir', 'Lieu de naissance'),
        ...under('Brahim ben Amjad', 'Père'),
        ...under('Nouara bent Boubker', 'Mère'),
      ]),
    );
    expect(values).toMatchObject({
      givenNameLat: 'Firas',
      familyNameLat: 'EL-ALAOUI',
      birthDate: '1951-10-11',
      birthPlaceLat: 'Ksar El Kébir',
      fatherLat: 'Brahim ben Amjad',
      motherLat: 'Nouara bent Boubker',
    });
  });

  it('asks for date and place of birth together, and its other labels are no values', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('موجز من رسم الولادة', 1000)],
        [ar('جماعة جرادة المكتب الرئيسي للحالة المدنية')],
        [fr('06.08.1963 à Tiflet'), ar('6 غشت 1963 بتيفلت', 1000), ar('تاريخ ومكان الازدياد')],
        [ar('الجنس')],
        [ar('اسم الوالد'), ar('عوني بن نافع', 1000)],
        [ar('اسم الوالدة')],
        [ar('مراجع الرسم'), fr('659/1963', 800)],
      ]),
    );
    expect(values).toMatchObject({
      birthDate: '1963-08-06',
      birthPlaceAr: 'تيفلت',
      birthPlaceLat: 'Tiflet',
      communeAr: 'جرادة',
      fatherAr: 'عوني بن نافع',
      actNumber: '659/1963',
    });
    expect(values.motherAr).toBeUndefined();
  });

  it.each([
    ['بتيفلت', 'تيفلت'],
    ['بالدار البيضاء', 'الدار البيضاء'],
    ['بفاس', 'فاس'],
    ['بفم زكيد', 'فم زكيد'],
    ['ببني ملال', 'بني ملال'],
    ['ببويزكارن', 'بويزكارن'],
    ['بوجدة', 'وجدة'],
    ['بوزان', 'وزان'],
    ['بويزكارن', 'بويزكارن'],
    ['بويزكارت', 'بويزكارن'],
    ['بوجدور', 'بوجدور'],
    ['برشيد', 'برشيد'],
    ['بيكودين', 'بيكودين'],
    ['بني ملال', 'بني ملال'],
    ['باب برد', 'باب برد'],
    // A hamlet in no list keeps what is printed.
    ['بوزملان', 'بوزملان'],
  ])('reads after a date that somebody was born in %s: in %s', async (printed, place) => {
    const values = await valuesOf(
      printedPage([
        [ar('موجز من رسم الولادة', 1000)],
        [ar(`6 غشت 1963 ${printed}`, 1000), ar('تاريخ ومكان الازدياد')],
        [ar('اسم الوالد'), ar('عوني بن نافع', 1000)],
        [ar('مراجع الرسم'), fr('659/1963', 800)],
      ]),
    );
    expect(values.birthPlaceAr).toBe(place);
  });

  it('has an address that opens with the number of the house', async () => {
    const values = await valuesOf(
      printedPage([
        [fr("CARTE NATIONALE D'IDENTITE", 300)],
        [fr('Né le'), fr('13.11.1956', 500)],
        [fr("Valable jusqu'au"), fr('12.01.2030', 500)],
        [fr('Fils de MAACHI BEN IDRISS')],
        [fr('Adresse')],
        [fr('N° 127 HAY SALAM SEFROU')],
        [fr('N° état civil 1045/1956')],
      ]),
    );
    expect(values.addressLat).toBe('N° 127 HAY SALAM SEFROU');
  });
});

describe('an extract told in sentences', () => {
  it('names the dead, the parents and the place after the date', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('نسخة موجزة من رسم الوفاة', 1000)],
        [
          ar(
            'يشهد ضابط الحالة المدنية أنه بمقتضى الرسم رقم 258 من سجل الوفيات لسنة 1978، توفي بتاريخ 13/01/1978',
          ),
        ],
        [
          ar(
            'ميلادية الموافق 3 صفر 1398 هجرية ب الحسيمة المسمى القاسم البركاني المزداد ب القصر الكبير سنة 1931،',
          ),
        ],
        [ar('والده شعبان بن عبد القدوس ووالدته حياة بنت عبد المعطي.')],
      ]),
    );
    expect(values).toMatchObject({
      actNumber: '258/1978',
      deathDate: '1978-01-13',
      deathPlaceAr: 'الحسيمة',
      givenNameAr: 'القاسم',
      familyNameAr: 'البركاني',
      fatherAr: 'شعبان بن عبد القدوس',
      motherAr: 'حياة بنت عبد المعطي',
    });
  });
});

describe('print of offices', () => {
  it.each([
    'اسم الوالدة',
    'الجنس',
    'Date et',
    'Fille de',
    'الأب / Fille de',
    'مراجع الرسم',
    'Prénom et nom du père',
  ])('is known: %s', (text) => {
    expect(isKnownPrint(text)).toBe(true);
  });

  it.each(['وادي زم', 'محمد الكامل', 'بني ملال', 'Ben Souda', 'سيدي المختار', 'المدني'])(
    'is not what people and places are called: %s',
    (text) => {
      expect(isKnownPrint(text)).toBe(false);
    },
  );
});
