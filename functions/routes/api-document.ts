/** The description of all addresses, as it was generated and checked: who answers it need not carry every route. */
import * as z from 'zod';
import document from '../../docs/openapi.json' with { type: 'json' };
import { route } from '../route.ts';

export const apiDocument = route({
  id: 'openapi',
  method: 'GET',
  path: '/openapi.json',
  audience: 'public',
  summary: { ar: 'وصف الواجهة البرمجية', fr: 'Description de l’interface (OpenAPI 3.1)' },
  output: z.looseObject({ openapi: z.string() }),
  examples: [],
  handle: async () => document,
});
