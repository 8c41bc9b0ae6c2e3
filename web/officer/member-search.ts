/** Officers seek a member in the register: by a name in any spelling, by year, place or number. */

import { bdi, el, heading, notice, once } from '../elements.ts';
import { percent, printed, say, told } from '../language.ts';
import { type Caller, call } from '../ui/call.ts';
import type { Words } from '../ui/language.ts';
import type { WordKey } from '../words.ts';

interface Member {
  readonly memberNumber: string;
  readonly nameAr?: string;
  readonly nameLat?: string;
  readonly fatherAr?: string;
  readonly fatherLat?: string;
  readonly birth?: string;
  readonly birthPlaceAr?: string;
  readonly birthPlaceLat?: string;
  readonly probability: number;
  readonly signs: readonly { readonly verdict: 'agrees' | 'near' | 'differs'; readonly text: Words }[];
}
interface Answer {
  readonly consulted: boolean;
  readonly found: readonly Member[];
}

const parts = [
  { name: 'text', key: 'memberName', hint: 'memberNameHint', most: 200 },
  { name: 'year', key: 'memberYear', hint: undefined, most: 4 },
  { name: 'place', key: 'memberPlace', hint: undefined, most: 100 },
  { name: 'number', key: 'memberNumber', hint: 'memberNumberHint', most: 30 },
] as const satisfies readonly { name: string; key: WordKey; hint: WordKey | undefined; most: number }[];

/** Longer than this, and the officer is told that the search goes on; milliseconds. */
const patience = 700;

export function showMembers(main: HTMLElement, caller: Caller): void {
  const answer = el('section', { 'aria-live': 'polite' }, notice('memberAsk'));
  const inputs = new Map<string, HTMLInputElement>();
  const fields = parts.map(({ name, key, hint, most }) => {
    const id = `member-${name}`;
    const input = el('input', {
      ...{ id, type: 'search', dir: 'auto', autocomplete: 'off', maxlength: most },
      inputmode: name === 'year' ? 'numeric' : undefined,
    });
    inputs.set(name, input);
    const label = el(
      'label',
      { for: id },
      say(key),
      hint !== undefined && el('span', { class: 'must' }, ` (${say(hint)})`),
    );
    return el('div', { class: 'field' }, label, input);
  });
  const press = el('button', { type: 'submit', class: 'main' }, say('memberSeek'));
  const news = el('p', { class: 'problem', role: 'alert', hidden: true });
  const form = el(
    'form',
    { class: 'card', role: 'search' },
    el('div', { class: 'seek' }, ...fields),
    press,
    news,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void once(press, news, async () => {
      const asked = [...inputs].flatMap(([name, { value }]) => (value.trim() === '' ? [] : [[name, value]]));
      if (asked.length === 0) {
        answer.replaceChildren(notice('memberAsk'));
        inputs.get('text')?.focus();
        return;
      }
      const slow = setTimeout(() => answer.replaceChildren(notice('memberSlow')), patience);
      try {
        const path = '/api/officer/members/search';
        answer.replaceChildren(...shown(await call<Answer>('POST', path, caller, Object.fromEntries(asked))));
      } catch (error) {
        answer.replaceChildren();
        throw error;
      } finally {
        clearTimeout(slow);
      }
    });
  });
  main.replaceChildren(heading(1, 'membersTitle'), form, answer);
  inputs.get('text')?.focus();
}

function shown({ consulted, found }: Answer): readonly HTMLElement[] {
  if (!consulted) return [notice('memberNoRegister')];
  if (found.length === 0) return [notice('memberNone')];
  const columns = ['memberName', 'memberNumber', 'memberBirth', 'memberLikely', 'memberWhy'] as const;
  const head = el('tr', {}, ...columns.map((key) => el('th', { scope: 'col' }, say(key))));
  const table = el(
    'table',
    { class: 'queue' },
    el('thead', {}, head),
    el('tbody', {}, ...found.map((member) => row(member))),
  );
  // Where nobody is likely, the list is only of who comes nearest.
  return (found[0]?.probability ?? 0) < 0.5 ? [notice('memberUnsure'), table] : [table];
}

/** Little is not nothing: no one in the list is ruled out by a figure. */
const likely = (share: number): string => (share < 0.01 ? `< ${percent(0.01)}` : percent(share));

function row(member: Member): HTMLElement {
  const { nameAr, nameLat, fatherAr, fatherLat, birth, birthPlaceAr, birthPlaceLat } = member;
  const lines = (...texts: readonly (string | undefined)[]): HTMLElement[] =>
    texts.flatMap((text) => (text === undefined ? [] : [el('div', {}, bdi(text))]));
  const cell = (key: WordKey, ...children: readonly (HTMLElement | string)[]): HTMLElement =>
    el('td', { 'data-label': say(key) }, el('div', {}, ...children));
  const father = fatherAr ?? fatherLat;
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      ...lines(nameAr, nameLat),
      father !== undefined && el('div', { class: 'quiet' }, say('memberFather', father)),
    ),
    cell('memberNumber', bdi(member.memberNumber, 'reference')),
    cell('memberBirth', ...lines(birth && printed(birth), birthPlaceAr ?? birthPlaceLat)),
    cell('memberLikely', bdi(likely(member.probability))),
    cell(
      'memberWhy',
      ...member.signs.map(({ verdict, text }) => el('div', { class: `sign ${verdict}` }, told(text))),
    ),
  );
}
