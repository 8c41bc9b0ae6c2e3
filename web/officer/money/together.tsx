/** Deciding many cases in one go, a few at a time: what a cut line leaves behind is taken up again where it stopped. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Bdi, Press, SurePress } from '../../ui/parts.tsx';
import type { Sitting } from './sitting.ts';
import { dirhams, say } from './speech.ts';
import { brokenIn, ripeIn } from './voting.ts';

/** Votes sent at once: an answer within seconds, and little to do again after a cut. */
const atOnce = 5;

export function Together({ desk, now, decide }: Sitting): JSX.Element | null {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [going, setGoing] = useState<readonly [done: number, of: number]>();
  const broken = brokenIn(now);
  const ripe = ripeIn(now, desk.me.id);
  const chosen = ripe.filter(({ proposalId }) => !left.has(proposalId));
  const decideAll = async (): Promise<void> => {
    const votes = chosen.map(({ proposalId }) => ({ proposalId, verdict: 'confirm' }));
    try {
      for (let at = 0; at < votes.length; at += atOnce) {
        setGoing([at, votes.length]);
        const { refused } = await decide(votes.slice(at, at + atOnce));
        if (refused.length > 0) break;
      }
    } finally {
      setGoing(undefined);
    }
  };
  const take = (id: string, on: boolean): void =>
    setLeft((was) => new Set(on ? [...was].filter((each) => each !== id) : [...was, id]));
  if (broken.length > 0 && going === undefined && now.may.includes('decide'))
    return (
      <div class="doubt no-print">
        <p>{say('brokenOff', broken.length)}</p>
        <Press look="main" work={() => decide([])}>
          {say('goOn')}
        </Press>
      </div>
    );
  if (ripe.length < 2 && going === undefined) return null;
  return (
    <section class="card no-print together">
      <h2>{say('together')}</h2>
      <p class="quiet">{say('togetherHint')}</p>
      <ul class="plain-list">
        {ripe.map(({ proposalId, reference, project, amountMAD, outcome }) => (
          <li key={proposalId} class="field check">
            <input
              id={`together-${proposalId}`}
              type="checkbox"
              checked={!left.has(proposalId)}
              onChange={(event) => take(proposalId, event.currentTarget.checked)}
            />
            <label for={`together-${proposalId}`}>
              <Bdi look="reference">{reference}</Bdi> {project && <Bdi>{project.beneficiary}</Bdi>}{' '}
              {outcome === 'grant' && amountMAD !== undefined ? (
                <Bdi>{dirhams(amountMAD)}</Bdi>
              ) : (
                say(`proposes_${outcome}`)
              )}
            </label>
          </li>
        ))}
      </ul>
      {going !== undefined ? (
        <p class="notice" role="status">
          {say('togetherGoing', ...going)}
        </p>
      ) : (
        chosen.length > 0 && (
          <SurePress look="main" work={decideAll} sure={say('togetherSure')}>
            {say('togetherPress', chosen.length)}
          </SurePress>
        )
      )}
    </section>
  );
}
