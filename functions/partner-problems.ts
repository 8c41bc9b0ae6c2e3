/**
 * Every code a partner can be answered, with its sentence as it is answered, and what an engineer does about it. From this
 * list the API document has its statuses and examples, and the page for engineers its table.
 */
import type { Bilingual } from '#shared/papers/reading';
import { later, outOfStage } from '#shared/partner/answers';
import { gone, noMessage, notAllowed } from '#shared/partner/hooks/desk';
import { notRegistered, tooOften, urlFaults } from '#shared/partner/hooks/endpoint';
import { badJson, bodyTooLarge, notJson, unknownAddress, unusableFields } from './http.ts';
import {
  formNeeded,
  issuerAway,
  nonceNeeded,
  oauthProblem,
  proofNeeded,
  scopeNeeded,
  tokenNeeded,
} from './partner-door.ts';
import { atWork, missing, otherBody } from './partner-once.ts';
import { tooMany } from './partner-quota.ts';
import { tooManyMisses, unknownCursor } from './partner-reach.ts';
import { absent, noRoom, ourFault, type Problem, problemFrom } from './problem.ts';
import type { ForEngineers, Route } from './route.ts';
import { notProven, otherGrant, otherScope } from './routes/partner-open.ts';

export interface PartnerProblem {
  readonly status: number;
  /** As it is answered. */
  readonly detail: Bilingual;
  /** The same for engineers. */
  readonly en: string;
  readonly todo: ForEngineers;
  /** Routes that answer it by their form; absent: those that name it themselves. */
  readonly on?: (route: Route) => boolean;
  /** Sent with it, beside the headers of every answer. */
  readonly headers?: readonly ('Retry-After' | 'RateLimit' | 'RateLimit-Policy' | 'WWW-Authenticate')[];
}

const isForm = ({ form }: Route): boolean => form === true;
const asksToken = ({ scope }: Route): boolean => scope !== 'open';
const takesJson = ({ input, form }: Route): boolean => input !== undefined && form !== true;
const isOnce = ({ once }: Route): boolean => once === true;
const everywhere = (): boolean => true;
const namesOne = ({ path }: Route): boolean => path.includes('{');
const namesCase = ({ path }: Route): boolean => path.includes('{reference}');
const isListed = ({ path, query }: Route): boolean =>
  query !== undefined && /\/(?:decisions|referrals)$/u.test(path);

const challenged = { headers: ['WWW-Authenticate'] } as const;
const untilLater = { headers: ['Retry-After'] } as const;

const addressFaults = {
  'webhook.not-a-url': {
    means: 'This is not a usable address.',
    en: 'Give the whole address, without `#`.',
    fr: 'Donnez l’adresse entière, sans `#`.',
  },
  'webhook.not-https': {
    means: 'The address does not begin with https.',
    en: 'Use https. Plain http is for programs of the same machine, in the sandbox.',
    fr: 'Prenez https. Le http simple est pour les programmes de la même machine, dans le bac à sable.',
  },
  'webhook.port': {
    means: 'The port is not one that is called.',
    en: 'Listen on 443 or 8443.',
    fr: 'Écoutez sur 443 ou 8443.',
  },
  'webhook.credentials': {
    means: 'The address holds a name or a password.',
    en: 'Take name and password out of the address: check the signature.',
    fr: 'Ôtez nom et mot de passe de l’adresse : vérifiez la signature.',
  },
  'webhook.number': {
    means: 'The address holds a number in place of a name.',
    en: 'Use a domain name; a number is not called.',
    fr: 'Prenez un nom de domaine ; un nombre n’est pas appelé.',
  },
} as const satisfies Record<`webhook.${keyof typeof urlFaults}`, ForEngineers & { readonly means: string }>;

export const partnerProblems: Readonly<Record<string, PartnerProblem>> = {
  'oauth.use-dpop-nonce': {
    en: 'The proof lacks the nonce of this service.',
    ...{ status: 400, detail: nonceNeeded, on: isForm },
    todo: {
      en: 'Not a fault: repeat the call with a new proof and a new assertion; put the `DPoP-Nonce` of this answer into the proof.',
      fr: 'Rien de grave : refaites l’appel avec une preuve et une assertion neuves ; mettez dans la preuve le `DPoP-Nonce` de cette réponse.',
    },
  },
  'oauth.invalid-dpop-proof': {
    en: 'The proof of the key is missing, does not fit, or was used before.',
    ...{ status: 400, detail: proofNeeded, on: isForm },
    todo: {
      en: 'Make a proof for this very address and method, of now, with a new `jti`; compare your clock with the `Date` of the answer.',
      fr: 'Faites une preuve pour cette adresse et cette méthode, datée de maintenant, avec un `jti` neuf ; comparez votre horloge à l’en-tête `Date`.',
    },
  },
  'oauth.invalid-request': {
    en: 'What was sent is not a form, or says a field twice.',
    ...{ status: 400, detail: formNeeded, on: isForm },
    todo: {
      en: 'Send a form, each field once.',
      fr: 'Envoyez un formulaire, chaque champ une fois.',
    },
  },
  'oauth.unsupported-grant-type': {
    en: 'Another grant than client credentials was asked for.',
    ...{ status: 400, detail: otherGrant, on: isForm },
    todo: { en: 'Ask for `client_credentials`.', fr: 'Demandez `client_credentials`.' },
  },
  'oauth.invalid-scope': {
    en: 'The agreement does not hold this scope.',
    ...{ status: 400, detail: otherScope, on: isForm },
    todo: {
      en: 'Ask for less, or for nothing: you then get all that your agreement gives.',
      fr: 'Demandez moins, ou rien : vous recevez alors tout ce que donne votre convention.',
    },
  },
  'oauth.invalid-client': {
    en: 'The assertion was refused: key not registered, assertion expired or used before, or agreement not in force.',
    ...{ status: 401, detail: notProven, on: isForm },
    todo: {
      en: 'Look at `iss`, `sub`, `aud`, `exp`, a new `jti`, and the key. If they are right, ask the administration whether key and agreement are still in force.',
      fr: 'Vérifiez `iss`, `sub`, `aud`, `exp`, un `jti` neuf, et la clé. S’ils sont justes, demandez à l’administration si la clé et la convention sont en cours.',
    },
  },
  'bad-json': {
    en: 'The body is not readable as JSON.',
    ...{ status: 400, detail: badJson, on: takesJson },
    todo: { en: 'Send JSON in UTF-8.', fr: 'Envoyez du JSON en UTF-8.' },
  },
  'idempotency-key.missing': {
    en: 'The call needs an `Idempotency-Key` of its own, 8 to 100 characters.',
    ...{ status: 400, detail: missing, on: isOnce },
    todo: {
      en: 'Add `Idempotency-Key`, a UUID for example, kept with what you send so that a repetition bears the same.',
      fr: 'Ajoutez `Idempotency-Key`, un UUID par exemple, gardé avec ce que vous envoyez pour qu’une répétition porte la même.',
    },
  },
  'cursor.unknown': {
    en: 'The cursor is not one of ours, or of another list.',
    ...{ status: 400, detail: unknownCursor, on: isListed },
    todo: {
      en: 'Begin again without a cursor. Never build one or change one.',
      fr: 'Reprenez sans curseur. N’en fabriquez ni n’en changez jamais un.',
    },
  },
  'not-signed-in': {
    en: 'The call bears no token.',
    ...{ status: 401, detail: tokenNeeded, on: asksToken, ...challenged },
    todo: { en: 'Send `Authorization: DPoP …`.', fr: 'Envoyez `Authorization: DPoP …`.' },
  },
  'token.refused': {
    en: 'The token is not valid, or no longer.',
    ...{ status: 401, detail: tokenNeeded, on: asksToken, ...challenged },
    todo: {
      en: 'Get another token and repeat the call, once. If that one is refused too, the key or the agreement has ended.',
      fr: 'Prenez un autre jeton et refaites l’appel, une fois. S’il est refusé aussi, la clé ou la convention a pris fin.',
    },
  },
  'proof.refused': {
    en: 'The proof of the key is missing, does not fit, or was used before.',
    ...{ status: 401, detail: proofNeeded, on: asksToken, ...challenged },
    todo: {
      en: 'Make a new proof for each call: method, address without the query, `ath` of the token, `iat` of now, the key the token is bound to.',
      fr: 'Faites une preuve par appel : méthode, adresse sans la requête, `ath` du jeton, `iat` de maintenant, la clé à laquelle le jeton est lié.',
    },
  },
  'proof.nonce': {
    en: 'The proof lacks the nonce last given.',
    ...{ status: 401, detail: nonceNeeded, on: asksToken, ...challenged },
    todo: {
      en: 'Not a fault: repeat the call with the `DPoP-Nonce` of this answer. Keep the one last given.',
      fr: 'Rien de grave : refaites l’appel avec le `DPoP-Nonce` de cette réponse. Gardez le dernier reçu.',
    },
  },
  'scope.lacking': {
    en: 'The token does not allow this call.',
    ...{ status: 403, detail: scopeNeeded, on: asksToken, ...challenged },
    todo: {
      en: '`WWW-Authenticate` names the scope. Ask for it with the next token; if that is refused, your agreement does not hold it.',
      fr: '`WWW-Authenticate` nomme le droit. Demandez-le avec le prochain jeton ; s’il est refusé, votre convention ne le comprend pas.',
    },
  },
  absent: {
    en: 'There is nothing here for you.',
    ...{ status: 404, detail: absent, on: namesOne },
    todo: {
      en: 'Unknown, without consent, for another purpose, of another bank, outside your territory, or mistyped: one answer for all. Ask the applicant to check reference and consent. Do not try others: thirty misses within an hour stop you.',
      fr: 'Inconnue, sans accord, pour un autre motif, d’une autre banque, hors de votre territoire ou mal écrite : une seule réponse. Demandez au demandeur de vérifier référence et accord. N’en essayez pas d’autres : trente échecs dans l’heure vous arrêtent.',
    },
  },
  'unknown-address': {
    en: 'There is nothing at this address.',
    ...{ status: 404, detail: unknownAddress, on: namesOne },
    todo: {
      en: 'What you put into the address is longer than 200 characters or holds a `/`.',
      fr: 'Ce que vous mettez dans l’adresse dépasse 200 caractères ou contient un `/`.',
    },
  },
  'webhook.absent': {
    en: 'No address is registered for webhooks.',
    ...{ status: 404, detail: notRegistered },
    todo: {
      en: 'Register the address first (`setWebhook`).',
      fr: 'Enregistrez d’abord l’adresse (`setWebhook`).',
    },
  },
  'webhook.no-message': {
    en: 'The journal of the last seven days holds no message of that identifier.',
    ...{ status: 404, detail: noMessage },
    todo: {
      en: 'Take the `id` from the journal; after seven days read the decisions since your cursor instead.',
      fr: 'Prenez l’`id` dans le journal ; après sept jours, relisez plutôt les décisions depuis votre curseur.',
    },
  },
  'idempotency-key.at-work': {
    en: 'A call with this key is still at work.',
    ...{ status: 409, detail: atWork, on: isOnce, ...untilLater },
    todo: {
      en: 'Wait `Retry-After`, then repeat the same call with the same key.',
      fr: 'Attendez `Retry-After`, puis refaites le même appel avec la même clé.',
    },
  },
  'case.not-now': {
    en: 'The case is not at a stage where this can be said.',
    ...{ status: 409, detail: outOfStage },
    todo: {
      en: 'Read the decision or the payments again: the case has moved on, or the part is not ordered yet. Do not repeat by machine.',
      fr: 'Relisez la décision ou les versements : le dossier a avancé, ou la tranche n’est pas encore ordonnancée. Ne répétez pas par programme.',
    },
  },
  'webhook.gone': {
    en: 'The address said that it is no longer used, so nothing is sent there.',
    ...{ status: 409, detail: gone },
    todo: {
      en: 'Your receiver answered 410. Mend it, then register the address again.',
      fr: 'Votre récepteur a répondu 410. Réparez-le, puis enregistrez l’adresse de nouveau.',
    },
  },
  'webhook.not-allowed': {
    en: 'The message may no longer be sent: consent or agreement has ended, or the address was removed.',
    ...{ status: 409, detail: notAllowed },
    todo: {
      en: 'Nothing to do: it may no longer be told to you.',
      fr: 'Rien à faire : cela ne peut plus vous être annoncé.',
    },
  },
  'webhook.secrets': {
    en: 'The secret was changed too often within a day.',
    ...{ status: 409, detail: tooOften },
    todo: {
      en: 'Use the secret last given; another can be made a day after the first change.',
      fr: 'Servez-vous du dernier secret donné ; un autre peut être fait un jour après le premier changement.',
    },
  },
  'body-too-large': {
    en: 'The body is larger than 64 KiB.',
    ...{ status: 413, detail: bodyTooLarge, on: ({ input }) => input !== undefined },
    todo: { en: 'Send at most 64 KiB.', fr: 'Envoyez au plus 64 Kio.' },
  },
  'not-json': {
    en: 'The body is not announced as JSON.',
    ...{ status: 415, detail: notJson, on: takesJson },
    todo: { en: 'Send `Content-Type: application/json`.', fr: 'Envoyez `Content-Type: application/json`.' },
  },
  'unusable-fields': {
    en: 'Fields are missing or do not fit.',
    ...{ status: 422, detail: unusableFields },
    on: ({ input, query }) => input !== undefined || query !== undefined,
    todo: {
      en: '`fields` says which, never their values. Mend your program; the same call will always be refused.',
      fr: '`fields` dit lesquels, jamais leurs valeurs. Corrigez votre programme ; le même appel sera toujours refusé.',
    },
  },
  'idempotency-key.other-body': {
    en: 'This key was used for another call.',
    ...{ status: 422, detail: otherBody, on: isOnce },
    todo: {
      en: 'A key is for one call: take a new one for what is new.',
      fr: 'Une clé vaut pour un appel : prenez-en une neuve pour ce qui est neuf.',
    },
  },
  'answer.later': {
    en: 'The day given has not come yet.',
    ...{ status: 422, detail: later },
    todo: {
      en: '`on` is a day in Morocco, today at the latest.',
      fr: '`on` est un jour au Maroc, aujourd’hui au plus tard.',
    },
  },
  ...Object.fromEntries(
    Object.entries(urlFaults).map(([fault, detail]) => {
      const { means, ...todo } = addressFaults[`webhook.${fault as keyof typeof urlFaults}`];
      return [`webhook.${fault}`, { status: 422, en: means, detail, todo }];
    }),
  ),
  'too-many': {
    en: 'Too many calls in a short time.',
    ...{ status: 429, detail: tooMany, on: everywhere },
    headers: ['Retry-After', 'RateLimit', 'RateLimit-Policy'],
    todo: {
      en: 'Wait `Retry-After`, and keep an eye on `RateLimit`. Without a `code` it was the gateway’s own brake: wait a second.',
      fr: 'Attendez `Retry-After`, et suivez `RateLimit`. Sans `code`, c’est le frein de la passerelle : attendez une seconde.',
    },
  },
  'too-many-misses': {
    en: 'Too many references that are not there for you.',
    ...{ status: 429, detail: tooManyMisses, on: namesCase, ...untilLater },
    todo: {
      en: 'Thirty references were missed within the hour: nothing is told until the next one, and the administration knows. Look for what your program asks.',
      fr: 'Trente références manquées dans l’heure : plus rien n’est dit jusqu’à la suivante, et l’administration le sait. Cherchez ce que demande votre programme.',
    },
  },
  [ourFault.code]: {
    en: 'A fault on our side; nothing that was kept is lost.',
    ...{ status: ourFault.status, detail: ourFault.detail, on: everywhere },
    todo: {
      en: 'Try again after a while, with the same `Idempotency-Key`. If it lasts, give us the `X-Request-Id`.',
      fr: 'Réessayez plus tard, avec la même `Idempotency-Key`. Si cela dure, donnez-nous le `X-Request-Id`.',
    },
  },
  'issuer.unreachable': {
    en: 'The issuer of the token does not answer at present.',
    ...{ status: 503, detail: issuerAway, on: asksToken, ...untilLater },
    todo: {
      en: 'Only with tokens of an issuer outside, whose keys cannot be read now: wait `Retry-After`, and ask for a token here if it lasts.',
      fr: 'Seulement avec les jetons d’un émetteur extérieur dont les clés ne se lisent pas : attendez `Retry-After`, ou demandez un jeton ici si cela dure.',
    },
  },
  [noRoom.code]: {
    en: 'There is no room left to keep what was sent.',
    ...{ status: noRoom.status, detail: noRoom.detail, on: (route) => asksToken(route) || isForm(route) },
    ...untilLater,
    todo: {
      en: 'Nothing was kept: send it again after `Retry-After`.',
      fr: 'Rien n’a été gardé : renvoyez après `Retry-After`.',
    },
  },
};

/** An answer with that code, whole; of a form in OAuth’s own words too. */
export function problemExample(code: string, ofForm: boolean): Problem {
  const { status, detail } = partnerProblems[code]!;
  const fields = fieldsOf[code] ?? (code.startsWith('webhook.') && status === 422 ? ofUrl(code, detail) : []);
  const problem = problemFrom(status, code, detail);
  const whole = fields.length === 0 ? problem : { ...problem, fields };
  return ofForm ? oauthProblem(whole) : whole;
}

type Fields = NonNullable<Problem['fields']>;
const fieldsOf: Readonly<Record<string, Fields>> = {
  'unusable-fields': [{ path: 'amountMAD', code: 'too_small' }],
};
const ofUrl = (code: string, text: Bilingual): Fields => [{ path: 'url', code, text: { ...text } }];

/** What a route of partners can be answered besides success, by status. */
export function problemsOn(route: Route): ReadonlyMap<number, readonly string[]> {
  const codes = Object.keys(partnerProblems).filter((code) => {
    const { on } = partnerProblems[code]!;
    return on === undefined ? (route.problems ?? []).some((named) => named === code) : on(route);
  });
  return Map.groupBy(codes, (code) => problemExample(code, isForm(route)).status);
}
