import { describe, expect, it } from 'vitest';
import { farFromCommune } from '#shared/people/communes';

describe('the towns and communes of the country', () => {
  it.each(['تيفلت', 'بويزكارن', 'بركان', 'بني', 'الدار', 'سيدي', 'أزرو', 'ازرو', 'آسفي'])(
    'know that %s opens a name of theirs',
    (word) => {
      expect(farFromCommune(word)).toBe(0);
    },
  );

  it('forgive a misread dot in a long name, not in a short one', () => {
    expect(farFromCommune('الخسيسات')).toBe(Number.POSITIVE_INFINITY);
    expect(farFromCommune('الحميسات')).toBeGreaterThan(0);
    expect(farFromCommune('الحميسات')).toBeLessThan(1);
    expect(farFromCommune('تاره')).toBe(Number.POSITIVE_INFINITY);
  });

  it.each(['بتيفلت', 'ويزكارن', 'ركان', 'نقل', 'محمد', ''])('hold no %s', (word) => {
    expect(farFromCommune(word)).toBeGreaterThan(0);
  });
});
