/** Opening a case, which shows reference and code this once; or coming back with them. A keeper opens for a person present. */
import type { Procedure } from '../answers.ts';
import { bdi, button, el, heading, once } from '../elements.ts';
import { language, say, told } from '../language.ts';
import { type Caller, call } from '../ui/call.ts';

interface Opened {
  readonly caseId: string;
  readonly reference: string;
  readonly code: string;
}
type Enter = (token: string) => Promise<void>;

export function showWelcome(main: HTMLElement, procedure: Procedure, enter: Enter): void {
  main.replaceChildren(
    heading(1, 'applicantSpace'),
    el('div', { class: 'cards two' }, openCard(main, procedure, enter), returnCard(enter)),
  );
}

/** @param enter gets the case that was opened, once its reference and code are in the person's hand. */
export function showKeeperWelcome(
  main: HTMLElement,
  caller: Caller,
  enter: (caseId: string) => Promise<void>,
): void {
  const open = async () => {
    const opened = await call<Opened>('POST', '/api/keeper/cases', caller, { language });
    showCode(main, opened, 'keeperKept', () => enter(opened.caseId));
  };
  main.replaceChildren(
    heading(1, 'keeperSpace'),
    el(
      'section',
      { class: 'card' },
      heading(2, 'keeperOpenTitle'),
      el('p', {}, say('keeperOpenLead')),
      button('open', open, 'main'),
    ),
    el('p', { class: 'quiet' }, say('keeperReturn')),
  );
}

const signIn = async (
  { reference, code }: Pick<Opened, 'reference' | 'code'>,
  enter: Enter,
): Promise<void> => {
  const { token } = await call<{ token: string }>('POST', '/api/applicant/sign-in', {}, { reference, code });
  await enter(token);
};

function openCard(main: HTMLElement, procedure: Procedure, enter: Enter): HTMLElement {
  const sorted = [...procedure.delegations].sort((a, b) =>
    told(a.name).localeCompare(told(b.name), language),
  );
  const select = el(
    'select',
    { id: 'delegation', required: true },
    el('option', { value: '' }, say('choose')),
    ...sorted.map(({ id, name }) => el('option', { value: id }, told(name))),
  );
  const form = formWith('open', async () => {
    const opened = await call<Opened>(
      'POST',
      '/api/applicant/cases',
      {},
      { delegation: select.value, language },
    );
    showCode(main, opened, 'kept', () => signIn(opened, enter));
  });
  form.prepend(el('label', { for: 'delegation' }, say('delegation')), select);
  return el('section', { class: 'card' }, heading(2, 'openTitle'), el('p', {}, say('openLead')), form);
}

function showCode(
  main: HTMLElement,
  opened: Opened,
  key: 'kept' | 'keeperKept',
  proceed: () => Promise<void>,
): void {
  const news = el('p', { role: 'status', class: 'quiet' });
  const copy = button('copy', async () => {
    await navigator.clipboard.writeText(`${opened.reference}\n${opened.code}`);
    news.textContent = say('copied');
  });
  main.replaceChildren(
    el(
      'section',
      { class: 'card keep' },
      heading(1, key === 'kept' ? 'keepTitle' : 'keeperKeepTitle'),
      el('p', {}, say(key === 'kept' ? 'keepLead' : 'keeperKeepLead')),
      el(
        'dl',
        { class: 'numbers' },
        el('dt', {}, say('reference')),
        el('dd', {}, bdi(opened.reference, 'big')),
        el('dt', {}, say('code')),
        el('dd', {}, bdi(opened.code, 'big')),
      ),
      el(
        'div',
        { class: 'row no-print' },
        button('print', () => print()),
        copy,
        news,
      ),
      el('div', { class: 'no-print' }, button(key, proceed, 'main')),
    ),
  );
  main.focus();
}

function returnCard(enter: Enter): HTMLElement {
  const reference = numberInput('reference', 'NSB-0000-0000');
  const code = numberInput('code', '0000-0000-0000');
  const form = formWith('signIn', () => signIn({ reference: reference.value, code: code.value }, enter));
  form.prepend(
    el('label', { for: 'reference' }, say('reference')),
    reference,
    el('label', { for: 'code' }, say('code')),
    code,
  );
  return el('section', { class: 'card' }, heading(2, 'returnTitle'), form);
}

const numberInput = (id: string, placeholder: string): HTMLInputElement =>
  el('input', {
    ...{ id, placeholder, required: true, dir: 'ltr', maxlength: 40 },
    ...{ autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false' },
  });

/** A form with one button that sends once, by press or by the enter key. */
function formWith(key: 'open' | 'signIn', work: () => Promise<unknown>): HTMLFormElement {
  const press = el('button', { type: 'submit', class: 'main' }, say(key));
  const news = el('p', { class: 'problem', role: 'alert', hidden: true });
  const form = el('form', { class: 'fields' }, press, news);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void once(press, news, work);
  });
  return form;
}
