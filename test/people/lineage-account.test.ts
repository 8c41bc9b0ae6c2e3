import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerLine, LineageLink } from '#shared/people/evidence';
import { placesText, proofText, rivalsText } from '../../shared/people/lineage/account.ts';
import {
  gateLink,
  gateText,
  knownGates,
  knownNotes,
  noteText,
  relationText,
  settlingPapers,
  settlingText,
} from '../../shared/people/lineage/gate-words.ts';
import { factName, kinshipName, lineText } from '../../shared/people/lineage/wording.ts';
import {
  isolate,
  linkTitle,
  paperName,
  percent,
  rivalName,
  strengthOf,
  type Text,
  weightText,
} from '../../shared/people/lineage/words.ts';

const facts = Object.keys(factName) as LedgerLine['fact'][];
const verdicts = ['agrees', 'near', 'differs', 'not-comparable'] as const;
const details = 'day month year about misread near decade far same one-digit differs'.split(' ');
const rivals = ['sibling', 'uncle', 'grandfather', 'homonym', 'stranger'] as const;
const side = (paper: string, value?: string): LedgerLine['sides'][number] => ({
  ...{ paper, source: `${paper}.jpg` },
  ...(value === undefined ? {} : { value, place: { file: paper, page: 2, box: [1, 2, 3, 4], field: 'x' } }),
});
const sidesOf: Partial<Record<LedgerLine['fact'], readonly [string, string]>> = {
  birth: ['1938', '1938-05-09'],
  death: ['2009-11-02', '2009'],
  generation: ['1938', '1980-04-19'],
  kinship: ['child', 'عبد السلام التازي'],
  cin: ['BE123456', 'BE123457'],
};
const line = (change: Partial<LedgerLine>): LedgerLine => {
  const fact = change.fact ?? 'name';
  const [a, b] = sidesOf[fact] ?? ['سلمى التازي', 'Salma TAZI'];
  const bare = {
    ...{ fact, verdict: 'agrees' as const, bits: 3, against: {}, comparable: true, sources: [] },
    sides: [side('cnie', a), side('birth-full-copy', b)] as const,
    ...change,
  };
  return { ...bare, text: lineText(bare) };
};

/** What a reader of either language can read, with every isolate closed. */
function readable({ ar, fr }: Text): void {
  expect(ar).toMatch(/\p{Script=Arabic}/u);
  expect(fr).toMatch(/\p{Script=Latin}/u);
  for (const text of [ar, fr]) {
    expect(text.split('\u2068').length).toBe(text.split('\u2069').length);
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
  }
  // In Arabic a figure or a Latin word outside an isolate would drag its neighbours to the other side.
  expect(ar.replaceAll(/\u2068[^\u2069]*\u2069/gu, '')).not.toMatch(/[0-9A-Za-z]/u);
}

describe('every word of a proof', () => {
  it('is there in both languages', () => {
    const gateTexts = [...knownGates, ...knownNotes].map((code) => noteText(code) ?? gateText(code));
    const papers = [...settlingPapers].map((paper) => settlingText(paper)!);
    const kin = ['grandchild', 'nephew', 'sibling', 'homonym', 'stranger'] as const;
    const all: Text[] = [
      ...[...gateTexts, ...papers, ...kin.map((one) => relationText(one)!), ...rivals.map(rivalName)],
      ...['child', 'grandchild', 'sibling', 'nephew', 'spouse', 'parent', 'other'].map(kinshipName),
      ...settlingPapers.map(paperName),
      ...(['father', 'mother', undefined] as const).map((branch) => linkTitle('parent-member', branch)),
    ];
    for (const text of all) readable(text);
  });

  it('is there for every gate and note the proof can come to', () => {
    const source = (name: string): string =>
      readFileSync(new URL(`../../shared/people/lineage/${name}.ts`, import.meta.url), 'utf8');
    const codes = (text: string, found: RegExp): string[] =>
      [...text.matchAll(found)].map(([, code]) => code!);
    const gates = codes(source('gates'), /gates\.add\('([a-z-]+)'\)|'([a-z-]+-pattern)'/gu).filter(Boolean);
    const notes = codes(source('notes'), /notes\.push\('([a-z-]+)'\)/gu);
    expect(gates.length).toBeGreaterThan(15);
    expect(gates.filter((code) => !knownGates.includes(code))).toEqual([]);
    expect(notes.filter((code) => !knownNotes.includes(code))).toEqual([]);
  });

  it('names the link a gate speaks of only for gates that exist', () => {
    expect(Object.keys(gateLink).filter((code) => !knownGates.includes(code))).toEqual([]);
  });

  it('is never masculine alone in French where a person is meant', () => {
    const texts = [...knownGates.map(gateText), ...knownNotes.map((code) => noteText(code)!)];
    for (const { fr } of texts)
      expect(fr).not.toMatch(/\bdemandeur\b(?! ou)|\brésistant\b|(?<!\p{L})né(?!\p{L})/u);
  });
});

describe('a line of the ledger', () => {
  it.each(facts.flatMap((fact) => verdicts.map((verdict) => [fact, verdict] as const)))(
    'tells %s, %s',
    (fact, verdict) => {
      readable(line({ fact, verdict, comparable: verdict !== 'not-comparable' }).text);
      for (const detail of details) readable(line({ fact, verdict, detail: detail as 'day' }).text);
    },
  );

  it('quotes both spellings, and names paper and page of both', () => {
    const told = line({});
    for (const text of [told.text.ar, told.text.fr]) {
      expect(text).toContain(isolate('سلمى التازي'));
      expect(text).toContain(isolate('Salma TAZI'));
    }
    expect(placesText(told)?.fr).toBe(
      'carte d’identité, page 2 ↔ copie intégrale d’acte de naissance, page 2',
    );
    expect(placesText(told)?.ar).toContain('\u20682\u2069');
  });

  it('says whose silence it is where nothing can be compared', () => {
    const silent = line({
      ...{ fact: 'birth', verdict: 'not-comparable', comparable: false, bits: 0 },
      sides: [side('cnie', '1938'), side('resistance-attestation')],
    });
    expect(silent.text.fr).toContain('absent de\u00a0: carte ou attestation de résistance');
    expect(silent.text.ar).toContain('غير مذكور في: بطاقة أو شهادة المقاوم');
  });

  it('keeps our sentence the right way round whatever marks a reading holds', () => {
    const text = lineText(
      line({ sides: [side('cnie', '\u2069\u202eSalma\u2068'), side('register', 'سلمى')] }),
    );
    readable(text);
    expect(text.ar).not.toContain('\u202e');
  });
});

describe('a weight', () => {
  it('is said in words a person understands, with its bits', () => {
    expect(weightText(6).fr.replaceAll(/[\u2068\u2069]/gu, '')).toBe(
      'indice fort\u00a0: 64 fois plus vraisemblable (+6,0\u00a0bits)',
    );
    expect(weightText(-1).ar).toContain('مرتين');
    expect(weightText(-3).ar).toContain('مرات');
    expect(weightText(20).fr).toContain('plus de');
  });

  it('grows in words as it grows in bits, and is readable at any size', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (bits) => {
        const text = weightText(bits);
        readable(text);
        expect(text.fr.includes('contredit')).toBe(bits < -0.3);
      }),
    );
  });

  it('never says certain or impossible', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        const { ar, fr } = percent(p);
        readable({ ar: `س ${ar}`, fr: `p ${fr}` });
        expect(fr.replaceAll(/[\u2068\u2069]/gu, '')).not.toMatch(/^(?:100|0,0)/u);
      }),
    );
  });
});

describe('the account', () => {
  const link = (name: LineageLink['name'], p: number, ledger: readonly LedgerLine[]): LineageLink => ({
    ...{ name, p, ledger },
    rivals: rivals.map((rival, at) => ({ rival, p: (1 - p) / 2 ** (at + 1) })),
  });
  const links = [
    link('applicant-subject', 0.999, [line({}), line({ fact: 'birth', detail: 'year' })]),
    link('parent-member', 0.8, [line({ bits: -2.5, verdict: 'differs' })]),
    link('member-register', 0.96, []),
  ];
  const text = proofText(0.77, links, ['names-differ', 'not-in-register'], 'concordance', {
    ...{ branch: 'mother', notes: ['late-registration'], relation: 'nephew' },
  });

  it('is readable, the weakest link first, and one for which nothing was compared weakest of all', () => {
    readable(text);
    const at = (words: string): number => text.fr.indexOf(words);
    expect(at('du registre')).toBeLessThan(at('la mère nommée'));
    expect(at('la mère nommée')).toBeLessThan(at('la personne qui demande'));
  });

  it('gives no link a figure for which nothing was compared', () => {
    const own = text.fr.split('\n').find((each) => each.includes('celle du registre'))!;
    expect(own).toContain('non comparé');
    expect(own).not.toContain('%');
    expect(strengthOf(links[2]!)).toBe('unknown');
  });

  it('names the rivals that remain, the kin it may rather be, and last the paper that would settle it with its giver', () => {
    expect(rivalsText(links[1]!)?.fr).toContain('un oncle');
    expect(text.fr).toContain('neveu ou une nièce');
    expect(text.fr.split('\n').at(-1)).toMatch(/^La pièce qui trancherait.*Qui la donne/u);
    expect(text.ar.split('\n').at(-1)).toMatch(/^الوثيقة التي تحسم.*الجهة التي تسلمها/u);
  });

  it('never shows a figure without words', () => {
    for (const each of text.fr.split('\n')) if (/\d %|bits/u.test(each)) expect(each).toMatch(/\p{L}{5,}/u);
  });
});
