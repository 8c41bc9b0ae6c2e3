/** The families Moroccan papers tell of: what the proof makes of each. */
import { describe, expect, it } from 'vitest';
import type { LineageEvidence, LineageProof, PersonOnPaper } from '#shared/people/evidence';
import { proveLineage } from '#shared/people/index';
import {
  act,
  attestation,
  card,
  dated,
  evidence,
  father,
  person,
  register,
  statement,
} from './family-of-proof.ts';

const prove = (change: Partial<LineageEvidence> = {}): LineageProof => proveLineage(evidence(change));
const line = (proof: LineageProof, link: number, fact: string) =>
  proof.links[link]?.ledger.find((one) => one.fact === fact);
const both = (change: Partial<PersonOnPaper>): Partial<LineageEvidence> => ({
  member: [{ ...attestation, ...change }],
  register: { ...register, ...change },
});

describe('papers of the proof ladder', () => {
  const short = { father: [father] };

  it('a full copy with the father’s birth proves what the extract leaves open', () => {
    expect(prove().proposal).toBe('accept');
    expect(prove().links[1]!.p).toBeGreaterThan(prove(short).links[1]!.p);
  });

  it('a booklet tells the father’s birth where the extract does not', () => {
    const husband = person('family-booklet', { nameAr: ['موحى أوعلي'], birth: { year: 1926 }, sex: 'M' });
    const proof = prove({ father: [father, husband] });
    expect(proof.links[1]!.p).toBeGreaterThan(prove(short).links[1]!.p);
    expect(line(proof, 1, 'birth')?.sides[0].paper).toBe('family-booklet');
  });

  it('a deed of heirs and an attestation of kinship tell a father from an uncle and a grandfather', () => {
    const bare = prove(short);
    for (const paper of ['heirs-deed', 'kinship-attestation'] as const) {
      const proof = prove({ ...short, statements: [statement(paper)] });
      const of = (one: LineageProof, rival: string) =>
        one.links[1]!.rivals.find((found) => found.rival === rival)!.p;
      expect(of(proof, 'uncle')).toBeLessThan(of(bare, 'uncle') / 5);
      expect(of(proof, 'grandfather')).toBeLessThan(of(bare, 'grandfather') / 5);
      expect(proof.p).toBeGreaterThanOrEqual(bare.p);
      expect(line(proof, 1, 'kinship')?.verdict).toBe('agrees');
    }
  });

  it('an heir named by the given name alone is the applicant; who is not among the heirs is for an officer', () => {
    const heir = (name: string) =>
      statement('heirs-deed', { applicant: person('heirs-deed', { nameAr: [name] }) });
    expect(line(prove({ statements: [heir('كريمة')] }), 1, 'kinship')?.comparable).toBe(true);
    const absent = prove({ statements: [heir('الحسين')] });
    expect(absent.gates).toContain('not-among-heirs');
    expect(absent.proposal).toBe('officer');
    expect(absent.likelyNot).toBe(false);
  });

  it('the day the deed’s dead man died is the member’s in the register', () => {
    const died = { year: 1994, month: 6, day: 2 };
    const deed = statement('heirs-deed', {
      relative: person('heirs-deed', { nameAr: ['موحى بن سعيد أوعلي'], death: died, sex: 'M' }),
    });
    const proof = prove({ ...short, statements: [deed], register: { ...register, death: died } });
    expect(line(proof, 1, 'death')?.bits).toBeGreaterThan(5);
    expect(proof.proposal).toBe('accept');
  });

  it('a death extract of the member bears out the register a little, and never replaces a parent’s paper', () => {
    const extract = person('death-extract', { nameAr: ['موحى أوعلي'], birth: { year: 1926 } });
    const before = prove(short);
    const after = prove({ ...short, member: [attestation, extract] });
    expect(after.links[1]!.p).toBeGreaterThan(before.links[1]!.p);
    expect(prove({ member: [extract] }).gates).toContain('no-member-paper');
  });

  it('a concordance makes one man of two names, and only of the two it names', () => {
    const other = both({ nameAr: ['موحى بن سعيد الدمناتي'] });
    const proof = prove(other);
    expect(proof.proposal).toBe('officer');
    const named = (name: string) => person('concordance', { nameAr: [name] });
    const paper = { source: 'concordance.jpg', paper: 'concordance' };
    const said = (second: string) => [
      { ...paper, first: named('موحى بن سعيد أوعلي'), second: named(second) },
    ];
    expect(prove({ ...other, concordances: said('موحى بن سعيد الدمناتي') }).proposal).toBe('accept');
    expect(prove({ ...other, concordances: said('ابراهيم بن صالح الركيبي') }).proposal).toBe('officer');
  });
});

describe('families that are not of the usual kind', () => {
  it('through a female member: the mother of the act is the member', () => {
    const she = { nameAr: ['يطو بنت حدو الزياني'], birth: { year: 1934 } };
    const proof = prove({
      mother: [person('birth-full-copy', { nameAr: ['يطو بنت حدو'], birth: { year: 1934 }, sex: 'F' })],
      member: [{ ...attestation, ...she }],
      register: { ...register, ...she, sex: 'F' },
    });
    expect(proof.branch).toBe('mother');
    expect(proof.proposal).toBe('accept');
    expect(proof.gates).not.toContain('sex-differs');
  });

  it('a father alive, dead, or fallen before the birth of his child', () => {
    expect(prove().proposal).toBe('accept');
    expect(prove({ register: { ...register, death: { year: 2001 } } }).proposal).toBe('accept');
    const fallen = prove({
      register: { ...register, death: { year: 1970, month: 12, day: 1 } },
      marks: ['martyr'],
    });
    expect(fallen.gates).toEqual([]);
    expect(fallen.notes).toEqual(expect.arrayContaining(['martyr', 'posthumous-child']));
    expect(prove({ register: { ...register, death: { year: 1968 } } }).gates).toContain('born-after-death');
  });

  it('a birth registered late by judgment, or corrected in the margin, is told and closes nothing', () => {
    const proof = prove({ marks: ['judgment', 'corrected-margin'] });
    expect(proof.notes).toEqual(expect.arrayContaining(['late-registration', 'corrected-margin']));
    expect(proof.proposal).toBe('accept');
  });

  it('a half-sister’s act: another mother makes a sister likelier', () => {
    const hers = { ...act, motherAr: ['فاظمة بنت باسو'] };
    const rival = (proof: LineageProof) => proof.links[0]!.rivals.find(({ rival }) => rival === 'sibling')!.p;
    expect(rival(prove({ subject: [hers] }))).toBeGreaterThan(rival(prove()));
    expect(line(prove({ subject: [hers] }), 0, 'mother')?.verdict).toBe('differs');
  });

  it('twins: one day and one family, but another name, are told apart', () => {
    const twin = { ...act, nameAr: ['سعيدة أوعلي'], nameLat: ['Saida OUALI'], actNumber: '213/1971' };
    const proof = prove({ subject: [twin], marks: ['twin'] });
    expect(proof.gates).toContain('sibling-act');
    expect(proof.relation).toBe('sibling');
    expect(proof.proposal).toBe('officer');
  });

  it('a child named after a dead brother is told apart by day and number', () => {
    const numbered = { ...card, actNumber: '212/1971' };
    const elder = { ...act, birth: { year: 1966, month: 11, day: 20 }, actNumber: '87/1966' };
    const proof = prove({ applicant: [numbered], subject: [elder] });
    expect(proof.gates).toContain('papers-contradict');
    expect(proof.proposal).toBe('officer');
  });

  it('an invented father’s name, kafala and adoption are for an officer, with care', () => {
    expect(prove({ marks: ['father-unknown-note'] }).gates).toContain('father-unknown');
    expect(prove({ marks: ['kafala'] }).gates).toContain('kafala');
    expect(prove({ marks: ['adoption'] }).likelyNot).toBe(true);
    expect(prove({ marks: ['father-unknown-note'] }).likelyNot).toBe(false);
  });

  it('a nom de guerre on the card: the civil name beside it, or in the register, is what counts', () => {
    const alone = prove({ member: [{ ...attestation, nameAr: ['أسد الأطلس'] }] });
    expect(alone.proposal).toBe('officer');
    const beside = prove({ member: [{ ...attestation, aliasAr: ['أسد الأطلس'] }] });
    expect(beside.proposal).toBe('accept');
    expect(beside.notes).toContain('alias');
  });

  it('a card without a family name is matched by the chain of fathers', () => {
    const chain = { nameAr: ['موحى بن سعيد بن حدو'] };
    const proof = prove({
      father: [{ ...dated, nameAr: ['موحى بن سعيد بن حدو أوعلي'] }],
      member: [{ ...attestation, ...chain }],
      register: { ...register, ...chain },
    });
    expect(proof.proposal).toBe('accept');
  });

  it.each([
    ['grandchild', 'grandchild-pattern', { nameAr: ['سعيد أوعلي'], birth: { year: 1898 } }],
    ['nephew', 'nephew-pattern', { nameAr: ['حمادي بن سعيد أوعلي'], birth: { year: 1930 } }],
  ] as const)('a %s is named as such', (relation, gate, change) => {
    const proof = prove(both({ ...change, nameAr: [...change.nameAr] }));
    expect(proof.relation).toBe(relation);
    expect(proof.gates).toContain(gate);
    expect(proof.proposal).toBe('officer');
  });

  it('a namesake’s child, whose father was born in another year, is named as such', () => {
    const proof = prove(both({ birth: { year: 1903, month: 5, day: 2 } }));
    expect(proof.relation).toBe('homonym');
    expect(proof.gates).toContain('homonym-pattern');
  });

  it('an attestation that says brother’s son says so, whatever the names', () => {
    const proof = prove({ statements: [statement('kinship-attestation', { kinship: 'nephew' })] });
    expect(proof.gates).toContain('nephew-pattern');
    expect(proof.relation).toBe('nephew');
    const sister = prove({ statements: [statement('kinship-attestation', { kinship: 'sibling' })] });
    expect(sister.gates).toContain('sibling-pattern');
  });

  it.each(['spouse', 'parent', 'other'] as const)(
    'a paper that says the applicant is the member’s %s closes the automatic way by name, and refuses nothing',
    (kinship) => {
      const proof = prove({ statements: [statement('heirs-deed', { kinship })] });
      expect(proof.gates).toContain('kin-differs');
      expect(proof.proposal).toBe('officer');
      expect(proof.p).toBeLessThan(prove().p);
    },
  );

  it('a digit misread in the father’s birth makes no grandson of a son', () => {
    const proof = prove({ father: [{ ...dated, birth: { year: 1976 } }] });
    expect(proof.gates).toContain('papers-contradict');
    expect(proof.likelyNot).toBe(false);
  });
});

describe('dates by what is known of them', () => {
  const bits = (birth: PersonOnPaper['birth'], other: PersonOnPaper['birth']) =>
    line(prove({ father: [{ ...father, birth: birth! }], ...both({ birth: other! }) }), 1, 'birth')!;

  it('a day says more than a month, a month more than a year, a year more than about a year', () => {
    const day = bits({ year: 1926, month: 5, day: 4 }, { year: 1926, month: 5, day: 4 });
    const month = bits({ year: 1926, month: 5 }, { year: 1926, month: 5 });
    const year = bits({ year: 1926 }, { year: 1926 });
    const about = bits({ year: 1927, presumed: true }, { year: 1926 });
    expect([day, month, year, about].map(({ detail }) => detail)).toEqual(['day', 'month', 'year', 'about']);
    expect(day.bits).toBeGreaterThan(month.bits);
    expect(month.bits).toBeGreaterThan(year.bits);
    expect(year.bits).toBeGreaterThan(about.bits);
  });

  it('1 January and 31 December agree as years, never as days', () => {
    const found = bits({ year: 1926, month: 1, day: 1 }, { year: 1926, month: 12, day: 31 });
    expect(found.detail).toBe('year');
    expect(prove({ father: [{ ...father, birth: { year: 1926, month: 1, day: 1 } }] }).notes).toContain(
      'conventional-date',
    );
  });

  it('a Hijri year is laid over the two years it spans, a Hijri day over the day or the one after', () => {
    const hijri = (birthHijri: NonNullable<PersonOnPaper['birthHijri']>, birth: PersonOnPaper['birth']) =>
      line(prove({ father: [{ ...father, birthHijri }], ...both({ birth: birth! }) }), 1, 'birth')!.detail;
    // 1345 ran from July 1926 to June 1927.
    expect(hijri({ year: 1345 }, { year: 1926 })).toBe('about');
    expect(hijri({ year: 1345 }, { year: 1927 })).toBe('about');
    expect(hijri({ year: 1345 }, { year: 1931 })).toBe('decade');
    // 1 Muharram 1345 fell on 12 July 1926.
    expect(hijri({ year: 1345, month: 1, day: 1 }, { year: 1926, month: 7, day: 12 })).toBe('day');
  });
});

describe('the paper that would settle it', () => {
  it('is the full copy where only the father’s birth is missing', () => {
    const common = { nameAr: ['محمد العلوي'] };
    const { birth: _year, ...undated } = attestation;
    const proof = prove({
      father: [person('birth-extract', common)],
      member: [{ ...undated, ...common }],
      register: { ...register, ...common },
    });
    expect(proof.proposal).toBe('officer');
    expect(proof.wouldSettle).toBe('birth-full-copy');
  });

  it('is a concordance where two papers spell two names, the identity card where none was brought', () => {
    expect(prove(both({ nameAr: ['موحى بن سعيد الدمناتي'] })).wouldSettle).toBe('concordance');
    const form = person('application', { nameAr: ['كريمة أوعلي'] });
    expect(prove({ applicant: [form] }).wouldSettle).toBe('cnie');
  });

  it('is nothing where no paper could: a child older than the member', () => {
    expect(prove({ register: { ...register, birth: { year: 1990 } } }).wouldSettle).toBeUndefined();
  });

  it('is never a paper already brought', () => {
    const held = { ...father, paper: 'birth-full-copy' };
    const common = { nameAr: ['محمد العلوي'] };
    const { birth: _year, ...undated } = attestation;
    const proof = prove({
      subject: [{ ...act, paper: 'birth-full-copy' }],
      father: [{ ...held, ...common }],
      member: [{ ...undated, ...common }],
      register: { ...register, ...common },
    });
    expect(proof.wouldSettle).not.toBe('birth-full-copy');
  });
});
