/** A draft or a published set: what it changes, its trial on past cases, and the second person who publishes it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../ui/call.ts';
import { type Choice, Field, Form } from '../../ui/form.tsx';
import { day, instant, told } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Facts, Notice, Press, SurePress } from '../../ui/parts.tsx';
import { addressOf, goTo } from '../../ui/place.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import { nameOfOfficer } from '../colleagues.ts';
import type { RuleSheetCard, RuleSheetView } from './answers.ts';
import { type Change, type Part, without } from './rule-change.ts';
import { Differences, fetchSet, nameOf } from './rule-compare.tsx';
import type { DraftDesk } from './rule-desk.ts';
import { FigureForm } from './rule-figure.tsx';
import { PaperForm } from './rule-paper.tsx';
import { PreviewPart } from './rule-preview.tsx';
import { ProgrammeForm } from './rule-programme.tsx';
import { book, mayWrite } from './rule-sheets.tsx';
import { RuleTabs } from './rule-tabs.tsx';
import { say } from './rules-speech.ts';
import { today } from './today.ts';

export function DraftView(desk: Desk & { readonly sheet: string }): JSX.Element {
  const { caller, sheet, place } = desk;
  const path = `${book}/${encodeURIComponent(sheet)}`;
  const loaded = useLoaded(async () => {
    const draft = await call<RuleSheetView>('GET', path, caller);
    return { draft, base: await fetchSet(caller, draft.basedOn) };
  }, [caller, path]);
  return (
    <Shown of={loaded}>
      {({ draft, base }) => {
        const save = async (change: Change, reason: string): Promise<void> => {
          const { title, version: seen } = draft;
          const sent = { title, change, seen, ...(reason.trim() === '' ? {} : { reason }) };
          await call<RuleSheetView>('PUT', path, caller, sent);
          await loaded.reload();
          goTo('rules', sheet);
        };
        const all: DraftDesk = { ...desk, draft, base, save };
        const [part, id] = place;
        if (part !== undefined && draft.may.includes('edit'))
          return <PartForm {...all} part={part} id={id} />;
        return <Whole {...all} path={path} reload={loaded.reload} />;
      }}
    </Shown>
  );
}

function PartForm({
  part,
  id = '',
  ...all
}: DraftDesk & { part: string; id?: string | undefined }): JSX.Element {
  return (
    <>
      <p>
        <a href={addressOf('rules', all.draft.draft)}>{say('backToDraft')}</a> · <bdi>{all.draft.title}</bdi>
      </p>
      {part === 'figure' ? (
        <FigureForm {...all} figure={id} />
      ) : part === 'programme' ? (
        <ProgrammeForm {...all} programme={id} />
      ) : (
        <PaperForm {...all} paper={id} />
      )}
    </>
  );
}

type WholeProps = DraftDesk & { readonly path: string; reload(): Promise<void> };

function Whole(all: WholeProps): JSX.Element {
  const { draft, base, save } = all;
  const may = (move: 'edit' | 'publish' | 'withdraw'): boolean => draft.may.includes(move);
  const change = draft.change as Change;
  return (
    <>
      <RuleTabs here={draft.status === 'published' ? 'published' : 'drafts'} />
      <h1>
        <bdi>{draft.title}</bdi> <span class="tag">{say(`status_${draft.status}`)}</span>
      </h1>
      <Facts
        of={[
          [say('number'), draft.number],
          [say('effectiveFrom'), draft.effectiveFrom && day(draft.effectiveFrom)],
        ]}
      />
      <h2>{say('changes')}</h2>
      <Differences
        before={base}
        after={draft.set}
        empty={may('edit') ? say('changesNone') : say('compareSame')}
        {...(may('edit')
          ? {
              act: (one) => (
                <div>
                  <a
                    href={addressOf('rules', draft.draft, one.part, one.id)}
                    aria-label={say('editNamed', nameOf(one))}
                  >
                    {say('edit')}
                  </a>
                  <SurePress
                    sure={say('takeOutSure')}
                    name={say('takeOutNamed', nameOf(one))}
                    work={() => save(without(change, one.part, one.id), '')}
                  >
                    {say('takeOut')}
                  </SurePress>
                </div>
              ),
            }
          : {})}
      />
      {may('edit') && <ChooseParts {...all} />}
      {draft.status === 'draft' && mayWrite(all) && <PreviewPart {...all} />}
      {draft.status === 'draft' && mayWrite(all) && <Publication {...all} />}
      {may('edit') && <TitleForm {...all} />}
      {may('withdraw') && <Withdrawal {...all} />}
      <History of={draft} />
    </>
  );
}

/** Chooses what to change next; each opens as a form of its own. */
function ChooseParts({ draft }: DraftDesk): JSX.Element {
  const { figures, papers, programmes } = draft.set;
  const parts: readonly (readonly [Part, string, readonly Choice[]])[] = [
    ['figure', say('changeFigure'), figures.map(({ figure, name }) => ({ value: figure, name: told(name) }))],
    [
      'paper',
      say('changePaper'),
      [
        ...papers.map(({ id, name }) => ({ value: id, name: told(name) })),
        { value: 'new', name: say('newPaper') },
      ],
    ],
    [
      'programme',
      say('changeProgramme'),
      programmes.map(({ id, name }) => ({ value: id, name: name === undefined ? id : told(name) })),
    ],
  ];
  return (
    <div class="cards two">
      {parts.map(([part, text, choices]) => (
        <ChoosePart key={part} part={part} label={text} choices={choices} draft={draft.draft} />
      ))}
    </div>
  );
}

function ChoosePart({
  part,
  label,
  choices,
  draft,
}: {
  readonly part: Part;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly draft: string;
}): JSX.Element {
  const [chosen, setChosen] = useState('');
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '') goTo('rules', draft, part, chosen);
      }}
    >
      <Field shape={{ name: part, label, kind: 'choice', choices }} value={chosen} onValue={setChosen} />
      <button type="submit">{say('openForm')}</button>
    </form>
  );
}

/** For a second person; whoever wrote in it is told so. */
function Publication({ caller, draft, path, reload, save }: WholeProps): JSX.Element {
  const latest = useLoaded(async () => {
    const page = await call<{ readonly sets: readonly RuleSheetCard[] }>(
      'GET',
      `${book}?status=published&limit=1`,
      caller,
    );
    return { sheet: page.sets[0]?.draft ?? 'built-in' };
  }, [caller, draft.version]);
  const mayPublish = draft.may.includes('publish');
  return (
    <section class="card">
      <h2>{say('publish')}</h2>
      {!mayPublish && <Notice>{say('publishOther')}</Notice>}
      <Shown of={latest}>
        {({ sheet }) =>
          sheet !== draft.basedOn ? (
            <>
              <p class="doubt">{say('behind')}</p>
              <Press work={() => save(draft.change as Change, '')}>{say('rebase')}</Press>
            </>
          ) : (
            mayPublish && (
              <>
                <p class="doubt">{say('publishWarn')}</p>
                <Form
                  draft={`publish-${draft.draft}`}
                  start={{ effectiveFrom: today() }}
                  fields={[{ name: 'effectiveFrom', label: say('publishFrom'), kind: 'day', required: true }]}
                  send={say('publishDo')}
                  onSend={async ({ effectiveFrom }) => {
                    const order = { effectiveFrom, seen: draft.version };
                    await call('POST', `${path}/publish`, caller, order);
                    await reload();
                  }}
                />
              </>
            )
          )
        }
      </Shown>
    </section>
  );
}

const TitleForm = ({ caller, draft, path, reload }: WholeProps): JSX.Element => (
  <details class="card">
    <summary>{say('renameTitle')}</summary>
    <Form
      key={draft.version}
      draft={`title-${draft.draft}`}
      start={{ title: draft.title }}
      fields={[
        { name: 'title', label: say('draftTitle'), required: true, most: 200 },
        { name: 'reason', label: say('reason'), kind: 'long', required: true, most: 2000 },
      ]}
      send={say('save')}
      look="plain"
      onSend={async ({ title, reason }) => {
        const { change, version: seen } = draft;
        await call('PUT', path, caller, { title, reason, change, seen });
        await reload();
      }}
    />
  </details>
);

const Withdrawal = ({ caller, path, reload, draft }: WholeProps): JSX.Element => (
  <details class="card">
    <summary>{say('withdraw')}</summary>
    <Form
      draft={`withdraw-${draft.draft}`}
      fields={[{ name: 'reason', label: say('withdrawReason'), kind: 'long', required: true, most: 2000 }]}
      send={say('withdraw')}
      look="danger"
      onSend={async ({ reason }) => {
        await call('POST', `${path}/withdraw`, caller, { reason });
        await reload();
      }}
    />
  </details>
);

const History = ({ of }: { readonly of: RuleSheetView }): JSX.Element => (
  <>
    <h2>{say('history')}</h2>
    <Table
      rows={of.history}
      keyOf={({ at, act }) => `${at} ${act}`}
      columns={[
        { name: say('act'), cell: ({ act }) => say(`act_${act}`) },
        { name: say('title'), cell: ({ title }) => title },
        { name: say('reason'), cell: ({ reason }) => reason },
        { name: say('who'), cell: ({ by }) => nameOfOfficer(by) },
        { name: say('when'), cell: ({ at }) => instant(at) },
      ]}
    />
  </>
);
