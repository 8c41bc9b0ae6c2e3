/** What happened to a grant, the latest first. */
import type { JSX } from 'preact';
import { day, instant } from '../../ui/language.ts';
import { Bdi } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { nameOfOfficer } from '../colleagues.ts';
import type { FollowedView } from './answers.ts';
import { dirhams, label, say } from './speech.ts';

type Step = FollowedView['trail'][number];

export const Trail = ({ steps }: { readonly steps: readonly Step[] }): JSX.Element => (
  <section>
    <h2>{say('trailTitle')}</h2>
    <ol class="trail">
      {steps.toReversed().map((step) => (
        <li key={`${step.at} ${step.step} ${step.tranche}`} class={step.step}>
          <strong>{say(`trail_${step.step}`)}</strong>
          {step.tranche !== undefined && <> · {say('trancheNumber', step.tranche)}</>}
          {step.amountMAD !== undefined && (
            <>
              {' · '}
              <Bdi>{dirhams(step.amountMAD)}</Bdi>
            </>
          )}
          <Detail {...step} />
          <p class="quiet">
            <Bdi>{instant(step.at)}</Bdi>
            {step.by !== undefined && <> · {say('by', nameOfOfficer(step.by))}</>}
          </p>
        </li>
      ))}
    </ol>
  </section>
);

function Detail({ step, on, reference, means, ceremony, partner, words, why }: Step): JSX.Element {
  return (
    <>
      {means !== undefined && <p>{say(`means_${means}`)}</p>}
      {on !== undefined && (
        <p>
          {label(step === 'claimed-back' ? 'answerBy' : 'on')}
          <Bdi>{day(on)}</Bdi>
          {reference !== undefined && (
            <>
              {' · '}
              <Bdi look="reference">{reference}</Bdi>
            </>
          )}
          {partner !== undefined && (
            <>
              {' · '}
              <Bdi>{partner}</Bdi>
            </>
          )}
        </p>
      )}
      {why !== undefined && <p>{say(`close_${why}`)}</p>}
      {words !== undefined && (
        <p>
          <Bdi>{words}</Bdi>
        </p>
      )}
      {ceremony !== undefined && (
        <p>
          <a href={addressOf('ceremonies', ceremony)}>{say('atCeremony')}</a>
        </p>
      )}
    </>
  );
}
