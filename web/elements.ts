/** Builds the page out of elements and text; nothing read from a paper is ever parsed as HTML. */
import { language, say } from './language.ts';
import type { WordKey } from './words.ts';

type Child = Node | string | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A name, number or reference that keeps its own direction inside the sentence. */
export const bdi = (text: string | number, className?: string): HTMLElement =>
  el('bdi', { class: className }, String(text));

export function heading(
  level: 1 | 2 | 3,
  key: WordKey,
  ...values: readonly (string | number)[]
): HTMLElement {
  return el(`h${level}`, {}, say(key, ...values));
}

/** Does its work once at a time, however often it is pressed, and shows what went wrong beside itself. */
export function button(
  key: WordKey,
  work: () => Promise<unknown> | unknown,
  look: 'main' | 'plain' | 'danger' = 'plain',
): HTMLElement {
  const news = el('p', { class: 'problem', role: 'alert', hidden: true });
  const press = el('button', { type: 'button', class: look }, say(key));
  press.addEventListener('click', () => void once(press, news, work));
  return el('div', { class: 'press' }, press, news);
}

/** Asks once more before it does what can't be undone. */
export function sureButton(
  key: WordKey,
  sureKey: WordKey,
  work: () => Promise<unknown>,
  look: 'main' | 'danger',
): HTMLElement {
  const box = el('div', { class: 'press' });
  const first = el('button', { type: 'button', class: look }, say(key));
  first.addEventListener('click', () => {
    const sure = button(sureKey, work, look);
    const no = el('button', { type: 'button', class: 'plain' }, say('cancel'));
    no.addEventListener('click', () => {
      box.replaceChildren(first);
      first.focus();
    });
    box.replaceChildren(sure, no);
    sure.querySelector('button')?.focus();
  });
  box.append(first);
  return box;
}

export async function once(
  press: HTMLButtonElement,
  news: HTMLElement,
  work: () => Promise<unknown> | unknown,
): Promise<void> {
  if (press.getAttribute('aria-disabled') === 'true') return;
  // Not `disabled`: that would throw the focus away from who uses the keyboard.
  press.setAttribute('aria-disabled', 'true');
  press.setAttribute('aria-busy', 'true');
  news.hidden = true;
  try {
    await work();
  } catch (error) {
    news.textContent = error instanceof Error ? error.message : say('noLine');
    news.hidden = false;
  } finally {
    press.removeAttribute('aria-disabled');
    press.removeAttribute('aria-busy');
  }
}

/** The frame all pages share: name, language switch, way out. Answers where the content goes. */
export function frame(titleKey: WordKey, options: { readonly signOut?: () => void } = {}): HTMLElement {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = `${say(titleKey)} · ${say('serviceName')}`;
  const other = language === 'ar' ? 'fr' : 'ar';
  const switchTo = el(
    'a',
    { href: `?lang=${other}`, lang: other, hreflang: other, class: 'switch' },
    say('otherLanguage'),
  );
  switchTo.addEventListener('click', (event) => {
    event.preventDefault();
    location.assign(`?lang=${other}${location.hash}`);
  });
  const out = el(
    'button',
    { type: 'button', class: 'plain', hidden: options.signOut === undefined, id: 'sign-out' },
    say('signOut'),
  );
  out.addEventListener('click', () => options.signOut?.());
  const main = el('main', { id: 'content', tabindex: '-1' });
  document.body.replaceChildren(
    el('a', { href: '#content', class: 'skip' }, say('skip')),
    el(
      'header',
      {},
      el('a', { href: '/', class: 'name' }, say('serviceName')),
      el('span', { class: 'office' }, say('office')),
      el('nav', { 'aria-label': say('serviceName') }, out, switchTo),
    ),
    main,
  );
  // The skip link must not overwrite the page's own place in the address.
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  return main;
}

export const problem = (text: string): HTMLElement => el('p', { class: 'problem', role: 'alert' }, text);
export const notice = (key: WordKey, ...values: readonly (string | number)[]): HTMLElement =>
  el('p', { class: 'notice' }, say(key, ...values));
