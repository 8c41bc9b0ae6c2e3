/** The papers: choose or photograph them, watch them go and be read, see what is wrong and what to do. */
import type { ApplicantCase, Paper } from './answers.ts';
import type { Desk } from './applicant.ts';
import { askedPapers } from './asked-papers.ts';
import { call } from './call.ts';
import { el, heading, notice, problem, sureButton } from './elements.ts';
import { say, told } from './language.ts';
import { fieldTable } from './paper-fields.ts';
import { findFault, sendPaper } from './send-paper.ts';

/** Sendings live longer than a drawing of the page: a poll must not lose them. */
const sendings = el('ul', { class: 'sendings', 'aria-live': 'polite' });
let atWork: Promise<unknown> = Promise.resolve();

export function showPapers(content: HTMLElement, desk: Desk): void {
  const { now, procedure } = desk;
  content.append(heading(1, 'papersTitle'));
  if (now.may.includes('upload')) {
    content.append(
      el('p', {}, say('papersLead', Math.round(procedure.upload.largest / 1_000_000))),
      el(
        'div',
        { class: 'row' },
        picker('take-photo', 'takePhoto', { capture: 'environment', accept: 'image/jpeg,image/png' }, desk),
        picker(
          'choose-files',
          'chooseFiles',
          { multiple: true, accept: '.jpg,.jpeg,.png,.tif,.tiff,.pdf' },
          desk,
        ),
      ),
    );
  }
  content.append(sendings);
  const live = now.papers.filter(({ withdrawn }) => !withdrawn);
  if (live.length === 0) content.append(notice('noPapers'));
  content.append(el('ol', { class: 'papers' }, ...live.map((paper) => paperCard(paper, desk))));
  content.append(asked(desk));
}

/** A visible label over a real file input: keyboard and screen readers get the input itself. */
function picker(
  id: string,
  key: 'takePhoto' | 'chooseFiles',
  attributes: Readonly<Record<string, string | boolean>>,
  desk: Desk,
): HTMLElement {
  const input = el('input', { type: 'file', id, ...attributes });
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) send(file, desk);
    input.value = '';
  });
  return el('div', { class: 'picker' }, input, el('label', { for: id, class: 'button' }, say(key)));
}

function send(file: File, desk: Desk): void {
  const name = el('bdi', { class: 'file' }, file.name);
  const news = el('span', { role: 'status' });
  const bar = el('progress', { max: 1, value: 0, 'aria-label': file.name });
  const line = el('li', {}, name, ' ', news, bar);
  sendings.append(line);
  const dismiss = el('button', { type: 'button', class: 'plain' }, say('dismiss'));
  dismiss.addEventListener('click', () => line.remove());

  const fault = findFault(file, desk.procedure.upload);
  if (fault !== undefined) {
    bar.remove();
    line.append(problem(fault), dismiss);
    return;
  }
  const attempt = async (): Promise<void> => {
    line.replaceChildren(name, ' ', news, bar);
    try {
      await sendPaper(file, desk.path, desk.caller, (share) => {
        news.textContent = share === undefined ? say('checking') : say('sending', Math.floor(share * 100));
        bar.value = share ?? 0;
      });
      line.remove();
      await desk.refresh();
    } catch (error) {
      const retry = el('button', { type: 'button', class: 'plain' }, say('retry'));
      retry.addEventListener('click', start);
      line.replaceChildren(
        name,
        problem(error instanceof Error ? error.message : say('notSent')),
        retry,
        dismiss,
      );
    }
  };
  // One after the other: on a slow line two at once both fail.
  const start = (): void => {
    atWork = atWork.then(attempt);
  };
  start();
}

function paperCard(paper: Paper, desk: Desk): HTMLElement {
  const { kind, status, refused, doubts, paperId } = paper;
  const unsure = paper.fields.some(({ confidence }) => confidence < 0.9);
  return el(
    'li',
    { class: `card paper ${status}`, id: paperId },
    el(
      'p',
      { class: 'paper-line' },
      el('strong', {}, kind === undefined ? '…' : told(kind.name)),
      el('span', { class: `tag ${status}` }, say(`paper_${status}`)),
    ),
    status === 'received' && el('progress', { 'aria-label': say('paper_received') }),
    status === 'awaited' && el('p', { class: 'quiet' }, say('awaitedHelp')),
    refused !== undefined && problem(told(refused.text)),
    ...doubts.map(({ text }) => el('p', { class: 'doubt' }, told(text))),
    status === 'read' && paper.fields.length === 0 && el('p', { class: 'doubt' }, say('nothingRead')),
    paper.fields.length > 0 &&
      el(
        'details',
        { open: true },
        el('summary', {}, say('fieldsRead')),
        fieldTable(paper.fields),
        unsure && el('p', { class: 'quiet' }, say('unsureHelp')),
      ),
    desk.now.may.includes('upload') &&
      status !== 'received' &&
      sureButton('withdraw', 'withdrawSure', () => withdraw(paperId, desk), 'danger'),
  );
}

async function withdraw(paperId: string, desk: Desk): Promise<void> {
  await desk.refresh(
    await call<ApplicantCase>('POST', `${desk.path}/papers/${paperId}/withdraw`, desk.caller),
  );
}

/** What the procedure asks for, or, once the service knows the case, exactly what this one lacks. */
function asked({ now, procedure }: Desk): HTMLElement {
  const missing = now.assessment?.missing;
  const list =
    missing ?? procedure.papers.filter(({ stage, level }) => stage === 'file' && level === 'mandatory');
  return el(
    'section',
    {},
    heading(2, missing === undefined ? 'papersAsked' : 'missingTitle'),
    askedPapers(list),
  );
}
