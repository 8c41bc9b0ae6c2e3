/** In what one rule set is not another, as a table: for a draft beside what it is built on, and for two published sets. */
import type { ComponentChildren, JSX } from 'preact';
import { type Caller, call } from '../../ui/call.ts';
import { told } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { FigureView, PaperView, ProgrammeView, RuleSetView, RuleSheetView } from './answers.ts';
import { reworded } from './programme-sentences.ts';
import { type Difference, differences } from './rule-change.ts';
import { book, CompareForm } from './rule-sheets.tsx';
import { datedText, paperText, validityOf } from './rule-text.ts';
import { ProgrammeFigures } from './rules-in-force.tsx';
import { say } from './rules-speech.ts';

/** The first set of all is the one of a day before any other could be in force. */
const beginning = '2006-02-24';

export async function fetchSet(caller: Caller, sheet: string): Promise<RuleSetView> {
  if (sheet === 'built-in')
    return await call<RuleSetView>('GET', `/api/officer/rules?day=${beginning}`, caller);
  return (await call<RuleSheetView>('GET', `${book}/${encodeURIComponent(sheet)}`, caller)).set;
}

export function CompareView({ caller, place }: Desk): JSX.Element {
  const [from = '', to = ''] = place;
  const loaded = useLoaded(
    async () => await Promise.all([fetchSet(caller, from), fetchSet(caller, to)]),
    [caller, from, to],
  );
  return (
    <>
      <CompareForm caller={caller} from={from} to={to} />
      <h2>{say('difference')}</h2>
      <Shown of={loaded}>
        {([before, after]) => <Differences before={before} after={after} empty={say('compareSame')} />}
      </Shown>
    </>
  );
}

export function Differences({
  before,
  after,
  empty,
  act,
}: {
  readonly before: RuleSetView;
  readonly after: RuleSetView;
  readonly empty: string;
  /** What may be done with one of them. */
  act?(one: Difference): ComponentChildren;
}): JSX.Element {
  const conditions = after.conditions;
  return (
    <Table
      rows={differences(before, after)}
      keyOf={({ part, id }) => `${part} ${id}`}
      empty={empty}
      columns={[
        { name: say('what'), cell: nameOf },
        { name: say('before'), cell: (one) => <Side of={one} side="before" conditions={conditions} /> },
        { name: say('after'), cell: (one) => <Side of={one} side="after" conditions={conditions} /> },
        ...(act === undefined ? [] : [{ name: say('act'), cell: act }]),
      ]}
    />
  );
}

export function nameOf(one: Difference): string {
  const name = (one.after ?? one.before)?.name;
  return name === undefined ? one.id : told(name);
}

const Side = ({
  of: one,
  side,
  conditions,
}: {
  readonly of: Difference;
  readonly side: 'before' | 'after';
  readonly conditions: RuleSetView['conditions'];
}): JSX.Element => {
  const shown = one[side];
  if (shown === undefined) return <>{one.part === 'paper' ? say('notAsked') : '—'}</>;
  if (one.part === 'figure') return <Values of={shown as FigureView} />;
  if (one.part === 'programme') {
    const other = one[side === 'before' ? 'after' : 'before'];
    return <Programme of={shown as ProgrammeView} other={other as ProgrammeView | undefined} />;
  }
  return <div>{paperText(shown as PaperView, conditions)}</div>;
};

export const Values = ({ of }: { readonly of: FigureView }): JSX.Element => (
  <div class="values">
    {of.values.map((dated) => (
      <div key={dated.validFrom}>
        {datedText(of, dated)}
        <div class="quiet">
          <bdi>{dated.source}</bdi>
        </div>
      </div>
    ))}
  </div>
);

/** With the sentences the other side says otherwise. */
const Programme = ({
  of,
  other,
}: {
  readonly of: ProgrammeView;
  readonly other: ProgrammeView | undefined;
}): JSX.Element => (
  <div>
    <div>{validityOf(of)}</div>
    <ProgrammeFigures of={of} />
    {reworded(of, other).map(({ key, text }) => (
      <div key={key}>
        <bdi lang="ar" class="block">
          {text.ar}
        </bdi>
        <bdi lang="fr" class="block">
          {text.fr}
        </bdi>
      </div>
    ))}
    <bdi class="quiet">{of.source}</bdi>
  </div>
);
