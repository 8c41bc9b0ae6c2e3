/** The papers: choose or photograph them, watch them be read, see what is wrong and what to do. */
import type { ApplicantCase, Field, Paper } from '../answers.ts';
import { askedPapers } from '../case/asked-papers.ts';
import { allDoubts, fieldTable, isByHand, kindsOf, partsOf, surely } from '../case/paper-fields.ts';
import { el, heading, notice, problem, sureButton } from '../elements.ts';
import { say, told } from '../language.ts';
import { call } from '../ui/call.ts';
import type { Desk } from './applicant.ts';
import { type Replaced, send, sendings } from './sendings.ts';

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
  let replaced: Replaced | undefined;
  // By its sender's own finger it is a new paper; pressed by `retake`, the same one again.
  input.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) replaced = undefined;
  });
  const retake = (instead: Replaced): void => retakeWith(id, instead);
  input.addEventListener('retake', (event) => {
    replaced = (event as CustomEvent<Replaced>).detail;
    input.click();
  });
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) {
      send(file, desk, retake, replaced);
      replaced = undefined;
    }
    input.value = '';
  });
  return el('div', { class: 'picker' }, input, el('label', { for: id, class: 'button' }, say(key)));
}

/** The page may have been drawn anew since the photograph was taken: the picker that stands there now is asked. */
const retakeWith = (picker: string, instead: Replaced): void => {
  document.getElementById(picker)?.dispatchEvent(new CustomEvent('retake', { detail: instead }));
};

/** What only machines read helps nobody here. */
const forEyes = ({ field }: Field): boolean => !/^mrz\d$/u.test(field);

function paperCard(paper: Paper, desk: Desk): HTMLElement {
  const { status, refused, paperId } = paper;
  const parts = partsOf(paper)
    .map((part) => ({ ...part, fields: part.fields.filter(forEyes) }))
    .filter(({ fields }) => fields.length > 0);
  const unsure = parts
    .flatMap(({ fields }) => fields)
    .filter((field) => field.confidence < surely && !isByHand(field));
  const mayUpload = desk.now.may.includes('upload');
  const again = el('button', { type: 'button', class: 'main' }, say('retakePhoto'));
  again.addEventListener('click', () => retakeWith('take-photo', { paperId }));
  return el(
    'li',
    { class: `card paper ${status}`, id: paperId },
    el(
      'p',
      { class: 'paper-line' },
      el('strong', {}, kindsOf(paper)),
      el('span', { class: `tag ${status}` }, say(`paper_${status}`)),
    ),
    status === 'received' && el('progress', { 'aria-label': say('paper_received') }),
    status === 'awaited' && el('p', { class: 'quiet' }, say('awaitedHelp')),
    refused !== undefined && problem(told(refused.text)),
    ...allDoubts(paper).map((text) => el('p', { class: 'doubt' }, told(text))),
    status === 'read' && parts.length === 0 && el('p', { class: 'doubt' }, say('nothingRead')),
    unsure.length > 0 && fieldTable(unsure),
    unsure.length > 0 && mayUpload && el('p', { class: 'quiet' }, say('unsureHelp')),
    parts.length > 0 && allRead(paperId, parts),
    mayUpload &&
      status !== 'received' &&
      el(
        'div',
        { class: 'row' },
        refused !== undefined && again,
        sureButton('withdraw', 'withdrawSure', () => withdraw(paperId, desk), 'danger'),
      ),
  );
}

/** Papers whose values were unfolded: the page is drawn anew while others are being read. */
const unfolded = new Set<string>();

function allRead(paperId: string, parts: ReturnType<typeof partsOf>): HTMLElement {
  const count = parts.reduce((sum, { fields }) => sum + fields.length, 0);
  const details = el(
    'details',
    { open: unfolded.has(paperId) },
    el('summary', {}, say('fieldsRead', count)),
    ...parts.flatMap(({ part, kind, fields }) => [
      part !== undefined && kind !== undefined && el('h3', {}, told(kind.name)),
      fieldTable(fields),
    ]),
  );
  details.addEventListener('toggle', () => {
    if (details.open) unfolded.add(paperId);
    else unfolded.delete(paperId);
  });
  return details;
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
