/** One member as the register has them, what was corrected, and the form that corrects more. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { type FieldShape, Form, type Values } from '../../ui/form.tsx';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, type Fact, Facts, Good, Notice } from '../../ui/parts.tsx';
import { addressOf, goTo } from '../../ui/place.ts';
import type { Desk } from '../area.ts';
import type { MemberView } from './answers.ts';
import { type Column, columns, columnText, isDate, type Member, type SheetProps } from './member-columns.ts';
import { storedDate, typedDate } from './member-dates.ts';
import { Conflicts, Corrections } from './member-history.tsx';
import { say } from './members-speech.ts';

/** The number opened last: it names a person, so it stays out of the address and ends with the page. */
let opened: string | undefined;
export function openMember(number: string): void {
  opened = number;
  goTo('members', 'one');
}

export function MemberByNumber(desk: Desk): JSX.Element {
  const number = opened;
  const loaded = useLoaded<MemberView | undefined>(async () => {
    if (number === undefined) return undefined;
    return await call<MemberView>('POST', '/api/officer/members/lookup', desk.caller, { number });
  }, [desk.caller, number]);
  if (number === undefined)
    return (
      <>
        <h1>{say('sheetTitle')}</h1>
        <Notice>{say('sheetGone')}</Notice>
        <p>
          <a href={addressOf('members', 'search')}>{say('backToSearch')}</a>
        </p>
      </>
    );
  return (
    <Shown of={loaded}>
      {(view) => view !== undefined && <MemberSheet {...desk} view={view} show={loaded.show} />}
    </Shown>
  );
}

export function MemberSheet(all: SheetProps): JSX.Element {
  const { view, me } = all;
  const { member, consulted } = view;
  const registrar = me.roles.includes('registrar');
  return (
    <>
      <p>
        <a href={addressOf('members')}>{say('backToSearch')}</a>
      </p>
      <h1>{member === undefined ? say('sheetTitle') : say('sheetOf', member.memberNumber)}</h1>
      {!consulted && <Notice>{say('noRegister')}</Notice>}
      {member === undefined ? <Notice>{say('notThere')}</Notice> : <AsWritten of={member} />}
      <Conflicts {...all} />
      <Corrections {...all} />
      {registrar && member !== undefined && <Correct {...all} member={member} />}
    </>
  );
}

const AsWritten = ({ of }: { readonly of: Member }): JSX.Element => (
  <section class="card">
    <Facts
      of={[
        ...columns.map((column): Fact => {
          const text = columnText(column, of[column]);
          return [say(column), text === undefined ? undefined : <Bdi>{text}</Bdi>];
        }),
        [say('children'), of.children],
      ]}
    />
  </section>
);

const fieldOf = (column: Column): FieldShape => ({
  ...{ name: column, label: say(column), most: 200 },
  ...(column === 'sex'
    ? {
        kind: 'choice',
        choices: (['M', 'F'] as const).map((value) => ({ value, name: say(`sex_${value}`) })),
      }
    : {}),
  ...(isDate(column) ? { dir: 'ltr', hint: say('dateHint', '1931', '19/04/1931') } : {}),
  ...(column.endsWith('Ar') ? { dir: 'rtl' } : {}),
  ...(column.endsWith('Lat') || column === 'cin' ? { dir: 'ltr' } : {}),
});

/** What differs from what is written; an emptied field takes away what stood there. */
export function changedColumns(
  member: Member,
  values: Values,
): Readonly<Partial<Record<Column, string | null>>> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const text = (values[column] ?? '').trim();
      const now = text === '' ? null : isDate(column) ? (storedDate(text) ?? text) : text;
      return now === (member[column] ?? null) ? [] : [[column, now]];
    }),
  );
}

function Correct({ caller, view, show, member }: SheetProps & { readonly member: Member }): JSX.Element {
  const [done, setDone] = useState(false);
  const start = Object.fromEntries(
    columns.map((column) => [
      column,
      isDate(column) && member[column] !== undefined ? typedDate(member[column]) : (member[column] ?? ''),
    ]),
  );
  const check = (values: Values): Values => {
    const dates = columns.filter(isDate).filter((column) => {
      const text = (values[column] ?? '').trim();
      return text !== '' && storedDate(text) === undefined;
    });
    const nothing = Object.keys(changedColumns(member, values)).length === 0;
    return {
      ...(nothing ? { nameAr: say('nothingChanged') } : {}),
      ...Object.fromEntries(dates.map((column) => [column, say('dateFault', '19/04/1931')])),
    };
  };
  return (
    <details class="card">
      <summary>{say('correct')}</summary>
      <p>{say('correctLead')}</p>
      <Form
        key={view.corrections.length}
        draft={`member-${view.sheet}`}
        start={start}
        fields={[
          ...columns.map(fieldOf),
          { name: 'why', label: say('why'), kind: 'long', required: true, most: 2000 },
          { name: 'paper', label: say('paper'), hint: say('paperHint'), most: 300 },
        ]}
        check={check}
        send={say('propose')}
        onSend={async (values) => {
          const { why = '', paper = '' } = values;
          const sent = {
            ...{ number: member.memberNumber, columns: changedColumns(member, values), why },
            ...(paper.trim() === '' ? {} : { paper }),
          };
          show(await call<MemberView>('POST', '/api/officer/members/corrections', caller, sent));
          setDone(true);
        }}
      />
      {done && <Good>{say('proposed')}</Good>}
    </details>
  );
}
