/** Grants by what they wait for: `#payments/pay`. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { day } from '../../ui/language.ts';
import { Shown, usePaged } from '../../ui/load.tsx';
import { Bdi, Press } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { say as sayUi } from '../../ui/speech.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { DueView } from './answers.ts';
import { Seek, soughtQuery } from './seek.tsx';
import { dirhams, say } from './speech.ts';

const steps = ['account', 'order', 'pay', 'hand-over', 'visit', 'follow', 'recovery'] as const;

export function PaymentsView({ caller, me, place, nameOf }: Desk): JSX.Element {
  const step =
    steps.find((one) => one === place[0]) ?? (me.roles.includes('treasurer') ? 'account' : 'visit');
  const [sought, setSought] = useState('');
  const loaded = usePaged<DueView>(
    async (cursor) => {
      const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const path = `/api/officer/payments?step=${step}&limit=50${soughtQuery(sought)}${after}`;
      const page = await call<{ due: DueView[]; cursor?: string }>('GET', path, caller);
      return { rows: page.due, cursor: page.cursor };
    },
    [step, sought, caller],
  );
  return (
    <>
      <h1>{say('paymentsTitle')}</h1>
      <nav class="desks" aria-label={say('paymentsSteps')}>
        {steps.map((one) => (
          <a key={one} href={addressOf('payments', one)} aria-current={one === step ? 'page' : undefined}>
            {say(`step_${one}`)}
          </a>
        ))}
      </nav>
      <Seek onSeek={setSought} />
      <Shown of={loaded}>
        {({ rows, more }) => (
          <>
            <Table
              empty={say('paymentsEmpty')}
              rows={rows}
              keyOf={({ caseId }) => caseId}
              columns={[
                {
                  name: say('reference'),
                  cell: ({ caseId, reference }) => (
                    <a href={addressOf('payment', caseId)}>
                      <Bdi look="reference">{reference}</Bdi>
                    </a>
                  ),
                },
                { name: say('delegation'), cell: ({ delegation }) => nameOf(delegation) },
                { name: say('tranche'), cell: ({ tranche }) => tranche, numeric: true },
                {
                  name: say('amount'),
                  cell: ({ amountMAD }) => amountMAD !== undefined && dirhams(amountMAD),
                  numeric: true,
                },
                { name: say('since'), cell: ({ since }) => day(since) },
                { name: say('waits'), cell: ({ waits }) => waits && waiting(waits) },
              ]}
            />
            {more && <Press work={loaded.fetchMore}>{sayUi('more')}</Press>}
          </>
        )}
      </Shown>
    </>
  );
}

const waiting = ({ until }: NonNullable<DueView['waits']>): JSX.Element => (
  <span>{until === undefined ? say('waitsLetter') : say('waitsUntil', day(until))}</span>
);
