/** When an act takes away the form it was done by, whoever uses the keyboard goes on at the page, not at its very top. */
import { useEffect, useRef } from 'preact/hooks';

export function useKeptFocus(shown: unknown): void {
  const before = useRef<unknown>(undefined);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (before.current !== undefined && lost)
      document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
    before.current = shown;
  }, [shown]);
}
