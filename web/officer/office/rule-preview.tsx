/** A draft tried out on past cases, page by page: who changes side, by which rule, by how many dirhams. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { call, messageOf } from '../../ui/call.ts';
import { Field } from '../../ui/form.tsx';
import { amount, told } from '../../ui/language.ts';
import { Bdi, Facts, Good, Notice, Press, Trouble } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { Table } from '../../ui/table.tsx';
import type { PreviewView } from './answers.ts';
import { addTotals } from './rule-change.ts';
import type { DraftDesk } from './rule-desk.ts';
import { book } from './rule-sheets.tsx';
import { say } from './rules-speech.ts';

interface Trial {
  readonly state: 'runs' | 'stopped' | 'done';
  readonly totals?: PreviewView['totals'];
  readonly changed: PreviewView['changed'];
}
const outcomes = ['eligible', 'incomplete', 'officer'] as const;

export function PreviewPart({ caller, draft, me, nameOf }: DraftDesk): JSX.Element {
  const [day, setDay] = useState('');
  const [trial, setTrial] = useState<Trial>();
  const [trouble, setTrouble] = useState<string>();
  /** Which run goes on; another number ends it. */
  const going = useRef(0);
  useEffect(
    () => () => {
      going.current += 1;
    },
    [],
  );
  const run = async (): Promise<void> => {
    const mine = ++going.current;
    setTrouble(undefined);
    let now: Trial = { state: 'runs', changed: [] };
    setTrial(now);
    let cursor: string | undefined;
    try {
      do {
        const ask = { limit: 20, ...(day === '' ? {} : { effectiveFrom: day }), ...(cursor && { cursor }) };
        const page = await call<PreviewView>('POST', `${book}/${draft.draft}/preview`, caller, ask);
        if (mine !== going.current) return;
        cursor = page.cursor;
        now = {
          state: cursor === undefined ? 'done' : 'runs',
          totals: addTotals(now.totals, page.totals),
          changed: [...now.changed, ...page.changed],
        };
        setTrial(now);
      } while (cursor !== undefined);
    } catch (error) {
      setTrouble(messageOf(error));
      setTrial({ ...now, state: 'stopped' });
    }
  };
  const stop = (): void => {
    going.current += 1;
    setTrial((was) => was && { ...was, state: 'stopped' });
  };
  return (
    <section class="card">
      <h2>{say('preview')}</h2>
      <p>{say('previewLead')}</p>
      <Field
        shape={{ name: 'effectiveFrom', label: say('previewDay'), hint: say('previewDayHint'), kind: 'day' }}
        value={day}
        onValue={setDay}
      />
      <div class="row">
        <Press look="main" work={run}>
          {say('previewStart')}
        </Press>
        {trial?.state === 'runs' && (
          <button type="button" onClick={stop}>
            {say('previewStop')}
          </button>
        )}
      </div>
      {trouble !== undefined && <Trouble>{trouble}</Trouble>}
      {trial !== undefined && (
        <>
          <Progress of={trial} />
          {trial.totals !== undefined && <Sums of={trial.totals} />}
          {trial.changed.length > 0 && (
            <ChangedCases of={trial.changed} nameOf={nameOf} opens={me.roles.includes('officer')} />
          )}
        </>
      )}
    </section>
  );
}

function Progress({ of: { state, totals, changed } }: { readonly of: Trial }): JSX.Element {
  const cases = totals?.cases ?? 0;
  if (state === 'runs')
    return (
      <p role="status">
        <progress aria-label={say('preview')} /> {say('previewRuns', cases)}
      </p>
    );
  if (state === 'stopped') return <Notice>{say('previewStopped')}</Notice>;
  return (
    <Good>
      {say('previewDone', cases)} {changed.length === 0 && say('previewNobody')}
    </Good>
  );
}

const Sums = ({ of }: { readonly of: PreviewView['totals'] }): JSX.Element => (
  <>
    <Facts
      of={[
        [say('changedCases'), of.changed],
        [say('changedSide'), of.changedSide],
        [say('sumBefore'), say('dh', amount(of.maxMAD.before))],
        [say('sumAfter'), say('dh', amount(of.maxMAD.after))],
        [say('difference'), say('dh', signed(of.differenceMAD))],
      ]}
    />
    <Table
      rows={outcomes}
      keyOf={(outcome) => outcome}
      columns={[
        { name: say('side'), cell: (outcome) => say(`side_${outcome}`) },
        { name: say('before'), cell: (outcome) => of.outcomes.before[outcome], numeric: true },
        { name: say('after'), cell: (outcome) => of.outcomes.after[outcome], numeric: true },
      ]}
    />
  </>
);

/** A true minus sign, and a plus where there is more. */
const signed = (mad: number): string =>
  mad > 0 ? `+${amount(mad)}` : mad < 0 ? `\u2212${amount(-mad)}` : amount(0);

const ChangedCases = ({
  of,
  nameOf,
  opens,
}: {
  readonly of: PreviewView['changed'];
  nameOf(delegation: string): string;
  /** Whether whoever looks may open a case. */
  readonly opens: boolean;
}): JSX.Element => (
  <Table
    caption={say('changedCases')}
    rows={of}
    keyOf={({ caseId }) => caseId}
    columns={[
      {
        name: say('reference'),
        cell: ({ caseId, reference }) =>
          opens ? (
            <a href={addressOf('case', caseId)}>
              <Bdi look="reference">{reference}</Bdi>
            </a>
          ) : (
            <Bdi look="reference">{reference}</Bdi>
          ),
      },
      { name: say('delegation'), cell: ({ delegation }) => nameOf(delegation) },
      {
        name: say('side'),
        cell: ({ outcome: { before, after } }) =>
          before === after
            ? say(`side_${after}`)
            : say('sideChange', say(`side_${before}`), say(`side_${after}`)),
      },
      { name: say('before'), cell: ({ maxMAD }) => say('dh', amount(maxMAD.before)), numeric: true },
      { name: say('after'), cell: ({ maxMAD }) => say('dh', amount(maxMAD.after)), numeric: true },
      {
        name: say('difference'),
        cell: ({ differenceMAD }) => say('dh', signed(differenceMAD)),
        numeric: true,
      },
      { name: say('byRule'), cell: ({ rules }) => rules.map(({ title }) => told(title)).join(' · ') },
    ]}
  />
);
