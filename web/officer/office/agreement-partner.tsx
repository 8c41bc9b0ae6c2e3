/** One partner: each agreement with its terms, its state today, what may be done with it, and what was done. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { type FieldShape, Form } from '../../ui/form.tsx';
import { day, instant, told } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, Facts } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import { Table } from '../../ui/table.tsx';
import type { Desk } from '../area.ts';
import { nameOfOfficer } from '../colleagues.ts';
import { AgreementForm } from './agreement-form.tsx';
import { PartnerMachine } from './agreement-keys.tsx';
import { type Agreement, scopesIn } from './agreement-terms.ts';
import { say } from './agreements-speech.ts';
import type { PartnerView } from './answers.ts';
import { today } from './today.ts';
import { PartnerWebhooks } from './webhooks.tsx';

interface PartnerDesk extends Desk {
  readonly view: PartnerView;
  show(view: PartnerView): void;
}

export function PartnerPage({ partner, ...desk }: Desk & { readonly partner: string }): JSX.Element {
  const { caller, place, me } = desk;
  const path = `/api/officer/agreements/${encodeURIComponent(partner)}`;
  const loaded = useLoaded(
    async () => await call<PartnerView>('GET', path, caller),
    [caller, path, place[0]],
  );
  const writes = me.roles.includes('administrator');
  return (
    <Shown of={loaded}>
      {(view) => {
        const [part, id] = place;
        const taken = view.agreements.find(({ agreement }) => agreement === id);
        if (writes && part === 'draft')
          return (
            <>
              <p>
                <a href={addressOf('agreements', partner)}>
                  <bdi>{told(view.name)}</bdi>
                </a>
              </p>
              <h1>{taken === undefined ? say('newAgreement') : say('redraft')}</h1>
              <AgreementForm
                {...desk}
                partner={view}
                {...(taken === undefined ? {} : { agreement: taken })}
              />
            </>
          );
        return (
          <>
            <p>
              <a href={addressOf('agreements')}>{say('back')}</a>
            </p>
            <h1>
              <bdi>{told(view.name)}</bdi>
            </h1>
            <Facts
              of={[
                [say('kind'), say(`kind_${view.kind}`)],
                [say('partnerId'), <Bdi look="reference">{view.partner}</Bdi>],
              ]}
            />
            {writes && (
              <p>
                <a class="button" href={addressOf('agreements', partner, 'draft')}>
                  {say('newAgreement')}
                </a>
              </p>
            )}
            {view.agreements.toReversed().map((one) => (
              <OneAgreement key={one.agreement} {...desk} view={view} show={loaded.show} one={one} />
            ))}
            <PartnerMachine {...desk} view={view} />
            <PartnerWebhooks {...desk} partner={partner} />
          </>
        );
      }}
    </Shown>
  );
}

const looks = {
  ...{ drafted: '', awaited: 'unsure', live: 'read', ending: 'read', suspended: 'unsure', over: 'refused' },
} as const;

function OneAgreement({ one, ...desk }: PartnerDesk & { readonly one: Agreement }): JSX.Element {
  const { terms, standing, signedOn, endedOn } = one;
  return (
    <article class="card">
      <h2>
        <Bdi>{terms.number}</Bdi> <span class={`tag ${looks[standing]}`}>{say(`standing_${standing}`)}</span>
      </h2>
      <Facts
        of={[
          [say('object'), told(terms.object)],
          [say('parties'), <Lines key="parties" of={terms.parties.map(told1)} />],
          [say('territory'), territoryText(terms.territory, desk.nameOf)],
          [
            say('period'),
            terms.until === undefined
              ? say('periodOpen', day(terms.from))
              : say('periodClosed', day(terms.from), day(terms.until)),
          ],
          [say('signedOn'), signedOn && day(signedOn)],
          [say('endedOn'), endedOn && day(endedOn)],
          [
            say('obligations'),
            terms.obligations.length === 0 ? undefined : (
              <Lines key="obligations" of={terms.obligations.map(({ of, text }) => `${of}: ${text}`)} />
            ),
          ],
          [
            say('access'),
            <Lines
              key="access"
              of={[
                say(terms.readsDecisions ? 'reads_yes' : 'reads_no'),
                ...(terms.takesReferrals === true ? [say('takes_yes')] : []),
              ]}
            />,
          ],
          [say('scopes'), scopesIn(terms).length > 0 && <Lines key="scopes" of={scopesIn(terms)} />],
        ]}
      />
      {desk.me.roles.includes('administrator') && standing !== 'over' && <Acts one={one} {...desk} />}
      <details>
        <summary>{say('history')}</summary>
        <Table
          rows={one.history}
          keyOf={({ at, what }) => `${at} ${what}`}
          columns={[
            { name: say('event'), cell: ({ what }) => say(`event_${what as EventName}`) },
            { name: say('reason'), cell: ({ reason }) => reason },
            { name: say('who'), cell: ({ by }) => nameOfOfficer(by) },
            { name: say('when'), cell: ({ at }) => instant(at) },
          ]}
        />
      </details>
    </article>
  );
}

type EventName =
  | 'AgreementDrafted'
  | 'AgreementSigned'
  | 'AgreementSuspended'
  | 'AgreementResumed'
  | 'AgreementEnded';
const told1 = (words: { readonly ar: string; readonly fr: string }): string => told(words);
const territoryText = (territory: Agreement['terms']['territory'], nameOf: Desk['nameOf']): string =>
  territory === '*' ? say('wholeCountry') : territory.map(nameOf).join(' · ');

const Lines = ({ of }: { readonly of: readonly string[] }): JSX.Element => (
  <ul class="lines">
    {of.map((text) => (
      <li key={text}>
        <bdi>{text}</bdi>
      </li>
    ))}
  </ul>
);

type Act = 'sign' | 'suspend' | 'resume' | 'end';
/** What may be done in each state; the service keeps the same table. */
const acts: Readonly<Record<Agreement['state'], readonly Act[]>> = {
  drafted: ['sign'],
  signed: ['suspend', 'end'],
  suspended: ['resume', 'end'],
  ended: [],
};

const Acts = ({ one, view, caller, show }: PartnerDesk & { readonly one: Agreement }): JSX.Element => (
  <>
    {one.state === 'drafted' && (
      <p>
        <a class="button" href={addressOf('agreements', view.partner, 'draft', one.agreement)}>
          {say('redraft')}
        </a>
      </p>
    )}
    {acts[one.state].map((act) => (
      <details key={act}>
        <summary>{say(`act_${act}`)}</summary>
        <Form
          draft={`${act}-${view.partner}-${one.agreement}`}
          start={act === 'sign' || act === 'end' ? { on: today() } : {}}
          fields={fieldsOf(act)}
          send={say(`act_${act}`)}
          look={act === 'sign' ? 'main' : act === 'resume' ? 'plain' : 'danger'}
          onSend={async ({ on, reason }) => {
            const path = `/api/officer/agreements/${encodeURIComponent(view.partner)}/${one.agreement}`;
            const sent = { act, ...(on && { on }), ...(reason && { reason }) };
            show(await call<PartnerView>('POST', path, caller, sent));
          }}
        />
      </details>
    ))}
  </>
);

const fieldsOf = (act: Act): readonly FieldShape[] => [
  ...(act === 'sign' || act === 'end'
    ? [{ name: 'on', label: say(`on_${act}`), kind: 'day' as const, required: true }]
    : []),
  ...(act === 'sign'
    ? []
    : [{ name: 'reason', label: say('reason'), kind: 'long' as const, required: true, most: 2000 }]),
];
