/** Calls those whose tranche is ordered to be handed over, in the delegation of the ceremony. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { Shown, usePaged } from '../../ui/load.tsx';
import { Bdi, Press } from '../../ui/parts.tsx';
import { say as sayUi } from '../../ui/speech.ts';
import { Table } from '../../ui/table.tsx';
import type { DueView } from './answers.ts';
import { Fold } from './fold.tsx';
import type { Holding } from './holding.ts';
import { Seek, soughtQuery } from './seek.tsx';
import { dirhams, say } from './speech.ts';

export function CallBeneficiaries({ desk, now, act }: Holding): JSX.Element {
  const { caller } = desk;
  const { delegation, called } = now;
  const [sought, setSought] = useState('');
  const loaded = usePaged<DueView>(
    async (cursor) => {
      const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const of = `&delegation=${encodeURIComponent(delegation)}`;
      const path = `/api/officer/payments?step=hand-over&limit=50${of}${soughtQuery(sought)}${after}`;
      const page = await call<{ due: DueView[]; cursor?: string }>('GET', path, caller);
      return { rows: page.due, cursor: page.cursor };
    },
    [caller, delegation, sought],
  );
  const here = new Set(called.map(({ caseId }) => caseId as string));
  return (
    <Fold title={say('callTitle')} open={called.length === 0}>
      <p class="quiet">{say('callHint')}</p>
      <Seek onSeek={setSought} />
      <Shown of={loaded}>
        {({ rows, more }) => (
          <>
            <Table
              empty={say('callNone')}
              rows={rows.filter(({ caseId }) => !here.has(caseId))}
              keyOf={({ caseId }) => caseId}
              columns={[
                { name: say('reference'), cell: ({ reference }) => <Bdi look="reference">{reference}</Bdi> },
                { name: say('delegation'), cell: (row) => desk.nameOf(row.delegation) },
                { name: say('tranche'), cell: ({ tranche }) => tranche, numeric: true },
                {
                  name: say('amount'),
                  cell: ({ amountMAD }) => amountMAD !== undefined && dirhams(amountMAD),
                  numeric: true,
                },
                {
                  name: say('callTitle'),
                  cell: ({ caseId, tranche, reference }) => (
                    <Press work={() => act('called', { caseId, tranche })} name={say('callNamed', reference)}>
                      {say('callOne')}
                    </Press>
                  ),
                },
              ]}
            />
            {more && <Press work={loaded.fetchMore}>{sayUi('more')}</Press>}
          </>
        )}
      </Shown>
    </Fold>
  );
}
