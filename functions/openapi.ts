/** `openapi.json`, derived from the routes: paths, schemas, examples, and every problem that can be answered. */
import * as z from 'zod';
import { partnerScopes } from '#shared/partner/clients';
import type { Audience } from './caller.ts';
import {
  described,
  headersOf,
  headersOfSuccess,
  otherAnswers,
  problemExamples,
  withFieldWords,
  wordsOn,
} from './openapi-partner.ts';
import { partnerShapes } from './partner-shapes.ts';
import { scopeWords } from './partner-words.ts';
import { Problem, problemType } from './problem.ts';
import type { Route } from './route.ts';
import * as shapes from './shapes.ts';
import { webhooksOf } from './webhook-document.ts';

type Json = Record<string, unknown>;

const plainSchemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    ...{ io, unrepresentable: 'any' },
    override: ({ jsonSchema }) => sayMore(jsonSchema as Json),
  });
  return json;
};

/** What makers of clients ask for besides: a tuple says what is in it, a record which members it has. */
function sayMore(json: Json): void {
  const { prefixItems, required, propertyNames, additionalProperties } = json as {
    prefixItems?: readonly Json[];
    required?: readonly string[];
    propertyNames?: Json;
    additionalProperties?: unknown;
  };
  // As many as there are (`maxItems`); linters take `false` for nothing said.
  if (prefixItems !== undefined && (json.items ?? false) === false) json.items = prefixItems[0];
  if (required !== undefined && propertyNames !== undefined && json.properties === undefined)
    json.properties = Object.fromEntries(required.map((name) => [name, additionalProperties]));
}

/** A shape with a name of its own stands once, under that name; smaller ones are plainer where they are used. */
const leastNamed = 200;
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...shapes, ...partnerShapes }).flatMap(([name, shape]) => {
    if (!(shape instanceof z.ZodType)) return [];
    const text = JSON.stringify(plainSchemaOf(shape, 'output'));
    return text.length < leastNamed ? [] : [[text, name] as const];
  }),
);

/** The same schema with every named shape in it told by its name. */
function withNames(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withNames);
  if (json === null || typeof json !== 'object') return json;
  const name = named.get(JSON.stringify(json));
  return name === undefined ? within(json) : { $ref: `#/components/schemas/${name}` };
}
const within = (json: object): Json =>
  Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withNames(value)]));

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json =>
  withNames(plainSchemaOf(schema, io)) as Json;

const securityOf: Readonly<Record<Audience, readonly Json[]>> = {
  public: [],
  applicant: [{ applicant: [] }],
  keeper: [{ keeper: [] }],
  officer: [{ officer: [] }],
  partner: [],
};

/** What a caller must show: of partners, a token with the scope, bound to a key they prove. */
const securityFor = ({ audience, scope }: Route): readonly Json[] =>
  audience === 'partner' && scope !== undefined && scope !== 'open'
    ? [{ partner: [scope] }]
    : securityOf[audience];

/** Who calls, as the document groups its operations. */
const tags: Readonly<Record<Audience, string>> = {
  public: 'For everybody, without signing in',
  applicant: 'For the applicant, of their own case',
  keeper: 'For keepers of memory spaces, who help an applicant',
  officer: 'For officers of the High Commission',
  partner: 'For banks and other bodies under a framework agreement',
};

const bearer = (description: string): Json => ({
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description,
});

/** Statuses besides success that the route can be answered with; of partners’ routes `partner-problems.ts` says more. */
function problemsOf(route: Route): readonly number[] {
  return [
    ...(route.audience === 'public' ? [] : [401]),
    ...(route.params === undefined && route.audience === 'public' ? [] : [403, 404, 409]),
    ...(route.query === undefined ? [] : [422]),
    ...(route.input === undefined ? [] : [400, 403, 409, 413, 415, 422]),
    429,
    500,
    ...(route.audience === 'public' ? [] : [503]),
  ].filter((status, index, all) => all.indexOf(status) === index);
}

function parametersOf(route: Route): Json[] {
  const lists = [
    { where: 'path', schema: route.params },
    { where: 'query', schema: route.query },
  ];
  return lists.flatMap(({ where, schema }) => {
    if (schema === undefined) return [];
    const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
      properties?: Record<string, Json>;
      required?: string[];
    };
    return Object.entries(properties).map(([name, property]) => ({
      name,
      in: where,
      required: where === 'path' || required.includes(name),
      ...(route.audience === 'partner' ? wordsOn(name, exampleFor(route, name, property), route.id) : {}),
      schema: property,
    }));
  });
}

/** Of a parameter, as the route’s first example has it; addresses hold texts, whatever they are read as. */
function exampleFor({ examples }: Route, name: string, { type }: Json): Json {
  const said = examples.map(({ params, query }) => params?.[name] ?? query?.[name]);
  const text = said.find((each) => each !== undefined);
  return text === undefined ? {} : { example: type === 'integer' ? Number(text) : text };
}

const examplesOf = (route: Route, side: 'input' | 'output'): Json => {
  const given = route.examples.filter((example) => example[side] !== undefined);
  return given.length === 0
    ? {}
    : { examples: Object.fromEntries(given.map((example) => [example.name, { value: example[side] }])) };
};

/** What it does: officers’ and applicants’ in their own languages, partners’ in those of engineers. */
function saidOf({ audience, summary, more }: Route): Json {
  if (audience !== 'partner') return { summary: summary.fr, description: summary.ar };
  const { ar, fr, en = fr } = summary as Route['summary'] & { readonly en?: string };
  return {
    ...{ summary: en, 'x-summary-fr': fr, 'x-summary-ar': ar },
    ...(more === undefined ? {} : described(more)),
  };
}

function operationOf(route: Route): Json {
  const parameters = [...parametersOf(route), ...headersOf(route)];
  const ofPartner = route.audience === 'partner';
  return {
    operationId: route.id,
    ...saidOf(route),
    tags: [route.audience],
    ...(route.leaving === undefined ? {} : { deprecated: true }),
    security: securityFor(route),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(route.input === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              [route.form === true ? 'application/x-www-form-urlencoded' : 'application/json']: {
                schema: schemaOf(route.input, 'input'),
                ...examplesOf(route, 'input'),
              },
            },
          },
        }),
    responses: {
      [String(route.status ?? 200)]: {
        description: 'OK',
        ...(ofPartner ? { headers: headersOfSuccess(route) } : {}),
        content:
          route.file === undefined
            ? {
                'application/json': {
                  schema: schemaOf(route.output, 'output'),
                  ...examplesOf(route, 'output'),
                },
              }
            : { [route.file]: { schema: { type: 'string', format: 'binary' } } },
      },
      ...(ofPartner
        ? otherAnswers(route)
        : Object.fromEntries(
            problemsOf(route).map((status) => [String(status), { $ref: '#/components/responses/Problem' }]),
          )),
    },
  };
}

/** Named shapes that something refers to. */
const namesIn = (json: unknown): readonly string[] =>
  [...JSON.stringify(json).matchAll(/"#\/components\/schemas\/(\w+)"/gu)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'Problem' && name !== 'OAuthProblem');
function shapeNamed(wanted: string): Json {
  const [text] = [...named].find(([, name]) => name === wanted) ?? [];
  if (text === undefined) throw new Error(`no shape ${wanted}`);
  const whole = within(JSON.parse(text));
  return Object.hasOwn(partnerShapes, wanted) ? (withFieldWords(whole, wanted) as Json) : whole;
}

export function buildOpenApi(routes: readonly Route[]): Json & { openapi: string } {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const operation = operationOf(route);
    const worded = route.audience === 'partner' ? withFieldWords(operation, route.id) : operation;
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: worded };
  }
  const partners = routes.filter(({ audience }) => audience === 'partner');
  const webhooks = withFieldWords(webhooksOf(), 'webhook') as Json;
  const used = new Set(namesIn([paths, webhooks]));
  for (const name of used) for (const further of namesIn(shapeNamed(name))) used.add(further);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Nasab نسب',
      version: '1',
      contact: {
        name: 'Haut-Commissariat aux anciens résistants et anciens membres de l’Armée de libération',
      },
      license: { name: 'All rights reserved', identifier: 'LicenseRef-UNLICENSED' },
      description:
        'Problems follow RFC 9457 with two members of ours: `code`, which never changes its meaning, ' +
        'and `detail`, which holds one sentence in Arabic and one in French.',
    },
    servers: [{ url: '/', description: 'Where this document was read' }],
    tags: Object.entries({ ...tags, webhooks: 'What partners are sent' }).map(([name, description]) => ({
      ...{ name, description },
    })),
    paths,
    webhooks,
    components: {
      schemas: {
        Problem: withFieldWords(plainSchemaOf(Problem, 'output'), 'Problem'),
        // In OAuth’s own words (RFC 6749, 5.2), ours beside them.
        OAuthProblem: withFieldWords(
          plainSchemaOf(Problem.extend({ error: z.string(), error_description: z.string() }), 'output'),
          'Problem',
        ),
        ...Object.fromEntries([...used].sort().map((name) => [name, shapeNamed(name)])),
      },
      examples: problemExamples(partners),
      responses: {
        Problem: {
          description: 'What went wrong and what to do about it',
          content: { [problemType]: { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
      securitySchemes: {
        partner: {
          type: 'oauth2',
          description:
            'Client credentials proven by a registered key (private_key_jwt); tokens are bound to a key (DPoP).',
          flows: {
            clientCredentials: {
              tokenUrl: '/partner/v1/token',
              scopes: Object.fromEntries(partnerScopes.map((scope) => [scope, scopeWords[scope].en])),
              'x-scopes-fr': Object.fromEntries(partnerScopes.map((scope) => [scope, scopeWords[scope].fr])),
            },
          },
        },
        applicant: bearer('From POST /api/applicant/sign-in; opens one case.'),
        keeper: bearer('From the officers’ identity provider; carries role, delegation and memory space.'),
        officer: bearer('From the officers’ identity provider; carries the delegation.'),
      },
    },
  };
}
