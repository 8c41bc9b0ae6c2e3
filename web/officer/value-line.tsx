/** One value of a paper: as read, how sure, what else it may be; accepted or corrected without leaving the keyboard. */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { keptAs, printed } from '../case/printed.ts';
import { useDraft } from '../ui/form.tsx';
import { percent, told } from '../ui/language.ts';
import { Bdi, Trouble, useOnce } from '../ui/parts.tsx';
import { say } from './paper-speech.ts';
import { scriptOf, type Value } from './review.ts';

const Read = ({ value }: { readonly value: Value }): JSX.Element => {
  const { field } = value;
  const { dir, lang } = scriptOf(field.field);
  return (
    <bdi class={/^mrz\d$/u.test(field.field) ? 'read zone' : 'read'} dir={dir} lang={lang}>
      {field.value === '' ? '—' : printed(field.value)}
    </bdi>
  );
};

export function ValueLine({
  value,
  isHere,
  takesFocus,
  isSeen,
  mayCorrect,
  typing,
  draft,
  crop,
  onPick,
  onAccept,
  onType,
  onStop,
  onSave,
}: {
  readonly value: Value;
  readonly isHere: boolean;
  readonly takesFocus: boolean;
  readonly isSeen: boolean;
  readonly mayCorrect: boolean;
  /** What stands in the input when it opens; undefined: it is closed. */
  readonly typing: string | undefined;
  /** Names the draft. */
  readonly draft: string;
  readonly crop: ComponentChildren;
  onPick(): void;
  onAccept(): void;
  onType(start?: string): void;
  onStop(): void;
  onSave(value: string): Promise<void>;
}): JSX.Element {
  const { field, look, number, twin } = value;
  const button = useRef<HTMLButtonElement>(null);
  // Before anything is painted: the next key may be struck already.
  useLayoutEffect(() => {
    if (!isHere || !takesFocus || typing !== undefined) return;
    button.current?.focus({ preventScroll: true });
    button.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [isHere, takesFocus, typing !== undefined]);
  const name = told(field.name);
  return (
    <li class={`value ${look}`} aria-current={isHere ? 'true' : undefined} data-field={field.field}>
      <button type="button" class="pick" data-keys onClick={onPick} ref={button} aria-expanded={isHere}>
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <span class="what">{name}</span> <Read value={value} />
        <span class="marks">
          <span class={`mark ${look}`}>{say(`look_${look}`)}</span>
          {look !== 'hand' && look !== 'corrected' && <Bdi look="quiet">{percent(field.confidence)}</Bdi>}
          {isSeen && <span class="tag read">{say('seen')}</span>}
        </span>
      </button>
      {isHere && (
        <div class="closer">
          {crop}
          {twin !== undefined && (
            <p class="quiet">
              {say('twin')} <Bdi>{printed(twin.value)}</Bdi>
            </p>
          )}
          {(field.said ?? []).map((words) => (
            <p class="quiet" key={words.fr}>
              {told(words)}
            </p>
          ))}
          {typing === undefined ? (
            <div class="row">
              {look !== 'hand' && (
                <button type="button" class="small main" onClick={onAccept} aria-keyshortcuts="Enter">
                  {say('accept')} <kbd>Enter</kbd>
                </button>
              )}
              {mayCorrect && (
                <button type="button" class="small" onClick={() => onType()} aria-keyshortcuts="E F2">
                  {say(look === 'hand' ? 'typeIn' : 'correct')} <kbd>E</kbd>
                </button>
              )}
              {mayCorrect &&
                (field.alternatives ?? []).map((other, at) => (
                  <button
                    type="button"
                    class="small other"
                    key={other}
                    onClick={() => onType(other)}
                    aria-keyshortcuts={String(at + 1)}
                  >
                    <kbd>{at + 1}</kbd> <Bdi>{printed(other)}</Bdi>
                  </button>
                ))}
            </div>
          ) : (
            <Typing
              key={`${draft} ${typing}`}
              {...{ value, draft, name, onStop, onSave }}
              start={printed(typing)}
            />
          )}
        </div>
      )}
    </li>
  );
}

function Typing({
  value: { field },
  start,
  draft,
  name,
  onStop,
  onSave,
}: {
  readonly value: Value;
  readonly start: string;
  readonly draft: string;
  readonly name: string;
  onStop(): void;
  onSave(value: string): Promise<void>;
}): JSX.Element {
  const id = useId();
  const { values, set, forget } = useDraft(`${draft}.${start}`, { value: start });
  const { dir, lang } = scriptOf(field.field);
  const input = useRef<HTMLInputElement>(null);
  const { busy, trouble, run } = useOnce(async () => {
    await onSave(keptAs(field.field, values.value ?? ''));
    forget();
  });
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const stop = (): void => {
    forget();
    onStop();
  };
  return (
    <form
      class="typing"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        stop();
      }}
    >
      <label for={id}>{say('typeValue', name)}</label>
      <input
        id={id}
        ref={input}
        dir={dir}
        lang={lang}
        maxLength={400}
        autocomplete="off"
        spellcheck={false}
        value={values.value ?? ''}
        onInput={(event) => set('value', event.currentTarget.value)}
      />
      <div class="row">
        <button
          type="submit"
          class="small main"
          aria-disabled={busy || undefined}
          aria-busy={busy || undefined}
        >
          {say('record')} <kbd>Enter</kbd>
        </button>
        <button type="button" class="small" onClick={stop}>
          {say('stop')} <kbd>Esc</kbd>
        </button>
      </div>
      {trouble !== undefined && <Trouble>{trouble}</Trouble>}
    </form>
  );
}
