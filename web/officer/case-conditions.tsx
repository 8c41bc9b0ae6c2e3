/** The law's conditions on a case: what is not known stands first, then what is not met; what is met can be looked up. */
import type { JSX } from 'preact';
import { cited, told } from '../ui/language.ts';
import { Bdi, Good, Notice } from '../ui/parts.tsx';
import type { Assessment } from './answers.ts';
import type { CaseDesk } from './case-desk.ts';
import { Places } from './case-places.tsx';
import { label, say } from './case-speech.ts';

export function ConditionsView(desk: CaseDesk): JSX.Element {
  const { assessment } = desk.now;
  if (assessment === undefined) return <Notice>{say('notExamined')}</Notice>;
  const { reasons, agreements = [], rulesVersion } = assessment;
  const of = (answer: Assessment['reasons'][number]['answer']) =>
    reasons.filter((reason) => reason.answer === answer);
  const open = [...of('unknown'), ...of('no')];
  const met = of('yes');
  return (
    <section>
      <h2>{say('reasonsTitle')}</h2>
      {open.length === 0 ? <Good>{say('allMet')}</Good> : <Reasons desk={desk} of={open} />}
      {met.length > 0 && (
        <details class="card" open={open.length === 0}>
          <summary>{say('metConditions', met.length)}</summary>
          <Reasons desk={desk} of={met} />
        </details>
      )}
      {agreements.length > 0 && (
        <details class="card">
          <summary>{say('agreementsTitle', agreements.length)}</summary>
          <ul class="asked">
            {agreements.map(({ text, evidence, fact, value }) => (
              <li key={`${fact} ${value}`}>
                {told(text)}
                <Places desk={desk} of={evidence} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="quiet">{say('rulesInForce', rulesVersion)}</p>
    </section>
  );
}

const Reasons = ({
  desk,
  of,
}: {
  readonly desk: CaseDesk;
  readonly of: Assessment['reasons'];
}): JSX.Element => (
  <ul class="reasons">
    {of.map(({ rule, answer, text, article, evidence }) => (
      <li key={rule}>
        <span class={`tag answer ${answer}`}>{say(`answer_${answer}`)}</span> {told(text)}
        <div class="quiet">
          {label('article')}
          <Bdi>{cited(article)}</Bdi>
        </div>
        <Places desk={desk} of={evidence} />
      </li>
    ))}
  </ul>
);
