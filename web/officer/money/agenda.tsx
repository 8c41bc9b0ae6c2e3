/** The agenda of a session: each case with what is proposed, who has a voice on it, and what came of it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, Notice, Press } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { Table } from '../../ui/table.tsx';
import type { QueueCard } from '../answers.ts';
import type { Point, SessionView } from './answers.ts';
import { delegationName } from './delegation-field.ts';
import { Fold } from './fold.tsx';
import { PointFacts, VoteForm, Voters } from './point.tsx';
import { Seek, soughtQuery } from './seek.tsx';
import type { Sitting } from './sitting.ts';
import { say } from './speech.ts';

export function Agenda(sitting: Sitting): JSX.Element {
  const { now } = sitting;
  return (
    <section>
      <h2>{say('agendaTitle')}</h2>
      {now.agenda.length === 0 && <Notice>{say('agendaEmpty')}</Notice>}
      <ol class="papers points">
        {now.agenda.map((point) => (
          <li key={point.proposalId} class="card">
            <OnePoint {...sitting} point={point} />
          </li>
        ))}
      </ol>
      {now.may.includes('list') && <Pick {...sitting} />}
    </section>
  );
}

function OnePoint({ point, ...sitting }: Sitting & { readonly point: Point }): JSX.Element {
  const { now, act } = sitting;
  const { caseId, reference, status, proposalId } = point;
  return (
    <>
      <h3 class="row spread">
        <a href={addressOf('case', caseId)}>
          <Bdi look="reference">{reference}</Bdi>
        </a>
        <span class={`tag ${status}`}>{say(`status_${status}`)}</span>
      </h3>
      <PointFacts {...sitting} point={point} />
      <Voters {...sitting} point={point} />
      <VoteForm {...sitting} point={point} />
      {status === 'listed' && now.may.includes('list') && (
        <details class="no-print">
          <summary>{say('takeOff')}</summary>
          <Form
            draft={`unlist.${proposalId}`}
            fields={[{ name: 'reason', label: say('reason'), kind: 'long', required: true, most: 4000 }]}
            send={say('takeOff')}
            look="danger"
            onSend={({ reason }) => act('agenda/remove', { proposalId, reason })}
          />
        </details>
      )}
    </>
  );
}

interface Listing extends SessionView {
  readonly left: readonly { readonly caseId: string; readonly why: 'absent' | 'not-proposed' }[];
}

/** Proposals that wait for a decision, in the reach of the session and not on its agenda yet. */
function Pick({ desk, now, act }: Sitting): JSX.Element {
  const { caller } = desk;
  const [sought, setSought] = useState('');
  const [left, setLeft] = useState<readonly string[]>([]);
  const of = now.delegation === '*' ? '' : `&delegation=${encodeURIComponent(now.delegation)}`;
  const waiting = useLoaded(
    () =>
      call<{ cards: QueueCard[] }>(
        'GET',
        `/api/officer/queue?desk=confirm&limit=100${of}${soughtQuery(sought)}`,
        caller,
      ),
    [caller, sought, of],
  );
  const listed = new Set(
    now.agenda.filter(({ status }) => status === 'listed' || status === 'voted').map(({ caseId }) => caseId),
  );
  const list = async (cards: readonly QueueCard[]): Promise<void> => {
    const answer = await act<Listing>('agenda', { cases: cards.map(({ caseId }) => caseId) });
    const referenceOf = (id: string) => cards.find(({ caseId }) => caseId === id)?.reference ?? id;
    setLeft(answer.left.map(({ caseId, why }) => say(`left_${why}`, referenceOf(caseId))));
    await waiting.reload();
  };
  return (
    <Fold title={say('agendaPick')} open={now.agenda.length === 0}>
      <Seek onSeek={setSought} />
      {left.map((sentence) => (
        <p class="doubt" key={sentence} role="status">
          {sentence}
        </p>
      ))}
      <Shown of={waiting}>
        {({ cards }) => {
          const free = cards.filter(({ caseId, desk: at }) => !listed.has(caseId) && at === 'confirm');
          return (
            <>
              <Table
                empty={say('pickNone')}
                rows={free}
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
                  { name: say('delegation'), cell: ({ delegation }) => delegationName(desk, delegation) },
                  {
                    name: say('agendaTitle'),
                    cell: (card) => (
                      <Press work={() => list([card])} name={say('pickNamed', card.reference)}>
                        {say('pickOne')}
                      </Press>
                    ),
                  },
                ]}
              />
              {free.length > 1 && (
                <Press look="main" work={() => list(free)}>
                  {say('pickAll', free.length)}
                </Press>
              )}
            </>
          );
        }}
      </Shown>
    </Fold>
  );
}
