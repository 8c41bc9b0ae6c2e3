/** Anyone checks a letter: its signature here in the browser, whether it still holds at the service. */

import { bdi, button, el, frame, heading, problem } from '../elements.ts';
import { amount, day, label, say, told } from '../language.ts';
import { call, Problem } from '../ui/call.ts';
import type { Words } from '../ui/language.ts';
import { isHolder, type LetterKey, type LetterStatement, verifyLetter } from './verify-letter.ts';

type Standing = 'valid' | 'appealed' | 'replaced' | 'revoked' | 'unknown' | 'forged';
interface Checked {
  readonly standing: Standing;
  readonly letter?: { readonly name?: Words };
}

const kept = 'nasab.letter-keys';
const main = frame('verifyTitle');
const shown = el('textarea', {
  id: 'statement',
  rows: 4,
  spellcheck: 'false',
  dir: 'ltr',
  autocomplete: 'off',
});
const answer = el('section', { id: 'answer', 'aria-live': 'polite' });

main.append(
  heading(1, 'verifyTitle'),
  el('p', { class: 'lead' }, say('verifyLead')),
  el('label', { for: 'statement' }, say('verifyPaste')),
  shown,
  button('verifyNow', () => check(shown.value), 'main'),
  answer,
);

const scanned = (): string => location.hash.slice(1);
const takeScanned = async (): Promise<void> => {
  if (scanned() === '') return;
  shown.value = scanned();
  await check(scanned());
};
// Another letter scanned into the same page changes only what stands behind the `#`.
addEventListener('hashchange', () => void takeScanned());
await takeScanned();

/** The published keys; those of the last visit where the service can't be reached. */
async function getKeys(): Promise<readonly LetterKey[]> {
  try {
    const { keys } = await call<{ readonly keys: readonly LetterKey[] }>('GET', '/.well-known/jwks.json');
    try {
      localStorage.setItem(kept, JSON.stringify(keys));
    } catch {
      // Storage is closed in some private windows.
    }
    return keys;
  } catch {
    const before = localStorage.getItem(kept);
    if (before === null) throw new Error(say('verifyNoKeys'));
    return JSON.parse(before) as readonly LetterKey[];
  }
}

async function check(text: string): Promise<void> {
  answer.replaceChildren();
  if (text.trim() === '') {
    shown.focus();
    return;
  }
  let keys: readonly LetterKey[];
  try {
    keys = await getKeys();
  } catch (error) {
    answer.replaceChildren(problem(error instanceof Error ? error.message : say('verifyNoKeys')));
    return;
  }
  const verdict = await verifyLetter(text, keys);
  switch (verdict.status) {
    case 'forged':
      return answer.replaceChildren(problem(say('verifyForged')));
    case 'unreadable':
      return answer.replaceChildren(problem(say('verifyUnreadable')));
    case 'unknown-key':
      return answer.replaceChildren(problem(say('verifyUnknownKey')));
    case 'genuine':
      return show(verdict.statement, await ask(text));
  }
}

/** Undefined where the service can't be reached. */
async function ask(statement: string): Promise<Checked | undefined> {
  try {
    return await call<Checked>('POST', '/api/public/statements/verify', {}, { statement });
  } catch (error) {
    if (error instanceof Problem && error.status === 429) throw error;
    return undefined;
  }
}

function show(statement: LetterStatement, checked: Checked | undefined): void {
  const { standing } = checked ?? {};
  const bad = standing !== undefined && standing !== 'valid' && standing !== 'appealed';
  const said =
    standing === undefined
      ? say('verifyOffline')
      : standing === 'forged'
        ? say('verifyForged')
        : say(`standing_${standing}`);
  answer.replaceChildren(
    el('p', { class: bad ? 'problem' : 'notice', role: 'status' }, `${say('verifyGenuine')} ${said}`),
    facts(statement, checked),
    holder(statement),
  );
}

function facts({ n, on, o, a }: LetterStatement, checked: Checked | undefined): HTMLElement {
  const name = checked?.letter?.name;
  const row = (key: Parameters<typeof label>[0], value: Node | string) => [
    el('dt', {}, label(key)),
    el('dd', {}, value),
  ];
  return el(
    'dl',
    { class: 'fields-read' },
    ...row('letterNumber', bdi(n)),
    ...(name === undefined ? [] : row('letterKindIs', told(name))),
    ...row('letterDay', day(on)),
    ...(o === undefined
      ? []
      : row('letterOutcome', say(o === 'granted' ? 'letterGranted' : 'letterRefused'))),
    ...(a === undefined ? [] : row('letterSum', say('letterSumIs', amount(a / 100)))),
  );
}

function holder(statement: LetterStatement): HTMLElement {
  const field = (id: string, key: 'holderCode' | 'holderCin' | 'holderName', dir: string) => {
    const input = el('input', { id, dir, autocomplete: 'off', spellcheck: 'false' });
    return { input, box: el('p', { class: 'field' }, el('label', { for: id }, say(key)), input) };
  };
  const code = field('holder-code', 'holderCode', 'ltr');
  const cin = field('holder-cin', 'holderCin', 'ltr');
  const name = field('holder-name', 'holderName', 'auto');
  const said = el('p', { role: 'status', hidden: true });
  const compare = async (): Promise<void> => {
    const given = { code: code.input.value, cin: cin.input.value, name: name.input.value };
    const same = await isHolder(statement, given);
    said.className = same ? 'notice' : 'problem';
    said.textContent = say(same ? 'holderYes' : 'holderNo');
    said.hidden = false;
  };
  return el(
    'section',
    {},
    heading(2, 'holderTitle'),
    el('p', {}, say('holderLead')),
    ...[code.box, cin.box, name.box],
    button('holderCheck', compare),
    said,
  );
}
