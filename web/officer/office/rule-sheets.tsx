/** The book of rule sets: drafts with a form to open one, and what was published. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Caller, call } from '../../ui/call.ts';
import { Field, Form } from '../../ui/form.tsx';
import { day } from '../../ui/language.ts';
import { Shown, usePaged } from '../../ui/load.tsx';
import { Press } from '../../ui/parts.tsx';
import { addressOf, goTo } from '../../ui/place.ts';
import { say as sayUi } from '../../ui/speech.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { RuleSheetCard, RuleSheetView } from './answers.ts';
import { say } from './rules-speech.ts';

export const book = '/api/officer/rule-book';
type Status = 'draft' | 'published' | 'withdrawn';

export const useSheets = (caller: Caller, status: Status) =>
  usePaged<RuleSheetCard>(
    async (cursor) => {
      const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await call<{ readonly sets: readonly RuleSheetCard[]; readonly cursor?: string }>(
        'GET',
        `${book}?status=${status}&limit=50${after}`,
        caller,
      );
      return { rows: page.sets, cursor: page.cursor };
    },
    [caller, status],
  );

/** The rules are the whole country's: administrators of the central services write them. */
export const mayWrite = ({ me }: Desk): boolean =>
  me.roles.includes('administrator') && me.delegation === '*';

export function DraftsView(desk: Desk): JSX.Element {
  const [old, setOld] = useState(false);
  return (
    <>
      <p>{say('draftsLead')}</p>
      <Sheets caller={desk.caller} status="draft" empty={say('noDrafts')} />
      {mayWrite(desk) && (
        <section class="card">
          <h2>{say('newDraft')}</h2>
          <Form
            draft="rules-new"
            fields={[
              {
                ...{ name: 'title', label: say('draftTitle'), hint: say('draftTitleHint') },
                ...{ required: true, most: 200 },
              },
              { name: 'reason', label: say('reason'), kind: 'long', required: true, most: 2000 },
            ]}
            send={say('openDraft')}
            onSend={async ({ title, reason }) => {
              const opened = await call<RuleSheetView>('POST', book, desk.caller, {
                title,
                reason,
                change: {},
              });
              goTo('rules', opened.draft);
            }}
          />
        </section>
      )}
      <details onToggle={(event) => setOld(event.currentTarget.open)}>
        <summary>{say('withdrawnDrafts')}</summary>
        {old && <Sheets caller={desk.caller} status="withdrawn" empty={say('noWithdrawn')} />}
      </details>
    </>
  );
}

function Sheets({
  caller,
  status,
  empty,
}: {
  readonly caller: Caller;
  readonly status: Status;
  readonly empty: string;
}): JSX.Element {
  const loaded = useSheets(caller, status);
  const published = status === 'published';
  return (
    <Shown of={loaded}>
      {({ rows, more }) => (
        <>
          <Table
            empty={empty}
            rows={rows}
            keyOf={({ draft }) => draft}
            columns={[
              {
                name: say('title'),
                cell: ({ draft, title }) => (
                  <a href={addressOf('rules', draft)}>
                    <bdi>{title}</bdi>
                  </a>
                ),
              },
              ...(published
                ? [
                    { name: say('number'), cell: ({ number }: RuleSheetCard) => number },
                    {
                      name: say('effectiveFrom'),
                      cell: ({ effectiveFrom }: RuleSheetCard) => effectiveFrom && day(effectiveFrom),
                    },
                  ]
                : []),
            ]}
          />
          {more && <Press work={loaded.fetchMore}>{sayUi('more')}</Press>}
        </>
      )}
    </Shown>
  );
}

export function PublishedView({ caller }: Desk): JSX.Element {
  return (
    <>
      <Sheets caller={caller} status="published" empty={say('noPublished')} />
      <CompareForm caller={caller} />
    </>
  );
}

/** Two sets to lay side by side: any two published, or the one that came with the service. */
export function CompareForm({
  caller,
  from = 'built-in',
  to = '',
}: {
  readonly caller: Caller;
  readonly from?: string;
  readonly to?: string;
}): JSX.Element {
  const loaded = useSheets(caller, 'published');
  const [pair, setPair] = useState({ from, to });
  return (
    <Shown of={loaded}>
      {({ rows }) => {
        const choices = [
          ...rows.map(({ draft, title, number }) => ({ value: draft, name: `${number ?? ''} · ${title}` })),
          { value: 'built-in', name: say('builtIn') },
        ];
        const field = (name: 'from' | 'to', text: string) => (
          <Field
            shape={{ name, label: text, kind: 'choice', choices }}
            value={pair[name]}
            onValue={(value) => setPair((was) => ({ ...was, [name]: value }))}
          />
        );
        return (
          rows.length > 0 && (
            <form
              class="card"
              onSubmit={(event) => {
                event.preventDefault();
                if (pair.from !== '' && pair.to !== '') goTo('rules', 'compare', pair.from, pair.to);
              }}
            >
              <h2>{say('compare')}</h2>
              {field('from', say('compareFrom'))}
              {field('to', say('compareTo'))}
              <button type="submit">{say('compareDo')}</button>
            </form>
          )
        );
      }}
    </Shown>
  );
}
