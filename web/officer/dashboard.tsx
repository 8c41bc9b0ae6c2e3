/** How the work of a delegation stands: load, ages, deadlines, why cases are flagged, what had to be corrected. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { day, instant, percent, told } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Notice } from '../ui/parts.tsx';
import { addressOf } from '../ui/place.ts';
import { Table } from '../ui/table.tsx';
import type { Dashboard } from './answers.ts';
import type { Desk } from './area.ts';
import { say } from './queue-speech.ts';

export function DashboardView({ caller, me, nameOf }: Desk): JSX.Element {
  const [delegation, setDelegation] = useState('');
  const query = delegation === '' ? '' : `?delegation=${encodeURIComponent(delegation)}`;
  const loaded = useLoaded(
    () => call<Dashboard>('GET', `/api/officer/dashboard${query}`, caller),
    [query, caller],
  );
  return (
    <>
      <h1>{say('dashboardTitle')}</h1>
      {me.reach.length > 1 && (
        <div class="field">
          <label for="dashboard-delegation">{say('delegation')}</label>
          <select
            id="dashboard-delegation"
            value={delegation}
            onChange={(event) => setDelegation(event.currentTarget.value)}
          >
            <option value="">{say('delegation_any')}</option>
            {me.reach.map((id) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </select>
        </div>
      )}
      <Shown of={loaded}>{(counted) => <Counted of={counted} />}</Shown>
    </>
  );
}

function Counted({ of }: { readonly of: Dashboard }): JSX.Element {
  const { deadlines } = of;
  return (
    <div class="dashboard">
      <Part title={say('deadlinesTitle')}>
        <Bars
          caption={say('deadlinesTitle')}
          unit={say('cases')}
          rows={(['overdue', 'last', 'near'] as const).map((alert) => ({
            name: say(`alert_${alert}`),
            count: deadlines[alert],
          }))}
        />
      </Part>
      <Part title={say('loadTitle')}>
        <Bars
          caption={say('loadTitle')}
          unit={say('cases')}
          rows={of.load.map(({ desk, cases }) => ({
            name: say(`desk_${desk}`),
            count: cases,
            href: addressOf('queue', desk),
          }))}
        />
        <p class="quiet">
          {say('drafts', of.drafts)} · {say('heldNow', of.held)}
          {of.renewed > 0 && ` · ${say('heldLongNow', of.renewed)}`}
        </p>
      </Part>
      <Part title={say('agesTitle')}>
        <Bars
          caption={say('agesTitle')}
          unit={say('cases')}
          rows={of.ages.map(({ from, to, cases }) => ({
            name: to === undefined ? say('agesAbove', from) : say('agesBetween', from, to),
            count: cases,
          }))}
        />
      </Part>
      <Part title={say('flagsTitle')}>
        <Bars
          caption={say('flagsTitle')}
          unit={say('cases')}
          rows={of.flags.map(({ text, cases }) => ({ name: told(text), count: cases }))}
        />
      </Part>
      <Part title={say('correctionsTitle')} wide>
        <p class="quiet">{say('correctionsHelp')}</p>
        <Table
          rows={of.corrections}
          keyOf={({ paper, script, capture }) => `${paper} ${script} ${capture}`}
          empty={say('nothingCounted')}
          columns={[
            { name: say('paper'), cell: ({ name }) => told(name) },
            { name: say('script'), cell: ({ script }) => say(`script_${script}`) },
            { name: say('capture'), cell: ({ capture }) => say(`capture_${capture}`) },
            { name: say('seen'), cell: ({ seen }) => seen, numeric: true },
            { name: say('corrected'), cell: ({ corrected }) => corrected, numeric: true },
            {
              name: say('rate'),
              cell: ({ rate }) => (
                <span>
                  <Bar share={rate} /> <bdi>{percent(rate)}</bdi>
                </span>
              ),
              numeric: true,
            },
          ]}
        />
      </Part>
      <Part title={say('actsTitle')} wide>
        <Days of={of.acts} />
      </Part>
      <p class="quiet counted">{say('countedAt', instant(of.countedAt))}</p>
    </div>
  );
}

const Part = ({
  title,
  wide,
  children,
}: {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <section class={wide === true ? 'card wide' : 'card'}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** A length beside its figure: the figure alone tells it to who can't see the length. */
const Bar = ({ share }: { readonly share: number }): JSX.Element => (
  <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" width="100" height="8" />
    <rect class="part" width={Math.max(0, Math.min(1, share)) * 100} height="8" />
  </svg>
);

function Bars({
  caption,
  unit,
  rows,
}: {
  readonly caption: string;
  readonly unit: string;
  readonly rows: readonly { readonly name: string; readonly count: number; readonly href?: string }[];
}): JSX.Element {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  if (rows.length === 0) return <Notice>{say('nothingCounted')}</Notice>;
  return (
    <table class="bars">
      <caption class="unseen">{caption}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{unit}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, href }) => (
          <tr key={name}>
            <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
            <td>
              <Bar share={count / most} /> <bdi>{count}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Thirty small columns, and the same in figures. */
function Days({ of }: { readonly of: Dashboard['acts'] }): JSX.Element {
  const most = Math.max(1, ...of.map(({ acts }) => acts));
  return (
    <>
      <svg class="columns" viewBox={`0 0 ${of.length * 10} 60`} preserveAspectRatio="none" aria-hidden="true">
        {of.map(({ day: on, acts }, at) => {
          const height = (acts / most) * 56;
          return <rect key={on} x={at * 10 + 1} y={58 - height} width="8" height={height} />;
        })}
      </svg>
      <details>
        <summary>{say('asTable')}</summary>
        <Table
          rows={of.filter(({ acts }) => acts > 0)}
          keyOf={({ day: on }) => on}
          empty={say('nothingCounted')}
          columns={[
            { name: say('day'), cell: ({ day: on }) => day(on) },
            { name: say('acts'), cell: ({ acts }) => acts, numeric: true },
          ]}
        />
      </details>
    </>
  );
}
