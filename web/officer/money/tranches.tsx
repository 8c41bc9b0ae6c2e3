/** The parts a grant is paid in: ordered by one, paid by another, or handed over at a ceremony. */
import type { JSX } from 'preact';
import { chosenIn, Form } from '../../ui/form.tsx';
import { day, told } from '../../ui/language.ts';
import { Bdi, Facts } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import type { Payment, Tranche } from './answers.ts';
import { Fold } from './fold.tsx';
import type { Grant } from './grant.ts';
import { PaperLook, paperTold } from './paper-look.tsx';
import { dirhams, say } from './speech.ts';

type InPayment = Grant & { readonly payment: Payment };
type AtTranche = InPayment & { readonly part: Tranche };

export function Tranches(grant: InPayment): JSX.Element {
  const { payment, desk } = grant;
  const proofs = payment.papers.filter(({ shows }) => shows === 'proof');
  return (
    <section>
      <h2>{say('tranchesTitle')}</h2>
      {desk.me.roles.includes('treasurer') && <p class="quiet">{say('fourEyes')}</p>}
      <ol class="papers">
        {payment.tranches.map((part) => (
          <li key={part.tranche} class="card">
            <OneTranche {...grant} part={part} />
          </li>
        ))}
      </ol>
      {proofs.length > 0 && desk.me.roles.some((role) => role !== 'inspector') && (
        <Fold title={say('proofs')}>
          {proofs.map((paper) => (
            <PaperLook key={paper.paperId} {...grant} paper={paper} />
          ))}
        </Fold>
      )}
    </section>
  );
}

function OneTranche({ part, ...grant }: AtTranche): JSX.Element {
  const { now, desk, payment } = grant;
  const { tranche, amountMAD, status, proof, means, orderedBy, orderedOn, paidOn, reference, ceremony } =
    part;
  const { arrivedOn } = part;
  const next = payment.tranches.find((each) => each.status !== 'paid') === part;
  const mine = orderedBy === desk.me.id;
  const who = mine ? say('you') : orderedBy;
  return (
    <>
      <h3 class="row spread">
        <span>
          {say('trancheNumber', tranche)} · <strong class="sum">{dirhams(amountMAD)}</strong>
        </span>
        <span class={`tag ${status}`}>{say(`tranche_${status}`)}</span>
      </h3>
      <Facts
        of={[
          [say('asksProof'), proof && told(proof)],
          [say('means'), means && say(`means_${means}`)],
          [
            say('orderedBy'),
            who && (
              <span>
                <Bdi>{who}</Bdi>
                {orderedOn !== undefined && <> · {day(orderedOn)}</>}
              </span>
            ),
          ],
          [say('paidOn'), paidOn && day(paidOn)],
          [say('arrivedOn'), arrivedOn && day(arrivedOn)],
          [say('treasuryReference'), reference && <Bdi look="reference">{reference}</Bdi>],
        ]}
      />
      {ceremony !== undefined && (
        <p>
          <a href={addressOf('ceremonies', ceremony)}>{say('atCeremony')}</a>
        </p>
      )}
      {status === 'waiting' && next && now.may.includes('order') && <Order {...grant} part={part} />}
      {status === 'ordered' && means === 'ceremony' && (
        <p>
          {say('byCeremony')} <a href={addressOf('ceremonies')}>{say('toCeremonies')}</a>
        </p>
      )}
      {status === 'ordered' && means !== 'ceremony' && mine && <p class="doubt">{say('fourEyesMine')}</p>}
      {status === 'ordered' && means !== 'ceremony' && now.may.includes('pay') && (
        <Pay {...grant} part={part} />
      )}
      {status === 'ordered' && now.may.includes('return') && <GiveBack {...grant} part={part} />}
    </>
  );
}

const means = ['transfer', 'postal-order', 'ceremony'] as const;

function Order({ part: { tranche, proof }, payment, act, caseId }: AtTranche): JSX.Element {
  const proofs = payment.papers.filter(({ shows, name }) => shows === 'proof' && name !== undefined);
  // Without an account there is nothing to transfer to.
  const offered = means.filter((one) => one !== 'transfer' || payment.account !== undefined);
  return (
    <Fold title={say('orderIt', tranche)}>
      {proof !== undefined && proofs.length === 0 && <p class="doubt">{say('proofNone')}</p>}
      <Form
        draft={`order.${caseId}.${tranche}`}
        fields={[
          {
            ...{ name: 'means', label: say('means'), kind: 'choice', required: true },
            choices: offered.map((value) => ({ value, name: say(`means_${value}`) })),
          },
          ...(proof === undefined
            ? []
            : [
                {
                  ...{ name: 'proof', label: say('proofChosen'), hint: told(proof), required: true },
                  kind: 'choices' as const,
                  choices: proofs.map((paper) => ({ value: paper.paperId, name: paperTold(paper) })),
                },
              ]),
        ]}
        start={{ means: payment.account === undefined ? '' : 'transfer' }}
        send={say('orderSend')}
        onSend={(values) =>
          act(`tranches/${tranche}/order`, { means: values.means, proof: chosenIn(values.proof) })
        }
      />
    </Fold>
  );
}

function Pay({ part: { tranche }, act, caseId }: AtTranche): JSX.Element {
  return (
    <Fold title={say('payIt', tranche)} open>
      <Form
        draft={`pay.${caseId}.${tranche}`}
        fields={[
          { name: 'on', label: say('paidOn'), kind: 'day', required: true },
          {
            ...{ name: 'reference', label: say('treasuryReference'), hint: say('treasuryReferenceHint') },
            ...{ required: true, dir: 'ltr', most: 100 },
          },
        ]}
        send={say('paySend')}
        onSend={({ on, reference }) => act(`tranches/${tranche}/payment`, { on, reference })}
      />
    </Fold>
  );
}

function GiveBack({ part: { tranche }, act, caseId }: AtTranche): JSX.Element {
  return (
    <Fold title={say('returnIt')}>
      <Form
        draft={`return.${caseId}.${tranche}`}
        fields={[{ name: 'reason', label: say('reason'), kind: 'long', required: true, most: 4000 }]}
        send={say('returnSend')}
        look="danger"
        onSend={({ reason }) => act(`tranches/${tranche}/return`, { reason })}
      />
    </Fold>
  );
}
