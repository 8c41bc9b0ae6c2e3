/** Asking once for what is missing, proposing, and the second officer's word. */
import type { OfficerCase } from '../answers.ts';
import { bdi, button, el, heading, notice, sureButton } from '../elements.ts';
import { amount, cited, day, say, told } from '../language.ts';
import { call } from '../ui/call.ts';
import type { Words } from '../ui/language.ts';
import type { CaseDesk } from './case-file.ts';

export function decisionForms(desk: CaseDesk): HTMLElement[] {
  const { may, assessment, decisions } = desk.now;
  const forms: HTMLElement[] = decisions.map(({ outcome, amountMAD, at }) =>
    el(
      'p',
      { class: 'card verdict' },
      outcome === 'grant' ? say('decision_grant', amount(amountMAD ?? 0)) : say('decision_refuse'),
      ' · ',
      bdi(day(at)),
    ),
  );
  if (
    may.includes('declare') &&
    desk.now.conflict?.warned !== undefined &&
    desk.now.conflict.stands === undefined
  )
    forms.push(declare(desk, desk.now.conflict.warned));
  if (may.includes('requeue')) forms.push(requeue(desk));
  if (may.includes('ask') && (assessment?.missing.length ?? 0) > 0) forms.push(ask(desk));
  if (desk.now.proposal !== undefined) forms.push(proposal(desk, desk.now.proposal));
  if (may.includes('propose')) forms.push(propose(desk));
  return forms;
}

const post = async (desk: CaseDesk, path: string, body?: unknown): Promise<void> =>
  desk.draw(
    await call<OfficerCase>('POST', `/api/officer/cases/${desk.now.caseId}/${path}`, desk.caller, body),
  );

/** Before deciding on somebody of their own name an officer says how they stand. */
function declare(desk: CaseDesk, warned: { readonly text: Words }): HTMLElement {
  const reason = el('input', { id: 'kin-reason', dir: 'auto', maxlength: 4000 });
  const unrelated = async () => {
    if (reason.value.trim() === '') {
      reason.focus();
      throw new Error(say('fillThis'));
    }
    await post(desk, 'conflict', { stands: 'unrelated', reason: reason.value });
  };
  return el(
    'section',
    { class: 'card fields' },
    heading(2, 'kinTitle'),
    el('p', {}, told(warned.text)),
    el('label', { for: 'kin-reason' }, say('reason')),
    reason,
    button('kinUnrelated', unrelated),
    sureButton('kinRecuse', 'kinRecuseSure', () => post(desk, 'conflict', { stands: 'recused' }), 'danger'),
  );
}

function requeue(desk: CaseDesk): HTMLElement {
  return button('requeue', async () => {
    await call('POST', `/api/officer/cases/${desk.now.caseId}/requeue`, desk.caller);
    desk.draw(await call<OfficerCase>('GET', `/api/officer/cases/${desk.now.caseId}`, desk.caller));
  });
}

function ask(desk: CaseDesk): HTMLElement {
  const missing = desk.now.assessment?.missing ?? [];
  const { unreviewed } = desk.now.completing;
  const boxes = missing.map(({ paper, name, why }, index) => {
    const box = el('input', { type: 'checkbox', id: `ask-${index}`, checked: true });
    return {
      box,
      paper,
      why,
      line: el('li', {}, box, ' ', el('label', { for: `ask-${index}` }, told(name))),
    };
  });
  const send = async () => {
    const papers = boxes.filter(({ box }) => box.checked).map(({ paper, why }) => ({ paper, why }));
    if (papers.length > 0) await post(desk, 'completion', { papers });
  };
  return el(
    'section',
    { class: 'card' },
    heading(2, 'askTitle'),
    el('ul', { class: 'choices' }, ...boxes.map(({ line }) => line)),
    unreviewed.length > 0 ? notice('askWaits', unreviewed.length) : button('ask', send, 'main'),
  );
}

function propose(desk: CaseDesk): HTMLElement {
  const grant = el('input', { type: 'radio', name: 'outcome', id: 'grant', checked: true });
  const refuse = el('input', { type: 'radio', name: 'outcome', id: 'refuse' });
  const sum = el('input', { id: 'amount', type: 'number', min: 0.01, step: 0.01, dir: 'ltr' });
  const most = desk.now.assessment?.subsidy?.maxMAD;
  const wanted = desk.now.application?.project.requestedMAD;
  if (most !== undefined) sum.value = String(Math.min(most, wanted ?? most));
  const article = el('input', { id: 'article', dir: 'auto', maxlength: 200 });
  // Printed in both letters, as the rules cite it.
  article.value = 'Décret n° 2.04.892 · المرسوم رقم 2.04.892';
  const ar = el('textarea', { id: 'reason-ar', rows: 2, dir: 'rtl', lang: 'ar', maxlength: 4000 });
  const fr = el('textarea', { id: 'reason-fr', rows: 2, dir: 'ltr', lang: 'fr', maxlength: 4000 });
  const less = el('textarea', { id: 'less', rows: 2, dir: 'rtl', lang: 'ar', maxlength: 4000 });
  const lessFr = el('textarea', { id: 'less-fr', rows: 2, dir: 'ltr', lang: 'fr', maxlength: 4000 });
  // Law 03-01: where what a refusal rests on can be seen.
  const seen = el(
    'select',
    { id: 'seen' },
    el('option', { value: 'application' }, say('seenApplication')),
    el('option', { value: 'register' }, say('seenRegister')),
    ...desk.now.papers
      .filter(({ status, withdrawn }) => status === 'read' && !withdrawn)
      .map(({ paperId, kind }) =>
        el('option', { value: paperId }, kind === undefined ? paperId : told(kind.name)),
      ),
  );
  const page = el('input', { id: 'seen-page', type: 'number', min: 1, step: 1, dir: 'ltr' });
  page.value = '1';
  // Said in one language only, both halves of the letter give it so.
  const why = () => {
    const [inArabic, inFrench] = [less.value.trim(), lessFr.value.trim()];
    const one = inArabic === '' ? inFrench : inArabic;
    if (one === '') return {};
    return inFrench === '' ? { lessBecause: one } : { lessBecause: one, lessBecauseFr: inFrench };
  };
  const send = async () => {
    const text = { ar: ar.value.trim(), fr: fr.value.trim() };
    const facts = { facts: text, evidence: [{ file: seen.value, page: Number(page.value) }] };
    const reasons = [{ article: article.value, text, ...(refuse.checked ? facts : {}) }];
    const empty = [article, ar, fr].find(({ value }) => value.trim() === '');
    if (empty !== undefined) {
      empty.focus();
      throw new Error(say('fillThis'));
    }
    await post(desk, 'proposals', {
      outcome: grant.checked ? 'grant' : 'refuse',
      ...(grant.checked ? { amountMAD: Number(sum.value) } : {}),
      ...(grant.checked ? why() : {}),
      reasons,
    });
  };
  return el(
    'section',
    { class: 'card fields' },
    heading(2, 'proposeTitle'),
    el(
      'p',
      {},
      grant,
      ' ',
      el('label', { for: 'grant' }, say('proposeGrant')),
      ' ',
      refuse,
      ' ',
      el('label', { for: 'refuse' }, say('proposeRefuse')),
    ),
    el('label', { for: 'amount' }, say('amountMAD')),
    sum,
    el('label', { for: 'less' }, say('lessBecause')),
    less,
    el('label', { for: 'less-fr' }, say('lessBecauseFr')),
    lessFr,
    el('label', { for: 'article' }, say('article')),
    article,
    el('label', { for: 'reason-ar' }, say('reasonAr')),
    ar,
    el('label', { for: 'reason-fr' }, say('reasonFr')),
    fr,
    el('label', { for: 'seen' }, say('seenIn')),
    seen,
    el('label', { for: 'seen-page' }, say('seenPage')),
    page,
    button('propose', send, 'main'),
  );
}

function proposal(desk: CaseDesk, made: NonNullable<OfficerCase['proposal']>): HTMLElement {
  const { may } = desk.now;
  const reason = el('input', { id: 'return-reason', dir: 'auto', maxlength: 4000 });
  const giveBack = async () => {
    if (reason.value.trim() === '') {
      reason.focus();
      throw new Error(say('fillThis'));
    }
    await post(desk, `proposals/${made.proposalId}/return`, { reason: reason.value });
  };
  return el(
    'section',
    { class: 'card fields' },
    heading(2, 'proposalTitle'),
    el(
      'p',
      { class: 'verdict' },
      made.outcome === 'grant' ? say('decision_grant', amount(made.amountMAD ?? 0)) : say('decision_refuse'),
    ),
    el('p', {}, say('proposedBy', made.by)),
    el(
      'ul',
      {},
      ...made.reasons.map(({ text, article }) => el('li', {}, told(text), ' ', bdi(cited(article), 'quiet'))),
    ),
    may.includes('confirm')
      ? sureButton('confirm', 'confirmSure', () => post(desk, `proposals/${made.proposalId}/confirm`), 'main')
      : notice('ownProposal'),
    may.includes('return') && el('label', { for: 'return-reason' }, say('reason')),
    may.includes('return') && reason,
    may.includes('return') && button('returnIt', giveBack),
  );
}
