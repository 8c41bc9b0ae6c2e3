/** Between which days, and of which delegation, meetings are asked for. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field, type Values } from '../../ui/form.tsx';
import { say } from './meetings-speech.ts';

/** Which days and which delegation, asked for at the press of a button. */
export function SpanForm({
  start,
  places,
  onAsk,
}: {
  readonly start: Values;
  readonly places: readonly { readonly value: string; readonly name: string }[];
  onAsk(asked: Values): void;
}): JSX.Element {
  const [asked, setAsked] = useState<Values>(start);
  const set = (name: string) => (value: string) => setAsked((was) => ({ ...was, [name]: value }));
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(asked);
      }}
    >
      <Field
        shape={{ name: 'from', label: say('from'), kind: 'day' }}
        value={asked.from ?? ''}
        onValue={set('from')}
      />
      <Field
        shape={{ name: 'to', label: say('to'), kind: 'day' }}
        value={asked.to ?? ''}
        onValue={set('to')}
      />
      {places.length > 1 && (
        <Field
          shape={{
            name: 'delegation',
            label: say('delegation'),
            kind: 'choice',
            choices: places,
            nothing: say('allReach'),
          }}
          value={asked.delegation ?? ''}
          onValue={set('delegation')}
        />
      )}
      <button type="submit">{say('show')}</button>
    </form>
  );
}

/** Only what was chosen is asked for. */
export const questionOf = (asked: Values): URLSearchParams =>
  new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
