/** One case as an officer weighs it: flags first, then lineage, law, papers; then what may be done. */
import type { Evidence, OfficerCase } from '../answers.ts';
import { askedPapers } from '../case/asked-papers.ts';
import { conditions } from '../case/conditions.ts';
import { letterList } from '../case/letters.ts';
import { kindsOf, partsOf } from '../case/paper-fields.ts';
import { bdi, button, el, heading, notice } from '../elements.ts';
import { amount, day, label, language, printed, say, told } from '../language.ts';
import { type Caller, call } from '../ui/call.ts';
import type { WordKey } from '../words.ts';
import { decisionForms } from './decision.ts';
import { lineageView } from './lineage.ts';
import { type PaperCard, paperCard } from './paper.ts';

export interface CaseDesk {
  readonly caller: Caller;
  readonly now: OfficerCase;
  draw(now: OfficerCase): void;
}

export function showCase(main: HTMLElement, desk: CaseDesk): void {
  const { now } = desk;
  const live = now.papers.filter(({ withdrawn }) => !withdrawn);
  const cards = new Map(live.map((paper) => [paper.paperId, paperCard(paper, desk)]));
  main.replaceChildren(
    el('p', {}, el('a', { href: '#queue' }, say('back'))),
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
    ...(now.assessment === undefined ? [notice('notExamined')] : assessed(desk, now.assessment, cards)),
    heading(2, 'papersTitle'),
    el('ol', { class: 'papers' }, ...[...cards.values()].map(({ element }) => element)),
    ...decisionForms(desk),
    ...(now.receipt === undefined
      ? []
      : [letterList(`/api/officer/cases/${now.caseId}/letters`, desk.caller)]),
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

type Cards = ReadonlyMap<string, PaperCard>;

function assessed(
  desk: CaseDesk,
  found: NonNullable<OfficerCase['assessment']>,
  cards: Cards,
): HTMLElement[] {
  const { now } = desk;
  const { outcome, subsidy, flags, lineage, reasons, missing, agreements = [] } = found;
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
      : el(
          'ul',
          { class: 'asked' },
          ...flags.map(({ text, evidence }) =>
            el('li', { class: 'doubt' }, told(text), placesOf(now, evidence, cards)),
          ),
        ),
    heading(2, 'missingTitle'),
    askedPapers(missing),
    heading(2, 'lineageTitle'),
    lineageView(lineage, desk, (place) => {
      const card = cards.get(place.file);
      return card && (() => card.point(place));
    }),
    heading(2, 'reasonsTitle'),
    conditions(reasons),
    agreements.length === 0
      ? el('span')
      : el(
          'details',
          { class: 'card' },
          el('summary', {}, say('agreementsTitle', agreements.length)),
          el(
            'ul',
            { class: 'asked' },
            ...agreements.map(({ text, evidence }) =>
              el('li', {}, told(text), placesOf(now, evidence, cards)),
            ),
          ),
        ),
  ];
}

/** Ways to the values meant, each named by its paper and what it is called there; one place once. */
function placesOf(now: OfficerCase, evidence: readonly Evidence[], cards: Cards): HTMLElement | undefined {
  const known = evidence.flatMap((place) => {
    const paper = now.papers.find(({ paperId }) => paperId === place.file);
    const card = cards.get(place.file);
    if (paper === undefined || card === undefined) return [];
    const field = partsOf(paper)
      .flatMap(({ fields }) => fields)
      .find(({ field, page }) => field === place.field && page === place.page);
    const name = field === undefined ? kindsOf(paper) : `${kindsOf(paper)} › ${told(field.name)}`;
    return [{ name, go: () => card.point(place) }];
  });
  const places = known.filter(({ name }, at) => known.findIndex((other) => other.name === name) === at);
  if (places.length === 0) return undefined;
  return el(
    'span',
    { class: 'places' },
    ...places.map(({ name, go }) => {
      const press = el('button', { type: 'button', class: 'small' }, name);
      press.addEventListener('click', go);
      return press;
    }),
  );
}

/** Both languages come in one line, Arabic first. */
const basisIn = (basis: string): string => basis.split(' — ')[language === 'ar' ? 0 : 1] ?? basis;

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
