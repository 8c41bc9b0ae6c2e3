/** The cases that wait at a desk, the nearest deadline first, each with why it is there: `#queue/confirm`. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { call, messageOf } from '../ui/call.ts';
import { day, told } from '../ui/language.ts';
import { Shown, useLoaded, usePaged } from '../ui/load.tsx';
import { Bdi, Good, Press, Trouble } from '../ui/parts.tsx';
import { addressOf } from '../ui/place.ts';
import { say as sayUi } from '../ui/speech.ts';
import { Table } from '../ui/table.tsx';
import type { Dashboard, QueueCard } from './answers.ts';
import type { Desk } from './area.ts';
import { say as sayOfCase } from './case-speech.ts';
import { nameOfOfficer } from './colleagues.ts';
import { useKeys } from './keys.ts';
import { Narrow } from './queue-narrow.tsx';
import { desks, keepOrder, keptOrder, type Narrowed, type QueuePage, queuePath } from './queue-order.ts';
import { say } from './queue-speech.ts';

export function QueueView(officer: Desk): JSX.Element {
  const { caller, place } = officer;
  const desk = desks.find((one) => one === place[0]) ?? 'review';
  const [asked, setAsked] = useState<Narrowed>(() => ({ ...keptOrder(), desk }));
  const now: Narrowed = { ...asked, desk };
  const change = (more: Partial<Narrowed>): void => setAsked({ ...now, ...more });
  const order = JSON.stringify(now);
  useEffect(() => keepOrder(now), [order]);
  const loaded = usePaged<QueueCard>(
    async (cursor) => {
      const page = await call<QueuePage>('GET', queuePath(now, 50, cursor), caller);
      return { rows: page.cards, cursor: page.cursor };
    },
    [order, caller],
  );
  return (
    <>
      <h1>{say('queueTitle')}</h1>
      <DeskTabs officer={officer} desk={desk} delegation={now.delegation} />
      <Narrow officer={officer} now={now} onChange={change} />
      <Shown of={loaded}>
        {({ rows, more }) => (
          <>
            <Rows officer={officer} rows={rows} reload={loaded.reload} />
            {more && <Press work={loaded.fetchMore}>{sayUi('more')}</Press>}
          </>
        )}
      </Shown>
    </>
  );
}

/** How many wait at each desk; counted once in a while, and the list never waits for it. */
function DeskTabs({
  officer: { caller, me },
  desk,
  delegation,
}: {
  readonly officer: Desk;
  readonly desk: Narrowed['desk'];
  readonly delegation: string | undefined;
}): JSX.Element {
  const query = delegation === undefined ? '' : `?delegation=${encodeURIComponent(delegation)}`;
  const counted = useLoaded(
    async () =>
      me.roles.includes('officer')
        ? await call<Pick<Dashboard, 'load'>>('GET', `/api/officer/dashboard${query}`, caller)
        : undefined,
    [caller, query],
  );
  const count = (of: Narrowed['desk']): number | undefined =>
    counted.value?.load.find((one) => one.desk === of)?.cases;
  return (
    <nav class="desks" aria-label={say('desk')}>
      {desks.map((one) => {
        const cases = count(one);
        return (
          <a key={one} href={addressOf('queue', one)} aria-current={one === desk ? 'page' : undefined}>
            {say(`desk_${one}`)} {cases !== undefined && <bdi>({cases})</bdi>}
          </a>
        );
      })}
    </nav>
  );
}

function Rows({
  officer: { caller, nameOf },
  rows,
  reload,
}: {
  readonly officer: Desk;
  readonly rows: readonly QueueCard[];
  reload(): Promise<void>;
}): JSX.Element {
  const table = useRef<HTMLDivElement>(null);
  const [news, setNews] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const links = (): HTMLAnchorElement[] => [
    ...(table.current?.querySelectorAll<HTMLAnchorElement>('tbody th a') ?? []),
  ];
  const step = (by: number): void => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
    next?.focus();
  };
  const claim = async (): Promise<void> => {
    const card = rows[links().indexOf(document.activeElement as HTMLAnchorElement)];
    if (card === undefined) return;
    setTrouble(undefined);
    try {
      await call('POST', `/api/officer/cases/${card.caseId}/claim`, caller, {});
      setNews(say('claimed', card.reference));
      await reload();
    } catch (error) {
      setTrouble(messageOf(error));
    }
  };
  useKeys({ j: () => step(1), k: () => step(-1), c: () => void claim() });
  const several = new Set(rows.map(({ delegation }) => delegation)).size > 1;
  return (
    <div ref={table} class="cases">
      <Table
        empty={say('queueEmpty')}
        rows={rows}
        keyOf={({ caseId }) => caseId}
        columns={[
          {
            name: say('reference'),
            // What waits for a second officer is opened where they confirm it.
            cell: ({ caseId, reference, desk }) => (
              <a href={addressOf('case', caseId, ...(desk === 'confirm' ? ['decision'] : []))}>
                <Bdi look="reference">{reference}</Bdi>
              </a>
            ),
          },
          {
            name: say('why'),
            cell: ({ why }) =>
              why && (
                <span>
                  {told(why.text)}
                  {why.others > 0 && <span class="quiet block">{say('whyOthers', why.others)}</span>}
                </span>
              ),
          },
          ...(several
            ? [{ name: say('delegation'), cell: ({ delegation }: QueueCard) => nameOf(delegation) }]
            : []),
          { name: say('state'), cell: ({ state }) => sayOfCase(`state_${state as 'open'}`) },
          {
            name: say('deadline'),
            cell: ({ deadline, alert }) =>
              deadline && (
                <span>
                  {day(deadline)}
                  {alert !== undefined && (
                    <span class={`tag ${alert === 'near' ? 'unsure' : 'refused'}`}>
                      {say(`alert_${alert}`)}
                    </span>
                  )}
                </span>
              ),
          },
          { name: say('age'), cell: ({ ageDays }) => say('ageDays', ageDays) },
          {
            name: say('holder'),
            cell: ({ claimed }) =>
              claimed &&
              (claimed.mine ? (
                <span class="tag read">{say('holderMine')}</span>
              ) : (
                <>
                  <Bdi>{nameOfOfficer(claimed.by)}</Bdi>
                  {claimed.renewed !== undefined && <span class="tag unsure">{say('heldLong')}</span>}
                </>
              )),
          },
          { name: say('flags'), cell: ({ flags }) => flags, numeric: true },
          { name: say('papersCount'), cell: ({ papers }) => papers, numeric: true },
        ]}
      />
      {news !== undefined && <Good>{news}</Good>}
      {trouble !== undefined && <Trouble>{trouble}</Trouble>}
      <div class="row">
        <Press work={reload}>{sayUi('refresh')}</Press>
        <span class="quiet keys-hint">{say('queueKeys')}</span>
      </div>
    </div>
  );
}
