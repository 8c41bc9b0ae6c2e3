import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeLetter,
  type FactsOf,
  type LetterKind,
  letters,
  type Occasion,
  typeset,
} from '#shared/letters/index';
import { numberOfWordsAr } from '#shared/people/sum-words';
import { dayInWords, hijriInWords } from '../../shared/letters/dates.ts';
import { runsOf } from '../../shared/letters/runs.ts';
import { sumInWords } from '../../shared/letters/sums.ts';
import { readCode, readPages } from './pages.ts';

const cin = 'VA817246';
const occasion: Occasion = {
  number: 'NSB-7K3M-29QF/2',
  reference: 'NSB-7K3M-29QF',
  on: '2026-11-22',
  place: { ar: 'خنيفرة', fr: 'Khénifra' },
  applicant: { nameAr: 'فاطمة أيت واعراب', nameLat: 'Fatima Ait Ouaarab', sex: 'F', cin },
  project: 'تربية النحل وبيع العسل',
  holderCode: '7K3M-29QF',
};
const address = `https://pages.example/verify.html#${'x'.repeat(350)}`;
const kinds = Object.keys(letters) as LetterKind[];
const exampleOf = <K extends LetterKind>(kind: K) => letters[kind].example as FactsOf<K>;
const written = (kind: LetterKind, changed: Partial<Occasion> = {}) =>
  composeLetter(kind, exampleOf(kind), { ...occasion, ...changed });

/** Both languages: the Arabic pages, then the French. */
async function read(kind: LetterKind, changed: Partial<Occasion> = {}) {
  const pages = await readPages(await typeset(written(kind, changed), { address }));
  const start = pages.findIndex((page, index) => index > 0 && page.includes('المملكة المغربية'));
  return { pages, ar: pages.slice(0, start).join(' '), fr: pages.slice(start).join(' ') };
}

describe('a letter read back from its page', () => {
  it.each(kinds)(
    '%s: Arabic first, then French, each whole, with nothing hidden in the text',
    async (kind) => {
      const sheet = written(kind);
      const { pages, ar, fr } = await read(kind);
      for (const words of [
        'المملكة المغربية',
        'المندوبية السامية لقدماء المقاومين',
        'نيابة خنيفرة',
        sheet.title.ar,
      ])
        expect(ar).toContain(words);
      for (const words of [
        'Royaume du Maroc',
        'Délégation de Khénifra',
        sheet.title.fr,
        'N° NSB-7K3M-29QF/2',
      ])
        expect(fr).toContain(words);
      // The date in both calendars, its figures in their order inside the Arabic line.
      expect(ar).toContain('22 نونبر 2026');
      expect(ar).toContain('11 جمادى الثانية 1448');
      expect(fr).toContain('22 novembre 2026');
      // No shaped forms and no direction marks: what is copied from the page is plain text.
      expect(pages.join(' ')).not.toMatch(
        /[\ufb50-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
      );
      // Of the identity card no more than its holder needs to recognise it.
      expect(pages.join(' ')).not.toContain(cin);
      if (kind !== 'referral') expect(fr).toContain('VA••••46');
    },
  );

  it('carries its code in both languages, and a camera reads it', async () => {
    const bytes = await typeset(written('receipt'), { address });
    expect(await readCode(bytes, 0)).toBe(address);
    expect(await readCode(bytes, 1)).toBe(address);
  });

  it('says in a receipt what law 55-19 asks for: number, day, each paper, the day of the answer', async () => {
    const { ar, fr } = await read('receipt');
    for (const { name } of exampleOf('receipt').papers) {
      expect(ar).toContain(name.ar);
      expect(fr).toContain(name.fr);
    }
    for (const words of ['21 يناير', '55.19']) expect(ar).toContain(words);
    expect(fr).toContain('21 janvier 2027');
  });

  it('says in a request everything that is missing, why, and who gives it', async () => {
    const { ar, fr } = await read('completion');
    for (const { name, from } of exampleOf('completion').papers) {
      expect(fr).toContain(name.fr);
      expect(ar).toContain(name.ar);
      expect(ar).toContain(from.ar.split(' ')[0]);
    }
    expect(fr).toContain('90 000,00');
    expect(fr).toContain('8 janvier 2027');
  });

  it('gives in a refusal the law, the facts and the page of each reason, and how to appeal (law 03-01)', async () => {
    const { ar, fr } = await read('refusal');
    for (const words of [
      '1.59.076',
      'petite-fille du résistant',
      'p. 3',
      '03-01',
      '12 février 2027',
      'tribunal administratif',
    ])
      expect(fr).toContain(words);
    for (const words of ['1.59.076', 'حفيدة المقاوم', 'ص 3', '03.01', '12 فبراير', 'المحكمة الإدارية'])
      expect(ar).toContain(words);
  });

  it('gives a grant in figures and in words, and says why it is less where it is', async () => {
    const { ar, fr } = await read('appeal-outcome');
    for (const words of ['21 500,50', 'واحد وعشرون ألفا وخمسمائة درهم', '27 000,00', 'سبب التخفيض'])
      expect(ar).toContain(words);
    for (const words of ['21 500,50', 'vingt et un mille cinq cents dirhams', '27 000,00'])
      expect(fr).toContain(words);
  });
});

it('tells of a next tranche only where there is one', () => {
  const words = (tranche: number, of: number) =>
    JSON.stringify(composeLetter('payment', { ...exampleOf('payment'), tranche, of }, occasion));
  expect(words(1, 2)).toContain('avant la tranche suivante');
  for (const last of [words(2, 2), words(1, 1)]) {
    expect(last).not.toContain('tranche suivante');
    expect(last).toContain('أديت الإعانة بكاملها');
  }
});

describe('a long letter', () => {
  const reasons = Array.from({ length: 40 }, (_, index) => ({
    article: { ar: `المادة \u2068${index + 1}\u2069`, fr: `Article ${index + 1}` },
    facts: {
      ar: `الواقعة \u2068F${index + 1}\u2069: ${'لا تفيد الوثائق المدلى بها ثبوت الشرط المطلوب. '.repeat(3)}`,
      fr: `Fait F${index + 1} : ${'les pièces produites n’établissent pas la condition requise. '.repeat(3)}`,
    },
    evidence: [{ paper: { ar: 'رسم الولادة', fr: 'Acte de naissance' }, page: index + 1 }],
  }));

  it('of forty reasons and a name of nine parts runs over several pages and loses nothing', async () => {
    const facts = { ...exampleOf('refusal'), reasons };
    const name = { nameAr: 'عبد الرحمان '.repeat(9).trim(), nameLat: 'Abderrahmane '.repeat(9).trim() };
    const applicant = { ...occasion.applicant, ...name };
    const sheet = composeLetter('refusal', facts, {
      ...occasion,
      applicant,
      project: 'مشروع '.repeat(45).trim(),
    });
    const pages = await readPages(await typeset(sheet, { address }));
    const text = pages.join(' ');
    expect(pages.length).toBeGreaterThan(4);
    for (let index = 1; index <= 40; index += 1) expect(text).toContain(`Fait F${index} :`);
    // The table's own heading says the word in the plural.
    expect(text.match(/الواقعة/gu)).toHaveLength(40);
    // The table's heading stands again on each page it runs over.
    expect(text.match(/Fondement légal/gu)!.length).toBeGreaterThan(1);
    // No signature alone on a page.
    const signed = pages.filter((page) => /Code du titulaire|رمز صاحب/u.test(page));
    expect(signed).toHaveLength(2);
    for (const page of signed) expect(page).toMatch(/المحكمة|tribunal/u);
  });
});

describe('the same words', () => {
  it('are the same bytes, and a draft of them is marked and carries no code', async () => {
    const sheet = written('grant');
    const [first, second] = [await typeset(sheet, { address }), await typeset(sheet, { address })];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const draft = await typeset(sheet, { draft: true });
    expect((await readPages(draft))[1]).toContain('PROJET');
    expect(await readCode(draft, 1)).toBeUndefined();
  });

  it('ask in words that speak to nobody alone, while letters of the first edition keep those they were sent with', async () => {
    const arabic = async (edition: 1 | 2) =>
      (await readPages(await typeset({ ...written('receipt'), edition }, { address }))).join(' ');
    expect(written('receipt').edition).toBe(2);
    expect(await arabic(2)).toContain('المرجو مسح الرمز بالهاتف');
    expect(await arabic(1)).toContain('امسحوا الرمز بهاتفكم');
  });

  it('are set in the first design as they were on the day it was made', async () => {
    // Letters were issued with it: who changes how a page looks adds a design and leaves this one alone.
    const same = { ar: 'نص قصير رقم \u20682.04.892\u2069', fr: 'texte court : n° 2.04.892' };
    const sheet = {
      ...{ edition: 1 as const, number: 'NSB-0000-0000/1', reference: 'NSB-0000-0000', on: '2026-11-22' },
      ...{ from: same, dateLine: same, to: [same], title: same, object: same, signedBy: [same] },
      body: [
        { block: 'text' as const, text: same },
        { block: 'notice' as const, text: same },
        { block: 'list' as const, points: [same, same] },
        { block: 'table' as const, title: same, widths: [0, 1], heads: [same, same], rows: [[same, same]] },
      ],
    };
    const digest = createHash('sha256')
      .update(await typeset(sheet, { address }))
      .digest('hex');
    expect(digest).toBe('c90e0901da9e8dee4ed5e4fb7cf778357e6975d4dcaa2b075f77af2d6c86168a');
  });
});

describe('text on its way to the page', () => {
  const piece = fc.string({ unit: fc.constantFrom(...'ابتد 0129-/.,:()ABe'), maxLength: 60 });
  it('keeps every letter and loses every mark, however it is isolated', () => {
    const isolated = fc.array(fc.tuple(piece, fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(isolated, (pieces) => {
        const text = pieces.map(([words, alone]) => (alone ? `\u2068${words}\u2069` : words)).join('');
        const runs = runsOf(text, 'ar');
        const said = runs.map((run) => (typeof run === 'string' ? run : run.box)).join('');
        expect(said).toBe(text.replace(/[\u2068\u2069]/gu, ''));
        for (const run of runs) if (typeof run !== 'string') expect(run.box.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('survives marks that are never closed, or closed twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\u2068', '\u2069', '\u2067', 'ا', '1', 'x'), maxLength: 30 }),
        (text) => {
          const said = runsOf(text, 'ar')
            .map((run) => (typeof run === 'string' ? run : run.box))
            .join('');
          expect(said).toBe(text.replace(/[\u2066-\u2069]/gu, ''));
        },
      ),
    );
  });

  it('lets no code of its own be run by what a person typed', async () => {
    const project = '#panic("x") $1/0$ @ref <label> *b* _i_ `raw` \\ "q" ~ -- //';
    const { fr } = await read('receipt', { project });
    expect(fr).toContain('#panic("x")');
    expect(fr).toContain('<label>');
  });
});

describe('sums and days in words', () => {
  it('are the sum they say, in Arabic read back word by word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 99_999_999 }), (dirhams) => {
        const words = sumInWords(dirhams * 100).ar.replace(/\s(?:درهما?|دراهم)$/u, '');
        expect(numberOfWordsAr(words)).toBe(dirhams);
      }),
    );
  });

  it.each([
    [100, 'درهم واحد', 'un dirham'],
    [200, 'درهمان', 'deux dirhams'],
    [500_000, 'خمسة آلاف درهم', 'cinq mille dirhams'],
    [200_000, 'ألفا درهم', 'deux mille dirhams'],
    [20_000, 'مائتا درهم', 'deux cents dirhams'],
    [2_750_000, 'سبعة وعشرون ألفا وخمسمائة درهم', 'vingt-sept mille cinq cents dirhams'],
    [8_000_000, 'ثمانون ألف درهم', 'quatre-vingt mille dirhams'],
    [
      7_100_025,
      'واحد وسبعون ألف درهم وخمسة وعشرون سنتيما',
      'soixante et onze mille dirhams et vingt-cinq centimes',
    ],
    [100_000_000, 'مليون درهم', 'un million de dirhams'],
  ])('%i centimes: %s', (centimes, ar, fr) => {
    expect(sumInWords(centimes)).toEqual({ ar, fr });
  });

  it('are days with the months of Morocco, and the Hijri day beside', () => {
    expect(dayInWords('2026-08-01')).toEqual({ ar: '\u20681 غشت 2026\u2069', fr: '1er août 2026' });
    expect(hijriInWords('2026-11-22')).toEqual({
      ar: '\u206811 جمادى الثانية 1448\u2069',
      fr: '11 joumada II 1448',
    });
  });
});
