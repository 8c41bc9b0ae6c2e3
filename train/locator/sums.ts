/** Sums of one page that belong together: lines of a quote and its totals, who pays what of a project, shares of a capital. */
import type { PaperType } from '#shared/papers/reading';
import type { Chance } from '#shared/people/learn/chance';
import * as said from '../../samples/generator/words.ts';

/** How one clerk prints sums; drawn once for a page. */
export interface SumHand {
  readonly gap: string;
  readonly point: ',' | '.';
  /** Cents always, never, or where there are some. */
  readonly cents: 'always' | 'never' | 'some';
}

export const sumHandOf = (chance: Chance): SumHand => {
  const gap = chance.pick([' ', ' ', ' ', ' ', '', '', '', '.', '.', ',', "'"]);
  return {
    gap,
    point: gap === '.' ? ',' : gap === ',' ? '.' : chance.pick([',', ',', '.']),
    cents: chance.pick(['always', 'always', 'never', 'some', 'some']),
  };
};

/** @param dirhams with two decimals at most */
export function sumPrinted(dirhams: number, { gap, point, cents }: SumHand): string {
  const [whole, small] = dirhams.toFixed(cents === 'never' ? 0 : 2).split('.');
  const text = whole!.replace(/\B(?=(\d{3})+$)/gu, gap);
  return small === undefined || (cents === 'some' && small === '00') ? text : `${text}${point}${small}`;
}

export function sumInWords(dirhams: number, chance: Chance): string {
  const whole = Math.floor(dirhams);
  const cents = Math.round((dirhams - whole) * 100);
  const text = `${said.numberWordsFr(whole)} dirhams${cents === 0 ? '' : ` et ${said.numberWordsFr(cents)} ${chance.pick(['centimes', 'centimes', 'cts'])}`}`;
  return chance.pick([text, text, text.toUpperCase(), text[0]!.toUpperCase() + text.slice(1)]);
}

/** A round sum between two bounds, small ones as often as great ones. */
const round = (chance: Chance, least: number, most: number) => {
  const raw = least * (most / least) ** chance.next();
  const step = raw > 20_000 ? chance.pick([500, 1000, 5000]) : raw > 2000 ? chance.pick([50, 100, 500]) : 10;
  return Math.max(step, Math.round(raw / step) * step);
};

export class Sums {
  readonly #known = new Map<string, number>();
  readonly #lines: { readonly count: number; readonly price: number; readonly total: number }[] = [];
  readonly #chance: Chance;
  /** The least that is told: a dirham, or a hundredth of it. */
  readonly #least: number;

  /** @param lines the page whose variants are decided: what it says of taxes, how many things it sells */
  constructor(type: PaperType, lines: readonly string[], chance: Chance, { cents }: SumHand) {
    this.#chance = chance;
    this.#least = cents === 'never' ? 1 : 100;
    if (type === 'quote') this.#quote(lines);
    else if (type === 'business-plan') {
      const value = round(chance, 15_000, 900_000);
      const asked = this.#cent(value * chance.pick([0.3, 0.3, 0.3, 0.25, 0.2, 0.15]));
      const own = this.#cent(Math.round((value * chance.pick([0.1, 0.2, 0.3, 0.4, 0.5])) / 100) * 100);
      const loan = this.#cent(value - asked - own);
      this.#put({ projectValue: value, subsidyAsked: asked, ownShare: own, loan });
      this.#put({ turnover: round(chance, value * 0.4, value * 3) });
    } else if (type === 'bank-agreement') this.#put({ amount: round(chance, 5000, 950_000) });
    else if (type === 'coop-statutes') {
      const share = chance.pick([100, 100, 100, 100, 200, 250, 300, 500, 500, 1000, 2000]);
      const parts = chance.pick([5, 7, 10, 14, 20, 21, 25, 35, 40, 50, 60, 75, 84, 101, 120, 150, 250, 500]);
      this.#put({ share, parts, capital: share * parts });
    } else if (type === 'coop-registration') this.#put({ capital: round(chance, 1000, 300_000) });
  }

  #cent(dirhams: number): number {
    return Math.round(dirhams * this.#least) / this.#least;
  }

  #put(sums: Readonly<Record<string, number>>): void {
    for (const [name, sum] of Object.entries(sums)) this.#known.set(name, sum);
  }

  #quote(lines: readonly string[]): void {
    const chance = this.#chance;
    const text = lines.join('\n');
    const told = /(?:TVA|T\.V\.A\.?|القيمة المضافة|ض\.ق\.م)[^%{}\d]{0,25}(\d{1,2})(?:[.,]\d+)?\s*%/u.exec(
      text,
    );
    const free = /exonér|non applicable|hors champ|معفى|معفاة/iu.test(text);
    const rate = free
      ? 0
      : told !== null
        ? Number(told[1]) / 100
        : chance.pick([0.2, 0.2, 0.2, 0.1, 0.14, 0.07]);
    const sold = Math.max(1, lines.filter((line) => Sums.sells(line) !== undefined).length);
    const each = round(chance, 300, 60_000);
    for (let i = 0; i < sold; i++) {
      const count = chance.pick([1, 1, 1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 40, 50, 100]);
      const price = this.#cent(
        Math.max(5, round(chance, each / 4, each * 4) / (count > 10 ? count : 1)) +
          (chance.chance(0.15) ? chance.below(100) / 100 : 0),
      );
      this.#lines.push({ count, price, total: this.#cent(count * price) });
    }
    const ht = this.#cent(this.#lines.reduce((sum, { total }) => sum + total, 0));
    const capped = Math.min(ht, 990_000 / 1.2);
    const tva = this.#cent(capped * rate);
    this.#put({ totalHT: capped, tva, totalTTC: this.#cent(capped + tva), rate });
  }

  /** Which slots a row of what is sold has: how many, at what price, together; or net, tax and gross. */
  static sells(line: string): RegExpMatchArray[] | undefined {
    if (!/^(?:\||- |\d{1,2} ?[/.)-])/u.test(line) || /\{(?!~)/u.test(line)) return undefined;
    if (/total|remise|acompte|avance|solde|reste|capital|échéance|المجموع|تسبيق|الباقي/iu.test(line))
      return undefined;
    const slots = [...line.matchAll(/\{~(?:amount|number)\}/gu)];
    return slots.some(([slot]) => slot === '{~amount}') ? slots : undefined;
  }

  /** Lines above a total told with figures that come to it. */
  reckoned(lines: readonly string[]): string[] {
    return this.#lines.length === 0 ? this.#spent(lines) : this.#sold(lines);
  }

  /** What a project's value is spent on: the lines of one sum each that stand right above it. */
  #spent(lines: readonly string[]): string[] {
    const value = this.#known.get('projectValue');
    const total = lines.findIndex((line) => line.includes('{projectValue}'));
    if (value === undefined) return [...lines];
    let from = total;
    while (from > 0 && (lines[from - 1]!.match(/\{~amount\}/gu) ?? []).length === 1) from--;
    const shares = Array.from({ length: Math.max(0, total - from) }, () => 0.1 + this.#chance.next());
    const whole = shares.reduce((sum, share) => sum + share, 0);
    let left = value;
    return lines.map((line, at) => {
      if (at < from || at >= total) return line;
      const own = at === total - 1 ? left : Math.round(((shares[at - from]! / whole) * value) / 100) * 100;
      left = this.#cent(left - own);
      return line.replace('{~amount}', `{~sum${Math.round(own * 100)}}`);
    });
  }

  #sold(lines: readonly string[]): string[] {
    let at = 0;
    return lines.map((line) => {
      const slots = Sums.sells(line);
      const sold = this.#lines[at];
      if (slots === undefined || sold === undefined) return line;
      at++;
      const amounts = slots.filter(([slot]) => slot === '{~amount}').length;
      const rate = this.#known.get('rate')!;
      const told =
        amounts >= 3
          ? [sold.total, this.#cent(sold.total * rate), this.#cent(sold.total * (1 + rate))]
          : amounts === 2
            ? slots.some(([slot]) => slot === '{~number}')
              ? [sold.price, sold.total]
              : [sold.total, this.#cent(sold.total * (1 + rate))]
            : [sold.total];
      let counted = false;
      return line.replace(/\{~(amount|number)\}/gu, (slot, kind: string) => {
        if (kind === 'amount') {
          const sum = told.shift();
          return sum === undefined ? slot : `{~sum${Math.round(sum * 100)}}`;
        }
        if (counted) return slot;
        counted = true;
        return String(sold.count);
      });
    });
  }

  /** A sum of the page, drawn when nobody knows it: deposits and instalments of a quote are less than what is owed. */
  of(name: string): number | undefined {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const stranger = /^~sum(\d+)$/u.exec(name);
    if (stranger !== null) return Number(stranger[1]) / 100;
    const whole = ['totalTTC', 'projectValue', 'amount', 'capital']
      .map((own) => this.#known.get(own))
      .find((sum) => sum !== undefined);
    const chance = this.#chance;
    if (name === '~amount' && whole !== undefined && chance.chance(0.8))
      return this.#cent(
        whole * chance.pick([0.05, 0.1, 0.2, 0.25, 0.3, 0.3, 0.4, 0.5, 0.5, 0.7, 1 / 12, 1 / 36]),
      );
    return undefined;
  }
}
