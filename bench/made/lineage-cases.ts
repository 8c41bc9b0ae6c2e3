/**
 * Invented lineage cases with known truth: the papers such a family would bring, printed with the usual variety, read
 * with the usual errors, with parts missing. What a proof may assume of how often things happen is not taken from here.
 */
import type { PartialDate } from '#shared/people/dates';
import type { KinStatement, LineageEvidence, Mark, PersonOnPaper } from '#shared/people/evidence';
import type { Chance } from '#shared/people/learn/chance';
import { printName, type Style } from '#shared/people/learn/hands';
import { misread } from '#shared/people/learn/noise';
import type { Kin } from '#shared/people/learn/people';
import {
  anyFamilyOf,
  anyTruth,
  type Day,
  type Human,
  memberOf,
  nomDeGuerre,
  type Truth,
} from './lineage-families.ts';

export interface MadeCase {
  readonly evidence: LineageEvidence;
  readonly truth: Truth;
  /** The parent's birth stands on the act. */
  readonly parentDated: boolean;
  readonly fullAct: boolean;
}

const style = (script: 'ar' | 'lat', depth: number, family: boolean): Style => ({
  script,
  depth,
  family,
  familyFirst: false,
  title: false,
  bare: false,
  case: 'title',
  variety: 0.4,
});

/** Pens, scanners and readers, and what people do not remember. */
class Office {
  readonly #chance: Chance;
  constructor(chance: Chance) {
    this.#chance = chance;
  }
  read(text: string): string {
    const chance = this.#chance;
    return chance.chance(0.35) ? misread(text, chance.pick([0.02, 0.05, 0.08]), chance) : text;
  }
  name(kin: Kin, script: 'ar' | 'lat', depth: number, family = true): readonly string[] {
    return [this.read(printName(kin, style(script, depth, family), this.#chance))];
  }
  /** A part is not printed, or not legible. */
  maybe<T>(share: number, of: () => T): T | undefined {
    return this.#chance.chance(share) ? of() : undefined;
  }
  /** A day read digit by digit; one in forty has one wrong. */
  day({ year, month, day }: Day): PartialDate {
    const chance = this.#chance;
    if (!chance.chance(0.025)) return { year, month, day };
    const wrong = chance.below(3);
    if (wrong === 0) return { year: year + chance.pick([-10, -3, -1, 1, 3, 10]), month, day };
    return wrong === 1
      ? { year, month: 1 + chance.below(12), day }
      : { year, month, day: 1 + chance.below(28) };
  }
  /** A birth before civil registration: a year only, a day that stands for one; now and then some years off. */
  oldDay(born: Day): PartialDate {
    const chance = this.#chance;
    const year = chance.chance(0.88) ? born.year : born.year - 3 + chance.below(7);
    if (chance.chance(0.4)) return chance.chance(0.2) ? { year, presumed: true } : { year };
    return chance.chance(0.5) ? { year, month: 1, day: 1 } : { ...born, year };
  }
  number(text: string): string {
    if (!this.#chance.chance(0.03)) return text;
    const at = this.#chance.below(text.length);
    return /\d/u.test(text[at]!) ? text.slice(0, at) + this.#chance.below(10) + text.slice(at + 1) : text;
  }
}

type Draft = { readonly [K in keyof PersonOnPaper]?: PersonOnPaper[K] | undefined };
function person(paper: string, draft: Draft): PersonOnPaper {
  const kept = Object.entries(draft).filter(([, value]) => value !== undefined);
  return { source: paper, paper, ...Object.fromEntries(kept) };
}

export function simulateCase(chance: Chance): MadeCase {
  const truth = anyTruth(chance);
  const office = new Office(chance);
  const family = anyFamilyOf(chance);
  const { applicant, father, mother, sibling, twins } = family;
  const { member, branch } = memberOf(truth, family, chance);
  const child = truth === 'siblingAct' ? sibling : applicant;
  const cin = `${chance.pick([...'ABCDEFGHIJ'])}${100_000 + chance.below(800_000)}`;
  const first = 1 + chance.below(800);
  const actOf = (who: Human) => `${who === sibling ? first + 1 + chance.below(60) : first}/${who.born.year}`;
  const chained = () => 1 + chance.below(2);
  const parentOf = (who: Human, script: 'ar' | 'lat', own = true) =>
    office.name(who.kin, script, chance.chance(0.1) ? 0 : chained(), own);
  const back = chance.chance(0.75);
  const card = person('cnie', {
    confidence: chance.pick([0.75, 0.85, 0.95, 0.98]),
    nameAr: office.name(applicant.kin, 'ar', 0),
    nameLat: office.name(applicant.kin, 'lat', 0),
    birth: office.day(applicant.born),
    birthPlaceAr: office.maybe(0.8, () => office.read(applicant.place)),
    cin: office.number(cin),
    fatherAr: back ? parentOf(father, 'ar', false) : undefined,
    motherAr: back ? parentOf(mother, 'ar', false) : undefined,
    actNumber: back ? office.maybe(0.6, () => office.number(actOf(applicant))) : undefined,
  });
  const form = person('application', {
    nameAr: [printName(applicant.kin, style('ar', 0, true), chance)],
    birth: applicant.born,
    cin,
  });
  const fullAct = chance.chance(0.5);
  const kind = fullAct ? 'birth-full-copy' : 'birth-extract';
  // A line of the act, read once: the chain, to which the child's family is added where a father is meant.
  const line = {
    father: {
      ar: parentOf(father, 'ar', false),
      lat: office.maybe(0.3, () => parentOf(father, 'lat', false)),
    },
    mother: { ar: parentOf(mother, 'ar', chance.chance(0.5)), lat: undefined },
  };
  const families = office.name({ ...father.kin, line: [], given: father.kin.family }, 'ar', 0, false);
  const subject: PersonOnPaper[] = [
    person(kind, {
      nameAr: office.name(child.kin, 'ar', 0),
      nameLat: office.maybe(0.85, () => office.name(child.kin, 'lat', 0)),
      birth: office.day(child.born),
      birthPlaceAr: office.maybe(0.85, () => office.read(child.place)),
      fatherAr: line.father.ar,
      motherAr: line.mother.ar,
      actNumber: office.maybe(0.85, () => office.number(actOf(child))),
    }),
  ];
  const inAct = (who: Human): PersonOnPaper =>
    person(kind, {
      nameAr: who === father ? line.father.ar.map((chain) => `${chain} ${families[0]}`) : line.mother.ar,
      nameLat: who === father ? line.father.lat : undefined,
      birth: fullAct ? office.maybe(0.85, () => office.oldDay(who.born)) : undefined,
      birthPlaceAr: fullAct ? office.maybe(0.6, () => office.read(who.place)) : undefined,
      sex: who.kin.sex,
    });
  const fathers = [inAct(father)];
  const mothers = [inAct(mother)];
  const parentDated = (branch === 'father' ? fathers : mothers)[0]!.birth !== undefined;
  if (chance.chance(0.3)) {
    const spouse = (who: Human): PersonOnPaper =>
      person('family-booklet', {
        nameAr: office.name(who.kin, 'ar', 0),
        birth: office.maybe(0.75, () => office.oldDay(who.born)),
        birthPlaceAr: office.maybe(0.6, () => office.read(who.place)),
        sex: who.kin.sex,
      });
    subject.push(
      person('family-booklet', {
        witness: 'act',
        nameAr: office.name(child.kin, 'ar', 0),
        birth: office.day(child.born),
        actNumber: office.maybe(0.8, () => office.number(actOf(child))),
      }),
    );
    fathers.push(spouse(father));
    mothers.push(spouse(mother));
  }
  const fileNumber = String(1000 + chance.below(90_000));
  const warName = chance.chance(0.015) ? nomDeGuerre(chance) : undefined;
  const shown: Kin = warName === undefined ? member.kin : { ...member.kin, given: warName };
  const script = chance.chance(0.85) ? 'ar' : 'lat';
  const apart = chance.chance(0.4);
  const fatherOf = (who: Kin): Kin => ({ ...who, sex: 'M', given: who.line[0]!, line: who.line.slice(1) });
  const attestation = person('resistance-attestation', {
    [script === 'ar' ? 'nameAr' : 'nameLat']: office.name(
      shown,
      script,
      apart ? 0 : chance.below(3),
      chance.chance(0.85),
    ),
    fatherAr: apart ? office.name(fatherOf(member.kin), 'ar', chance.below(2), false) : undefined,
    birth: office.maybe(0.85, () => office.oldDay(member.born)),
    birthPlaceAr: office.maybe(0.6, () => office.read(member.place)),
    memberNumber: office.maybe(0.97, () => office.number(fileNumber)),
  });
  const register = person('register', {
    nameAr: [printName(member.kin, style('ar', 1, chance.chance(0.95)), chance)],
    birth: office.maybe(0.95, () => office.oldDay(member.born)),
    death: member.died === undefined ? undefined : office.maybe(0.8, () => ({ ...member.died! })),
    birthPlaceAr: office.maybe(0.7, () => member.place),
    memberNumber: fileNumber,
    sex: office.maybe(0.9, () => member.kin.sex),
    confidence: 1,
  });
  const parent = branch === 'father' ? father : mother;
  const marks: Mark[] = [];
  if (truth === 'siblingAct' && twins && chance.chance(0.5)) marks.push('twin');
  if (chance.chance(0.05)) marks.push('judgment');
  return {
    truth,
    parentDated,
    fullAct,
    evidence: {
      applicant: [card, form],
      subject,
      father: fathers,
      mother: mothers,
      member: [attestation, ...deathExtract(truth, parent, member, office, chance)],
      register,
      registerConsulted: true,
      statements: statements(truth, applicant, parent, member, office, chance),
      marks,
    },
  };
}

/** Whose death extract is brought: one's own parent's; by a nephew or grandchild now and then the member's. */
function deathExtract(
  truth: Truth,
  parent: Human,
  member: Human,
  office: Office,
  chance: Chance,
): PersonOnPaper[] {
  const whose = ['nephew', 'grandchild', 'cousin', 'sibling'].includes(truth) ? member : parent;
  if (whose.died === undefined || !chance.chance(whose === parent ? 0.2 : 0.1)) return [];
  return [
    person('death-extract', {
      nameAr: office.name(whose.kin, 'ar', 0),
      fatherAr: office.maybe(0.9, () =>
        office.name(
          { ...whose.kin, sex: 'M', given: whose.kin.line[0]!, line: whose.kin.line.slice(1) },
          'ar',
          0,
          false,
        ),
      ),
      birth: office.maybe(0.8, () => office.oldDay(whose.born)),
      death: office.day(whose.died),
    }),
  ];
}

/** Deeds and attestations: true ones about one's own parent, and the rare authority that calls a nephew a son. */
function statements(
  truth: Truth,
  applicant: Human,
  parent: Human,
  member: Human,
  office: Office,
  chance: Chance,
): KinStatement[] {
  const found: KinStatement[] = [];
  const own = (paper: string, family: boolean) =>
    person(paper, { nameAr: office.name(applicant.kin, 'ar', 0, family) });
  const relative = (paper: string, who: Human, died: boolean) =>
    person(paper, {
      nameAr: office.name(who.kin, 'ar', 1, chance.chance(0.85)),
      death: died && who.died !== undefined ? office.maybe(0.85, () => office.day(who.died!)) : undefined,
      sex: died ? who.kin.sex : undefined,
    });
  if (parent.died !== undefined && chance.chance(0.18))
    found.push({
      source: 'heirs-deed',
      paper: 'heirs-deed',
      applicant: own('heirs-deed', chance.chance(0.3)),
      kinship: 'child',
      relative: relative('heirs-deed', parent, true),
      confidence: 0.7,
    });
  if (chance.chance(0.15)) {
    const kin = truth === 'nephew' || truth === 'grandchild' || truth === 'sibling' ? truth : undefined;
    const lie = kin !== undefined && chance.chance(0.1);
    found.push({
      source: 'kinship-attestation',
      paper: 'kinship-attestation',
      applicant: own('kinship-attestation', true),
      ...(chance.chance(0.9) ? { kinship: kin === undefined || lie ? ('child' as const) : kin } : {}),
      relative: relative('kinship-attestation', kin === undefined ? parent : member, false),
      confidence: 0.9,
    });
  }
  return found;
}
