/** Writing to a chain others write to at the same time. */
import { setTimeout as pause } from 'node:timers/promises';

/** Twenty papers of one case may finish at once, and each needs one win. */
const attempts = 40;

/** Decides and writes anew each time somebody else was first, waiting longer and never in step with others. */
export async function decideAnew<T>(decideAndWrite: () => Promise<T | 'conflict'>): Promise<T> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const outcome = await decideAndWrite();
    if (outcome !== 'conflict') return outcome;
    await pause(Math.random() * Math.min(20 * attempt, 400));
  }
  throw new Error('chain.too-busy');
}
