/** Fields of bodies, parameters and headers, each with its kind and what it means. */
import { type Described, descriptionOf, type Parameter, type Schema, schemaName } from './api.ts';
import { inline } from './guide.ts';
import { type Html, html } from './markup.ts';
import { type Language, words } from './said.ts';

/** Of whole numbers that have no bound, which JSON Schema has to write all the same. */
const isBound = (value: number | undefined): value is number =>
  value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;

/** What it is, in the words of JSON Schema: `string, date`, `"a" | "b"`, a shape’s name. */
function kindOf(schema: Schema, language: Language): Html {
  const name = schemaName(schema);
  if (name !== undefined) return html`<a href="#${name}">${name}</a>`;
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum !== undefined) {
    const all = schema.enum.map((value, at) => html`${at > 0 ? ' ' : ''}<code>${String(value)}</code>`);
    return html`${words.one[language]} ${all}`;
  }
  if (schema.items !== undefined) return html`[ ${kindOf(schema.items, language)} ]`;
  if (schema.anyOf !== undefined)
    return html`${schema.anyOf.map((each, at) => html`${at > 0 ? ' | ' : ''}${kindOf(each, language)}`)}`;
  const { type = 'any', format, minimum, maximum, minLength, maxLength, pattern } = schema;
  const bounds = [
    ...(format === undefined ? [] : [format]),
    ...(isBound(minimum) ? [`≥ ${minimum}`] : []),
    ...(isBound(maximum) ? [`≤ ${maximum}`] : []),
    ...(minLength === undefined ? [] : [`≥ ${minLength}`]),
    ...(maxLength === undefined ? [] : [`≤ ${maxLength}`]),
  ];
  const shape = pattern === undefined || format !== undefined ? undefined : html`, <code>${pattern}</code>`;
  return html`${[type, ...bounds].join(', ')}${shape}`;
}

interface Row {
  readonly name: string;
  readonly schema: Schema;
  readonly said: Described;
  readonly required: boolean;
}

/** Every field, those within unnamed objects under their path. */
function rowsOf({ properties = {}, required = [], items, anyOf = [] }: Schema, before = ''): readonly Row[] {
  const own = Object.entries(properties).flatMap(([name, schema]): readonly Row[] => [
    { name: `${before}${name}`, schema, said: schema, required: required.includes(name) },
    ...rowsOf(schema, `${before}${name}.`),
  ]);
  const within = items === undefined ? [] : rowsOf(items, before.replace(/\.$/u, '[].'));
  return [...own, ...within, ...anyOf.flatMap((each) => rowsOf(each, before))];
}

const row = ({ name, schema, said, required }: Row, language: Language): Html => html`<div>
<dt><code>${name}</code> <span class="kind">${kindOf(schema, language)}${
  schema.default === undefined || typeof schema.default === 'object'
    ? undefined
    : html`, ${words.default[language]} <code>${String(schema.default)}</code>`
}</span>${required ? html` <span class="tag">${words.required[language]}</span>` : undefined}</dt>
<dd>${inline(descriptionOf(said)[language], language)}</dd></div>`;

const list = (rows: readonly Html[]): Html => html`<dl class="members">${rows}</dl>`;

export const fieldList = (schema: Schema, language: Language): Html =>
  list(rowsOf(schema).map((each) => row(each, language)));

/** Headers lead to where they are told once. */
export const headerLine = (names: readonly string[]): Html =>
  html`${names.map((name, at) => html`${at > 0 ? ', ' : ''}<a href="#header-${name}">${name}</a>`)}`;

/** What stands in the address, then the headers: those that must be there first. */
export function parameterList(parameters: readonly Parameter[], language: Language): Html {
  const headers = parameters.filter((each) => each.in === 'header');
  const others = parameters.filter((each) => each.in !== 'header');
  const line = (which: boolean, word: string): Html | undefined => {
    const names = headers.filter(({ required }) => required === which).map(({ name }) => name);
    return names.length === 0 ? undefined : html`<p class="quiet">${word} ${headerLine(names)}</p>`;
  };
  return html`${others.length === 0 ? undefined : list(others.map(({ name, schema, required, ...said }) => row({ name, schema, said, required }, language)))}
${line(true, words.headersNeeded[language])}${line(false, words.headersTaken[language])}`;
}
