/**
 * Sign-in of officers, keepers and partners on one machine: a list to choose from, without a password.
 * It stands for the administration's identity provider and exists only here, only on the loopback.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { claim, type OfficerRole, vouchedBy } from '#functions/caller';
import { absent, HttpError } from '#functions/problem';
import type { Bilingual } from '#shared/papers/reading';
import type { Tokens } from '#shared/platform/local/index';
import { sendJson } from './answers.ts';

interface DemoUser {
  readonly id: string;
  readonly audience: 'keeper' | 'officer' | 'partner';
  readonly name: Bilingual;
  readonly claims: Readonly<Record<string, string>>;
}

const officer = (
  id: string,
  delegation: string,
  ar: string,
  fr: string,
  roles: readonly OfficerRole[] = ['officer'],
  familyName?: string,
): DemoUser => ({
  id,
  audience: 'officer',
  name: { ar, fr },
  claims: {
    ...{ [claim.delegation]: delegation, [claim.role]: roles.join(' ') },
    ...(familyName === undefined ? {} : { family_name: familyName }),
  },
});
const central: readonly OfficerRole[] = ['officer', 'administrator', 'registrar', 'inspector'];

export const demoUsers: readonly DemoUser[] = [
  officer('officer-khenifra-1', 'khenifra', 'موظف نيابة خنيفرة (الأول)', 'Agent 1, délégation de Khénifra'),
  officer('officer-khenifra-2', 'khenifra', 'موظف نيابة خنيفرة (الثاني)', 'Agent 2, délégation de Khénifra'),
  // Bears the name of a sample applicant: warned, and asked to declare.
  officer(
    'officer-khenifra-3',
    'khenifra',
    'موظف نيابة خنيفرة (الثالث)، أوعزيز',
    'Agent 3, délégation de Khénifra (Ouaziz)',
    ['officer'],
    'Ouaziz',
  ),
  officer(
    'officer-beni-mellal-1',
    'beni-mellal',
    'موظف النيابة الجهوية لبني ملال',
    'Agent, délégation régionale de Béni Mellal',
  ),
  officer(
    'officer-casablanca-1',
    'casablanca',
    'موظف نيابة الدار البيضاء',
    'Agent, délégation de Casablanca',
  ),
  officer(
    'officer-central-1',
    '*',
    'موظف المصالح المركزية (الأول)',
    'Agent 1 des services centraux',
    central,
  ),
  officer(
    'officer-central-2',
    '*',
    'موظف المصالح المركزية (الثاني)',
    'Agent 2 des services centraux',
    central,
  ),
  officer('treasurer-1', '*', 'المكلف بالأداء (الأول)', 'Chargé 1 des paiements', ['treasurer']),
  officer('treasurer-2', '*', 'المكلف بالأداء (الثاني)', 'Chargé 2 des paiements', ['treasurer']),
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
  {
    id: 'bank-demo',
    audience: 'partner',
    name: { ar: 'بنك شريك (تجريبي)', fr: 'Banque partenaire (démonstration)' },
    claims: { client_id: 'bank-demo' },
  },
];

const hours = 10;
const Choice = z.object({ user: z.string().max(60) });

export async function answerSignIn(
  tokens: Tokens,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'GET') {
    sendJson(response, 200, { users: demoUsers.map(({ id, audience, name }) => ({ id, audience, name })) });
    return;
  }
  const typed = (request.headers['content-type'] ?? '').startsWith('application/json');
  const choice = typed ? Choice.safeParse(await readJson(request)) : undefined;
  const user = demoUsers.find(({ id }) => id === choice?.data?.user);
  if (request.method !== 'POST' || user === undefined) throw new HttpError(404, 'absent', absent);
  const issued = await tokens.issue({
    audience: vouchedBy[user.audience],
    subject: user.id,
    claims: user.claims,
    seconds: hours * 3600,
  });
  sendJson(response, 200, { ...issued, user: user.id });
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
