/** One case as an officer weighs it: flags first, then lineage, law, papers; then what may be done. */
import type { Field, OfficerCase, Paper } from './answers.ts';
import { askedPapers } from './asked-papers.ts';
import { type Caller, call } from './call.ts';
import { conditions } from './conditions.ts';
import { bdi, button, el, heading, notice, problem } from './elements.ts';
import { amount, day, decimal, label, language, percent, printed, say, told } from './language.ts';
import { decisionForms } from './officer-decision.ts';
import { allDoubts, fieldTable, isByHand, kindsOf, partsOf, surely } from './paper-fields.ts';
import { type Picture, pictureOf } from './paper-picture.ts';
import type { WordKey } from './words.ts';

export interface CaseDesk {
  readonly caller: Caller;
  readonly now: OfficerCase;
  draw(now: OfficerCase): void;
}

type Link = NonNullable<OfficerCase['assessment']>['lineage']['links'][number];

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
    now.receipt === undefined ? el('span') : el('p', {}, label('answerBy'), bdi(day(now.receipt.answerBy))),
    now.keeper === undefined
      ? el('span')
      : el('p', { class: 'quiet' }, say('openedByKeeper', now.keeper.place)),
    who(now),
    ...(now.assessment === undefined ? [notice('notExamined')] : assessed(now.assessment)),
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
    ['birthDate', applicant.birthDate && printed(applicant.birthDate)],
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
            el('br'),
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
    conditions(reasons),
  ];
}

/** Both languages come in one line, Arabic first. */
const basisIn = (basis: string): string => basis.split(' — ')[language === 'ar' ? 0 : 1] ?? basis;

/** The weakest link first, and open: it is the one that decides. */
function lineageView({ p, text, links }: NonNullable<OfficerCase['assessment']>['lineage']): HTMLElement {
  const [first = '', ...rest] = told(text).split('\n');
  // The lines about each link stand in the tables below, and the first says again how likely it is.
  const lines = links.length === 0 ? [first, ...rest] : rest.filter((line) => !/^[•\s]/u.test(line));
  return el(
    'div',
    {},
    // While a link rests on nothing compared, its figure is only what is usual, and the product is no proof.
    links.length > 0 &&
      el(
        'p',
        { class: 'verdict' },
        say('lineageP', links.every(compared) ? percent(p) : say('answer_unknown')),
      ),
    ...lines.map((line) => el('p', { class: line.startsWith('⚠') ? 'doubt' : undefined }, line)),
    ...[...links].sort((a, b) => rank(a) - rank(b)).map((link, index) => linkView(link, index === 0)),
    links.length > 0 && el('p', { class: 'quiet' }, say('weightHelp')),
  );
}

const compared = ({ ledger }: Link): boolean => ledger.some(({ comparable }) => comparable);
const rank = (link: Link): number => (compared(link) ? link.p : -1);

function linkView(link: Link, open: boolean): HTMLElement {
  const { name, p, ledger } = link;
  const place = ({ comparable, bits }: Link['ledger'][number]): number => (comparable ? bits : 99);
  const rows = [...ledger].sort((a, b) => place(a) - place(b));
  return el(
    'details',
    { class: 'card', open },
    el(
      'summary',
      {},
      say(linkWords[name]),
      ' ',
      el('span', { class: 'tag' }, compared(link) ? bdi(percent(p)) : say('answer_unknown')),
    ),
    rows.length === 0
      ? el('p', { class: 'quiet' }, say('nothingCompared'))
      : el(
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
            ...rows.map(({ text, bits, comparable }) =>
              el(
                'tr',
                {},
                el('td', {}, told(text)),
                comparable
                  ? el(
                      'td',
                      { class: bits < 0 ? 'against' : 'for' },
                      say(weightOf(bits)),
                      ' ',
                      weightTag(bits),
                    )
                  : el('td', { class: 'quiet' }, say('notComparable')),
              ),
            ),
          ),
        ),
  );
}

const weightTag = (bits: number): HTMLElement =>
  el(
    'bdi',
    { class: 'quiet', dir: 'ltr' },
    `${bits < 0 ? '−' : '+'}${decimal(Math.round(Math.abs(bits) * 10) / 10)}`,
  );

/** Three bits make one explanation eight times likelier than another. */
function weightOf(bits: number): WordKey {
  if (bits < 0) return bits <= -2 ? 'weight_against' : 'weight_slightlyAgainst';
  return bits >= 5 ? 'weight_strong' : bits >= 2 ? 'weight_fair' : 'weight_slight';
}

function paperCard(paper: Paper, desk: CaseDesk): HTMLElement {
  const { status, refused, paperId, readers = [] } = paper;
  const parts = partsOf(paper);
  const every = parts.flatMap(({ fields }) => fields);
  const toCheck = every.filter(({ confidence, corrected }) => !corrected && confidence < surely).length;
  const place = el('div', {});
  let picture: Picture | undefined;
  /** Where the crop of a value that only a person can read goes, once the page is there. */
  const crops = new Map<Field, HTMLElement>();
  const byHand = (field: Field): HTMLElement => {
    const crop = el('span', {});
    crops.set(field, crop);
    return crop;
  };
  const card = el(
    'details',
    { class: `card paper ${status}`, id: paperId },
    el(
      'summary',
      {},
      kindsOf(paper),
      ' ',
      el('span', { class: `tag ${status}` }, say(`paper_${status}`)),
      ' ',
      toCheck > 0 && el('span', { class: 'tag unsure' }, say('toCheck', toCheck)),
    ),
    el(
      'div',
      { class: 'beside' },
      place,
      el(
        'div',
        {},
        ...parts.flatMap(({ part, kind, pages, fields }) => [
          part !== undefined &&
            kind !== undefined &&
            heading(3, 'partOfFile', told(kind.name), (pages ?? []).join(', ')),
          fields.length > 0 &&
            fieldTable(fields, {
              confidence: true,
              onPoint: (field) => picture?.light(field),
              extra: (field) =>
                el(
                  'span',
                  { class: 'correct' },
                  isByHand(field) && byHand(field),
                  desk.now.may.includes('correct') && correction(paper, field, desk, part),
                ),
            }),
        ]),
      ),
    ),
  );
  card.addEventListener('toggle', async () => {
    if (!card.open || picture !== undefined || paper.receivedAt === undefined) return;
    const path = `/api/officer/cases/${desk.now.caseId}/papers/${paperId}/file`;
    try {
      picture = pictureOf(paper, (await call<{ url: string }>('GET', path, desk.caller)).url);
      place.replaceChildren(picture.element);
      for (const [field, crop] of crops) crop.replaceChildren(picture.cropOf(field) ?? '');
    } catch (error) {
      place.replaceChildren(problem(error instanceof Error ? error.message : say('noLine')));
    }
  });
  return el(
    'li',
    {},
    refused !== undefined && problem(told(refused.text)),
    ...allDoubts(paper).map((text) => el('p', { class: 'doubt' }, told(text))),
    ...readers.map((words) => el('p', { class: 'quiet' }, told(words))),
    card,
  );
}

function correction(
  paper: Paper,
  field: Field,
  { caller, now, draw }: CaseDesk,
  part: number | undefined,
): HTMLElement {
  const box = el('span', { class: 'correct' });
  const start = el('button', { type: 'button', class: 'small' }, say('correct'));
  const open = () => {
    const id = `correct-${paper.paperId}-${part ?? 0}-${field.field}`;
    const input = el('input', { id, dir: 'auto', maxlength: 400, 'aria-label': say('newValue') });
    input.value = field.value;
    const path = `/api/officer/cases/${now.caseId}/papers/${paper.paperId}/corrections`;
    const save = button(
      isByHand(field) ? 'typeIn' : 'correct',
      async () =>
        draw(
          await call<OfficerCase>('POST', path, caller, {
            field: field.field,
            value: input.value,
            ...(part === undefined ? {} : { part }),
          }),
        ),
      'main',
    );
    const stop = el('button', { type: 'button', class: 'plain' }, say('cancel'));
    stop.addEventListener('click', () => box.replaceChildren(start));
    box.replaceChildren(input, save, stop);
    return input;
  };
  start.addEventListener('click', () => open().focus());
  // What no machine reads is typed in from its crop: its field stands open and empty.
  if (isByHand(field)) open();
  else box.append(start);
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
