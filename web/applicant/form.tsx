/** The application, one group of questions a screen: `#form/3`. Each step is the service's to keep; all of it is stated at the end. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { call, messageOf } from '../ui/call.ts';
import { Field, type Values } from '../ui/form.tsx';
import { amount } from '../ui/language.ts';
import { dirhamsIn } from '../ui/money.ts';
import { type Fact, Facts, Notice, Trouble } from '../ui/parts.tsx';
import { addressOf, goTo } from '../ui/place.ts';
import { ReadAloud } from '../ui/read-aloud.tsx';
import type { ShownCase } from './answers.ts';
import type { Desk } from './desk.ts';
import { offersIn } from './offers.ts';
import { faultsOf, findOpen, findResume, type Group, groupsOf, sumOf } from './questions.ts';
import type { KeptForm } from './sending/kept-form.ts';
import { label, say } from './speech.ts';
import { statedIn, valuesOf } from './stated.ts';

/** As it is at this moment, and again whenever it changes. */
function useKept(kept: KeptForm): { readonly typed: Values; readonly waits: boolean } {
  const look = () => ({ typed: kept.typed(), waits: kept.waits() });
  const [state, setState] = useState(look);
  // Before anything can be typed or taken over, so that it is seen at once.
  useLayoutEffect(() => {
    setState(look());
    return kept.onChange(() => setState(look()));
  }, [kept]);
  return state;
}

export function FormView({ now, procedure, place, path, caller, form: kept, show }: Desk): JSX.Element {
  const { typed, waits } = useKept(kept);
  const values = { ...valuesOf(now.application ?? now.draft), ...typed };
  const groups = groupsOf(procedure, values);
  const may = now.may.includes('state');
  const last = groups.length;
  // Settled when one arrives: what is typed then must not turn the page.
  const resume = useMemo(
    () => (now.application === undefined ? findResume(procedure, values) : may ? 1 : last + 1),
    [place[0]],
  );
  const asked = Number(place[0] ?? resume);
  // The last screen shows all that was said.
  const at = Number.isInteger(asked) && asked >= 1 && asked <= last + 1 ? asked : 1;
  const [faults, setFaults] = useState<Values>({});
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Before anything is painted: the next key may be struck already.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [faults]);
  useEffect(() => {
    setFaults({});
    // Whichever way one leaves a screen, what was typed on it goes to the service.
    return () => void kept.keep().catch(() => undefined);
  }, [at]);
  const open = findOpen(procedure, values);

  const save = async (): Promise<void> => {
    const stated = statedIn(values, now.application, now.delegation);
    const saved = await call<ShownCase>('PUT', `${path}/application`, caller, stated);
    kept.forget();
    show(saved, say('saved'));
  };
  const goOn = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const group = groups[at - 1];
    const wrong = group === undefined ? {} : faultsOf(group, values);
    setFaults(wrong);
    setTrouble(undefined);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      if (may && at > last) await save();
      else if (may) await kept.keep();
      if (at > last) goTo('papers');
      else goTo('form', String(at + 1));
    } catch (error) {
      setTrouble(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  const group = groups[at - 1];
  return (
    <>
      <h1>{say('formTitle')}</h1>
      <p class="progress-line">
        <progress max={last + 1} value={at} aria-label={say('formTitle')} />
        <span>{say('formStep', at, last + 1)}</span>
      </p>
      {!may && <Notice>{say('closed')}</Notice>}
      <form class="fields question" ref={form} noValidate onSubmit={(event) => void goOn(event)}>
        {group === undefined ? (
          <Summary groups={groups} values={values} may={may} />
        ) : (
          <Questions
            group={group}
            values={values}
            faults={faults}
            disabled={!may}
            offers={offersIn(now.papers)}
            set={kept.set}
          />
        )}
        {at === 1 && may && (
          <p class="hint">
            {say('paperFirst')} <a href="/privacy.html">{say('yourData')}</a>
          </p>
        )}
        {at === last &&
          sumOf(procedure, values).map(({ says, right }) => (
            <p key={says} class={right ? 'good' : 'doubt'} role="status">
              {says}
            </p>
          ))}
        {at > last && open !== -1 && (
          <p class="doubt">
            {label('stillOpen')}
            <a href={addressOf('form', String(open + 1))}>{groups[open]?.title}</a>
          </p>
        )}
        <div class="row onward">
          {at > 1 && (
            <a class="button" href={addressOf('form', String(at - 1))}>
              {say('previous')}
            </a>
          )}
          {(at <= last || (may && open === -1)) && (
            <button
              type="submit"
              class="main"
              aria-disabled={busy || undefined}
              aria-busy={busy || undefined}
            >
              {at > last ? say('save') : say('next')}
            </button>
          )}
        </div>
        {trouble !== undefined && <Trouble>{trouble}</Trouble>}
        {may && waits && <Notice>{say('stepWaits')}</Notice>}
        {may && !waits && now.application === undefined && (
          <p class="hint">{say(now.draft === undefined ? 'stepsKept' : 'draftKept')}</p>
        )}
      </form>
    </>
  );
}

function Questions({
  group,
  values,
  faults,
  disabled,
  offers,
  set,
}: {
  readonly group: Group;
  readonly values: Values;
  readonly faults: Values;
  readonly disabled: boolean;
  readonly offers: ReturnType<typeof offersIn>;
  set(name: string, value: string): void;
}): JSX.Element {
  return (
    <section class="card">
      <h2>
        {group.title}
        <ReadAloud
          text={[group.title, ...group.fields.flatMap(({ label: asked, hint = '' }) => [asked, hint])].join(
            '. ',
          )}
        />
      </h2>
      {group.fields.map((shape) => {
        const offer = offers[shape.name];
        const value = values[shape.name] ?? '';
        const chosen = shape.choices?.find((choice) => choice.value === offer?.value)?.name;
        return (
          <div key={shape.name}>
            <Field
              shape={shape}
              value={value}
              fault={faults[shape.name]}
              disabled={disabled}
              onValue={(typed) => set(shape.name, typed)}
            />
            {offer !== undefined && value.trim() === '' && !disabled && (
              <p class="offer">
                <span>{say('offered', offer.on, chosen ?? offer.value)}</span>
                <button type="button" class="small" onClick={() => set(shape.name, offer.value)}>
                  {say('useOffered')}
                </button>
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}

function Summary({
  groups,
  values,
  may,
}: {
  readonly groups: readonly Group[];
  readonly values: Values;
  readonly may: boolean;
}): JSX.Element {
  return (
    <>
      <h2>{say(may ? 'groupCheck' : 'groupStated')}</h2>
      {groups.map(({ title, fields }, at) => (
        <section class="card" key={title}>
          <div class="row spread">
            <h3>{title}</h3>
            {may && (
              <a href={addressOf('form', String(at + 1))} aria-label={`${label('change')}${title}`}>
                {say('change')}
              </a>
            )}
          </div>
          <Facts
            of={fields.map(({ name, label: asked, kind, choices }): Fact => {
              const value = values[name] ?? '';
              const chosen = choices?.find((one) => one.value === value)?.name;
              const dirhams = kind === 'money' ? dirhamsIn(value) : undefined;
              return [
                asked,
                value === '' ? '—' : (chosen ?? (dirhams === undefined ? value : amount(dirhams))),
              ];
            })}
          />
        </section>
      ))}
    </>
  );
}
