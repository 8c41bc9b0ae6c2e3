import { describe, expect, it } from 'vitest';
import type { PageText } from '#shared/papers/page-text';
import { Splitter } from '#shared/papers/split';
import { understandFile } from '#shared/papers/understand';
import { L, type Print, printedPage, R } from './printed-page.ts';

const line = (text: string): Print[] => [{ x: /\p{Script=Arabic}/u.test(text) ? R : L, text }];
const page = (...texts: readonly string[]): PageText => printedPage(texts.map(line));
function numbersOf(pages: readonly PageText[]) {
  const splitter = new Splitter();
  const bundles = [...pages.flatMap((page) => splitter.add(page)), ...splitter.end()];
  return bundles.map(({ numbers }) => numbers);
}

const act = (given: string, number: string, born: string) =>
  page(
    'المملكة المغربية',
    'نسخة موجزة من رسم الولادة',
    `رسم رقم : ${number}`,
    `الاسم الشخصي : ${given}`,
    'الاسم العائلي : أمزيان',
    `تاريخ الازدياد : ${born}`,
    'حرر بتازة في : 12/01/2026',
  );
const residence = page(
  'شهادة السكنى',
  'يشهد قائد المقاطعة أن السيدة سعاد أمزيان',
  'تسكن بحي النهضة رقم 12 تازة منذ عدة سنوات',
  'الإمضاء والطابع',
);
const cardFront = page(
  'المملكة المغربية',
  "CARTE NATIONALE D'IDENTITE",
  'سعاد',
  'SOUAD',
  'أمزيان',
  'AMZIANE',
  'Née le 12.03.1980',
  'à TAZA',
  'N° Z318842',
  "Valable jusqu'au 01.02.2031",
);
const cardBack = page(
  'N° Z318842',
  'Fille de ALI BEN HAMMOU',
  'et de ZAHRA BENT MOHA',
  'Adresse HAY NAHDA N 12 TAZA',
  'N° état civil 613/1980',
  'Sexe F',
  'I<MARA12345678<Z318842<<<<<<<<',
  '8003124F3102017MAR<<<<<<<<<<<4',
  'AMZIANE<<SOUAD<<<<<<<<<<<<<<<<',
);
const statutes = (number: number, of: number, ...texts: readonly string[]) =>
  page(...texts, `${number}/${of}`);
const unknown = page(
  'Recette du tajine aux pruneaux',
  'Ajouter deux oignons et laisser mijoter une heure',
  'Servir chaud avec du pain et des amandes grillées',
);

describe('papers bound into one file', () => {
  it('begin where another kind begins', () => {
    expect(numbersOf([act('سعاد', '613/1980', '12/03/1980'), residence, cardFront])).toEqual([[1], [2], [3]]);
  });

  it('begin where the same form names another person', () => {
    const [sister, brother] = [act('سعاد', '613/1980', '12/03/1980'), act('حمو', '87/1984', '05/11/1984')];
    expect(numbersOf([sister, brother])).toEqual([[1], [2]]);
  });

  it('are one where a paper was copied twice in a row', () => {
    const once = act('سعاد', '613/1980', '12/03/1980');
    expect(numbersOf([once, once])).toEqual([[1, 2]]);
  });

  it('have a card with its back on the next page', () => {
    expect(numbersOf([cardFront, cardBack, residence])).toEqual([[1, 2], [3]]);
  });

  it('go on while page numbers do, whatever the pages speak of', () => {
    const first = statutes(1, 3, 'النظام الأساسي لتعاونية الفتح للنحالين', 'المادة الأولى : التسمية');
    const second = statutes(2, 3, 'تلحق بالطلب شهادة السكنى لكل عضو', 'وبيان أثمان المعدات المراد اقتناؤها');
    const third = statutes(3, 3, 'توقيعات الأعضاء المؤسسين بعد تلاوة النص كله', 'حرر بتازة في : 12/01/2026');
    expect(numbersOf([first, second, third, residence])).toEqual([[1, 2, 3], [4]]);
  });

  it('begin anew where the numbers do', () => {
    const plan = (number: number, of: number) =>
      page(
        "Plan d'affaires",
        'Programme d’investissement et plan de financement',
        `Page ${number} sur ${of}`,
      );
    expect(numbersOf([plan(1, 2), plan(2, 2), plan(1, 1)])).toEqual([[1, 2], [3]]);
  });

  it('go on where the middle of a long paper bears no title', () => {
    const plan = page(
      "Plan d'affaires",
      'Porteur du projet : Souad AMZIANE',
      'Étude de marché et plan de financement',
    );
    const middle = page(
      'Les ruches seront posées au printemps sur les terrains loués par la promotrice',
      'La main-d’œuvre saisonnière vient des douars voisins, à raison de six journées par semaine',
    );
    expect(numbersOf([plan, middle, middle, residence])).toEqual([[1, 2, 3], [4]]);
  });

  it('let the pixels of their inner pages go, whoever could still look at them', () => {
    const plan = page(
      "Plan d'affaires",
      'Porteur du projet : Souad AMZIANE',
      'Étude de marché et plan de financement',
    );
    const looking = (at: number): PageText => ({
      ...(at === 0
        ? plan
        : page('Les ruches seront posées au printemps sur les terrains loués par la promotrice')),
      confirm: async (phrase) => phrase,
      penned: async () => undefined,
    });
    const splitter = new Splitter();
    const pages = Array.from({ length: 12 }, (_, at) => looking(at));
    const [bundle] = [...pages.flatMap((one) => splitter.add(one)), ...splitter.end()];
    expect(bundle!.pages.map(({ confirm, penned }) => Boolean(confirm ?? penned))).toEqual(
      Array.from({ length: 12 }, (_, at) => at < 4 || at >= 8),
    );
  });

  it('show what fits nothing as a paper of its own', async () => {
    const reading = await understandFile([residence, unknown, act('سعاد', '613/1980', '12/03/1980')]);
    expect(reading.papers?.map(({ type, pages }) => [type, pages])).toEqual([
      ['residence', [1]],
      ['other', [2]],
      ['birth-extract', [3]],
    ]);
  });

  it('take blank pages and stamped backs with them', () => {
    expect(numbersOf([residence, page('حرر'), page(), cardFront])).toEqual([[1, 2, 3], [4]]);
    expect(numbersOf([page(), residence])).toEqual([[1, 2]]);
  });

  it('keep a booklet together page by page, and part two booklets', () => {
    const leaf = (who: string, number: string) =>
      page(
        'دفتر الحالة المدنية',
        `رقم الدفتر : ${number}`,
        who,
        'الاسم الشخصي : علي',
        'الاسم العائلي : أمزيان',
      );
    const own = [leaf('الزوج', '30461'), leaf('الزوجة', '30461'), leaf('الولد الأول', '30461')];
    expect(numbersOf(own)).toEqual([[1, 2, 3]]);
    expect(numbersOf([...own, leaf('الزوج', '71202')])).toEqual([[1, 2, 3], [4]]);
  });

  it('keep a booklet’s children with it, though their labels are an extract’s and the number stands in front alone', () => {
    const front = page('كناش الحالة المدنية', 'رقم الكناش : 419922', 'الزوج', 'الاسم الشخصي : محمد');
    const child = (heading: string) => [
      ...[heading, 'الاسم الشخصي : الشرقي', 'الاسم العائلي : أمسطاس', 'تاريخ الازدياد : 15/04/1971'],
      ...['مكان الازدياد : الصويرة', 'رقم الرسم : 997/1971', 'Prénom : Cherki', 'Nom : AMASTAS'],
      ...['Date de naissance : 15.04.1971', 'Lieu de naissance : Essaouira', 'Acte n° 997/1971'],
    ];
    expect(numbersOf([front, page(...child('الطفل رقم 1')), page(...child('ENFANT 2'))])).toEqual([
      [1, 2, 3],
    ]);
    expect(numbersOf([front, act('سعاد', '613/1980', '12/03/1980')])).toEqual([[1], [2]]);
  });

  it('are one on a page whose label names the paper as its title does', () => {
    const said = (x: number, text: string) => ({ x, text });
    const act = printedPage([
      [said(1100, 'مستخرج من رسم الوفاة')],
      [said(1500, 'رقم وسنة رسم الوفاة'), said(700, 'الاسم العائلي للهالكة')],
      [said(1500, '581/1997'), said(700, 'المبج')],
      [said(1500, 'الاسم الشخصي'), said(700, 'مولودة في')],
      [said(1500, 'لطيفة'), said(700, '25/02/1928')],
      [said(1500, 'مكان الازدياد'), said(700, 'اسم الأب')],
      [said(1500, 'كلميم'), said(700, 'عبد الرحمان بن علي')],
      [said(1500, 'اسم الأم'), said(700, 'يوم الوفاة')],
      [said(1500, 'هداية بنت مياد'), said(700, '03/06/1997')],
    ]);
    const splitter = new Splitter();
    splitter.add(act);
    expect(splitter.end()).toHaveLength(1);
    expect(splitter.crowded).toBe(false);
  });
});

describe('the reading of a file of several papers', () => {
  it('says the first known paper on top and every paper beneath, each with its pages of the file', async () => {
    const reading = await understandFile([
      unknown,
      act('سعاد', '613/1980', '12/03/1980'),
      cardFront,
      cardBack,
    ]);
    expect(reading.type).toBe('birth-extract');
    expect(reading.fields.givenNameAr?.page).toBe(2);
    expect(reading.pages).toHaveLength(4);
    expect(reading.papers?.map(({ pages }) => pages)).toEqual([[1], [2], [3, 4]]);
    expect(reading.papers?.[2]?.fields.cinBack?.page).toBe(4);
    expect(reading.papers?.[2]?.fields.cin?.value).toBe('Z318842');
  });

  it('is as before where there is one paper', async () => {
    expect(await understandFile([residence])).not.toHaveProperty('papers');
  });
});

describe('two papers on one picture', () => {
  const beside = (one: PageText, two: PageText, dx: number, dy: number): PageText => ({
    ...one,
    phrases: [
      ...one.phrases,
      ...two.phrases.map((phrase) => ({
        ...phrase,
        box: [phrase.box[0] + dx, phrase.box[1] + dy, phrase.box[2], phrase.box[3]] as const,
        words: phrase.words.map((word) => ({
          ...word,
          box: [word.box[0] + dx, word.box[1] + dy, word.box[2], word.box[3]] as const,
        })),
      })),
    ],
  });
  const someAct = act('سعاد', '613/1980', '12/03/1980');

  it.each([
    ['one under the other', 0, 900],
    ['side by side', 1700, 0],
  ])('are parted %s, and said to share it', async (_, dx, dy) => {
    const reading = await understandFile([beside(cardFront, someAct, dx, dy)]);
    expect(reading.papers?.map(({ type, pages }) => [type, pages])).toEqual([
      ['cnie', [1]],
      ['birth-extract', [1]],
    ]);
    expect(reading.papers?.[1]?.fields.actNumber?.value).toBe('613/1980');
    expect(reading.doubts.map(({ code }) => code)).toContain('several-papers');
  });

  it('are one card where they are its two sides', async () => {
    const reading = await understandFile([beside(cardFront, cardBack, 0, 900)]);
    expect(reading).not.toHaveProperty('papers');
    expect(reading.fields.cin?.value).toBe('Z318842');
    expect(reading.fields.civilNumber?.value).toBe('613/1980');
    expect(reading.doubts.map(({ code }) => code)).not.toContain('several-papers');
  });

  it('are two where they are the cards of two people', async () => {
    const other = page(
      'المملكة المغربية',
      "CARTE NATIONALE D'IDENTITE",
      'حمو',
      'HAMMOU',
      'الورياغلي',
      'OURIAGHLI',
      'Né le 30.10.1951',
      'à FIGUIG',
      'N° FB20471',
      "Valable jusqu'au 17.08.2027",
    );
    expect(numbersOf([beside(cardFront, other, 0, 900)])).toEqual([[1], [1]]);
  });
});
