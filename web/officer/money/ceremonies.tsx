/** Ceremonies, the latest first; one of them, its big letters or its paper list: `#ceremonies/ID/day`. */
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
import type { CeremonyListed, CeremonyView } from './answers.ts';
import { OneCeremony } from './ceremony.tsx';
import { delegationField, delegationIn } from './delegation-field.ts';
import { Fold } from './fold.tsx';
import { dirhams, say } from './speech.ts';

export const CeremoniesView = (desk: Desk): JSX.Element =>
  desk.place[0] === undefined ? <AllCeremonies {...desk} /> : <OneCeremony desk={desk} id={desk.place[0]} />;

function AllCeremonies(desk: Desk): JSX.Element {
  const { caller, me, nameOf } = desk;
  const loaded = usePaged<CeremonyListed>(
    async (cursor) => {
      const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await call<{ ceremonies: CeremonyListed[]; cursor?: string }>(
        'GET',
        `/api/officer/ceremonies?limit=50${after}`,
        caller,
      );
      return { rows: page.ceremonies, cursor: page.cursor };
    },
    [caller],
  );
  return (
    <>
      <h1>{say('ceremoniesTitle')}</h1>
      {me.roles.includes('treasurer') && (
        <Fold title={say('plan')}>
          <Form
            draft="ceremony"
            fields={[
              ...delegationField(desk, { central: false }),
              { name: 'on', label: say('on'), kind: 'day', required: true },
              { name: 'place', label: say('place'), required: true, most: 200 },
            ]}
            start={me.delegation === '*' ? {} : { delegation: me.delegation }}
            send={say('planSend')}
            onSend={async (values) => {
              const { on, place } = values;
              const planned = await call<CeremonyView>('POST', '/api/officer/ceremonies', caller, {
                ...{ delegation: delegationIn(desk, values), on, place },
              });
              goTo('ceremonies', planned.ceremony);
            }}
          />
        </Fold>
      )}
      <Shown of={loaded}>
        {({ rows, more }) => (
          <>
            <Table
              empty={say('ceremoniesEmpty')}
              rows={rows}
              keyOf={({ ceremony }) => ceremony}
              columns={[
                {
                  name: say('on'),
                  cell: ({ ceremony, on }) => <a href={addressOf('ceremonies', ceremony)}>{day(on)}</a>,
                },
                { name: say('delegation'), cell: ({ delegation }) => nameOf(delegation) },
                {
                  name: say('state'),
                  cell: ({ held }) => <span class="tag">{say(held ? 'held_yes' : 'held_no')}</span>,
                },
                { name: say('calledCount'), cell: ({ called }) => called, numeric: true },
                { name: say('handedCount'), cell: ({ handed }) => handed, numeric: true },
                { name: say('handedSum'), cell: ({ handedMAD }) => dirhams(handedMAD), numeric: true },
              ]}
            />
            {more && <Press work={loaded.fetchMore}>{sayUi('more')}</Press>}
          </>
        )}
      </Shown>
    </>
  );
}
