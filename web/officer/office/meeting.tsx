/** One meeting: what was planned, who came, how many cases came of it, and what may still be done. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { day, instant, told } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, Facts, Notice } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import { nameOfOfficer } from '../colleagues.ts';
import type { MeetingView } from './answers.ts';
import { findCase } from './find-case.ts';
import {
  attendanceFields,
  attendanceIn,
  planFields,
  planIn,
  textsOfAttendance,
  textsOfPlan,
} from './meeting-plan.tsx';
import { MeetingState } from './meeting-state.tsx';
import { say } from './meetings-speech.ts';
import { today } from './today.ts';

interface MeetingDesk extends Desk {
  readonly view: MeetingView;
  readonly path: string;
  show(view: MeetingView): void;
}

export function MeetingPage({ meeting, ...desk }: Desk & { readonly meeting: string }): JSX.Element {
  const { caller, me } = desk;
  const path = `/api/officer/meetings/${encodeURIComponent(meeting)}`;
  const loaded = useLoaded(async () => await call<MeetingView>('GET', path, caller), [caller, path]);
  return (
    <>
      <p>
        <a href={addressOf('meetings')}>{say('back')}</a>
      </p>
      <Shown of={loaded}>
        {(view) => {
          const all: MeetingDesk = { ...desk, view, path, show: loaded.show };
          return (
            <>
              <Head {...all} />
              {me.roles.includes('officer') && <Acts {...all} />}
              <History of={view} />
            </>
          );
        }}
      </Shown>
    </>
  );
}

function Head({ view, nameOf }: MeetingDesk): JSX.Element {
  const { plan, kind, state, attendance, cancelledBecause, cases } = view;
  const count = (value: number | undefined): number | string => value ?? say('notCounted');
  return (
    <>
      <h1>
        {told(kind)}, <Bdi>{plan.place}</Bdi> <MeetingState of={state} />
      </h1>
      <Facts
        of={[
          [say('day'), day(plan.day)],
          [say('delegation'), nameOf(plan.delegation)],
          [say('partners'), plan.partners.join(' · ')],
          [say('because'), cancelledBecause],
          ...(attendance === undefined
            ? []
            : ([
                [say('women'), count(attendance.women)],
                [say('men'), count(attendance.men)],
                [say('others'), count(attendance.others)],
                [say('leads'), attendance.leads],
              ] as const)),
          [say('cases'), cases],
        ]}
      />
    </>
  );
}

function Acts(all: MeetingDesk): JSX.Element {
  const { view, path, caller, show } = all;
  const { state, plan, attendance, history, meeting } = view;
  const over = plan.day <= today();
  // A form begun on what stood before is begun anew.
  const key = history.length;
  return (
    <>
      {state !== 'cancelled' && !over && <Notice>{say('notYet')}</Notice>}
      {state !== 'cancelled' && over && (
        <details class="card" open={state === 'planned'}>
          <summary>{say('attendance')}</summary>
          <p>{say('attendanceLead')}</p>
          <Form
            key={key}
            draft={`attendance-${meeting}`}
            start={textsOfAttendance(attendance)}
            fields={attendanceFields}
            send={say('attendanceSave')}
            onSend={async (values) =>
              show(await call<MeetingView>('POST', `${path}/attendance`, caller, attendanceIn(values)))
            }
          />
        </details>
      )}
      {state === 'held' && <Cite {...all} />}
      <details class="card">
        <summary>{state === 'cancelled' ? say('replan') : say('change')}</summary>
        <Form
          key={key}
          draft={`plan-${meeting}`}
          start={textsOfPlan(plan)}
          fields={(values) => planFields(all, values)}
          send={say('changeSave')}
          onSend={async (values) => show(await call<MeetingView>('PUT', path, caller, planIn(values)))}
        />
      </details>
      {state === 'planned' && (
        <details class="card">
          <summary>{say('cancel')}</summary>
          <Form
            draft={`cancel-${meeting}`}
            fields={[{ name: 'reason', label: say('reason'), kind: 'long', required: true, most: 1000 }]}
            send={say('cancel')}
            look="danger"
            onSend={async ({ reason }) =>
              show(await call<MeetingView>('POST', `${path}/cancel`, caller, { reason }))
            }
          />
        </details>
      )}
    </>
  );
}

/** A lead that became a case: found by its reference, counted with the meeting from then on. */
function Cite({ caller, view, path, show }: MeetingDesk): JSX.Element {
  const [missing, setMissing] = useState(false);
  return (
    <details class="card">
      <summary>{say('cite')}</summary>
      <p>{say('citeLead')}</p>
      <Form
        draft={`cite-${view.meeting}`}
        fields={[{ name: 'reference', label: say('reference'), dir: 'ltr', required: true, most: 40 }]}
        send={say('cite')}
        onSend={async ({ reference = '' }) => {
          const found = await findCase(caller, reference);
          setMissing(found === undefined);
          if (found === undefined) return;
          const { meeting } = view;
          await call('POST', `/api/officer/cases/${encodeURIComponent(found.caseId)}/meeting`, caller, {
            meeting,
          });
          show(await call<MeetingView>('GET', path, caller));
        }}
      />
      {missing && <Notice>{say('notFound')}</Notice>}
    </details>
  );
}

type EventName = 'MeetingPlanned' | 'MeetingHeld' | 'MeetingCancelled' | 'CaseCame' | 'CaseLeft';

const History = ({ of }: { readonly of: MeetingView }): JSX.Element => (
  <>
    <h2>{say('history')}</h2>
    <Table
      rows={of.history}
      keyOf={({ at, what }) => `${at} ${what}`}
      columns={[
        { name: say('event'), cell: ({ what }) => say(`event_${what as EventName}`) },
        { name: say('who'), cell: ({ by }) => nameOfOfficer(by) },
        { name: say('when'), cell: ({ at }) => instant(at) },
      ]}
    />
  </>
);
