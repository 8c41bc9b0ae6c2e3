/** Papers on their way over the line: how far each is, and what its sender may do about it. */
import type { JSX } from 'preact';
import { Bdi, Press, Trouble } from '../ui/parts.tsx';
import type { Procedure } from './answers.ts';
import { nameOfPaper } from './asked.tsx';
import type { Outbox, Sending } from './sending/outbox.ts';
import { label, say } from './speech.ts';

export function UnderWay({
  sendings,
  outbox,
  procedure,
}: {
  readonly sendings: readonly Sending[];
  readonly outbox: Outbox;
  readonly procedure: Procedure;
}): JSX.Element | null {
  if (sendings.length === 0) return null;
  return (
    <section class="under-way">
      <h2>{say('queueTitle')}</h2>
      {sendings.some(({ state }) => state === 'no-line') && (
        // One line serves them all: what happened to it is said once.
        <div class="notice row spread" role="status">
          <span>{say('lineCut')}</span>
          <button type="button" class="main" onClick={() => outbox.retry()}>
            {say('retryNow')}
          </button>
        </div>
      )}
      <ul class="sendings">
        {sendings.map((sending) => (
          <Line key={sending.paper.id} sending={sending} outbox={outbox} procedure={procedure} />
        ))}
      </ul>
      <p class="hint">{say('queueKept')}</p>
    </section>
  );
}

function Line({
  sending: { paper, state, share, trouble },
  outbox,
  procedure,
}: {
  readonly sending: Sending;
  readonly outbox: Outbox;
  readonly procedure: Procedure;
}): JSX.Element {
  const name = paper.stated === undefined ? paper.name : nameOfPaper(procedure, paper.stated);
  const arrived = Math.floor(share * 100);
  const goes = state !== 'paused' && state !== 'stopped';
  return (
    <li class={state}>
      <p class="paper-line">
        <Bdi look="file">{name}</Bdi>
        {state !== 'tray' && state !== 'stopped' && (
          <span role="status">{say(`queue_${state}`, arrived)}</span>
        )}
      </p>
      <progress max={1} value={share} aria-label={name} />
      {state === 'stopped' && <Trouble>{trouble}</Trouble>}
      <div class="row">
        {goes ? (
          <Press name={`${label('pause')}${name}`} work={() => outbox.pause(paper.id)}>
            {say('pause')}
          </Press>
        ) : (
          <Press
            look="main"
            name={`${label(state === 'stopped' ? 'retryNow' : 'resume')}${name}`}
            work={() => outbox.resume(paper.id)}
          >
            {say(state === 'stopped' ? 'retryNow' : 'resume')}
          </Press>
        )}
        <Press look="danger" name={`${label('remove')}${name}`} work={() => outbox.remove(paper.id)}>
          {say('remove')}
        </Press>
      </div>
    </li>
  );
}
