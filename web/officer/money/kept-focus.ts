/** When an act takes away the form it was done by, whoever uses the keyboard goes on at the page, not at its very top. */
import { useEffect } from 'preact/hooks';

export function useKeptFocus(shown: unknown): void {
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
  }, [shown]);
}
