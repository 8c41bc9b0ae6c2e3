/** Calls of a partner in a minute, told with every answer (RateLimit, RateLimit-Policy); in this process, as every brake of ours. */
import { HttpError } from './problem.ts';

export const callsPerMinute = 1200;
const minute = 60_000;
const remembered = 10_000;

/** @returns counts a call and answers the headers that tell what is left; throws 429 beyond it. */
export function createQuota(perMinute = callsPerMinute, now: () => number = () => performance.now()) {
  const counted = new Map<string, { from: number; calls: number }>();
  return (client: string): Readonly<Record<string, string>> => {
    const at = now();
    const known = counted.get(client);
    const window = known !== undefined && at - known.from < minute ? known : { from: at, calls: 0 };
    window.calls += 1;
    counted.delete(client);
    counted.set(client, window);
    if (counted.size > remembered) counted.delete(counted.keys().next().value!);
    const seconds = Math.max(1, Math.ceil((window.from + minute - at) / 1000));
    const headers = {
      'ratelimit-policy': `"minute";q=${perMinute};w=60`,
      ratelimit: `"minute";r=${Math.max(0, perMinute - window.calls)};t=${seconds}`,
    };
    if (window.calls > perMinute)
      throw new HttpError(429, 'too-many', tooMany, {
        headers: { ...headers, 'retry-after': String(seconds) },
      });
    return headers;
  };
}

export const tooMany = {
  ar: 'طلبات كثيرة في وقت قصير. المرجو الانتظار المدة المبينة في Retry-After.',
  fr: 'Trop d’appels en peu de temps. Attendez le délai indiqué par Retry-After.',
};
