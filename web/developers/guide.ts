/**
 * The guides of `docs/banks` as HTML: the few forms of Markdown that stand in them. Anything else is refused, so that
 * nothing is shown as its source. `<!-- name -->` before a heading names it for good, in both languages.
 */
import { coded, Html, html } from './markup.ts';
import type { Language } from './said.ts';

/** French keeps a blank before `: ; ? ! %` and inside « »; it must not begin or end a line. */
const spaced = (text: string, language: Language): string =>
  language === 'fr' ? text.replaceAll(/ (?=[:;?!%»])|(?<=«) /gu, '\u00a0') : text;

const inlineForm = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)/gu;

/** Where a link of the guides leads on the page. */
function targetOf(link: string): string {
  const sample = /^\.\.\/\.\.\/samples\/bank\/([\w.-]+)$/u.exec(link)?.[1];
  if (sample !== undefined) return `#${sample}`;
  if (/^webhooks\.\w\w\.md$/u.test(link)) return '#webhooks';
  if (/^(?:#|\/|https:)/u.test(link)) return link;
  throw new Error(`a guide leads to ${link}, which is not on the page`);
}

/** A sentence with names between backticks. */
export function inline(text: string, language: Language): Html {
  const parts: Html[] = [];
  let from = 0;
  for (const found of text.matchAll(inlineForm)) {
    const [whole, code, strong, label, link] = found;
    parts.push(html`${spaced(text.slice(from, found.index), language)}`);
    if (code !== undefined) parts.push(coded(code));
    else if (strong !== undefined) parts.push(html`<strong>${inline(strong, language)}</strong>`);
    else parts.push(html`<a href="${targetOf(link!)}">${inline(label!, language)}</a>`);
    from = found.index + whole.length;
  }
  return html`${parts}${spaced(text.slice(from), language)}`;
}

export interface Heading {
  readonly id: string;
  readonly title: string;
  readonly level: number;
}

/** @returns the guide, its headings one level lower than written, and the list of them. */
export function readGuide(
  source: string,
  language: Language,
): { readonly body: Html; readonly headings: readonly Heading[] } {
  const headings: Heading[] = [];
  let name: string | undefined;
  const blocks = source
    .replaceAll('\r', '')
    .split(/\n{2,}(?=(?:[^`]|`(?!``)|```[\s\S]*?\n```)*$)/u)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const body = blocks.map((block): Html => {
    const named = /^<!-- ([a-z-]+) -->\n?/u.exec(block);
    if (named !== null) name = named[1];
    const text = named === null ? block : block.slice(named[0].length);
    if (text === '') return html``;
    const heading = /^(#{1,3}) (.+)$/u.exec(text);
    if (heading !== null) {
      const [, marks = '', title = ''] = heading;
      if (name === undefined) throw new Error(`the heading “${title}” of a guide has no name`);
      const [id, level] = [name, marks.length + 1];
      headings.push({ id, title: title.replaceAll('`', ''), level });
      name = undefined;
      const inside = inline(title, language);
      return new Html(`<h${level} id="${id}">${inside.text}</h${level}>`);
    }
    return plainBlock(text, language);
  });
  return { body: html`${body}`, headings };
}

function plainBlock(text: string, language: Language): Html {
  const fence = /^```\w*\n([\s\S]*?)\n```$/u.exec(text);
  if (fence !== null) return html`<pre>${coded(fence[1]!)}</pre>`;
  const lines = text.split('\n');
  const said = (line: string): Html => inline(line, language);
  if (lines.every((line) => line.startsWith('- ')))
    return html`<ul>${lines.map((line) => html`<li>${said(line.slice(2))}</li>`)}</ul>`;
  if (lines.every((line) => /^\d+\. /u.test(line)))
    return html`<ol>${lines.map((line) => html`<li>${said(line.replace(/^\d+\. /u, ''))}</li>`)}</ol>`;
  if (lines.length > 2 && lines.every((line) => /^\|.*\|$/u.test(line))) return table(lines, said);
  if (/^(?:[#>|<*+-]|```| {2}|\d+\. )/mu.test(text))
    throw new Error(`a guide is written in a form we do not read: ${text}`);
  return html`<p>${said(lines.join(' '))}</p>`;
}

function table([head = '', , ...rows]: readonly string[], said: (cell: string) => Html): Html {
  const cells = (line: string): readonly string[] =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  const row = (line: string): Html => {
    const [first = '', ...others] = cells(line);
    return html`<tr><th scope="row">${said(first)}</th>${others.map((cell) => html`<td>${said(cell)}</td>`)}</tr>`;
  };
  return html`<table><thead><tr>${cells(head).map((cell) => html`<th scope="col">${said(cell)}</th>`)}</tr></thead><tbody>${rows.map(row)}</tbody></table>`;
}
