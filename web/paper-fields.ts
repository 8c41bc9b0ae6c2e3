/** The values read from a paper, each under the name the trade gives it. */
import type { Field } from './answers.ts';
import { bdi, el } from './elements.ts';
import { percent, say, told } from './language.ts';

/** Below this a value is marked as one to check: about one in ten of them is wrong. */
export const surely = 0.9;

/** @param extra what stands at the end of each line, e.g. an officer's button. */
export function fieldTable(
  fields: readonly Field[],
  options: { readonly confidence?: boolean; readonly extra?: (field: Field) => HTMLElement | undefined } = {},
): HTMLElement {
  return el(
    'dl',
    { class: 'fields-read' },
    ...fields.flatMap((field) => [
      el('dt', {}, told(field.name)),
      el(
        'dd',
        {},
        bdi(field.value === '' ? '—' : field.value),
        field.corrected
          ? el('span', { class: 'tag' }, say('corrected'))
          : field.confidence < surely && el('span', { class: 'tag unsure' }, say('unsure')),
        options.confidence === true && el('span', { class: 'tag' }, bdi(percent(field.confidence))),
        options.extra?.(field),
      ),
    ]),
  );
}
