/** The published procedure, from the same data that examines dossiers: what is not here is not asked for (law 55-19). */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { open } from '../ui/frame.tsx';
import { cited, day, language, told, type Words } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Facts } from '../ui/parts.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import type { Procedure } from './answers.ts';
import { PrintPage, PublicPage } from './public.tsx';
import { say } from './speech.ts';

type Asked = Procedure['papers'][number];
const stages = ['file', 'payment', 'after-grant'] as const;

function ProcedurePage(): JSX.Element {
  const procedure = useLoaded(() => call<Procedure>('GET', '/api/public/procedure'), []);
  return (
    <PublicPage here="procedure" title={say('procedureTitle')}>
      <p class="lead">{say('procedureLead')}</p>
      <PrintPage />
      <Shown of={procedure}>
        {(now) => (
          <>
            <Steps of={now.steps} />
            <h2>{say('delaysTitle')}</h2>
            <Facts
              of={[
                [say('answerDays'), say('days', now.answerDays)],
                [say('completionDays'), say('days', now.completionDays)],
                [say('appealDays'), say('days', now.appealDays)],
              ]}
            />
            <p>{say('delayPaused')}</p>
            <h2>{say('appealTitle')}</h2>
            <p>{say('appealHow')}</p>
            <h2>{say('silenceTitle')}</h2>
            <p class="notice">{say(`silence_${now.silence}`)}</p>
            <Papers of={now} />
            <Delegations of={now.delegations} />
            <Holidays of={now.holidays} />
          </>
        )}
      </Shown>
    </PublicPage>
  );
}

const Steps = ({ of }: { readonly of: Procedure['steps'] }): JSX.Element => (
  <section>
    <h2>{say('stepsTitle')}</h2>
    <ol class="way">
      {of.map(({ id, name, of: whose, what }) => (
        <li key={id}>
          <h3>
            {told(name)} <span class={`tag ${whose}`}>{say(`of_${whose}`)}</span>
          </h3>
          <p>{told(what)}</p>
        </li>
      ))}
    </ol>
  </section>
);

function Papers({ of: { papers, paperNames } }: { readonly of: Procedure }): JSX.Element {
  const known = new Map(paperNames.map((one) => [one.paper, one]));
  const insteadOf = ({ paper, anyOf }: Asked): readonly string[] =>
    anyOf
      .filter((other) => other !== paper)
      .flatMap((other) => known.get(other) ?? [])
      .map(({ name, from }) => `${told(name)} (${told(from)})`);
  return (
    <section>
      <h2>{say('papersAsked')}</h2>
      <p>{say('papersAskedLead')}</p>
      {stages.map((stage) => {
        const due = papers.filter((paper) => paper.stage === stage);
        return (
          due.length > 0 && (
            <section key={stage}>
              <h3>{say(`stage_${stage}`)}</h3>
              <ul class="cards">
                {due.map((paper) => (
                  <Paper
                    key={paper.id}
                    paper={paper}
                    from={known.get(paper.paper)?.from}
                    instead={insteadOf(paper)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </section>
  );
}

const Paper = ({
  paper,
  from,
  instead,
}: {
  readonly paper: Asked;
  readonly from: Words | undefined;
  /** Other papers that are taken in its place. */
  readonly instead: readonly string[];
}): JSX.Element => (
  <li class="card">
    <h4>{told(paper.name)}</h4>
    <p>{told(paper.why)}</p>
    {from !== undefined && <p class="quiet">{say('givenBy', told(from))}</p>}
    {instead.length > 0 && <p class="quiet">{say('paperInstead', instead.join(say('orElse')))}</p>}
    <p class="quiet">{say('basis', cited(paper.article))}</p>
    <p class="tags">
      <span class={`tag ${paper.level}`}>{say(`level_${paper.level}`)}</span>
    </p>
    <ReadAloud text={`${told(paper.name)}. ${told(paper.why)}`} />
  </li>
);

const Delegations = ({ of }: { readonly of: Procedure['delegations'] }): JSX.Element => (
  <details class="card">
    <summary>{say('delegationsTitle', of.length)}</summary>
    <p>{say('delegationsLead')}</p>
    <ul class="columns">
      {of
        .map(({ id, name }) => ({ id, name: told(name) }))
        .sort((a, b) => a.name.localeCompare(b.name, language))
        .map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
    </ul>
  </details>
);

const Holidays = ({ of }: { readonly of: Procedure['holidays'] }): JSX.Element => (
  <details class="card">
    <summary>{say('holidaysTitle')}</summary>
    <p>{say('holidaysLead')}</p>
    <ul>
      {of.map(({ day: on, name, certain }) => (
        <li key={`${on} ${name.fr}`}>
          <bdi>{day(on)}</bdi> · {told(name)} {!certain && <span class="tag unsure">{say('uncertain')}</span>}
        </li>
      ))}
    </ul>
  </details>
);

open(<ProcedurePage />);
