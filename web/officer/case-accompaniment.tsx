/** The way of a project beside its case: the steps taken, with whom, and one more written down. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { Form } from '../ui/form.tsx';
import { day, told } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Bdi } from '../ui/parts.tsx';
import { say } from './act-speech.ts';
import type { KeptAccompaniment } from './answers.ts';
import { type CaseDesk, pathOf } from './case-desk.ts';

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
                  {step === next && <span class="tag">{say('stepNext')}</span>}
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
          </>
        )}
      </Shown>
    </section>
  );
}
