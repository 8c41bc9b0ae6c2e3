/** Corrections people asked for of their own data (law 09-08, art. 8): what waits, its answer, and what was put right. */
import type { JSX } from 'preact';
import { type Caller, call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { instant, told } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, Facts, Notice } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import type { RectificationsView as Asked, WaitingRectification } from './answers.ts';
import { say } from './rights-speech.ts';

export function RectificationsView(desk: Desk): JSX.Element {
  const [caseId] = desk.place;
  return caseId === undefined ? <Waiting {...desk} /> : <OfCase {...desk} caseId={caseId} />;
}

function Waiting({ caller, nameOf }: Desk): JSX.Element {
  const loaded = useLoaded(
    async () =>
      await call<{ readonly waiting: readonly WaitingRectification[]; readonly more: boolean }>(
        'GET',
        '/api/officer/rectifications',
        caller,
      ),
    [caller],
  );
  return (
    <>
      <h1>{say('rectifications')}</h1>
      <p>{say('rectificationsLead')}</p>
      <Shown of={loaded}>
        {({ waiting, more }) => (
          <>
            <Table
              rows={waiting}
              empty={say('rectificationsNone')}
              keyOf={({ caseId }) => caseId}
              columns={[
                {
                  name: say('reference'),
                  cell: ({ caseId, reference }) => (
                    <a href={addressOf('rectifications', caseId)}>
                      <Bdi look="reference">{reference}</Bdi>
                    </a>
                  ),
                },
                { name: say('delegation'), cell: ({ delegation }) => nameOf(delegation) },
                {
                  name: say('waits'),
                  cell: ({ waits }) => <span class="tag unsure">{say(`waits_${waits}`)}</span>,
                },
                { name: say('since'), cell: ({ since }) => instant(since) },
              ]}
            />
            {more && <Notice>{say('rectificationsMore')}</Notice>}
          </>
        )}
      </Shown>
    </>
  );
}

const OfCase = ({ caller, caseId }: Desk & { readonly caseId: string }): JSX.Element => (
  <>
    <p>
      <a href={addressOf('rectifications')}>{say('back')}</a> ·{' '}
      <a href={addressOf('case', caseId)}>{say('openCase')}</a>
    </p>
    <h1>{say('rectificationOf')}</h1>
    <CaseRectifications caller={caller} caseId={caseId} />
  </>
);

/** Every request of one case, newest first, with the answer it waits for. */
export function CaseRectifications({
  caller,
  caseId,
}: {
  readonly caller: Caller;
  readonly caseId: string;
}): JSX.Element {
  const path = `/api/officer/cases/${encodeURIComponent(caseId)}/rectifications`;
  const loaded = useLoaded(async () => await call<Asked>('GET', path, caller), [caller, path]);
  const send = (to: string) => async (sent: unknown) =>
    loaded.show(await call<Asked>('POST', `${path}/${to}`, caller, sent));
  return (
    <Shown of={loaded}>
      {({ rectifications, values }) => (
        <>
          {rectifications.length === 0 && <Notice>{say('noneAsked')}</Notice>}
          {rectifications.toReversed().map((one) => (
            <article class="card" key={one.askedAt}>
              <Told of={one} />
              {one.answer === undefined && (
                <AnswerForm draft={`${caseId}-${one.askedAt}`} values={values} onSend={send('answer')} />
              )}
              {one.answer?.accepted && one.made === undefined && (
                <>
                  <p>{say('madeLead')}</p>
                  <Form
                    draft={`made-${caseId}-${one.askedAt}`}
                    fields={[{ name: 'done', label: say('made'), kind: 'long', required: true, most: 2000 }]}
                    send={say('madeDo')}
                    onSend={send('made')}
                  />
                </>
              )}
            </article>
          ))}
        </>
      )}
    </Shown>
  );
}

const Told = ({
  of: { what, askedAt, answer, made },
}: {
  of: Asked['rectifications'][number];
}): JSX.Element => (
  <Facts
    of={[
      [say('asked'), what],
      [say('askedAt'), instant(askedAt)],
      [say('answer'), answer && (answer.accepted ? say('accepted') : say('refused'))],
      [say('reason'), answer?.reason],
      [say('made'), made?.done],
      [say('madeAt'), made && instant(made.at)],
    ]}
  />
);

const AnswerForm = ({
  draft,
  values,
  onSend,
}: {
  readonly draft: string;
  readonly values: Asked['values'];
  onSend(sent: unknown): Promise<unknown>;
}): JSX.Element => (
  <Form
    draft={`answer-${draft}`}
    fields={({ accepted }) => [
      {
        ...{ name: 'accepted', label: say('answer'), kind: 'choice', required: true },
        choices: [
          { value: 'yes', name: say('accept') },
          { value: 'no', name: say('refuse') },
        ],
      },
      ...(accepted === 'yes' && values.length > 0
        ? [
            {
              ...{ name: 'fields', label: say('openFields'), hint: say('openFieldsHint') },
              kind: 'choices' as const,
              choices: values.map(({ paper, name, value }, at) => ({
                value: String(at),
                name: `${told(paper)} · ${told(name)} · ${value === '' ? '—' : value}`,
              })),
            },
          ]
        : []),
      {
        ...{ name: 'reason', label: say('reason'), hint: say('reasonHint') },
        ...{ kind: 'long', required: true, most: 2000 },
      },
    ]}
    send={say('answerDo')}
    onSend={async ({ accepted, reason, fields = '' }) => {
      const chosen = fields.split(' ').flatMap((at) => (at === '' ? [] : (values[Number(at)] ?? [])));
      const opened = chosen.map(({ paperId, field, part }) => ({ paperId, field, part }));
      await onSend({
        accepted: accepted === 'yes',
        reason,
        ...(accepted === 'yes' ? { fields: opened } : {}),
      });
    }}
  />
);
