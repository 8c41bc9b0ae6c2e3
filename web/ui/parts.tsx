/** The small parts every page is made of. Whatever a paper said comes in as text, and is never parsed as markup. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from './call.ts';
import { say } from './speech.ts';

type Look = 'main' | 'plain' | 'danger';

/** A name, number or reference that keeps its own direction inside the sentence. */
export const Bdi = ({
  children,
  look,
}: {
  readonly children: string | number;
  readonly look?: string | undefined;
}): JSX.Element => <bdi class={look}>{children}</bdi>;

export const Notice = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <p class="notice">{children}</p>
);
/** Said at once by a screen reader. */
export const Trouble = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <p class="problem" role="alert">
    {children}
  </p>
);
export const Good = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <p class="good" role="status">
    {children}
  </p>
);

/** Runs a piece of work once at a time, however often it is asked for, and keeps the sentence of what went wrong. */
export function useOnce(work: () => unknown): {
  readonly busy: boolean;
  readonly trouble: string | undefined;
  run(): Promise<void>;
} {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const going = useRef(false);
  const run = async (): Promise<void> => {
    if (going.current) return;
    going.current = true;
    setBusy(true);
    setTrouble(undefined);
    try {
      await work();
    } catch (error) {
      setTrouble(messageOf(error));
    } finally {
      going.current = false;
      setBusy(false);
    }
  };
  return { busy, trouble, run };
}

export interface PressProps {
  /** What the button says. */
  readonly children: ComponentChildren;
  readonly work: () => unknown;
  readonly look?: Look;
  /** Where the text alone would not tell which of many. */
  readonly name?: string | undefined;
  /** It stands where another button stood a moment ago: the second half of a double click, or a key held down, is not meant for it. */
  readonly deliberate?: true;
}

/** Does its work once at a time, and shows what went wrong beside itself. */
export function Press({ children, work, look = 'plain', name, deliberate }: PressProps): JSX.Element {
  const { busy, trouble, run } = useOnce(work);
  return (
    <div class="press">
      {/* Not `disabled` while it works: that would throw the focus away from who uses the keyboard. */}
      <button
        type="button"
        class={look}
        aria-label={name}
        aria-disabled={busy || undefined}
        aria-busy={busy || undefined}
        onKeyDown={(event) => deliberate && event.repeat && event.preventDefault()}
        onClick={(event) => void (deliberate && event.detail > 1 ? undefined : run())}
      >
        {children}
      </button>
      {trouble !== undefined && <Trouble>{trouble}</Trouble>}
    </div>
  );
}

/** Asks once more before it does what can't be undone. `sure`: what the second button says. */
export function SurePress({
  children,
  sure,
  name,
  ...press
}: PressProps & { readonly sure: ComponentChildren }): JSX.Element {
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // Before anything is painted, here and below: the next key may be struck already.
  useLayoutEffect(() => {
    // The button that had the focus is gone; whoever uses the keyboard goes on at its successor.
    if (moved.current) box.current?.querySelector('button')?.focus();
    moved.current = true;
  }, [asked]);
  return (
    <div class="press row" ref={box}>
      {asked ? (
        <>
          {/* It says itself what it does; of which thing was said by the button it stands in for. */}
          <Press {...press} deliberate>
            {sure}
          </Press>
          <button type="button" class="plain" onClick={() => setAsked(false)}>
            {say('cancel')}
          </button>
        </>
      ) : (
        <button type="button" class={press.look ?? 'plain'} aria-label={name} onClick={() => setAsked(true)}>
          {children}
        </button>
      )}
    </div>
  );
}

export type Fact = readonly [name: string, value: ComponentChildren];

/** Names and values beside each other; a fact without a value is left out. */
export const Facts = ({ of }: { readonly of: readonly Fact[] }): JSX.Element => (
  <dl class="fields-read">
    {of
      .filter(([, value]) => value !== undefined && value !== '' && value !== false)
      .map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{typeof value === 'string' || typeof value === 'number' ? <Bdi>{value}</Bdi> : value}</dd>
        </>
      ))}
  </dl>
);

/** Brings the browser's own modal dialog: focus stays inside, Escape closes. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  onClose(): void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={title} onClose={onClose}>
      <div class="row spread">
        <h2>{title}</h2>
        <button type="button" class="plain" onClick={() => dialog.current?.close()}>
          {say('close')}
        </button>
      </div>
      {children}
    </dialog>
  );
}
