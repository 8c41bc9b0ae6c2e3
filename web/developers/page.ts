/**
 * The page for partners’ engineers, whole without a script: the guides of `docs/banks` and everything the API document says
 * of partners’ calls, in one language. Made when the pages are built, so that it can say nothing else than the service.
 */
import { readdir, readFile } from 'node:fs/promises';
import {
  type Answer,
  type Api,
  callsIn,
  type Described,
  descriptionOf,
  namesUsed,
  summaryOf,
} from './api.ts';
import { fieldList } from './fields.ts';
import { type Heading, inline, readGuide } from './guide.ts';
import { type Html, html } from './markup.ts';
import { callSection, eventSection, keysOf, shown } from './operation.ts';
import { addressOf, type Language, words } from './said.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

interface Sources {
  readonly api: Api;
  /** By language: how to begin, and webhooks. */
  readonly guides: Readonly<Record<Language, readonly [string, string]>>;
  readonly samples: readonly { readonly name: string; readonly source: string }[];
}

async function readSources(): Promise<Sources> {
  const guides = async (language: Language): Promise<readonly [string, string]> =>
    await Promise.all([text(`docs/banks/README.${language}.md`), text(`docs/banks/webhooks.${language}.md`)]);
  const names = (await readdir(new URL('samples/bank/', root))).sort();
  const [openapi, fr, en, ...sources] = await Promise.all([
    text('docs/openapi.json'),
    ...[guides('fr'), guides('en')],
    ...names.map(async (name) => ({ name, source: (await text(`samples/bank/${name}`)).trimEnd() })),
  ]);
  return {
    api: JSON.parse(openapi as string) as Api,
    guides: { fr, en } as never,
    samples: sources as never,
  };
}

/** Both pages, with the sources of script and style as `build.ts` finds them in any page. */
export async function developerPages(): Promise<readonly { readonly name: string; readonly body: string }[]> {
  const sources = await readSources();
  return (['fr', 'en'] as const).map((language) => ({
    name: addressOf[language].slice(1),
    body: pageIn(language, sources),
  }));
}

interface Part {
  readonly heading: Heading;
  readonly body: Html;
  readonly within: readonly { readonly id: string; readonly title: string; readonly keys?: string }[];
}

function pageIn(language: Language, { api, guides, samples }: Sources): string {
  const say = (key: keyof typeof words): string => words[key][language];
  const [start, hooks] = guides[language].map((source) => readGuide(source, language));
  const guidePart = ({ body, headings }: ReturnType<typeof readGuide>): Part => ({
    ...{ heading: headings[0]!, body, within: headings.slice(1) },
  });
  const parts: readonly Part[] = [
    guidePart(start!),
    callsPart(api, language),
    guidePart(hooks!),
    ...[eventsPart(api, language), problemsPart(api, language), headersPart(api, language)],
    schemasPart(api, language),
    {
      heading: { id: 'samples', title: say('samples'), level: 2 },
      body: html`<h2 id="samples">${say('samples')}</h2><p>${say('samplesLead')}</p>
${samples.map(({ name, source }) => html`<details class="card" id="${name}"><summary><code>${name}</code></summary>${shown(source)}</details>`)}`,
      within: samples.map(({ name }) => ({ id: name, title: name })),
    },
  ];
  return frame(
    language,
    html`<div class="developers"><nav class="contents" aria-label="${say('contents')}">
<p class="seeking no-print" hidden><label for="seek">${say('search')}</label>
<input type="search" id="seek" autocomplete="off" spellcheck="false" aria-describedby="seek-hint" />
<span class="hint" id="seek-hint">${say('searchHint')}</span><span role="status" data-found="${say('found')}"></span></p>
<details open><summary>${say('contents')}</summary>
<ul>${parts.map(
      ({ heading, within }) =>
        html`<li><a href="#${heading.id}">${heading.title}</a><ul>${within.map(
          ({ id, title, keys }) =>
            html`<li><a href="#${id}"${keys === undefined ? undefined : html` data-keys="${keys}"`}>${title}</a></li>`,
        )}</ul></li>`,
    )}</ul></details></nav>
<div class="told">${parts.map(({ body }) => body)}</div></div>`,
  ).text;
}

/** As the other pages’ frame, which is drawn in the browser. */
function frame(language: Language, content: Html): Html {
  const say = (key: keyof typeof words): string => words[key][language];
  const other = language === 'fr' ? 'en' : 'fr';
  const links = [
    ['/?lang=fr', 'home'],
    ['/procedure.html?lang=fr', 'procedure'],
    ['/verify.html?lang=fr', 'verify'],
    ['/privacy.html?lang=fr', 'privacy'],
    ['/openapi.json', 'whole'],
  ] as const;
  return html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${say('title')} · ${say('serviceName')}</title>
<meta name="description" content="${say('lead')}" />
<link rel="alternate" hreflang="${other}" href="${addressOf[other]}" />
<link rel="icon" href="/mark.svg" type="image/svg+xml" />
<link rel="stylesheet" href="/ui/pages.css" />
<link rel="stylesheet" href="/developers/developers.css" />
<script type="module" src="/developers/developers.ts"></script>
</head>
<body>
<a href="#content" class="skip">${say('skip')}</a>
<header><a href="/?lang=fr" class="name"><img src="/mark.svg" alt="" width="34" height="34" />${say('serviceName')}</a>
<span class="office">${say('office')}</span>
<nav aria-label="${say('serviceName')}"><a href="/?lang=ar" lang="ar" hreflang="ar" dir="rtl" class="switch">العربية</a>
<a href="${addressOf[other]}" lang="${other}" hreflang="${other}" class="switch" id="other-language">${say('otherLanguage')}</a></nav></header>
<main id="content" tabindex="-1" class="wide">
<h1>${say('title')}</h1>
<p class="lead">${say('lead')}</p>
<p lang="ar" dir="rtl">هذه الصفحة للمهندسين لدى الأبناك والهيئات الشريكة، وهي بالفرنسية والإنجليزية. <a href="/?lang=ar">الرجوع إلى الصفحات بالعربية</a></p>
${content}
</main>
<footer><p>${say('office')}</p><ul>${links.map(([address, key]) => html`<li><a href="${address}">${say(key)}</a></li>`)}</ul></footer>
</body>
</html>
`;
}

function callsPart(api: Api, language: Language): Part {
  const calls = callsIn(api);
  const { scopes, 'x-scopes-fr': inFrench } = api.components.securitySchemes.partner.flows.clientCredentials;
  const groups = [
    { scope: undefined, title: words.withoutToken[language] },
    ...Object.keys(scopes).map((scope) => ({
      scope,
      title: (language === 'fr' ? inFrench : scopes)[scope]!,
    })),
  ].map((group) => ({ ...group, calls: calls.filter(({ scope }) => scope === group.scope) }));
  const title = words.calls[language];
  return {
    heading: { id: 'calls', title, level: 2 },
    body: html`<h2 id="calls">${title}</h2>
${groups.map(
  (group) =>
    html`<h3 id="${group.scope === undefined ? 'open' : `scope-${group.scope.replace(':', '-')}`}">${group.title}${
      group.scope === undefined ? undefined : html` · <code>${group.scope}</code>`
    }</h3>${group.calls.map((call) => callSection(api, call, language))}`,
)}`,
    within: groups
      .flatMap((group) => group.calls)
      .map((call) => ({
        ...{ id: call.one.operationId, title: summaryOf(call.one)[language], keys: keysOf(api, call) },
      })),
  };
}

function eventsPart({ webhooks }: Api, language: Language): Part {
  const all = Object.entries(webhooks).map(([type, { post }]) => ({ type, post }));
  const title = words.events[language];
  const [first] = all;
  const fields = first!.post.requestBody!.content['application/json']!.schema;
  return {
    heading: { id: 'events', title, level: 2 },
    body: html`<h2 id="events">${title}</h2><p>${inline(words.eventsLead[language], language)}</p>
<dl class="members">${(first!.post.parameters ?? []).map(
      (each) =>
        html`<div><dt><code>${each.name}</code> <span class="kind">${String(each.example)}</span></dt><dd>${inline(descriptionOf(each)[language], language)}</dd></div>`,
    )}</dl>
${fieldList({ ...fields, properties: { ...fields.properties, type: { ...fields.properties!.type, const: undefined, type: 'string' } as never } }, language)}
<dl class="answers">${Object.entries(first!.post.responses).map(
      ([status, answer]) =>
        html`<div><dt>${status}</dt><dd>${inline(descriptionOf(answer)[language], language)}</dd></div>`,
    )}</dl>
${all.map(({ type, post }) => eventSection(type, post, language))}`,
    within: all.map(({ type, post }) => ({
      id: post.operationId,
      title: type,
      keys: summaryOf(post)[language],
    })),
  };
}

/** Every code once, in the order of statuses. */
function problemsPart(api: Api, language: Language): Part {
  const all = Object.entries(api.components.examples)
    .map(([name, example]) => ({ name, example, value: example.value }))
    // Those of the token’s address in OAuth’s words beside ours are the same codes.
    .filter(({ name, value }) => name === value.code)
    .sort(
      (one, other) => one.value.status - other.value.status || (one.value.code < other.value.code ? -1 : 1),
    );
  const title = words.problems[language];
  return {
    heading: { id: 'problems', title, level: 2 },
    body: html`<h2 id="problems">${title}</h2><p>${inline(words.problemsLead[language], language)}</p>
${all.map(
  ({
    example,
    value,
  }) => html`<section class="problem-code" id="${value.code}"><h3><a href="#${value.code}"><code>${value.code}</code></a> <span class="kind">${value.status}</span></h3>
<p>${inline(summaryOf(example)[language], language)}</p>
<p>${words.todo[language]} ${inline(descriptionOf(example)[language], language)}</p>
<details><summary>${words.answered[language]}</summary>${shown(JSON.stringify(value, null, 2))}</details></section>`,
)}`,
    within: all.map(({ value }) => ({ id: value.code, title: value.code, keys: String(value.status) })),
  };
}

function headersPart(api: Api, language: Language): Part {
  const calls = callsIn(api);
  const told = calls.flatMap(
    ({ one }): readonly (readonly [string, Described & { readonly example?: unknown }])[] => [
      ...(one.parameters ?? [])
        .filter((each) => each.in === 'header')
        .map((each) => [each.name, each] as const),
      ...Object.values(one.responses).flatMap(({ headers = {} }: Answer) => Object.entries(headers)),
    ],
  );
  const all = [...new Map(told)].sort(([one], [other]) => (one < other ? -1 : 1));
  const title = words.headers[language];
  return {
    heading: { id: 'headers', title, level: 2 },
    body: html`<h2 id="headers">${title}</h2><dl class="members">${all.map(
      ([name, each]) =>
        html`<div id="header-${name}"><dt><code>${name}</code> <span class="kind">${String(each.example)}</span></dt><dd>${inline(descriptionOf(each)[language], language)}</dd></div>`,
    )}</dl>`,
    within: all.map(([name]) => ({ id: `header-${name}`, title: name })),
  };
}

function schemasPart(api: Api, language: Language): Part {
  const names = namesUsed(
    api,
    callsIn(api).map(({ one }) => one),
  );
  const title = words.schemas[language];
  return {
    heading: { id: 'schemas', title, level: 2 },
    body: html`<h2 id="schemas">${title}</h2>${names.map(
      (name) =>
        html`<section class="card" id="${name}"><h3>${name}</h3>${fieldList(api.components.schemas[name]!, language)}</section>`,
    )}`,
    within: names.map((name) => ({ id: name, title: name })),
  };
}
