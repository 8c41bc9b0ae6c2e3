/** The way of a project from its idea on: what was done, with whom, and what comes next. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { day, told } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Bdi } from '../ui/parts.tsx';
import type { Accompaniment } from './answers.ts';
import type { Desk } from './desk.ts';
import { say } from './speech.ts';

export function ProjectSteps({ caller, path, now }: Desk): JSX.Element {
  const found = useLoaded(
    () => call<Accompaniment>('GET', `${path}/accompaniment`, caller),
    [path, now.version, caller],
  );
  return (
    <details class="card">
      <summary>{say('projectSteps')}</summary>
      <Shown of={found}>
        {({ steps, next }) => (
          <ol>
            {steps.map(({ step, name, on, with: body }) => (
              <li key={step}>
                <strong>{told(name)}</strong>{' '}
                <span class="tag">
                  {say(on !== undefined ? 'step_done' : step === next ? 'step_next' : 'projectStepOpen')}
                </span>{' '}
                {on !== undefined && <Bdi>{day(on)}</Bdi>}
                {body !== undefined && (
                  <div class="quiet">
                    <bdi>{told(body.name)}</bdi>
                  </div>
                )}
              </li>
            ))}
          </ol>
        )}
      </Shown>
    </details>
  );
}
