/** A draft or a published set: what it changes, its trial on past cases, and the second person who publishes it. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { day, instant } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Facts, SurePress } from '../../ui/parts.tsx';
import { addressOf, goTo } from '../../ui/place.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import { nameOfOfficer } from '../colleagues.ts';
import type { RuleSheetView } from './answers.ts';
import { type Change, without } from './rule-change.ts';
import { ChooseParts } from './rule-choose.tsx';
import { Differences, fetchSet, nameOf } from './rule-compare.tsx';
import type { DraftDesk, WholeDraft } from './rule-desk.ts';
import { FigureForm } from './rule-figure.tsx';
import { PaperForm } from './rule-paper.tsx';
import { PreviewPart } from './rule-preview.tsx';
import { ProgrammeForm } from './rule-programme.tsx';
import { Publication, TitleForm, Withdrawal } from './rule-publish.tsx';
import { book, mayWrite } from './rule-sheets.tsx';
import { RuleTabs } from './rule-tabs.tsx';
import { say } from './rules-speech.ts';

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

function Whole(all: WholeDraft): JSX.Element {
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
