/** The way of a project beside its case: what its holder says of it, the steps taken, and what officers checked, visited and advised. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { Form } from '../ui/form.tsx';
import { day, instant, told } from '../ui/language.ts';
import { type Loaded, Shown, useLoaded } from '../ui/load.tsx';
import { Bdi, Facts, Notice } from '../ui/parts.tsx';
import { say } from './act-speech.ts';
import type { KeptAccompaniment } from './answers.ts';
import { type CaseDesk, pathOf } from './case-desk.ts';
import { say as sayOfCase } from './case-speech.ts';
import { nameOfOfficer } from './colleagues.ts';
import { today } from './office/today.ts';

/** Those somebody tells of; the others the case itself does. */
const keptByHand = ['orientation', 'training', 'feasibility', 'financing', 'creation'];

export function Accompaniment(desk: CaseDesk): JSX.Element {
  const { now, caller } = desk;
  const path = pathOf(desk, 'accompaniment');
  const found = useLoaded(
    () => call<KeptAccompaniment>('GET', path, caller),
    [now.caseId, now.version, caller],
  );
  return (
    <section class="card">
      <h2>{say('accompanimentTitle')}</h2>
      <Plan {...desk} />
      <Shown of={found}>
        {({ steps, next, mayAdd, bodies }) => (
          <>
            <ol class="notes">
              {steps.map(({ step, name, on, with: body }) => (
                <li key={step}>
                  {told(name)}
                  {on !== undefined && (
                    <>
                      {' · '}
                      <Bdi>{day(on)}</Bdi>
                    </>
                  )}
                  {body !== undefined && (
                    <>
                      {' · '}
                      <bdi>{told(body.name)}</bdi>
                    </>
                  )}
                  {step === next && (
                    <>
                      {' '}
                      <span class="tag">{say('stepNext')}</span>
                    </>
                  )}
                </li>
              ))}
            </ol>
            {mayAdd && (
              <details>
                <summary>{say('stepAdd')}</summary>
                <Form
                  draft={`step.${now.caseId}`}
                  fields={[
                    {
                      ...{ name: 'step', label: say('stepWhich'), kind: 'choice', required: true },
                      choices: steps
                        .filter(({ step }) => keptByHand.includes(step))
                        .map(({ step, name }) => ({ value: step, name: told(name) })),
                    },
                    { name: 'on', label: say('stepOn'), kind: 'day', required: true },
                    {
                      ...{ name: 'body', label: say('stepWith'), kind: 'choice', nothing: say('stepAlone') },
                      choices: bodies.map(({ id, name }) => ({ value: id, name: told(name) })),
                    },
                    { name: 'note', label: say('stepNote'), kind: 'long', most: 4000 },
                  ]}
                  send={say('stepSend')}
                  look="plain"
                  onSend={async ({ step, on, body = '', note = '' }) => {
                    const taken = {
                      ...{ step, on },
                      ...(body === '' ? {} : { body }),
                      ...(note.trim() === '' ? {} : { note: note.trim() }),
                    };
                    found.show(await call<KeptAccompaniment>('POST', path, caller, taken));
                  }}
                />
              </details>
            )}
            <ProjectRecord desk={desk} found={found} />
          </>
        )}
      </Shown>
    </section>
  );
}

/** As the applicant stated it, part by part. */
function Plan({ now: { application } }: CaseDesk): JSX.Element | null {
  if (application === undefined) return null;
  const { plan = {} } = application.project;
  const parts = (['market', 'sales', 'certification'] as const).filter((part) => plan[part] !== undefined);
  return (
    <>
      <h3>{say('planTitle')}</h3>
      {parts.length === 0 ? (
        <Notice>{say('planNone')}</Notice>
      ) : (
        <Facts of={parts.map((part) => [sayOfCase(`plan_${part}`), plan[part]])} />
      )}
    </>
  );
}

const works = ['checked', 'visited', 'advised'] as const;
const parts = ['whole', 'diagnosis', 'market', 'sales', 'certification'] as const;

function ProjectRecord({
  desk,
  found,
}: {
  readonly desk: CaseDesk;
  readonly found: Loaded<KeptAccompaniment>;
}): JSX.Element {
  const { now, caller } = desk;
  const { record = [], mayRecord = false } = found.value ?? {};
  return (
    <>
      <h3>{say('recordTitle')}</h3>
      {record.length === 0 ? (
        <Notice>{say('recordNone')}</Notice>
      ) : (
        <ul class="notes">
          {record.map(({ work, part, on, said, by, at }) => (
            <li key={`${at} ${work} ${part}`}>
              <strong>{say(`work_${work}`)}</strong> · {say(`part_${part}`)} · <Bdi>{day(on)}</Bdi>
              <bdi class="block">{said}</bdi>
              <span class="quiet">{say('signed', nameOfOfficer(by), instant(at))}</span>
            </li>
          ))}
        </ul>
      )}
      {mayRecord && (
        <details>
          <summary>{say('recordAdd')}</summary>
          <Form
            draft={`record.${now.caseId}`}
            start={{ on: today(), part: 'whole' }}
            fields={[
              {
                ...{ name: 'work', label: say('recordWork'), kind: 'choice', required: true },
                choices: works.map((value) => ({ value, name: say(`work_${value}`) })),
              },
              {
                ...{ name: 'part', label: say('recordPart'), kind: 'choice', required: true },
                choices: parts.map((value) => ({ value, name: say(`part_${value}`) })),
              },
              { name: 'on', label: say('recordOn'), kind: 'day', required: true },
              {
                ...{ name: 'said', label: say('recordSaid'), hint: say('recordSaidHint') },
                ...{ kind: 'long', required: true, most: 4000 },
              },
            ]}
            send={say('recordSend')}
            look="plain"
            done={say('recordSent')}
            onSend={async ({ work, part, on, said = '' }) => {
              const done = { work, part, on, said: said.trim() };
              found.show(await call<KeptAccompaniment>('POST', pathOf(desk, 'project-record'), caller, done));
            }}
          />
        </details>
      )}
    </>
  );
}
