/** The cases that wait at a desk, the nearest deadline first: `#queue/confirm`. */
import type { JSX } from 'preact';
import type { Card } from '../answers.ts';
import { say } from '../language.ts';
import { call } from '../ui/call.ts';
import { day } from '../ui/language.ts';
import { Shown, usePaged } from '../ui/load.tsx';
import { Bdi, Press } from '../ui/parts.tsx';
import { addressOf } from '../ui/place.ts';
import { Table } from '../ui/table.tsx';
import type { Desk } from './area.ts';

const desks = ['review', 'confirm', 'attention', 'reading', 'applicant', 'done'] as const;

interface Page {
  readonly cards: readonly Card[];
  readonly cursor?: string;
}

export function QueueView({ caller, place, nameOf }: Desk): JSX.Element {
  const desk = desks.find((one) => one === place[0]) ?? 'review';
  const loaded = usePaged<Card>(
    async (cursor) => {
      const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await call<Page>('GET', `/api/officer/queue?desk=${desk}&limit=50${after}`, caller);
      return { rows: page.cards, cursor: page.cursor };
    },
    [desk, caller],
  );
  return (
    <>
      <h1>{say('queueTitle')}</h1>
      <nav class="desks" aria-label={say('desk')}>
        {desks.map((one) => (
          <a key={one} href={addressOf('queue', one)} aria-current={one === desk ? 'page' : undefined}>
            {say(`desk_${one}`)}
          </a>
        ))}
      </nav>
      <Shown of={loaded}>
        {({ rows, more }) => (
          <>
            <Table
              empty={say('queueEmpty')}
              rows={rows}
              keyOf={({ caseId }) => caseId}
              columns={[
                {
                  name: say('reference'),
                  cell: ({ caseId, reference }) => (
                    <a href={addressOf('case', caseId)}>
                      <Bdi look="reference">{reference}</Bdi>
                    </a>
                  ),
                },
                { name: say('delegation'), cell: ({ delegation }) => nameOf(delegation) },
                { name: say('state'), cell: ({ state }) => say(`state_${state}`) },
                { name: say('outcome'), cell: ({ outcome }) => outcome && say(`verdict_${outcome}`) },
                { name: say('flags'), cell: ({ flags }) => flags, numeric: true },
                { name: say('papersCount'), cell: ({ papers }) => papers, numeric: true },
                { name: say('deadline'), cell: ({ deadline }) => deadline && day(deadline) },
              ]}
            />
            {more && <Press work={loaded.fetchMore}>{say('more')}</Press>}
          </>
        )}
      </Shown>
      <Press work={loaded.reload}>{say('refresh')}</Press>
    </>
  );
}
