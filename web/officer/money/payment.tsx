/** A grant's money and what follows it: account, tranches, visits, breaches, the end: `#payment/CASE`. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { day } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, Facts, Notice, Press } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { say as sayUi } from '../../ui/speech.ts';
import type { Desk } from '../area.ts';
import type { FollowedView } from './answers.ts';
import { CloseCase, Release } from './closing.tsx';
import { Visits } from './follow-up.tsx';
import type { Grant } from './grant.ts';
import { useKeptFocus } from './kept-focus.ts';
import { Kin } from './kin.tsx';
import { Payee } from './payee.tsx';
import { Breaches } from './recovery.tsx';
import { dirhams, say } from './speech.ts';
import { Trail } from './trail.tsx';
import { Tranches } from './tranches.tsx';

export function PaymentView(desk: Desk): JSX.Element {
  const { caller, place, me } = desk;
  const [caseId = ''] = place;
  const path = `/api/officer/cases/${encodeURIComponent(caseId)}`;
  const loaded = useLoaded(() => call<FollowedView>('GET', `${path}/payment`, caller), [caseId, caller]);
  useKeptFocus(loaded.value);
  const act = async (to: string, body: unknown): Promise<void> =>
    loaded.show(await call<FollowedView>('POST', `${path}/${to}`, caller, body));
  return (
    <>
      <p class="row no-print">
        <a href={addressOf('payments')}>{say('paymentsTitle')}</a>
        {me.roles.includes('officer') && <a href={addressOf('case', caseId)}>{say('openCase')}</a>}
      </p>
      <Shown of={loaded}>
        {(now) => (
          <>
            <h1>
              {say('paymentOf')} <Bdi look="reference">{now.reference}</Bdi>
            </h1>
            <Kin {...{ desk, caseId, now, act, reload: loaded.reload }} />
            {now.payment === undefined ? (
              <Notice>{say('noGrant')}</Notice>
            ) : (
              <Whole {...{ desk, caseId, now, act, reload: loaded.reload }} payment={now.payment} />
            )}
            <CloseCase {...{ desk, caseId, now, act, reload: loaded.reload }} />
            <Release {...{ desk, caseId, now, act, reload: loaded.reload }} />
          </>
        )}
      </Shown>
      <Press work={loaded.reload}>{sayUi('refresh')}</Press>
    </>
  );
}

function Whole({
  payment,
  ...grant
}: Grant & { readonly payment: NonNullable<FollowedView['payment']> }): JSX.Element {
  const { now } = grant;
  const { grantedMAD, paidMAD, claimedBackMAD, recoveredMAD, decidedAt, payable } = payment;
  const { beneficiary = {}, project, jobs } = now;
  const sums = [
    [say('granted'), grantedMAD],
    [say('paid'), paidMAD],
    [say('leftToPay'), grantedMAD - paidMAD],
    ...(claimedBackMAD > 0 ? ([[say('claimedBack'), claimedBackMAD - recoveredMAD]] as const) : []),
    ...(recoveredMAD > 0 ? ([[say('recovered'), recoveredMAD]] as const) : []),
  ] as const;
  return (
    <>
      <ul class="sums">
        {sums.map(([name, sum]) => (
          <li key={name} class="card">
            <span class="quiet">{name}</span>
            <strong class="sum">{dirhams(sum)}</strong>
          </li>
        ))}
      </ul>
      <Facts
        of={[
          [
            say('beneficiary'),
            <>
              {beneficiary.nameAr && <Bdi>{beneficiary.nameAr}</Bdi>}
              {beneficiary.nameLat && <Bdi>{beneficiary.nameLat}</Bdi>}
            </>,
          ],
          [
            say('projectTitle'),
            project && (
              <span>
                <Bdi>{project.title}</Bdi> ({say(`form_${project.form as 'individual'}`)})
              </span>
            ),
          ],
          [say('grantedOn'), day(decidedAt)],
          [say('jobsMade'), jobs && say('jobsCount', jobs.family, jobs.others)],
        ]}
      />
      {!payable && paidMAD === 0 && <p class="doubt">{say('notPayable')}</p>}
      <div class="money-columns">
        <div>
          <Payee {...grant} payment={payment} />
          <Tranches {...grant} payment={payment} />
          <Visits {...grant} />
          <Breaches {...grant} payment={payment} />
        </div>
        <Trail steps={now.trail} />
      </div>
    </>
  );
}
