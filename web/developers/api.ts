/** The API document as far as the page reads it: partners’ operations and webhooks, with what they refer to. */
import type { Said } from './said.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface Described {
  readonly description?: string;
  readonly 'x-description-fr'?: string;
}
export interface Schema extends Described {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
export interface Example extends Described {
  readonly $ref?: string;
  readonly value?: unknown;
}
/** An answer with a code, what it means and what to do. */
export interface ProblemExample extends Described {
  readonly summary: string;
  readonly 'x-summary-fr': string;
  readonly value: { readonly status: number; readonly code: string };
}
export interface Parameter extends Described {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}
export type Content = Readonly<
  Record<string, { readonly schema: Schema; readonly examples: Readonly<Record<string, Example>> }>
>;
export interface Answer extends Described {
  readonly headers?: Readonly<Record<string, Described & { readonly example: string }>>;
  readonly content?: Content;
}
export interface Operation extends Described {
  readonly operationId: string;
  readonly summary: string;
  readonly 'x-summary-fr': string;
  readonly deprecated?: boolean;
  readonly security: readonly { readonly partner?: readonly string[] }[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}
export interface Api {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples: Readonly<Record<string, ProblemExample>>;
    readonly securitySchemes: {
      readonly partner: {
        readonly flows: {
          readonly clientCredentials: {
            readonly scopes: Readonly<Record<string, string>>;
            readonly 'x-scopes-fr': Readonly<Record<string, string>>;
          };
        };
      };
    };
  };
}

export const descriptionOf = (one: Described): Said => ({
  en: one.description ?? '',
  fr: one['x-description-fr'] ?? one.description ?? '',
});
export const summaryOf = (one: Pick<Operation, 'summary' | 'x-summary-fr'>): Said => ({
  en: one.summary,
  fr: one['x-summary-fr'],
});

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly scope: string | undefined;
  readonly one: Operation;
}

/** Partners’ calls in the document’s order. */
export const callsIn = ({ paths }: Api): readonly Call[] =>
  Object.entries(paths)
    .filter(([path]) => path.startsWith('/partner/'))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, one]) => ({
        ...{ method: method.toUpperCase(), path, one },
        scope: one.security.flatMap(({ partner = [] }) => partner)[0],
      })),
    );

const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
export const schemaName = ({ $ref }: Schema): string | undefined =>
  $ref === undefined ? undefined : nameIn($ref);
export const problemIn = (api: Api, { $ref = '' }: Example): ProblemExample =>
  api.components.examples[nameIn($ref)]!;

/** Names of the shapes that are referred to, those within them among them. */
export function namesUsed(api: Api, json: unknown): readonly string[] {
  const used = new Set<string>();
  const take = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/gu)) {
      if (used.has(name)) continue;
      used.add(name);
      take(JSON.stringify(api.components.schemas[name]));
    }
  };
  take(JSON.stringify(json));
  return [...used].sort();
}
