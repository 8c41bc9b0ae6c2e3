/** Who saw what, for inspectors: of one case, of one person, or of the whole country, newest first: `#sightings/case-…`. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { Field, type Values } from '../../ui/form.tsx';
import { instant, told } from '../../ui/language.ts';
import { Shown, usePaged } from '../../ui/load.tsx';
import { Bdi, Notice, Press } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { say as sayUi } from '../../ui/speech.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import { nameOfOfficer } from '../colleagues.ts';
import type { SightingView } from './answers.ts';
import { say } from './rights-speech.ts';

const caseShape = /^case-[0-9a-z]{26}$/u;

export function SightingsView({ caller, place }: Desk): JSX.Element {
  const [caseId = ''] = place;
  const [asked, setAsked] = useState<Values>({ caseId });
  useEffect(() => setAsked((was) => ({ ...was, caseId })), [caseId]);
  const loaded = usePaged<SightingView>(
    async (cursor) => {
      const chosen = Object.entries({ ...asked, cursor: cursor ?? '' }).filter(([, value]) => value !== '');
      const page = await call<{ readonly sightings: readonly SightingView[]; readonly cursor?: string }>(
        'GET',
        `/api/officer/sightings?${new URLSearchParams(chosen)}`,
        caller,
      );
      return { rows: page.sightings, cursor: page.cursor };
    },
    [caller, asked],
  );
  return (
    <>
      <h1>{say('sightings')}</h1>
      <p>{say('sightingsLead')}</p>
      <Filters key={asked.caseId} start={asked} onAsk={setAsked} />
      <Shown of={loaded}>
        {({ rows, more }) => (
          <>
            {rows.length === 0 && more ? (
              <Notice>{say('sightingsPage')}</Notice>
            ) : (
              <Table
                rows={rows}
                empty={say('sightingsNone')}
                keyOf={({ at, id, what, caseId: of = '' }) => `${at} ${id} ${what} ${of}`}
                columns={[
                  { name: say('at'), cell: ({ at }) => instant(at) },
                  {
                    name: say('who'),
                    cell: ({ id, office }) => (
                      <div>
                        <button
                          type="button"
                          class="plain small"
                          onClick={() => setAsked((was) => ({ ...was, reader: id }))}
                          aria-label={`${say('onlyReader')} · ${nameOfOfficer(id)}`}
                        >
                          <Bdi>{nameOfOfficer(id)}</Bdi>
                        </button>
                        <div class="quiet">{told(office)}</div>
                      </div>
                    ),
                  },
                  { name: say('what'), cell: (one) => <Seen of={one} /> },
                  { name: say('purpose'), cell: ({ purpose }) => told(purpose) },
                ]}
              />
            )}
            {more && <Press work={loaded.fetchMore}>{sayUi('more')}</Press>}
          </>
        )}
      </Shown>
    </>
  );
}

const Seen = ({ of }: { readonly of: SightingView }): JSX.Element => (
  <div>
    {told(of.saw)}
    {of.members !== undefined && <div class="quiet">{say('membersSeen', of.members.length)}</div>}
    {of.caseId !== undefined && (
      <div>
        <a href={addressOf('sightings', of.caseId)} aria-label={`${say('onlyCase')} · ${of.caseId}`}>
          <Bdi look="case-id">{of.caseId}</Bdi>
        </a>
      </div>
    )}
  </div>
);

function Filters({ start, onAsk }: { readonly start: Values; onAsk(asked: Values): void }): JSX.Element {
  const [asked, setAsked] = useState<Values>(start);
  const [fault, setFault] = useState<string>();
  const fields = [
    { name: 'caseId', label: say('caseId'), hint: say('caseIdHint', 'case-'), dir: 'ltr' },
    { name: 'reader', label: say('reader'), dir: 'ltr' },
    { name: 'from', label: say('from'), kind: 'day' },
    { name: 'to', label: say('to'), kind: 'day' },
  ] as const;
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = (asked.caseId ?? '') !== '' && !caseShape.test(asked.caseId ?? '');
        setFault(wrong ? say('caseIdFault') : undefined);
        if (!wrong) onAsk(asked);
      }}
    >
      <div class="seek">
        {fields.map((shape) => (
          <Field
            key={shape.name}
            shape={shape}
            value={asked[shape.name] ?? ''}
            fault={shape.name === 'caseId' ? fault : undefined}
            onValue={(value) => setAsked((was) => ({ ...was, [shape.name]: value.trim() }))}
          />
        ))}
      </div>
      <button type="submit">{say('show')}</button>
    </form>
  );
}
