/** Where the reader is inside a page: the address's fragment, `#session/s-12` as `['session', 's-12']`. */
import { useEffect, useState } from 'preact/hooks';

/** As it was written where it is torn, e.g. `%E0`: an address is anybody's to type. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
const read = (): readonly string[] => location.hash.slice(1).split('/').map(decoded);

export function usePlace(): readonly string[] {
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const follow = (): void => {
      setPlace(read());
      // A new place is a new page: read from its top, and told to who can't see it.
      document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    // Whoever went on before this was listening is followed too.
    setPlace((was) => (addressOf(...was) === addressOf(...read()) ? was : read()));
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}

export const addressOf = (...place: readonly string[]): string =>
  `#${place.map(encodeURIComponent).join('/')}`;
export const goTo = (...place: readonly string[]): void => {
  location.hash = addressOf(...place);
};
