/** How labels and values stand to one another on forms of other offices: narrow cells, two scripts in one cell, sentences. */
import { describe, expect, it } from 'vitest';
import { amountWordsFr } from '#shared/papers/money';
import type { PageText } from '#shared/papers/page-text';
import { understandPages } from '#shared/papers/understand';
import { readValue } from '#shared/papers/values';
import { L, printedPage, R } from './printed-page.ts';

const ar = (text: string, x = R) => ({ x, text });
const fr = (text: string, x = L) => ({ x, text });

async function valuesOf(...pages: PageText[]) {
  const { type, fields } = await understandPages(pages);
  return { type, ...Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])) };
}

describe('a narrow cell', () => {
  it('breaks its label over two lines, the value beside the middle of them', async () => {
    const values = await valuesOf(
      printedPage([
        [fr("Extrait d'acte de naissance", 600)],
        [fr('Prénom'), fr('Souad', 500)],
        40,
        [fr('Nom de')],
        -41,
        [fr('AMZIANE', 500)],
        -41,
        [fr('famille')],
        40,
        [fr('Acte n°'), fr('613/1975', 500)],
      ]),
    );
    expect(values).toMatchObject({ familyNameLat: 'AMZIANE', givenNameLat: 'Souad' });
  });

  it('holds the Arabic over the Latin name, its two labels at the middle', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('نسخة موجزة من رسم الولادة', 1000)],
        [fr("Extrait d'acte de naissance", 600)],
        40,
        [ar('سعاد', 800)],
        -40,
        [fr('Prénom'), ar('الاسم الشخصي')],
        -40,
        [fr('Souad', 740)],
        60,
        [ar('أمزيان', 800)],
        -40,
        [fr('Nom'), ar('الاسم العائلي')],
        -40,
        [fr('AMZIANE', 740)],
      ]),
    );
    expect(values).toMatchObject({
      givenNameAr: 'سعاد',
      givenNameLat: 'Souad',
      familyNameAr: 'أمزيان',
      familyNameLat: 'AMZIANE',
    });
  });

  it('keeps a family name that begins with a word of kinship', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('نسخة موجزة من رسم الوفاة', 1000)],
        [ar('الاسم العائلي'), ar('ابن يعيش', 1100)],
        [ar('والده هو'), ar('أيوب بن محماد', 1100)],
      ]),
    );
    expect(values).toMatchObject({ familyNameAr: 'ابن يعيش', fatherAr: 'أيوب بن محماد' });
  });
});

describe('running text', () => {
  it('of a kinship attestation', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('شهادة القرابة', 1000)],
        40,
        [ar('يشهد الموقع أسفله بناء على البحث الذي أجري من طرف عون السلطة المحلية أن السيدة سعاد أمزيان')],
        [ar('المولودة في 25/05/1975 بتازة من والدها علي ووالدتها فاطمة رسم ولادتها عدد 613/1975 أنها ابنة')],
        [ar('المقاوم علي أمزيان المزداد سنة 1922 .')],
      ]),
    );
    expect(values).toMatchObject({
      applicantNameAr: 'سعاد أمزيان',
      birthDate: '1975-05-25',
      fatherAr: 'علي',
      motherAr: 'فاطمة',
      actNumber: '613/1975',
      relationAr: 'ابنة',
      relativeNameAr: 'علي أمزيان',
    });
  });

  it('names a bank’s client by an honorific and elides before the sum', async () => {
    const values = await valuesOf(
      printedPage([
        [fr('Banque du Rif')],
        [fr('ACCORD DE PRINCIPE', 600)],
        [
          fr(
            "Nous confirmons notre accord pour Mme Malika AZNAG, titulaire de la CIN n° SB205697, d'un financement",
          ),
        ],
        [fr('de 563 000,00 DH remboursable en 24 mensualités au taux de 5,25 %.')],
      ]),
    );
    expect(values).toMatchObject({
      client: 'Malika AZNAG',
      cin: 'SB205697',
      amount: '563000.00',
      months: '24',
    });
  });

  it('gives a birth place glued to its preposition after the year', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('شهادة إثبات صفة مقاوم', 1000)],
        40,
        [ar('يشهد المندوب السامي أن السيد علي أمزيان بن حمو المزداد سنة 1922 بخنيفرة الحامل للبطاقة')],
        [ar('الوطنية للتعريف رقم BE482057 معترف له بصفة مقاوم .')],
      ]),
    );
    expect(values).toMatchObject({
      memberBirthYear: '1922',
      memberBirthPlaceAr: 'خنيفرة',
      memberCin: 'BE482057',
    });
  });

  it('that speaks of a paper is no such paper', async () => {
    const { type } = await valuesOf(
      printedPage([
        [ar('المسيرة اليومية', 1000)],
        [ar('انعقد أمس بمدينة الرباط لقاء تواصلي لفائدة أبناء المقاومين حيث قدمت المندوبية السامية لقدماء')],
        [ar('المقاومين وأعضاء جيش التحرير حصيلة برامجها خلال السنة المنصرمة وأكد المتدخلون أهمية التكوين')],
      ]),
    );
    expect(type).toBe('other');
  });
});

describe('a date', () => {
  it('known to the day in one language and to the year in the other is said to the day', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('نسخة موجزة من رسم الوفاة', 1000)],
        [fr('Né(e) en : 1928'), ar('تاريخ الازدياد : 22 يونيو 1928')],
        [fr('Acte n° : 12/1987')],
      ]),
    );
    expect(values).toMatchObject({ birthDate: '1928-06-22' });
  });
});

describe('a booklet', () => {
  const person = (family: string, given: string, born: string) => [
    [fr(`Nom : ${family}`)],
    [fr(`Prénom : ${given}`)],
    [fr(`Date de naissance : ${born}`)],
    40,
  ];
  it('of two wives and two children names each in turn', async () => {
    const values = await valuesOf(
      printedPage([
        [fr('LIVRET DE FAMILLE', 600)],
        [fr("L'EPOUX", 700)],
        ...person('AMZIANE', 'Ali', '12/03/1922'),
        [fr('1ère EPOUSE', 700)],
        ...person('RADI', 'Fatima', '01/09/1930'),
        [fr('2ème EPOUSE', 700)],
        ...person('TAZI', 'Zahra', '04/02/1938'),
        [fr('1er ENFANT', 700)],
        ...person('AMZIANE', 'Souad', '25/05/1955'),
        [fr('2ème ENFANT', 700)],
        ...person('AMZIANE', 'Omar', '17/11/1961'),
      ]),
    );
    expect(values).toMatchObject({
      husbandGivenLat: 'Ali',
      wifeGivenLat: 'Fatima',
      wife2GivenLat: 'Zahra',
      childGivenLat: 'Souad',
      child2GivenLat: 'Omar',
      child2BirthDate: '1961-11-17',
    });
  });

  it('in lines: the couple’s names behind one word, each child in a row of a table', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('دفتر الحالة المدنية عدد 9776')],
        [ar('الزوج:أحمد آيت همو ولد في 17/10/1935')],
        [ar('الزوجة : آمنة الراضي، ولدت في 11/09/1927')],
        [ar('الأولاد', 900)],
        [
          ...[ar('ر.ت'), ar('الاسم الشخصي', 1400), ar('الاسم العائلي', 1180), ar('بالفرنسية', 940)],
          ...[ar('تاريخ الازدياد', 760), ar('مكانه', 500), ar('رقم الرسم', 300)],
        ],
        ...[
          ['1', 'كنزة', 'آيت همو', 'Kenza', '08/07/1957', 'تيفلت', '451/1957'],
          ['2', 'نذير', 'آيت همو', 'Nadir', '03/04/1960', 'زاكورة', '676/1960'],
        ].map(([no, given, family, latin, born, place, act]) => [
          ...[ar(no!, 1500), ar(given!, 1400), ar(family!, 1180), fr(latin!, 820)],
          ...[fr(born!, 600), ar(place!, 500), fr(act!, 160)],
        ]),
      ]),
    );
    expect(values).toMatchObject({
      ...{ husbandGivenAr: 'أحمد', husbandFamilyAr: 'آيت همو', wifeGivenAr: 'آمنة', wifeFamilyAr: 'الراضي' },
      ...{ childGivenAr: 'كنزة', childFamilyAr: 'آيت همو', childPlaceAr: 'تيفلت' },
      ...{ child2GivenAr: 'نذير', child2FamilyAr: 'آيت همو', child2PlaceAr: 'زاكورة' },
      ...{ child2BirthDate: '1960-04-03', child2ActNumber: '676/1960' },
    });
  });

  it('of which only the fourth child’s page is shown', async () => {
    const values = await valuesOf(
      printedPage([
        [fr('LIVRET DE FAMILLE', 600)],
        [fr('4ème ENFANT', 700)],
        ...person('AMZIANE', 'Souad', '25/05/1955'),
      ]),
    );
    expect(values).toMatchObject({ childGivenLat: 'Souad', childBirthDate: '1955-05-25' });
  });
});

describe('a number', () => {
  it('of an account is whole across the cells of a line', async () => {
    const values = await valuesOf(
      printedPage([
        [fr("RELEVE D'IDENTITE BANCAIRE", 600)],
        [fr('Code banque'), fr('Code ville', 350), fr('N° de compte', 600), fr('Clé RIB', 1100)],
        [fr('011'), fr('519', 350), fr('0000012050005349', 600), fr('21', 1100)],
      ]),
    );
    expect(values).toMatchObject({ rib: '011519000001205000534921' });
  });

  it('is not taken from a date', () => {
    expect(readValue('number', '17/07/2027')).toBeUndefined();
  });

  it('of a reference keeps the letters before its blank', () => {
    expect(readValue('reference', 'FRG 118/26')?.value).toBe('FRG 118/26');
    expect(readValue('reference', 'N° 118/26')?.value).toBe('118/26');
  });

  it('in words goes on to its hundredths', () => {
    expect(amountWordsFr('soixante dirhams et quarante centimes TTC')?.value).toBe(
      'soixante dirhams et quarante centimes',
    );
    expect(amountWordsFr('soixante dirhams et rien de plus')?.value).toBe('soixante dirhams');
  });
});

describe('an Arabic name', () => {
  it.each([
    ['مليكة بن موحى وأنهما اسمان', 'مليكة بن موحى'],
    ['خريبكة. حرر', 'خريبكة'],
    ['نورالدين الزناتي', 'نورالدين الزناتي'],
    ['عبدالدين الزناتي', 'عبد الدين الزناتي'],
    ['سعيدبن علي', 'سعيد بن علي'],
    ['بوالنعاس', 'بوالنعاس'],
    ['الغزالي', 'الغزالي'],
  ])('«%s» is «%s»', (text, name) => {
    expect(readValue('nameAr', text)?.value).toBe(name);
  });
});

it('a day is read from its own ink, not from that of the other calendar’s after it', () => {
  expect(readValue('date', 'يوم 11/09/1972 (2 شعبان 1392 ه)')).toMatchObject({
    value: '1972-09-11',
    raw: '11/09/1972',
  });
});

it('a day in words may be of this century, and one letter of it misread', () => {
  expect(readValue('date', 'توفي يوم تسعة عشر دجنبر ألغان وثلاثة، وأشهد')?.value).toBe('2003-12-19');
});
