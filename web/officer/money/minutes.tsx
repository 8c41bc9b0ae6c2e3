/** The minutes of a session as they are written, to be read, printed and signed by two. */
import type { JSX } from 'preact';
import { day, instant, told } from '../../ui/language.ts';
import { Bdi, Notice, SurePress } from '../../ui/parts.tsx';
import { say as sayUi } from '../../ui/speech.ts';
import type { Point } from './answers.ts';
import { delegationName } from './delegation-field.ts';
import { proposerOf, type Sitting } from './sitting.ts';
import { dirhams, label, say } from './speech.ts';

export function Minutes(sitting: Sitting): JSX.Element {
  const { desk, now } = sitting;
  const { on, delegation, place, members, agenda, state, signatures, grantedMAD, quorum } = now;
  return (
    <article class="minutes">
      <div class="row no-print">
        <button type="button" class="main" onClick={() => print()}>
          {say('print')}
        </button>
      </div>
      {state !== 'closed' && <p class="doubt">{say('minutesDraft')}</p>}
      <div class="minutes-head">
        <p>
          {say('kingdom')}
          <br />
          {sayUi('office')}
        </p>
        <h1>{say('minutesTitle')}</h1>
        <p>
          {delegation === '*'
            ? say('minutesCentral', day(on))
            : say('minutesHeld', day(on), delegationName(desk, delegation))}
        </p>
        {place !== undefined && (
          <p>
            {label('place')}
            <Bdi>{place}</Bdi>
          </p>
        )}
        <p class="quiet">{say('quorumIs', quorum.members)}</p>
      </div>
      <h2>{say('membersTitle')}</h2>
      <ul>
        {members.map(({ id, name, presides, at, leftAt }) => (
          <li key={id}>
            <Bdi>{name}</Bdi> {presides && <strong>({say('presides')})</strong>}{' '}
            <span class="quiet">
              {label('cameAt')}
              <Bdi>{instant(at)}</Bdi>
              {leftAt !== undefined && (
                <>
                  {' · '}
                  {label('leftAt')}
                  <Bdi>{instant(leftAt)}</Bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <h2>{say('agendaTitle')}</h2>
      {agenda.length === 0 ? <Notice>{say('agendaEmpty')}</Notice> : <Points {...sitting} />}
      <p>
        {label('grantedSum')}
        <strong>{dirhams(grantedMAD)}</strong>
      </p>
      <h2>{say('signaturesTitle')}</h2>
      <div class="signatures">
        {[0, 1].map((at) => {
          const signed = signatures[at];
          return (
            <p key={at} class="signature">
              {signed === undefined ? (
                <span class="quiet">{say('signLine')}</span>
              ) : (
                say('signedBy', signed.name, instant(signed.at))
              )}
            </p>
          );
        })}
      </div>
      <Sign {...sitting} />
    </article>
  );
}

function Points({ desk, now }: Sitting): JSX.Element {
  return (
    <table class="queue">
      <thead>
        <tr>
          <th scope="col">{say('reference')}</th>
          <th scope="col">{say('delegation')}</th>
          <th scope="col">{say('proposed')}</th>
          <th scope="col">{say('votes')}</th>
          <th scope="col">{say('result')}</th>
        </tr>
      </thead>
      <tbody>
        {now.agenda.map((point) => (
          <tr key={point.proposalId}>
            <th scope="row">
              <Bdi look="reference">{point.reference}</Bdi>
            </th>
            <td data-label={say('delegation')}>{delegationName(desk, point.delegation)}</td>
            <td data-label={say('proposed')}>
              <span>
                {point.outcome === 'grant' && point.amountMAD !== undefined
                  ? dirhams(point.amountMAD)
                  : say(`proposes_${point.outcome}`)}
                <span class="quiet block">
                  {label('proposedBy')}
                  <Bdi>{proposerOf(now, point)}</Bdi>
                </span>
              </span>
            </td>
            <td data-label={say('votes')}>{votesOn(point)}</td>
            <td data-label={say('result')}>
              <span>
                {say(`status_${point.status}`)}
                {point.verdict !== undefined && <> · {say(`verdict_${point.verdict}`)}</>}
                {point.reason !== undefined && (
                  <>
                    <br />
                    <Bdi look="quiet">{point.failed === undefined ? point.reason : told(point.failed)}</Bdi>
                  </>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function votesOn({ inFavour, against, abstained }: Point): JSX.Element {
  return (
    <span>
      {inFavour !== undefined && against !== undefined ? say('votesCounted', inFavour, against) : '—'}
      {abstained.length > 0 && (
        <>
          <br />
          <span class="quiet">{say('abstained', abstained.map(({ name }) => name).join(' · '))}</span>
        </>
      )}
    </span>
  );
}

export function Sign({ now, act }: Sitting): JSX.Element | null {
  if (now.state === 'closed') return null;
  return (
    <section class="no-print">
      <h2>{say('sign')}</h2>
      <p class="quiet">{say('signHint')}</p>
      {now.may.includes('sign') ? (
        <SurePress look="main" work={() => act('sign')} sure={say('signSure')}>
          {say('sign')}
        </SurePress>
      ) : (
        now.state === 'open' && <Notice>{say('signFirst')}</Notice>
      )}
    </section>
  );
}
