/** The menu of a part of the pages: a bar at a desk, one button that unfolds it on a telephone. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { say } from './speech.ts';

interface MenuLink {
  readonly href: string;
  readonly name: string;
  readonly here: boolean;
}
export interface MenuGroup {
  /** What the links have in common: at a desk they unfold under it. Those without one always stand in the bar. */
  readonly name?: string;
  readonly links: readonly MenuLink[];
}

export function Menu({
  name = say('menu'),
  groups,
}: {
  readonly name?: string;
  readonly groups: readonly MenuGroup[];
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const [unfolded, setUnfolded] = useState<string>();
  const bar = useRef<HTMLElement>(null);
  const here = groups.flatMap(({ links }) => links).find((link) => link.here);
  // Whoever chose a place wants to see it, not the menu.
  useEffect(() => {
    setOpen(false);
    setUnfolded(undefined);
  }, [here?.href]);
  useEffect(() => {
    if (unfolded === undefined) return;
    const fold = (event: Event): void => {
      if (!bar.current?.contains(event.target as Node)) setUnfolded(undefined);
    };
    const foldByKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      bar.current?.querySelector<HTMLElement>('.menu-open[aria-expanded="true"]')?.focus();
      setUnfolded(undefined);
    };
    addEventListener('pointerdown', fold);
    addEventListener('focusin', fold);
    addEventListener('keydown', foldByKey);
    return () => {
      removeEventListener('keydown', foldByKey);
      removeEventListener('pointerdown', fold);
      removeEventListener('focusin', fold);
    };
  }, [unfolded]);
  return (
    <nav class="menu" aria-label={name} ref={bar}>
      <button
        type="button"
        class="menu-fold"
        aria-expanded={open}
        aria-controls="menu-groups"
        onClick={() => setOpen(!open)}
      >
        <Icon name="menu" />
        {here === undefined ? name : `${name} · ${here.name}`}
      </button>
      <div class="menu-groups" id="menu-groups">
        {groups.map(({ name: heading, links }, at) =>
          heading === undefined ? (
            <div key={at}>
              <Links of={links} />
            </div>
          ) : (
            <Group
              key={heading}
              name={heading}
              links={links}
              open={unfolded === heading}
              onOpen={(now) => setUnfolded(now ? heading : undefined)}
            />
          ),
        )}
      </div>
    </nav>
  );
}

function Group({
  name,
  links,
  open,
  onOpen,
}: {
  readonly name: string;
  readonly links: readonly MenuLink[];
  readonly open: boolean;
  onOpen(open: boolean): void;
}): JSX.Element {
  const id = useId();
  const here = links.find((link) => link.here);
  return (
    <div class="menu-group">
      {/* On a telephone all stand open under it. */}
      <span class="menu-heading quiet">{name}</span>
      <button
        type="button"
        class={here === undefined ? 'menu-open' : 'menu-open here'}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => onOpen(!open)}
      >
        {here === undefined || here.name === name ? name : `${name} · ${here.name}`}
      </button>
      <div class="menu-links" id={id}>
        <Links of={links} />
      </div>
    </div>
  );
}

const Links = ({ of }: { readonly of: readonly MenuLink[] }): JSX.Element => (
  <>
    {of.map(({ href, name, here }) => (
      <a key={href} href={href} aria-current={here ? 'page' : undefined}>
        {name}
      </a>
    ))}
  </>
);
