/** One ceremony: who is called, who was handed what, and the way to its big letters and its paper list. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { day } from '../../ui/language.ts';
import { Shown, useLoaded } from '../../ui/load.tsx';
import { Bdi, Facts, Notice } from '../../ui/parts.tsx';
import { addressOf } from '../../ui/place.ts';
import type { Desk } from '../area.ts';
import type { Called, CeremonyView } from './answers.ts';
import { CallBeneficiaries } from './call-beneficiaries.tsx';
import { OnTheDay } from './ceremony-day.tsx';
import { PaperList } from './ceremony-list.tsx';
import { Fold } from './fold.tsx';
import { Handed, HandOver, nameIn } from './hand-over.tsx';
import type { Holding } from './holding.ts';
import { useKeptFocus } from './kept-focus.ts';
import { dirhams, say } from './speech.ts';

export function OneCeremony({ desk, id }: { readonly desk: Desk; readonly id: string }): JSX.Element {
  const { caller, place } = desk;
  const path = `/api/officer/ceremonies/${encodeURIComponent(id)}`;
  const loaded = useLoaded(() => call<CeremonyView>('GET', path, caller), [id, caller]);
  useKeptFocus(loaded.value);
  const act = async (to: string, body: unknown): Promise<void> =>
    loaded.show(await call<CeremonyView>('POST', `${path}/${to}`, caller, body));
  return (
    <>
      <p class="no-print">
        {place[1] === undefined ? (
          <a href={addressOf('ceremonies')}>{say('backToCeremonies')}</a>
        ) : (
          <a href={addressOf('ceremonies', id)}>{say('backToCeremony')}</a>
        )}
      </p>
      <Shown of={loaded}>
        {(now) => {
          const holding: Holding = { desk, now, act };
          if (place[1] === 'list') return <PaperList {...holding} />;
          if (place[1] === 'day') return <OnTheDay {...holding} />;
          return <Whole {...holding} />;
        }}
      </Shown>
    </>
  );
}

function Whole(holding: Holding): JSX.Element {
  const { desk, now } = holding;
  const { ceremony, delegation, on, place, held, called, may } = now;
  const handed = called.flatMap(({ handed: one }) => (one === undefined ? [] : [one]));
  return (
    <>
      <h1>
        {say('ceremonyOf', day(on))} <span class="tag">{say(held ? 'held_yes' : 'held_no')}</span>
      </h1>
      <Facts
        of={[
          [say('delegation'), desk.nameOf(delegation)],
          [say('place'), place],
          [say('calledCount'), called.length],
          [say('handedCount'), handed.length],
          [say('handedSum'), dirhams(handed.reduce((sum, { amountMAD }) => sum + amountMAD, 0))],
        ]}
      />
      <div class="row no-print">
        <a class="button" href={addressOf('ceremonies', ceremony, 'day')}>
          {say('onTheDay')}
        </a>
        <a class="button" href={addressOf('ceremonies', ceremony, 'list')}>
          {say('paperList')}
        </a>
      </div>
      <h2>{say('calledTitle')}</h2>
      {called.length === 0 && <Notice>{say('calledNone')}</Notice>}
      <ol class="papers points">
        {called.map((one) => (
          <li key={one.caseId} class="card">
            <OneCalled {...holding} one={one} />
          </li>
        ))}
      </ol>
      {may.includes('call') && <CallBeneficiaries {...holding} />}
      {may.includes('close') && called.length > 0 && <Close {...holding} />}
    </>
  );
}

function OneCalled({ one, ...holding }: Holding & { readonly one: Called }): JSX.Element {
  const { now, act } = holding;
  const { caseId, reference, amountMAD, tranche, beneficiary, handed } = one;
  return (
    <>
      <h3 class="row spread">
        <a href={addressOf('payment', caseId)}>
          {beneficiary === undefined ? (
            <Bdi look="reference">{reference ?? '—'}</Bdi>
          ) : (
            <Bdi>{nameIn(one)}</Bdi>
          )}
        </a>
        <span class={handed === undefined ? 'tag' : 'tag read'}>
          {say(handed === undefined ? 'notHanded' : 'handed')}
        </span>
      </h3>
      <Facts
        of={[
          [say('reference'), reference && <Bdi look="reference">{reference}</Bdi>],
          [say('card'), beneficiary && <Bdi look="reference">{beneficiary.card}</Bdi>],
          [say('tranche'), tranche],
          [say('amount'), amountMAD !== undefined && <strong class="sum">{dirhams(amountMAD)}</strong>],
        ]}
      />
      <Handed one={one} />
      <HandOver {...holding} one={one} />
      {handed === undefined && now.may.includes('call') && (
        <Fold title={say('strike')}>
          <Form
            draft={`strike.${now.ceremony}.${caseId}`}
            fields={[{ name: 'reason', label: say('reason'), kind: 'long', required: true, most: 4000 }]}
            send={say('strikeSend')}
            look="danger"
            onSend={({ reason }) => act('struck', { caseId, reason })}
          />
        </Fold>
      )}
    </>
  );
}

function Close({ now, act }: Holding): JSX.Element {
  return (
    <Fold title={say('heldClose')}>
      <p class="quiet">{say('heldCloseHint')}</p>
      <Form
        draft={`held.${now.ceremony}`}
        fields={[{ name: 'note', label: say('closeRemark'), kind: 'long', most: 4000 }]}
        send={say('heldClose')}
        onSend={({ note = '' }) => act('closing', note.trim() === '' ? {} : { note })}
      />
    </Fold>
  );
}
