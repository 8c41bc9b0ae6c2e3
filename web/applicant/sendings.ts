/** Files on their way: each is looked at first, shown with what could be better, then sent, one after the other. */
import { photoAdvice } from '#shared/papers/imaging/photo-advice';
import { el, problem } from '../elements.ts';
import { say, told } from '../language.ts';
import { call } from '../ui/call.ts';
import type { Desk } from './applicant.ts';
import { lookAt, type PhotoLook } from './photo-check.ts';
import { findFault, sendPaper } from './send-paper.ts';

/** Sendings live longer than a drawing of the page: a poll must not lose them. */
export const sendings = el('ul', { class: 'sendings', 'aria-live': 'polite' });
/** One after the other: on a slow line two at once both fail, and two photographs at once fill a small memory. */
let looking: Promise<unknown> = Promise.resolve();
let going: Promise<unknown> = Promise.resolve();

/** Begun or waiting for the line, in a case that may have been left meanwhile. */
let underway = 0;

// Photographs that wait for a word of their sender are nowhere else yet.
addEventListener('beforeunload', (event) => {
  if (underway > 0 || sendings.querySelector('.waiting') !== null) event.preventDefault();
});

/** The case is left: whoever comes next sees nothing of it. What was sent off still arrives. */
export function leaveSendings(): void {
  backLast = false;
  sendings.replaceChildren();
}

/** What a person does about a photograph that could be better. */
type Retake = (replaced: Replaced) => void;

/** What a photograph is taken instead of: one not sent yet, by its line, or a paper that could not be read. */
export interface Replaced {
  readonly line?: HTMLElement;
  readonly paperId?: string;
}

export function send(file: File, desk: Desk, retake: Retake, { line: before, paperId }: Replaced = {}): void {
  const line = el('li', { class: 'waiting' });
  if (before !== undefined && sendings.contains(before)) before.replaceWith(line);
  else sendings.append(line);
  const fault = findFault(file, desk.procedure.upload);
  if (fault !== undefined) stopped(line, file, fault);
  else {
    line.append(name(file), ' ', el('span', { role: 'status' }, say('looking')));
    if (paperId !== undefined) {
      line.dataset.instead = paperId;
      // Its button stands further down, with the paper that could not be read.
      line.scrollIntoView({ block: 'center' });
    }
    looking = looking.then(() => lookAndAsk(line, file, desk, retake));
  }
}

async function lookAndAsk(line: HTMLElement, file: File, desk: Desk, retake: Retake): Promise<void> {
  const look = await lookAt(file);
  // Hidden by a person, or of a case that was left; under another view it only is not to be seen.
  if (!sendings.contains(line)) return;
  if (look === 'unopenable') {
    stopped(line, file, say('unopenable'), () => retake(replacing(line)));
    return;
  }
  const sending = () => {
    backLast = look !== 'no picture' && look.back;
    queue(line, file, desk, look === 'no picture' ? undefined : look);
  };
  const sameSide = look !== 'no picture' && look.back && (backLast || waitsForFront(desk));
  if (look === 'no picture' || (look.judgement.verdict === 'good' && !sameSide)) {
    sending();
    return;
  }
  const again = el('button', { type: 'button', class: 'main' }, say('retakePhoto'));
  again.addEventListener('click', () => retake(replacing(line)));
  const anyway = el('button', { type: 'button', class: 'plain' }, say('sendAnyway'));
  // Its line is drawn anew at the first press, so there is no second.
  anyway.addEventListener('click', sending, { once: true });
  line.replaceChildren(
    name(file),
    ...(sameSide ? preview(look, file, problem(say('backAgain'))) : shown(look, file)),
    el('div', { class: 'row' }, again, anyway, dismiss(line)),
  );
}

const replacing = (line: HTMLElement): Replaced => ({
  line,
  ...(line.dataset.instead === undefined ? {} : { paperId: line.dataset.instead }),
});

/** The photograph sent before this one was the back of a card: a second back is the same side twice. */
let backLast = false;

/** A card's back is in the case, and its front is not. Only the back can be told before it is read, by its lines. */
const waitsForFront = ({ now }: Desk): boolean =>
  now.papers.some(
    ({ withdrawn, doubts }) =>
      !withdrawn && doubts.some(({ code }) => /^card-(?:front-missing|back-twice)$/u.test(code)),
  );

const marks = { good: '✓', fair: '!', retake: '✗' } as const;
const looks = { good: 'good', fair: 'doubt', retake: 'problem' } as const;

/** The photograph, and what is said of it: a sign and words, never colour alone. */
function shown(look: PhotoLook, file: File): HTMLElement[] {
  const { verdict, faults } = look.judgement;
  return preview(
    look,
    file,
    el(
      'div',
      { class: looks[verdict] },
      el('strong', {}, el('span', { 'aria-hidden': true }, `${marks[verdict]} `), say(`photo_${verdict}`)),
      faults.length > 0 &&
        el('ul', {}, ...faults.slice(0, 2).map((fault) => el('li', {}, told(photoAdvice[fault])))),
    ),
  );
}

function preview({ canvas }: PhotoLook, file: File, ...news: readonly HTMLElement[]): HTMLElement[] {
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', file.name);
  return [el('div', { class: 'preview' }, canvas), ...news];
}

function queue(line: HTMLElement, file: File, desk: Desk, look: PhotoLook | undefined): void {
  const news = el('span', { role: 'status' }, say('waitsForLine'));
  const bar = el('progress', { max: 1, value: 0, 'aria-label': file.name });
  const seen = look === undefined ? [] : shown(look, file);
  const attempt = async (): Promise<void> => {
    try {
      await sendPaper(file, desk.path, desk.caller, (share) => {
        news.textContent = share === undefined ? say('checking') : say('sending', Math.floor(share * 100));
        bar.value = share ?? 0;
      });
      const { instead } = line.dataset;
      if (instead !== undefined)
        await call('POST', `${desk.path}/papers/${instead}/withdraw`, desk.caller).catch(() => undefined);
      if (!sendings.contains(line)) return;
      line.remove();
      await desk.refresh();
    } catch (error) {
      stopped(line, file, error instanceof Error ? error.message : say('notSent'), start, 'retry');
    } finally {
      underway--;
    }
  };
  const start = (): void => {
    line.classList.add('waiting');
    line.replaceChildren(name(file), ...seen, news, bar);
    underway++;
    going = going.then(attempt);
  };
  start();
}

/** It goes no further, unless the person does something about it. */
function stopped(
  line: HTMLElement,
  file: File,
  why: string,
  again?: () => void,
  key: 'retakePhoto' | 'retry' = 'retakePhoto',
): void {
  line.classList.remove('waiting');
  const press = again && el('button', { type: 'button', class: 'plain' }, say(key));
  press?.addEventListener('click', () => again?.());
  line.replaceChildren(name(file), problem(why), press ?? '', dismiss(line));
}

function dismiss(line: HTMLElement): HTMLElement {
  const press = el('button', { type: 'button', class: 'plain' }, say('dismiss'));
  press.addEventListener('click', () => line.remove());
  return press;
}

const name = (file: File): HTMLElement => el('bdi', { class: 'file' }, file.name);
