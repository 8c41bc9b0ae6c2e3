/** The letters to the applicant, newest first, each to take away as a PDF; taking one is noted as having seen it. */

import type { JSX } from 'preact';
import { call, fetchFile } from '../ui/call.ts';
import { day, told, type Words } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Bdi, Notice, Press } from '../ui/parts.tsx';
import { saveAs } from '../ui/save-as.ts';
import type { Desk } from './desk.ts';
import { label, say } from './speech.ts';

interface Letter {
  readonly letterId: string;
  readonly name: Words;
  readonly number: string;
  readonly on: string;
  readonly seenAt?: string;
  readonly revoked?: { readonly reason: string };
}

const address = '/api/applicant/case/letters';

export function Letters({ desk: { caller, now } }: { readonly desk: Desk }): JSX.Element {
  const loaded = useLoaded(
    () => call<{ readonly letters: readonly Letter[] }>('GET', address, caller),
    [now.version],
  );
  const take = (letterId: string) => async (): Promise<void> => {
    const { name, file } = await fetchFile(`${address}/${letterId}`, caller);
    saveAs(file, name);
    await loaded.reload();
  };
  return (
    <section class="letters">
      <h2>{say('lettersTitle')}</h2>
      <Shown of={loaded}>
        {({ letters }) =>
          letters.length === 0 ? (
            <Notice>{say('noLetters')}</Notice>
          ) : (
            <ul class="reasons">
              {letters.toReversed().map(({ letterId, name, number, on, seenAt, revoked }) => (
                <li key={letterId}>
                  <strong>{told(name)}</strong> <Bdi look="reference">{number}</Bdi>
                  {' · '}
                  <Bdi>{day(on)}</Bdi>{' '}
                  {revoked !== undefined && <span class="tag refused">{say('letterRevoked')}</span>}
                  {revoked === undefined && seenAt === undefined && (
                    <span class="tag mandatory">{say('letterNew')}</span>
                  )}{' '}
                  <Press name={`${label('letterTake')}${told(name)}`} work={take(letterId)}>
                    {say('letterTake')}
                  </Press>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  );
}
