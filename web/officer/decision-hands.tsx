/** In whose hands a case is and where it comes from: kinship declared, another delegation, an outreach meeting. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { Form } from '../ui/form.tsx';
import { day } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Good, Press, SurePress } from '../ui/parts.tsx';
import { goTo } from '../ui/place.ts';
import { say } from './act-speech.ts';
import { act, type CaseDesk, pathOf } from './case-desk.ts';
import { nameOfOfficer } from './colleagues.ts';

/** Before deciding on somebody of their own name an officer says how they stand. */
export function Conflict({
  desk,
  warned,
}: {
  readonly desk: CaseDesk;
  readonly warned: string | undefined;
}): JSX.Element {
  const recuse = (
    <>
      <p>{say('recuseHelp')}</p>
      <SurePress
        look="danger"
        sure={say('recuseSure')}
        work={() => act(desk, 'conflict', { stands: 'recused' })}
      >
        {say('recuse')}
      </SurePress>
    </>
  );
  if (warned === undefined)
    return (
      <details class="card">
        <summary>{say('kinTitle')}</summary>
        {recuse}
      </details>
    );
  return (
    <section class="card fields">
      <h2>{say('kinTitle')}</h2>
      <p class="doubt">{warned}</p>
      <Form
        draft={`kin.${desk.now.caseId}`}
        fields={[{ name: 'reason', label: say('kinReason'), required: true, most: 4000 }]}
        send={say('kinUnrelated')}
        onSend={({ reason }) => act(desk, 'conflict', { stands: 'unrelated', reason })}
      />
      {recuse}
    </section>
  );
}

interface Places {
  readonly delegations: readonly { readonly id: string }[];
}

export function Transfer(desk: CaseDesk): JSX.Element {
  const { now, caller, nameOf } = desk;
  const known = useLoaded(() => call<Places>('GET', '/api/public/procedure'), []);
  const send = async (to: string, reason: string): Promise<void> => {
    await call('POST', pathOf(desk, 'transfer'), caller, { to, reason });
    // It may be out of reach from here on.
    goTo('queue');
  };
  return (
    <details class="card">
      <summary>{say('transferTitle')}</summary>
      <Transfers {...desk} />
      <Shown of={known}>
        {({ delegations }) => (
          <Form
            draft={`transfer.${now.caseId}`}
            fields={[
              {
                ...{ name: 'to', label: say('transferTo'), kind: 'choice', required: true },
                choices: delegations
                  .filter(({ id }) => id !== now.delegation)
                  .map(({ id }) => ({ value: id, name: nameOf(id) })),
              },
              { name: 'reason', label: say('reason'), kind: 'long', required: true, most: 4000 },
            ]}
            send={say('transfer')}
            sure={{ text: say('transferSure'), send: say('transfer') }}
            look="plain"
            onSend={({ to = '', reason = '' }) => send(to, reason)}
          />
        )}
      </Shown>
    </details>
  );
}

/** A case that came from elsewhere is taken on, or sent back with the reason. */
export function Arrived(desk: CaseDesk): JSX.Element {
  const answer = async (accepted: boolean, reason?: string): Promise<void> => {
    await call('POST', pathOf(desk, 'transfer/answer'), desk.caller, {
      accepted,
      ...(reason === undefined ? {} : { reason }),
    });
    if (accepted) await desk.reload();
    else goTo('queue');
  };
  return (
    <section class="card fields">
      <h2>{say('arrivedTitle')}</h2>
      <Transfers {...desk} />
      <p>{say('arrivedHelp')}</p>
      <Press look="main" work={() => answer(true)}>
        {say('arrivedTake')}
      </Press>
      <details>
        <summary>{say('arrivedBack')}</summary>
        <Form
          draft={`arrived.${desk.now.caseId}`}
          fields={[{ name: 'reason', label: say('reason'), kind: 'long', required: true, most: 4000 }]}
          send={say('arrivedBack')}
          look="plain"
          onSend={({ reason }) => answer(false, reason)}
        />
      </details>
    </section>
  );
}

const Transfers = ({ now: { transfers = [] }, nameOf }: CaseDesk): JSX.Element => (
  <ul class="notes">
    {transfers.map(({ from, to, reason, by, at, answer }) => (
      <li key={at}>
        {say('transferred', nameOf(from), nameOf(to))} <bdi>{reason}</bdi>{' '}
        <span class="tag">
          {answer === undefined
            ? say('transferWaits')
            : say(answer.accepted ? 'transferTaken' : 'transferBack')}
        </span>{' '}
        <span class="quiet">{say('signed', nameOfOfficer(by), day(at))}</span>
      </li>
    ))}
  </ul>
);

interface Meetings {
  readonly meetings: readonly {
    readonly meeting: string;
    readonly day: string;
    readonly place: string;
    readonly state: string;
  }[];
}

export function Meeting(desk: CaseDesk): JSX.Element {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <details class="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('meetingTitle')}</summary>
      {open && <MeetingForm desk={desk} onDone={() => setDone(true)} />}
      {done && <Good>{say('meetingLinked')}</Good>}
    </details>
  );
}

function MeetingForm({ desk, onDone }: { readonly desk: CaseDesk; onDone(): void }): JSX.Element {
  const { caller, now } = desk;
  const listed = useLoaded(() => call<Meetings>('GET', '/api/officer/meetings', caller), [caller]);
  return (
    <Shown of={listed}>
      {({ meetings }) => {
        const held = meetings.filter(({ state }) => state !== 'cancelled');
        return held.length === 0 ? (
          <p>{say('noMeetings')}</p>
        ) : (
          <Form
            draft={`meeting.${now.caseId}`}
            fields={[
              {
                ...{ name: 'meeting', label: say('meetingWhich'), kind: 'choice', required: true },
                choices: held.map((one) => ({ value: one.meeting, name: `${day(one.day)} · ${one.place}` })),
              },
            ]}
            send={say('meetingLink')}
            look="plain"
            onSend={async ({ meeting }) => {
              await act(desk, 'meeting', { meeting });
              onDone();
            }}
          />
        );
      }}
    </Shown>
  );
}
