import { describe, expect, it } from 'vitest';
import { heardTexts } from '#functions/readers';

const read = { value: 'العربي', raw: 'العربي', confidence: 0.6, page: 1, box: [0, 0, 9, 9] as const };

describe('what an officer is told beside a value', () => {
  it('is what else the ink may say, while the value is in doubt', () => {
    const alternatives = ['العربي', 'العزبي', 'العربية', 'الغربي'];
    expect(heardTexts({ ...read, alternatives })).toEqual([
      {
        ar: 'قد تقرأ أيضا: \u2068العزبي\u2069 أو \u2068العربية\u2069',
        fr: 'Se lirait aussi : \u2068العزبي\u2069 ou \u2068العربية\u2069',
      },
    ]);
    expect(heardTexts({ ...read, alternatives, confidence: 0.97 })).toEqual([]);
    expect(heardTexts({ ...read, value: '', alternatives })).toEqual([]);
  });

  it('is another reader’s word once, with days as they are written here', () => {
    const said = heardTexts({
      ...read,
      value: '1975-09-28',
      alternatives: ['1975-09-23', '1976-09-28'],
      heard: [{ by: 'textract', value: '1975-09-23' }],
    });
    expect(said.map(({ fr }) => fr)).toEqual([
      'Amazon Textract lit : 1975-09-23',
      'Se lirait aussi : \u206828/09/1976\u2069',
    ]);
  });
});
