/** Keeps the pages for when there is no line, and says when a newer version of them waits. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from './speech.ts';

/** The version that waits, if one does. */
function useWaiting(): ServiceWorker | undefined {
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => {
    // Absent on plain HTTP, and in some private windows.
    navigator.serviceWorker?.register('/sw.js').then(
      (registration) => {
        const look = (): void => {
          // The very first version is no news to anybody.
          if (navigator.serviceWorker.controller) setWaiting(registration.waiting ?? undefined);
        };
        look();
        registration.addEventListener('updatefound', () =>
          registration.installing?.addEventListener('statechange', look),
        );
      },
      () => undefined,
    );
  }, []);
  return waiting;
}

export function NewVersion(): JSX.Element | null {
  const waiting = useWaiting();
  if (waiting === undefined) return null;
  const takeIt = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take-over');
  };
  return (
    <p class="news" role="status">
      {say('newVersion')}
      <button type="button" class="plain" onClick={takeIt}>
        {say('showNewVersion')}
      </button>
    </p>
  );
}
