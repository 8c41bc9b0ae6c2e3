/** Cases whose time to be kept is over: ordered by an administrator, confirmed by another, or held with a reason. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { day, instant } from '../../ui/language.ts';
import { Shown, usePaged } from '../../ui/load.tsx';
import { Bdi, Notice, Press, SurePress } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { say as sayUi } from '../../ui/speech.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import { nameOfOfficer } from '../colleagues.ts';
import type { ErasureView } from './answers.ts';
import { say } from './rights-speech.ts';

const states = [
  'proposed',
  'ordered',
  'confirmed',
  'held',
  'done',
] as const satisfies readonly ErasureView['state'][];

export function ErasuresView(desk: Desk): JSX.Element {
  const { caller, nameOf, place } = desk;
  const state = states.find((one) => one === place[0]) ?? 'proposed';
  const loaded = usePaged<ErasureView>(
    async (cursor) => {
      const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await call<{ readonly erasures: readonly ErasureView[]; readonly cursor?: string }>(
        'GET',
        `/api/officer/erasures?state=${state}&limit=50${after}`,
        caller,
      );
      return { rows: page.erasures, cursor: page.cursor };
    },
    [caller, state],
  );
  const acts = state === 'proposed' || state === 'ordered' || state === 'confirmed';
  return (
    <>
      <h1>{say('erasures')}</h1>
      <p>{say('erasuresLead')}</p>
      <nav class="desks" aria-label={say('states')}>
        {states.map((one) => (
          <a key={one} href={addressOf('erasures', one)} aria-current={one === state ? 'page' : undefined}>
            {say(`state_${one}`)}
          </a>
        ))}
      </nav>
      <Shown of={loaded}>
        {({ rows, more }) => (
          <>
            <Table
              rows={rows}
              empty={say('erasuresNone')}
              keyOf={({ caseId }) => caseId}
              columns={[
                {
                  name: say('case'),
                  cell: ({ caseId }) => <CaseName caseId={caseId} opens={opens(state, desk)} />,
                },
                { name: say('delegation'), cell: ({ delegation }) => nameOf(delegation) },
                { name: say('keptFor'), cell: (one) => <Kept of={one} /> },
                { name: say('course'), cell: (one) => <Course of={one} /> },
                ...(acts
                  ? [
                      {
                        name: say('act'),
                        cell: (one: ErasureView) => <Acts {...desk} of={one} reload={loaded.reload} />,
                      },
                    ]
                  : []),
              ]}
            />
            {more && <Press work={loaded.fetchMore}>{sayUi('more')}</Press>}
          </>
        )}
      </Shown>
    </>
  );
}

/** Whoever examines cases may open it, until it is erased. */
const opens = (state: ErasureView['state'], { me }: Desk): boolean =>
  state !== 'done' && me.roles.includes('officer');

const CaseName = ({ caseId, opens }: { readonly caseId: string; readonly opens: boolean }): JSX.Element => {
  const name = <Bdi look="case-id">{caseId}</Bdi>;
  return opens ? <a href={addressOf('case', caseId)}>{name}</a> : name;
};

type Figure = 'retentionGrantedYears' | 'retentionRefusedYears' | 'retentionUnfinishedYears';

const Kept = ({ of: { kept } }: { readonly of: ErasureView }): JSX.Element => (
  <div>
    <div>{say('keptYears', say(`figure_${kept.figure as Figure}`), kept.years)}</div>
    <div>{say('keptSpan', day(kept.from), day(kept.until))}</div>
    <bdi class="quiet">{kept.source}</bdi>{' '}
    {kept.confidence === 'guess' && <span class="tag unsure">{say('guess')}</span>}
  </div>
);

function Course({ of }: { readonly of: ErasureView }): JSX.Element {
  const { ordered, confirmed, held, done } = of;
  const lines = [
    ordered && say('orderedBy', nameOfOfficer(ordered.by), instant(ordered.at)),
    confirmed && say('confirmedBy', nameOfOfficer(confirmed.by), instant(confirmed.at)),
    held && say('heldBy', nameOfOfficer(held.by), day(held.until), held.reason),
    done && say('doneOn', day(done.on), done.files),
  ].filter((line) => line !== undefined);
  return <div>{lines.length === 0 ? '—' : lines.map((line) => <div key={line}>{line}</div>)}</div>;
}

interface ActsProps extends Desk {
  readonly of: ErasureView;
  reload(): Promise<void>;
}

/** What the state and one's roles allow; the service keeps two persons apart. */
function Acts({ of, caller, me, reload }: ActsProps): JSX.Element {
  const path = `/api/officer/erasures/${encodeURIComponent(of.caseId)}`;
  const press = (act: 'order' | 'confirm') => async (): Promise<void> => {
    await call('POST', `${path}/${act}`, caller);
    await reload();
  };
  const administers = me.roles.includes('administrator');
  return (
    <div>
      {of.state === 'proposed' && administers && (
        <SurePress
          look="danger"
          sure={say('orderSure')}
          name={say('orderNamed', of.caseId)}
          work={press('order')}
        >
          {say('order')}
        </SurePress>
      )}
      {of.state === 'ordered' &&
        (of.ordered?.by === me.id ? (
          <Notice>{say('ownOrder')}</Notice>
        ) : (
          <SurePress
            look="danger"
            sure={say('confirmSure')}
            name={say('confirmNamed', of.caseId)}
            work={press('confirm')}
          >
            {say('confirm')}
          </SurePress>
        ))}
      <details>
        <summary>{say('hold')}</summary>
        <Form
          draft={`hold-${of.caseId}`}
          fields={[
            { name: 'until', label: say('holdUntil'), kind: 'day', required: true },
            {
              ...{ name: 'reason', label: say('reason'), hint: say('holdHint') },
              ...{ kind: 'long', required: true, most: 2000 },
            },
          ]}
          send={say('holdDo')}
          look="plain"
          onSend={async ({ until, reason }) => {
            await call('POST', `${path}/hold`, caller, { until, reason });
            await reload();
          }}
        />
      </details>
    </div>
  );
}
