/** A queue as SQS is one: at least once, in any order, hidden while it is handled, parked after so many receipts. */
import type { Clockwork } from './clockwork.ts';

export interface Letter {
  readonly id: string;
  readonly body: string;
  receives: number;
  /** On the run's clock. */
  visibleAt: number;
}

export interface LetterboxSettings {
  readonly hiddenMs: number;
  /** Where letters go that were received so often; never without. */
  readonly parked?: { readonly after: number; readonly box: Letterbox };
}

export class Letterbox {
  readonly #letters = new Map<string, Letter>();
  readonly #clock: Clockwork;
  readonly #settings: LetterboxSettings;
  #count = 0;

  constructor(clock: Clockwork, settings: LetterboxSettings) {
    this.#clock = clock;
    this.#settings = settings;
  }

  get size(): number {
    return this.#letters.size;
  }

  send(body: string, afterMs = 0): void {
    this.#count += 1;
    const id = `letter-${this.#count}`;
    this.#letters.set(id, { id, body, receives: 0, visibleAt: this.#clock.elapsed() + afterMs });
  }

  /** In an order of its own. */
  receive(most: number): Letter[] {
    const now = this.#clock.elapsed();
    const { parked, hiddenMs } = this.#settings;
    const handed: Letter[] = [];
    const visible = [...this.#letters.values()].filter(({ visibleAt }) => visibleAt <= now);
    while (visible.length > 0 && handed.length < most) {
      const [letter] = visible.splice(this.#clock.chance.below(visible.length), 1);
      if (letter === undefined) break;
      if (parked !== undefined && letter.receives >= parked.after) {
        this.#letters.delete(letter.id);
        parked.box.send(letter.body);
        continue;
      }
      letter.receives += 1;
      letter.visibleAt = now + hiddenMs;
      handed.push({ ...letter });
    }
    return handed;
  }

  remove(id: string): void {
    this.#letters.delete(id);
  }
}
