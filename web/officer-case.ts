/** One case as an officer weighs it: flags first, then lineage, law, papers; then what may be done. */
import type { Field, OfficerCase, Paper } from './answers.ts';
import { askedPapers } from './asked-papers.ts';
import { type Caller, call } from './call.ts';
import { bdi, button, el, heading, problem } from './elements.ts';
import { amount, day, decimal, language, percent, say, told } from './language.ts';
import { decisionForms } from './officer-decision.ts';
import { fieldTable } from './paper-fields.ts';
import type { WordKey } from './words.ts';

export interface CaseDesk {
  readonly caller: Caller;
  readonly now: OfficerCase;
  draw(now: OfficerCase): void;
}

const linkWords = {
  'applicant-subject': 'link_applicant',
  'parent-member': 'link_parent',
  'member-register': 'link_register',
} as const satisfies Record<string, WordKey>;

export function showCase(main: HTMLElement, desk: CaseDesk): void {
  const { now } = desk;
  main.replaceChildren(
    el('p', {}, el('a', { href: '#review' }, say('back'))),
    el(
      'h1',
      {},
      bdi(now.reference, 'reference'),
      ' ',
      el('span', { class: 'tag' }, say(`state_${now.state}`)),
    ),
    now.receipt === undefined
      ? el('span')
      : el('p', {}, `${say('answerBy')}: `, bdi(day(now.receipt.answerBy))),
    who(now),
    ...(now.assessment === undefined ? [problem(say('noAssessment'))] : assessed(now.assessment)),
    heading(2, 'papersTitle'),
    el(
      'ol',
      { class: 'papers' },
      ...now.papers.filter(({ withdrawn }) => !withdrawn).map((paper) => paperCard(paper, desk)),
    ),
    ...decisionForms(desk),
    ...notes(desk),
  );
}

function who({ application }: OfficerCase): HTMLElement {
  if (application === undefined) return el('span');
  const { applicant, project } = application;
  const lines: [WordKey, string | undefined][] = [
    ['nameAr', applicant.nameAr],
    ['nameLat', applicant.nameLat],
    ['cin', applicant.cin],
    ['birthDate', applicant.birthDate],
    ['fileNumber', application.member?.fileNumber],
    ['title', project.title],
    ['form', say(`form_${project.form}`)],
    ['valueMAD', amount(project.valueMAD)],
    ['ownMAD', amount(project.ownMAD)],
    ['loanMAD', amount(project.loanMAD)],
    ['requestedMAD', amount(project.requestedMAD)],
  ];
  return el(
    'details',
    { class: 'card', open: true },
    el('summary', {}, say('formTitle')),
    el(
      'dl',
      { class: 'fields-read' },
      ...lines.flatMap(([key, value]) =>
        value === undefined ? [] : [el('dt', {}, say(key)), el('dd', {}, bdi(value))],
      ),
    ),
  );
}

function assessed(found: NonNullable<OfficerCase['assessment']>): HTMLElement[] {
  const { outcome, subsidy, flags, lineage, reasons, missing } = found;
  return [
    el(
      'div',
      { class: `card outcome ${outcome}` },
      el('p', { class: 'verdict' }, say(`verdict_${outcome}`)),
      subsidy === undefined
        ? el('span')
        : el(
            'p',
            {},
            say('amountMax', amount(subsidy.maxMAD)),
            ' ',
            el('span', { class: 'quiet' }, basisIn(subsidy.basis)),
          ),
    ),
    heading(2, 'flagsTitle'),
    flags.length === 0
      ? el('p', { class: 'good' }, say('noFlags'))
      : el('ul', { class: 'asked' }, ...flags.map(({ text }) => el('li', { class: 'doubt' }, told(text)))),
    heading(2, 'missingTitle'),
    askedPapers(missing),
    heading(2, 'lineageTitle'),
    lineageView(lineage),
    heading(2, 'reasonsTitle'),
    el(
      'ul',
      { class: 'reasons' },
      ...reasons.map(({ answer, text, article }) =>
        el(
          'li',
          {},
          el('span', { class: `tag answer ${answer}` }, say(`answer_${answer}`)),
          ' ',
          told(text),
          ' ',
          el('span', { class: 'quiet' }, `${say('article')}: `, bdi(article)),
        ),
      ),
    ),
  ];
}

/** Both languages come in one line, Arabic first. */
const basisIn = (basis: string): string => basis.split(' — ')[language === 'ar' ? 0 : 1] ?? basis;

/** The weakest link first: it is the one that decides. */
function lineageView(lineage: NonNullable<OfficerCase['assessment']>['lineage']): HTMLElement {
  const links = [...lineage.links].sort((a, b) => a.p - b.p);
  return el(
    'div',
    {},
    ...told(lineage.text)
      .split('\n')
      // The lines about each link stand in the tables below.
      .filter((line) => !/^[•\s]/u.test(line))
      .map((line) => el('p', { class: line.startsWith('⚠') ? 'doubt' : undefined }, line)),
    ...links.map((link) =>
      el(
        'details',
        { class: 'card' },
        el('summary', {}, say(linkWords[link.name]), ' ', el('span', { class: 'tag' }, bdi(percent(link.p)))),
        el(
          'table',
          { class: 'ledger' },
          el(
            'thead',
            {},
            el('tr', {}, el('th', { scope: 'col' }, say('fact')), el('th', { scope: 'col' }, say('weight'))),
          ),
          el(
            'tbody',
            {},
            ...link.ledger.map(({ text, bits, comparable }) =>
              el(
                'tr',
                {},
                el('td', {}, told(text)),
                el(
                  'td',
                  { class: !comparable ? 'quiet' : bits < 0 ? 'against' : 'for' },
                  comparable ? bdi(decimal(Math.round(bits * 10) / 10)) : say('notComparable'),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function paperCard(paper: Paper, desk: CaseDesk): HTMLElement {
  const { kind, status, refused, doubts, paperId } = paper;
  const picture = el('div', {});
  return el(
    'li',
    { class: `card paper ${status}`, id: paperId },
    el(
      'p',
      { class: 'paper-line' },
      el('strong', {}, kind === undefined ? '…' : told(kind.name)),
      kind !== undefined && el('span', { class: 'quiet' }, bdi(percent(kind.confidence))),
      el('span', { class: `tag ${status}` }, say(`paper_${status}`)),
    ),
    refused !== undefined && problem(told(refused.text)),
    ...doubts.map(({ text }) => el('p', { class: 'doubt' }, told(text))),
    paper.receivedAt !== undefined && button('seePaper', () => showPicture(picture, paper, desk)),
    picture,
    paper.fields.length > 0 &&
      fieldTable(paper.fields, {
        confidence: true,
        extra: (field) => (desk.now.may.includes('correct') ? correction(paper, field, desk) : undefined),
      }),
  );
}

/** A picture browsers can paint is shown; TIFF and PDF are offered for download. */
async function showPicture(place: HTMLElement, paper: Paper, { caller, now }: CaseDesk): Promise<void> {
  const { url } = await call<{ url: string }>(
    'GET',
    `/api/officer/cases/${now.caseId}/papers/${paper.paperId}/file`,
    caller,
  );
  const link = el('a', { href: url, download: '' }, say('download'));
  const image = el('img', {
    src: url,
    alt: paper.kind === undefined ? '' : told(paper.kind.name),
    class: 'page',
  });
  const hide = el('button', { type: 'button', class: 'plain' }, say('hidePaper'));
  hide.addEventListener('click', () => place.replaceChildren());
  image.addEventListener('error', () => image.remove());
  place.replaceChildren(image, el('div', { class: 'row' }, link, hide));
}

function correction(paper: Paper, field: Field, { caller, now, draw }: CaseDesk): HTMLElement {
  const box = el('span', { class: 'correct' });
  const start = el('button', { type: 'button', class: 'small' }, say('correct'));
  start.addEventListener('click', () => {
    const id = `correct-${paper.paperId}-${field.field}`;
    const input = el('input', { id, dir: 'auto', maxlength: 400, 'aria-label': say('newValue') });
    input.value = field.value;
    const path = `/api/officer/cases/${now.caseId}/papers/${paper.paperId}/corrections`;
    const save = button(
      'correct',
      async () =>
        draw(await call<OfficerCase>('POST', path, caller, { field: field.field, value: input.value })),
      'main',
    );
    const stop = el('button', { type: 'button', class: 'plain' }, say('cancel'));
    stop.addEventListener('click', () => box.replaceChildren(start));
    box.replaceChildren(input, save, stop);
    input.focus();
  });
  box.append(start);
  return box;
}

function notes({ caller, now, draw }: CaseDesk): HTMLElement[] {
  const text = el('textarea', { id: 'note', rows: 2, maxlength: 4000, dir: 'auto' });
  const add = async () => {
    if (text.value.trim() === '') {
      text.focus();
      return;
    }
    draw(
      await call<OfficerCase>('POST', `/api/officer/cases/${now.caseId}/notes`, caller, { note: text.value }),
    );
  };
  return [
    heading(2, 'noteTitle'),
    el(
      'ul',
      { class: 'notes' },
      ...now.notes.map(({ note, by, at }) =>
        el('li', {}, bdi(note), ' ', el('span', { class: 'quiet' }, bdi(by), ' · ', day(at))),
      ),
    ),
    el('label', { for: 'note' }, say('note')),
    text,
    button('addNote', add),
  ];
}
