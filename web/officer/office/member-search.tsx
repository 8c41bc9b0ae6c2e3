/** A member sought by a name in any spelling, by year, place or number; why each was found stands beside them. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { Field, type FieldShape, type Values } from '../../ui/form.tsx';
import { percent, told } from '../../ui/language.ts';
import { Bdi, Notice, Trouble, useOnce } from '../../ui/parts.tsx';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { FoundMember } from './answers.ts';
import { typedDate } from './member-dates.ts';
import { openMember } from './member-sheet.tsx';
import { say } from './members-speech.ts';

interface Answer {
  readonly consulted: boolean;
  readonly found: readonly FoundMember[];
}

const fields: readonly FieldShape[] = [
  { name: 'text', label: say('name'), hint: say('nameHint'), kind: 'search', most: 200 },
  { name: 'year', label: say('year'), kind: 'count', most: 4 },
  { name: 'place', label: say('place'), kind: 'search', most: 100 },
  { name: 'number', label: say('number'), hint: say('numberHint'), kind: 'search', most: 30 },
];

/** Longer than this, and the officer is told that the search goes on; milliseconds. */
const patience = 700;

/** What was sought and found last, so that the way back from a sheet does not lose it. */
let last: { readonly asked: Values; readonly answer?: Answer } = { asked: {} };

export function MemberSearch({ caller }: Desk): JSX.Element {
  const [values, setValues] = useState<Values>(last.asked);
  const [answer, setAnswer] = useState<Answer | undefined>(last.answer);
  const [slow, setSlow] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { busy, trouble, run } = useOnce(async () => {
    const asked = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
    if (Object.keys(asked).length === 0) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    setAnswer(undefined);
    const patient = setTimeout(() => setSlow(true), patience);
    try {
      const found = await call<Answer>('POST', '/api/officer/members/search', caller, asked);
      last = { asked, answer: found };
      setAnswer(found);
    } finally {
      clearTimeout(patient);
      setSlow(false);
    }
  });
  return (
    <>
      <search>
        <form
          class="card"
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            void run();
          }}
        >
          <div class="seek">
            {fields.map((shape) => (
              <Field
                key={shape.name}
                shape={shape}
                value={values[shape.name] ?? ''}
                onValue={(value) => setValues((was) => ({ ...was, [shape.name]: value }))}
              />
            ))}
          </div>
          <button type="submit" class="main" aria-disabled={busy || undefined}>
            {say('seek')}
          </button>
          {trouble !== undefined && <Trouble>{trouble}</Trouble>}
        </form>
      </search>
      <LookUp />
      <section aria-live="polite">
        {slow ? <Notice>{say('slow')}</Notice> : answer === undefined ? <Notice>{say('ask')}</Notice> : null}
        {answer !== undefined && <Found {...answer} />}
      </section>
    </>
  );
}

/** Straight to a sheet, for who has the number. */
function LookUp(): JSX.Element {
  const [number, setNumber] = useState('');
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (number.trim() !== '') openMember(number.trim());
      }}
    >
      <Field
        shape={{ name: 'exact', label: say('lookUp'), dir: 'ltr', most: 30 }}
        value={number}
        onValue={setNumber}
      />
      <button type="submit">{say('lookUpDo')}</button>
    </form>
  );
}

function Found({ consulted, found }: Answer): JSX.Element {
  if (!consulted) return <Notice>{say('noRegister')}</Notice>;
  return (
    <>
      {/* Where nobody is likely, the list is only of who comes nearest. */}
      {found.length > 0 && found[0]!.probability < 0.5 && <Notice>{say('unsure')}</Notice>}
      <Table
        rows={found}
        empty={say('nobody')}
        keyOf={({ memberNumber }) => memberNumber}
        columns={[
          { name: say('name'), cell: (member) => <Names of={member} /> },
          {
            name: say('number'),
            cell: ({ memberNumber }) => (
              <button
                type="button"
                class="plain small"
                aria-label={say('openNumber', memberNumber)}
                onClick={() => openMember(memberNumber)}
              >
                <Bdi look="reference">{memberNumber}</Bdi>
              </button>
            ),
          },
          {
            name: say('born'),
            cell: ({ birth, birthPlaceAr, birthPlaceLat }) => (
              <Lines of={[birth && typedDate(birth), birthPlaceAr ?? birthPlaceLat]} />
            ),
          },
          { name: say('likely'), cell: ({ probability }) => likely(probability) },
          {
            name: say('signs'),
            cell: ({ signs }) => (
              <div>
                {signs.map(({ code, verdict, text }) => (
                  <div key={code} class={`sign ${verdict}`}>
                    {told(text)}
                  </div>
                ))}
              </div>
            ),
          },
        ]}
      />
    </>
  );
}

/** Little is not nothing: no one in the list is ruled out by a figure. */
const likely = (share: number): string => (share < 0.01 ? `< ${percent(0.01)}` : percent(share));

function Names({ of }: { readonly of: FoundMember }): JSX.Element {
  const father = of.fatherAr ?? of.fatherLat;
  return (
    <div>
      <Lines of={[of.nameAr, of.nameLat]} />
      {father !== undefined && <div class="quiet">{say('fatherOf', father)}</div>}
    </div>
  );
}

const Lines = ({ of }: { readonly of: readonly (string | undefined)[] }): JSX.Element => (
  <div>
    {of
      .filter((text) => text !== undefined)
      .map((text) => (
        <div key={text}>
          <Bdi>{text}</Bdi>
        </div>
      ))}
  </div>
);
