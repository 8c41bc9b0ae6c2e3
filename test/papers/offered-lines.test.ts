import { describe, expect, it } from 'vitest';
import type { Application } from '#shared/cases/application';
import { factsOf } from '#shared/cases/facts';
import type { Reading } from '#shared/papers/reading';
import { understandPages } from '#shared/papers/understand';
import { parametersOn, rules } from '#shared/rules/index';
import { L, type Print, printedPage, R } from './printed-page.ts';

const goods = (item: string, pieces: string, each: string, whole: string): Print[] => [
  { x: /\p{Script=Arabic}/u.test(item) ? R : L, text: item },
  { x: 600, text: pieces },
  { x: 800, text: each },
  { x: 1050, text: whole },
];
const sum = (label: string, value: string): Print[] => [
  { x: L, text: label },
  { x: 700, text: value },
];
const quote = (...lines: (readonly Print[])[]): Promise<Reading> =>
  understandPages(
    [
      printedPage([
        [{ x: L, text: 'DEVIS N° 12/2024' }],
        goods('Désignation', 'Qté', 'P.U. HT', 'Montant HT'),
        ...lines,
        sum('Total HT', '105 000,00'),
        sum('TVA 20 %', '21 000,00'),
        sum('Total TTC', '126 000,00'),
      ]),
    ],
    'quote',
  );

describe('what a quote offers', () => {
  it('is read line by line, each with what it comes to and its place; sums and heads are none of it', async () => {
    const { lines } = await quote(
      goods('Machine à coudre industrielle', '2', '45 000,00', '90 000,00'),
      goods('Table de coupe', '3', '5 000,00', '15 000,00'),
    );
    expect(lines?.map(({ item, amount }) => [item, amount])).toEqual([
      ['Machine à coudre industrielle', '90000.00'],
      ['Table de coupe', '15000.00'],
    ]);
    for (const { page, box } of lines ?? []) {
      expect(page).toBe(1);
      expect(box[2]).toBeGreaterThan(500);
    }
  });

  it('is read in Arabic, and has no amount where pieces and price do not come to it', async () => {
    const { lines } = await quote(
      goods('ماكينة خياطة صناعية', '2', '45 000,00', '90 000,00'),
      goods('Table de coupe', '3', '5 000,00', '14 000,00'),
    );
    expect(lines?.map(({ item, amount }) => [item, amount])).toEqual([
      ['ماكينة خياطة صناعية', '90000.00'],
      ['Table de coupe', undefined],
    ]);
  });

  it('is held against what was given in kind: the line is shown, tax included, and taken off', async () => {
    const reading = await quote(
      goods('Machine à coudre industrielle', '2', '45 000,00', '90 000,00'),
      goods('Table de coupe', '3', '5 000,00', '15 000,00'),
    );
    const application: Application = {
      applicant: { cin: 'VA81724' },
      project: {
        ...{ title: 'خياطة', sector: 'crafts', form: 'individual' },
        ...{ valueMAD: 126_000, ownMAD: 90_000, loanMAD: 0, otherAid: [], requestedMAD: 36_000 },
      },
      inKind: [{ source: 'DAS', item: 'machine à coudre industrielle' }],
      province: 'khenifra',
      submittedOn: '2026-11-22',
    };
    const papers = [{ file: 'devis.jpg', reading, whose: 'applicant' as const }];
    const { facts } = factsOf(application, papers, { consulted: false }, 0);
    expect(facts.quotes?.value[0]?.lines?.[0]?.total).toBe(10_800_000);
    const rule = rules.find(({ id }) => id === 'IN_KIND_NOT_TWICE');
    const judged = rule?.judge(facts, parametersOn('2026-11-22'));
    expect(judged).toMatchObject({ answer: 'no', flag: 'in-kind-in-quote' });
    expect(judged?.evidence).toMatchObject([{ file: 'devis.jpg', page: 1, field: 'lines' }]);
  });

  it('sent twice is one offer', async () => {
    const reading = await quote(goods('Table de coupe', '3', '35 000,00', '105 000,00'));
    const application = {
      applicant: { cin: 'VA81724' },
      project: {
        title: 't',
        sector: 'crafts',
        form: 'individual' as const,
        valueMAD: 1,
        ownMAD: 0,
        loanMAD: 0,
        otherAid: [],
        requestedMAD: 0,
      },
      province: 'khenifra',
      submittedOn: '2026-11-22',
    };
    const papers = ['a.jpg', 'b.jpg'].map((file) => ({ file, reading, whose: 'applicant' as const }));
    const { facts } = factsOf(application, papers, { consulted: false }, 0);
    expect(facts.quotes?.value).toHaveLength(1);
  });
});
