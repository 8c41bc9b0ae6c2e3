/** How one booklet words what it says of a person: chosen once, said of everyone alike. */
import type { Chance } from '#shared/people/learn/chance';
import { firstF, firstM, nouns, type Role, roman, sayings, spelledFr } from './household.ts';
import type { Filler, Said } from './markup.ts';
import type { At } from './printings.ts';

type Line = readonly Said[];

export interface Member {
  readonly role: Role;
  readonly who: string;
  readonly sex: 'M' | 'F';
  readonly nth: number;
  readonly counted: boolean;
  readonly mother: number;
  readonly empty: boolean;
}

export const nth = (role: Role, at: number) => (at === 0 ? role : `${role}${at + 1}`);

export class Wording {
  readonly #filler: Filler;
  readonly #chance: Chance;
  readonly #chosen = new Map<string, string>();

  constructor(filler: Filler, chance: Chance) {
    this.#filler = filler;
    this.#chance = chance;
  }

  value(key: string, { who, role, mother }: Member, at: At): string {
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
        return `${this.once(`title-${at}`, () => this.pick(at === 'ar' ? '[|||||<السيد/السيدة> |<السيد/السيدة> : ]' : '[|||||<M./Mme> ]'))}${
          this.#filler.hand.familyFirst
            ? `{${who}${family}} {${who}${given}}`
            : `{${who}${given}} {${who}${family}}`
        }`;
      case 'born':
        return this.once(`borns-${at}`, () =>
          this.pick(
            at === 'ar'
              ? '[$|$|$|$|$|$|$|$|$ م|$ ميلادية|$ موافق %|$ (% هـ)|يوم $]'
              : '[$|$|$|$|$|$|$|$|$ (déclaré le {~date})]',
          ),
        )
          .replace('$', `{${who}BirthDate}`)
          .replace('%', `{~dateHijri.${who}BirthDate}`);
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
        return this.once(`between-${at}`, () =>
          this.pick(
            at === 'ar' ? '[$ ب%|$ ب%|$ بمدينة %|$ - %|$، %|ب% في $]' : '[$ à %|$ - %|$, %|le $ à %]',
          ),
        )
          .replace('$', `{${who}BirthDate}`)
          .replace('%', home);
      case 'act': {
        const number = kin ? `{${who}ActNumber}` : '{~actNumber}';
        return this.once(`acts-${at}`, () =>
          this.pick(
            at === 'ar'
              ? '[$|$|$|$|$|$ سنة %|$ لسنة %|$ بمكتب {~placeAr}]'
              : "[$|$|$|$|$|$ de l'année %|$ (%)|$ bureau de {~placeLat}]",
          ),
        )
          .replace('$', number)
          .replace('%', `{~year.${who}BirthDate}`);
      }
      case 'father':
        return kin
          ? this.once(`fathers-${at}`, () =>
              this.pick(`[{~${name}.husbandGivenAr}|{~${name}.husband}|{~${name}.M}]`),
            )
          : `{~${this.once('chain', () => this.pick('[chain|name|given]'))}${at === 'ar' ? 'Ar' : 'Lat'}.M}`.replace(
              /\{~given(\w+)\.M\}/u,
              '{~given$1}',
            );
      case 'mother':
        return kin
          ? this.once('mother', () => this.pick('[own|own|given|other]')) === 'other'
            ? `{~${name}.F}`
            : `{~${name}.${wife}${this.once('mother', () => '') === 'given' ? 'GivenAr' : ''}}`
          : `{~${name}.F}`;
      case 'ofWife':
        return at === 'ar'
          ? this.pick(`[الزوجة ${firstF[mother]}|الزوجة ${firstF[mother]}|{~nameAr.${wife}}]`)
          : this.pick(`[${mother + 1}${mother === 0 ? 'ère' : 'ème'} épouse|{~nameLat.${wife}}]`);
      case 'spouse':
        return role === 'wife' ? `{~${name}.husband}` : `{~${name}.wife}`;
      case 'fatherPlace':
        return `{~${place}}`;
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
        return this.pick('[{~number}|{~number}/{~year}|{~reference}]');
      case 'declarer':
        return this.pick(
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
  heading(member: Member, at: At): string {
    const { role, counted, nth } = member;
    const noun = this.sexed(
      this.once(`noun-${role}-${at}`, () => this.pick(nouns[at][role])),
      member,
    );
    const bare = at === 'fr' && noun === 'épouse' && !counted ? "L'épouse" : noun;
    if (role === 'husband' || !counted) return bare;
    const manner = this.once(`manner-${role}-${at}`, () => String(this.#chance.below(12)));
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

  number(nth: number): string {
    const figure = String(nth + 1);
    return this.once('number', () =>
      this.#chance.pick(['$', '$', '($)', '$ -', '$)', '$.', '-$-', 'n° $', 'رقم $', 'R', 'R -', 'W', 'I']),
    )
      .replace('$', figure)
      .replace('R', roman[nth] ?? figure)
      .replace('W', firstM[nth] ?? figure)
      .replace('I', '١٢٣٤٥٦٧٨'[nth] ?? figure);
  }

  sentence(member: Member, keys: readonly string[], lacking: ReadonlySet<string>, at: At): Line {
    if (member.empty)
      return this.words(
        this.once('blank', () => '........'),
        at,
      );
    const by = this.once(`joined-${at}`, () =>
      this.#chance.pick(at === 'ar' ? ['، ', '، ', ' ', ' ', ' - ', ' ، '] : [', ', ', ', ' ', ' - ', ' ; ']),
    );
    const clauses = keys
      .filter((key) => !lacking.has(key))
      .map((key) => {
        const saying = sayings[key]!;
        const clause = this.once(`clause-${key}-${at}`, () =>
          this.pick(at === 'ar' ? saying.clauseAr : saying.clauseFr),
        );
        return this.sexed(clause.replace('$', this.value(key, member, at)), member);
      });
    // A name told in two is one clause.
    const text = clauses.reduce(
      (whole, clause, i) =>
        i === 0
          ? clause
          : `${whole}${/^(?:family|given|place|mother|words)$/u.test(keys[i]!) ? ' ' : by}${clause}`,
      '',
    );
    return this.words(`${text}${this.once('stop', () => this.#chance.pick(['', '.']))}`, at);
  }

  words(text: string, at: At): Line {
    return this.#filler.fill(this.#filler.decide(text).trim(), at);
  }

  sexed(text: string, { sex }: Member): string {
    return text.replace(/<([^<>/]*)\/([^<>]*)>/gu, (_, male: string, female: string) =>
      sex === 'M' ? male : female,
    );
  }

  once(key: string, drawn: () => string): string {
    const known = this.#chosen.get(key);
    if (known !== undefined) return known;
    const now = drawn();
    this.#chosen.set(key, now);
    return now;
  }

  /** `[a|b|]` decided, sexes left open. */
  pick(text: string): string {
    let now = text;
    for (;;) {
      const next = now.replace(/\[([^[\]]*)\]/u, (_, inner: string) => this.#chance.pick(inner.split('|')));
      if (next === now) return now;
      now = next;
    }
  }
}
