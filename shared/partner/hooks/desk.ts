/** What partners and officers see of an endpoint and may do with it: how it stands, a test, sending again. */
import { ServiceError } from '#shared/cases/service-error';
import type { Platform } from '#shared/platform/platform';
import { type Endpoint, findEndpoint, listEndpoints, mustBeThere, overlapOf } from './endpoint.ts';
import {
  type Delivery,
  findDelivery,
  findStanding,
  firstIdOf,
  idOf,
  listJournal,
  listParked,
  queue,
  type Receiver,
  type Standing,
  sendAgain,
} from './journal.ts';

type World = Pick<Platform, 'books' | 'slips' | 'now' | 'newId' | 'blind'>;

export interface EndpointState extends Standing {
  readonly endpoint: Endpoint;
  /** ISO instant until which the secret before signs too. */
  readonly overlapUntil?: string;
  /** Up to a hundred. */
  readonly parked: number;
}

export async function findState(platform: World, receiver: Receiver): Promise<EndpointState | undefined> {
  const endpoint = await findEndpoint(platform, receiver.partner, receiver.environment);
  return endpoint === undefined ? undefined : await stateOf(platform, endpoint);
}

export async function stateOf(platform: World, endpoint: Endpoint): Promise<EndpointState> {
  const [standing, parked] = await Promise.all([
    findStanding(platform, endpoint),
    listParked(platform, endpoint),
  ]);
  const overlapUntil = overlapOf(endpoint, platform.now());
  return {
    ...{ ...standing, endpoint, parked: parked.length },
    ...(overlapUntil === undefined ? {} : { overlapUntil }),
  };
}

async function standingEndpoint(platform: World, receiver: Receiver): Promise<Endpoint> {
  const endpoint = mustBeThere(await findEndpoint(platform, receiver.partner, receiver.environment));
  if (endpoint.goneAt === undefined) return endpoint;
  throw new ServiceError('conflict', 'webhook.gone', gone);
}

/** A message of no case, on the road of all others. @returns its id. */
export async function sendTest(platform: World, receiver: Receiver): Promise<string> {
  const { partner, environment } = await standingEndpoint(platform, receiver);
  const at = platform.now().toISOString();
  const word = platform.newId('commit');
  const id = await idOf(platform, at, `${partner} test ${word}`);
  await queue(platform, {
    ...{ partner, environment, id, news: 'test', at, lane: `test.${word}`, order: '0' },
    ...{ state: 'waiting', tries: [], failures: 0, next: at },
  });
  return id;
}

export async function replayOne(platform: World, receiver: Receiver, id: string): Promise<Delivery> {
  await standingEndpoint(platform, receiver);
  const found = await findDelivery(platform, receiver, id);
  if (found === undefined) throw new ServiceError('absent', 'webhook.no-message', noMessage);
  if (!(await sendAgain(platform, found)))
    throw new ServiceError('conflict', 'webhook.not-allowed', notAllowed);
  return (await findDelivery(platform, receiver, id)) ?? found;
}

/** Enough to see what is amiss. */
const shown = 20;

/** The last of those given up, the newest first. */
export async function listGivenUp(platform: World, receiver: Receiver): Promise<readonly Delivery[]> {
  const ids = (await listParked(platform, receiver)).slice(-shown).toReversed();
  const found = await Promise.all(ids.map((id) => findDelivery(platform, receiver, id)));
  return found.filter((each) => each !== undefined);
}

/** Over all partners, up to a hundred of each address. */
export async function countParked(platform: World): Promise<number> {
  const endpoints = await listEndpoints(platform);
  return (await Promise.all(endpoints.map((each) => listParked(platform, each)))).flat().length;
}

const replayedAtOnce = 100;

/** Those given up. More than a hundred take more than one call. */
export async function replayParked(
  platform: World,
  receiver: Receiver,
): Promise<{ readonly replayed: number; readonly more: boolean }> {
  await standingEndpoint(platform, receiver);
  const ids = await listParked(platform, receiver);
  for (const id of ids) {
    const found = await findDelivery(platform, receiver, id);
    if (found !== undefined) await sendAgain(platform, found);
  }
  return { replayed: ids.length, more: ids.length === replayedAtOnce };
}

/** All that happened since an instant, or after a message; what may not be sent is passed over. */
export async function replaySince(
  platform: World,
  receiver: Receiver,
  since: { readonly at: Date } | { readonly after: string },
): Promise<{ readonly replayed: number; readonly last?: string; readonly more: boolean }> {
  await standingEndpoint(platform, receiver);
  const after = 'at' in since ? firstIdOf(since.at) : since.after;
  const found = await listJournal(platform, receiver, { after, limit: replayedAtOnce });
  let replayed = 0;
  for (const each of found) replayed += (await sendAgain(platform, each)) ? 1 : 0;
  const last = found.at(-1)?.id;
  return { replayed, ...(last === undefined ? {} : { last }), more: found.length === replayedAtOnce };
}

export const gone = {
  ar: 'أجاب هذا العنوان بأنه لم يعد يستعمل (410) فتوقف الإرسال إليه. المرجو تسجيله من جديد.',
  fr: 'Cette adresse a répondu qu’elle ne sert plus (410) : plus rien n’y est envoyé. Enregistrez-la de nouveau.',
};
export const noMessage = {
  ar: 'لا توجد رسالة بهذا المعرف في سجل الأيام السبعة الأخيرة.',
  fr: 'Le journal des sept derniers jours n’a pas de message de cet identifiant.',
};
export const notAllowed = {
  ar: 'لم تعد هذه الرسالة مما يجوز إرساله: انتهت الموافقة أو الاتفاقية، أو حذف العنوان.',
  fr: 'Ce message ne peut plus être envoyé : l’accord ou la convention n’est plus en cours, ou l’adresse a été retirée.',
};
