import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { applicantSide } from '#functions/applicant-routes';
import { officerSide } from '#functions/officer-routes';
import { buildOpenApi } from '#functions/openapi';
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
