/** One call: what is sent, what is answered, and what may be answered instead. */
import {
  type Answer,
  type Api,
  type Call,
  type Content,
  descriptionOf,
  type Operation,
  problemIn,
  type Schema,
  schemaName,
  summaryOf,
} from './api.ts';
import { fieldList, headerLine, parameterList } from './fields.ts';
import { inline } from './guide.ts';
import { coded, type Html, html } from './markup.ts';
import { type Language, words } from './said.ts';

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);
export const shown = (text: string): Html => html`<pre>${coded(text)}</pre>`;

/** The one kind of content there is. */
const only = (content: Content) => Object.entries(content)[0]!;

/** Of a body that is a shape of its own, its name; else its fields. */
const bodyFields = (content: Content, language: Language): Html => {
  const [type, { schema }] = only(content);
  const name = schemaName(schema);
  return html`<p><code>${type}</code>${name === undefined ? undefined : html` · <a href="#${name}">${name}</a>`}</p>
${name === undefined ? fieldList(schema, language) : undefined}`;
};

/** As it travels: the line, the headers, the body. */
function requestOf({ method, path, one }: Call, body: unknown): string {
  const parameters = one.parameters ?? [];
  const filled = path.replaceAll(/\{(\w+)\}/gu, (gap, name: string) =>
    String(parameters.find((each) => each.name === name)?.example ?? gap),
  );
  const query = new URLSearchParams(
    parameters.flatMap(({ in: where, name, example }) =>
      where === 'query' && example !== undefined ? [[name, String(example)]] : [],
    ),
  );
  const isForm = one.requestBody !== undefined && only(one.requestBody.content)[0].includes('form');
  const headers = [
    ...(one.security.length === 0
      ? []
      : ['Authorization: DPoP eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.c2ln']),
    ...parameters.flatMap(({ in: where, name, required, example }) =>
      where === 'header' && required ? [`${name}: ${example}`] : [],
    ),
    ...(one.requestBody === undefined ? [] : [`Content-Type: ${only(one.requestBody.content)[0]}`]),
  ];
  const line = `${method} ${filled}${query.size > 0 ? `?${query}` : ''} HTTP/1.1`;
  const text = isForm
    ? [...new URLSearchParams(body as Record<string, string>)]
        .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
        .join('\n&')
    : pretty(body);
  return [line, ...headers, ...(body === undefined ? [] : ['', text])].join('\n');
}

function examplesOf(call: Call, language: Language): Html {
  const success = Object.entries(call.one.responses).find(([status]) => status.startsWith('2'))!;
  const [status, { content }] = success;
  const answers = content === undefined ? [] : Object.entries(only(content)[1].examples);
  const sent = call.one.requestBody === undefined ? {} : only(call.one.requestBody.content)[1].examples;
  const first = Object.values(sent)[0]?.value;
  return html`<details open><summary>${words.example[language]}</summary>
${shown(requestOf(call, first))}
${answers.map(([, { value }]) => shown(`HTTP/1.1 ${status} OK\n\n${pretty(value)}`))}</details>`;
}

/** Statuses with their codes, each leading to what it means and what to do. */
function otherAnswers(api: Api, one: Operation, language: Language): Html {
  const others = Object.entries(one.responses).filter(([status]) => !status.startsWith('2'));
  const said = (answer: Answer): Html => {
    if (answer.content === undefined) return inline(descriptionOf(answer)[language], language);
    const codes = Object.values(only(answer.content)[1].examples).map(
      (each) => problemIn(api, each).value.code,
    );
    return html`${codes.map((code, at) => html`${at > 0 ? ', ' : ''}<a href="#${code}">${code}</a>`)}`;
  };
  return html`<h5>${words.otherAnswers[language]}</h5>
<dl class="answers">${others.map(([status, answer]) => html`<div><dt>${status}</dt><dd>${said(answer)}</dd></div>`)}</dl>`;
}

const headersOf = (names: readonly string[], language: Language): Html =>
  names.length === 0
    ? html``
    : html`<p class="quiet">${words.answerHeaders[language]} ${headerLine(names)}</p>`;

/** Names of fields anywhere in it, of shapes it refers to among them. */
function fieldsIn(api: Api, schema: Schema): readonly string[] {
  const name = schemaName(schema);
  const { properties = {}, items, anyOf = [] } = name === undefined ? schema : api.components.schemas[name]!;
  const inside = [...Object.values(properties), ...anyOf, ...(items === undefined ? [] : [items])];
  return [...Object.keys(properties), ...inside.flatMap((each) => fieldsIn(api, each))];
}

/** What the search finds it by, besides what its link says. */
export function keysOf(api: Api, { method, path, scope = '', one }: Call): string {
  const success = Object.entries(one.responses).find(([status]) => status.startsWith('2'))?.[1].content;
  const bodies = [one.requestBody?.content, success].filter((content) => content !== undefined);
  return [
    ...new Set([
      ...[method, path, scope, one.operationId, ...(one.parameters ?? []).map(({ name }) => name)],
      ...bodies.flatMap((content) => fieldsIn(api, only(content)[1].schema)),
    ]),
  ].join(' ');
}

export function callSection(api: Api, call: Call, language: Language): Html {
  const { method, path, scope, one } = call;
  const [, success] = Object.entries(one.responses).find(([status]) => status.startsWith('2'))!;
  return html`<section class="card call" id="${one.operationId}">
<h4><a href="#${one.operationId}">${inline(summaryOf(one)[language], language)}</a></h4>
<p class="line"><b>${method}</b> <code>${path}</code></p>
<p class="tags"><span class="tag">${
    scope === undefined ? words.withoutToken[language] : html`${words.scope[language]} <code>${scope}</code>`
  }</span> <span class="tag"><code>${one.operationId}</code></span>${
    one.deprecated === true ? html` <span class="tag unsure">${words.leaving[language]}</span>` : undefined
  }</p>
<p>${inline(descriptionOf(one)[language], language)}</p>
${one.parameters === undefined ? undefined : html`<h5>${words.parameters[language]}</h5>${parameterList(one.parameters, language)}`}
${one.requestBody === undefined ? undefined : html`<h5>${words.body[language]}</h5>${bodyFields(one.requestBody.content, language)}`}
<h5>${words.answer[language]}</h5>${success.content === undefined ? undefined : bodyFields(success.content, language)}
${headersOf(Object.keys(success.headers ?? {}), language)}
${examplesOf(call, language)}
${otherAnswers(api, one, language)}
</section>`;
}

export function eventSection(type: string, one: Operation, language: Language): Html {
  const [, { examples }] = only(one.requestBody!.content);
  return html`<section class="card call" id="${one.operationId}">
<h3><a href="#${one.operationId}">${summaryOf(one)[language]}</a></h3>
<p class="line"><code>${type}</code></p>
<p>${inline(descriptionOf(one)[language], language)}</p>
<details><summary>${words.example[language]}</summary>${Object.values(examples).map(({ value }) => shown(pretty(value)))}</details>
</section>`;
}
