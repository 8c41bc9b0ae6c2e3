/** What an officer sees of a case wherever they are in it: whose, how far, until when, in whose hands. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { useDraft } from '../ui/form.tsx';
import { day, instant, told } from '../ui/language.ts';
import { Bdi, Dialog, Notice, Press } from '../ui/parts.tsx';
import { addressOf, goTo } from '../ui/place.ts';
import { act, type CaseDesk, may, pathOf } from './case-desk.ts';
import { say } from './case-speech.ts';
import { nameOfOfficer } from './colleagues.ts';
import { daysUntil } from './days.ts';
import { useKeys } from './keys.ts';
import { findNextCase, keptOrder } from './queue-order.ts';

export function CaseHead(desk: CaseDesk): JSX.Element {
  const { now, nameOf } = desk;
  const name = now.application?.applicant;
  return (
    <header class="case-head">
      <div class="row">
        <a href={addressOf('queue', keptOrder().desk)} class="back">
          {say('back')}
        </a>
        <h1>
          <Bdi look="reference">{now.reference}</Bdi>{' '}
          {name !== undefined && <Bdi>{name.nameAr ?? name.nameLat ?? ''}</Bdi>}
        </h1>
        <span class="tag">{say(`state_${now.state}`)}</span>
        {now.decisions.at(-1)?.outcome === 'grant' && (
          <a href={addressOf('payment', now.caseId)}>{say('toPayment')}</a>
        )}
        <span class="hands">
          <Hold {...desk} />
          <NextCase {...desk} byKey />
        </span>
      </div>
      <p class="case-line">
        <span class="quiet">{nameOf(now.delegation)}</span>
        <Deadline {...desk} />
      </p>
      {now.keeper !== undefined && <p class="quiet">{say('openedByKeeper', now.keeper.place)}</p>}
      {now.claimed !== undefined && !now.claimed.mine && (
        <p class="doubt">
          {say(
            'heldBy',
            nameOfOfficer(now.claimed.by),
            instant(now.claimed.since),
            instant(now.claimed.until),
          )}
        </p>
      )}
    </header>
  );
}

/** Whose move it is, until when, and how many days that leaves. */
function Deadline({ now: { expected, clock } }: CaseDesk): JSX.Element {
  const { until, what } = expected;
  const last = clock.at(-1);
  if (until === undefined) return <span>{told(what)}</span>;
  const left = daysUntil(until, new Date());
  const look = left < 0 ? 'refused' : left <= 15 ? 'unsure' : 'read';
  return (
    <>
      <span>{told(what)}</span>
      <span class={`tag ${look}`}>
        {say(left < 0 ? 'overdueBy' : 'daysLeft', Math.abs(left), day(until))}
        {last !== undefined && last.due === until && ` · ${say(`clock_${last.said}`)}`}
      </span>
    </>
  );
}

function Hold(desk: CaseDesk): JSX.Element {
  const [asking, setAsking] = useState(false);
  const { now } = desk;
  const release = async (): Promise<void> => {
    await call('POST', pathOf(desk, 'release'), desk.caller, {});
    await desk.reload();
  };
  const claim = async (): Promise<void> => act(desk, 'claim', {});
  useKeys({ c: () => (may(desk, 'claim') ? void claim().catch(() => desk.reload()) : false) });
  return (
    <>
      {may(desk, 'claim') && (
        <Press look="main" work={claim}>
          {say('claim')} <kbd>C</kbd>
        </Press>
      )}
      {now.claimed?.mine && <span class="tag read">{say('mine', instant(now.claimed.until))}</span>}
      {may(desk, 'release') && <Press work={release}>{say('release')}</Press>}
      {may(desk, 'take-over') && (
        <button type="button" class="plain" onClick={() => setAsking(true)}>
          {say(now.claimed === undefined ? 'renew' : 'takeOver')}
        </button>
      )}
      {asking && <TakeOver desk={desk} onClose={() => setAsking(false)} />}
    </>
  );
}

function TakeOver({ desk, onClose }: { readonly desk: CaseDesk; onClose(): void }): JSX.Element {
  const { values, set, forget } = useDraft(`take-over.${desk.now.caseId}`);
  // Nobody's now: theirs before, for as long as a case may be.
  const isFree = desk.now.claimed === undefined;
  const take = async (): Promise<void> => {
    const reason = (values.reason ?? '').trim();
    if (reason === '') throw new Error(say('reasonNeeded'));
    await act(desk, 'claim', { reason });
    forget();
    onClose();
  };
  return (
    <Dialog title={say(isFree ? 'renew' : 'takeOver')} onClose={onClose}>
      <p>{say(isFree ? 'renewHelp' : 'takeOverHelp')}</p>
      <label for="take-over-reason">{say('reason')}</label>
      <input
        id="take-over-reason"
        dir="auto"
        maxLength={4000}
        value={values.reason ?? ''}
        onInput={(event) => set('reason', event.currentTarget.value)}
      />
      <Press look="main" work={take}>
        {say(isFree ? 'renew' : 'takeOver')}
      </Press>
    </Dialog>
  );
}

/** @param byKey one of those on a page answers to the key too */
export function NextCase({ now, caller, byKey }: CaseDesk & { readonly byKey?: true }): JSX.Element {
  const [none, setNone] = useState(false);
  const next = async (): Promise<void> => {
    const found = await findNextCase(caller, now.caseId);
    if (found === undefined) setNone(true);
    else goTo('case', found, ...(keptOrder().desk === 'confirm' ? ['decision'] : []));
  };
  useKeys(byKey === true ? { s: () => void next().catch(() => undefined) } : {});
  return (
    <>
      <Press work={next}>
        {say('nextCase')} <kbd>S</kbd>
      </Press>
      {none && <Notice>{say('noNextCase')}</Notice>}
    </>
  );
}
