/** Equipment already received in kind: listed with who told of it, and one more written down; what may be granted follows. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { Form } from '../ui/form.tsx';
import { amount, day } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { dirhamsIn } from '../ui/money.ts';
import { say } from './act-speech.ts';
import { type CaseDesk, pathOf } from './case-desk.ts';

interface Gifts {
  readonly gifts: readonly {
    readonly source: string;
    readonly item: string;
    readonly valueMAD?: number;
    readonly on?: string;
    readonly inProject?: boolean;
    readonly by: 'applicant' | 'officer';
  }[];
  readonly maxMAD?: number;
}

export function InKind(desk: CaseDesk): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('inKindTitle')}</summary>
      {open && <Given {...desk} />}
    </details>
  );
}

function Given(desk: CaseDesk): JSX.Element {
  const { caller, now } = desk;
  const listed = useLoaded(() => call<Gifts>('GET', pathOf(desk, 'in-kind'), caller), [now.caseId, caller]);
  const add = async ({ source, item, valueMAD = '', on = '' }: Readonly<Record<string, string>>) => {
    const value = dirhamsIn(valueMAD);
    listed.show(
      await call<Gifts>('POST', pathOf(desk, 'in-kind'), caller, {
        ...{ source, item },
        ...(value === undefined ? {} : { valueMAD: value }),
        ...(on === '' ? {} : { on }),
      }),
    );
    await desk.reload();
  };
  return (
    <>
      <p>{say('inKindHelp')}</p>
      <Shown of={listed}>
        {({ gifts, maxMAD }) => (
          <>
            <ul class="notes">
              {gifts.map(({ source, item, valueMAD, on, by }) => (
                <li key={`${source} ${item} ${on}`}>
                  <bdi>{item}</bdi> · <bdi>{source}</bdi> ·{' '}
                  {valueMAD === undefined ? say('valueUnknown') : say('dirhams', amount(valueMAD))}{' '}
                  <span class="quiet">
                    {on !== undefined && day(on)} {say(`inKindBy_${by}`)}
                  </span>
                </li>
              ))}
            </ul>
            {maxMAD !== undefined && <p>{say('amountMost', amount(maxMAD))}</p>}
          </>
        )}
      </Shown>
      {(now.claimed === undefined || now.claimed.mine) && (
        <Form
          draft={`in-kind.${now.caseId}`}
          fields={[
            { name: 'source', label: say('inKindSource'), required: true, most: 60 },
            { name: 'item', label: say('inKindItem'), required: true },
            { name: 'valueMAD', label: say('inKindValue'), hint: say('inKindValueHint'), kind: 'money' },
            { name: 'on', label: say('inKindOn'), kind: 'day' },
          ]}
          send={say('inKindAdd')}
          look="plain"
          onSend={add}
        />
      )}
    </>
  );
}
