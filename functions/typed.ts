/** What people typed, without marks that would turn around the words of others beside it, or that no keyboard writes. */

const turning = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e]/gu;
const isolating = /[\u2066-\u2069]/gu;

/** Isolates that close again keep to themselves and stay, e.g. a date inside an Arabic sentence. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(isolating)) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** For `JSON.parse`: each text of what was sent. */
export function asTyped(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.replace(turning, '');
  return isClosed(text) ? text : text.replace(isolating, '');
}
