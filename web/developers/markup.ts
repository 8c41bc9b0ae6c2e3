/** HTML as text: what is put in is escaped, unless it is HTML itself. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
type Part = Html | string | number | undefined | readonly Part[];

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const written = (part: Part): string => {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replaceAll(/[&<>"]/gu, (mark) => marks[mark]!);
};

/** @example html`<p id="${id}">${text}</p>` */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(texts.map((text, at) => text + written(parts[at])).join(''));

/** Code as it is written; a reference of a case in it is not torn over two lines. */
export const coded = (text: string): Html =>
  html`<code>${text
    .split(/(NSB-\w{4}-\w{4})/u)
    .map((part, at) => (at % 2 === 0 ? part : html`<span class="reference">${part}</span>`))}</code>`;
