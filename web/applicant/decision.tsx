/** What was decided and why, what its applicant can do about it, and what was paid and seen of the project since. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { Form } from '../ui/form.tsx';
import { amount, cited, day, told } from '../ui/language.ts';
import { Bdi, Facts, Good, SurePress } from '../ui/parts.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import type { ShownCase } from './answers.ts';
import type { Desk } from './desk.ts';
import { label, say } from './speech.ts';

/** An act of the applicant on their own case, shown as it is answered. */
export const post =
  ({ caller, show }: Desk, act: string, body?: object) =>
  async (): Promise<void> =>
    show(await call<ShownCase>('POST', `/api/applicant/case/${act}`, caller, body));

export function Decision({
  desk,
  made,
}: {
  readonly desk: Desk;
  readonly made: NonNullable<ShownCase['decision']>;
}): JSX.Element {
  const { now } = desk;
  const { outcome, amountMAD, at, reasons, lessBecause, appealUntil, accepted } = made;
  const says = outcome === 'grant' ? say('decision_grant', amount(amountMAD ?? 0)) : say('decision_refuse');
  return (
    <section class={`card decision ${outcome}`} id="decision">
      <h2>{say('decisionTitle')}</h2>
      <p class="verdict">
        {says}
        <ReadAloud text={[says, ...reasons.map(({ text }) => told(text))].join('. ')} />
      </p>
      <p>{say('decidedOn', day(at))}</p>
      {reasons.length > 0 && (
        <>
          <h3>{say('decisionWhy')}</h3>
          <ul class="reasons">
            {reasons.map(({ article, text, facts }) => (
              <li key={`${article} ${text.fr}`}>
                {told(text)}
                {facts !== undefined && <p>{told(facts)}</p>}
                <div class="quiet">
                  {label('article')}
                  <Bdi>{cited(article)}</Bdi>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {lessBecause !== undefined && (
        <>
          <h3>{say('decisionLess')}</h3>
          <p>{told(lessBecause)}</p>
        </>
      )}
      {accepted && <Good>{say('accepted')}</Good>}
      {now.may.includes('accept') && (
        <>
          <p>{say('acceptLead')}</p>
          <SurePress look="main" sure={say('acceptSure')} work={post(desk, 'decision/accept')}>
            {say('accept')}
          </SurePress>
        </>
      )}
      {now.appeal !== undefined && <Appealed appeal={now.appeal} />}
      {now.may.includes('appeal') && (
        <details class="appeal">
          <summary>{say('appealTitle')}</summary>
          <p>{say('appealUntil', day(appealUntil))}</p>
          <p>{say('appealLead')}</p>
          <Form
            draft={`appeal.${now.caseId}`}
            send={say('appeal')}
            fields={[
              {
                ...{ name: 'grounds', label: say('appealGrounds'), kind: 'long', required: true },
                ...{ most: 4000, hint: say('appealPapers') },
              },
            ]}
            onSend={({ grounds }) => post(desk, 'appeal', { grounds })()}
          />
        </details>
      )}
      {now.may.includes('withdraw-appeal') && (
        <SurePress look="danger" sure={say('withdrawAppealSure')} work={post(desk, 'appeal/withdraw')}>
          {say('withdrawAppeal')}
        </SurePress>
      )}
    </section>
  );
}

const Appealed = ({ appeal }: { readonly appeal: NonNullable<ShownCase['appeal']> }): JSX.Element => (
  <div class="notice">
    <p>
      {appeal.outcome === undefined
        ? say('appealed', day(appeal.at), day(appeal.answerBy))
        : say(`appeal_${appeal.outcome}`)}
    </p>
    <p>
      {label('appealGrounds')}
      <Bdi>{appeal.grounds}</Bdi>
    </p>
  </div>
);

export function Payment({
  now: { visits = [] },
  paid: { tranches, account },
}: {
  readonly now: ShownCase;
  readonly paid: NonNullable<ShownCase['payment']>;
}): JSX.Element {
  return (
    <section class="card" id="payment">
      <h2>{say('paymentTitle')}</h2>
      <ul class="reasons">
        {tranches.map(({ tranche, amountMAD, status, paidOn, arrivedOn, proof }) => (
          <li key={tranche}>
            <strong>{say('tranche', tranche)}</strong> {say('dirhams', amount(amountMAD))}{' '}
            <span class="tag">{say(`tranche_${status}`, paidOn === undefined ? '' : day(paidOn))}</span>
            {arrivedOn !== undefined && <div class="quiet">{say('trancheArrived', day(arrivedOn))}</div>}
            {proof !== undefined && status === 'waiting' && (
              <div class="quiet">
                {label('trancheProof')}
                {told(proof)}
              </div>
            )}
          </li>
        ))}
      </ul>
      <Facts of={[[say('account'), account !== undefined && <bdi dir="ltr">{account}</bdi>]]} />
      {visits.length > 0 && (
        <>
          <h3>{say('visitsTitle')}</h3>
          <ul class="reasons">
            {visits.map(({ on, found }) => (
              <li key={`${on} ${found}`}>
                <Bdi>{day(on)}</Bdi>
                {' · '}
                {say(`visit_${found}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
