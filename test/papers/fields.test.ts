/** Layouts, label words and orders that no generator of ours makes: what must hold is the relation, not the place. */
import { describe, expect, it } from 'vitest';
import { checksOf } from '#shared/papers/checks';
import { papers } from '#shared/papers/index';
import type { PageText } from '#shared/papers/page-text';
import { understandPages } from '#shared/papers/understand';
import { L, printedPage, R } from './printed-page.ts';

const ar = (text: string, x = R) => ({ x, text });
const fr = (text: string, x = L) => ({ x, text });

async function valuesOf(...pages: PageText[]) {
  const { type, fields, doubts } = await understandPages(pages);
  const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  return { type, values, doubts: doubts.map(({ code }) => code) };
}

describe('birth extract', () => {
  it('in two columns, Arabic on the right, values after their labels', async () => {
    const { type, values, doubts } = await valuesOf(
      printedPage([
        [fr('ROYAUME DU MAROC'), ar('المملكة المغربية')],
        [ar('نسخة موجزة من رسم الولادة', 1000)],
        [ar('رسم رقم : 613/1975'), ar('مكتب الحالة المدنية : بركان', 1000)],
        [fr('Nom :'), fr('AMZIANE', 200), ar('الاسم العائلي :'), ar('أمزيان', 1250)],
        [fr('Prénom :'), fr('Souad', 240), ar('الاسم الشخصي :'), ar('سعاد', 1250)],
        [fr('Née le : 25-05-1975'), ar('الموافق ل : 13 جمادى الأولى 1395')],
        [fr('Lieu de naissance : Taza'), ar('مكان الازدياد : تازة')],
        [fr('Fille de : Ali ben Hammou'), ar('ابنة : علي بن حمو')],
        [fr('et de : Fatima bent Said'), ar('و : فاطمة بنت سعيد')],
        40,
        [ar('حرر بتاريخ : 07-04-2025')],
      ]),
    );
    expect(type).toBe('birth-extract');
    expect(values).toMatchObject({
      actNumber: '613/1975',
      communeAr: 'بركان',
      familyNameLat: 'AMZIANE',
      familyNameAr: 'أمزيان',
      givenNameLat: 'Souad',
      givenNameAr: 'سعاد',
      birthDate: '1975-05-25',
      birthDateHijri: '1395-05-13',
      birthPlaceAr: 'تازة',
      birthPlaceLat: 'Taza',
      fatherAr: 'علي بن حمو',
      fatherLat: 'Ali ben Hammou',
      motherAr: 'فاطمة بنت سعيد',
      motherLat: 'Fatima bent Said',
      issueDate: '2025-04-07',
    });
    expect(doubts).toEqual([]);
  });

  it('in Arabic only, other label words, the order turned round, values under their labels', async () => {
    const { values, doubts } = await valuesOf(
      printedPage([
        [ar('موجز رسم الولادة', 1000)],
        [ar('والده هو'), ar('والدته هي', 800)],
        [ar('علي بن حمو'), ar('فاطمة بنت سعيد', 800)],
        30,
        [ar('النسب'), ar('الاسم الشخصي', 800)],
        [ar('أمزيان'), ar('سعاد', 800)],
        30,
        [ar('محل الازدياد'), ar('تاريخ الازدياد', 800)],
        [ar('سيدي قاسم'), ar('12 غشت 1964', 800)],
        30,
        [ar('بالحروف : ثاني عشر غشت ألف وتسعمائة وأربعة وستين')],
        [ar('عدد الرسم : 92/1964')],
        40,
        [ar('وحرر بتاريخ 03/02/2026')],
      ]),
    );
    expect(values).toMatchObject({
      fatherAr: 'علي بن حمو',
      motherAr: 'فاطمة بنت سعيد',
      familyNameAr: 'أمزيان',
      givenNameAr: 'سعاد',
      birthPlaceAr: 'سيدي قاسم',
      birthDate: '1964-08-12',
      birthDateWordsAr: '1964-08-12',
      actNumber: '92/1964',
      issueDate: '2026-02-03',
    });
    expect(doubts).toEqual([]);
  });

  it('doubts a date whose words say another year', async () => {
    const { doubts } = await valuesOf(
      printedPage([
        [ar('نسخة موجزة من رسم الولادة', 1000)],
        [ar('تاريخ الولادة : 12/08/1946')],
        [ar('بالحروف : ثاني عشر غشت ألف وتسعمائة وأربعة وستين')],
      ]),
    );
    expect(doubts).toContain('date-words-disagree');
  });

  it('doubts an act older than the birth it tells of', async () => {
    const act = (number: string) =>
      valuesOf(
        printedPage([
          [ar('نسخة موجزة من رسم الولادة', 1000)],
          [ar(`رسم رقم : ${number}`)],
          [ar('تاريخ الولادة : 12/08/1964')],
        ]),
      );
    expect((await act('613/1946')).doubts).toEqual(['act-before-event']);
    expect((await act('613/1964')).doubts).toEqual([]);
    expect((await act('613/1384')).doubts).toEqual([]);
  });
});

describe('the checks of a paper', () => {
  it('include those its fields bring with them, each once', () => {
    const checks = (type: keyof typeof papers) =>
      checksOf(papers[type]).map(({ code, fields }) => [code, ...fields].join(' '));
    expect(checks('birth-full-copy')).toContain('hijri-date-disagrees birthDate birthDateHijri');
    expect(checks('birth-full-copy')).toContain('scripts-disagree familyNameAr familyNameLat');
    for (const type of Object.keys(papers) as (keyof typeof papers)[])
      expect(new Set(checks(type)).size).toBe(checks(type).length);
  });
});

describe('resistance attestation', () => {
  it('as running text broken at any word', async () => {
    const { type, values } = await valuesOf(
      printedPage([
        [ar('المندوبية السامية لقدماء المقاومين')],
        [ar('وأعضاء جيش التحرير')],
        [ar('شهادة إثبات صفة مقاوم', 1000)],
        60,
        [ar('يشهد المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير أن السيد علي أمزيان بن حمو بن موسى')],
        [ar('المزداد سنة 1922 بإقليم سيدي قاسم الحامل للبطاقة الوطنية للتعريف رقم BE482057 يتوفر على صفة')],
        [
          ar(
            'مقاوم بموجب قرار اللجنة الوطنية لقدماء المقاومين وأعضاء جيش التحرير رقم 7416/58 بتاريخ 14/09/1965',
          ),
        ],
        [ar('وهو حامل لبطاقة مقاوم رقم 518263 .')],
        60,
        [ar('حرر بالرباط في 08/11/2024')],
      ]),
    );
    expect(type).toBe('resistance-attestation');
    expect(values).toMatchObject({
      memberNameAr: 'علي أمزيان',
      memberBirthYear: '1922',
      memberBirthPlaceAr: 'سيدي قاسم',
      memberCin: 'BE482057',
      decisionNumber: '7416/58',
      decisionDate: '1965-09-14',
      cardNumber: '518263',
      issueDate: '2024-11-08',
    });
  });

  it('as a list with a table of two columns', async () => {
    const { values } = await valuesOf(
      printedPage([
        [ar('المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير')],
        [ar('بطاقة مقاوم', 1000)],
        [ar('رقم الملف'), ar('45748', 1000)],
        [ar('الاسم والنسب'), ar('علي أمزيان', 1000)],
        [ar('اسم الأب'), ar('حمو', 1000)],
        [ar('سنة الازدياد'), ar('1922', 1000)],
        [ar('مكان الازدياد'), ar('تازة', 1000)],
        [ar('تاريخ القرار'), ar('14 شتنبر 1971', 1000)],
      ]),
    );
    expect(values).toMatchObject({
      cardNumber: '45748',
      memberNameAr: 'علي أمزيان',
      memberFatherAr: 'حمو',
      memberBirthYear: '1922',
      memberBirthPlaceAr: 'تازة',
      decisionDate: '1971-09-14',
    });
  });
});

const front = [
  [fr('ROYAUME DU MAROC'), ar('المملكة المغربية', 1200)],
  [fr("CARTE NATIONALE D'IDENTITE"), ar('البطاقة الوطنية للتعريف', 1200)],
  [ar('وفاء', 1200)],
  [fr('WAFAE', 400)],
  [ar('الراضي', 1200)],
  [fr('RADI', 400)],
  [fr('Née le 25.05.1975', 400), ar('مزدادة بتاريخ', 1200)],
  [fr('à TAZA', 400), ar('ب تازة', 1200)],
  [fr("Valable jusqu'au 25.05.2032"), fr('N° S734162', 900)],
];
const back = [
  [fr('N° S734162'), ar('رقم الحالة المدنية', 800), fr('613/1975', 1000)],
  [fr('Fille de ALI BEN HAMMOU'), ar('بنت علي بن حمو', 1200)],
  [fr('et de FATIMA BENT SAID'), ar('و فاطمة بنت سعيد', 1200)],
  [fr('Adresse 31 HAY RIAD MIDELT'), ar('العنوان 31 حي الرياض ميدلت', 1200)],
  [fr('Sexe F')],
  [fr('I<MARZ518407639S734162<<<<<<<<')],
  [fr('7505250F3205253MAR<<<<<<<<<<<7')],
  [fr('RADI<<WAFAE<<<<<<<<<<<<<<<<<<<')],
];
const said = {
  givenNameAr: 'وفاء',
  familyNameAr: 'الراضي',
  givenNameLat: 'WAFAE',
  familyNameLat: 'RADI',
  birthDate: '1975-05-25',
  birthPlaceAr: 'تازة',
  birthPlaceLat: 'TAZA',
  expiryDate: '2032-05-25',
  cin: 'S734162',
  cinBack: 'S734162',
  civilNumber: '613/1975',
  fatherLat: 'ALI BEN HAMMOU',
  fatherAr: 'علي بن حمو',
  motherLat: 'FATIMA BENT SAID',
  motherAr: 'فاطمة بنت سعيد',
  addressLat: '31 HAY RIAD MIDELT',
  addressAr: '31 حي الرياض ميدلت',
  sex: 'F',
  mrz3: 'RADI<<WAFAE<<<<<<<<<<<<<<<<<<<',
};

describe('identity card', () => {
  it('front and back on one page', async () => {
    const { type, values, doubts } = await valuesOf(printedPage([...front, 300, ...back]));
    expect(type).toBe('cnie');
    expect(values).toMatchObject(said);
    expect(doubts).toEqual([]);
  });

  it('front and back on two pages', async () => {
    expect((await valuesOf(printedPage(front), printedPage(back))).values).toMatchObject(said);
  });

  it('family name first: the machine-readable zone tells which is which', async () => {
    const turned = [front[0]!, front[1]!, front[4]!, front[5]!, front[2]!, front[3]!, ...front.slice(6)];
    expect((await valuesOf(printedPage([...turned, 300, ...back]))).values).toMatchObject({
      givenNameAr: 'وفاء',
      familyNameAr: 'الراضي',
      givenNameLat: 'WAFAE',
      familyNameLat: 'RADI',
    });
  });

  it('doubts a card whose front and back are of two people', async () => {
    const other = back.map((line) =>
      line.map((print) => ({ ...print, text: print.text.replace('N° S734162', 'N° BE17234') })),
    );
    expect((await valuesOf(printedPage([...front, 300, ...other]))).doubts).toContain(
      'front-back-cin-differ',
    );
  });
});

describe('family booklet', () => {
  const person = (
    family: string,
    given: string,
    familyAr: string,
    givenAr: string,
    born: string,
    place: string,
  ) => [
    [fr(`Nom : ${family}`), ar(`الاسم العائلي : ${familyAr}`)],
    [fr(`Prénom : ${given}`), ar(`الاسم الشخصي : ${givenAr}`)],
    [fr(`Date de naissance : ${born}`), ar(`مكان الازدياد : ${place}`)],
    20,
  ];
  const husband = person('AMZIANE', 'Ali', 'أمزيان', 'علي', '12/03/1922', 'تازة');
  const wife = person('RADI', 'Fatima', 'الراضي', 'فاطمة', '01/09/1930', 'فاس');
  const child = person('AMZIANE', 'Souad', 'أمزيان', 'سعاد', '25/05/1975', 'بركان');
  const all = {
    husbandGivenLat: 'Ali',
    husbandFamilyAr: 'أمزيان',
    husbandBirthDate: '1922-03-12',
    wifeFamilyLat: 'RADI',
    wifeGivenAr: 'فاطمة',
    wifePlaceAr: 'فاس',
    childGivenLat: 'Souad',
    childGivenAr: 'سعاد',
    childBirthDate: '1975-05-25',
    childPlaceAr: 'بركان',
  };

  it('under its three headings', async () => {
    const { type, values } = await valuesOf(
      printedPage([
        [fr("LIVRET D'ETAT CIVIL"), ar('دفتر الحالة المدنية')],
        [fr('Livret n° : 58340')],
        [fr("L'EPOUX", 700)],
        ...husband,
        [fr("L'EPOUSE", 700)],
        ...wife,
        [fr('1er ENFANT', 700), ar('الولد الأول', 1100)],
        ...child,
        [fr('Acte n° : 613/1975')],
      ]),
    );
    expect(type).toBe('family-booklet');
    expect(values).toMatchObject({ ...all, bookletNumber: '58340', childActNumber: '613/1975' });
  });

  it('although one heading was not read', async () => {
    const { values } = await valuesOf(
      printedPage([
        [fr('LIVRET DE FAMILLE')],
        [ar('الزوج', 900)],
        ...husband,
        [fr('=== -', 700)],
        ...wife,
        [ar('الولد الأول', 1100)],
        ...child,
      ]),
    );
    expect(values).toMatchObject(all);
  });

  it('on three pages', async () => {
    const { values } = await valuesOf(
      printedPage([[fr("LIVRET D'ETAT CIVIL")], [ar('الزوج', 900)], ...husband]),
      printedPage([[ar('الزوجة', 900)], ...wife]),
      printedPage([[ar('الولد الأول', 1100)], ...child]),
    );
    expect(values).toMatchObject(all);
  });
});

describe('quote', () => {
  const sums = { totalHT: '10000.00', tva: '2000.00', totalTTC: '12000.00' };

  it('as a table with totals under it', async () => {
    const { type, values, doubts } = await valuesOf(
      printedPage([
        [fr('Comptoir du Draa SARL'), fr('DEVIS', 1100)],
        [fr('ICE : 001561191000066'), fr('N° : DV2026/0973', 1100)],
        [fr('Client : Souad AMZIANE'), fr('Date : 26.12.2023', 1100)],
        [fr('CIN : S734162')],
        [fr('Désignation'), fr('Qté', 700), fr('P.U. HT', 900), fr('Montant HT', 1200)],
        [fr('Ruche'), fr('10', 700), fr('1 000,00', 900), fr('10 000,00', 1200)],
        [fr('Total HT', 900), fr('10 000,00', 1200)],
        [fr('TVA 20 %', 900), fr('2 000,00', 1200)],
        [fr('Total TTC', 900), fr('12 000,00', 1200)],
        [fr('Arrêté le présent devis à la somme de : douze mille dirhams toutes taxes comprises.')],
      ]),
    );
    expect(type).toBe('quote');
    expect(values).toMatchObject({
      ...sums,
      supplier: 'Comptoir du Draa SARL',
      ice: '001561191000066',
      devisNumber: 'DV2026/0973',
      devisDate: '2023-12-26',
      client: 'Souad AMZIANE',
      cin: 'S734162',
      totalWords: 'douze mille dirhams',
    });
    expect(doubts).toEqual([]);
  });

  it('as a pro forma invoice with other words and sums that do not add up', async () => {
    const { type, values, doubts } = await valuesOf(
      printedPage([
        [fr('FACTURE PRO FORMA', 600)],
        [fr('Fournisseur : Atlas Équipement SARL'), fr('Facture pro forma n° 77/2024', 900)],
        [fr('Destinataire : Ali Amziane')],
        [fr('Le 03/02/2024')],
        [fr('Montant total HT'), fr('10.000,00', 700)],
        [fr('Montant TVA'), fr('2.000,00', 700)],
        [fr('Net à payer'), fr('21.000,00', 700)],
      ]),
    );
    expect(type).toBe('quote');
    expect(values).toMatchObject({
      supplier: 'Atlas Équipement SARL',
      totalHT: '10000.00',
      tva: '2000.00',
      totalTTC: '21000.00',
      devisDate: '2024-02-03',
    });
    expect(doubts).toContain('total-does-not-add-up');
  });
});

describe('bank agreement', () => {
  it('as a letter', async () => {
    const { type, values } = await valuesOf(
      printedPage([
        [fr('Attijariwafa Bank'), fr('Azilal, le 17 octobre 2025', 900)],
        [fr('Réf : INT-2024-41726')],
        [fr('ACCORD DE PRINCIPE DE FINANCEMENT', 500)],
        [fr('Bénéficiaire : Souad AMZIANE')],
        [fr('CIN n° : S734162')],
        [fr('Montant du crédit (DH) : 462 000,00')],
        [fr('En lettres : quatre cent soixante-deux mille dirhams')],
        [fr('Taux (% HT) : 4,50')],
        [fr('Durée (mois) : 60')],
      ]),
    );
    expect(type).toBe('bank-agreement');
    expect(values).toEqual({
      bank: 'Attijariwafa Bank',
      agreementDate: '2025-10-17',
      reference: 'INT-2024-41726',
      client: 'Souad AMZIANE',
      cin: 'S734162',
      amount: '462000.00',
      amountWords: 'quatre cent soixante-deux mille dirhams',
      rate: '4.50',
      months: '60',
    });
  });

  it('as a sheet of two columns with other words', async () => {
    const { values } = await valuesOf(
      printedPage([
        [fr('CIH Bank')],
        [fr('Accord de principe', 600)],
        [fr('Emprunteur'), fr('Ali AMZIANE', 700)],
        [fr('CNIE n°'), fr('BE 482057', 700)],
        [fr('Montant accordé'), fr('80.000,00 DH', 700)],
        [fr("Taux d'intérêt"), fr('2,00 %', 700)],
        [fr('Durée de remboursement'), fr('84 mois', 700)],
        [fr('Fait le'), fr('03/02/2026', 700)],
      ]),
    );
    expect(values).toMatchObject({
      bank: 'CIH Bank',
      client: 'Ali AMZIANE',
      cin: 'BE482057',
      amount: '80000.00',
      rate: '2.00',
      months: '84',
      agreementDate: '2026-02-03',
    });
  });
});

describe('cooperative registration', () => {
  it('in two columns, the number said to stand above', async () => {
    const { type, values } = await valuesOf(
      printedPage([
        [fr('Registre local des coopératives'), ar('السجل المحلي للتعاونيات')],
        [ar('شهادة التقييد في سجل التعاونيات', 1000)],
        [fr('Dénomination :'), ar('التسمية : تعاونية النحل')],
        [fr('Coopérative Nahl')],
        [fr("N° d'immatriculation : 3164/2023"), ar('رقم التقييد : أعلاه')],
        [fr("Date d'immatriculation : 19-04-2018"), ar('المحكمة الابتدائية ب : أولاد برحيل')],
        [fr('Président : Ali AMZIANE'), ar('رئيس مجلس الإدارة : علي أمزيان')],
        [fr('Capital (DH) : 52 000,00'), ar('عدد الأعضاء : 38')],
      ]),
    );
    expect(type).toBe('coop-registration');
    expect(values).toEqual({
      coopNameAr: 'تعاونية النحل',
      coopNameLat: 'Coopérative Nahl',
      registrationNumber: '3164/2023',
      registrationDate: '2018-04-19',
      courtAr: 'أولاد برحيل',
      presidentAr: 'علي أمزيان',
      presidentLat: 'Ali AMZIANE',
      capital: '52000.00',
      members: '38',
    });
  });

  it('in Arabic only, with other words', async () => {
    const { values } = await valuesOf(
      printedPage([
        [ar('المحكمة الابتدائية بفاس')],
        [ar('شهادة التسجيل بالسجل المحلي للتعاونيات', 1100)],
        [ar('اسم التعاونية'), ar('تعاونية النحل', 900)],
        [ar('رقم التسجيل'), ar('12/2021', 900)],
        [ar('تاريخ التسجيل'), ar('3 ماي 2021', 900)],
        [ar('رئيسة التعاونية'), ar('سعاد أمزيان', 900)],
        [ar('رأسمال التعاونية'), ar('5 000,00', 900)],
        [ar('عدد المنخرطين'), ar('7', 900)],
      ]),
    );
    expect(values).toMatchObject({
      coopNameAr: 'تعاونية النحل',
      registrationNumber: '12/2021',
      registrationDate: '2021-05-03',
      courtAr: 'فاس',
      presidentAr: 'سعاد أمزيان',
      capital: '5000.00',
      members: '7',
    });
  });
});

describe('running text', () => {
  it('of a bank, the sum in words in parentheses', async () => {
    const { values, doubts } = await valuesOf(
      printedPage([
        [fr('BANQUE POPULAIRE'), fr('Fès, le 3 mars 2026', 1100)],
        [fr('N/Réf : 2026/CR/118')],
        [fr('Objet : accord de principe', 300)],
        [
          fr(
            'Nous avons le plaisir de vous informer que notre comité a donné son accord de principe pour un crédit',
          ),
        ],
        [
          fr(
            "d'un montant de 462 000,00 DH (quatre cent soixante-deux mille dirhams) au taux de 4,50 % sur une",
          ),
        ],
        [fr('durée de 60 mois, en faveur de Madame Souad AMZIANE, titulaire de la CIN n° S734162.')],
      ]),
    );
    expect(values).toEqual({
      bank: 'BANQUE POPULAIRE',
      reference: '2026/CR/118',
      agreementDate: '2026-03-03',
      amount: '462000.00',
      amountWords: 'quatre cent soixante-deux mille dirhams',
      rate: '4.50',
      months: '60',
      client: 'Souad AMZIANE',
      cin: 'S734162',
    });
    expect(doubts).toEqual([]);
  });

  it('of a court clerk', async () => {
    const { values } = await valuesOf(
      printedPage([
        [ar('السجل المحلي للتعاونيات')],
        [
          ar(
            'يشهد كاتب الضبط بالمحكمة الابتدائية بتازة أن التعاونية المسماة تعاونية النحل الذهبي مقيدة بالسجل المحلي',
          ),
        ],
        [ar('للتعاونيات تحت رقم 12/2021 بتاريخ 03/05/2021 رئيسها السيد علي أمزيان رأسمالها 5 000,00 درهم')],
      ]),
    );
    expect(values).toMatchObject({
      courtAr: 'تازة',
      coopNameAr: 'تعاونية النحل الذهبي',
      registrationNumber: '12/2021',
      registrationDate: '2021-05-03',
      presidentAr: 'علي أمزيان',
      capital: '5000.00',
    });
  });

  it('of a full birth copy, with the father’s own birth', async () => {
    const { type, values } = await valuesOf(
      printedPage([
        [ar('نسخة كاملة من رسم الولادة', 1000)],
        [ar('عقد رقم 613/1975')],
        [
          ar(
            'في يوم 13 جمادى الأولى 1395 هجرية موافق 25 ماي 1975 ميلادية على الساعة العاشرة والدقيقة الخمسين',
          ),
        ],
        [ar('ولدت بتازة الاسم الشخصي سعاد من جنس أنثى جنسيتها مغربية الاسم العائلي أمزيان')],
        [ar('والدها هو علي بن حمو جنسيته مغربية المولود بفاس في 12 مارس 1922 حرفته فلاح')],
        [ar('والدتها هي فاطمة بنت سعيد جنسيتها مغربية المولودة بصفرو في 1930 حرفتها ربة بيت')],
      ]),
    );
    expect(type).toBe('birth-full-copy');
    expect(values).toMatchObject({
      actNumber: '613/1975',
      givenNameAr: 'سعاد',
      familyNameAr: 'أمزيان',
      birthDate: '1975-05-25',
      fatherAr: 'علي بن حمو',
      fatherBirthDate: '1922-03-12',
      fatherBirthPlaceAr: 'فاس',
      motherAr: 'فاطمة بنت سعيد',
      motherBirthDate: '1930',
    });
  });
});

describe('tables', () => {
  it('a booklet with husband and wife side by side, one label for each row', async () => {
    const { values } = await valuesOf(
      printedPage([
        [fr("LIVRET D'ETAT CIVIL"), ar('دفتر الحالة المدنية')],
        [ar('الزوجة', 500), ar('الزوج', 1000)],
        [ar('الراضي', 500), ar('أمزيان', 1000), ar('الاسم العائلي')],
        [ar('فاطمة', 500), ar('علي', 1000), ar('الاسم الشخصي')],
        [fr('01/09/1930', 380), fr('12/03/1922', 860), ar('تاريخ الازدياد')],
        [ar('فاس', 500), ar('تازة', 1000), ar('مكان الازدياد')],
      ]),
    );
    expect(values).toEqual({
      husbandFamilyAr: 'أمزيان',
      husbandGivenAr: 'علي',
      husbandBirthDate: '1922-03-12',
      husbandPlaceAr: 'تازة',
      wifeFamilyAr: 'الراضي',
      wifeGivenAr: 'فاطمة',
      wifeBirthDate: '1930-09-01',
      wifePlaceAr: 'فاس',
    });
  });

  it('a card with labels for the names', async () => {
    const { type, values } = await valuesOf(
      printedPage([
        [fr('ROYAUME DU MAROC'), ar('المملكة المغربية', 1200)],
        [fr("CARTE NATIONALE D'IDENTITE"), ar('البطاقة الوطنية للتعريف', 1200)],
        [fr('Prénom : SOUAD', 400), ar('الاسم الشخصي : سعاد', 1200)],
        [fr('Nom : AMZIANE', 400), ar('الاسم العائلي : أمزيان', 1200)],
        [fr('Date de naissance : 25.05.1975', 400)],
        [fr('Lieu de naissance : TAZA', 400), ar('مكان الازدياد : تازة', 1200)],
        [fr('CIN : S734162', 400), fr("Date d'expiration : 25.05.2032", 700)],
      ]),
    );
    expect(type).toBe('cnie');
    expect(values).toMatchObject({
      givenNameLat: 'SOUAD',
      givenNameAr: 'سعاد',
      familyNameLat: 'AMZIANE',
      familyNameAr: 'أمزيان',
      birthPlaceLat: 'TAZA',
      cin: 'S734162',
      expiryDate: '2032-05-25',
    });
  });

  it('a French extract whose date stands in words only', async () => {
    const { values } = await valuesOf(
      printedPage([
        [fr("EXTRAIT D'ACTE DE NAISSANCE", 500)],
        [fr('Prénom'), fr('Souad', 500)],
        [fr('Nom'), fr('AMZIANE', 500)],
        [fr('Née le'), fr('vingt-cinq mai mil neuf cent soixante-quinze', 500)],
        [fr('Fille de'), fr('Ali ben Hammou', 500)],
        [fr('Et de'), fr('Fatima bent Said', 500)],
        [fr('Fait à Taza, le 07/04/2025')],
      ]),
    );
    expect(values).toMatchObject({
      givenNameLat: 'Souad',
      familyNameLat: 'AMZIANE',
      birthDate: '1975-05-25',
      birthDateWordsFr: '1975-05-25',
      fatherLat: 'Ali ben Hammou',
      motherLat: 'Fatima bent Said',
      issueDate: '2025-04-07',
    });
  });
});

describe('other papers', () => {
  it('a certificate of non-employment as running text', async () => {
    const { type, values } = await valuesOf(
      printedPage([
        [ar('شهادة عدم العمل', 1000)],
        [ar('يشهد القائد أن السيدة سعاد أمزيان الحاملة للبطاقة الوطنية للتعريف رقم S734162 لا تمارس أي عمل')],
        [ar('العنوان : 31 حي الرياض ميدلت')],
        [ar('حرر بتاريخ : 07/04/2025')],
      ]),
    );
    expect(type).toBe('non-employment');
    expect(values).toMatchObject({
      nameAr: 'سعاد أمزيان',
      cin: 'S734162',
      addressAr: '31 حي الرياض ميدلت',
      issueDate: '2025-04-07',
    });
  });

  it('a bank identity statement with its control digits', async () => {
    const { type, values, doubts } = await valuesOf(
      printedPage([
        [fr("Relevé d'identité bancaire", 500)],
        [fr('Titulaire du compte : Souad AMZIANE')],
        [fr('RIB : 011 519 0000012050005349 21')],
      ]),
    );
    expect(type).toBe('rib');
    expect(values).toMatchObject({ rib: '011519000001205000534921', holderLat: 'Souad AMZIANE' });
    expect(doubts).toEqual([]);
  });

  it('a death extract', async () => {
    const { type, values } = await valuesOf(
      printedPage([
        [ar('نسخة موجزة من رسم الوفاة', 1000)],
        [ar('رسم رقم : 12/1990')],
        [ar('الاسم العائلي : أمزيان')],
        [ar('الاسم الشخصي : علي')],
        [ar('توفي في يوم : 12/03/1990')],
        [ar('المزداد سنة : 1922')],
        [ar('والده هو : حمو')],
      ]),
    );
    expect(type).toBe('death-extract');
    expect(values).toMatchObject({
      actNumber: '12/1990',
      familyNameAr: 'أمزيان',
      givenNameAr: 'علي',
      deathDate: '1990-03-12',
      birthDate: '1922',
      fatherAr: 'حمو',
    });
  });

  it('nothing is read from a paper we know nothing of', async () => {
    const { type, values } = await valuesOf(
      printedPage([[ar('شهادة الحياة', 900)], [ar('الاسم الشخصي : علي')]]),
    );
    expect(type).toBe('other');
    expect(values).toEqual({});
  });
});
