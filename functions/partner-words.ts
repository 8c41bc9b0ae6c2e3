/**
 * What names in partners' calls and answers mean, for their engineers, in English and French side by side: what lacks one
 * of them does not compile. Values between backticks are as they travel.
 */
import type { PartnerScope } from '#shared/partner/clients';
import type { ForEngineers } from './route.ts';

export const scopeWords: Readonly<Record<PartnerScope, ForEngineers>> = {
  'decisions:read': { en: 'Read decisions and answer them', fr: 'Lire les décisions et y répondre' },
  'webhooks:write': { en: 'Say where to be told', fr: 'Dire où être averti' },
  'referrals:read': { en: 'Read whom one is asked to accompany', fr: 'Lire qui l’on est prié d’accompagner' },
  'referrals:write': { en: 'Answer for them', fr: 'Répondre pour eux' },
};

/** Headers that calls and answers bear, each with one as it looks. */
export const headerWords = {
  DPoP: {
    en: 'Proof of the key for this very call (RFC 9449): method, address, `jti`, `iat`, the nonce last given and, with a token, its `ath`',
    fr: 'Preuve de la clé pour cet appel (RFC 9449) : méthode, adresse, `jti`, `iat`, la dernière valeur `DPoP-Nonce` et, avec un jeton, son `ath`',
    example: 'eyJ0eXAiOiJkcG9wK2p3dCJ9.e30.c2ln',
  },
  'DPoP-Nonce': {
    en: 'To be put into the next proof',
    fr: 'À mettre dans la preuve suivante',
    example: 'k3mQ0b1nq2sT4vX6',
  },
  'Idempotency-Key': {
    en: 'Of this call alone, 8 to 100 characters: sent again with it within a day, nothing happens twice and the answer is the same',
    fr: 'Propre à cet appel, 8 à 100 caractères : renvoyé avec elle dans la journée, rien n’arrive deux fois et la réponse est la même',
    example: '0d9f3c1e-6a1b-4a55-9d7e-1f6b2c8a4e90',
  },
  'Idempotent-Replayed': {
    en: '`true`: this call had been made, and this is the answer it was given then',
    fr: '`true` : cet appel avait été fait, voici la réponse reçue alors',
    example: 'true',
  },
  ETag: { en: 'Of this answer', fr: 'De cette réponse', example: '"bT8vq1m2Xw0cRk5yLZs3aQ"' },
  'If-None-Match': {
    en: 'The `ETag` last given: 304 without a body where it still holds. The look is written down all the same',
    fr: 'Le dernier `ETag` reçu : 304 sans corps s’il tient encore. La lecture est consignée de même',
    example: '"bT8vq1m2Xw0cRk5yLZs3aQ"',
  },
  'Cache-Control': {
    en: 'How long it may be kept; decisions by nobody but you, asked for anew each time',
    fr: 'Combien de temps elle se garde ; les décisions par vous seul, redemandées à chaque fois',
    example: 'private, no-cache',
  },
  RateLimit: {
    en: 'Calls left in this minute (`r`) and seconds until it is over (`t`)',
    fr: 'Appels restants dans la minute (`r`) et secondes jusqu’à sa fin (`t`)',
    example: '"minute";r=1187;t=42',
  },
  'RateLimit-Policy': {
    en: 'Calls (`q`) in so many seconds (`w`)',
    fr: 'Appels (`q`) en tant de secondes (`w`)',
    example: '"minute";q=1200;w=60',
  },
  'Retry-After': {
    en: 'Seconds to wait before the same call',
    fr: 'Secondes à attendre avant le même appel',
    example: '5',
  },
  'WWW-Authenticate': {
    en: 'Whether token, proof, nonce or scope is amiss (`error`), and the algorithms taken',
    fr: 'Ce qui manque, jeton, preuve, nonce ou droit (`error`), et les algorithmes admis',
    example: 'DPoP error="use_dpop_nonce", algs="ES256 EdDSA PS256"',
  },
  'X-Request-Id': {
    en: 'Yours (8 to 64 of `A-Z a-z 0-9 _ -`) is kept in our log and comes back; without one, ours',
    fr: 'Le vôtre (8 à 64 de `A-Z a-z 0-9 _ -`) entre dans notre journal et vous revient ; sinon le nôtre',
    example: 'req-2026-12-18-0001',
  },
  'X-Fapi-Interaction-Id': {
    en: 'Yours comes back; it names the call where there is no `X-Request-Id`',
    fr: 'Le vôtre vous revient ; il nomme l’appel s’il n’y a pas de `X-Request-Id`',
    example: '93bac548-d2de-4546-b106-880a5018460d',
  },
  Deprecation: {
    en: 'Since when this address is to be left: `@` and seconds since 1970 (RFC 9745)',
    fr: 'Depuis quand cette adresse est à quitter : `@` et secondes depuis 1970 (RFC 9745)',
    example: '@1798761600',
  },
  Sunset: {
    en: 'The day it ends (RFC 8594)',
    fr: 'Le jour où elle finit (RFC 8594)',
    example: 'Thu, 01 Jul 2027 00:00:00 GMT',
  },
  Link: {
    en: 'What to use instead',
    fr: 'Ce qui la remplace',
    example: '</partner/v2/decisions>; rel="successor-version"',
  },
} as const satisfies Record<string, ForEngineers & { readonly example: string }>;

const day: ForEngineers = {
  en: 'The day it happened, in Morocco',
  fr: 'Le jour où cela a eu lieu, au Maroc',
};
const supported: ForEngineers = {
  en: 'As OpenID Connect discovery and RFC 9449 name it',
  fr: 'Comme le nomment la découverte OpenID Connect et la RFC 9449',
};

/** By the name of a field or parameter; `Shape.name` or `operation.name` where it means something else there. */
export const fieldWords: Readonly<Record<string, ForEngineers>> = {
  // A case and its decision.
  reference: {
    en: 'The reference of the case, as the applicant gave it to you',
    fr: 'La référence du dossier, telle que le demandeur vous l’a donnée',
  },
  purpose: {
    en: 'Why you ask: `loan`, or `support` for those who accompany; the consent must be for it',
    fr: 'Pourquoi vous demandez : `loan` (prêt) ou `support` (accompagnement) ; l’accord doit être donné pour cela',
  },
  status: {
    en: '`pending` not settled, also while an appeal runs; `granted`; `refused`; `withdrawn` by the applicant; `revoked`: what was granted no longer holds',
    fr: '`pending` non arrêtée, donc aussi pendant un recours ; `granted` accordée ; `refused` refusée ; `withdrawn` retirée par le demandeur ; `revoked` : ce qui était accordé ne tient plus',
  },
  amountMAD: { en: 'In dirhams, to the centime', fr: 'En dirhams, au centime près' },
  decidedOn: { en: 'The day it was decided', fr: 'Le jour de la décision' },
  finalOn: {
    en: 'The last day of appeal: until then it may change',
    fr: 'Le dernier jour du recours : jusque-là elle peut changer',
  },
  conditions: {
    en: 'The parts in which a grant is paid, in order',
    fr: 'Les tranches dans lesquelles l’aide est versée, dans l’ordre',
  },
  share: { en: 'Percent of the amount', fr: 'Pour cent du montant' },
  proof: {
    en: 'What the part is paid against; `null`: nothing more',
    fr: 'La pièce contre laquelle la tranche est versée ; `null` : rien de plus',
  },
  seal: {
    en: 'The statement of the decision’s letter, a compact JWS (ES256), the same as in its QR code',
    fr: 'L’énoncé de la lettre de décision, un JWS compact (ES256), le même que dans son code QR',
  },
  'checkSeal.seal': {
    en: 'The seal, or the whole address the QR code leads to',
    fr: 'Le sceau, ou l’adresse entière où mène le code QR',
  },
  standing: {
    en: '`valid`; `appealed`: being looked at again; `replaced` by a later decision; `revoked`; `unknown`: signed, but of no case here; `forged`: not signed by us, or changed since',
    fr: '`valid` ; `appealed` : en cours de recours ; `replaced` par une décision plus récente ; `revoked` ; `unknown` : signé, mais d’aucun dossier d’ici ; `forged` : non signé par nous, ou changé depuis',
  },
  ar: { en: 'In Arabic', fr: 'En arabe' },
  fr: { en: 'In French', fr: 'En français' },
  // Lists.
  cursor: {
    en: 'Where you left off, as the last answer gave it; of this list and this client alone',
    fr: 'Où vous en étiez, tel que la dernière réponse l’a donné ; de cette liste et de ce client seuls',
  },
  limit: { en: 'How many at most', fr: 'Combien au plus' },
  more: { en: 'There is more: ask again at once', fr: 'Il y en a d’autres : redemandez aussitôt' },
  decisions: { en: 'Each as read one by one', fr: 'Chacune comme lue une à une' },
  // What a partner writes back.
  answer: {
    en: '`agreed-in-principle`, `granted` or `refused`: the loan, not the grant',
    fr: '`agreed-in-principle` (accord de principe), `granted` (accordé) ou `refused` (non accordé) : le prêt, non l’aide',
  },
  'answerReferral.answer': {
    en: '`taken-on`, `declined`, later `done`',
    fr: '`taken-on` (engagé), `declined` (décliné), plus tard `done` (achevé)',
  },
  on: day,
  bankReference: {
    en: 'Your own number for it; no name, no account',
    fr: 'Votre numéro à vous ; ni nom, ni compte',
  },
  tranche: { en: 'Which part, from 1', fr: 'Quelle tranche, à partir de 1' },
  payments: { en: 'Those ordered so far', fr: 'Celles ordonnancées à ce jour' },
  means: {
    en: '`transfer`, `postal-order`, or handed over at a `ceremony`',
    fr: '`transfer` (virement), `postal-order` (mandat) ou remise lors d’une `ceremony`',
  },
  orderedOn: { en: 'The day payment was ordered', fr: 'Le jour de l’ordonnancement' },
  paidOn: { en: 'The day it was paid', fr: 'Le jour du paiement' },
  confirmedOn: {
    en: 'The day it arrived, as you confirmed it',
    fr: 'Le jour de l’arrivée, tel que vous l’avez confirmé',
  },
  // Referrals.
  referrals: { en: 'Projects to accompany', fr: 'Projets à accompagner' },
  delegation: { en: 'The delegation that handles the case', fr: 'La délégation qui traite le dossier' },
  form: { en: 'The form of the project', fr: 'La forme du projet' },
  sector: { en: 'Its sector, as the applicant put it', fr: 'Son secteur, comme le demandeur l’a dit' },
  // Tokens and keys.
  grant_type: { en: '`client_credentials`', fr: '`client_credentials`' },
  client_assertion_type: {
    en: '`urn:ietf:params:oauth:client-assertion-type:jwt-bearer`',
    fr: '`urn:ietf:params:oauth:client-assertion-type:jwt-bearer`',
  },
  client_assertion: {
    en: 'A JWT signed by your registered key (ES256, PS256 or EdDSA)',
    fr: 'Un JWT signé de votre clé enregistrée (ES256, PS256 ou EdDSA)',
  },
  client_id: {
    en: 'May be given; the assertion says it already',
    fr: 'Peut être donné ; l’assertion le dit déjà',
  },
  scope: {
    en: 'Scopes with blanks between; absent: all your agreement gives',
    fr: 'Droits séparés de blancs ; absent : tous ceux de votre convention',
  },
  resource: { en: 'Taken and ignored (RFC 8707)', fr: 'Admis et ignoré (RFC 8707)' },
  access_token: {
    en: 'A JWT (RFC 9068), bound to the key of the proof; nothing in it is for you to read',
    fr: 'Un JWT (RFC 9068), lié à la clé de la preuve ; vous n’avez rien à y lire',
  },
  token_type: { en: 'Bound to a key, never `Bearer`', fr: 'Lié à une clé, jamais `Bearer`' },
  expires_in: { en: 'Seconds', fr: 'Secondes' },
  issuer: { en: 'Also the audience of assertions', fr: 'Aussi l’audience des assertions' },
  token_endpoint: supported,
  jwks_uri: supported,
  grant_types_supported: supported,
  response_types_supported: supported,
  token_endpoint_auth_methods_supported: supported,
  token_endpoint_auth_signing_alg_values_supported: supported,
  dpop_signing_alg_values_supported: supported,
  scopes_supported: supported,
  keys: { en: 'The one in use first', fr: 'Celle en service d’abord' },
  kid: {
    en: 'The key’s name, as in the head of what it signed',
    fr: 'Le nom de la clé, comme dans l’en-tête de ce qu’elle a signé',
  },
  kty: { en: 'Kind of key (RFC 7518)', fr: 'Genre de clé (RFC 7518)' },
  crv: { en: 'Its curve', fr: 'Sa courbe' },
  alg: { en: 'What it signs with', fr: 'Avec quoi elle signe' },
  use: { en: 'For signatures alone', fr: 'Pour signer seulement' },
  x: { en: 'The point, base64url', fr: 'Le point, en base64url' },
  y: { en: 'The point, base64url', fr: 'Le point, en base64url' },
  'getPartnerHealth.status': { en: 'It answers', fr: 'Il répond' },
  scopes: { en: 'All scopes there are', fr: 'Tous les droits qui existent' },
  list: { en: 'The signed list, a compact JWS', fr: 'La liste signée, un JWS compact' },
  seals: { en: 'How many stand in it', fr: 'Combien y figurent' },
  until: { en: 'Do not believe it any longer than that', fr: 'Ne vous y fiez pas au-delà' },
  // Webhooks.
  url: {
    en: 'Where you are told: https, a domain name, port 443 or 8443',
    fr: 'Où vous êtes averti : https, un nom de domaine, port 443 ou 8443',
  },
  events: { en: 'Which news; absent: all', fr: 'Quelles nouvelles ; absent : toutes' },
  state: {
    en: '`active`; `gone`: it answered 410, and nothing is sent until it is registered again',
    fr: '`active` ; `gone` : elle a répondu 410, rien n’est envoyé avant un nouvel enregistrement',
  },
  'WebhookDelivery.state': {
    en: '`waiting`, `delivered`, `parked` after nine attempts (send it again), `dropped`: it may not be told any more',
    fr: '`waiting` (en attente), `delivered` (remis), `parked` après neuf essais (renvoyez-le), `dropped` : il ne peut plus être annoncé',
  },
  since: {
    en: 'When it was first registered; nothing from before is told',
    fr: 'Le premier enregistrement ; rien d’antérieur n’est annoncé',
  },
  'replayWebhookMessages.since': { en: 'From then on', fr: 'À partir de cet instant' },
  goneAt: { en: 'When it answered 410', fr: 'Quand elle a répondu 410' },
  secret: {
    en: 'Shown this once: keep it as a password',
    fr: 'Montré cette seule fois : gardez-le comme un mot de passe',
  },
  oldSecretUntil: {
    en: 'Until then messages are signed with the former secret too',
    fr: 'Jusque-là les messages sont signés aussi de l’ancien secret',
  },
  parked: { en: 'Messages given up, up to a hundred', fr: 'Messages abandonnés, jusqu’à cent' },
  lastSuccessAt: { en: 'When one was last taken', fr: 'Quand un message a été pris pour la dernière fois' },
  lastFailureAt: {
    en: 'When one was last not taken',
    fr: 'Quand un message n’a pas été pris pour la dernière fois',
  },
  removed: { en: 'It is no longer there', fr: 'Elle n’y est plus' },
  id: { en: 'The `webhook-id`: the same at every attempt', fr: 'Le `webhook-id` : le même à chaque essai' },
  message: { en: 'The `webhook-id`', fr: 'Le `webhook-id`' },
  messages: { en: 'Oldest first', fr: 'Du plus ancien au plus récent' },
  after: { en: 'The last `webhook-id` seen', fr: 'Le dernier `webhook-id` vu' },
  at: { en: 'When it happened', fr: 'Quand cela a eu lieu' },
  reason: {
    en: '`not-answered`: nine attempts; `endpoint-gone`: 410; `endpoint-removed`; `not-allowed`: consent or agreement has ended',
    fr: '`not-answered` : neuf essais ; `endpoint-gone` : 410 ; `endpoint-removed` : adresse retirée ; `not-allowed` : l’accord ou la convention a pris fin',
  },
  tries: { en: 'Each attempt', fr: 'Chaque essai' },
  'WebhookDelivery.status': { en: 'What you answered', fr: 'Ce que vous avez répondu' },
  fault: {
    en: '`address`: not on the open Internet; `unknown-name`; `timeout`: ten seconds; `tls`; `connection`; `held-back`: not called, another had just failed',
    fr: '`address` : pas sur l’Internet ouvert ; `unknown-name` ; `timeout` : dix secondes ; `tls` ; `connection` ; `held-back` : pas appelée, une autre venait d’échouer',
  },
  ms: { en: 'How long it took, in milliseconds', fr: 'Sa durée, en millisecondes' },
  nextTryAt: { en: 'Not before', fr: 'Pas avant' },
  replayed: { en: 'How many are sent again', fr: 'Combien sont renvoyés' },
  last: { en: 'The last one looked at', fr: 'Le dernier regardé' },
  type: { en: 'What happened', fr: 'Ce qui est arrivé' },
  timestamp: { en: 'When it happened', fr: 'Quand cela est arrivé' },
  data: { en: 'Of which case; nothing else', fr: 'De quel dossier ; rien d’autre' },
  link: { en: 'Where to read it', fr: 'Où le lire' },
  // Problems.
  'Problem.type': { en: '`about:blank`: the `code` says it', fr: '`about:blank` : le `code` le dit' },
  title: { en: 'The status in words', fr: 'Le statut en mots' },
  'Problem.status': { en: 'The HTTP status', fr: 'Le statut HTTP' },
  code: {
    en: 'Never changes its meaning: let your program go by it',
    fr: 'Ne change jamais de sens : fiez-y votre programme',
  },
  detail: { en: 'A sentence for a person', fr: 'Une phrase pour une personne' },
  fields: { en: 'What could not be used, never its value', fr: 'Ce qui n’a pas pu servir, jamais sa valeur' },
  path: { en: 'Where it stands, with dots', fr: 'Où il se trouve, avec des points' },
  text: { en: 'What would be right there', fr: 'Ce qui y conviendrait' },
  error: { en: 'As OAuth names it (RFC 6749, 5.2)', fr: 'Comme OAuth le nomme (RFC 6749, 5.2)' },
  error_description: { en: 'The same in plain letters', fr: 'La même chose en lettres simples' },
};
