/**
 * Law 55-19: a photograph or a plain copy is enough, and an original is shown only where something of it is in doubt. An
 * officer then says why, the applicant reads it, and what was found is written down.
 */
import type { CaseId, PaperId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from './applicant.ts';
import { actsOf, type Case } from './case.ts';
import { record } from './record.ts';
import { ServiceError } from './service-error.ts';

export interface Original {
  readonly paperId: PaperId;
  /** What is in doubt, in words its holder reads. */
  readonly reason: string;
  /** ISO instant. */
  readonly askedAt: string;
  /** Absent while it waits to be shown. */
  readonly seen?: { readonly agrees: boolean; readonly note?: string; readonly at: string };
}

/** In the order in which they were asked for; of one paper only the last can wait. */
export function originalsOf(now: Pick<Case, 'acts'>): readonly Original[] {
  const all: Original[] = [];
  for (const act of actsOf(now, 'OriginalAsked', 'OriginalSeen')) {
    const { paperId, at } = act;
    if (act.type === 'OriginalAsked') {
      all.push({ paperId, reason: act.reason, askedAt: at });
      continue;
    }
    const asked = all.findLastIndex((each) => each.paperId === paperId && each.seen === undefined);
    const { agrees, note } = act;
    const seen = { agrees, at, ...(note === undefined ? {} : { note }) };
    if (asked >= 0) all[asked] = { ...all[asked]!, seen };
  }
  return all;
}

const waitingOf = (now: Case, paperId: PaperId): Original | undefined =>
  originalsOf(now).find((each) => each.paperId === paperId && each.seen === undefined);

/** @param reason what is in doubt: without one nobody is asked to bring anything. */
export const askOriginal = (
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  paperId: PaperId,
  reason: string,
): Promise<Case> =>
  record(platform, caseId, actor, (now) => {
    mustAllow(now, 'OriginalAsked');
    const paper = now.papers.find((each) => each.paperId === paperId && !each.withdrawn);
    if (paper === undefined || paper.status === 'awaited')
      throw new ServiceError('absent', 'paper.absent', {
        ar: 'لا توجد هذه الوثيقة في الملف.',
        fr: 'Cette pièce ne se trouve pas au dossier.',
      });
    // A second click, or another officer's doubt: the paper is brought once.
    if (waitingOf(now, paperId) !== undefined) return { events: [] };
    return { events: [{ type: 'OriginalAsked', paperId, reason }] };
  });

export const seeOriginal = (
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  paperId: PaperId,
  { agrees, note }: { readonly agrees: boolean; readonly note?: string | undefined },
): Promise<Case> =>
  record(platform, caseId, actor, (now) => {
    mustAllow(now, 'OriginalSeen');
    if (waitingOf(now, paperId) === undefined)
      throw new ServiceError('conflict', 'original.not-asked', {
        ar: 'لم يطلب أصل هذه الوثيقة، ولا يطلب إلا عند الشك مع ذكر السبب (القانون 55-19).',
        fr: 'L’original de cette pièce n’est pas demandé : il ne l’est qu’en cas de doute, avec un motif (loi 55-19).',
      });
    if (!agrees && (note ?? '').trim() === '')
      throw new ServiceError('unusable', 'original.what-differs', {
        ar: 'المرجو ذكر ما يخالف فيه الأصل الوثيقة المرسلة.',
        fr: 'Dites en quoi l’original diffère de la pièce envoyée.',
      });
    return { events: [{ type: 'OriginalSeen', paperId, agrees, ...(note === undefined ? {} : { note }) }] };
  });
