/** What every partner's route does first: find the case or miss it like any other, write the look down, and page through lists. */
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import type { ConsentPurpose } from '#shared/cases/partner-words';
import { dayOf } from '#shared/cases/plain-date';
import { ServiceError } from '#shared/cases/service-error';
import type { PartnerWord } from '#shared/partner/answers';
import { findConsented, listConsented, type Since } from '#shared/partner/consented';
import { openCursor, sealCursor } from '#shared/partner/cursor';
import { noteMiss, waitAfterMisses } from '#shared/partner/misses';
import { noteLooks } from '#shared/partner/rushes';
import { busyReference, isSandboxReference, slowReference } from '#shared/partner/sandbox';
import type { Platform } from '#shared/platform/platform';
import type { Callers } from './caller.ts';
import { absent, HttpError } from './problem.ts';
import { witness } from './witness.ts';

export type Partner = Callers['partner'];

const reference = z.string().max(40);
export const ofReference = z.object({ reference });

export const Listing = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

export const onCase = { reference: 'NSB-7K3M-29QF' };
export const exampleCursor = 'eyJkIjoiMjAyNi0xMi0xOCIsImEiOiIifQ.Zk3mQ0b1nq2sT4vX6yA8cE';

/** A miss takes the same class of time whatever was missed: a case that is not there, not yours, or not consented to. */
const missMs = 50;

export async function found<T>(
  platform: Platform,
  caller: Partner,
  asked: string,
  seek: () => Promise<T | undefined>,
): Promise<T> {
  const wait = await waitAfterMisses(platform, caller.id);
  if (wait > 0)
    throw new HttpError(429, 'too-many-misses', tooManyMisses, { headers: { 'retry-after': String(wait) } });
  const started = performance.now();
  const answer = await seek();
  if (answer !== undefined) return answer;
  await noteMiss(platform, caller.id, asked);
  const past = performance.now() - started;
  await pause(missMs * Math.ceil(past / missMs) - past);
  throw new ServiceError('absent', 'absent', absent);
}

/** The case, written down as seen before anything of it is told. */
export async function caseFor(
  platform: Platform,
  caller: Partner,
  asked: string,
  purpose: ConsentPurpose,
  what: 'decision' | 'payment' | 'case' = 'decision',
): Promise<Case> {
  const now = await found(platform, caller, asked, () => findConsented(platform, caller.id, asked, purpose));
  await witness(platform, caller, { what, caseId: now.caseId }, undefined, purpose);
  await noteLooks(platform, caller.id, 1);
  return now;
}

export const sandboxed = async <T>(
  platform: Platform,
  caller: Partner,
  asked: string,
  of: () => Promise<T | undefined>,
) => {
  if (asked === busyReference)
    throw new HttpError(429, 'too-many', tooManyMisses, { headers: { 'retry-after': '5' } });
  if (asked === slowReference) await pause(2000);
  return await found(platform, caller, asked, of);
};

export async function sinceIn(platform: Platform, list: string, cursor: string | undefined): Promise<Since> {
  // A partner that asks for the first time is told of the last year.
  if (cursor === undefined)
    return { day: dayOf(new Date(platform.now().getTime() - 365 * 86_400_000)), after: '' };
  const since = await openCursor(platform, list, cursor);
  if (since === undefined) throw new HttpError(400, 'cursor.unknown', unknownCursor);
  return since;
}

export async function listFor<T>(
  platform: Platform,
  caller: Partner,
  purpose: ConsentPurpose,
  { cursor, limit }: z.infer<typeof Listing>,
  view: (now: Case) => T,
): Promise<{ readonly listed: T[]; readonly cursor: string; readonly more: boolean }> {
  const list = `${caller.id} ${purpose}`;
  const since = await sinceIn(platform, list, cursor);
  const page = await listConsented(platform, caller.id, purpose, { since, limit });
  for (const { caseId } of page.cases)
    await witness(platform, caller, { what: 'decision', caseId }, undefined, purpose);
  await noteLooks(platform, caller.id, page.cases.length);
  const { next, more } = page;
  return { listed: page.cases.map(view), cursor: await sealCursor(platform, list, next), more };
}

/** In the sandbox nothing is written; what was said is answered as it would be. */
export async function say(
  platform: Platform,
  caller: Partner,
  asked: string,
  purpose: ConsentPurpose,
  word: PartnerWord,
): Promise<void> {
  if (caller.environment === 'sandbox') {
    await sandboxed(platform, caller, asked, async () => (isSandboxReference(asked) ? true : undefined));
    return;
  }
  const { caseId } = await found(platform, caller, asked, () =>
    findConsented(platform, caller.id, asked, purpose),
  );
  // Loaded when something is first written: whoever reads does not wait for all that writing to a case asks.
  const { recordWord } = await import('#shared/partner/answers');
  await recordWord(platform, caseId, word);
}

export const tooManyMisses = {
  ar: 'طلبات كثيرة لمراجع غير معروفة. المرجو الانتظار المدة المبينة في Retry-After.',
  fr: 'Trop de références inconnues. Attendez le délai indiqué par Retry-After.',
};

export const unknownCursor = {
  ar: 'هذا المؤشر ليس من عندنا أو هو للائحة أخرى. المرجو البدء دون مؤشر.',
  fr: 'Ce curseur ne vient pas de nous, ou est celui d’une autre liste. Reprenez sans curseur.',
};
