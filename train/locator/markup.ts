/** Drafts read: chance chooses among their variants, and their slots are filled. */

import { papers } from '#shared/papers/index';
import { arabicLetters, latinLetters } from '#shared/papers/ocr/merge';
import type { Paper } from '#shared/papers/paper';
import type { Chance } from '#shared/people/learn/chance';
import type { Drafts } from './draft.ts';
import { type At, type Hand, printed, stranger } from './printings.ts';

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

export class Filler {
  readonly #paper: Paper;
  readonly #texts: Readonly<Record<string, readonly string[]>>;
  readonly #chance: Chance;
  readonly hand: Hand;
  /** A field printed again is printed alike, most times. */
  readonly #values = new Map<string, string>();
  readonly #parted = new Set<string>();

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
      else if (slot[1] === '~') out += stranger(slot[2]!, this.#chance, at, this.hand);
      else if (slot[3] !== undefined) {
        // `{heirsAr.heir}`: one part of a value told in several lines or cells; it begins with the first.
        const value = this.#printing(`${slot[2]}.${slot[3]}`, at);
        spans.push({
          from: out.length,
          to: out.length + value.length,
          field: slot[2]!,
          goesOn: this.#parted.has(slot[2]!),
        });
        this.#parted.add(slot[2]!);
        out += value;
      } else {
        const value = this.#value(slot[2]!, at);
        spans.push({ from: out.length, to: out.length + value.length, field: slot[2]! });
        out += value;
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
    const own = this.#texts[name];
    const value =
      own === undefined ? printed(name, field.kind, this.#chance, at, this.hand) : this.#printing(name, at);
    this.#values.set(key, value);
    return value;
  }
}

/** The blocks of one draft, in order. */
export function blocksOf(draft: string, filler: Filler, chance: Chance): Block[] {
  const blocks: Block[] = [];
  const fill = (text: string, at: At) => filler.fill(text.trim(), at);
  for (const raw of shuffled(draft, chance)) {
    let line = raw.trim();
    if (line.startsWith('?')) {
      if (chance.chance(0.5)) continue;
      line = line.slice(1).trim();
    }
    // Clauses left out leave blanks before a comma, which most clerks do not.
    line = filler.decide(line);
    if (chance.chance(0.85)) line = line.replace(/\s+(?=[،,.](?:\s|$))/gu, '');
    if (line.trim() === '') continue;
    const at = languageOf(line);
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
