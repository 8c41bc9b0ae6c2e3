/** Drafts read: chance chooses among their variants, and their slots are filled. */

import { papers } from '#shared/papers/index';
import { arabicLetters, latinLetters } from '#shared/papers/ocr/merge';
import type { Paper } from '#shared/papers/paper';
import type { Chance } from '#shared/people/learn/chance';
import { Booklet, type Plates } from './booklet.ts';
import type { Drafts } from './draft.ts';
import { type At, dayOf, type Hand, printed, stranger } from './printings.ts';
import { Sums, sumInWords, sumPrinted } from './sums.ts';

/** A word with the field it belongs to. */
export interface Said {
  readonly text: string;
  readonly field?: string;
  readonly begins?: boolean;
  readonly lead?: number;
}

export type Block =
  | { readonly kind: 'title' | 'para' | 'small'; readonly at: At; readonly words: readonly Said[] }
  | { readonly kind: 'closing'; readonly lines: readonly (readonly Said[])[] }
  | { readonly kind: 'head'; readonly sides: readonly (readonly (readonly Said[])[])[] }
  | { readonly kind: 'plates'; readonly told: Plates }
  | { readonly kind: 'form'; readonly rows: readonly (readonly Entry[])[] }
  | { readonly kind: 'table'; readonly at: At; readonly rows: readonly (readonly (readonly Said[])[])[] };

/** One label with its value; `both`: the same in the other language, label at the other end. */
export interface Entry {
  readonly at: At;
  readonly label: readonly Said[];
  readonly value: readonly Said[];
  readonly both?: { readonly label: readonly Said[]; readonly value: readonly Said[] };
}

/** `[a|b|]` and `<m|f>` decided; the innermost first. */
function decided(text: string, chance: Chance, hand: Hand): string {
  let now = text;
  for (let round = 0; round < 200; round++) {
    const next = now
      .replace(/<([^<>|]*)\|([^<>|]*)>/gu, (_, male: string, female: string) =>
        hand.sex === 'M' ? male : female,
      )
      .replace(/\[([^[\]]*)\]/u, (_, inner: string) => chance.pick(inner.split('|')));
    if (next === now) return now;
    now = next;
  }
  throw new Error(`Markup does not end: ${text.slice(0, 80)}`);
}

/** The language of a line: of its print, and where it has none, of its slots. */
export function languageOf(text: string): At {
  const print = text.replace(/\{[^}]*\}/gu, ' ');
  if (arabicLetters(print) + latinLetters(print) > 0)
    return arabicLetters(print) >= latinLetters(print) ? 'ar' : 'fr';
  return /\{~?\w*Lat\w*\}|Fr\}/u.test(text) ? 'fr' : 'ar';
}

/** Kin and titles before a stranger's name that tell his sex. */
const mans =
  /(?<!\p{L})[ولب]{0,2}(?:[إا]?بن|ولد|أخو|أخ|زوج|عم|خال|جد|والد|أبو|حفيد|السيد|الأستاذ|المسمى|المدعو|M\.|Mr\.?|Monsieur|fils de|époux)(?:ه|ها)?\s*:?\s*$/u;
const womans =
  /(?<!\p{L})[ولب]{0,2}(?:[إا]?بنت|[إا]بنة|[إا]بنت|زوجت|أرملت|والدت|أم|أخت|حفيدت|جدت|السيدة|الأستاذة|المسماة|المدعوة|القابلة|Mme|Madame|fille de|épouse)(?:ه|ها)?\s*:?\s*$/u;
const sexAfter = (text: string): 'M' | 'F' | undefined =>
  womans.test(text) ? 'F' : mans.test(text) ? 'M' : undefined;
/** A day of which only the year is told. */
const ofYear =
  /(?<!\p{L})[وبل]?(?:سنة|عام|خلال|حوالي|حوالى|مواليد)\s*$|(?<!\p{L})(?:en|vers|en l'année|présumée? en)\s*$/iu;

/** `ل` before the article: `للرشيدية`. */
const joint = (before: string, value: string, chance: Chance): string =>
  /(?<!\p{L})و?ل$/u.test(before) && value.startsWith('ال') && chance.chance(0.85)
    ? `${before}${value.slice(1)}`
    : before + value;

export class Filler {
  readonly #paper: Paper;
  readonly #texts: Readonly<Record<string, readonly string[]>>;
  readonly #chance: Chance;
  readonly hand: Hand;
  /** A field printed again is printed alike, most times. */
  readonly #values = new Map<string, string>();
  readonly #parted = new Set<string>();
  #sums: Sums | undefined;

  constructor({ type, texts }: Drafts, chance: Chance, hand: Hand) {
    this.#paper = papers[type];
    this.#texts = texts ?? {};
    this.#chance = chance;
    this.hand = hand;
  }

  decide(text: string): string {
    return decided(text, this.#chance, this.hand);
  }

  /** Words of a text whose variants are decided. */
  fill(text: string, at: At): Said[] {
    let out = '';
    const spans: { from: number; to: number; field: string; goesOn?: boolean }[] = [];
    for (const part of text.split(/(\{[^{}]*\})/u)) {
      const slot = /^\{(~?)(\w+)(?:\.(\w+))?\}$/u.exec(part);
      if (slot === null) out += part;
      else if (slot[1] === '~')
        out = joint(out, this.#stranger(slot[2]!, at, slot[3], sexAfter(out)), this.#chance);
      else if (slot[3] !== undefined) {
        // `{heirsAr.heir}`, `{rib.bank}`: one part of a value told in several lines or cells; it begins with the first.
        const [field, part] = [slot[2]!, slot[3]];
        const own = this.#texts[`${field}.${part}`] !== undefined;
        const value = own ? this.#printing(`${field}.${part}`, at) : this.#part(field, part);
        const goesOn = own ? this.#parted.has(field) : !/^(?:bank|day|boxes)$/u.test(part);
        spans.push({ from: out.length, to: out.length + value.length, field, goesOn });
        this.#parted.add(field);
        out += value;
      } else {
        const year = this.#paper.fields[slot[2]!]?.kind === 'date' && ofYear.test(out);
        const value =
          year && this.#chance.chance(0.85)
            ? dayOf(slot[2]!, this.#chance, this.hand).slice(0, 4)
            : this.#value(slot[2]!, at);
        const whole = joint(out, value, this.#chance);
        spans.push({ from: out.length, to: whole.length, field: slot[2]! });
        out = whole;
      }
    }
    return [...out.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
      const span = spans.find(({ from, to }) => from < index + word.length && to > index);
      if (span === undefined) return { text: word };
      const begins = span.from >= index && span.goesOn !== true;
      const lead = begins ? (word.slice(0, span.from - index).match(/[\p{L}\p{N}]/gu)?.length ?? 0) : 0;
      return { text: word, field: span.field, begins, lead };
    });
  }

  /** A field that may be told in either language is told in that of its line. */
  #printing(name: string, at: At): string {
    const texts = this.#texts[name]!;
    const told =
      this.#paper.fields[name]?.kind === 'basis' ? texts.filter((text) => languageOf(text) === at) : [];
    return this.fill(this.decide(this.#chance.pick(told.length > 0 ? told : texts)), at)
      .map(({ text }) => text)
      .join(' ');
  }

  #value(name: string, at: At): string {
    const field = this.#paper.fields[name];
    if (field === undefined) throw new Error(`A ${this.#paper.type} has no field ${name}`);
    const key = /^date$|^amount$/u.test(field.kind) ? `${name}-${at}` : name;
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value =
      this.#texts[name] === undefined ? this.#drawn(name, field.kind, at) : this.#printing(name, at);
    this.#values.set(key, value);
    return value;
  }

  #drawn(name: string, kind: string, at: At): string {
    if (kind === 'amount') {
      const sum = this.#sums?.of(name);
      if (sum !== undefined) return sumPrinted(sum, this.hand.sums);
    } else if (kind === 'amountWordsFr') {
      const sum = this.#sums?.of(name === 'totalWords' ? 'totalTTC' : 'amount');
      if (sum !== undefined) return sumInWords(sum, this.#chance);
    }
    return printed(name, kind, this.#chance, at, this.hand);
  }

  #stranger(kind: string, at: At, day?: string, sex?: 'M' | 'F'): string {
    if (kind === 'parts') return String(this.#sums?.of(kind) ?? 5 + this.#chance.below(100));
    const sum = this.#sums?.of(`~${kind}`);
    return sum === undefined
      ? day === 'M' || day === 'F'
        ? stranger(kind, this.#chance, at, this.hand, '', day)
        : stranger(kind, this.#chance, at, this.hand, day, sex)
      : sumPrinted(sum, this.hand.sums);
  }

  /** Of an account its cells, of a day day, month and year, of a number its letters one to a box. */
  #part(name: string, part: string): string {
    const at = ['year', 'month', 'day'].indexOf(part);
    if (at >= 0) return dayOf(name, this.#chance, this.hand).split('-')[at]!;
    const letters = this.#value(name, 'fr').replace(/\s/gu, '');
    const cell = { bank: [0, 3], town: [3, 6], account: [6, 22], key: [22, 24] }[part];
    if (cell !== undefined) return letters.slice(cell[0], cell[1]);
    if (part === 'boxes') return [...letters].join(' ');
    throw new Error(`No part ${part} of ${name}`);
  }

  /** The sums a page's lines speak of, made to add up. */
  reckon(lines: readonly string[]): string[] {
    this.#sums = new Sums(this.#paper.type, lines, this.#chance, this.hand.sums);
    const told = this.#sums.reckoned(lines);
    return this.hand.glued
      ? told.map((line) => line.replace(/(?<=\}) (?=(?:DH|Dhs?|DHS|MAD|درهم)(?!\p{L}))/gu, ''))
      : told;
  }
}

/** The blocks of one draft, in order. */
export function blocksOf(draft: string, filler: Filler, chance: Chance): Block[] {
  const blocks: Block[] = [];
  const fill = (text: string, at: At) => filler.fill(text.trim(), at);
  const decided = shuffled(draft, chance)
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('?') || chance.chance(0.5))
    .map((line) => {
      const said = filler.decide(line.replace(/^\?\s*/u, '')).replace(/(?<!\p{L})(و?ل)ال(?=\p{L})/gu, '$1ل');
      // Clauses left out leave blanks before a comma, which most clerks do not.
      return chance.chance(0.85) ? said.replace(/\s+(?=[،,.](?:\s|$))/gu, '') : said;
    })
    .filter((line) => line.trim() !== '');
  // A line of figures alone speaks the language of those before it.
  let around: At | undefined;
  let booklet: Booklet | undefined;
  for (const line of filler.reckon(decided)) {
    if (line.startsWith('@ ')) {
      booklet ??= new Booklet(filler, chance, around);
      blocks.push({ kind: 'plates', told: booklet.plates(line.slice(2)) });
      continue;
    }
    const speaks =
      !around || /\p{L}|(?:Ar|Lat|Fr)\}/u.test(line.replace(/\{~?\w*?(?<!Ar|Lat|Fr)(?:\.\w+)?\}/gu, ''));
    const at = speaks ? languageOf(line) : around!;
    around = at;
    const last = blocks.at(-1);
    if (line.startsWith('# ')) blocks.push({ kind: 'title', at, words: fill(line.slice(2), at) });
    else if (line.startsWith('* ')) blocks.push({ kind: 'small', at, words: fill(line.slice(2), at) });
    else if (line.startsWith('= '))
      blocks.push({
        kind: 'head',
        sides: line
          .slice(2)
          .split('||')
          .map((side) =>
            side
              .split(/\s;|;\s/u)
              .map((one) => fill(one, languageOf(one)))
              .filter((one) => one.length > 0),
          ),
      });
    else if (line.startsWith('> '))
      blocks.push({
        kind: 'closing',
        lines: line
          .slice(2)
          .split(/\s;|;\s/u)
          .map((one) => fill(one, languageOf(one)))
          .filter((one) => one.length > 0),
      });
    else if (line.startsWith('|')) {
      const home = last?.kind === 'table' ? last.at : at;
      const cells = line
        .replace(/^\||\|$/gu, '')
        .split('|')
        // A cell of nothing but figures and dates speaks its table's language.
        .map((cell) =>
          fill(cell, /\p{L}/u.test(cell.replace(/\{~?\w*?(?<!Ar|Lat|Fr)\}/gu, '')) ? languageOf(cell) : home),
        );
      if (last?.kind === 'table') (last.rows as (readonly (readonly Said[])[])[]).push(cells);
      else blocks.push({ kind: 'table', at, rows: [cells] });
    } else if (line.startsWith('- ')) {
      const row = line
        .slice(2)
        .split('||')
        .map((entry) => entryOf(entry.trim(), fill));
      if (last?.kind === 'form') (last.rows as (readonly Entry[])[]).push(row);
      else blocks.push({ kind: 'form', rows: [row] });
    } else blocks.push({ kind: 'para', at, words: fill(line, at) });
  }
  return blocks;
}

function entryOf(text: string, fill: (text: string, at: At) => Said[]): Entry {
  const [first = '', second] = text.split('<>');
  const at = languageOf(first);
  const colon = first.indexOf(' : ') >= 0 ? first.indexOf(' : ') + 1 : first.lastIndexOf(':');
  const [label, value] = colon < 0 ? ['', first] : [first.slice(0, colon), first.slice(colon + 1)];
  const one = { at, label: fill(label, at), value: fill(value, at) };
  if (second === undefined) return one;
  const other: At = languageOf(second);
  const end = second.lastIndexOf(':');
  return {
    ...one,
    both: { value: fill(second.slice(0, end), other), label: fill(second.slice(end + 1), other) },
  };
}

/** Lines of a group in any order; those between `%{& opening` and `%} end` flow into one sentence. */
function shuffled(draft: string, chance: Chance): string[] {
  const lines: string[] = [];
  let group: string[] | undefined;
  let opening: string | undefined;
  for (const line of draft.split('\n')) {
    const said = line.trim();
    if (said.startsWith('%{')) {
      group = [];
      opening = said.startsWith('%{&') ? said.slice(3).trim() : undefined;
    } else if (said.startsWith('%}')) {
      const left = group ?? [];
      const told: string[] = [];
      while (left.length > 0) told.push(...left.splice(chance.below(left.length), 1));
      if (opening === undefined) lines.push(...told);
      else {
        const clauses = told
          .map((one) => one.trim())
          .filter((one) => !one.startsWith('?') || chance.chance(0.5));
        lines.push(
          [opening, ...clauses.map((one) => one.replace(/^\?\s*/u, '')), said.slice(2).trim()]
            .join(' ')
            .trim(),
        );
      }
      group = undefined;
    } else (group ?? lines).push(line);
  }
  return [...lines, ...(group ?? [])];
}
