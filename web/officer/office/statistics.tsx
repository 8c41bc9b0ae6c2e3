/** The year's report: sentences, pictures and the tables they are drawn from, to read, print and take away: `#statistics/2026/khenifra`. */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Caller, call, fetchFile } from '../../ui/call.ts';
import { Field, type FieldShape, type Values } from '../../ui/form.tsx';
import { language, told, type Words } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Press } from '../../ui/parts.tsx';
import { goTo } from '../../ui/place.ts';
import { saveAs } from '../../ui/save-as.ts';
import type { Desk } from '../area.ts';
import type { StatisticsReport } from './answers.ts';
import { SheetTable } from './statistics-sheet.tsx';
import { say } from './statistics-speech.ts';
import { today } from './today.ts';

interface Picture {
  readonly title: Words;
  readonly svg: string;
  readonly narrow: string;
}

const path = '/api/officer/statistics';
/** Since the programme began. */
const firstYear = 2001;

/** What the address asks for: a year, a delegation or `*` for all one reaches, and `published`. */
function questionOf([year, delegation, published]: readonly string[]): URLSearchParams {
  const asked = new URLSearchParams({ year: year ?? today().slice(0, 4), language });
  if (delegation !== undefined && delegation !== '' && delegation !== '*')
    asked.set('delegation', delegation);
  if (published === 'published') asked.set('published', 'true');
  return asked;
}

export function StatisticsView({ caller, me, place, nameOf }: Desk): JSX.Element {
  const asked = questionOf(place);
  const question = asked.toString();
  const loaded = useLoaded(async () => {
    const [report, { pictures }] = await Promise.all([
      call<StatisticsReport>('GET', `${path}?${question}`, caller),
      call<{ readonly pictures: readonly Picture[] }>('GET', `${path}/pictures?${question}`, caller),
    ]);
    return { report, pictures };
  }, [caller, question]);
  return (
    <>
      <h1>{say('statistics')}</h1>
      <Asking
        key={question}
        start={{
          ...{ year: asked.get('year') ?? '', delegation: asked.get('delegation') ?? '' },
          published: asked.has('published') ? 'yes' : '',
        }}
        places={me.reach.map((value) => ({ value, name: nameOf(value) }))}
      />
      <section aria-live="polite">
        <Shown of={loaded}>
          {({ report, pictures }) => (
            <Report report={report} pictures={pictures} question={question} caller={caller} />
          )}
        </Shown>
      </section>
    </>
  );
}

function Asking({
  start,
  places,
}: {
  readonly start: Values;
  readonly places: NonNullable<FieldShape['choices']>;
}): JSX.Element {
  const [asked, setAsked] = useState<Values>(start);
  const [fault, setFault] = useState<string>();
  const set = (name: string) => (value: string) => setAsked((was) => ({ ...was, [name]: value }));
  const thisYear = Number(today().slice(0, 4));
  return (
    <form
      class="card no-print"
      onSubmit={(event) => {
        event.preventDefault();
        const year = Number(asked.year);
        const sound = Number.isInteger(year) && year >= firstYear && year <= thisYear;
        setFault(sound ? undefined : say('yearFault', firstYear, thisYear));
        if (!sound) return;
        const rest = asked.published === 'yes' ? ['*', 'published'] : [asked.delegation || '*'];
        goTo('statistics', String(year), ...rest);
      }}
    >
      <div class="seek">
        <Field
          shape={{ name: 'year', label: say('year'), kind: 'count', required: true, most: 4 }}
          value={asked.year ?? ''}
          fault={fault}
          onValue={set('year')}
        />
        {places.length > 1 && (
          <Field
            shape={{
              ...{ name: 'delegation', label: say('delegation'), kind: 'choice' },
              ...{ choices: places, nothing: say('whole') },
            }}
            value={asked.delegation ?? ''}
            disabled={asked.published === 'yes'}
            onValue={set('delegation')}
          />
        )}
      </div>
      <Field
        shape={{ name: 'published', label: say('published'), kind: 'check' }}
        value={asked.published ?? ''}
        onValue={set('published')}
      />
      <button type="submit" class="main">
        {say('show')}
      </button>
    </form>
  );
}

function Report({
  report: { title, sentences, sheets },
  pictures,
  question,
  caller,
}: {
  readonly report: StatisticsReport;
  readonly pictures: readonly Picture[];
  readonly question: string;
  readonly caller: Caller;
}): JSX.Element {
  return (
    <>
      <h2>{told(title)}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence.fr}>{told(sentence)}</li>
        ))}
      </ul>
      <div class="row no-print">
        <Press work={() => take(`${path}.xlsx?${question}`, caller)}>{say('xlsx')}</Press>
        <Press work={() => take(`${path}.pdf?${question}`, caller)}>{say('pdf')}</Press>
        <Press work={() => print()}>{say('print')}</Press>
      </div>
      {/* As pictures, so that nothing in them can act; what they show stands in the tables below too. */}
      {pictures.map(({ title: said, svg, narrow }, at) => {
        const sheet = sheets.find(({ id }) => id === drawnFrom[at]);
        return (
          <div
            class={sheet && sheet.columns.length <= narrowEnough ? 'drawn beside-it' : 'drawn'}
            key={said.fr}
          >
            <picture>
              <source media="(max-width: 700px)" srcset={addressOfPicture(narrow)} />
              <img class="chart" src={addressOfPicture(svg)} alt={told(said)} />
            </picture>
            {sheet !== undefined && <SheetTable of={sheet} />}
          </div>
        );
      })}
      <h2>{say('sheets')}</h2>
      {sheets.map((sheet) => (
        <details key={sheet.id}>
          <summary>{told(sheet.title)}</summary>
          <SheetTable of={sheet} />
          {sheet.notes.map((note) => (
            <p class="quiet" key={note.fr}>
              {told(note)}
            </p>
          ))}
          <Press
            name={say('csvNamed', told(sheet.title))}
            work={() => take(`${path}.csv?${question}&table=${encodeURIComponent(sheet.id)}`, caller)}
          >
            {say('csv')}
          </Press>
        </details>
      ))}
    </>
  );
}

/** A table of so many columns has room beside its picture. */
const narrowEnough = 6;
/** The tables the pictures are drawn from, in their order. */
const drawnFrom = ['by-year', 'sector-by-sex'];

const addressOfPicture = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

async function take(address: string, caller: Caller): Promise<void> {
  const { name, file } = await fetchFile(address, caller);
  saveAs(file, name);
}
