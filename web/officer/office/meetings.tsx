/** Outreach meetings: `#meetings/list`, `#meetings/counts`, `#meetings/new`, `#meetings/sheet-…`. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import type { Values } from '../../ui/form.tsx';
import { day } from '../../ui/language.ts';
import { Shown, usePaged } from '../../ui/load.tsx';
import { Press } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { say as sayUi } from '../../ui/speech.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { ListedMeeting } from './answers.ts';
import { MeetingPage } from './meeting.tsx';
import { MeetingCountsView } from './meeting-counts.tsx';
import { kindText, NewMeeting, placesOf } from './meeting-plan.tsx';
import { questionOf, SpanForm } from './meeting-span.tsx';
import { MeetingState } from './meeting-state.tsx';
import { say } from './meetings-speech.ts';

export function MeetingsView(desk: Desk): JSX.Element {
  const [first = 'list'] = desk.place;
  const tabs = [...(['list', 'counts'] as const), ...(writes(desk) ? (['new'] as const) : [])];
  const here = tabs.find((tab) => tab === first);
  if (here === undefined) return <MeetingPage {...desk} meeting={first} />;
  return (
    <>
      <h1>{say('meetings')}</h1>
      <nav class="desks" aria-label={say('parts')}>
        {tabs.map((tab) => (
          <a key={tab} href={addressOf('meetings', tab)} aria-current={tab === here ? 'page' : undefined}>
            {say(`tab_${tab}`)}
          </a>
        ))}
      </nav>
      {here === 'list' ? (
        <MeetingList {...desk} />
      ) : here === 'counts' ? (
        <MeetingCountsView {...desk} />
      ) : (
        <NewMeeting {...desk} />
      )}
    </>
  );
}

const writes = ({ me }: Desk): boolean => me.roles.includes('officer');

function MeetingList(desk: Desk): JSX.Element {
  const { caller, nameOf } = desk;
  const [asked, setAsked] = useState<Values>({});
  const loaded = usePaged<ListedMeeting>(
    async (cursor) => {
      const question = questionOf({ ...asked, limit: '50', cursor: cursor ?? '' });
      const page = await call<{ readonly meetings: readonly ListedMeeting[]; readonly cursor?: string }>(
        'GET',
        `/api/officer/meetings?${question}`,
        caller,
      );
      return { rows: page.meetings, cursor: page.cursor };
    },
    [caller, asked],
  );
  return (
    <>
      <SpanForm start={asked} places={placesOf(desk)} onAsk={setAsked} />
      <Shown of={loaded}>
        {({ rows, more }) => (
          <>
            <Table
              rows={rows}
              empty={say('none')}
              keyOf={({ meeting }) => meeting}
              columns={[
                {
                  name: say('day'),
                  cell: ({ meeting, day: on }) => <a href={addressOf('meetings', meeting)}>{day(on)}</a>,
                },
                { name: say('place'), cell: ({ place }) => place },
                { name: say('delegation'), cell: ({ delegation }) => nameOf(delegation) },
                { name: say('kind'), cell: ({ kind }) => kindText(kind) },
                { name: say('state'), cell: ({ state }) => <MeetingState of={state} /> },
                { name: say('came'), cell: cameTo, numeric: true },
                { name: say('leads'), cell: ({ leads }) => leads, numeric: true },
                { name: say('cases'), cell: ({ cases }) => cases, numeric: true },
              ]}
            />
            {more && <Press work={loaded.fetchMore}>{sayUi('more')}</Press>}
          </>
        )}
      </Shown>
    </>
  );
}

/** All who came, as far as they were counted; undefined where nobody counted. */
function cameTo({ women, men, others }: ListedMeeting): number | undefined {
  const counted = [women, men, others].filter((each) => each !== undefined);
  return counted.length === 0 ? undefined : counted.reduce((sum, each) => sum + each, 0);
}
