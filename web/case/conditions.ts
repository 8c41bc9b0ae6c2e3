/** The law's conditions on a case: what is not met or not known stands open, what is met can be looked up. */
import type { Reason } from '../answers.ts';
import { bdi, el } from '../elements.ts';
import { cited, label, say, told } from '../language.ts';

export function conditions(reasons: readonly Reason[]): HTMLElement {
  const of = (answer: Reason['answer']) => reasons.filter((reason) => reason.answer === answer);
  const open = [...of('no'), ...of('unknown')];
  const met = of('yes');
  return el(
    'div',
    {},
    open.length === 0 ? el('p', { class: 'good' }, say('allMet')) : list(open),
    met.length > 0 &&
      el('details', { class: 'card' }, el('summary', {}, say('metConditions', met.length)), list(met)),
  );
}

const list = (reasons: readonly Reason[]): HTMLElement =>
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
        el('div', { class: 'quiet' }, label('article'), bdi(cited(article))),
      ),
    ),
  );
