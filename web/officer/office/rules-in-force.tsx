/** What holds on a day: figures, papers asked, programmes, each with where it was read and how sure that is. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { Field } from '../../ui/form.tsx';
import { cited, day as inWords, told } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { goTo } from '../../ui/place.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { Confidence, ProgrammeView, RuleSetView } from './answers.ts';
import { programmeFigure, sureness, validityOf, valueText } from './rule-text.ts';
import { valueOn } from './rule-values.ts';
import { say } from './rules-speech.ts';
import { isDay, today } from './today.ts';

export function InForceView({
  caller,
  part,
  day: written,
  at,
}: Desk & {
  readonly part: 'figures' | 'papers' | 'programmes';
  readonly day?: string | undefined;
  /** Its place in the address, where it is not under the rules. */
  readonly at?: string;
}): JSX.Element {
  // Somebody may write anything into an address.
  const day = written !== undefined && isDay(written) ? written : today();
  const loaded = useLoaded(
    async () => await call<RuleSetView>('GET', `/api/officer/rules?day=${encodeURIComponent(day)}`, caller),
    [caller, day],
  );
  const [asked, setAsked] = useState(day);
  return (
    <>
      <p>{say('inForceLead', inWords(day))}</p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (asked === '') return;
          if (at === undefined) goTo('rules', part, asked);
          else goTo(at, asked);
        }}
      >
        <Field shape={{ name: 'day', label: say('onDay'), kind: 'day' }} value={asked} onValue={setAsked} />
        <button type="submit">{say('showDay')}</button>
      </form>
      <Shown of={loaded}>
        {(set) =>
          part === 'figures' ? (
            <Figures set={set} day={day} />
          ) : part === 'papers' ? (
            <Papers set={set} />
          ) : (
            <Programmes set={set} day={day} />
          )
        }
      </Shown>
    </>
  );
}

/** How sure it is, as a word and a colour. */
export const Sure = ({ of }: { readonly of: Confidence }): JSX.Element => (
  <span class={`tag ${of === 'source' ? 'read' : of === 'guess' ? 'unsure' : ''}`}>{sureness(of)}</span>
);

function Figures({ set, day }: { readonly set: RuleSetView; readonly day: string }): JSX.Element {
  const [sought, setSought] = useState('');
  const found = sought.trim().toLowerCase();
  const rows = set.figures.flatMap((figure) => {
    const dated = valueOn(figure.values, day);
    const named = told(figure.name).toLowerCase().includes(found);
    return dated === undefined || !named ? [] : [{ figure, dated }];
  });
  return (
    <>
      <Field
        shape={{ name: 'sought', label: say('seekFigure'), kind: 'search' }}
        value={sought}
        onValue={setSought}
      />
      <Table
        rows={rows}
        empty={say('seekNone')}
        keyOf={({ figure }) => figure.figure}
        columns={[
          { name: say('figure'), cell: ({ figure }) => told(figure.name) },
          {
            name: say('value'),
            cell: ({ figure, dated }) => <strong>{valueText(figure, dated.value)}</strong>,
          },
          { name: say('since'), cell: ({ dated }) => inWords(dated.validFrom) },
          { name: say('source'), cell: ({ dated }) => <bdi>{dated.source}</bdi> },
          { name: say('sureness'), cell: ({ dated }) => <Sure of={dated.confidence} /> },
        ]}
      />
    </>
  );
}

const Papers = ({ set }: { readonly set: RuleSetView }): JSX.Element => (
  <Table
    rows={set.papers}
    keyOf={({ id }) => id}
    columns={[
      { name: say('paper'), cell: ({ name }) => told(name) },
      {
        name: say('level'),
        cell: ({ level, when }) => (
          <>
            {say(`level_${level}`)}
            {when !== undefined && (
              <span class="quiet">
                {' '}
                {told(set.conditions.find(({ id }) => id === when)?.name ?? unnamed)}
              </span>
            )}
          </>
        ),
      },
      { name: say('stage'), cell: ({ stage }) => say(`stage_${stage}`) },
      { name: say('why'), cell: ({ why }) => told(why) },
      { name: say('law'), cell: ({ article }) => <bdi>{cited(article)}</bdi> },
      { name: say('sureness'), cell: ({ confidence }) => <Sure of={confidence} /> },
    ]}
  />
);
const unnamed = { ar: '', fr: '' };

const Programmes = ({ set, day }: { readonly set: RuleSetView; readonly day: string }): JSX.Element => (
  <Table
    rows={set.programmes}
    keyOf={({ id }) => id}
    columns={[
      { name: say('programme'), cell: ({ name, id }) => (name === undefined ? id : told(name)) },
      {
        name: say('validity'),
        cell: (one) => (
          <>
            <div>{validityOf(one)}</div>
            {one.validTo !== undefined && one.validTo < day && (
              <span class="tag refused">{say('ended')}</span>
            )}
            {one.perhapsClosed && <span class="tag unsure">{say('perhapsClosed')}</span>}
          </>
        ),
      },
      { name: say('tab_figures'), cell: (one) => <ProgrammeFigures of={one} /> },
      { name: say('source'), cell: ({ source }) => source && <bdi>{source}</bdi> },
      { name: say('sureness'), cell: ({ confidence }) => confidence && <Sure of={confidence} /> },
      { name: say('lastChecked'), cell: ({ lastChecked }) => inWords(lastChecked) },
    ]}
  />
);

export const ProgrammeFigures = ({ of }: { readonly of: ProgrammeView }): JSX.Element | string => {
  const known = of.shapes.filter(({ figure }) => of.figures?.[figure] !== undefined);
  if (known.length === 0) return '—';
  return (
    <div>
      {known.map((shape) => (
        <div key={shape.figure}>{programmeFigure(shape, of.figures![shape.figure]!)}</div>
      ))}
    </div>
  );
};
