/** One case after another in letters that are read across a room: `#sessions/ID/screen/PROPOSAL`. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Bdi, Notice } from '../../ui/parts.tsx';
import { addressOf, goTo } from '../../ui/place.ts';
import { PointFacts, VoteForm, Voters } from './point.tsx';
import type { Sitting } from './sitting.ts';
import { dirhams, label, say } from './speech.ts';
import { openIn } from './voting.ts';

export function Screen({ at, ...sitting }: Sitting & { readonly at: string | undefined }): JSX.Element {
  const { now } = sitting;
  const points = now.agenda.filter(({ status }) => status !== 'unlisted');
  const shown = points.find(({ proposalId }) => proposalId === at) ?? openIn(now)[0] ?? points[0];
  const index = shown === undefined ? -1 : points.indexOf(shown);
  const [before, after] = [points[index - 1], points[index + 1]];
  const place = (id: string) => ['sessions', now.sessionId, 'screen', id] as const;
  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      const { key, target, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey || (target as HTMLElement).closest('input, select, textarea')) return;
      const to = key === 'PageDown' ? after : key === 'PageUp' ? before : undefined;
      if (to === undefined) return;
      event.preventDefault();
      goTo(...place(to.proposalId));
    };
    addEventListener('keydown', turn);
    return () => removeEventListener('keydown', turn);
  }, [before, after]);
  useFreshness(sitting);
  return (
    <div class="screen">
      <p class="row spread">
        {shown === undefined ? <span /> : <span>{say('screenAt', index + 1, points.length)}</span>}
        <span>
          {label('grantedSum')}
          <strong>{dirhams(now.grantedMAD)}</strong>
        </span>
      </p>
      {openIn(now).length === 0 && <Notice>{say('screenDone')}</Notice>}
      {shown !== undefined && (
        <article class="card">
          <h1>
            <Bdi look="reference">{shown.reference}</Bdi>{' '}
            <span class={`tag ${shown.status}`}>{say(`status_${shown.status}`)}</span>
          </h1>
          <PointFacts {...sitting} point={shown} />
          <Voters {...sitting} point={shown} />
        </article>
      )}
      <nav class="row spread" aria-label={say('agendaTitle')}>
        {before === undefined ? (
          <span />
        ) : (
          <a class="button" href={addressOf(...place(before.proposalId))}>
            {say('previous')}
          </a>
        )}
        {after !== undefined && (
          <a class="button main" href={addressOf(...place(after.proposalId))}>
            {say('next')}
          </a>
        )}
      </nav>
      {points.length > 1 && <p class="quiet no-print keys">{say('screenKeys')}</p>}
      {shown !== undefined && <VoteForm key={shown.proposalId} {...sitting} point={shown} open />}
    </div>
  );
}

/** Somebody else may inscribe the vote: the wall shows it soon after. */
const secondsOld = 20;

function useFreshness({ now, loaded }: Sitting): void {
  useEffect(() => {
    if (now.state !== 'open') return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void loaded.reload();
    }, secondsOld * 1000);
    return () => clearInterval(timer);
  }, [now.state, loaded.reload]);
}
