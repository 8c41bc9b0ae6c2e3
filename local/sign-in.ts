/**
 * Sign-in of officers and keepers on one machine: a list to choose from, without a password.
 * It stands for the administration's identity provider and exists only here, only on the loopback.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { claim, type OfficerRole, vouchedBy } from '#functions/caller';
import { absent, HttpError } from '#functions/problem';
import type { Bilingual } from '#shared/papers/reading';
import type { Tokens } from '#shared/platform/local/index';
import { longestSignIn } from '#shared/platform/local/tokens';
import { sendJson } from './answers.ts';
import type { Issuer } from './issuer.ts';

interface DemoUser {
  readonly id: string;
  readonly audience: 'keeper' | 'officer';
  /** What they are appointed to. */
  readonly name: Bilingual;
  /** What an officer's colleagues read; nobody's real name. */
  readonly called?: Bilingual;
  readonly claims: Readonly<Record<string, string>>;
}

const officer = (
  id: string,
  delegation: string,
  name: Bilingual,
  called: Bilingual,
  roles: readonly OfficerRole[] = ['officer'],
  familyName?: string,
): DemoUser => ({
  ...{ id, audience: 'officer', name, called },
  claims: {
    ...{ [claim.delegation]: delegation, [claim.role]: roles.join(' ') },
    ...{ name: called.fr, 'name#ar': called.ar, 'name#fr': called.fr },
    ...(familyName === undefined ? {} : { family_name: familyName }),
  },
});
const central: readonly OfficerRole[] = ['officer', 'administrator', 'registrar', 'inspector'];

export const demoUsers: readonly DemoUser[] = [
  officer(
    'officer-khenifra-1',
    'khenifra',
    { ar: 'موظف نيابة خنيفرة (الأول)', fr: 'Agent 1, délégation de Khénifra' },
    { ar: 'سعاد المنصوري', fr: 'Souad El Mansouri' },
  ),
  officer(
    'officer-khenifra-2',
    'khenifra',
    { ar: 'موظف نيابة خنيفرة (الثاني)', fr: 'Agent 2, délégation de Khénifra' },
    { ar: 'رشيد بلحاج', fr: 'Rachid Belhaj' },
  ),
  // Bears the name of a sample applicant: warned, and asked to declare.
  officer(
    'officer-khenifra-3',
    'khenifra',
    { ar: 'موظف نيابة خنيفرة (الثالث)، أوعزيز', fr: 'Agent 3, délégation de Khénifra (Ouaziz)' },
    { ar: 'كريم أوعزيز', fr: 'Karim Ouaziz' },
    ['officer'],
    'Ouaziz',
  ),
  officer(
    'officer-beni-mellal-1',
    'beni-mellal',
    { ar: 'موظف النيابة الجهوية لبني ملال', fr: 'Agent, délégation régionale de Béni Mellal' },
    { ar: 'حكيمة الراجي', fr: 'Hakima Raji' },
  ),
  officer(
    'officer-casablanca-1',
    'casablanca',
    { ar: 'موظف نيابة الدار البيضاء', fr: 'Agent, délégation de Casablanca' },
    { ar: 'يوسف الشرقي', fr: 'Youssef Chergui' },
  ),
  officer(
    'officer-central-1',
    '*',
    { ar: 'موظف المصالح المركزية (الأول)', fr: 'Agent 1 des services centraux' },
    { ar: 'ليلى البوعناني', fr: 'Leila Bouanani' },
    central,
  ),
  officer(
    'officer-central-2',
    '*',
    { ar: 'موظف المصالح المركزية (الثاني)', fr: 'Agent 2 des services centraux' },
    { ar: 'عمر التازي', fr: 'Omar Tazi' },
    central,
  ),
  officer(
    'treasurer-1',
    '*',
    { ar: 'المكلف بالأداء (الأول)', fr: 'Chargé 1 des paiements' },
    { ar: 'نادية السوسي', fr: 'Nadia Soussi' },
    ['treasurer'],
  ),
  officer(
    'treasurer-2',
    '*',
    { ar: 'المكلف بالأداء (الثاني)', fr: 'Chargé 2 des paiements' },
    { ar: 'حسن المريني', fr: 'Hassan Marini' },
    ['treasurer'],
  ),
  {
    id: 'keeper-khenifra-1',
    audience: 'keeper',
    name: { ar: 'قيم فضاء الذاكرة بخنيفرة', fr: 'Responsable de l’espace de la mémoire de Khénifra' },
    claims: {
      [claim.role]: 'keeper',
      [claim.delegation]: 'khenifra',
      [claim.place]: 'khenifra-1',
    },
  },
];

const Choice = z.object({ user: z.string().max(60) });

/** A bank's machine has no token given by name: it is handed its keys, and proves them as any other (docs/openapi.json). */
const demoBank = {
  id: 'bank-demo',
  audience: 'partner',
  name: { ar: 'بنك شريك (تجريبي)', fr: 'Banque partenaire (démonstration)' },
} as const;

/** @param bankKeys where the demo bank's private keys lie. */
export async function answerSignIn(
  tokens: Tokens,
  bankKeys: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'GET') {
    sendJson(response, 200, { users: [...demoUsers.map(({ claims: _, ...user }) => user), demoBank] });
    return;
  }
  const typed = (request.headers['content-type'] ?? '').startsWith('application/json');
  const choice = typed ? Choice.safeParse(await readJson(request)) : undefined;
  if (request.method === 'POST' && choice?.data?.user === demoBank.id) {
    const keys = await readFile(bankKeys, 'utf8').catch(() => undefined);
    if (keys === undefined) throw new HttpError(404, 'absent', absent);
    sendJson(response, 200, { user: demoBank.id, keys: JSON.parse(keys) });
    return;
  }
  const user = demoUsers.find(({ id }) => id === choice?.data?.user);
  if (request.method !== 'POST' || user === undefined) throw new HttpError(404, 'absent', absent);
  const issued = await tokens.issue({
    audience: vouchedBy[user.audience],
    subject: user.id,
    claims: user.claims,
    seconds: longestSignIn,
  });
  sendJson(response, 200, { ...issued, user: user.id });
}

/** As CloudFront has it on S3: where officers are sent to sign in, and to sign out. */
export async function answerIssuer(issuer: Issuer, response: ServerResponse): Promise<void> {
  sendJson(response, 200, await issuer.pages());
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 1000) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
