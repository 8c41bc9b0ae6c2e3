/** Looks at a case again while its papers are being read. */
import { useEffect } from 'preact/hooks';
import type { ShownCase } from './answers.ts';

/** Milliseconds between looks while papers are being read; slower when the line fails or nobody watches. */
const lookAgain = 1500;
const slowest = 20_000;

/** The reading appears by itself; a page in the background asks less often. */
export function useWatching(
  now: ShownCase | undefined,
  fetchCase: () => Promise<ShownCase>,
  show: (now: ShownCase) => void,
): void {
  const reading = now?.papers.some(({ status, withdrawn }) => !withdrawn && status === 'received') ?? false;
  useEffect(() => {
    if (!reading) return undefined;
    let wait = lookAgain;
    let timer: ReturnType<typeof setTimeout>;
    const look = async (): Promise<void> => {
      try {
        show(await fetchCase());
        wait = lookAgain;
      } catch {
        wait = Math.min(2 * wait, slowest);
      }
      timer = setTimeout(() => void look(), document.hidden ? 5 * wait : wait);
    };
    timer = setTimeout(() => void look(), wait);
    return () => clearTimeout(timer);
  }, [reading, now?.caseId]);
}
