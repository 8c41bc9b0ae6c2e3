import { expect, it } from 'vitest';
import { readerText } from '#functions/readers';

it('has a sentence in Arabic and French for whatever became of a second reading', () => {
  const reasons = ['too-large', 'busy', 'in-progress', 'partial', 'fault', 'a reason of tomorrow'];
  for (const reason of reasons) {
    const { ar, fr } = readerText({ by: 'textract', status: 'not-read', reason });
    expect(ar).toMatch(/\p{Script=Arabic}{3}/u);
    expect(fr).not.toMatch(/undefined|\p{Script=Arabic}/u);
    // A Latin name stands isolated among Arabic words.
    expect(ar.replace(/\u2068[^\u2069]*\u2069/gu, '')).not.toMatch(/[A-Za-z]/);
  }
});
