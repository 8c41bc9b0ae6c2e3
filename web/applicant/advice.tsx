/** Other help for the project, and, for a cooperative, its steps: information, never a decision. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { day, told, type Words } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Facts, Notice } from '../ui/parts.tsx';
import type { Desk } from './desk.ts';
import { say } from './speech.ts';

interface Advised {
  readonly programmes: readonly {
    readonly programme: string;
    readonly name: Words;
    readonly by: { readonly name: Words };
    readonly fits: 'fits' | 'does-not-fit' | 'not-known';
    readonly standing: string;
    readonly what: Words;
    readonly terms: readonly Words[];
    readonly notice: Words;
  }[];
  readonly notice: Words;
}

interface Steps {
  readonly steps: readonly {
    readonly id: string;
    readonly title: Words;
    readonly what: Words;
    readonly where: Words;
    readonly status: 'done' | 'next' | 'later' | 'owed' | 'not-asked' | 'unknown';
    readonly dueBy?: string;
  }[];
}

export function AdviceView({ caller, now }: Desk): JSX.Element {
  const loaded = useLoaded(() => call<Advised>('GET', '/api/applicant/case/advice', caller), [now.version]);
  return (
    <>
      <h1>{say('adviceTitle')}</h1>
      {now.application?.project.form === 'cooperative' && <CooperativeSteps caller={caller} now={now} />}
      <Shown of={loaded}>
        {({ programmes, notice }) => {
          const fitting = programmes.flatMap((one) =>
            one.fits !== 'does-not-fit' && one.standing !== 'closed' ? [{ ...one, fits: one.fits }] : [],
          );
          return (
            <>
              <Notice>{told(notice)}</Notice>
              {fitting.length === 0 && <p>{say('adviceNone')}</p>}
              <div class="cards">
                {fitting.map(({ programme, name, by, fits, what, terms, notice: word }) => (
                  <section class="card" key={programme}>
                    <h2>{told(name)}</h2>
                    <p>
                      <span class={fits === 'fits' ? 'tag mandatory' : 'tag unsure'}>
                        {say(`adviceFits_${fits}`)}
                      </span>
                    </p>
                    <p>{told(what)}</p>
                    <Facts of={[[say('adviceBy'), told(by.name)]]} />
                    {terms.length > 0 && (
                      <ul>
                        {terms.map((term) => (
                          <li key={term.fr}>{told(term)}</li>
                        ))}
                      </ul>
                    )}
                    {told(word) !== told(notice) && <p class="quiet">{told(word)}</p>}
                  </section>
                ))}
              </div>
            </>
          );
        }}
      </Shown>
    </>
  );
}

function CooperativeSteps({ caller, now }: Pick<Desk, 'caller' | 'now'>): JSX.Element {
  const loaded = useLoaded(
    () => call<Steps>('GET', '/api/applicant/case/cooperative-steps', caller),
    [now.version],
  );
  return (
    <section>
      <h2>{say('stepsTitle')}</h2>
      <Shown of={loaded}>
        {({ steps }) => (
          <ol class="reasons">
            {steps
              .filter(({ status }) => status !== 'not-asked')
              .map(({ id, title, what, where, status, dueBy }) => (
                <li key={id}>
                  <strong>{told(title)}</strong>{' '}
                  <span class={status === 'done' ? 'tag mandatory' : 'tag'}>{say(`step_${status}`)}</span>
                  <p>
                    {told(what)} {dueBy !== undefined && say('untilDay', day(dueBy))}
                  </p>
                  <p class="quiet">{told(where)}</p>
                </li>
              ))}
          </ol>
        )}
      </Shown>
    </section>
  );
}
