/** Which of the cases at a desk are wanted: whose, how near their deadline, of which delegation, under which reference. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Desk } from './area.ts';
import type { Narrowed } from './queue-order.ts';
import { say } from './queue-speech.ts';

export function Narrow({
  officer: { me, nameOf },
  now,
  onChange,
}: {
  readonly officer: Desk;
  readonly now: Narrowed;
  onChange(more: Partial<Narrowed>): void;
}): JSX.Element {
  const [reference, setReference] = useState(now.reference ?? '');
  return (
    <search aria-label={say('narrow')}>
      <form
        class="seek"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ reference: reference.trim().length < 3 ? undefined : reference.trim() });
        }}
      >
        <Choose
          name={say('held')}
          value={now.held}
          none={say('held_any')}
          of={(['mine', 'nobody'] as const).map((one) => ({ value: one, name: say(`held_${one}`) }))}
          onChange={(held) => onChange({ held })}
        />
        <Choose
          name={say('alert')}
          value={now.alert}
          none={say('alert_any')}
          of={(['overdue', 'last', 'near'] as const).map((one) => ({
            value: one,
            name: say(`alert_${one}`),
          }))}
          onChange={(alert) => onChange({ alert })}
        />
        {me.reach.length > 1 && (
          <Choose
            name={say('delegation')}
            value={now.delegation}
            none={say('delegation_any')}
            of={me.reach.map((id) => ({ value: id, name: nameOf(id) }))}
            onChange={(delegation) => onChange({ delegation })}
          />
        )}
        <div class="field">
          <label for="queue-reference">{say('reference')}</label>
          <input
            id="queue-reference"
            type="search"
            dir="ltr"
            autocomplete="off"
            maxLength={40}
            placeholder="NSB-…"
            title={say('referenceHint')}
            value={reference}
            onInput={(event) => setReference(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="plain">
          {say('seek')}
        </button>
      </form>
    </search>
  );
}

function Choose<T extends string>({
  name,
  value,
  none,
  of,
  onChange,
}: {
  readonly name: string;
  readonly value: T | undefined;
  readonly none: string;
  readonly of: readonly { readonly value: T; readonly name: string }[];
  onChange(value: T | undefined): void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(of.find((one) => one.value === event.currentTarget.value)?.value)}
      >
        <option value="">{none}</option>
        {of.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
