import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { applicantSide } from '#functions/applicant-routes';
import { officerSide } from '#functions/officer-routes';
import { buildOpenApi } from '#functions/openapi';
import { partnerProblems, problemsOn } from '#functions/partner-problems';
import { fieldWords } from '#functions/partner-words';
import { routes, servedBy } from '#functions/routes';
import { partnerRoutes } from '#functions/routes/partner';

const document = JSON.parse(JSON.stringify(buildOpenApi(routes)));
const ajv = new Ajv2020.default({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ ...document, $id: 'api' });
/** The schema that stands at those steps of the document. */
const at = (...steps: readonly string[]) => ({
  $ref: `api#/${steps
    .map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent)
    .join('/')}`,
});

const typeOf = ({ form }: (typeof routes)[number]) =>
  form === true ? 'application/x-www-form-urlencoded' : 'application/json';

it('names every route once, with an operation of its own', () => {
  const operations = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>)
    .flatMap((path) => Object.values(path))
    .map(({ operationId }) => operationId);
  expect(new Set(operations).size).toBe(routes.length);
  expect(document.openapi).toBe('3.1.0');
});

it('each function answers the audiences it serves and no other', () => {
  const sides = { applicant: applicantSide, officer: officerSide, partner: partnerRoutes };
  for (const [side, own] of Object.entries(sides))
    expect(new Set(own.map(({ audience }) => servedBy[audience]))).toEqual(new Set([side]));
});

describe('examples are what the routes take and give', () => {
  const examples = routes.flatMap((one) =>
    one.examples.map((example) => [one.id, example.name, one, example] as const),
  );
  it.each(examples)('%s: %s', (_id, _name, one, example) => {
    const operation = ['paths', one.path, one.method.toLowerCase()];
    const answer = ['responses', String(one.status ?? 200), 'content'];
    const { content } =
      document.paths[one.path][one.method.toLowerCase()].responses[String(one.status ?? 200)];
    const wrong = (schema: object, value: unknown) => (ajv.validate(schema, value) ? [] : ajv.errors);
    if (one.file === undefined)
      expect(wrong(at(...operation, ...answer, 'application/json', 'schema'), example.output)).toEqual([]);
    else expect(Object.keys(content)).toEqual([one.file]);
    expect(one.output.safeParse(example.output).error?.issues ?? []).toEqual([]);
    if (one.input !== undefined) {
      expect(one.input.safeParse(example.input).error?.issues ?? []).toEqual([]);
      const body = at(...operation, 'requestBody', 'content', typeOf(one), 'schema');
      expect(wrong(body, example.input)).toEqual([]);
    }
    if (one.params !== undefined) expect(one.params.safeParse(example.params).success).toBe(true);
  });
});

it('gives an example of every route that takes or gives something of its own', () => {
  const bare = routes.filter(({ examples }) => examples.length === 0).map(({ id }) => id);
  expect(bare.sort()).toEqual(['getProcedure', 'openapi']);
});

describe('for engineers of partners', () => {
  type Json = Record<string, unknown>;
  const partnersOnly = Object.entries<Record<string, Json>>(document.paths)
    .filter(([path]) => path.startsWith('/partner/'))
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, one]) => ({ path, method, one })));
  const hooks = Object.entries<{ post: Json }>(document.webhooks).map(([name, { post }]) => ({ name, post }));
  const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object';
  const follow = (json: Json): Json =>
    typeof json.$ref === 'string'
      ? json.$ref
          .slice(2)
          .split('/')
          .reduce<Json>((now, step) => now[step] as Json, document)
      : json;

  /** Every object below, what is referred to among it; examples are no part of it. */
  function below(json: unknown, seen = new Set<unknown>()): readonly Json[] {
    if (!isObject(json) || seen.has(json)) return [];
    seen.add(json);
    const inside = Object.entries(json).flatMap(([key, value]) =>
      key.startsWith('example') ? [] : below(value, seen),
    );
    return [json, ...inside, ...('$ref' in json ? below(follow(json), seen) : [])];
  }

  it('each call, answer, header, parameter and field is explained in English and French', () => {
    expect(partnersOnly.length).toBe(partnerRoutes.length);
    const bare = (json: Json, ...names: string[]) => names.filter((name) => !json[name]);
    for (const { post: one, name } of [
      ...partnersOnly.map(({ one }) => ({ post: one, name: one.operationId })),
      ...hooks,
    ]) {
      const words = ['summary', 'x-summary-fr', 'x-summary-ar', 'description', 'x-description-fr'];
      expect(bare(one, ...words), String(name)).toEqual([]);
      for (const each of below(one)) {
        if (each.in !== undefined)
          expect(bare(each, 'description', 'x-description-fr'), String(each.name)).toEqual([]);
        for (const group of ['properties', 'headers', 'responses'])
          for (const [named, said] of Object.entries((each[group] ?? {}) as Record<string, Json>)) {
            if (group === 'responses' && Number(named) < 300) continue;
            expect(bare(said, 'description', 'x-description-fr'), `${name} ${named}`).toEqual([]);
          }
      }
    }
  });

  it('no word explains a field that is not there', () => {
    const fields = new Set(
      [...partnersOnly.map(({ one }) => one), ...hooks.map(({ post }) => post)]
        .flatMap((one) => below(one))
        .flatMap((each) => [
          ...Object.keys(isObject(each.properties) ? each.properties : {}),
          ...(each.in === undefined ? [] : [String(each.name)]),
        ]),
    );
    const unused = Object.keys(fieldWords).filter((key) => !fields.has(key.split('.').at(-1)!));
    expect(unused).toEqual([]);
  });

  it('each body, parameter and header has an example that is what its schema says', () => {
    for (const { path, method, one } of partnersOnly) {
      const here = `${method} ${path}`;
      for (const each of below(one)) {
        if (each.in === 'query' && each.example === undefined) continue;
        if (each.in !== undefined) {
          expect(each, `${here} ${each.name}`).toHaveProperty('example');
          expect(ajv.validate(each.schema as object, each.example) ? [] : ajv.errors, here).toEqual([]);
        }
        for (const header of Object.values((each.headers ?? {}) as Json))
          expect(header, here).toHaveProperty('example');
        for (const [type, media] of Object.entries((each.content ?? {}) as Record<string, Json>)) {
          const examples = Object.values((media.examples ?? {}) as Record<string, Json>).map(follow);
          expect(examples.length, `${here} ${type}`).toBeGreaterThan(0);
          const schema = JSON.parse(JSON.stringify(media.schema).replaceAll('"#/', '"api#/'));
          for (const { value } of examples)
            expect(ajv.validate(schema, value) ? [] : ajv.errors, `${here} ${JSON.stringify(value)}`).toEqual(
              [],
            );
        }
      }
    }
  });

  it('each code that is thrown where partners come by stands in the list, with what to do, and is answered somewhere', () => {
    const root = new URL('../../', import.meta.url);
    const files = [
      ...['functions/partner-door.ts', 'functions/partner-once.ts', 'functions/partner-quota.ts'],
      ...['functions/partner-reach.ts', 'functions/http.ts', 'functions/caller.ts'],
      ...['functions/routes', 'shared/partner', 'shared/partner/hooks'].flatMap((folder) =>
        readdirSync(new URL(folder, root))
          .filter(
            (name) => name.endsWith('.ts') && (folder !== 'functions/routes' || name.startsWith('partner-')),
          )
          .map((name) => `${folder}/${name}`),
      ),
    ];
    const thrown = files.flatMap((file) =>
      [
        ...readFileSync(new URL(file, root), 'utf8').matchAll(
          /(?:(?:HttpError|ServiceError)\(\s*(?:\d+|'[a-z-]+')|notLetIn\(),?\s*'([a-z][a-z.-]+)'/gu,
        ),
      ].map(([, code]) => code!),
    );
    expect(new Set(thrown).size).toBeGreaterThan(25);
    // Of methods that no operation has, of officers, and of an administrator’s keys.
    const notPartners = /^(?:wrong-method|role\.lacking|key\..*)$/u;
    const missing = thrown.filter((code) => !(code in partnerProblems) && !notPartners.test(code));
    expect(missing).toEqual([]);
    const answered = new Set(partnerRoutes.flatMap((one) => [...problemsOn(one).values()].flat()));
    expect(Object.keys(partnerProblems).filter((code) => !answered.has(code))).toEqual([]);
    for (const { problems = [] } of partnerRoutes)
      for (const code of problems) expect(Object.keys(partnerProblems)).toContain(code);
  });
});
