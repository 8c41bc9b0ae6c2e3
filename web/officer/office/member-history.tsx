/** What was corrected of a member, by whom and why; what waits for a second person; what an imported file says otherwise. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { instant } from '../../ui/language.ts';
import { Bdi, Facts, Notice, SurePress } from '../../ui/parts.tsx';
import { Table } from '../../ui/table.tsx';
import { nameOfOfficer } from '../colleagues.ts';
import type { MemberView } from './answers.ts';
import { columnText, type SheetProps } from './member-columns.ts';
import { say } from './members-speech.ts';

type Correction = MemberView['corrections'][number];
type Conflict = MemberView['conflicts'][number];

const signed = (of: { readonly by: string; readonly at: string } | undefined): string | undefined =>
  of && say('byOn', nameOfOfficer(of.by), instant(of.at));
const pathOf = ({ view }: SheetProps): string =>
  `/api/officer/members/corrections/${encodeURIComponent(view.sheet)}`;
const registrar = ({ me }: SheetProps): boolean => me.roles.includes('registrar');

export const Corrections = (all: SheetProps): JSX.Element => (
  <>
    <h2>{say('corrections')}</h2>
    {all.view.corrections.length === 0 && <Notice>{say('noCorrections')}</Notice>}
    {all.view.corrections.toReversed().map((one) => (
      <article class="card" key={one.correction}>
        <p>
          <span class={`tag ${looks[one.state]}`}>{say(`state_${one.state}`)}</span>
        </p>
        <Changes of={one} />
        <Facts
          of={[
            [say('why'), one.why],
            [say('paper'), one.paper],
            [say('proposedBy'), signed(one)],
            [say('appliedBy'), one.applied?.by === one.by ? undefined : signed(one.applied)],
            [say('refusedBy'), signed(one.refused)],
            [say('refusal'), one.refused?.reason],
          ]}
        />
        {one.state === 'waiting' && registrar(all) && <Judge {...all} one={one} />}
      </article>
    ))}
  </>
);

const looks = { waiting: 'unsure', applied: 'read', refused: 'refused' } as const;

const Changes = ({ of }: { readonly of: Correction }): JSX.Element => (
  <Table
    rows={of.changes}
    keyOf={({ column }) => column}
    columns={[
      { name: say('what'), cell: ({ column }) => say(column) },
      { name: say('was'), cell: ({ column, was }) => columnText(column, was) ?? say('nothing') },
      {
        name: say('now'),
        cell: ({ column, now }) => (
          <strong>
            <Bdi>{columnText(column, now) ?? say('nothing')}</Bdi>
          </strong>
        ),
      },
    ]}
  />
);

/** Whoever proposed it waits for somebody else, and may only take it back. */
function Judge({ one, ...all }: SheetProps & { readonly one: Correction }): JSX.Element {
  const { caller, me, show } = all;
  const path = `${pathOf(all)}/${one.correction}`;
  return (
    <>
      {one.by === me.id ? (
        <Notice>{say('ownWaits')}</Notice>
      ) : (
        <SurePress
          look="main"
          sure={say('confirmSure')}
          work={async () => show(await call<MemberView>('POST', path, caller, { act: 'confirm' }))}
        >
          {say('confirm')}
        </SurePress>
      )}
      <details>
        <summary>{say('refuse')}</summary>
        <Form
          draft={`refuse-${all.view.sheet}-${one.correction}`}
          fields={[{ name: 'reason', label: say('refusal'), kind: 'long', required: true, most: 2000 }]}
          send={say('refuse')}
          look="danger"
          onSend={async ({ reason }) =>
            show(await call<MemberView>('POST', path, caller, { act: 'refuse', reason }))
          }
        />
      </details>
    </>
  );
}

export function Conflicts(all: SheetProps): JSX.Element | null {
  const { conflicts } = all.view;
  if (conflicts.length === 0) return null;
  return (
    <>
      <h2>{say('conflicts')}</h2>
      <p>{say('conflictLead')}</p>
      {conflicts.toReversed().map((one) => (
        <article class="card" key={`${one.column} ${one.at}`}>
          <h3>{say(one.column)}</h3>
          <Facts
            of={[
              [say('corrected'), columnText(one.column, one.corrected) ?? say('nothing')],
              [say('imported'), columnText(one.column, one.imported) ?? say('nothing')],
              [say('at'), instant(one.at)],
              [say('settledBy'), signed(one.settled)],
              [say('keep'), one.settled && say(`keep_${one.settled.keep}`)],
              [say('reason'), one.settled?.reason],
            ]}
          />
          {one.settled === undefined && registrar(all) && <Settle {...all} one={one} />}
        </article>
      ))}
    </>
  );
}

const Settle = ({ one, ...all }: SheetProps & { readonly one: Conflict }): JSX.Element => (
  <Form
    draft={`settle-${all.view.sheet}-${one.column}`}
    fields={[
      {
        ...{ name: 'keep', label: say('keep'), kind: 'choice', required: true },
        choices: (['correction', 'import'] as const).map((value) => ({ value, name: say(`keep_${value}`) })),
      },
      { name: 'reason', label: say('reason'), kind: 'long', required: true, most: 2000 },
    ]}
    send={say('settle')}
    onSend={async ({ keep, reason }) =>
      all.show(
        await call<MemberView>('PUT', `${pathOf(all)}/conflicts/${one.column}`, all.caller, { keep, reason }),
      )
    }
  />
);
