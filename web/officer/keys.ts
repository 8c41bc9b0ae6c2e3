/**
 * Keys of an officer's desk. Letters are taken by where they lie on the board, so that an Arabic layout has them too; only
 * those are used that lie alike on AZERTY and QWERTY boards (not A, Q, Z, W, M).
 */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** `j`, `enter`, `3`, `?`; undefined where the key belongs to somebody else. */
function keyOf(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return undefined;
  if (event.key === '?' || event.key === '؟') return '?';
  if (event.key === '+' || event.key === '-') return event.key;
  const letter = /^Key([A-Z])$/u.exec(event.code)?.[1];
  if (letter !== undefined) return event.shiftKey ? undefined : letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/u.exec(event.code)?.[1];
  return digit ?? event.key.toLowerCase();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** Enter and the space bar press whatever has the focus before they mean anything else. */
const isPressing = (target: EventTarget | null, key: string): boolean =>
  (key === 'enter' || key === ' ') &&
  target instanceof HTMLElement &&
  target.closest('a, button, summary') !== null &&
  target.closest('[data-keys]') === null;

/** Calls the work of a key, never while somebody types or a dialog stands open. Return false to leave it be. */
export function useKeys(keys: Readonly<Record<string, () => unknown>>): void {
  const now = useRef(keys);
  now.current = keys;
  // With the view itself: whoever sees it may strike its keys.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = keyOf(event);
      if (key === undefined || !Object.hasOwn(now.current, key)) return;
      if (isTyping(event.target) || isPressing(event.target, key)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (now.current[key]?.() !== false) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
