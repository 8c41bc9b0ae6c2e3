/** What is fetched: waiting, trouble and empty answers are said the same way on every page. */
import type { ComponentChildren, JSX } from 'preact';
import { type Inputs, useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from './call.ts';
import { Notice, Press, Trouble } from './parts.tsx';
import { say } from './speech.ts';

export interface Loaded<T> {
  readonly value?: T;
  readonly trouble?: string;
  /** Fetches anew; what is shown stays until the answer is there. */
  reload(): Promise<void>;
  /** Shows an answer that came by another way, e.g. of an act. */
  show(value: T): void;
}

/** @param inputs with other ones it is fetched again, and an answer to the former question is dropped. */
export function useLoaded<T>(load: () => Promise<T>, inputs: Inputs): Loaded<T> {
  const [state, setState] = useState<{ readonly value?: T; readonly trouble?: string }>({});
  const asked = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++asked.current;
    try {
      const value = await load();
      if (mine === asked.current) setState({ value });
    } catch (error) {
      if (mine === asked.current) setState((was) => ({ ...was, trouble: messageOf(error) }));
    }
  }, inputs);
  useEffect(() => {
    setState({});
    void reload();
    return () => {
      asked.current++;
    };
  }, [reload]);
  const show = useCallback((value: T) => {
    asked.current++;
    setState({ value });
  }, []);
  return { ...state, reload, show };
}

export function Shown<T>({
  of,
  children,
}: {
  readonly of: Loaded<T>;
  readonly children: (value: T) => ComponentChildren;
}): JSX.Element {
  return (
    <>
      {of.trouble !== undefined && (
        <>
          <Trouble>{of.trouble}</Trouble>
          <Press work={of.reload}>{say('retry')}</Press>
        </>
      )}
      {of.value !== undefined
        ? children(of.value)
        : of.trouble === undefined && <Notice>{say('loading')}</Notice>}
    </>
  );
}

export interface Paged<T> {
  readonly rows: readonly T[];
  readonly more: boolean;
}

/** Rows that come by pages: the first at once, each further one when asked for. */
export function usePaged<T>(
  fetchPage: (
    cursor?: string,
  ) => Promise<{ readonly rows: readonly T[]; readonly cursor?: string | undefined }>,
  inputs: Inputs,
): Loaded<Paged<T>> & { fetchMore(): Promise<void> } {
  const next = useRef<string>(undefined);
  const loaded = useLoaded<Paged<T>>(async () => {
    const { rows, cursor } = await fetchPage();
    next.current = cursor;
    return { rows, more: cursor !== undefined };
  }, inputs);
  const fetchMore = async (): Promise<void> => {
    const { rows, cursor } = await fetchPage(next.current);
    next.current = cursor;
    loaded.show({ rows: [...(loaded.value?.rows ?? []), ...rows], more: cursor !== undefined });
  };
  return { ...loaded, fetchMore };
}
