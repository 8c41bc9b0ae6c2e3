/** What officers are called: whoever acted stands in a case by their id, and colleagues read their name. */
import { useEffect, useState } from 'preact/hooks';
import { type Caller, call } from '../ui/call.ts';
import { told, type Words } from '../ui/language.ts';

interface Colleagues {
  readonly colleagues: readonly { readonly id: string; readonly name: Words }[];
}

/** As many as the service answers at once. */
const atOnce = 40;

const known = new Map<string, string>();
const wanted = new Set<string>();
let meetWanted: () => void = () => undefined;

/**
 * The name of an officer, their id until it is known and for good where they never signed in with one. All that a view
 * wants are asked for together, and the page is drawn anew once they have come.
 */
export function nameOfOfficer(id: string): string {
  const name = known.get(id);
  if (name === undefined) {
    if (wanted.size === 0) setTimeout(() => meetWanted());
    wanted.add(id);
  }
  return name ?? id;
}

/** For the page as a whole, which is drawn anew with the names that came. */
export function useColleagues(caller: Caller): void {
  const [, drawAnew] = useState(0);
  useEffect(() => {
    const meet = async (): Promise<void> => {
      const ids = [...wanted];
      wanted.clear();
      for (let at = 0; at < ids.length; at += atOnce) {
        const some = ids.slice(at, at + atOnce);
        const path = `/api/officer/colleagues?ids=${encodeURIComponent(some.join(' '))}`;
        const { colleagues } = await call<Colleagues>('GET', path, caller);
        for (const id of some) {
          const found = colleagues.find((one) => one.id === id);
          known.set(id, found === undefined ? id : told(found.name));
        }
      }
      drawAnew((times) => times + 1);
    };
    // A view stands without names as well: they are asked for again when it is next drawn.
    meetWanted = () => void meet().catch(() => undefined);
  }, [caller]);
}
