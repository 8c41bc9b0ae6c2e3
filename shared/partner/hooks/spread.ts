/** From an announcement to those who are to hear of it: everyone whom the applicant had let in when it happened. */
import { CaseEvent } from '#shared/cases/event';
import { newsFor, newsIn } from '#shared/cases/partner-news';
import type { ConsentPurpose } from '#shared/cases/partner-words';
import { dayOf } from '#shared/cases/plain-date';
import { CaseErased } from '#shared/platform/case-key';
import type { Announcement, Commit, Platform } from '#shared/platform/platform';
import { type Endpoint, findEndpoint } from './endpoint.ts';
import { type Delivery, idOf, queue } from './journal.ts';

type World = Pick<Platform, 'cases' | 'books' | 'slips' | 'blind' | 'now'>;

/**
 * As long as an announcement may be on its way. Whichever comes first brings the case's other news of that time with it,
 * so that none overtakes one that is still under way; what was queued before stays as it is.
 */
const under = 2 * 86_400_000;

/** @returns how many partners' messages it is about. */
export async function spread(
  platform: World,
  { caseId, version }: Pick<Announcement, 'caseId' | 'version'>,
): Promise<number> {
  const commits = await commitsOf(platform, caseId);
  const announced = commits.find((commit) => commit.version === version);
  // Without a consent there is nobody to tell: most cases end here.
  if (!commits.some(({ events }) => events.some(({ type }) => type === 'ConsentGiven'))) return 0;
  const since = Math.min(
    platform.now().getTime() - under,
    announced === undefined ? Infinity : Date.parse(announced.at),
  );
  const consents = new Map<string, { readonly until: string; readonly purpose: ConsentPurpose }>();
  const endpoints = new Map<string, Promise<Endpoint | undefined>>();
  const endpointOf = (partner: string): Promise<Endpoint | undefined> => {
    const known = endpoints.get(partner) ?? findEndpoint(platform, partner, 'live');
    endpoints.set(partner, known);
    return known;
  };
  let count = 0;
  for (const commit of commits) {
    const events = commit.events.map((event) =>
      relevant.has(event.type) ? CaseEvent.parse(event) : undefined,
    );
    for (const event of events) {
      if (event?.type === 'ConsentGiven') consents.set(event.partner, event);
      if (event?.type === 'ConsentRevoked') consents.delete(event.partner);
    }
    if (Date.parse(commit.at) < since) continue;
    for (const [index, event] of events.entries()) {
      if (event === undefined || newsIn(event) === undefined) continue;
      for (const [partner, { until, purpose }] of consents) {
        const news = newsFor(event, { partner, purpose });
        if (news === undefined || until < dayOf(new Date(commit.at))) continue;
        const endpoint = await endpointOf(partner);
        if (endpoint === undefined || endpoint.goneAt !== undefined) continue;
        if (endpoint.since > commit.at || !endpoint.news.includes(news)) continue;
        await queue(platform, await deliveryOf(platform, endpoint, commit, index, { news, purpose }));
        count += 1;
      }
    }
  }
  return count;
}

const relevant: ReadonlySet<string> = new Set<CaseEvent['type']>([
  ...(['ConsentGiven', 'ConsentRevoked', 'DecisionConfirmed', 'LetterIssued', 'AppealLodged'] as const),
  ...(['AppealWithdrawn', 'StatementRevoked', 'TrancheOrdered', 'TranchePaid'] as const),
  ...(['CaseWithdrawn', 'CaseClosed'] as const),
]);

async function commitsOf({ cases }: World, caseId: Announcement['caseId']): Promise<readonly Commit[]> {
  try {
    return await cases.load(caseId);
  } catch (error) {
    if (error instanceof CaseErased) return [];
    throw error;
  }
}

async function deliveryOf(
  platform: World,
  { partner, environment }: Endpoint,
  { caseId, version, at }: Commit,
  index: number,
  { news, purpose }: { readonly news: Delivery['news']; readonly purpose: ConsentPurpose },
): Promise<Delivery> {
  return {
    ...{ partner, environment, news, at, of: { caseId, purpose }, lane: caseId },
    id: await idOf(platform, at, `${partner} ${caseId}.${version}.${index}`),
    order: `${String(version).padStart(8, '0')}.${String(index).padStart(4, '0')}`,
    ...{ state: 'waiting', tries: [], failures: 0, next: platform.now().toISOString() },
  };
}
