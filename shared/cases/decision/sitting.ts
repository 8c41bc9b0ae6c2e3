/** The commission sits: opens, is joined, lists proposals, and closes its minutes; how it votes stands in `voting.ts`. */

import type { SheetId } from '#shared/platform/book';
import type { CaseId, ProposalId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Sheet } from '../books.ts';
import type { Case } from '../case.ts';
import { isWithin } from '../delegations.ts';
import type { PlainDate } from '../plain-date.ts';
import { findCase } from '../record.ts';
import { ServiceError } from '../service-error.ts';
import { commissionOn } from './commission.ts';
import { isOpenPoint, presentIn, type Session, sessions } from './session.ts';

export type SessionSheet = Sheet<Session>;

export const refused = (
  kind: 'conflict' | 'forbidden' | 'unusable',
  code: Lowercase<string>,
  ar: string,
  fr: string,
): ServiceError => new ServiceError(kind, code, { ar, fr });

export function mustBeOpen({ state }: Session): void {
  if (state === 'open') return;
  throw refused(
    'conflict',
    'session.signed',
    'محضر هذه الجلسة موقع، فلا يعدل.',
    'Le procès-verbal de cette séance est signé ; il ne change plus.',
  );
}

export const openSession = async (
  platform: Platform,
  actor: Actor,
  opening: { readonly on: PlainDate; readonly delegation: string; readonly place?: string },
): Promise<SessionSheet> =>
  await sessions.open(platform, actor, { events: [{ type: 'SessionOpened', ...opening }] });

export interface Attending {
  readonly name: string;
  readonly familyName?: string | undefined;
  readonly delegation: string;
  readonly presides: boolean;
  /** Every function they hold; default the one in which they act. */
  readonly roles?: readonly string[];
}

/** A member says they are there, themselves. Coming back, or presiding after all, is said the same way. */
export async function attendSession(
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
  { name, familyName, delegation, presides, roles = [actor.role ?? 'officer'] }: Attending,
): Promise<SessionSheet> {
  return await sessions.record(platform, sessionId, actor, async ({ now }) => {
    const mine = presentIn(now).find(({ id }) => id === actor.id);
    if (mine?.name === name && mine.presides === presides) return { events: [] };
    mustBeOpen(now);
    const { roles: seated } = await commissionOn(platform, now.on);
    if (!roles.some((role) => seated.includes(role))) {
      throw refused(
        'forbidden',
        'session.may-not-sit',
        'لا تخولكم صفتكم عضوية هذه اللجنة.',
        'Votre fonction ne vous donne pas de siège à cette commission.',
      );
    }
    if (presides && presentIn(now).some((member) => member.presides && member.id !== actor.id)) {
      throw refused(
        'conflict',
        'session.presided',
        'لهذه الجلسة رئيس حاضر.',
        'Cette séance a déjà un président présent.',
      );
    }
    const named = familyName === undefined ? {} : { familyName };
    return { events: [{ type: 'MemberPresent', name, ...named, delegation, presides }] };
  });
}

export const leaveSession = async (
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
): Promise<SessionSheet> =>
  await sessions.record(platform, sessionId, actor, ({ now }) => {
    if (!presentIn(now).some(({ id }) => id === actor.id)) return { events: [] };
    mustBeOpen(now);
    return { events: [{ type: 'MemberLeft' }] };
  });

/** Cases that could not be put on the agenda, each with its reason. */
export interface Listed {
  readonly sheet: SessionSheet;
  readonly left: readonly { readonly caseId: CaseId; readonly why: 'absent' | 'not-proposed' }[];
}

/** Puts proposals on the agenda; what is on it already stays as it is. */
export async function listCases(
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
  caseIds: readonly CaseId[],
): Promise<Listed> {
  const found = await Promise.all(
    caseIds.map(async (caseId) => [caseId, await findCase(platform, caseId)] as const),
  );
  let left: Listed['left'] = [];
  const sheet = await sessions.record(platform, sessionId, actor, ({ now }) => {
    mustBeOpen(now);
    const within = (one: Case | undefined): one is Case =>
      one !== undefined && isWithin(one.delegation, now.delegation);
    left = found.flatMap(([caseId, one]) =>
      within(one) && one.proposal !== undefined
        ? []
        : [{ caseId, why: within(one) ? ('not-proposed' as const) : ('absent' as const) }],
    );
    const events = found.flatMap(([, one]) => {
      if (!within(one) || one.proposal === undefined) return [];
      const { proposalId, outcome, amountCentimes, by } = one.proposal;
      const known = now.agenda.find((each) => each.proposalId === proposalId);
      if (known !== undefined && !['unlisted', 'postponed', 'failed'].includes(known.status)) return [];
      const { caseId, reference, delegation } = one;
      return [
        {
          type: 'CaseListed' as const,
          ...{ caseId, proposalId, reference, delegation, outcome, proposedBy: by.id },
          ...(amountCentimes === undefined ? {} : { amountCentimes }),
        },
      ];
    });
    return { events };
  });
  return { sheet, left };
}

export const unlistCase = async (
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
  { proposalId, reason }: { readonly proposalId: ProposalId; readonly reason: string },
): Promise<SessionSheet> =>
  await sessions.record(platform, sessionId, actor, ({ now }) => {
    const point = now.agenda.find((each) => each.proposalId === proposalId);
    if (point?.status !== 'listed') return { events: [] };
    mustBeOpen(now);
    return { events: [{ type: 'CaseUnlisted', proposalId, reason }] };
  });

/** Two who sat sign, one of them presiding; from the first signature on nothing changes, with the second it is closed. */
export const signMinutes = async (
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
): Promise<SessionSheet> =>
  await sessions.record(platform, sessionId, actor, ({ now }) => {
    const { members, signatures, agenda } = now;
    if (signatures.some(({ by }) => by === actor.id)) return { events: [] };
    const sat = members.find(({ id }) => id === actor.id);
    const presided = (id: string) => members.some((member) => member.id === id && member.presides);
    const second = signatures[0];
    if (sat === undefined || signatures.length > 1) {
      throw refused(
        'forbidden',
        'session.may-not-sign',
        'يوقع المحضر عضوان حضرا الجلسة، أحدهما رئيسها.',
        'Le procès-verbal est signé par deux membres présents, dont celui qui a présidé.',
      );
    }
    if (second !== undefined && !presided(second.by) && !sat.presides) {
      throw refused(
        'forbidden',
        'session.president-signs',
        'التوقيع الثاني لرئيس الجلسة.',
        'La seconde signature est celle de qui a présidé.',
      );
    }
    const open = agenda.filter(isOpenPoint).length;
    if (open > 0) {
      throw refused(
        'conflict',
        'session.unfinished',
        `ما زال في جدول الأعمال \u2068${open}\u2069 من الملفات لم يبت فيها. المرجو البت فيها أو سحبها.`,
        `${open} dossier(s) de l’ordre du jour n’ont pas d’issue. Décidez-les ou retirez-les.`,
      );
    }
    return { events: [{ type: 'MinutesSigned' }] };
  });
