import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineageEvidence, PersonOnPaper } from '#shared/people/evidence';
import { proveLineage } from '#shared/people/index';
import { commonName } from '#shared/people/match';

const applicant: PersonOnPaper = {
  source: 'cnie.jpg',
  paper: 'cnie',
  nameAr: ['سلمى التازي'],
  nameLat: ['Salma TAZI'],
  birth: { year: 1980, month: 4, day: 19 },
  cin: 'BE123456',
  sex: 'F',
};
const subject: PersonOnPaper = {
  source: 'act.jpg',
  paper: 'birth-full-copy',
  nameAr: ['سلمى التازي'],
  nameLat: ['Selma TAZI'],
  birth: { year: 1980, month: 4, day: 19 },
};
const father: PersonOnPaper = {
  source: 'act.jpg',
  paper: 'birth-full-copy',
  nameAr: ['عبد السلام بن إدريس بن صالح التازي'],
  birth: { year: 1938 },
};
const member: PersonOnPaper = {
  source: 'card.jpg',
  paper: 'resistance-attestation',
  nameAr: ['عبد السلام بن ادريس التازي'],
  birth: { year: 1938 },
  memberNumber: '45748',
};
const register: PersonOnPaper = {
  source: 'register',
  paper: 'register',
  nameAr: ['عبد السلام بن إدريس التازي'],
  birth: { year: 1938 },
  memberNumber: '45748',
  sex: 'M',
  confidence: 1,
};
const clear: LineageEvidence = {
  applicant: [applicant],
  subject: [subject],
  father: [father],
  mother: [],
  member: [member],
  register,
  registerConsulted: true,
};
const withMember = (change: Partial<PersonOnPaper>): LineageEvidence => ({
  ...clear,
  member: [{ ...member, ...change }],
  register: { ...register, ...change },
});

describe('a lineage is proposed for acceptance', () => {
  it('when all three links hold and nothing contradicts', () => {
    const proof = proveLineage(clear);
    expect(proof.gates).toEqual([]);
    expect(proof.proposal).toBe('accept');
    expect(proof.p).toBeGreaterThanOrEqual(0.98);
    expect(proof.links.map((link) => link.name)).toEqual([
      'applicant-subject',
      'parent-member',
      'member-register',
    ]);
    expect(proof.wouldSettle).toBeUndefined();
  });

  it('through the mother when the member is a woman', () => {
    const mother: PersonOnPaper = {
      source: 'act.jpg',
      paper: 'birth-full-copy',
      nameAr: ['زبيدة بنت عمر الريفي'],
      birth: { year: 1941 },
    };
    const she = { nameAr: ['زبيدة بنت عمر الريفي'], birth: { year: 1941 } };
    const proof = proveLineage({
      ...clear,
      mother: [mother],
      member: [{ ...member, ...she }],
      register: { ...register, ...she, sex: 'F' },
    });
    expect(proof.gates).toEqual([]);
    expect(proof.proposal).toBe('accept');
  });
});

describe('an officer is asked', () => {
  it('when the register was not consulted, or has no such member', () => {
    const { register: _row, ...rest } = clear;
    expect(proveLineage({ ...rest, registerConsulted: false }).gates).toContain('register-not-consulted');
    const notFound = proveLineage({ ...rest, registerConsulted: true });
    expect(notFound.gates).toContain('not-in-register');
    expect(notFound.proposal).toBe('officer');
    expect(notFound.likelyNot).toBe(false);
  });

  it.each([
    ['grandchild-pattern', { nameAr: ['إدريس بن صالح التازي'], birth: { year: 1908 } }],
    ['nephew-pattern', { nameAr: ['عمر بن إدريس التازي'], birth: { year: 1940 } }],
    ['parent-too-young', { birth: { year: 1970 } }],
    ['child-older-than-parent', { birth: { year: 1985 } }],
    ['born-after-death', { death: { year: 1975 } }],
    ['parent-too-old', { birth: { year: 1895 } }],
  ])('with the reason named: %s', (gate, change) => {
    const proof = proveLineage(withMember(change));
    expect(proof.gates).toContain(gate);
    expect(proof.proposal).toBe('officer');
  });

  it('when the child came too soon after the marriage or too long after the separation', () => {
    const born = (change: Partial<LineageEvidence>): readonly string[] =>
      proveLineage({ ...clear, ...change }).gates;
    const { year, month } = subject.birth as { year: number; month: number };
    const day = (y: number, m: number) => ({ year: y, month: m, day: 1 });
    expect(born({ marriage: day(year, month - 1) })).toEqual(['born-before-marriage']);
    expect(born({ marriage: day(year - 1, month) })).toEqual([]);
    expect(born({ separation: day(year - 2, month) })).toEqual(['born-after-separation']);
    expect(born({ separation: day(year - 1, month + 1) })).toEqual([]);
  });

  it('when the names differ, however well the dates agree', () => {
    const exact = { year: 1938, month: 5, day: 9 };
    const other = { nameAr: ['المختار بن حمو الدكالي'], birth: exact };
    const proof = proveLineage({ ...withMember(other), father: [{ ...father, birth: exact }] });
    expect(proof.gates).toContain('names-differ');
    expect(proof.wouldSettle).toBe('concordance');
  });

  it('when the identity card and the form bear different CIN numbers', () => {
    const form: PersonOnPaper = { source: 'application', paper: 'application', cin: 'K998877' };
    expect(proveLineage({ ...clear, applicant: [applicant, form] }).gates).toContain('cin-differs');
  });

  it.each(['adoption', 'kafala'] as const)('and told to expect "no" after %s', (mark) => {
    const proof = proveLineage({ ...clear, marks: [mark] });
    expect(proof.gates).toContain(mark);
    expect(proof.likelyNot).toBe(true);
    expect(proof.proposal).toBe('officer');
  });

  it('gently, when a margin note says the father’s name was given to a child without one', () => {
    const proof = proveLineage({ ...clear, marks: ['father-unknown-note'] });
    expect(proof.gates).toContain('father-unknown');
    expect(proof.likelyNot).toBe(false);
  });

  it('when a brother’s act was brought', () => {
    const act: PersonOnPaper = {
      ...subject,
      nameAr: ['يوسف التازي'],
      nameLat: ['Youssef TAZI'],
      birth: { year: 1984, month: 9, day: 2 },
    };
    const proof = proveLineage({ ...clear, subject: [act] });
    expect(proof.links[0]?.rivals[0]?.rival).toBe('sibling');
    expect(proof.proposal).toBe('officer');
    expect(proof.likelyNot).toBe(true);
  });

  it('when two papers of the father contradict each other', () => {
    const other: PersonOnPaper = {
      source: 'booklet.jpg',
      paper: 'family-booklet',
      nameAr: ['المختار بن حمو الدكالي'],
      birth: { year: 1920 },
    };
    expect(proveLineage({ ...clear, father: [father, other] }).gates).toContain('papers-contradict');
  });

  it('when the father of the act was born elsewhere than the member, though the years agree', () => {
    const at = (birthPlaceAr: string): LineageEvidence => ({
      ...withMember({ birthPlaceAr: 'خنيفرة' }),
      father: [{ ...father, birthPlaceAr }],
    });
    expect(proveLineage(at('وجدة')).gates).toEqual(['birthplace-differs']);
    expect(proveLineage(at('خنيفرة')).proposal).toBe('accept');
  });

  it('when the member’s paper names another grandfather beside the father', () => {
    const beside = (fatherAr: string) =>
      proveLineage({
        ...clear,
        member: [{ ...member, nameAr: ['عبد السلام التازي'], fatherAr: [fatherAr] }],
      });
    expect(beside('إدريس بن المختار').p).toBeLessThan(beside('إدريس بن صالح').p);
    expect(beside('إدريس بن المختار').gates).toContain('descent-differs');
    expect(beside('إدريس بن صالح').gates).toEqual([]);
  });

  it('when the child’s own card names another grandfather than the member’s paper, in whichever script', () => {
    const named = (fatherAr: string) =>
      proveLineage({
        ...withMember({ nameLat: ['Abdeslam ben Driss ben Mokhtar TAZI'] }),
        applicant: [{ ...applicant, fatherAr: [fatherAr] }],
        father: [{ ...father, nameAr: ['عبد السلام بن إدريس التازي'] }],
      });
    expect(named('عبد السلام بن إدريس بن صالح').gates).toEqual(['descent-differs']);
    expect(named('عبد السلام بن إدريس بن المختار').gates).toEqual([]);
  });

  it('but not for a family’s name that begins like a descent, written apart on one paper and not on the other', () => {
    const family = (first: string, second: string) =>
      proveLineage({
        ...withMember({ nameAr: [`عبد السلام بن إدريس ${second}`] }),
        father: [{ ...father, nameAr: [`عبد السلام بن إدريس بن صالح ${first}`] }],
      }).gates;
    expect(family('بنجلون', 'بن جلون')).toEqual([]);
    expect(family('بن جلون', 'بنجلون')).toEqual([]);
    expect(family('التازي', 'بن جلون')).not.toEqual([]);
  });

  it('when register and papers tell two days of death, and not for one digit of it misread', () => {
    const dead = (day: number, year = 1996) =>
      proveLineage({
        ...clear,
        member: [member, { source: 'death.jpg', paper: 'death-extract', death: { year, month: 3, day } }],
        register: { ...register, death: { year: 1996, month: 3, day: 14 } },
      }).gates;
    expect(dead(14)).toEqual([]);
    expect(dead(17)).toEqual([]);
    expect(dead(17, 1995)).toEqual(['deaths-differ']);
  });

  it('when an attestation calls somebody a child of the member, but the act names another father', () => {
    const uncle = 'المختار بن إدريس التازي';
    const proof = proveLineage({
      ...withMember({ nameAr: [uncle] }),
      statements: [
        {
          source: 'kinship.jpg',
          paper: 'kinship-attestation',
          applicant: { ...applicant, paper: 'kinship-attestation' },
          kinship: 'child',
          relative: { source: 'kinship.jpg', paper: 'kinship-attestation', nameAr: [uncle] },
        },
      ],
    });
    expect(proof.proposal).toBe('officer');
    expect(proof.gates).toEqual(['names-differ']);
  });

  it('when the father would have been a boy, where a mother of that age was none too young', () => {
    const at = (year: number) => withMember({ birth: { year } });
    expect(proveLineage({ ...at(1966), father: [{ ...father, birth: { year: 1966 } }] }).gates).toContain(
      'parent-too-young',
    );
    expect(proveLineage({ ...at(1965), father: [{ ...father, birth: { year: 1965 } }] }).gates).toEqual([]);
    const mother = { ...father, nameAr: ['رقية بنت إدريس التازي'], birth: { year: 1967 } };
    const through = withMember({ nameAr: mother.nameAr, birth: mother.birth, sex: 'F' });
    expect(proveLineage({ ...through, father: [], mother: [mother] }).gates).toEqual([]);
  });

  it('and told which paper would settle it when the act lacks the father’s birth', () => {
    const { birth: _birth, ...short } = father;
    const { birth: _year, ...undated } = { ...member, nameAr: ['عبد السلام التازي'] };
    const proof = proveLineage({
      ...clear,
      subject: [{ ...subject, paper: 'birth-extract' }],
      father: [{ ...short, paper: 'birth-extract', nameAr: ['عبد السلام التازي'] }],
      member: [undated],
      register: { ...register, nameAr: ['عبد السلام التازي'] },
    });
    expect(proof.proposal).toBe('officer');
    expect(proof.wouldSettle).toBe('birth-full-copy');
  });
});

describe('readings of one field', () => {
  const [right] = father.nameAr as readonly string[];
  const read = (...nameAr: readonly string[]) => {
    const proof = proveLineage({ ...clear, father: [{ ...father, nameAr }] });
    const name = proof.links[1]?.ledger.find(({ fact }) => fact === 'name');
    return { p: proof.p, quoted: name?.sides.map(({ value }) => value) };
  };

  it('are taken together: the one the other paper explains best is weighed, and quoted as it was read', () => {
    const misread = 'عند السلار بن إدريز النازي';
    const [alone, both] = [read(misread), read(misread, right as string)];
    expect(alone.p).toBeLessThan(both.p);
    expect(both.p).toBeCloseTo(read(right as string).p, 6);
    expect(alone.quoted).toContain(misread);
    expect(both.quoted).toContain(right);
  });

  it('never become the name of the other paper', () => {
    expect(read('عبد السلام بن إدريس التازيي').quoted).toContain('عبد السلام بن إدريس التازيي');
  });
});

describe('the account of a proof', () => {
  const proof = proveLineage(clear);

  it('quotes the spellings of both papers inside isolates, in both languages', () => {
    for (const text of [proof.text.ar, proof.text.fr]) {
      expect(text).toContain('\u2068عبد السلام بن إدريس بن صالح التازي\u2069');
      expect(text.split('\u2068').length).toBe(text.split('\u2069').length);
    }
  });

  it('tells what could not be compared apart from what differs', () => {
    const line = proof.links[0]?.ledger.find((entry) => entry.fact === 'act-number');
    expect(line?.comparable).toBe(false);
    expect(line?.bits).toBe(0);
    expect(line?.text.fr).toContain('non comparable');
  });

  it('gives each link its rivals, whose chances complete the claim’s', () => {
    for (const link of proof.links)
      expect(link.p + link.rivals.reduce((sum, rival) => sum + rival.p, 0)).toBeCloseTo(1, 6);
  });
});

describe('properties of any proof', () => {
  const optional = ['birth', 'fatherAr', 'motherAr', 'cin', 'actNumber', 'birthPlaceAr'] as const;

  it('a part that is missing on one side weighs nothing', () => {
    fc.assert(
      fc.property(fc.subarray([...optional]), (left) => {
        const bare: PersonOnPaper = Object.fromEntries(
          Object.entries(applicant).filter(([key]) => !left.includes(key as (typeof optional)[number])),
        ) as unknown as PersonOnPaper;
        const { links } = proveLineage({ ...clear, applicant: [bare] });
        for (const line of links[0]?.ledger ?? []) if (!line.comparable) expect(line.bits).toBe(0);
        expect(links[0]?.p).toBeGreaterThan(0.5);
      }),
    );
  });

  it('the order of papers never changes the answer', () => {
    const booklet: PersonOnPaper = {
      source: 'booklet.jpg',
      paper: 'family-booklet',
      nameAr: ['عبد السلام التازي'],
    };
    const one = proveLineage({ ...clear, father: [father, booklet] });
    const two = proveLineage({ ...clear, father: [booklet, father] });
    expect(two.p).toBeCloseTo(one.p, 9);
    expect(two.gates).toEqual(one.gates);
  });

  it('whatever is missing, the answer is a probability and never a refusal', () => {
    const people = fc.subarray([applicant, subject, father, member]);
    fc.assert(
      fc.property(people, people, people, people, fc.boolean(), (a, s, f, m, registerConsulted) => {
        const proof = proveLineage({
          applicant: a,
          subject: s,
          father: f,
          mother: [],
          member: m,
          registerConsulted,
        });
        expect(proof.p).toBeGreaterThanOrEqual(0);
        expect(proof.p).toBeLessThanOrEqual(1);
        expect(['accept', 'officer']).toContain(proof.proposal);
        expect(proof.proposal).toBe('officer');
      }),
      { numRuns: 60 },
    );
  });

  it('never accepts while a gate is closed', () => {
    const year = fc.integer({ min: 1880, max: 2000 });
    fc.assert(
      fc.property(year, year, (born, died) => {
        const proof = proveLineage(withMember({ birth: { year: born }, death: { year: died } }));
        if (proof.gates.length > 0) expect(proof.proposal).toBe('officer');
      }),
      { numRuns: 80 },
    );
  });
});

describe('a name the register has often', () => {
  const undated = (name: string): LineageEvidence => {
    const { birth: _, ...bare } = member;
    const spelled = { ...bare, nameAr: [name] };
    const { birth: __, ...parent } = father;
    return {
      ...clear,
      father: [{ ...parent, nameAr: [name] }],
      member: [spelled],
      register: { ...register, nameAr: [name], birth: { year: 1938 } },
    };
  };

  it('says less than one it has seldom', () => {
    const shared = (share: number) => ({
      given: { [commonName('عبدالسلام', 'ar')]: share },
      family: { [commonName('التازي', 'ar')]: share },
    });
    const [seldom, often] = [shared(0.001), shared(0.25)];
    const evidence = undated('عبد السلام التازي');
    const [rare, common] = [seldom, often].map((frequencies) => proveLineage(evidence, { frequencies }).p);
    expect(common).toBeLessThan(rare as number);
  });
});
