/** A partner's machine: its keys, registered and retired by an administrator, and when it guessed or asked too much. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { day, instant } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, Good, Notice } from '../../ui/parts.tsx';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import { nameOfOfficer } from '../colleagues.ts';
import { keysIn } from './agreement-terms.ts';
import type { PartnerKeys, PartnerView } from './answers.ts';
import { say } from './keys-speech.ts';

interface MachineDesk extends Desk {
  readonly view: PartnerView;
}
type Key = PartnerKeys['keys'][number];

/** The latest first; nothing where there is none. */
function Warned({
  of,
  title,
  line,
  lead,
}: {
  readonly of: PartnerKeys['stops'];
  readonly title: string;
  readonly line: 'guessed' | 'rushed';
  readonly lead: string;
}): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <div class="notice">
      <strong>{title}</strong>
      <ul>
        {of.toReversed().map(({ at, count }) => (
          <li key={at}>{say(line, instant(at), count)}</li>
        ))}
      </ul>
      <p>{lead}</p>
    </div>
  );
}

export function PartnerMachine(desk: MachineDesk): JSX.Element {
  const { view, caller, me } = desk;
  const path = `/api/officer/agreements/${encodeURIComponent(view.partner)}/keys`;
  const loaded = useLoaded(() => call<PartnerKeys>('GET', path, caller), [caller, path]);
  const writes = me.roles.includes('administrator');
  const numberOf = (agreement: string): string =>
    view.agreements.find((one) => one.agreement === agreement)?.terms.number ?? agreement;
  return (
    <section id="machine">
      <h2>{say('machine')}</h2>
      <p>{say('machineLead')}</p>
      <Shown of={loaded}>
        {({ keys, stops, rushes }) => (
          <>
            <Warned of={stops} title={say('guesses')} line="guessed" lead={say('guessesLead')} />
            <Warned of={rushes} title={say('rushes')} line="rushed" lead={say('rushesLead')} />
            <Table
              rows={keys.toReversed()}
              empty={say('keysNone')}
              keyOf={({ kid }) => kid}
              columns={[
                { name: say('thumbprint'), cell: ({ kid }) => <Bdi look="case-id">{kid}</Bdi> },
                { name: say('keyKind'), cell: ({ kind }) => <Bdi>{kind}</Bdi> },
                { name: say('environment'), cell: ({ environment }) => say(`environment_${environment}`) },
                { name: say('underAgreement'), cell: ({ agreement }) => <Bdi>{numberOf(agreement)}</Bdi> },
                {
                  name: say('registered'),
                  cell: ({ by, at }) => (
                    <>
                      <bdi>{nameOfOfficer(by)}</bdi> <span class="quiet">{instant(at)}</span>
                    </>
                  ),
                },
                {
                  name: say('standing'),
                  cell: (key) => (
                    <Standing one={key} may={writes} path={path} desk={desk} show={loaded.show} />
                  ),
                },
              ]}
            />
            {writes && <Adding desk={desk} path={path} show={loaded.show} />}
          </>
        )}
      </Shown>
    </section>
  );
}

function Standing({
  one: { kid, revoked },
  may,
  path,
  desk: { caller },
  show,
}: {
  readonly one: Key;
  readonly may: boolean;
  readonly path: string;
  readonly desk: MachineDesk;
  show(keys: PartnerKeys): void;
}): JSX.Element {
  if (revoked !== undefined)
    return <span class="quiet">{say('revokedOn', day(revoked.at), revoked.reason)}</span>;
  return (
    <>
      <span class="tag read">{say('inForce')}</span>
      {may && (
        <details>
          <summary>{say('retire')}</summary>
          <Form
            draft={`retire-${kid}`}
            fields={[{ name: 'reason', label: say('reason'), required: true, most: 500 }]}
            send={say('retire')}
            look="danger"
            sure={{ text: say('retireLead'), send: say('retireSure') }}
            onSend={async ({ reason }) =>
              show(
                await call<PartnerKeys>('POST', `${path}/${encodeURIComponent(kid)}/revoke`, caller, {
                  reason,
                }),
              )
            }
          />
        </details>
      )}
    </>
  );
}

/** Keys come as a file from an engineer; what it says may be looked at, and pasted, before it is registered. */
function Adding({
  desk: { view, caller },
  path,
  show,
}: {
  readonly desk: MachineDesk;
  readonly path: string;
  show(keys: PartnerKeys): void;
}): JSX.Element {
  // Each file begins a form of its own, whatever was typed into the one before.
  const [given, setGiven] = useState({ text: '', count: 0 });
  const [added, setAdded] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const begin = (text: string): void => setGiven(({ count }) => ({ text, count: count + 1 }));
  const under = view.agreements.filter(({ endedOn }) => endedOn === undefined);
  if (under.length === 0) return <Notice>{say('noAgreement')}</Notice>;
  return (
    <details class="card">
      <summary>{say('addKeys')}</summary>
      <p>{say('addLead')}</p>
      <div class="picker">
        <input
          ref={file}
          type="file"
          id="key-file"
          accept=".json,.jwk,.jwks,application/json"
          onChange={async () => {
            begin((await file.current?.files?.[0]?.text()) ?? '');
            setAdded(false);
          }}
        />
        <label for="key-file" class="button">
          {say('chooseFile')}
        </label>
      </div>
      <Form
        key={given.count}
        draft={`keys-${view.partner}-${given.count}`}
        start={{ keys: given.text, agreement: under.at(-1)!.agreement, environment: 'sandbox' }}
        fields={[
          { name: 'keys', label: say('keyText'), kind: 'long', required: true, dir: 'ltr', most: 20_000 },
          {
            ...{ name: 'agreement', label: say('underAgreement'), kind: 'choice', required: true },
            choices: under.map(({ agreement, terms }) => ({ value: agreement, name: terms.number })),
          },
          {
            ...{ name: 'environment', label: say('environment'), kind: 'choice', required: true },
            choices: (['sandbox', 'live'] as const).map((value) => ({
              value,
              name: say(`environment_${value}`),
            })),
          },
        ]}
        check={({ keys = '' }) => (keysIn(keys) === undefined ? { keys: say('keyFault') } : {})}
        fieldOf={(at) => (at.startsWith('jwk') ? 'keys' : at)}
        send={say('add')}
        onSend={async ({ keys = '', agreement, environment }) => {
          // One after the other: each is an entry on the partner's sheet, and what was registered stays.
          for (const jwk of keysIn(keys) ?? [])
            show(await call<PartnerKeys>('POST', path, caller, { jwk, agreement, environment }));
          begin('');
          setAdded(true);
        }}
      />
      {added && <Good>{say('added')}</Good>}
    </details>
  );
}
