import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchNames } from '#shared/people/index';

const score = (a: string, b: string): number => matchNames(a, b).score;

describe('one name of one person, however it is spelt', () => {
  it.each([
    ['محمد بن الحسين العلوي', 'Mohamed ben Lahoucine ALAOUI'],
    ['فاطمة الزهراء بناني', 'Fatima-Ezzahra BENNANI'],
    ['عبد الرحمان بن علي التازي', 'Abderrahmane Ben Ali Tazi'],
    ['إدريس الصقلي', 'SQALLI DRISS'],
    ['عبد القادر بن عمر الودغيري', 'عبدالقادر ابن عمر الودغيرى'],
    ['Khadija Oudghiri', 'Khadidja El Ouadghiri'],
    ['BENCHEKROUN<<YOUSSEF', 'يوسف بنشقرون'],
    ['محمد بن أحمد بن صالح أمزيان', 'محمد بن أحمد أمزيان'],
    ['المرحوم سعيد أوحمو', 'Said OUHAMMOU'],
    ['عائشة بنت امبارك', 'Aïcha bent M’barek'],
    ['الوافية بنت عبد الله بن غالب بنشقرون', 'OUAFIA BENT ABDELLAH BEN GHALEB BENCHÉKROUN'],
    ['عبد القادر بن الجيلالي الغالي', 'ABDELKADER BEN DJILALI EL GHALI'],
    ['قاسم القرشي', 'Gassem KOURACHI'],
    ['محمد أولاد علي', 'Mohamed OULAD ALI'],
    ['Mohamcd ben Ahmcd ALA0UI', 'محمد بن أحمد العلوي'],
    ['عبدالرحمانبنعلي التازي', 'عبد الرحمان بن علي التازي'],
    ['محهد بن اجمد الفاسي', 'محمد بن أحمد الفاسي'],
    ['آيت القايد إبراهيم', 'Brahim AIT EL CAID'],
    ['صالح بن الحسن الزروالي', 'Salah BELHASSAN Zerouali'],
    ['Chakib OUCHTAIN', 'Cahkib Ouchtain'],
    ['مصطفى الرگراگي', 'مصطفى الركراكي'],
    ['Fatima Zohra Bent Ahmed', 'فاطمة الزهراء بنت أحمد'],
    ['Med ALAMI', 'Mohamed ALAMI'],
    ['My Ahmed ben Med ALAMI', 'أحمد بن محمد العلمي'],
    ['Mohand Ou Lhaj', 'محند أولحاج'],
  ])('%s is %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThan(0.7);
  });

  it.each([
    ['امحمد بن علي التازي', 'محمد بن علي التازي'],
    ['حسن بن علي التازي', 'الحسين بن علي التازي'],
    ['سعيد بن عمر الفاسي', 'سعد بن عمر الفاسي'],
    ['أحمد بن صالح الفاسي', 'حماد بن صالح الفاسي'],
    ['Hassan ben Ali TAZI', 'الحسين بن علي التازي'],
    ['سمير بن علي التازي', 'سميرة بنت علي التازي'],
    ['محمد بن علي التازي', 'علي بن محمد التازي'],
    ['محمد بن علي التازي', 'علي التازي'],
    ['Omar ben Ali BERRADA', 'Omar ben Ali KABBAJ'],
    ['عمر بن علي برادة', 'عمر بن إدريس برادة'],
    ['عبد الواحد الفاسي', 'عبد الوهاب الفاسي'],
    ['عمر بن إدريس التازي', 'عبد السلام بن إدريس التازي'],
    ['كريم الفاسي', 'كريمة الفاسي'],
    ['M’hamed ben Ali TAZI', 'Mohamed ben Ali TAZI'],
    ['Med ben Ali TAZI', 'امحمد بن علي التازي'],
    ['عسو أوشطاين', 'Ali OUCHTAIN'],
    ['Amor OUCHTAIN', 'Ismail ben Said ben Nabil OUCHTAIN'],
    ['Amr OUCHTAIN', 'عمر أوشطاين'],
    ['حامد أوشطاين', 'حماد أوشطاين'],
    ['محمد بن علي التازي', 'محمد رضا بن علي التازي'],
    ['عبدارحمانابن زاهر بن جمال بن نموق', 'المهدي بن زاهر بننموق'],
  ])('%s is not %s', (a, b) => {
    expect(matchNames(a, b).same).toBe(false);
    expect(score(a, b)).toBeLessThan(0.5);
  });

  it('says of an empty name nothing but "not known to be the same"', () => {
    expect(matchNames('', 'محمد')).toEqual({ score: 0, same: false, trace: [] });
  });

  it('shows which part was laid on which', () => {
    const { trace } = matchNames('محمد بن علي', 'Mohamed ben Ali');
    expect(trace.map((step) => [step.a, step.b])).toEqual([
      ['محمد', 'mohamed'],
      ['بن', 'ben'],
      ['علي', 'ali'],
    ]);
  });
});

const given = fc.constantFrom(
  'محمد',
  'أحمد',
  'فاطمة',
  'عبد السلام',
  'إدريس',
  'Omar',
  'Khadija',
  'Abdellah',
  'Hassan',
);
const family = fc.constantFrom('التازي', 'بنشقرون', 'آيت علي', 'El Fassi', 'BERRADA', 'Ouhammou', 'Zed');
const printed = fc.oneof(
  fc.tuple(given, family).map(([g, f]) => `${g} ${f}`),
  fc.tuple(given, given, family).map(([g, h, f]) => `${g} بن ${h} ${f}`),
  fc.string({ maxLength: 30 }),
);

describe('properties that hold for any two names', () => {
  it('the order of the question never changes the answer', () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const [ab, ba] = [matchNames(a, b), matchNames(b, a)];
        expect(ab.score).toBe(ba.score);
        expect(ab.same).toBe(ba.same);
        expect(ab.trace.map((step) => [step.b, step.a])).toEqual(ba.trace.map((step) => [step.a, step.b]));
      }),
      { numRuns: 150 },
    );
  });

  it('a score is a probability', () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const s = score(a, b);
        expect(s).toBeGreaterThanOrEqual(0);
        expect(s).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });

  it('a full name is the same as itself', () => {
    fc.assert(
      fc.property(given, family, (g, f) => {
        expect(score(`${g} ${f}`, `${g} ${f}`)).toBeGreaterThan(0.9);
      }),
    );
  });

  it('a title before a name never changes the answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('محمد', 'عمر', 'إدريس', 'عبد السلام'),
        fc.constantFrom('مولاي', 'سيدي', 'الحاج', 'المرحوم', 'السيد'),
        fc.constantFrom('التازي', 'بنشقرون', 'آيت علي'),
        printed,
        (g, title, f, other) => {
          expect(score(`${title} ${g} ${f}`, other)).toBe(score(`${g} ${f}`, other));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('vowel marks and stretched letters never change the answer', () => {
    fc.assert(
      fc.property(fc.constantFrom('محمد التازي', 'عمر بن علي'), printed, (name, other) => {
        const ornate = [...name].map((letter) => (letter === ' ' ? letter : `${letter}\u064e`)).join('');
        expect(score(ornate, other)).toBe(score(name, other));
      }),
      { numRuns: 60 },
    );
  });
});
