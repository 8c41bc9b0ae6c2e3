/** Papers that are missing or asked for, each with why; or the good news that there are none. */
import { el } from '../elements.ts';
import { say, told } from '../language.ts';
import type { Words } from '../ui/language.ts';

interface Asked {
  readonly name: Words;
  readonly why: Words;
}

export function askedPapers(papers: readonly Asked[]): HTMLElement {
  if (papers.length === 0) return el('p', { class: 'good' }, say('nothingMissing'));
  return el('ul', { class: 'asked' }, ...papers.map(line));
}

/** The rules' sentence often begins with the paper's own name and a colon; it is not said twice. */
function line({ name, why }: Asked): HTMLElement {
  const [head = '', rest] = told(why).split(/\s?:\s(.*)/su);
  const [title, reason] = rest === undefined ? [told(name), head] : [head, rest];
  return el('li', {}, el('strong', {}, title), el('br'), reason);
}
