/** A closed list of spellings that share beginnings, searched for the one nearest to a misread text. */
import { gapCost, misreadCost } from './spelling.ts';

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly values: number[];
}

/** The nearest value, its cost, and how far behind the nearest different value is. */
interface Nearest {
  readonly value: number;
  readonly cost: number;
  readonly margin: number;
}

const mostAnswers = 2000;

export class ClosedList {
  readonly #root: TrieNode = { next: new Map(), values: [] };
  /** Answers given lately: the same words of a page are asked about again and again. */
  readonly #answers = new Map<string, Nearest>();

  constructor(entries: readonly { readonly value: number; readonly spelling: string }[]) {
    for (const { value, spelling } of entries) {
      let node = this.#root;
      for (const letter of spelling) {
        let child = node.next.get(letter);
        if (child === undefined) {
          child = { next: new Map(), values: [] };
          node.next.set(letter, child);
        }
        node = child;
      }
      node.values.push(value);
    }
  }

  nearest(text: string): Nearest {
    const known = this.#answers.get(text);
    if (known !== undefined) return known;
    if (this.#answers.size >= mostAnswers) this.#answers.clear();
    const answer = this.#search(text);
    this.#answers.set(text, answer);
    return answer;
  }

  #search(text: string): Nearest {
    const limit = Math.max(1, text.length / 2);
    const gaps = Array.from(text, gapCost);
    const costs = new Map<number, number>();
    let [best, second] = [limit, limit];
    const visit = (node: TrieNode, row: Float64Array) => {
      const cost = row[text.length]!;
      for (const value of node.values) {
        if (cost >= (costs.get(value) ?? limit)) continue;
        costs.set(value, cost);
        const sorted = [...costs.values()].sort((a, b) => a - b);
        best = sorted[0]!;
        second = sorted[1] ?? limit;
      }
      for (const [letter, child] of node.next) {
        const next = new Float64Array(text.length + 1);
        const gap = gapCost(letter);
        let least = row[0]! + gap;
        next[0] = least;
        for (let j = 1; j <= text.length; j++) {
          next[j] = Math.min(
            row[j - 1]! + misreadCost(letter, text[j - 1]!),
            row[j]! + gap,
            next[j - 1]! + gaps[j - 1]!,
          );
          if (next[j]! < least) least = next[j]!;
        }
        if (least < second) visit(child, next);
      }
    };
    const first = new Float64Array(text.length + 1);
    for (let j = 1; j <= text.length; j++) first[j] = first[j - 1]! + gaps[j - 1]!;
    visit(this.#root, first);
    for (const [value, cost] of costs) if (cost === best) return { value, cost, margin: second - best };
    return { value: 0, cost: Number.POSITIVE_INFINITY, margin: 0 };
  }
}
