/** What the API document says of partners' operations beyond every other's: headers, problems by their codes, words in two languages. */
import { partnerProblems, problemExample, problemsOn } from './partner-problems.ts';
import { fieldWords, headerWords } from './partner-words.ts';
import { problemType } from './problem.ts';
import type { ForEngineers, Route } from './route.ts';

type Json = Record<string, unknown>;

/** English as the document has it, French beside it under a name of its own. */
export const described = ({ en, fr }: ForEngineers): Json => ({ description: en, 'x-description-fr': fr });

type HeaderName = keyof typeof headerWords;
const told = (name: HeaderName): Json => {
  const { example, ...words } = headerWords[name];
  return { ...described(words), schema: { type: 'string' }, example };
};
const header = (name: HeaderName, required: boolean): Json => ({
  ...{ name, in: 'header', required, ...told(name) },
});

/** What a partner's call carries beside its token. */
export function headersOf({ audience, scope, once, form, method }: Route): Json[] {
  if (audience !== 'partner') return [];
  return [
    ...(scope === 'open' && form !== true ? [] : [header('DPoP', true)]),
    ...(once === true ? [header('Idempotency-Key', true)] : []),
    ...(method === 'GET' ? [header('If-None-Match', false)] : []),
    ...[header('X-Request-Id', false), header('X-Fapi-Interaction-Id', false)],
  ];
}

const named = (...names: readonly HeaderName[]): Json =>
  Object.fromEntries(names.map((name) => [name, told(name)]));

/** Of every answer of a partner's route; what anybody may keep carries nothing of the one call. */
const headersOn = ({ keptSeconds, leaving }: Route): Json => ({
  ...named('X-Request-Id', 'X-Fapi-Interaction-Id'),
  ...(keptSeconds === undefined ? named('DPoP-Nonce', 'RateLimit', 'RateLimit-Policy') : {}),
  ...(leaving === undefined ? {} : named('Deprecation', 'Sunset', 'Link')),
});

/** Of an answer that is no problem. */
export const headersOfSuccess = (route: Route): Json => ({
  ...headersOn(route),
  ...(route.method === 'GET' ? named('ETag', 'Cache-Control') : {}),
  ...(route.once === true ? named('Idempotent-Replayed') : {}),
});

const unchanged: ForEngineers = {
  en: 'As it was: keep what you have',
  fr: 'Inchangé : gardez ce que vous avez',
};
const problemWords: ForEngineers = {
  en: 'What went wrong and what to do about it',
  fr: 'Ce qui ne va pas et ce qu’il faut faire',
};

/** Everything but success, each with an example of every code it can bear. */
export function otherAnswers(route: Route): Json {
  const ofForm = route.form === true;
  const answers = [...problemsOn(route)].map(([status, codes]) => {
    const more = codes.flatMap((code) => partnerProblems[code]!.headers ?? []);
    const examples = codes.map((code) => [
      code,
      { $ref: `#/components/examples/${exampleName(code, ofForm)}` },
    ]);
    const schema = { $ref: `#/components/schemas/${ofForm ? 'OAuthProblem' : 'Problem'}` };
    const content = {
      [ofForm ? 'application/json' : problemType]: { schema, examples: Object.fromEntries(examples) },
    };
    return [
      String(status),
      { ...described(problemWords), headers: { ...headersOn(route), ...named(...more) }, content },
    ];
  });
  return {
    ...(route.method === 'GET'
      ? { '304': { ...described(unchanged), headers: { ...headersOn(route), ...named('ETag') } } }
      : {}),
    ...Object.fromEntries(answers),
  };
}

const exampleName = (code: string, ofForm: boolean): string =>
  ofForm && !code.startsWith('oauth.') ? `oauth.${code}` : code;

/** Each code once, as answered, with what to do. */
export function problemExamples(routes: readonly Route[]): Json {
  const all = routes.flatMap((route) =>
    [...problemsOn(route).values()].flat().map((code) => {
      const ofForm = route.form === true;
      const { en, detail, todo } = partnerProblems[code]!;
      const value = problemExample(code, ofForm);
      return [
        exampleName(code, ofForm),
        { summary: en, 'x-summary-fr': detail.fr, ...described(todo), value },
      ] as const;
    }),
  );
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Properties with what their names mean.
 * @param where the operation's id or the shape's name, for what means something else there.
 */
export function withFieldWords(json: unknown, where: string): unknown {
  if (Array.isArray(json)) return json.map((each) => withFieldWords(each, where));
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => {
      if (key.startsWith('example')) return [key, value];
      if (key !== 'properties') return [key, withFieldWords(value, where)];
      return [
        key,
        Object.fromEntries(
          Object.entries(value as Json).map(([name, schema]) => [name, wordsOn(name, schema, where)]),
        ),
      ];
    }),
  );
}

/** A property or a parameter. */
export function wordsOn(name: string, said: unknown, where: string): Json {
  const words = [`${where}.${name}`, name].find((key) => Object.hasOwn(fieldWords, key));
  const worded = withFieldWords(said, where) as Json;
  return words === undefined ? worded : { ...worded, ...described(fieldWords[words]!) };
}
