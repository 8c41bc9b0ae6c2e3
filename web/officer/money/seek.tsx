/** Searches a list by a piece of a case's reference. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../../ui/form.tsx';
import { say } from './speech.ts';

/** Shorter ones would name half the country. */
const least = 3;

/** @param onSeek gets nothing where the field was emptied. */
export function Seek({ onSeek }: { onSeek(reference: string): void }): JSX.Element {
  const [typed, setTyped] = useState('');
  return (
    <search class="no-print">
      <form
        class="seek"
        onSubmit={(event) => {
          event.preventDefault();
          const sought = typed.trim();
          if (sought === '' || sought.length >= least) onSeek(sought);
        }}
      >
        <Field
          shape={{
            ...{ name: 'reference', label: say('seekReference'), hint: say('seekHint') },
            ...{ kind: 'search', dir: 'ltr', most: 40 },
          }}
          value={typed}
          onValue={setTyped}
        />
        <div class="press">
          <button type="submit" class="plain">
            {say('seek')}
          </button>
        </div>
      </form>
    </search>
  );
}

export const soughtQuery = (reference: string): string =>
  reference === '' ? '' : `&reference=${encodeURIComponent(reference)}`;
