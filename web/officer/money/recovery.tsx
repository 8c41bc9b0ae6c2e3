/** Commitments that were not kept, and money claimed back: ordered by another than who recorded the breach. */
import type { JSX } from 'preact';
import { Form } from '../../ui/form.tsx';
import { instant } from '../../ui/language.ts';
import { dirhamsIn } from '../../ui/money.ts';
import { Bdi, Facts, Notice } from '../../ui/parts.tsx';
import { nameOfOfficer } from '../colleagues.ts';
import type { Payment } from './answers.ts';
import { Fold } from './fold.tsx';
import type { Grant } from './grant.ts';
import { dirhams, say } from './speech.ts';

export function Breaches({ payment, ...grant }: Grant & { readonly payment: Payment }): JSX.Element | null {
  const { now, act, caseId, desk } = grant;
  const { breaches, may } = now;
  if (payment.paidMAD === 0 && breaches.length === 0) return null;
  const { paidMAD, claimedBackMAD, recoveredMAD } = payment;
  const mine = breaches.length > 0 && breaches.every(({ by }) => by === desk.me.id);
  return (
    <section>
      <h2>{say('breachTitle')}</h2>
      {breaches.length === 0 && <Notice>{say('breachNone')}</Notice>}
      {breaches.map(({ obligation, facts, by, at }) => (
        <article key={at} class="card">
          <Facts
            of={[
              [say('obligation'), obligation],
              [say('facts'), facts],
            ]}
          />
          <p class="quiet">
            {say('by', nameOfOfficer(by))} · <Bdi>{instant(at)}</Bdi>
          </p>
        </article>
      ))}
      {mine && claimedBackMAD < paidMAD && desk.me.roles.includes('officer') && (
        <p class="quiet">{say('recoverMine')}</p>
      )}
      {may.includes('breach') && (
        <Fold title={say('breachAdd')}>
          <Form
            draft={`breach.${caseId}`}
            fields={[
              { name: 'obligation', label: say('obligation'), kind: 'long', required: true, most: 4000 },
              {
                ...{ name: 'facts', label: say('facts'), hint: say('factsHint') },
                ...{ kind: 'long', required: true, most: 4000 },
              },
            ]}
            send={say('breachAdd')}
            look="danger"
            onSend={({ obligation, facts }) => act('breaches', { obligation, facts })}
          />
        </Fold>
      )}
      {may.includes('recover') && <Recover {...grant} most={paidMAD - claimedBackMAD} />}
      {may.includes('receive') && <Receive {...grant} most={claimedBackMAD - recoveredMAD} />}
    </section>
  );
}

function Recover({ act, caseId, most }: Grant & { readonly most: number }): JSX.Element {
  return (
    <Fold title={say('recoverAdd')}>
      <p class="quiet">{say('recoverHint')}</p>
      <Form
        draft={`recover.${caseId}`}
        fields={[
          { name: 'amountMAD', label: say('amount'), hint: dirhams(most), kind: 'money', required: true },
          { name: 'answerBy', label: say('answerBy'), kind: 'day', required: true },
          { name: 'article', label: say('article'), required: true, most: 200 },
          { name: 'ruleAr', label: say('ruleAr'), kind: 'long', dir: 'rtl', required: true, most: 2000 },
          { name: 'factsAr', label: say('factsAr'), kind: 'long', dir: 'rtl', required: true, most: 2000 },
          { name: 'ruleFr', label: say('ruleFr'), kind: 'long', dir: 'ltr', required: true, most: 2000 },
          { name: 'factsFr', label: say('factsFr'), kind: 'long', dir: 'ltr', required: true, most: 2000 },
        ]}
        fieldOf={(path) => (path.startsWith('reasons') ? 'article' : path)}
        send={say('recoverSend')}
        look="danger"
        onSend={({ amountMAD = '', answerBy, article, ruleAr, ruleFr, factsAr, factsFr }) =>
          act('recoveries', {
            ...{ amountMAD: dirhamsIn(amountMAD), answerBy },
            reasons: [{ article, text: { ar: ruleAr, fr: ruleFr }, facts: { ar: factsAr, fr: factsFr } }],
          })
        }
      />
    </Fold>
  );
}

function Receive({ act, caseId, most }: Grant & { readonly most: number }): JSX.Element {
  return (
    <Fold title={say('receiveAdd')}>
      <Form
        draft={`receive.${caseId}`}
        fields={[
          { name: 'amountMAD', label: say('amount'), hint: dirhams(most), kind: 'money', required: true },
          { name: 'on', label: say('receivedOn'), kind: 'day', required: true },
          { name: 'reference', label: say('receiptReference'), dir: 'ltr', required: true, most: 100 },
        ]}
        send={say('receiveAdd')}
        onSend={({ amountMAD = '', on, reference }) =>
          act('recoveries/received', { amountMAD: dirhamsIn(amountMAD), on, reference })
        }
      />
    </Fold>
  );
}
