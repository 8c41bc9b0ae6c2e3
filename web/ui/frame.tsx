/** The frame all pages share: name, place, language, way out. */
import { type ComponentChildren, type JSX, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { language, otherLanguage } from './language.ts';
import { NewVersion } from './offline.tsx';
import { say } from './speech.ts';

const footLinks = [
  ['/procedure.html', 'procedure'],
  ['/questions.html', 'questions'],
  ['/verify.html', 'verify'],
  ['/privacy.html', 'privacy'],
  ['/officer.html', 'officers'],
  ['/developers.html', 'engineers'],
] as const;

/** As `mark.svg`, in the colours of the head. */
const Mark = (): JSX.Element => (
  <svg viewBox="0 0 32 32" aria-hidden="true" fill="currentcolor">
    <path
      d="M16 6v8M16 14c0 4-7 3-7 9M16 14c0 4 7 3 7 9"
      fill="none"
      stroke="currentcolor"
      stroke-width="2.4"
      stroke-linecap="round"
    />
    <circle cx="16" cy="7" r="2.6" />
    <circle cx="9" cy="24" r="2.6" />
    <circle cx="23" cy="24" r="2.6" />
  </svg>
);

export function Frame({
  title,
  wide = false,
  who,
  onSignOut,
  children,
}: {
  /** Of the page as a whole, for the tab. */
  readonly title: string;
  /** For desks with a page beside its fields. */
  readonly wide?: boolean;
  /** Who has signed in. */
  readonly who?: string | undefined;
  onSignOut?: (() => void) | undefined;
  readonly children: ComponentChildren;
}): JSX.Element {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · ${say('serviceName')}`;
  }, [title]);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it goes to the content, by focus and not by address. */}
      <a
        href="#content"
        class="skip"
        onClick={(event) => {
          // It must not overwrite the page's own place in the address.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say('skip')}
      </a>
      <header>
        <a href="/" class="name">
          <Mark />
          {say('serviceName')}
        </a>
        <span class="office">{say('office')}</span>
        <nav aria-label={say('serviceName')}>
          {who !== undefined && <bdi class="signed-in">{who}</bdi>}
          {onSignOut !== undefined && (
            <button type="button" class="plain" id="sign-out" onClick={onSignOut}>
              {say('signOut')}
            </button>
          )}
          <a
            href={`?lang=${otherLanguage}`}
            lang={otherLanguage}
            hreflang={otherLanguage}
            class="switch"
            onClick={(event) => {
              event.preventDefault();
              location.assign(`?lang=${otherLanguage}${location.hash}`);
            }}
          >
            {say('otherLanguage')}
          </a>
        </nav>
      </header>
      <NewVersion />
      <main id="content" tabIndex={-1} ref={main} class={wide ? 'wide' : undefined}>
        {children}
      </main>
      <footer>
        <p>{say('office')}</p>
        <ul>
          {footLinks.map(([address, key]) => (
            <li key={address}>
              <a href={address}>{say(key)}</a>
            </li>
          ))}
        </ul>
      </footer>
    </>
  );
}

/** Puts a page in place of what the HTML file says to browsers without scripts. */
export function open(page: JSX.Element): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.body.replaceChildren();
  render(page, document.body);
}
