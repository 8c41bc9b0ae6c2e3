/** What people ask at the outreach meetings, by topic, answered from the rules in force. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { open } from '../ui/frame.tsx';
import { day, told } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import type { Answers } from './answers.ts';
import { PrintPage, PublicPage } from './public.tsx';
import { say } from './speech.ts';

const topics = ['members', 'funding', 'taxes', 'bodies', 'sanctions'] as const;

function QuestionsPage(): JSX.Element {
  const answers = useLoaded(() => call<Answers>('GET', '/api/public/questions'), []);
  return (
    <PublicPage here="questions" title={say('questionsTitle')}>
      <Shown of={answers}>
        {({ questions, on }) => (
          <>
            <p class="quiet">{say('answersOf', day(on))}</p>
            <PrintPage />
            {topics.map((topic) => (
              <section key={topic}>
                <h2>{say(`topic_${topic}`)}</h2>
                {questions
                  .filter((one) => one.topic === topic)
                  .map((one) => (
                    <Answer key={one.question.fr} of={one} />
                  ))}
              </section>
            ))}
          </>
        )}
      </Shown>
    </PublicPage>
  );
}

const Answer = ({ of }: { readonly of: Answers['questions'][number] }): JSX.Element => (
  <details class="card">
    <summary>{told(of.question)}</summary>
    <p>
      {told(of.answer)} <ReadAloud text={told(of.answer)} />
    </p>
    {of.figures.length > 0 && (
      <ul>
        {of.figures.map(({ figure, name, value, source, confidence, validFrom }) => (
          <li key={figure}>
            {told(name)} · <strong>{told(value)}</strong>{' '}
            <span class="quiet">
              <bdi>{source}</bdi> · {say('figureSince', day(validFrom))} · {say(`confidence_${confidence}`)}
            </span>
          </li>
        ))}
      </ul>
    )}
    <p class="quiet">
      {of.sources.map((source) => told(source)).join(' · ')}{' '}
      <span class={of.confidence === 'guess' ? 'tag unsure' : 'tag'}>
        {say(`confidence_${of.confidence}`)}
      </span>
    </p>
  </details>
);

open(<QuestionsPage />);
