/** Counts calls by key over a sliding minute, in this process only: the gateway brakes across processes. */

const minute = 60_000;
/** Keys remembered at once; beyond it the oldest is forgotten, so that memory stays flat under a flood. */
const remembered = 10_000;

/** @returns asks with a key and its allowance per minute; answers 0, or the seconds to wait. */
export function createBrake(now: () => number = () => performance.now()) {
  const calls = new Map<string, number[]>();
  return (key: string, perMinute: number): number => {
    const at = now();
    const recent = (calls.get(key) ?? []).filter((one) => at - one < minute);
    calls.delete(key);
    calls.set(key, recent);
    if (calls.size > remembered) calls.delete(calls.keys().next().value!);
    if (recent.length >= perMinute) return Math.max(1, Math.ceil((minute - (at - recent[0]!)) / 1000));
    recent.push(at);
    return 0;
  };
}
