/** One paper as an officer checks it: the page beside its values, the weakest first, each to be corrected in its place. */
import type { Evidence, Field, OfficerCase, Paper } from '../answers.ts';
import { allDoubts, fieldTable, isByHand, kindsOf, partsOf, surely } from '../case/paper-fields.ts';
import { type Picture, pictureOf } from '../case/paper-picture.ts';
import { button, el, heading, problem } from '../elements.ts';
import { say, told } from '../language.ts';
import { call } from '../ui/call.ts';
import type { CaseDesk } from './case-file.ts';

export interface PaperCard {
  readonly element: HTMLElement;
  /** Opens the paper at a value, or at its head where the whole page is meant. */
  point(place: Evidence): void;
}

export function paperCard(paper: Paper, desk: CaseDesk): PaperCard {
  const { status, refused, paperId, readers = [] } = paper;
  const isUnreviewed = desk.now.completing.unreviewed.includes(paperId) && status !== 'received';
  const review = async () => {
    const path = `/api/officer/cases/${desk.now.caseId}/papers/${paperId}/review`;
    desk.draw(await call<OfficerCase>('POST', path, desk.caller));
  };
  const parts = partsOf(paper);
  const every = parts.flatMap(({ fields }) => fields);
  const toCheck = every.filter(({ confidence, corrected }) => !corrected && confidence < surely).length;
  const place = el('div', {});
  let picture: Picture | undefined;
  let pointed: Field | undefined;
  const lines = new Map<Field, HTMLElement>();
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
      paper.reviewed !== undefined && el('span', { class: 'tag read' }, say('reviewed')),
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
              weakestFirst: true,
              onLine: (field, line) => {
                lines.set(field, line);
                // Without a button of its own a line would be out of a keyboard's reach.
                line.tabIndex = desk.now.may.includes('correct') ? -1 : 0;
              },
              onPoint: (field) => {
                pointed = field;
                picture?.light(field);
              },
              extra: (field) =>
                el(
                  'span',
                  { class: 'correct' },
                  isByHand(field) && byHand(field),
                  desk.now.may.includes('correct') && correction(paper, field, desk, part),
                ),
            }),
        ]),
        isUnreviewed && desk.now.may.includes('review') && button('review', review),
      ),
    ),
  );
  card.addEventListener('toggle', async () => {
    if (!card.open || picture !== undefined || paper.receivedAt === undefined) return;
    const path = `/api/officer/cases/${desk.now.caseId}/papers/${paperId}/file`;
    place.replaceChildren(el('p', { class: 'quiet', role: 'status' }, say('loading')));
    try {
      picture = pictureOf(paper, (await call<{ url: string }>('GET', path, desk.caller)).url);
      place.replaceChildren(picture.element);
      for (const [field, crop] of crops) crop.replaceChildren(picture.cropOf(field) ?? '');
      if (pointed !== undefined) picture.light(pointed);
    } catch (error) {
      place.replaceChildren(problem(error instanceof Error ? error.message : say('noLine')));
    }
  });
  const element = el(
    'li',
    {},
    refused !== undefined && problem(told(refused.text)),
    ...allDoubts(paper).map((text) => el('p', { class: 'doubt' }, told(text))),
    ...readers.map((words) => el('p', { class: 'quiet' }, told(words))),
    card,
  );
  return {
    element,
    point({ page, field }) {
      card.open = true;
      const at = [...lines].find(([one]) => one.field === field && one.page === page);
      const target = at?.[1] ?? card.querySelector('summary');
      target?.scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
    },
  };
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
