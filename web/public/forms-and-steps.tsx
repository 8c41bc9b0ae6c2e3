/** Legal forms beside each other, and how a cooperative comes about: fetched when somebody opens them. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { told } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Notice } from '../ui/parts.tsx';
import type { LegalForms, Steps } from './answers.ts';
import { say } from './speech.ts';

function Folded({
  title,
  children,
}: {
  readonly title: string;
  readonly children: () => ComponentChildren;
}): JSX.Element {
  const [seen, setSeen] = useState(false);
  return (
    <details class="card" onToggle={() => setSeen(true)}>
      <summary>{title}</summary>
      {seen && children()}
    </details>
  );
}

function Forms(): JSX.Element {
  const loaded = useLoaded(() => call<LegalForms>('GET', '/api/public/legal-forms'), []);
  return (
    <Shown of={loaded}>
      {({ aspects, forms, notice }) => (
        <>
          <Notice>{told(notice)}</Notice>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <section class="across" tabIndex={0} aria-label={say('compareTitle')}>
            <table>
              <thead>
                <tr>
                  <td />
                  {forms.map(({ id, name }) => (
                    <th scope="col" key={id}>
                      {told(name)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {aspects.map(({ id: aspect, name }) => (
                  <tr key={aspect}>
                    <th scope="row">{told(name)}</th>
                    {forms.map(({ id, cells }) => (
                      <td key={id}>
                        {told(cells[aspect].text)}
                        <p class="quiet">
                          <bdi>{cells[aspect].source}</bdi> · {say(`confidence_${cells[aspect].confidence}`)}
                        </p>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </Shown>
  );
}

function StepList(): JSX.Element {
  const loaded = useLoaded(() => call<Steps>('GET', '/api/public/cooperative-steps'), []);
  return (
    <Shown of={loaded}>
      {({ steps }) => (
        <ol class="path">
          {steps.map(({ id, title, what, where, article, source, confidence }) => (
            <li key={id}>
              <strong>{told(title)}</strong>
              <p>{told(what)}</p>
              <p class="quiet">
                {told(where)} · {told(article)} · <bdi>{source}</bdi> · {say(`confidence_${confidence}`)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Shown>
  );
}

export const Comparison = (): JSX.Element => <Folded title={say('compareTitle')}>{() => <Forms />}</Folded>;
export const CooperativeSteps = (): JSX.Element => (
  <Folded title={say('coopTitle')}>{() => <StepList />}</Folded>
);
