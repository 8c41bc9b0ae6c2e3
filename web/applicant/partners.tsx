/** Banks and bodies an applicant lets know of the case: which, for what, until when; and what they answered. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { Form } from '../ui/form.tsx';
import { amount, day, told, type Words } from '../ui/language.ts';
import { type Loaded, Shown, useLoaded } from '../ui/load.tsx';
import { Bdi, Notice, Press } from '../ui/parts.tsx';
import type { ShownCase } from './answers.ts';
import type { Desk } from './desk.ts';
import { say } from './speech.ts';

type Purpose = NonNullable<ShownCase['consents']>[number]['purpose'];
interface Partner {
  readonly partner: string;
  readonly name: Words;
  readonly purposes: readonly Purpose[];
}
interface Known {
  readonly banks: readonly Partner[];
  /** The last day until which one may be let in. */
  readonly latest: string;
}

const usePartners = ({ caller }: Desk): Loaded<Known> =>
  useLoaded(() => call<Known>('GET', '/api/applicant/case/banks', caller), [caller]);

const nameIn = ({ banks }: Known, partner: string): string => {
  const known = banks.find((one) => one.partner === partner);
  return known === undefined ? partner : told(known.name);
};

const addressOf = (partner: string): string => `/api/applicant/case/consents/${encodeURIComponent(partner)}`;

export function Partners({ desk }: { readonly desk: Desk }): JSX.Element {
  const { now } = desk;
  const loaded = usePartners(desk);
  const given = now.consents ?? [];
  return (
    <section id="banks">
      <h2>{say('banksTitle')}</h2>
      <p>{say('banksLead')}</p>
      <Shown of={loaded}>
        {(known) => {
          const free = known.banks.filter(
            ({ partner, purposes }) =>
              purposes.length > 0 && !given.some((one) => one.partner === partner && !isOver(one)),
          );
          return (
            <>
              {given.map((one) => (
                <Given key={one.partner} desk={desk} consent={one} name={nameIn(known, one.partner)} />
              ))}
              {free.length > 0 && <Giving desk={desk} partners={free} latest={known.latest} />}
              {free.length === 0 && given.length === 0 && <Notice>{say('banksNone')}</Notice>}
            </>
          );
        }}
      </Shown>
    </section>
  );
}

type Consent = NonNullable<ShownCase['consents']>[number];
const isOver = ({ until }: Pick<Consent, 'until'>): boolean => until < dayIn(0);

/** Taken back at one press: it can be given anew, and nothing is lost by it. */
const Given = ({
  desk: { caller, show },
  consent: { partner, purpose, until },
  name,
}: {
  readonly desk: Desk;
  readonly consent: Consent;
  readonly name: string;
}): JSX.Element => (
  <div class="card">
    <strong>
      <Bdi>{name}</Bdi>
    </strong>
    {isOver({ until }) ? (
      <p>
        <span class="tag unsure">{say('consentOver')}</span> {say('consentOverOn', day(until))}
      </p>
    ) : (
      <p>{say(`consentGiven_${purpose}`, day(until))}</p>
    )}
    <Press
      look="danger"
      work={async () =>
        show(
          await call<ShownCase>('POST', `${addressOf(partner)}/revoke`, caller),
          say('consentRevoked', name),
        )
      }
    >
      {say('consentRevoke')}
    </Press>
  </div>
);

const months = [3, 6, 12, 24] as const;
/** The same day so many months on; the last of that month where it has no such day. */
function dayIn(count: number): string {
  const today = new Date();
  const last = new Date(Date.UTC(today.getFullYear(), today.getMonth() + count + 1, 0)).getUTCDate();
  const to = Date.UTC(today.getFullYear(), today.getMonth() + count, Math.min(today.getDate(), last));
  return new Date(to).toISOString().slice(0, 10);
}

function Giving({
  desk: { caller, now, show },
  partners,
  latest,
}: {
  readonly desk: Desk;
  readonly partners: readonly Partner[];
  readonly latest: string;
}): JSX.Element {
  const purposesOf = (partner: string | undefined): readonly Purpose[] =>
    partners.find((one) => one.partner === partner)?.purposes ?? [];
  return (
    <Form
      draft={`consent.${now.caseId}`}
      send={say('consentGive')}
      look="plain"
      fields={({ partner }) => [
        {
          ...{ name: 'partner', label: say('bank'), kind: 'choice', required: true },
          choices: partners.map((one) => ({ value: one.partner, name: told(one.name) })),
        },
        ...(purposesOf(partner).length > 1
          ? [
              {
                ...{ name: 'purpose', label: say('consentPurpose'), required: true },
                kind: 'choice' as const,
                choices: purposesOf(partner).map((value) => ({ value, name: say(`purpose_${value}`) })),
              },
            ]
          : []),
        {
          ...{ name: 'until', label: say('consentUntil'), kind: 'choice', required: true },
          hint: say('consentLatest', day(latest)),
          choices: months
            .map((count) => ({ count, last: dayIn(count) }))
            .filter(({ last }) => last <= latest)
            .map(({ count, last }) => ({ value: last, name: say(`months_${count}`, day(last)) })),
        },
      ]}
      below={({ partner, purpose }) => {
        const [only, ...more] = purposesOf(partner);
        const chosen = more.length === 0 ? only : purposesOf(partner).find((one) => one === purpose);
        return chosen !== undefined && <p>{say(`consentLead_${chosen}`)}</p>;
      }}
      onSend={async ({ partner = '', purpose = purposesOf(partner)[0], until }) =>
        show(await call<ShownCase>('PUT', addressOf(partner), caller, { until, purpose }))
      }
    />
  );
}

/** What a bank said of the loan, or a body of going along with the project; nothing where none did. */
export function PartnerAnswers({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const { answers = [] } = desk.now;
  return answers.length === 0 ? null : <Answers desk={desk} answers={answers} />;
}

function Answers({
  desk,
  answers,
}: {
  readonly desk: Desk;
  readonly answers: NonNullable<ShownCase['answers']>;
}): JSX.Element {
  const loaded = usePartners(desk);
  return (
    <section class="card" id="partner-answers">
      <h2>{say('answersTitle')}</h2>
      <Shown of={loaded}>
        {(known) => (
          <ul class="reasons">
            {answers.map(({ partner, text, amountMAD, on }) => (
              <li key={`${partner} ${on} ${text.fr}`}>
                <strong>
                  <Bdi>{nameIn(known, partner)}</Bdi>
                </strong>
                <div>
                  {told(text)}
                  {amountMAD !== undefined && <> · {say('dirhams', amount(amountMAD))}</>}
                </div>
                <div class="quiet">
                  <Bdi>{day(on)}</Bdi>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <p class="hint">{say('answersApart')}</p>
    </section>
  );
}
