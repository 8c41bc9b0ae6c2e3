/** One session: who is there, what is on the agenda, what was decided, and the way to its screen and minutes. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { day, instant, told } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, Facts, Notice, Press, SurePress } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { say as sayUi } from '../../ui/speech.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import { Agenda } from './agenda.tsx';
import type { SessionView } from './answers.ts';
import { delegationName } from './delegation-field.ts';
import { useKeptFocus } from './kept-focus.ts';
import { Minutes, Sign } from './minutes.tsx';
import { Screen } from './screen.tsx';
import type { Decided, Sitting } from './sitting.ts';
import { say } from './speech.ts';
import { Together } from './together.tsx';
import { presentIn } from './voting.ts';

export function OneSession({ desk, id }: { readonly desk: Desk; readonly id: string }): JSX.Element {
  const { caller, place } = desk;
  const path = `/api/officer/sessions/${encodeURIComponent(id)}`;
  const loaded = useLoaded(() => call<SessionView>('GET', path, caller), [id, caller]);
  useKeptFocus(loaded.value);
  const [refused, setRefused] = useState<Decided['refused']>([]);
  const act = async <T extends SessionView>(to: string, body?: unknown): Promise<T> => {
    const now = await call<T>('POST', `${path}/${to}`, caller, body);
    loaded.show(now);
    return now;
  };
  const decide = async (votes: readonly object[]): Promise<Decided> => {
    const answer = await act<Decided>('decide', { votes });
    setRefused(answer.refused);
    return answer;
  };
  return (
    <>
      <p class="no-print">
        {place[1] === undefined ? (
          <a href={addressOf('sessions')}>{say('backToSessions')}</a>
        ) : (
          <a href={addressOf('sessions', id)}>{say('backToSession')}</a>
        )}
      </p>
      <Shown of={loaded}>
        {(now) => {
          const sitting: Sitting = { desk, now, loaded, act, decide };
          return (
            <>
              <Refused now={now} refused={refused} />
              {place[1] === 'minutes' ? (
                <Minutes {...sitting} />
              ) : place[1] === 'screen' ? (
                <Screen {...sitting} at={place[2]} />
              ) : (
                <Whole {...sitting} />
              )}
            </>
          );
        }}
      </Shown>
    </>
  );
}

function Refused({
  now,
  refused,
}: {
  readonly now: SessionView;
  readonly refused: Decided['refused'];
}): JSX.Element | null {
  if (refused.length === 0) return null;
  const referenceOf = (id: string) => now.agenda.find(({ proposalId }) => proposalId === id)?.reference ?? id;
  return (
    <div class="problem" role="alert">
      <p>{say('refusedTitle')}</p>
      <ul>
        {refused.map(({ proposalId, text }) => (
          <li key={proposalId}>
            <Bdi look="reference">{referenceOf(proposalId)}</Bdi> {told(text)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Whole(sitting: Sitting): JSX.Element {
  const { desk, now, loaded } = sitting;
  const { sessionId, on, delegation, place, state, quorum } = now;
  return (
    <>
      <h1>
        {say('sessionOf', day(on))} <span class={`tag ${state}`}>{say(`sessionState_${state}`)}</span>
      </h1>
      <Facts
        of={[
          [say('delegation'), delegationName(desk, delegation)],
          [say('place'), place],
          [say('quorum'), say('quorumIs', quorum.members)],
        ]}
      />
      {quorum.confidence === 'guess' && state === 'open' && <p class="quiet">{say('quorumGuess')}</p>}
      <div class="row no-print">
        <a class="button" href={addressOf('sessions', sessionId, 'screen')}>
          {say('screen')}
        </a>
        <a class="button" href={addressOf('sessions', sessionId, 'minutes')}>
          {say('minutes')}
        </a>
        <Press work={loaded.reload}>{sayUi('refresh')}</Press>
      </div>
      <Members {...sitting} />
      <Together {...sitting} />
      <Agenda {...sitting} />
      <Sign {...sitting} />
    </>
  );
}

function Members({ desk, now, act }: Sitting): JSX.Element {
  const present = presentIn(now);
  const { members, quorum, may, state } = now;
  return (
    <section>
      <h2>{say('membersTitle')}</h2>
      {state === 'open' &&
        (present.length < quorum.members ? (
          <p class="doubt">{say('quorumShort', present.length, quorum.members)}</p>
        ) : (
          <p class="good">{say('presentNow', present.length)}</p>
        ))}
      {state === 'open' && present.every(({ presides }) => !presides) && (
        <p class="doubt">{say('noPresident')}</p>
      )}
      <Table
        empty={say('membersEmpty')}
        rows={members}
        keyOf={({ id }) => id}
        columns={[
          {
            name: say('member'),
            cell: ({ name, presides }) => (
              <>
                <Bdi>{name}</Bdi> {presides && <span class="tag read">{say('presides')}</span>}
              </>
            ),
          },
          { name: say('cameAt'), cell: ({ at }) => instant(at) },
          { name: say('leftAt'), cell: ({ leftAt }) => leftAt && instant(leftAt) },
        ]}
      />
      {may.includes('attend') && (
        <div class="card no-print">
          <Notice>{say('attendHint')}</Notice>
          <Form
            draft={`attend.${now.sessionId}`}
            start={desk.me.name === undefined ? {} : { name: told(desk.me.name) }}
            fields={[
              { name: 'name', label: say('attendName'), required: true, most: 200 },
              ...(present.some(({ presides }) => presides)
                ? []
                : [{ name: 'presides', label: say('iPreside'), kind: 'check' as const }]),
            ]}
            send={say('attend')}
            onSend={({ name, presides }) => act('attend', { name, presides: presides === 'yes' })}
          />
        </div>
      )}
      {may.includes('leave') && (
        <SurePress work={() => act('leave')} sure={say('leaveSure')}>
          {say('leave')}
        </SurePress>
      )}
      {may.includes('leave') && present.some(({ id }) => id === desk.me.id) && (
        <Preside now={now} desk={desk} act={act} />
      )}
    </section>
  );
}

/** Whoever came as a member may still take the chair while nobody has it. */
function Preside({ desk, now, act }: Pick<Sitting, 'desk' | 'now' | 'act'>): JSX.Element | null {
  const me = presentIn(now).find(({ id }) => id === desk.me.id);
  if (me === undefined || presentIn(now).some(({ presides }) => presides)) return null;
  return <Press work={() => act('attend', { name: me.name, presides: true })}>{say('iPreside')}</Press>;
}
