/** The letters of a case, and the programmes and partners its applicant may be sent on to. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { Form } from '../ui/form.tsx';
import { day, instant, told, type Words } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Bdi, Notice, Press } from '../ui/parts.tsx';
import { say } from './act-speech.ts';
import { type CaseDesk, pathOf, takeAway } from './case-desk.ts';

interface Letters {
  readonly letters: readonly {
    readonly letterId: string;
    readonly name: Words;
    readonly number: string;
    readonly on: string;
    readonly seenAt?: string;
    readonly revoked?: { readonly reason: string; readonly at: string };
  }[];
}

export function LettersView(desk: CaseDesk): JSX.Element {
  const { now, caller } = desk;
  const letters = useLoaded(
    () => call<Letters>('GET', pathOf(desk, 'letters'), caller),
    [now.caseId, now.version, caller],
  );
  return (
    <section>
      <h2>{say('lettersTitle')}</h2>
      <Shown of={letters}>
        {({ letters: all }) =>
          all.length === 0 ? (
            <Notice>{say('noLetters')}</Notice>
          ) : (
            <ul class="notes">
              {all.toReversed().map((letter) => (
                <Letter key={letter.letterId} desk={desk} of={letter} show={letters.show} />
              ))}
            </ul>
          )
        }
      </Shown>
      <h2>{say('adviceTitle')}</h2>
      <Advice desk={desk} show={letters.show} />
    </section>
  );
}

function Letter({
  desk,
  of: { letterId, name, number, on, seenAt, revoked },
  show,
}: {
  readonly desk: CaseDesk;
  readonly of: Letters['letters'][number];
  show(now: Letters): void;
}): JSX.Element {
  const path = `letters/${letterId}`;
  return (
    <li>
      <strong>{told(name)}</strong> <Bdi look="reference">{number}</Bdi> · {day(on)}{' '}
      {revoked === undefined ? (
        <span class="tag">
          {seenAt === undefined ? say('letterUnseen') : say('letterSeen', instant(seenAt))}
        </span>
      ) : (
        <span class="tag refused">{say('letterRevoked', day(revoked.at))}</span>
      )}
      {revoked !== undefined && (
        <p class="quiet">
          <bdi>{revoked.reason}</bdi>
        </p>
      )}
      <Press work={() => takeAway(desk, path)}>{say('letterTake')}</Press>
      {revoked === undefined && (
        <details>
          <summary>{say('revoke')}</summary>
          <p>{say('revokeHelp')}</p>
          <Form
            draft={`revoke.${letterId}`}
            fields={[{ name: 'reason', label: say('reason'), kind: 'long', required: true, most: 4000 }]}
            send={say('revoke')}
            sure={{ text: say('revokeSure'), send: say('revoke') }}
            look="danger"
            onSend={async ({ reason }) =>
              show(await call<Letters>('POST', pathOf(desk, `${path}/revoke`), desk.caller, { reason }))
            }
          />
        </details>
      )}
    </li>
  );
}

interface Advised {
  readonly programmes: readonly {
    readonly programme: string;
    readonly name: Words;
    readonly by: { readonly id: string; readonly name: Words };
    readonly kind: string;
    readonly fits: 'fits' | 'does-not-fit' | 'not-known';
    readonly standing: string;
    readonly what: Words;
    readonly reasons: readonly { readonly text: Words }[];
    readonly notice: Words;
  }[];
  readonly notice: Words;
}
interface Referral {
  readonly to: { readonly id: string; readonly name: Words };
  readonly purpose: Words;
  readonly because: readonly Words[];
  readonly asked: readonly Words[];
  readonly notice: Words;
}

function Advice({ desk, show }: { readonly desk: CaseDesk; show(now: Letters): void }): JSX.Element {
  const { now, caller } = desk;
  const advised = useLoaded(() => call<Advised>('GET', pathOf(desk, 'advice'), caller), [now.caseId, caller]);
  return (
    <Shown of={advised}>
      {({ programmes, notice }) => {
        const others = programmes.filter(({ kind }) => kind !== 'own');
        const fitting = others.filter(({ fits }) => fits === 'fits');
        const unsure = others.filter(({ fits }) => fits === 'not-known');
        return (
          <>
            <p class="quiet">{told(notice)}</p>
            {fitting.length === 0 && <Notice>{say('adviceNone')}</Notice>}
            <ul class="notes">
              {fitting.map((programme) => (
                <Programme key={programme.programme} desk={desk} of={programme} show={show} />
              ))}
            </ul>
            {unsure.length > 0 && (
              <details class="card">
                <summary>{say('adviceUnsure', unsure.length)}</summary>
                <ul class="notes">
                  {unsure.map((programme) => (
                    <Programme key={programme.programme} desk={desk} of={programme} show={show} />
                  ))}
                </ul>
              </details>
            )}
          </>
        );
      }}
    </Shown>
  );
}

function Programme({
  desk,
  of: { programme, name, by, what, reasons },
  show,
}: {
  readonly desk: CaseDesk;
  readonly of: Advised['programmes'][number];
  show(now: Letters): void;
}): JSX.Element {
  const [referral, setReferral] = useState<Referral>();
  const prepare = async (): Promise<void> =>
    setReferral(await call<Referral>('GET', pathOf(desk, `referrals/${programme}`), desk.caller));
  return (
    <li>
      <strong>{told(name)}</strong> <span class="quiet">{told(by.name)}</span>
      <p>{told(what)}</p>
      {reasons.length > 0 && <p class="quiet">{reasons.map(({ text }) => told(text)).join(' · ')}</p>}
      {referral === undefined ? (
        <Press name={`${say('refer')}: ${told(name)}`} work={prepare}>
          {say('refer')}
        </Press>
      ) : (
        <div class="card">
          <p>
            {say('referTo', told(referral.to.name))} {told(referral.purpose)}
          </p>
          <ul>
            {referral.asked.map((text) => (
              <li key={text.fr}>{told(text)}</li>
            ))}
          </ul>
          <p class="quiet">{told(referral.notice)}</p>
          <Form
            draft={`refer.${desk.now.caseId}.${programme}`}
            fields={[{ name: 'wished', label: say('referWished'), kind: 'check', required: true }]}
            send={say('referWrite')}
            done={say('referWritten')}
            onSend={async () =>
              show(
                await call<Letters>('POST', pathOf(desk, 'letters/referrals'), desk.caller, {
                  ...{ about: referral.to.id, partner: referral.to.name, purpose: referral.purpose },
                  wished: true,
                }),
              )
            }
          />
        </div>
      )}
    </li>
  );
}
