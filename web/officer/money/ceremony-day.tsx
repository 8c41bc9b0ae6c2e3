/** The day itself: one beneficiary after another in big letters, read at arm's length while people stand there. */
import type { JSX } from 'preact';
import { day } from '../../ui/language.ts';
import { Bdi, Notice } from '../../ui/parts.tsx';
import type { Called } from './answers.ts';
import { Handed, HandOver, nameIn } from './hand-over.tsx';
import type { Holding } from './holding.ts';
import { dirhams, label, say } from './speech.ts';

export function OnTheDay(holding: Holding): JSX.Element {
  const { called, on, place } = holding.now;
  const [waiting, done] = [
    called.filter(({ handed }) => handed === undefined),
    called.filter(({ handed }) => handed !== undefined),
  ];
  return (
    <div class="screen">
      <h1>
        {say('ceremonyOf', day(on))} · <Bdi>{place}</Bdi>
      </h1>
      {called.length === 0 && <Notice>{say('calledNone')}</Notice>}
      {waiting.length > 0 && (
        <h2>
          {label('waiting')}
          {waiting.length}
        </h2>
      )}
      <List {...holding} of={waiting} />
      {done.length > 0 && (
        <h2>
          {label('handedCount')}
          {done.length}
        </h2>
      )}
      <List {...holding} of={done} />
    </div>
  );
}

const List = ({ of, ...holding }: Holding & { readonly of: readonly Called[] }): JSX.Element => (
  <ul class="plain-list">
    {of.map((one) => (
      <li key={one.caseId} class="card">
        <p class="who">
          <strong>
            <Bdi>{nameIn(one)}</Bdi>
          </strong>
          {one.amountMAD !== undefined && <strong class="sum">{dirhams(one.amountMAD)}</strong>}
        </p>
        <p class="quiet">
          {one.beneficiary !== undefined && (
            <>
              {label('card')}
              <Bdi look="reference">{one.beneficiary.card}</Bdi> ·{' '}
            </>
          )}
          {one.reference !== undefined && <Bdi look="reference">{one.reference}</Bdi>}
        </p>
        <Handed one={one} />
        <HandOver {...holding} one={one} />
      </li>
    ))}
  </ul>
);
