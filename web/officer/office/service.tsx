/** How the service itself stands: what waits, what failed, the disk, the last day sealed; and what to do. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { day, decimal, instant, language } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, Notice, Press } from '../../ui/parts.tsx';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { ServiceStanding } from './answers.ts';
import { say } from './service-words.ts';

type Line = ServiceStanding['lines'][number];

export function ServiceView({ caller }: Desk): JSX.Element {
  const loaded = useLoaded(() => call<ServiceStanding>('GET', '/api/officer/service', caller), [caller]);
  return (
    <>
      <h1>{say('service')}</h1>
      <p>{say('serviceLead')}</p>
      <Shown of={loaded}>
        {({ at, lines }) => (
          <>
            <Whole lines={lines} />
            <Table
              rows={[...lines].sort((a, b) => rank[a.state] - rank[b.state])}
              keyOf={({ code }) => code}
              columns={[
                { name: say('line'), cell: ({ title }) => title[language] },
                { name: say('state'), cell: ({ state }) => <State of={state} /> },
                { name: say('figure'), cell: (line) => <Figure of={line} /> },
                {
                  name: say('whatToDo'), // Where all is well there is nothing to do.
                  cell: (line) => (line.state === 'good' ? undefined : <Advice of={line} />),
                },
              ]}
            />
            <p class="quiet">{say('lookedAt', instant(at))}</p>
            <Press work={loaded.reload}>{say('again')}</Press>
          </>
        )}
      </Shown>
    </>
  );
}

/** What somebody must do comes first. */
const rank = { act: 0, watch: 1, unknown: 2, good: 3 } as const satisfies Record<Line['state'], number>;
const looks = { act: 'refused', watch: 'unsure', unknown: '', good: 'read' } as const;

function Whole({ lines }: { readonly lines: readonly Line[] }): JSX.Element | null {
  const act = lines.filter(({ state }) => state === 'act').length;
  if (act > 0) return <Notice>{say('someAct', act)}</Notice>;
  return lines.every(({ state }) => state === 'good') ? <Notice>{say('allGood')}</Notice> : null;
}

const State = ({ of }: { readonly of: Line['state'] }): JSX.Element => (
  <span class={`tag ${looks[of]}`}>{say(`state_${of}`)}</span>
);

const Figure = ({ of: { count, at, bytes } }: { readonly of: Line }): JSX.Element => (
  <div>
    {count !== undefined && <Bdi>{count}</Bdi>}
    {bytes !== undefined && <span>{say('gigabytes', decimal(Math.round(bytes / 1e8) / 10))}</span>}
    {at !== undefined && (
      <div class="quiet">
        {count === undefined ? day(at) : say('since', at.includes('T') ? instant(at) : day(at))}
      </div>
    )}
  </div>
);

const Advice = ({ of: { advice, runbook } }: { readonly of: Line }): JSX.Element => (
  <div>
    {advice[language]}
    <div class="quiet">
      {say('page')} <Bdi>{`docs/runbooks/${runbook}.md`}</Bdi>
    </div>
  </div>
);
