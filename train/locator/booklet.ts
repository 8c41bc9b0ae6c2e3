/** Who is told of in a family booklet and what is said of each; `plates.ts` lays it out. */
import type { Chance } from '#shared/people/learn/chance';
import {
  blanks,
  firstF,
  firstM,
  group as groupNames,
  none,
  notes,
  nouns,
  type Role,
  roman,
  sayings,
  seals,
  spelledFr,
} from './household.ts';
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

interface Member {
  readonly role: Role;
  readonly who: string;
  readonly sex: 'M' | 'F';
  readonly nth: number;
  readonly counted: boolean;
  readonly mother: number;
  readonly empty: boolean;
}

const nth = (role: Role, at: number) => (at === 0 ? role : `${role}${at + 1}`);
const most: Readonly<Record<Role, number>> = { husband: 1, wife: 4, child: 6 };

export class Booklet {
  readonly #filler: Filler;
  readonly #chance: Chance;
  readonly #tongue: Tongue;
  readonly #told = { husband: 0, wife: 0, child: 0 };
  /** Wordings are one on a page. */
  readonly #chosen = new Map<string, string>();

  /** @param around the language of the print above */
  constructor(filler: Filler, chance: Chance, around: At = 'ar') {
    this.#filler = filler;
    this.#chance = chance;
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
      if (at === 0 && cut.head)
        return {
          ...whole,
          facts: whole.facts.slice(part),
          heading: { ar: this.#words('[|تابع]', 'ar'), fr: this.#words('[|(suite)|suite]', 'fr') },
        };
      return at === members.length - 1 && cut.foot && members.length > 1
        ? { ...whole, facts: whole.facts.slice(0, part), notes: [] }
        : whole;
    });
    const wholeHouse = new Set(members.map((one) => one.role)).size > 1;
    const caption = (at: At) =>
      this.#words(
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
          counted: count + blanksAfter > 1 || skipped > 0 || chance.chance(role === 'child' ? 0.5 : 0.08),
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
    const blank = this.#once('blank', () => chance.pick([...blanks, ...none[tongues[0]!]]));
    const lacking = new Set(
      keys.filter((key) => !/^(?:given|whole|family)$/u.test(key) && chance.chance(0.05)),
    );
    const facts = keys.map((key): Fact => {
      const sides = Object.fromEntries(
        tongues.map((at) => {
          const label = this.#sexed(
            this.#once(`${key}-${at}`, () => this.#pick(sayings[key]![at])),
            member,
          );
          const value = empty || lacking.has(key) ? blank : this.#sexed(this.#value(key, member, at), member);
          return [at, { label: this.#words(label, at), value: this.#words(value, at) }];
        }),
      );
      const nothing = { label: [], value: [] };
      return { key, ar: sides.ar ?? nothing, fr: sides['fr'] ?? nothing };
    });
    const heading = (at: At) => (tongues.includes(at) ? this.#words(this.#heading(member, at), at) : []);
    const at = tongues[chance.below(tongues.length)]!;
    return {
      heading: { ar: heading('ar'), fr: heading('fr') },
      number: this.#words(this.#number(member.nth), at),
      facts,
      sentence: (way) => (tongues.includes(way) ? this.#sentence(member, keys, lacking, way) : []),
      notes:
        !empty && chance.chance(noted)
          ? Array.from({ length: 1 + chance.below(2) }, () =>
              this.#words(this.#sexed(chance.pick(notes[at][role]), member), at),
            )
          : [],
      seal: this.#words(
        this.#once(`seal-${at}`, () => chance.pick(seals[at])),
        at,
      ),
      empty,
    };
  }

  #value(key: string, { who, role, mother }: Member, at: At): string {
    const kin = role === 'child';
    const [name, place] = at === 'ar' ? ['nameAr', 'placeAr'] : ['nameLat', 'placeLat'];
    const [given, family] = at === 'ar' ? ['GivenAr', 'FamilyAr'] : ['GivenLat', 'FamilyLat'];
    const wife = nth('wife', mother);
    const home = at === 'ar' ? `{${who}PlaceAr}` : `{~placeLat.${who}Place}`;
    switch (key) {
      case 'given':
        return `{${who}${given}}`;
      case 'family':
        return `{${who}${family}}`;
      case 'whole':
        return this.#filler.hand.familyFirst
          ? `{${who}${family}} {${who}${given}}`
          : `{${who}${given}} {${who}${family}}`;
      case 'born':
        return `{${who}BirthDate}`;
      case 'words':
        return at === 'ar'
          ? kin
            ? `{${who}BirthDateWordsAr}`
            : `{~dateWordsAr.${who}BirthDate}`
          : `{~dateWordsFr.${who}BirthDate}`;
      case 'hijri':
        return `{~dateHijri.${who}BirthDate}`;
      case 'place':
        return home;
      case 'bornPlace':
        return this.#once(`between-${at}`, () =>
          this.#pick(
            at === 'ar' ? '[$ ب%|$ ب%|$ بمدينة %|$ - %|$، %|ب% في $]' : '[$ à %|$ - %|$, %|le $ à %]',
          ),
        )
          .replace('$', `{${who}BirthDate}`)
          .replace('%', home);
      case 'act': {
        const number = kin ? `{${who}ActNumber}` : '{~actNumber}';
        return this.#once(`acts-${at}`, () =>
          this.#pick(at === 'ar' ? '[$|$|$|$|$ سنة %|$ لسنة %]' : "[$|$|$|$|$ de l'année %|$ / %]"),
        )
          .replace('$', number)
          .replace('%', `{~year.${who}BirthDate}`);
      }
      case 'father':
        return kin
          ? this.#once(`fathers-${at}`, () =>
              this.#pick(`[{~${name}.husbandGivenAr}|{~${name}.husband}|{~${name}.M}]`),
            )
          : `{~${this.#once('chain', () => this.#pick('[chain|name|given]'))}${at === 'ar' ? 'Ar' : 'Lat'}.M}`.replace(
              /\{~given(\w+)\.M\}/u,
              '{~given$1}',
            );
      case 'mother':
        return kin
          ? this.#once('mother', () => this.#pick('[own|own|given|other]')) === 'other'
            ? `{~${name}.F}`
            : `{~${name}.${wife}${this.#once('mother', () => '') === 'given' ? 'GivenAr' : ''}}`
          : `{~${name}.F}`;
      case 'ofWife':
        return at === 'ar'
          ? this.#pick(`[الزوجة ${firstF[mother]}|الزوجة ${firstF[mother]}|{~nameAr.${wife}}]`)
          : this.#pick(`[${mother + 1}${mother === 0 ? 'ère' : 'ème'} épouse|{~nameLat.${wife}}]`);
      case 'trade':
        return at === 'ar' ? '{~tradeAr}' : '{~tradeLat}';
      case 'home':
        return at === 'ar' ? '{~addressAr}' : '{~addressLat}';
      case 'cin':
        return '{~cin}';
      case 'nation':
        return at === 'ar' ? '[مغربية|مغربي(ة)|المغربية]' : '[marocaine|MAROCAINE|Marocaine]';
      case 'sex':
        return at === 'ar' ? '<ذكر/أنثى>' : '<M/F>';
      case 'marriageAct':
        return this.#pick('[{~number}|{~number}/{~year}|{~reference}]');
      case 'declarer':
        return this.#pick(
          at === 'ar' ? '[الأب|{~nameAr}|الجد|القابلة {~nameAr.F}]' : '[le père|{~nameLat}|le grand-père]',
        );
      case 'hour':
        return '{~time}';
      case 'death':
        return this.#chance.chance(0.8) ? '[|........|-]' : `{~date} [${at === 'ar' ? 'ب' : ''}{~${place}}|]`;
      default:
        return '{~date}';
    }
  }

  /** `الطفل الثاني`, `2ème enfant`, `Enfant n° 2`; a lone wife has no number. */
  #heading(member: Member, at: At): string {
    const { role, counted, nth } = member;
    const noun = this.#sexed(
      this.#once(`noun-${role}-${at}`, () => this.#pick(nouns[at][role])),
      member,
    );
    const bare = at === 'fr' && noun === 'épouse' && !counted ? "L'épouse" : noun;
    if (role === 'husband' || !counted) return bare;
    const manner = this.#once(`manner-${role}-${at}`, () => String(this.#chance.below(12)));
    const figure = String(nth + 1);
    if (at === 'ar') {
      const last = noun.split(' ').at(-1)!;
      const womans = /(?:ة|البنت|الأم)$/u.test(last);
      if (/^[بل]?ال/u.test(last) && !/ أو /u.test(noun) && Number(manner) < 7)
        return `${noun} ${(womans ? firstF : firstM)[nth] ?? figure}`;
      return [
        `${noun} رقم ${figure}`,
        `${noun} ${figure}`,
        `${noun} (${figure})`,
        `${figure} - ${noun}`,
        `${noun} ${roman[nth] ?? figure}`,
        `${(womans ? firstF : firstM)[nth] ?? figure}`,
        `(${figure}) ${noun}`,
        `${figure}. ${noun}`,
        `${noun} : ${figure}`,
        `${noun} عدد ${figure}`,
        `${noun} -${figure}-`,
        `${noun} ${'١٢٣٤٥٦٧٨'[nth] ?? figure}`,
      ][Number(manner)]!;
    }
    const womans = role === 'wife' || /^fille$/iu.test(noun) || noun === 'naissance';
    const short = !noun.includes(' ');
    const upper = noun === noun.toUpperCase();
    const spelled = womans && nth === 0 ? 'Première' : (spelledFr[nth] ?? `${figure}ème`);
    return [
      ...(short
        ? [
            `${figure}${nth === 0 ? (womans ? 'ère' : 'er') : 'ème'} ${noun}`,
            `${figure}${nth === 0 ? (womans ? 'ère' : 'er') : 'e'} ${noun}`,
            `${upper ? spelled.toUpperCase() : spelled} ${noun}`,
            `${spelled} ${noun.toLowerCase()}`,
            `${figure}${nth === 0 ? (womans ? 'ERE' : 'ER') : 'EME'} ${noun.toUpperCase()}`,
          ]
        : [
            `${noun} n° ${figure}`,
            `${noun} ${roman[nth] ?? figure}`,
            `${noun} : ${figure}`,
            noun,
            `${noun} - ${figure}`,
          ]),
      `${noun} n° ${figure}`,
      `${noun} ${figure}`,
      `${noun} ${roman[nth] ?? figure}`,
      `${figure} - ${noun}`,
      `${noun} (${figure})`,
      `${noun} N°${figure}`,
      `${figure}°) ${noun}`,
    ][Number(manner)]!;
  }

  #number(nth: number): string {
    const figure = String(nth + 1);
    return this.#once('number', () =>
      this.#chance.pick(['$', '$', '($)', '$ -', '$)', '$.', '-$-', 'n° $', 'رقم $', 'R', 'R -', 'W', 'I']),
    )
      .replace('$', figure)
      .replace('R', roman[nth] ?? figure)
      .replace('W', firstM[nth] ?? figure)
      .replace('I', '١٢٣٤٥٦٧٨'[nth] ?? figure);
  }

  #sentence(member: Member, keys: readonly string[], lacking: ReadonlySet<string>, at: At): Line {
    if (member.empty)
      return this.#words(
        this.#once('blank', () => '........'),
        at,
      );
    const by = this.#once(`joined-${at}`, () =>
      this.#chance.pick(at === 'ar' ? ['، ', '، ', ' ', ' ', ' - ', ' ، '] : [', ', ', ', ' ', ' - ', ' ; ']),
    );
    const clauses = keys
      .filter((key) => !lacking.has(key))
      .map((key) => {
        const saying = sayings[key]!;
        const clause = this.#once(`clause-${key}-${at}`, () =>
          this.#pick(at === 'ar' ? saying.clauseAr : saying.clauseFr),
        );
        return this.#sexed(clause.replace('$', this.#value(key, member, at)), member);
      });
    // A name told in two is one clause.
    const text = clauses.reduce(
      (whole, clause, i) =>
        i === 0
          ? clause
          : `${whole}${/^(?:family|given|place|mother|words)$/u.test(keys[i]!) ? ' ' : by}${clause}`,
      '',
    );
    return this.#words(`${text}${this.#once('stop', () => this.#chance.pick(['', '.']))}`, at);
  }

  #words(text: string, at: At): Line {
    return this.#filler.fill(this.#filler.decide(text).trim(), at);
  }

  #sexed(text: string, { sex }: Member): string {
    return text.replace(/<([^<>/]*)\/([^<>]*)>/gu, (_, male: string, female: string) =>
      sex === 'M' ? male : female,
    );
  }

  #once(key: string, drawn: () => string): string {
    const known = this.#chosen.get(key);
    if (known !== undefined) return known;
    const now = drawn();
    this.#chosen.set(key, now);
    return now;
  }

  /** `[a|b|]` decided, sexes left open. */
  #pick(text: string): string {
    let now = text;
    for (;;) {
      const next = now.replace(/\[([^[\]]*)\]/u, (_, inner: string) => this.#chance.pick(inner.split('|')));
      if (next === now) return now;
      now = next;
    }
  }
}
