/** Writes down who is about to be shown what (law 09-08), for every route by itself; see `shared/cases/sightings`. */
import { noteSighting, type Reader, type Seen } from '#shared/cases/sightings';
import { CaseId, PaperId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import type { Caller, Callers, OfficerRole } from './caller.ts';
import { HttpError } from './problem.ts';
import type { Route } from './route.ts';

const purposeOf = {
  officer: 'examination',
  treasurer: 'payment',
  inspector: 'inspection',
  administrator: 'administration',
  registrar: 'registry',
} as const satisfies Record<OfficerRole, Reader['why']>;

/** An officer reads in the first of the route's roles that they hold. */
function readerOf(caller: Callers['officer' | 'keeper' | 'partner'], roles: Route['roles']): Reader {
  const { id } = caller;
  switch (caller.audience) {
    case 'officer': {
      const role = (roles ?? ['officer']).find((each) => caller.roles.includes(each)) ?? 'officer';
      return { kind: 'officer', id, role, delegation: caller.delegation, why: purposeOf[role] };
    }
    case 'keeper':
      return { kind: 'keeper', id, role: 'keeper', delegation: caller.delegation, why: 'preparation' };
    case 'partner':
      return {
        ...{ kind: 'partner', id, role: 'partner', why: 'loan' },
        ...(caller.agreement === undefined ? {} : { under: caller.agreement }),
      };
  }
}

/**
 * By default each route that names a case is a look at it, or by GET at the paper it names: an act is answered with the
 * case it was done on, and its own log keeps only the act. A route that answers less says so.
 */
function seenBy(route: Route, params: unknown, answered: unknown): readonly Seen[] {
  if (typeof route.sees === 'function') return [route.sees(answered)].flat();
  if (route.sees === 'nothing') return [];
  const { caseId, paperId } = (params ?? {}) as Readonly<Record<string, unknown>>;
  if (!CaseId.safeParse(caseId).success) return [];
  const paper = PaperId.safeParse(paperId);
  if (paper.success && route.method === 'GET')
    return [{ what: 'paper', caseId: caseId as CaseId, paperId: paper.data }];
  return [{ what: route.sees ?? 'case', caseId: caseId as CaseId }];
}

/** What can't be written down isn't shown. */
export async function witness(
  platform: Platform,
  caller: Callers['officer' | 'keeper' | 'partner'],
  seen: Seen,
  roles?: Route['roles'],
  why?: Reader['why'],
): Promise<void> {
  const reader = readerOf(caller, roles);
  try {
    await noteSighting(platform, why === undefined ? reader : { ...reader, why }, seen);
  } catch (cause) {
    platform.log.error('sighting.unwritten', { cause });
    throw new HttpError(503, 'sighting.unwritten', unwritten, { headers: { 'retry-after': '5' } });
  }
}

/** Between what a route answered and its leaving. */
export async function witnessRoute(
  platform: Platform,
  caller: Caller,
  route: Route,
  params: unknown,
  answered: unknown,
): Promise<void> {
  if (caller.audience === 'public' || caller.audience === 'applicant') return;
  const seen = seenBy(route, params, answered);
  for (let at = 0; at < seen.length; at += writtenAtOnce)
    await Promise.all(
      seen.slice(at, at + writtenAtOnce).map((each) => witness(platform, caller, each, route.roles)),
    );
}

/** Of the many cases one page may show; each is on a sheet of its own. */
const writtenAtOnce = 10;

/** A page that shows several cases is a look at each of them, told once though it show one twice. */
export const seenOfEach = (
  what: 'decision' | 'payment',
  cases: readonly { readonly caseId: CaseId }[],
): readonly Seen[] => [...new Set(cases.map(({ caseId }) => caseId))].map((caseId) => ({ what, caseId }));

const unwritten = {
  ar: 'تعذر تسجيل هذا الاطلاع، والقانون 09-08 يوجب تسجيله؛ لذلك لم يعرض شيء. المرجو إعادة المحاولة بعد قليل.',
  fr: 'Cette consultation n’a pas pu être consignée, comme la loi 09-08 le veut ; rien n’est donc montré. Réessayez dans un instant.',
};
