/** What becomes of a draft as a whole: published by a second person, named anew, withdrawn. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Notice, Press } from '../../ui/parts.tsx';
import type { RuleSheetCard } from './answers.ts';
import type { Change } from './rule-change.ts';
import type { WholeDraft } from './rule-desk.ts';
import { book } from './rule-sheets.tsx';
import { say } from './rules-speech.ts';
import { today } from './today.ts';

/** For a second person; whoever wrote in it is told so. */
export function Publication({ caller, draft, path, reload, save }: WholeDraft): JSX.Element {
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

export const TitleForm = ({ caller, draft, path, reload }: WholeDraft): JSX.Element => (
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

export const Withdrawal = ({ caller, path, reload, draft }: WholeDraft): JSX.Element => (
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
