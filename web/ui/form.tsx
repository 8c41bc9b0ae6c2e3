/** Forms: every value is a text until it is sent; a fault stands beside its field; typing outlives the session's end. */
import type { ComponentChildren, JSX, TargetedEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { messageOf, Problem } from './call.ts';
import { told } from './language.ts';
import { decimalIn, dirhamsIn } from './money.ts';
import { Good, Trouble } from './parts.tsx';
import { say } from './speech.ts';

export type Values = Readonly<Record<string, string>>;

export interface Choice {
  readonly value: string;
  readonly name: string;
}

export interface FieldShape {
  /** Also its place in what is sent, as problems name it: `project.valueMAD`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** `choices`: several of them, their values with blanks between. `decimal`: a number that may have a part. */
  readonly kind?:
    | 'text'
    | 'long'
    | 'money'
    | 'decimal'
    | 'count'
    | 'day'
    | 'tel'
    | 'choice'
    | 'choices'
    | 'check'
    | 'search';
  /** Of kind `choice` and `choices`. */
  readonly choices?: readonly Choice[];
  /** What choosing nothing means, in a `choice`: `All my delegations`. */
  readonly nothing?: string;
  readonly required?: boolean;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly most?: number;
}

const kept = (key: string): Values => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
};

/** What was typed and not yet sent stays in this tab, also when the session ends and somebody signs in anew. */
export function useDraft(
  key: string,
  start: Values = {},
): {
  readonly values: Values;
  set(name: string, value: string): void;
  forget(): void;
} {
  const place = `nasab.draft.${key}`;
  const [values, setValues] = useState<Values>(() => ({ ...start, ...kept(place) }));
  const set = (name: string, value: string): void =>
    setValues((was) => {
      const now = { ...was, [name]: value };
      sessionStorage.setItem(place, JSON.stringify(now));
      return now;
    });
  const forget = (): void => {
    sessionStorage.removeItem(place);
    setValues(start);
  };
  return { values, set, forget };
}

export function Field({ shape, value, fault, disabled, onValue }: FieldProps): JSX.Element {
  const id = useId();
  const { name, label, hint, kind = 'text', choices = [], required = false, dir, most = 300 } = shape;
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const common = {
    id,
    name,
    disabled: disabled === true,
    required,
    'aria-invalid': fault !== undefined || undefined,
    'aria-describedby': described,
  };
  const takeValue = (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    onValue(event.currentTarget.value);
  if (kind === 'choices')
    return <Choices shape={shape} value={value} fault={fault} disabled={disabled} onValue={onValue} />;
  const input =
    kind === 'choice' ? (
      <select {...common} value={value} onChange={takeValue}>
        <option value="">{shape.nothing ?? say('choose')}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    ) : kind === 'long' ? (
      <textarea {...common} dir={dir ?? 'auto'} maxLength={most} rows={4} value={value} onInput={takeValue} />
    ) : kind === 'check' ? (
      <input
        {...common}
        type="checkbox"
        checked={value === 'yes'}
        onChange={(event) => onValue(event.currentTarget.checked ? 'yes' : '')}
      />
    ) : (
      <input
        {...common}
        // The types tell inputs apart by this word; what is given here suits them all.
        type={(kind === 'day' ? 'date' : kind === 'tel' || kind === 'search' ? kind : 'text') as 'text'}
        inputMode={
          kind === 'money' || kind === 'decimal' ? 'decimal' : kind === 'count' ? 'numeric' : undefined
        }
        dir={['money', 'decimal', 'count', 'tel'].includes(kind) ? 'ltr' : (dir ?? 'auto')}
        autocomplete="off"
        maxLength={most}
        value={value}
        onInput={takeValue}
      />
    );
  const named = (
    <label for={id}>
      {label}
      {required && <span class="must"> ({say('required')})</span>}
    </label>
  );
  return (
    <div class={kind === 'check' ? 'field check' : 'field'}>
      {kind === 'check' ? [input, named] : [named]}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {kind !== 'check' && input}
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

interface FieldProps {
  readonly shape: FieldShape;
  readonly value: string;
  readonly fault?: string | undefined;
  readonly disabled?: boolean | undefined;
  onValue(value: string): void;
}

/** The values chosen, as they stand in a field of kind `choices`. */
export const chosenIn = (value: string | undefined): readonly string[] =>
  (value ?? '').split(' ').filter((one) => one !== '');

function Choices({ shape, value, fault, disabled, onValue }: FieldProps): JSX.Element {
  const id = useId();
  const { label, hint, choices = [], required = false } = shape;
  const chosen = chosenIn(value);
  const take = (one: string, on: boolean): void =>
    onValue(
      choices
        .map((choice) => choice.value)
        .filter((each) => (each === one ? on : chosen.includes(each)))
        .join(' '),
    );
  return (
    <fieldset class="field choices" aria-describedby={fault && `${id}-fault`}>
      <legend>
        {label}
        {required && <span class="must"> ({say('required')})</span>}
      </legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {choices.map((one) => (
        <div class="field check" key={one.value}>
          <input
            id={`${id}-${one.value}`}
            type="checkbox"
            disabled={disabled === true}
            aria-invalid={fault !== undefined || undefined}
            checked={chosen.includes(one.value)}
            onChange={(event) => take(one.value, event.currentTarget.checked)}
          />
          <label for={`${id}-${one.value}`}>{one.name}</label>
        </div>
      ))}
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}

const faulty = ({ kind, required }: FieldShape, value: string): boolean =>
  value.trim() === ''
    ? required === true
    : (kind === 'money' && dirhamsIn(value) === undefined) ||
      (kind === 'decimal' && decimalIn(value) === undefined) ||
      (kind === 'count' && !/^\d{1,9}$/u.test(value));

export interface FormProps {
  /** Names the draft: one form of one thing. */
  readonly draft: string;
  /** Those of a list grow with what is typed: they are then made of the values. */
  readonly fields: readonly FieldShape[] | ((values: Values) => readonly FieldShape[]);
  readonly start?: Values;
  /** What the button says. */
  readonly send: string;
  readonly look?: 'main' | 'plain' | 'danger';
  /** What follows from sending, told before it is sent for good, and what the second button says. */
  readonly sure?: { readonly text: string; readonly send: string } | undefined;
  /** Said when it was sent. */
  readonly done?: string;
  readonly disabled?: boolean;
  /** Between the fields and the button, e.g. a sum of what is typed. */
  below?(values: Values): ComponentChildren;
  /** What else is wrong, by field. */
  check?(values: Values): Values;
  /** The field in which the service's fault lies, where it is not named as it is sent. */
  fieldOf?(path: string): string;
  onSend(values: Values): Promise<unknown>;
}

/** A form of declared fields that sends once, complains beside the field, and forgets its draft when it was sent. */
export function Form(props: FormProps): JSX.Element {
  const { draft, start, send, look = 'main', done, disabled = false, below, onSend } = props;
  const { values, set, forget } = useDraft(draft, start);
  const fields = typeof props.fields === 'function' ? props.fields(values) : props.fields;
  const [faults, setFaults] = useState<Values>({});
  const [trouble, setTrouble] = useState<string>();
  const [sent, setSent] = useState(false);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  // Before anything is painted: the next key may be struck already.
  useLayoutEffect(() => {
    if (asked) form.current?.querySelector<HTMLElement>('.sure [type=submit]')?.focus();
  }, [asked]);
  const form = useRef<HTMLFormElement>(null);
  const faultFound = useRef(false);
  useLayoutEffect(() => {
    if (faultFound.current) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    faultFound.current = false;
  }, [faults]);
  const complain = (found: Values): void => {
    faultFound.current = Object.keys(found).length > 0;
    setFaults(found);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setSent(false);
    const found = fields.filter((shape) => faulty(shape, values[shape.name] ?? ''));
    const wrong = {
      ...props.check?.(values),
      ...Object.fromEntries(
        found.map(({ name, kind }) => [name, say(kind === 'check' ? 'tickThis' : 'fillThis')]),
      ),
    };
    complain(wrong);
    if (Object.keys(wrong).length > 0) return;
    if (props.sure !== undefined && !asked) {
      setAsked(true);
      return;
    }
    setBusy(true);
    setTrouble(undefined);
    try {
      await onSend(values);
      forget();
      setSent(true);
    } catch (error) {
      setTrouble(messageOf(error));
      if (error instanceof Problem) {
        const { fieldOf = (path) => path } = props;
        const wrong = error.fields.map(({ path, text }) => [fieldOf(path), text && told(text)] as const);
        complain(Object.fromEntries(wrong.map(([name, text]) => [name, text ?? error.message])));
        // Said beside each field already, in words rather than paths.
        const said = ([name, text]: (typeof wrong)[number]) =>
          text !== undefined && fields.some((field) => field.name === name);
        if (wrong.length > 0 && wrong.every(said)) setTrouble(say('mendMarked'));
      }
    } finally {
      setBusy(false);
      setAsked(false);
    }
  };
  const change = (name: string, value: string): void => {
    setAsked(false);
    set(name, value);
  };
  const button = (words: string): JSX.Element => (
    <button
      type="submit"
      class={look}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      // A key held down is no answer to what it is asked once more.
      onKeyDown={(event) => event.repeat && event.preventDefault()}
    >
      {words}
    </button>
  );
  return (
    <form class="fields" ref={form} noValidate onSubmit={(event) => void submit(event)}>
      {fields.map((shape) => (
        <Field
          key={shape.name}
          shape={shape}
          value={values[shape.name] ?? ''}
          fault={faults[shape.name]}
          disabled={disabled}
          onValue={(value) => change(shape.name, value)}
        />
      ))}
      {below?.(values)}
      {!disabled && !asked && button(send)}
      {asked && props.sure !== undefined && (
        <div class="sure notice">
          <p>{props.sure.text}</p>
          <div class="row">
            {button(props.sure.send)}
            <button type="button" class="plain" onClick={() => setAsked(false)}>
              {say('cancel')}
            </button>
          </div>
        </div>
      )}
      {trouble !== undefined && <Trouble>{trouble}</Trouble>}
      {sent && done !== undefined && <Good>{done}</Good>}
    </form>
  );
}
