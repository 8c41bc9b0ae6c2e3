/** The frame of the pages for everybody: their menu, one heading, and paper where somebody wants it. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Frame } from '../ui/frame.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { say } from './speech.ts';

const places = {
  home: '/',
  procedure: '/procedure.html',
  adviser: '/adviser.html',
  questions: '/questions.html',
  verify: '/verify.html',
  privacy: '/privacy.html',
} as const;
type Place = keyof typeof places;

export function PublicPage({
  here,
  title,
  children,
}: {
  readonly here: Place;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const links = (Object.keys(places) as Place[]).map((place) => ({
    href: places[place],
    name: say(place),
    here: place === here,
  }));
  return (
    <Frame title={title}>
      <Menu groups={[{ links }]} />
      <h1>{title}</h1>
      {children}
    </Frame>
  );
}

/** On paper nothing can be opened any more: what is folded is opened for it, however printing was asked for. */
function useUnfolded(): void {
  useEffect(() => {
    let folded: readonly HTMLDetailsElement[] = [];
    const turn = (open: boolean): void => {
      for (const one of folded) one.open = open;
    };
    const before = (): void => {
      folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      turn(true);
    };
    const after = (): void => turn(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}

export function PrintPage(): JSX.Element {
  useUnfolded();
  return (
    <p class="no-print">
      <button type="button" class="plain" onClick={() => print()}>
        <Icon name="print" />
        {say('print')}
      </button>
    </p>
  );
}
