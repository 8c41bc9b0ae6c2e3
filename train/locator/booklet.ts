/** Who is told of in a family booklet and what is said of each; `plates.ts` lays it out. */
import type { Chance } from '#shared/people/learn/chance';
import { type Member, nth, Wording } from './booklet-wording.ts';
import { blanks, group as groupNames, none, notes, type Role, sayings, seals } from './household.ts';
import type { Filler, Said } from './markup.ts';
import { type At, printed } from './printings.ts';

type Line = readonly Said[];
export type Tongue = At | 'both';

export interface Told {
  readonly label: Line;
  readonly value: Line;
}
export interface Fact {
  readonly key: string;
  readonly ar: Told;
  readonly fr: Told;
}
/** One person's share of a page. */
export interface Plate {
  readonly heading: Readonly<Record<At, Line>>;
  /** What numbers it: `(2)`, `II`. */
  readonly number: Line;
  readonly facts: readonly Fact[];
  /** All of it in running words. */
  readonly sentence: (at: At) => Line;
  readonly notes: readonly Line[];
  readonly seal: Line;
  readonly empty: boolean;
}
/** Plates of one manner. */
export interface Plates {
  readonly tongue: Tongue;
  readonly caption: Readonly<Record<At, Line>>;
  readonly numbered: boolean;
  readonly plates: readonly Plate[];
}

/** What is asked of some alone. */
const ofSpouses = /^(?:trade|cin|nation|home|marriage\w+|spouse|fatherBorn|fatherPlace|motherBorn)$/u;
const ofChildren = /^(?:ofWife|sex|registered|declarer)$/u;
const most: Readonly<Record<Role, number>> = { husband: 1, wife: 4, child: 6 };

export class Booklet {
  readonly #filler: Filler;
  readonly #chance: Chance;
  readonly #tongue: Tongue;
  readonly #told = { husband: 0, wife: 0, child: 0 };
  readonly #wording: Wording;

  /** @param around the language of the print above */
  constructor(filler: Filler, chance: Chance, around: At = 'ar') {
    this.#filler = filler;
    this.#chance = chance;
    this.#wording = new Wording(filler, chance);
    this.#tongue = chance.pick([around, around, around, 'both', 'both']);
  }

  /** @param spec `husband`, `wife`, `wives`, `child`, `children`, `household` (each wife and then her children) in order */
  plates(spec: string, tongue?: Tongue): Plates {
    const members = this.#members(spec.trim().split(/\s+/u));
    const first = members[0]?.role ?? 'child';
    const role = members.at(-1)?.role ?? first;
    const keys = this.#keys(members);
    const own = tongue ?? this.#tongue;
    const noted = this.#chance.pick([0, 0, 0.25, 0.5]);
    const cut = {
      head: role === 'child' && first === 'child' && this.#chance.chance(0.07),
      foot: role === 'child' && this.#chance.chance(0.07),
    };
    const plates = members.map((member, at) => {
      const whole = this.#plate(member, keys, own, noted);
      const part = Math.max(1, Math.floor(whole.facts.length * (0.3 + 0.4 * this.#chance.next())));
      const isTold = (facts: readonly Fact[]) =>
        facts.some(({ ar, fr }) => [...ar.value, ...fr.value].some(({ field }) => field !== undefined));
      if (at === 0 && cut.head && isTold(whole.facts.slice(part)))
        return {
          ...whole,
          facts: whole.facts.slice(part),
          heading: {
            ar: this.#wording.words('[|تابع]', 'ar'),
            fr: this.#wording.words('[|(suite)|suite]', 'fr'),
          },
        };
      return at === members.length - 1 && cut.foot && members.length > 1
        ? { ...whole, facts: whole.facts.slice(0, part), notes: [] }
        : whole;
    });
    const wholeHouse = new Set(members.map((one) => one.role)).size > 1;
    const caption = (at: At) =>
      this.#wording.words(
        groupNames[at][first === 'husband' || !wholeHouse ? (first === 'husband' ? first : role) : role],
        at,
      );
    return {
      tongue: own,
      caption: wholeHouse && role === 'child' ? { ar: [], fr: [] } : { ar: caption('ar'), fr: caption('fr') },
      numbered: members.length > 1 && first === role,
      plates: plates.filter(({ facts }) => facts.length > 0),
    };
  }

  #members(spec: readonly string[]): Member[] {
    const chance = this.#chance;
    const members: Member[] = [];
    const housed = spec.includes('household');
    const add = (role: Role, count: number, mother = 0, blanksAfter = 0) => {
      // A copy may show the page of the third child on.
      const skipped = role === 'child' && this.#told.child === 0 && chance.chance(0.1) ? chance.below(4) : 0;
      for (let i = 0; i < count + blanksAfter; i++) {
        const empty = i >= count;
        const at = this.#told[role];
        if (!empty && at >= most[role]) break;
        const who = nth(role, at);
        if (!empty) this.#told[role]++;
        members.push({
          role,
          who,
          sex: role === 'husband' ? 'M' : role === 'wife' ? 'F' : this.#sexOf(who),
          nth: (empty ? at + i - count : at) + skipped,
          counted:
            housed || count + blanksAfter > 1 || skipped > 0 || chance.chance(role === 'child' ? 0.5 : 0.08),
          mother,
          empty,
        });
      }
    };
    const empties = () => (chance.chance(0.25) ? 1 + chance.below(3) : 0);
    for (const word of spec) {
      if (word === 'husband') add('husband', 1);
      else if (word === 'wife') add('wife', 1, 0, chance.chance(0.1) ? 1 : 0);
      else if (word === 'wives') add('wife', chance.pick([2, 2, 2, 3, 3, 4]), 0, chance.chance(0.15) ? 1 : 0);
      else if (word === 'child') add('child', 1);
      else if (word === 'children') add('child', chance.pick([1, 2, 2, 3, 3, 4, 4, 5, 6]), 0, empties());
      else if (word === 'household')
        for (let wife = 0; wife < 2 + chance.below(2); wife++) {
          add('wife', 1);
          add('child', 1 + chance.below(2), wife);
        }
      else throw new Error(`Nobody in a family is called ${word}`);
    }
    return members;
  }

  /** A child's is drawn with its name. */
  #sexOf(who: string): 'M' | 'F' {
    const { hand } = this.#filler;
    printed(`${who}GivenAr`, 'nameAr', this.#chance, 'ar', hand);
    return hand.people.get(who)?.own.sex ?? 'M';
  }

  /** Which facts are asked of everyone, in which order. */
  #keys(members: readonly Member[]): string[] {
    const chance = this.#chance;
    const some = (p: number, ...keys: string[]) => (chance.chance(p) ? keys : []);
    const child = members.at(-1)?.role === 'child';
    const name = chance.pick([
      ['given', 'family'],
      ['given', 'family'],
      ['family', 'given'],
      ['whole'],
      child ? ['given'] : ['whole'],
    ]);
    const birth = chance.chance(0.15)
      ? ['bornPlace']
      : [
          ...['born', ...some(child ? 0.3 : 0.12, 'words'), ...some(0.12, 'hijri')],
          ...some(0.9, 'place'),
          ...some(0.05, 'hour'),
        ];
    const act = some(child ? 0.9 : 0.5, 'act');
    const parents = chance.chance(0.4) ? ['father', 'mother'] : child ? some(0.2, 'ofWife') : [];
    const other = child
      ? [...some(0.12, 'sex'), ...some(0.1, 'registered'), ...some(0.1, 'declarer'), ...some(0.15, 'death')]
      : [
          ...[...some(0.3, 'trade'), ...some(0.15, 'cin'), ...some(0.12, 'nation'), ...some(0.1, 'home')],
          ...[...some(0.2, 'marriageAct'), ...some(0.2, 'marriageDate'), ...some(0.1, 'death')],
          ...[...some(0.08, 'spouse'), ...some(0.08, 'fatherBorn'), ...some(0.05, 'fatherPlace')],
          ...some(0.05, 'motherBorn'),
        ];
    const parts = chance
      .pick([
        [name, birth, act, parents, other],
        [name, birth, act, parents, other],
        [name, act, birth, parents, other],
        [act, name, birth, parents, other],
        [name, parents, birth, act, other],
        [birth, name, act, parents, other],
        [act, birth, name, parents, other],
        [parents, name, other, birth, act],
      ])
      .flat();
    if (chance.chance(0.12)) parts.sort(() => (chance.chance(0.5) ? 1 : -1));
    // Large families are told of in few words.
    const room = members.length > 4 ? 6 : members.length > 2 ? 8 : 12;
    const spare = parts.filter((key) => !/^(?:given|family|whole|born|bornPlace|place|act)$/u.test(key));
    const dropped = new Set(spare.slice(Math.max(0, room - (parts.length - spare.length))));
    return parts.filter((key) => !dropped.has(key));
  }

  #plate(member: Member, keys: readonly string[], tongue: Tongue, noted: number): Plate {
    const chance = this.#chance;
    const { role, empty } = member;
    const tongues: readonly At[] = tongue === 'both' ? ['ar', 'fr'] : [tongue];
    const blank = this.#wording.once('blank', () => chance.pick([...blanks, ...none[tongues[0]!]]));
    const lacking = new Set(
      keys.filter((key) => !/^(?:given|whole|family)$/u.test(key) && chance.chance(0.05)),
    );
    const nothing = { label: [], value: [] };
    const namesOnly =
      tongue === 'both' &&
      this.#wording.once('latin', () => this.#wording.pick('[names|all|all|all]')) === 'names';
    const own = keys.filter((key) => !(role === 'child' ? ofSpouses : ofChildren).test(key));
    const facts = own.map((key): Fact => {
      const sides = Object.fromEntries(
        tongues.map((at) => {
          if (at === 'fr' && namesOnly && !/^(?:given|family|whole)$/u.test(key)) return [at, nothing];
          const label = this.#wording.sexed(
            this.#wording.once(`${key}-${at}`, () => this.#wording.pick(sayings[key]![at])),
            member,
          );
          const value =
            empty || lacking.has(key)
              ? blank
              : this.#wording.sexed(this.#wording.value(key, member, at), member);
          return [at, { label: this.#wording.words(label, at), value: this.#wording.words(value, at) }];
        }),
      );
      return { key, ar: sides.ar ?? nothing, fr: sides.fr ?? nothing };
    });
    const heading = (at: At) =>
      tongues.includes(at) ? this.#wording.words(this.#wording.heading(member, at), at) : [];
    const at = tongues[chance.below(tongues.length)]!;
    return {
      heading: { ar: heading('ar'), fr: heading('fr') },
      number: this.#wording.words(this.#wording.number(member.nth), at),
      facts,
      sentence: (way) => (tongues.includes(way) ? this.#wording.sentence(member, own, lacking, way) : []),
      notes:
        !empty && chance.chance(noted)
          ? Array.from({ length: 1 + chance.below(2) }, () =>
              this.#wording.words(this.#wording.sexed(chance.pick(notes[at][role]), member), at),
            )
          : [],
      seal: this.#wording.words(
        this.#wording.once(`seal-${at}`, () => chance.pick(seals[at])),
        at,
      ),
      empty,
    };
  }
}
