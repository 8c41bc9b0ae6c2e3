/** Held meetings counted between two days: by year, by delegation, by kind, each with its sum. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import type { Values } from '../../ui/form.tsx';
import { told } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { MeetingCounts, MeetingLines } from './answers.ts';
import { placesOf } from './meeting-plan.tsx';
import { questionOf, SpanForm } from './meeting-span.tsx';
import { say } from './meetings-speech.ts';
import { today } from './today.ts';

interface Answer {
  readonly total: MeetingCounts;
  readonly byYear: MeetingLines;
  readonly byDelegation: MeetingLines;
  readonly byKind: MeetingLines;
}
/** Since the programme began. */
const beginning = '2001-01-01';
const figures = ['meetings', 'uncounted', 'women', 'men', 'others', 'leads', 'cases'] as const;
const figureName = (figure: (typeof figures)[number]): string =>
  figure === 'meetings' ? say('meetingsCount') : say(figure);

export function MeetingCountsView(desk: Desk): JSX.Element {
  const { caller } = desk;
  const [asked, setAsked] = useState<Values>({ from: beginning, to: today() });
  const loaded = useLoaded(
    async () => await call<Answer>('GET', `/api/officer/meetings/counts?${questionOf(asked)}`, caller),
    [caller, asked],
  );
  return (
    <>
      <SpanForm
        start={asked}
        places={placesOf(desk)}
        onAsk={({ from, to, ...rest }) => setAsked({ ...rest, from: from || beginning, to: to || today() })}
      />
      <Shown of={loaded}>
        {({ total, ...by }) => (
          <>
            <Lines name="byYear" first={say('year')} lines={by.byYear} total={total} />
            <Lines name="byDelegation" first={say('delegation')} lines={by.byDelegation} />
            <Lines name="byKind" first={say('kind')} lines={by.byKind} />
          </>
        )}
      </Shown>
    </>
  );
}

function Lines({
  name,
  first,
  lines,
  total,
}: {
  readonly name: 'byYear' | 'byDelegation' | 'byKind';
  readonly first: string;
  readonly lines: MeetingLines;
  /** Said once: the other tables have the same sum. */
  readonly total?: MeetingCounts;
}): JSX.Element {
  const shown = lines.filter(({ meetings }) => meetings > 0);
  const sums = total === undefined ? [] : [{ key: 'total', name: undefined, ...total }];
  return (
    <section>
      <h2>{say(name)}</h2>
      <Table<MeetingCounts & { key: string; name: MeetingLines[number]['name'] | undefined }>
        rows={shown.length === 0 ? [] : [...shown, ...sums]}
        empty={say('none')}
        keyOf={({ key }) => key}
        columns={[
          { name: first, cell: (line) => (line.name === undefined ? say('total') : told(line.name)) },
          ...figures.map((figure) => ({
            ...{ name: figureName(figure), numeric: true as const },
            cell: (line: MeetingCounts) => line[figure],
          })),
        ]}
      />
    </section>
  );
}
