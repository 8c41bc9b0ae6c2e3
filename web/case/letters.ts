/** The letters of a case, each to take away as a PDF: beside the applicant's outcome, and in the officers' view of a case. */

import { bdi, button, el, heading, problem } from '../elements.ts';
import { day, say, told } from '../language.ts';
import { type Caller, call, fetchFile } from '../ui/call.ts';
import type { Words } from '../ui/language.ts';

interface Letter {
  readonly letterId: string;
  readonly name: Words;
  readonly number: string;
  readonly on: string;
  readonly seenAt?: string;
  readonly revoked?: { readonly reason: string };
}

/** @param path address of the case's letters, e.g. `/api/applicant/case/letters` */
export function letterList(path: string, caller: Caller): HTMLElement {
  const list = el('ul', { class: 'asked', 'aria-busy': 'true' });
  void fill(list, path, caller);
  return el('section', { class: 'letters' }, heading(2, 'lettersTitle'), list);
}

async function fill(list: HTMLElement, path: string, caller: Caller): Promise<void> {
  try {
    const { letters } = await call<{ readonly letters: readonly Letter[] }>('GET', path, caller);
    list.replaceChildren(
      ...letters.toReversed().map((letter) => row(letter, path, caller)),
      ...(letters.length === 0 ? [el('li', {}, say('noLetters'))] : []),
    );
  } catch (error) {
    list.replaceChildren(el('li', {}, problem(error instanceof Error ? error.message : say('noLine'))));
  } finally {
    list.removeAttribute('aria-busy');
  }
}

const row = (letter: Letter, path: string, caller: Caller): HTMLElement =>
  el(
    'li',
    {},
    el('strong', {}, told(letter.name)),
    ' ',
    bdi(letter.number, 'reference'),
    ` · ${day(letter.on)}`,
    letter.revoked !== undefined && el('span', { class: 'tag' }, say('letterRevoked')),
    letter.revoked === undefined &&
      letter.seenAt === undefined &&
      el('span', { class: 'tag' }, say('letterNew')),
    ' ',
    button('letterTake', () => take(`${path}/${letter.letterId}`, caller)),
  );

async function take(address: string, caller: Caller): Promise<void> {
  const { name, file } = await fetchFile(address, caller);
  const href = URL.createObjectURL(file);
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
