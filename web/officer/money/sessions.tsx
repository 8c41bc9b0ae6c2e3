/** The commission's sessions, the latest first; one of them, its screen or its minutes: `#sessions/ID/minutes`. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { day } from '../../ui/language.ts';
import { Shown, usePaged } from '../../ui/load.tsx';
import { Press } from '../../ui/parts.tsx';
import { addressOf, goTo } from '../../ui/place.ts';
import { say as sayUi } from '../../ui/speech.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { SessionListed, SessionView } from './answers.ts';
import { delegationField, delegationIn, delegationName } from './delegation-field.ts';
import { Fold } from './fold.tsx';
import { todayIs } from './holding.ts';
import { OneSession } from './session.tsx';
import { say } from './speech.ts';

export const SessionsView = (desk: Desk): JSX.Element =>
  desk.place[0] === undefined ? (
    <AllSessions {...desk} />
  ) : (
    <OneSession key={desk.place[0]} desk={desk} id={desk.place[0]} />
  );

function AllSessions(desk: Desk): JSX.Element {
  const { caller } = desk;
  const loaded = usePaged<SessionListed>(
    async (cursor) => {
      const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await call<{ sessions: SessionListed[]; cursor?: string }>(
        'GET',
        `/api/officer/sessions?limit=50${after}`,
        caller,
      );
      return { rows: page.sessions, cursor: page.cursor };
    },
    [caller],
  );
  return (
    <>
      <h1>{say('sessionsTitle')}</h1>
      <Fold title={say('sessionOpen')}>
        <Form
          draft="session"
          fields={[
            { name: 'on', label: say('on'), kind: 'day', required: true },
            ...delegationField(desk, { central: true, hint: say('sessionDelegationHint') }),
            { name: 'place', label: say('place'), most: 200 },
          ]}
          start={{ delegation: desk.me.delegation, on: todayIs() }}
          send={say('sessionOpen')}
          onSend={async (values) => {
            const { on, place = '' } = values;
            const opened = await call<SessionView>('POST', '/api/officer/sessions', caller, {
              ...{ on, delegation: delegationIn(desk, values) },
              ...(place.trim() === '' ? {} : { place }),
            });
            goTo('sessions', opened.sessionId);
          }}
        />
      </Fold>
      <Shown of={loaded}>
        {({ rows, more }) => (
          <>
            <Table
              empty={say('sessionsEmpty')}
              rows={rows}
              keyOf={({ sessionId }) => sessionId}
              columns={[
                {
                  name: say('on'),
                  cell: ({ sessionId, on }) => <a href={addressOf('sessions', sessionId)}>{day(on)}</a>,
                },
                { name: say('delegation'), cell: ({ delegation }) => delegationName(desk, delegation) },
                {
                  name: say('state'),
                  cell: ({ state }) => <span class={`tag ${state}`}>{say(`sessionState_${state}`)}</span>,
                },
                { name: say('listedCount'), cell: ({ listed }) => listed, numeric: true },
                { name: say('decidedCount'), cell: ({ decided }) => decided, numeric: true },
              ]}
            />
            {more && <Press work={loaded.fetchMore}>{sayUi('more')}</Press>}
          </>
        )}
      </Shown>
    </>
  );
}
