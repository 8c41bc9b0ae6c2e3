/** Papers of projects, suppliers, banks and registries as many of them write. */
import { describe, expect, it } from 'vitest';
import { amount, amountWordsFr } from '#shared/papers/money';
import type { PageText } from '#shared/papers/page-text';
import type { PaperType } from '#shared/papers/reading';
import { understandPages } from '#shared/papers/understand';
import { readValue } from '#shared/papers/values';
import { L, type Print, printedPage, R } from './printed-page.ts';

const at = (text: string): Print[] => [{ x: /\p{Script=Arabic}/u.test(text) ? R : L, text }];
const page = (...lines: (string | readonly Print[])[]) =>
  printedPage(lines.map((line) => (typeof line === 'string' ? at(line) : line)));
const row = (label: string, value: string): Print[] =>
  /\p{Script=Arabic}/u.test(label)
    ? [
        { x: R, text: label },
        { x: 900, text: value },
      ]
    : [
        { x: L, text: label },
        { x: 700, text: value },
      ];
async function read(paper: PageText, type?: PaperType) {
  const reading = await understandPages([paper], type);
  const values = Object.fromEntries(Object.entries(reading.fields).map(([name, { value }]) => [name, value]));
  return { ...reading, values, codes: reading.doubts.map(({ code }) => code) };
}

describe('the number of an account', () => {
  it('is turned where an Arabic line was read from the right, and only where its control digits then hold', () => {
    const turned = '1296 7890 3456 0012 8000 0117';
    expect(readValue('rib', turned)?.value).toBe('011780000012345678901296');
    expect(readValue('rib', '0117 8000 0012 3456 7890 1296')?.value).toBe('011780000012345678901296');
    const misread = turned.replace('0012', '0013');
    expect(readValue('rib', misread)?.value).toBe(misread.replaceAll(' ', ''));
  });
});

describe('a sum of money', () => {
  it.each([
    ['382,,000.00', '382000.00'],
    ['235\u202f500,00 MAD', '235500.00'],
    ['12.500 Dhs', '12500.00'],
    ['25000DHS', '25000.00'],
    ['DH 1 250', '1250.00'],
    ['٥٤٬٥٠٠٫٥٠ درهم', '54500.50'],
    ['58.100.00 درهم', '58100.00'],
  ])('%s is %s', (text, value) => expect(amount(text)?.value).toBe(value));

  it.each(['من 101 حصة', '60 parts', '24 mois', 'القانون رقم 112.12', '0 000 dirhams'])(
    '«%s» is none',
    (text) => expect(amount(text)).toBeUndefined(),
  );

  it('stands behind the number of its shares', () => {
    expect(amount('divisé en 40 parts de 500 dirhams')?.value).toBe('500.00');
  });

  it.each([
    ['soit Soixante-cinq mille dirhams', 'Soixante-cinq mille dirhams'],
    ['TRENTE-SIX MILLE DIRHAMS', 'TRENTE-SIX MILLE DIRHAMS'],
    ['cent mille dirhams', 'cent mille dirhams'],
  ])('in words keeps its capitals: %s', (text, value) => expect(amountWordsFr(text)?.value).toBe(value));
});

describe('the sums of a quote', () => {
  const lines = [
    [
      { x: L, text: 'Réf.' },
      { x: 400, text: 'Libellé' },
      { x: 900, text: 'Qté' },
      { x: 1300, text: 'PT HT' },
    ],
    [
      { x: L, text: 'A101' },
      { x: 400, text: 'Surjeteuse' },
      { x: 900, text: '2' },
      { x: 1300, text: '45 000,00' },
    ],
  ] as const;
  const sums = (net: string, tax: string, gross: string) => [
    row('Montant HT', net),
    row('Taxe (20%)', tax),
    row('TOTAL XX', gross),
  ];

  it('are told by what they add up to where a label is lost', async () => {
    const { values } = await read(
      page(
        'OFFRE DE PRIX Numéro D-35453',
        ...lines,
        ...sums('45 000,00', '9 000,00', '54 000,00'),
        'Soit en toutes lettres : cinquante-quatre mille dirhams',
      ),
    );
    expect(values).toMatchObject({
      totalHT: '45000.00',
      tva: '9000.00',
      totalTTC: '54000.00',
      devisNumber: 'D-35453',
    });
  });

  it('are doubted where the lines come to another total, not where something is taken off', async () => {
    const goods = (pieces: string, each: string, whole: string): Print[] => [
      { x: L, text: 'Surjeteuse' },
      { x: 600, text: pieces },
      { x: 900, text: each },
      { x: 1300, text: whole },
    ];
    const sheet = (net: string, tax: string, gross: string, ...more: string[]) =>
      page(
        'DEVIS N° 12/2024',
        goods('2', '45 000,00', '90 000,00'),
        goods('3', '5 000,00', '15 000,00'),
        ...more,
        row('Total HT', net),
        row('TVA 20 %', tax),
        row('Total TTC', gross),
      );
    expect((await read(sheet('105 000,00', '21 000,00', '126 000,00'))).codes).toEqual([]);
    expect((await read(sheet('150 000,00', '30 000,00', '180 000,00'))).codes).toContain(
      'lines-do-not-add-up',
    );
    expect(
      (await read(sheet('100 000,00', '20 000,00', '120 000,00', 'Remise exceptionnelle'))).codes,
    ).toEqual([]);
  });

  it('are doubted where the tax is higher than any rate', async () => {
    const { codes } = await read(
      page(
        'DEVIS N° 12/2024',
        row('Total HT', '45 000,00'),
        row('TVA', '19 000,00'),
        row('Total TTC', '64 000,00'),
      ),
    );
    expect(codes).toContain('tax-rate-unknown');
  });
});

describe('what pays for a project', () => {
  const plan = (aid: string, last: string) =>
    page(
      'FICHE DE PROJET',
      row('Nom du porteur', 'Basma LOURAACHI'),
      row('Apport en numéraire', '145,100.00'),
      row('Emprunt bancaire', '145,200.00'),
      row('Aide financière demandée', aid),
      row(last, '382,000.00'),
    );

  it('tells its cost where no label does', async () => {
    const { values, codes } = await read(plan('91,700.00', 'Zzz'));
    expect(values).toMatchObject({ projectValue: '382000.00', subsidyAsked: '91700.00' });
    expect(codes).not.toContain('funding-does-not-add-up');
  });

  it('is doubted where it is more than the cost, not where somebody else pays the rest', async () => {
    expect((await read(plan('95,700.00', 'Coût total'))).codes).toContain('funding-does-not-add-up');
    expect((await read(plan('51,700.00', 'Coût total'))).codes).not.toContain('funding-does-not-add-up');
  });
});

describe('a bank', () => {
  it('is the name of the list, not the legend under it', async () => {
    const { values } = await read(
      page(
        "Centre d'affaires El Kelâa",
        'BMCI',
        'Société anonyme au capital de 2.000.000.000 DH',
        'Objet : accord de principe pour le financement de votre projet',
        'Monsieur ZNIBER Abdelkahar (CIN n° MC65520),',
        '- Montant : 113000.00 MAD, soit Cent treize mille dirhams ;',
        '- Durée : 72 mois, dont six mois de différé ;',
      ),
    );
    expect(values).toMatchObject({
      bank: 'BMCI',
      amount: '113000.00',
      amountWords: 'Cent treize mille dirhams',
      months: '72',
    });
  });

  it('attests an account in a letter', async () => {
    const { values, type } = await read(
      page(
        'Crédit Agricole du Maroc',
        'ATTESTATION BANCAIRE',
        'Nous attestons par la présente que Madame Zahya RIHAD est titulaire dans nos livres',
        "d'un compte courant dont le relevé d'identité bancaire (RIB) est le suivant :",
        '011025504553329344634413',
      ),
    );
    expect(type).toBe('rib');
    expect(values).toMatchObject({
      bank: 'Crédit Agricole du Maroc',
      holderLat: 'Zahya RIHAD',
      rib: '011025504553329344634413',
    });
  });
});

describe('a cooperative', () => {
  it('has the seat and the capital of its articles, not what is said of them', async () => {
    const { values } = await read(
      page(
        'النظام الأساسي',
        'تطبق على التعاونية أحكام القانون رقم 112.12، وتسمى التعاونية : تعاونية أركان الجنوب.',
        'يوجد المقر الاجتماعي للتعاونية ب دوار إغرم جماعة الخميسات، ويمكن نقله بقرار من الجمعية العامة.',
        'يتكون الرأسمال من 101 حصة، قيمة كل حصة 500 درهم، أي ما مجموعه 50500 درهم.',
        'لائحة المتعاونين (عددهم : 7)',
      ),
    );
    expect(values).toMatchObject({
      coopNameAr: 'تعاونية أركان الجنوب',
      seatAr: 'دوار إغرم جماعة الخميسات',
      share: '500.00',
      capital: '50500.00',
      members: '7',
    });
  });

  it('is named by what stands in quotation marks', async () => {
    const { values } = await read(
      page(
        'STATUTS DE COOPERATIVE',
        'Il est constitué une coopérative ayant pour nom « Coopérative Nissae Al Atlas ».',
        'Le siège de la coopérative est établi à : Douar Ighrem. Il peut être transféré par décision.',
      ),
    );
    expect(values).toMatchObject({ coopNameLat: 'Coopérative Nissae Al Atlas', seatLat: 'Douar Ighrem' });
  });

  it('may bear a word in its name that elsewhere names its president', async () => {
    const { values } = await read(
      page(
        'سجل التعاونيات',
        row('اسم التعاونية :', 'تعاونية المسيرة للحليب'),
        row('رئيس التعاونية :', 'باسو المزوار'),
      ),
      'coop-registration',
    );
    expect(values).toMatchObject({ coopNameAr: 'تعاونية المسيرة للحليب', presidentAr: 'باسو المزوار' });
  });

  it('was registered on its day, not on that of the certificate or of the law', async () => {
    const { values } = await read(
      page(
        'ابتدائية بودنيب',
        'شهادة القيد بالسجل المحلي للتعاونيات',
        row('اسم التعاونية', 'تعاونية النجاح'),
        row('رقم القيد', '2098/2015'),
        row('بتاريخ', '9 أكتوبر 2015'),
        'القانون رقم 112.12 (ظهير شريف رقم 1.14.189 بتاريخ 21 نونبر 2014)',
        'سلم بتاريخ 18 ماي 2026',
      ),
    );
    expect(values).toMatchObject({
      courtAr: 'بودنيب',
      registrationNumber: '2098/2015',
      registrationDate: '2015-10-09',
    });
  });

  it('and a firm stand in the sentence of the register that certifies them', async () => {
    const coop = await read(
      page(
        "CERTIFICAT D'INSCRIPTION AU REGISTRE DES COOPERATIVES",
        'Le secrétaire-greffier certifie que la Coopérative Argane du Sud, ayant pour président(e) Bouzekri LAMIM, au capital de 8500.00 DH et comptant 33 coopérateurs, est inscrite sous le numéro 693/2019 depuis le 07.07.2019.',
      ),
    );
    expect(coop.values).toMatchObject({
      coopNameLat: 'Coopérative Argane du Sud',
      presidentLat: 'Bouzekri LAMIM',
      capital: '8500.00',
      members: '33',
      registrationNumber: '693/2019',
      registrationDate: '2019-07-07',
    });
    const firm = await read(
      page(
        'Attestation du registre du commerce',
        'Le secrétaire-greffier certifie que la société Bouiblane Agri SARL AU, ICE 001561191000066, est inscrite au registre de commerce n° 1208 en date du 16 février 2020, et que sa gérance est assurée par M. Naser DENHANY.',
      ),
    );
    expect(firm.values).toMatchObject({
      firmNameLat: 'Bouiblane Agri SARL AU',
      ice: '001561191000066',
      tradeNumber: '1208',
      registrationDate: '2020-02-16',
      managerLat: 'Naser DENHANY',
    });
  });
});
