/** The keys that check letters: fetched where there is a line, else those of the last visit, with the day they are of. */
import { call } from '../ui/call.ts';
import type { LetterKey } from './verify-letter.ts';

export interface KnownKeys {
  readonly keys: readonly LetterKey[];
  /** ISO instant of the visit they come from; absent where they came just now. */
  readonly of?: string;
}

const place = 'nasab.letter-keys.1';

/** Undefined where there is neither a line nor an earlier visit. */
export async function findKeys(now = new Date()): Promise<KnownKeys | undefined> {
  try {
    const { keys } = await call<{ readonly keys: readonly LetterKey[] }>('GET', '/.well-known/jwks.json');
    try {
      localStorage.setItem(place, JSON.stringify({ keys, of: now.toISOString() }));
    } catch {
      // Storage is closed in some private windows.
    }
    return { keys };
  } catch {
    try {
      return JSON.parse(localStorage.getItem(place) ?? '') as KnownKeys;
    } catch {
      return undefined;
    }
  }
}
