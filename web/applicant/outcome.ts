/** What the service makes of the case so far, everything missing at once, and handing it in. */
import type { ApplicantAssessment, ApplicantCase } from '../answers.ts';
import { askedPapers } from '../case/asked-papers.ts';
import { conditions } from '../case/conditions.ts';
import { bdi, button, el, heading, notice, sureButton } from '../elements.ts';
import { amount, day, say, told } from '../language.ts';
import { call } from '../ui/call.ts';
import type { Desk } from './applicant.ts';

export function showOutcome(content: HTMLElement, desk: Desk): void {
  const { now } = desk;
  content.append(heading(1, 'outcomeTitle'));
  content.append(standing(now));
  if (now.decision !== undefined) content.append(decision(now.decision));
  if (now.receipt !== undefined) content.append(receipt(now, now.receipt));
  if (now.completion !== undefined && now.state === 'completing') content.append(completion(desk));
  content.append(
    now.assessment !== undefined && 'outcome' in now.assessment
      ? assessment(now.assessment, now.state === 'open')
      : notice('noAssessment'),
  );
  content.append(handIn(desk));
}

/** Where the case is, and what is expected of whom until when. */
function standing({ stage, expected: { what, until } }: ApplicantCase): HTMLElement {
  return el(
    'div',
    { class: 'card' },
    el('p', { class: 'verdict' }, told(stage.name)),
    el('p', {}, told(what)),
    until !== undefined && el('p', {}, say('untilDay', day(until))),
  );
}

/** @param gathering not handed in yet: what to do next is said here; afterwards where the case stands says it. */
function assessment(found: ApplicantAssessment, gathering: boolean): HTMLElement {
  const { outcome, subsidy, missing, lineage, reasons, asOf } = found;
  return el(
    'section',
    { id: 'assessment' },
    el(
      'div',
      { class: `card outcome ${outcome}` },
      el('p', { class: 'verdict' }, say(`outcome_${outcome}`)),
      gathering && el('p', {}, say(`outcomeHelp_${outcome}`)),
      subsidy !== undefined && el('p', { class: 'amount' }, say('amountMax', amount(subsidy.maxMAD))),
      asOf !== undefined && el('p', { class: 'quiet' }, say('asOf', day(asOf))),
    ),
    heading(2, 'missingTitle'),
    askedPapers(missing),
    heading(2, 'lineageTitle'),
    el('p', {}, told(lineage)),
    el('details', {}, el('summary', {}, say('reasonsTitle')), conditions(reasons)),
  );
}

function handIn(desk: Desk): HTMLElement {
  const { now, caller } = desk;
  const post = (path: string) => async () =>
    await desk.refresh(await call<ApplicantCase>('POST', `/api/applicant/case/${path}`, caller));
  const section = el('section', { class: 'hand-in' });
  if (now.state === 'open') {
    section.append(heading(2, 'submitTitle'), el('p', {}, say('submitLead')));
    section.append(
      now.may.includes('submit')
        ? sureButton('submit', 'submitSure', post('submit'), 'main')
        : notice('submitNeedsForm'),
    );
  }
  if (now.may.includes('appeal')) section.append(appeal(desk));
  if (now.may.includes('withdraw-appeal'))
    section.append(sureButton('withdrawAppeal', 'withdrawAppealSure', post('appeal/withdraw'), 'danger'));
  if (now.may.includes('withdraw'))
    section.append(sureButton('withdrawCase', 'withdrawCaseSure', post('withdraw'), 'danger'));
  return section;
}

/** Another look at the decision, by officers who had no part in it. */
function appeal({ caller, refresh }: Desk): HTMLElement {
  const grounds = el('textarea', { id: 'grounds', rows: 4, maxlength: 4000, dir: 'auto' });
  const lodge = async () => {
    if (grounds.value.trim() === '') {
      grounds.focus();
      throw new Error(say('fillThis'));
    }
    const body = { grounds: grounds.value };
    await refresh(await call<ApplicantCase>('POST', '/api/applicant/case/appeal', caller, body));
  };
  return el(
    'div',
    { class: 'card' },
    el('label', { for: 'grounds' }, say('appealGrounds')),
    grounds,
    button('appeal', lodge, 'main'),
  );
}

function receipt(now: ApplicantCase, given: NonNullable<ApplicantCase['receipt']>): HTMLElement {
  const papers = now.papers.filter(({ withdrawn, status }) => !withdrawn && status !== 'awaited');
  return el(
    'section',
    { class: 'card receipt', id: 'receipt' },
    heading(2, 'receiptTitle'),
    el(
      'dl',
      { class: 'numbers' },
      el('dt', {}, say('receiptNumber')),
      el('dd', {}, bdi(given.number, 'big')),
      el('dt', {}, say('receiptAt')),
      el('dd', {}, bdi(day(given.at))),
      el('dt', {}, say('answerBy')),
      el('dd', {}, bdi(day(given.answerBy))),
    ),
    el('p', {}, say('receiptPapers')),
    el(
      'ul',
      {},
      ...papers.map(({ kind }) => el('li', {}, kind === undefined ? say('unnamedPaper') : told(kind.name))),
    ),
    el(
      'div',
      { class: 'no-print' },
      button('print', () => print()),
    ),
  );
}

function completion(desk: Desk): HTMLElement {
  const asked = desk.now.completion!;
  const give = async () =>
    await desk.refresh(await call<ApplicantCase>('POST', '/api/applicant/case/complete', desk.caller));
  return el(
    'section',
    { class: 'card' },
    heading(2, 'completionTitle', day(asked.answerBy)),
    askedPapers(asked.papers),
    desk.now.may.includes('complete') && button('complete', give, 'main'),
  );
}

function decision(made: NonNullable<ApplicantCase['decision']>): HTMLElement {
  return el(
    'section',
    { class: 'card' },
    heading(2, 'decisionTitle'),
    el(
      'p',
      { class: 'verdict' },
      made.outcome === 'grant' ? say('decision_grant', amount(made.amountMAD ?? 0)) : say('decision_refuse'),
    ),
    el('p', {}, say('appealUntil', day(made.appealUntil))),
  );
}
