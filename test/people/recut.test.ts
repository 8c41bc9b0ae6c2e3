import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchNames } from '#shared/people/index';

/** Parts as the matcher sees them. */
const parts = (printed: string): string[] => matchNames(printed, printed).trace.map((step) => step.a);

describe('parts a reader glued together', () => {
  it.each([
    ['محمدبنعلي التازي', ['محمد', 'بن', 'علي', 'التازي']],
    ['عبداللهبن أحمد', ['عبدالله', 'بن', 'احمد']],
    ['حسنالفاسي', ['حسن', 'الفاسي']],
    ['خديجةبنت علي', ['خديجه', 'بنت', 'علي']],
    ['mohamedben ali tazi', ['mohamed', 'ben', 'ali', 'tazi']],
    ['hassanelfassi', ['hassan', 'elfassi']],
  ])('%s is cut where a given name ends', (printed, expected) => {
    expect(parts(printed)).toEqual(expected);
  });

  it.each([
    ['سعيد بنعيسى', ['سعيد', 'بنعيسي']],
    ['عبد الرحمان', ['عبدالرحمان']],
    ['فاطمة العلوي', ['فاطمه', 'العلوي']],
    ['Omar Benjelloun', ['omar', 'benjelloun']],
    ['Fatimaezzahra Tazi', ['fatimaezzahra', 'tazi']],
    ['عليبن', ['عليبن']],
  ])('%s is left as it is', (printed, expected) => {
    expect(parts(printed)).toEqual(expected);
  });

  it('puts the two words of one woman’s name together', () => {
    expect(parts('فاطمة الزهراء')).toEqual(['فاطمهالزهرا']);
    expect(parts('Tazi Fatima Zohra')).toEqual(['tazi', 'fatimazohra']);
  });

  it('makes a name glued the same as the name in its parts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('محمد', 'عمر', 'إدريس', 'سعيد'),
        fc.constantFrom('علي', 'أحمد', 'حسن'),
        fc.constantFrom('التازي', 'الفاسي'),
        (given, father, family) => {
          expect(parts(`${given}بن${father} ${family}`)).toEqual(parts(`${given} بن ${father} ${family}`));
        },
      ),
    );
  });
});
