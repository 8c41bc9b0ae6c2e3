/**
 * The cases a partner may learn of today: one by its reference, or those that changed since it last asked. Each needs
 * its applicant's consent for the purpose and an agreement that is live where the case is kept.
 */
import type { Case } from '#shared/cases/case';
import { findCases } from '#shared/cases/find';
import { mayReadDecisions, mayTakeReferrals } from '#shared/cases/framework-agreements';
import { findCase } from '#shared/cases/load';
import type { ConsentPurpose } from '#shared/cases/partner-words';
import { dayOf, type PlainDate } from '#shared/cases/plain-date';
import { changedUnder } from '#shared/cases/told-partners';
import { type CaseId, CaseReference } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';

type World = Pick<Platform, 'blind' | 'cases' | 'books' | 'now' | 'newId'>;

/** Undefined alike for a reference nobody holds, a case without this consent or past it, and one out of the agreement's reach. */
export async function findConsented(
  platform: World,
  partner: string,
  reference: string,
  purpose: ConsentPurpose,
): Promise<Case | undefined> {
  const [caseId] = CaseReference.safeParse(reference).success
    ? await findCases(platform, 'reference', reference)
    : [];
  return caseId === undefined ? undefined : await findOpen(platform, partner, caseId, purpose);
}

async function findOpen(
  platform: World,
  partner: string,
  caseId: CaseId,
  purpose: ConsentPurpose,
): Promise<Case | undefined> {
  const found = await findCase(platform, caseId);
  const given = found?.consents[partner];
  const today = dayOf(platform.now());
  if (found === undefined || given === undefined || given.until < today || given.purpose !== purpose)
    return undefined;
  const may = purpose === 'loan' ? mayReadDecisions : mayTakeReferrals;
  return (await may(platform, partner, found.delegation, today)) ? found : undefined;
}

/** A place in what changed: the day, and the last case of it that was told. */
export interface Since {
  readonly day: PlainDate;
  readonly after: string;
}

/** Days asked for at once, and how many times in one call; the cursor goes on from there. */
const daysAtOnce = 31;
const asksAtMost = 12;

/**
 * Cases in the order of the days on which something a partner is told of happened to them. Of the running day a case may
 * come again: what changes later that day must not be missed.
 */
export async function listConsented(
  platform: World,
  partner: string,
  purpose: ConsentPurpose,
  { since, limit }: { readonly since: Since; readonly limit: number },
): Promise<{ readonly cases: readonly Case[]; readonly next: Since; readonly more: boolean }> {
  const today = dayOf(platform.now());
  let { day, after } = since;
  const cases: Case[] = [];
  for (let asked = 0; asked < asksAtMost && day <= today; asked += 1) {
    const days = daysFrom(day, today);
    const changed = await Promise.all(days.map((each) => changedUnder(platform, partner, each)));
    for (const [index, ids] of changed.entries()) {
      day = days[index]!;
      for (const caseId of ids.filter((id) => id > after).sort()) {
        if (cases.length === limit) return { cases, next: { day, after }, more: true };
        after = caseId;
        const found = await findOpen(platform, partner, caseId, purpose);
        if (found !== undefined) cases.push(found);
      }
      after = '';
    }
    if (day === today) return { cases, next: { day, after }, more: false };
    day = dayAfter(day);
  }
  return { cases, next: { day, after }, more: day <= today };
}

function daysFrom(first: PlainDate, last: PlainDate): readonly PlainDate[] {
  const days = [first];
  while (days.length < daysAtOnce && days.at(-1)! < last) days.push(dayAfter(days.at(-1)!));
  return days;
}

const dayAfter = (day: PlainDate): PlainDate => dayOf(new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000));
