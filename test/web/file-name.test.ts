import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SentFile } from '#functions/route';
import { PaperToSend } from '#functions/shapes';
import { shownName } from '../../web/applicant/file-name.ts';
import { oddNames } from '../papers/open/odd-names.ts';

const letters = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...oddNames.map(([, name]) => name)),
);
const anyName = fc.array(letters, { maxLength: 4 }).map((parts) => parts.join(''));

/** One line of at most sixty letters that turns nothing, hides nothing, climbs nowhere. */
function expectHarmless(shown: string): void {
  expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}/\\]/u);
  expect(shown).not.toMatch(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
  expect(shown).not.toMatch(/\p{M}{4}/u);
  expect(shown.isWellFormed()).toBe(true);
  expect(shown.length).toBeGreaterThan(0);
  expect([...shown].length).toBeLessThanOrEqual(60);
}

describe('the odd name of a file', () => {
  it('is one of forty-eight, each of another kind', () => {
    expect(new Set(oddNames.map(([kind]) => kind)).size).toBe(48);
    expect(new Set(oddNames.map(([, name]) => name)).size).toBe(48);
  });

  it.each(oddNames)('is shown to its sender as one harmless line: %s', (_, name) => {
    expectHarmless(shownName(name));
  });

  it('is shown so whatever it is, and the same when shown again', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expectHarmless(shownName(name));
        expect(shownName(shownName(name))).toBe(shownName(name));
      }),
      { numRuns: 2000 },
    );
  });

  it('stays readable where it was honest', () => {
    for (const name of ['acte de naissance.pdf', 'عقد الازدياد n° 12 (copie).pdf', 'délivré.jpg'])
      expect(shownName(name)).toBe(name);
    expect(shownName('acte\u202Egpj.exe')).toBe('actegpj.exe');
    expect(shownName(`${'a'.repeat(4000)}.pdf`)).toMatch(/^a+…a+\.pdf$/u);
  });

  it('is told to nobody: what asks for a place for a paper holds none, whatever is sent along', () => {
    const asked = { size: 10, type: 'image/jpeg', sha256: '0'.repeat(64) };
    for (const [, name] of oddNames)
      expect(PaperToSend.parse({ ...asked, name, fileName: name, key: name })).toEqual(asked);
  });
});

it('a file of ours has a name that no header can be broken with', () => {
  const taken = (name: string) => SentFile.safeParse({ name, base64: '' }).success;
  for (const [kind, name] of oddNames)
    if (taken(name)) expect([kind, name]).toEqual(['device COM1', 'com1.jpg']);
  fc.assert(
    fc.property(anyName, (name) => {
      if (taken(name)) expect(name).toMatch(/^[a-z0-9.-]+$/u);
    }),
  );
});
