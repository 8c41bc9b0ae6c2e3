/** The menu of a part of the pages: a bar at a desk, one button that unfolds it on a telephone. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { say } from './speech.ts';

export interface MenuGroup {
  /** What the links have in common; a menu of one group needs none. */
  readonly name?: string;
  readonly links: readonly { readonly href: string; readonly name: string; readonly here: boolean }[];
}

export function Menu({
  name = say('menu'),
  groups,
}: {
  readonly name?: string;
  readonly groups: readonly MenuGroup[];
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const here = groups.flatMap(({ links }) => links).find((link) => link.here);
  // Whoever chose a place wants to see it, not the menu.
  useEffect(() => setOpen(false), [here?.href]);
  return (
    <nav class="menu" aria-label={name}>
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
        {groups.map(({ name: heading, links }, at) => (
          <div key={heading ?? at}>
            {heading !== undefined && <span class="quiet">{heading}</span>}
            {links.map(({ href, name: text, here: current }) => (
              <a key={href} href={href} aria-current={current ? 'page' : undefined}>
                {text}
              </a>
            ))}
          </div>
        ))}
      </div>
    </nav>
  );
}
