/** The values read from a paper, each under the name the trade gives it, in the order in which they stand there. */
import type { Field, Paper, Part } from '../answers.ts';
import { bdi, el } from '../elements.ts';
import { percent, printed, say, told } from '../language.ts';
import type { Words } from '../ui/language.ts';

/** Below this a value is marked as one to check: about one in ten of them is wrong. */
export const surely = 0.9;

/** The papers of a file, each with what was read on it; a file nearly always holds one. */
export function partsOf(
  paper: Paper,
): readonly (Pick<Part, 'fields' | 'doubts'> & Partial<Pick<Part, 'part' | 'kind' | 'pages'>>)[] {
  const { kind, fields, doubts, parts } = paper;
  return parts ?? [{ ...(kind === undefined ? {} : { kind }), fields, doubts }];
}

/** What is odd about the file or any paper in it, each sentence once. */
export const allDoubts = (paper: Paper): readonly Words[] => {
  const all = [paper, ...partsOf(paper)].flatMap(({ doubts }) => doubts.map(({ text }) => text));
  return all.filter(({ fr }, at) => all.findIndex((text) => text.fr === fr) === at);
};

export const kindsOf = (paper: Paper): string => {
  const names = partsOf(paper).flatMap(({ kind }) => (kind === undefined ? [] : [told(kind.name)]));
  if (names.length > 0) return names.join(' + ');
  return paper.status === 'received' || paper.status === 'awaited' ? '…' : say('unnamedPaper');
};

/** Nothing was read, and nothing is guessed: the place alone is known. */
export const isByHand = ({ value, corrected }: Field): boolean => value === '' && !corrected;

/** @param extra what stands at the end of each line, e.g. an officer's button. */
export function fieldTable(
  fields: readonly Field[],
  options: {
    readonly confidence?: boolean;
    readonly extra?: (field: Field) => HTMLElement | undefined;
    /** Called when the reader points at a value or moves into its line. */
    readonly onPoint?: (field: Field) => void;
    readonly onLine?: (field: Field, line: HTMLElement) => void;
    /** What is to be checked comes before the rest, which stays in the order of the paper. */
    readonly weakestFirst?: boolean;
  } = {},
): HTMLElement {
  const line = (field: Field, ...children: Parameters<typeof el>[2][]): HTMLElement => {
    const value = el('dd', {}, ...children);
    for (const kind of ['pointerenter', 'focusin'])
      value.addEventListener(kind, () => options.onPoint?.(field));
    options.onLine?.(field, value);
    return value;
  };
  return el(
    'dl',
    { class: 'fields-read' },
    ...(options.weakestFirst ? weakestFirst(fields) : inOrder(fields)).flatMap((field) => [
      el('dt', {}, told(field.name)),
      line(
        field,
        bdi(
          field.value === '' ? '—' : printed(field.value),
          /^mrz\d$/u.test(field.field) ? 'zone' : undefined,
        ),
        field.corrected
          ? el('span', { class: 'tag' }, say('corrected'))
          : field.confidence < surely &&
              el(
                'span',
                { class: 'tag unsure' },
                say(!isByHand(field) ? 'unsure' : options.confidence === true ? 'byHandHere' : 'byHand'),
              ),
        options.confidence === true &&
          !isByHand(field) &&
          el('span', { class: 'tag' }, bdi(percent(field.confidence))),
        ...(field.said ?? []).map((words) => el('span', { class: 'quiet' }, ' · ', told(words))),
        options.extra?.(field),
      ),
    ]),
  );
}

const inOrder = (fields: readonly Field[]): readonly Field[] =>
  [...fields].sort((a, b) => a.page - b.page || a.box[1] - b.box[1]);

const isWeak = ({ confidence, corrected }: Field): boolean => !corrected && confidence < surely;
const weakestFirst = (fields: readonly Field[]): readonly Field[] => [
  ...fields.filter(isWeak).sort((a, b) => a.confidence - b.confidence),
  ...inOrder(fields.filter((field) => !isWeak(field))),
];
