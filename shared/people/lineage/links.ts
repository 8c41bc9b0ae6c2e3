/** The three links of a lineage, each weighed on its own evidence against its own rivals. */
import type { LineageLink, PersonOnPaper } from '../evidence.ts';
import { normaliseName } from '../name.ts';
import {
  compareNames,
  type DateLevel,
  dateChances,
  dateLevel,
  digitsApart,
  type NameComparison,
  nameFrequency,
  namesOf,
} from './compare.ts';
import { type Fact, type Rival, weighLink } from './evidence-weighing.ts';
import { facts as chances, generation, name as nameWeights, priors } from './weights.ts';
import { dateText, nameText, type Text, valueText, what, yearsText } from './wording.ts';

export type Frequencies = Readonly<Record<string, number>>;

const unknown = (fact: string, text: Text, sources: readonly string[]): Fact => ({
  fact,
  comparable: false,
  same: 1,
  rivals: {},
  text,
  sources,
});
const both = (a: PersonOnPaper, b: PersonOnPaper): readonly string[] => [...new Set([a.source, b.source])];

/** A stranger agrees by name only as often as the name is common; a sibling shares all but the given name. */
function nameChances(
  found: NameComparison,
  frequency: number,
): { same: number; rivals: Record<'homonym' | 'stranger', number> } {
  return {
    same: found.odds,
    rivals: { homonym: Math.max(1, found.odds) * homonymFactor(found), stranger: 1 + frequency * found.odds },
  };
}
/** Whoever was picked for his name rarely also shares the father's name and the family. */
const homonymFactor = (found: NameComparison): number =>
  nameWeights.homonymByParts[Math.min(found.parts, nameWeights.homonymByParts.length - 1)] ?? 1;

function dateFact(a: PersonOnPaper, b: PersonOnPaper, rivals: readonly Rival[]): Fact {
  if (a.birth === undefined || b.birth === undefined)
    return unknown('birth', dateText(what.birth, a.birth, b.birth, undefined), both(a, b));
  const level: DateLevel = dateLevel(a.birth, b.birth);
  return {
    fact: 'birth',
    comparable: true,
    ...dateChances(level, rivals),
    text: dateText(what.birth, a.birth, b.birth, level),
    sources: both(a, b),
  };
}

type Pair = readonly [number, number];
const spread = ([same, other]: Pair, rivals: readonly Rival[]): Pick<Fact, 'same' | 'rivals'> => ({
  same,
  rivals: Object.fromEntries(rivals.map((rival) => [rival, other])),
});

function valueFact(
  fact: string,
  words: Text,
  a: string | undefined,
  b: string | undefined,
  table: { same: Pair; misread?: Pair; differs: Pair },
  rivals: readonly Rival[],
  sources: readonly string[],
): Fact {
  if (a === undefined || b === undefined) return unknown(fact, valueText(words, a, b, undefined), sources);
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  const apart = digitsApart(plain(a), plain(b));
  const verdict = apart === 0 ? 'same' : apart === 1 && table.misread !== undefined ? 'misread' : 'differs';
  const pair = table[verdict] ?? table.differs;
  return { fact, comparable: true, ...spread(pair, rivals), text: valueText(words, a, b, verdict), sources };
}

/** Link 1: the applicant of the identity card is the child the act was written for. */
export function applicantSubject(
  applicant: PersonOnPaper,
  subject: PersonOnPaper,
  counted?: Frequencies,
): LineageLink {
  const rivals: Rival[] = ['sibling', 'homonym', 'stranger'];
  const found = compareNames(namesOf(applicant), namesOf(subject));
  const sources = both(applicant, subject);
  const name: Fact =
    found === undefined
      ? unknown('name', nameText(what.name, undefined), sources)
      : {
          fact: 'name',
          comparable: true,
          ...withSibling(nameChances(found, nameFrequency(found.a, counted)), found),
          text: nameText(what.name, found),
          sources,
        };
  const parent = (key: 'father' | 'mother'): Fact => {
    const of = (person: PersonOnPaper) => ({ ar: person[`${key}Ar`], lat: person[`${key}Lat`] });
    const pair = compareNames(of(applicant), of(subject));
    if (pair === undefined) return unknown(key, nameText(what[key], undefined), sources);
    // Brothers and sisters share their parents: such agreement speaks against strangers only, and weakly per name.
    const odds = Math.min(40, pair.odds);
    return {
      fact: key,
      comparable: true,
      same: odds,
      rivals: { sibling: odds, homonym: 1, stranger: 1 },
      text: nameText(what[key], pair),
      sources,
    };
  };
  return weighLink('applicant-subject', priors['applicant-subject'], [
    name,
    dateFact(applicant, subject, rivals),
    valueFact(
      'cin',
      what.cin,
      applicant.cin,
      subject.cin,
      { same: chances.cinSame, misread: chances.cinMisread, differs: chances.cinDiffers },
      rivals,
      sources,
    ),
    valueFact(
      'act-number',
      what.act,
      applicant.actNumber,
      subject.actNumber,
      { same: chances.actNumberSame, differs: chances.actNumberDiffers },
      rivals,
      sources,
    ),
    parent('father'),
    parent('mother'),
    placeFact(applicant, subject, rivals),
  ]);
}

function withSibling(
  chance: ReturnType<typeof nameChances>,
  found: NameComparison,
): Pick<Fact, 'same' | 'rivals'> {
  return {
    same: chance.same,
    rivals: { ...chance.rivals, sibling: 2 + nameWeights.siblingSame * found.odds },
  };
}

function placeFact(a: PersonOnPaper, b: PersonOnPaper, rivals: readonly Rival[]): Fact {
  const pair = compareNames(
    {
      ar: a.birthPlaceAr === undefined ? [] : [a.birthPlaceAr],
      lat: a.birthPlaceLat === undefined ? [] : [a.birthPlaceLat],
    },
    {
      ar: b.birthPlaceAr === undefined ? [] : [b.birthPlaceAr],
      lat: b.birthPlaceLat === undefined ? [] : [b.birthPlaceLat],
    },
  );
  if (pair === undefined) return unknown('birth-place', nameText(what.place, undefined), both(a, b));
  const odds = pair.odds;
  const chance = spread(
    odds >= 3 ? chances.placeSame : odds < 0.1 ? chances.placeDiffers : [1, 1],
    rivals.filter((rival) => rival !== 'sibling' && rival !== 'uncle'),
  );
  return {
    fact: 'birth-place',
    comparable: true,
    ...chance,
    rivals: { ...chance.rivals, sibling: chance.same, uncle: chance.same },
    text: nameText(what.place, pair),
    sources: both(a, b),
  };
}

export interface ParentPattern {
  readonly link: LineageLink;
  /** The member's name is the grandfather's, or the father's with another given name. */
  readonly pattern?: 'grandchild' | 'nephew';
}

/** Link 2: the parent the act names is the member. The child's own dates speak through the years between them. */
export function parentMember(
  parent: PersonOnPaper,
  member: readonly PersonOnPaper[],
  children: readonly PersonOnPaper[],
  counted?: Frequencies,
): ParentPattern {
  const rivals: Rival[] = ['uncle', 'grandfather', 'homonym', 'stranger'];
  const sources = [...new Set([parent, ...member].map((person) => person.source))];
  const found = memberName(namesOf(parent), member);
  const patterns = found === undefined ? undefined : kinPatterns(parent, member);
  let name: Fact = unknown('name', nameText(what.name, undefined), sources);
  if (found !== undefined && patterns !== undefined) {
    const { same, rivals: others } = nameChances(found, nameFrequency(found.a, counted));
    const grandfather = Math.max(
      nameWeights.grandfatherSame * same,
      patterns.grandfather.odds * (patterns.grandfather.parts < found.parts ? nameWeights.vaguerPattern : 1),
      0.3,
    );
    const uncle = Math.max(
      nameWeights.uncleSame * same,
      same < 1 ? Math.min(nameWeights.patternOdds, patterns.uncle) : 0,
      0.3,
    );
    name = {
      fact: 'name',
      comparable: true,
      same,
      rivals: { ...others, uncle, grandfather },
      text: nameText(what.name, found),
      sources,
    };
  }
  const weighed = [name, bestDate(parent, member, rivals), yearsBetween(member, children, rivals)];
  for (const person of member)
    weighed.push(
      valueFact(
        'cin',
        what.cin,
        parent.cin,
        person.cin,
        { same: chances.cinSame, misread: chances.cinMisread, differs: chances.cinDiffers },
        rivals,
        both(parent, person),
      ),
    );
  const placed = member.map((person) => placeFact(parent, person, rivals));
  const place = placed.find((fact) => fact.comparable) ?? placed[0];
  if (place !== undefined) weighed.push(place);
  const seen = new Set<string>();
  const facts = weighed
    .filter((fact) => fact.comparable || !seen.has(fact.fact))
    .filter((fact) => {
      const first = !seen.has(fact.fact);
      seen.add(fact.fact);
      return first || fact.comparable;
    });
  const link = weighLink('parent-member', priors['parent-member'], facts);
  const pattern =
    found === undefined || patterns === undefined || found.odds > 1
      ? undefined
      : patterns.grandfather.odds > 5
        ? 'grandchild'
        : patterns.uncle > 5
          ? 'nephew'
          : undefined;
  return pattern === undefined ? { link } : { link, pattern };
}

/** Card and register describe one member: the clearer of the two leads, the other may still say no. */
function memberName(
  parent: ReturnType<typeof namesOf>,
  member: readonly PersonOnPaper[],
): NameComparison | undefined {
  const found = member
    .map((person) => compareNames(parent, withFather(person)))
    .filter((pair): pair is NameComparison => pair !== undefined)
    .sort((x, y) => y.odds - x.odds);
  const [best, ...rest] = found;
  if (best === undefined) return undefined;
  const worst = rest.at(-1);
  if (worst === undefined || worst.odds >= 1) return best;
  return { ...best, odds: Math.exp(0.55 * Math.log(best.odds) + 0.45 * Math.log(worst.odds)) };
}

/** A card that prints the father apart: the chain is put together when the name itself has none. */
export function withFather(person: PersonOnPaper): ReturnType<typeof namesOf> {
  const chain = (
    names: readonly string[] | undefined,
    fathers: readonly string[] | undefined,
    word: string,
  ) => {
    const father = fathers?.[0];
    if (names === undefined || father === undefined) return names;
    return names.flatMap((printed) => {
      const parts = normaliseName(printed).parts;
      if (parts.length === 0 || parts.some((part) => part.kind === 'nasab')) return [printed];
      const words = printed.trim().split(/\s+/);
      return [
        printed,
        `${words.slice(0, -1).join(' ')} ${word} ${father} ${words.at(-1)}`,
        `${printed} ${word} ${father}`,
      ];
    });
  };
  return {
    ar: chain(person.nameAr, person.fatherAr, 'بن'),
    lat: chain(person.nameLat, person.fatherLat, 'ben'),
  };
}

/** How well the member's name fits the parent's father, and the parent's brothers. */
function kinPatterns(
  parent: PersonOnPaper,
  member: readonly PersonOnPaper[],
): { grandfather: { odds: number; parts: number }; uncle: number } {
  let grandfather = { odds: 0, parts: 0 };
  let uncle = 0;
  for (const person of member) {
    for (const key of ['nameAr', 'nameLat'] as const) {
      const full = parent[key]?.[0];
      const other = person[key]?.[0] ?? person[key === 'nameAr' ? 'nameLat' : 'nameAr']?.[0];
      if (full === undefined || other === undefined) continue;
      const parts = normaliseName(full).parts;
      const descent = parts.findIndex((part) => part.kind === 'nasab');
      if (descent < 0) continue;
      const rest = parts
        .slice(descent + 1)
        .map((part) => part.text)
        .join(' ');
      const wordsA = key === 'nameAr' ? { ar: [rest] } : { lat: [rest] };
      const spelled = normaliseName(other).script === 'ar' ? { ar: [other] } : { lat: [other] };
      const older = compareNames(wordsA, spelled);
      if (older !== undefined && older.odds > grandfather.odds) grandfather = older;
      const given = normaliseName(other).parts[0]?.text;
      if (given === undefined || normaliseName(other).script !== (key === 'nameAr' ? 'ar' : 'lat')) continue;
      const brother = `${given} ${parts
        .slice(descent)
        .map((part) => part.text)
        .join(' ')}`;
      uncle = Math.max(
        uncle,
        compareNames(key === 'nameAr' ? { ar: [brother] } : { lat: [brother] }, spelled)?.odds ?? 0,
      );
    }
  }
  return { grandfather, uncle };
}

function bestDate(parent: PersonOnPaper, member: readonly PersonOnPaper[], rivals: readonly Rival[]): Fact {
  const compared = member.map((person) => dateFact(parent, person, rivals)).filter((fact) => fact.comparable);
  // Card and register are copies of one truth: the better agreement counts once.
  const best = compared.sort((x, y) => y.same - x.same)[0];
  return best ?? unknown('birth', dateText(what.birth, parent.birth, undefined, undefined), [parent.source]);
}

function yearsBetween(
  member: readonly PersonOnPaper[],
  children: readonly PersonOnPaper[],
  rivals: readonly Rival[],
): Fact {
  const born = [...member].reverse().find((person) => person.birth !== undefined);
  const child = children.find((person) => person.birth !== undefined);
  const years =
    born?.birth === undefined || child?.birth === undefined ? undefined : child.birth.year - born.birth.year;
  const sources = [born, child].flatMap((person) => (person === undefined ? [] : [person.source]));
  if (years === undefined) return unknown('generation', yearsText(undefined), sources);
  const density = ([mean, wide]: readonly [number, number]): number =>
    Math.exp(-0.5 * ((years - mean) / wide) ** 2) / wide + 1e-6;
  return {
    fact: 'generation',
    comparable: true,
    same: density(generation.same),
    rivals: Object.fromEntries(rivals.map((rival) => [rival, density(generation[rival])])),
    text: yearsText(years),
    sources,
  };
}

/** Link 3: the paper's member is the person of that register row. */
export function memberRegister(
  member: PersonOnPaper,
  register: PersonOnPaper,
  counted?: Frequencies,
): LineageLink {
  const rivals: Rival[] = ['homonym', 'stranger'];
  const found = compareNames(withFather(member), withFather(register));
  const sources = both(member, register);
  const name: Fact =
    found === undefined
      ? unknown('name', nameText(what.name, undefined), sources)
      : {
          fact: 'name',
          comparable: true,
          ...nameChances(found, nameFrequency(found.a, counted)),
          text: nameText(what.name, found),
          sources,
        };
  return weighLink('member-register', priors['member-register'], [
    name,
    valueFact(
      'number',
      what.number,
      member.memberNumber,
      register.memberNumber,
      { same: chances.numberSame, misread: chances.numberMisread, differs: chances.numberDiffers },
      rivals,
      sources,
    ),
    dateFact(member, register, rivals),
    valueFact(
      'cin',
      what.cin,
      member.cin,
      register.cin,
      { same: chances.cinSame, misread: chances.cinMisread, differs: chances.cinDiffers },
      rivals,
      sources,
    ),
    placeFact(member, register, rivals),
  ]);
}
