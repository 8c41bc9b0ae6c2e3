import { describe, expect, it } from 'vitest';
import { normaliseName } from '#shared/people/index';

const parts = (printed: string): string[] => normaliseName(printed).parts.map((part) => part.text);
const kinds = (printed: string): string[] => normaliseName(printed).parts.map((part) => part.kind);

describe('a printed name is cut into comparable parts', () => {
  it('folds vowel marks, stretched letters, hamza, ya and ta marbuta', () => {
    expect(parts('مُحَمَّد الإدريســي')).toEqual(parts('محمد الادريسي'));
    expect(parts('فاطمة')).toEqual(parts('فاطمه'));
    expect(parts('مصطفى')).toEqual(parts('مصطفي'));
  });

  it('knows the letters Moroccan papers add to the alphabet', () => {
    expect(parts('أڭدير')).toEqual(parts('اگدير'));
    expect(parts('أݣدير')).toEqual(parts('اگدير'));
    expect(parts('الڤيلالي')).toEqual(parts('الفيلالي'));
    expect(parts('الڨادري')).toEqual(parts('القادري'));
  });

  it('reads digits inside a Latin word as the letters they were', () => {
    expect(parts('M0hamed BENNAN1')).toEqual(['mohamed', 'bennanl']);
  });

  it('reads the fillers of the machine zone as blanks', () => {
    expect(parts('TAZI<<OMAR<BEN<ALI')).toEqual(['tazi', 'omar', 'ben', 'ali']);
  });

  it('joins what is one name in two words', () => {
    expect(parts('عبد الله')).toEqual(['عبدالله']);
    expect(parts('نور الدين')).toEqual(['نورالدين']);
    expect(parts('آيت علي')).toEqual(['ايتعلي']);
    expect(parts('بو طالب')).toEqual(['بوطالب']);
    expect(parts('Abd El Kader')).toEqual(['abdelkader']);
    expect(parts('Nour Eddine AIT ALI')).toEqual(['noureddine', 'aitali']);
    expect(parts('El Fassi')).toEqual(['elfassi']);
  });

  it('marks descent words between names, and only there', () => {
    expect(kinds('محمد بن علي')).toEqual(['name', 'nasab', 'name']);
    expect(kinds('Aicha bent Omar')).toEqual(['name', 'nasab', 'name']);
    expect(kinds('Hassan B. Driss')).toEqual(['name', 'nasab', 'name']);
    expect(kinds('علي ولد')).toEqual(['name', 'name']);
  });

  it('marks a descent word even when one of its letters was misread', () => {
    expect(kinds('محمد ين علي')).toEqual(['name', 'nasab', 'name']);
    expect(kinds('Omar hen Ali')).toEqual(['name', 'nasab', 'name']);
  });

  it('drops titles, but never the only name there is', () => {
    expect(parts('مولاي أحمد بن سيدي علي')).toEqual(parts('أحمد بن علي'));
    expect(parts('Hadj Omar TAZI')).toEqual(['omar', 'tazi']);
    expect(parts('الحاج')).toEqual(['الحاج']);
    // Of a tribe or a house it is the name.
    expect(parts('آيت القايد إبراهيم')).toEqual(['ايتالقايد', 'ابراهيم']);
    expect(parts('Omar AIT HADJ Ali')).toEqual(['omar', 'aithadj', 'ali']);
  });

  it('says which script a name is in and survives emptiness', () => {
    expect(normaliseName('محمد').script).toBe('ar');
    expect(normaliseName('Mohamed').script).toBe('lat');
    expect(parts('')).toEqual([]);
    expect(parts(' -<. ')).toEqual([]);
  });
});
