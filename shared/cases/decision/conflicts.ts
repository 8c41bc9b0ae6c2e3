/**
 * Conflicts of interest. An officer who bears the family name of an applicant, or of the member, is warned and says
 * how they stand: unrelated, or recused; who has recused themselves acts no more on that case.
 */

import type { Bilingual } from '#shared/papers/reading';
import { matchNames, normaliseName } from '#shared/people/index';
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from '../applicant.ts';
import type { Case } from '../case.ts';
import { readingOf } from '../corrected.ts';
import { isWithin } from '../delegations.ts';
import { record } from '../record.ts';
import { ServiceError } from '../service-error.ts';
import { readingsIn } from '../whole-papers.ts';
import { type Stance, stanceOf } from './stance.ts';

/** An officer as their token names them; never written down. */
export interface OfficerNamed {
  readonly id: string;
  readonly familyName?: string;
  /** `*`: the central services. */
  readonly delegation?: string;
}

export interface Likeness {
  readonly with: readonly ('applicant' | 'member')[];
  /** The officer serves where the case is: the same name weighs more there. */
  readonly samePlace: boolean;
  readonly text: Bilingual;
}

/** A kinship left unsaid is worse than one denied: less than "the same" is enough to ask. */
const alike = (name: string, familyName: string): boolean => matchNames(name, familyName).score >= 0.75;

/** A family name against the last words of a whole name: both are written with the given names first. */
function bears(name: string, familyName: string): boolean {
  const { parts } = normaliseName(name);
  const words = parts.map(({ text }) => text);
  return [1, 2, 3].some((count) => count < words.length && alike(words.slice(-count).join(' '), familyName));
}

function namesIn(now: Case): Readonly<Record<'applicant' | 'member', { whole: string[]; family: string[] }>> {
  const { applicant } = now.application ?? {};
  const row = now.assessedFrom?.registerRow;
  const read = now.papers.flatMap((paper) => {
    const reading = paper.withdrawn ? undefined : readingOf(paper);
    return reading === undefined ? [] : readingsIn(reading);
  });
  const values = (type: string, ...fields: string[]): (string | undefined)[] =>
    read
      .filter((reading) => reading.type === type)
      .flatMap((reading) => fields.map((field) => reading.fields[field]?.value));
  const known = (names: readonly (string | undefined)[]): string[] =>
    names.filter((name): name is string => name !== undefined && name !== '');
  return {
    applicant: {
      whole: known([applicant?.nameAr, applicant?.nameLat]),
      family: known(values('cnie', 'familyNameAr', 'familyNameLat')),
    },
    member: {
      whole: known([row?.nameAr, row?.nameLat, ...values('resistance-attestation', 'memberNameAr')]),
      family: [],
    },
  };
}

/** With whom in the case the officer shares a family name. Their own names go nowhere. */
export function findLikeness(now: Case, { familyName, delegation }: OfficerNamed): Likeness | undefined {
  if (familyName === undefined) return undefined;
  const names = namesIn(now);
  const like = (['applicant', 'member'] as const).filter(
    (who) =>
      names[who].whole.some((name) => bears(name, familyName)) ||
      names[who].family.some((name) => alike(name, familyName)),
  );
  if (like.length === 0) return undefined;
  const samePlace = delegation !== undefined && delegation !== '*' && isWithin(now.delegation, delegation);
  return { with: like, samePlace, text: likenessText(like, samePlace) };
}

function likenessText(like: readonly ('applicant' | 'member')[], samePlace: boolean): Bilingual {
  const who =
    like.length === 2
      ? { ar: 'صاحب الطلب والمقاوم', fr: 'du demandeur et du résistant' }
      : like[0] === 'applicant'
        ? { ar: 'صاحب الطلب', fr: 'du demandeur' }
        : { ar: 'المقاوم', fr: 'du résistant' };
  const place = samePlace
    ? { ar: '، وأنتم من نفس النيابة', fr: ', et vous servez dans la même délégation' }
    : { ar: '', fr: '' };
  return {
    ar: `تحملون الاسم العائلي نفسه الذي يحمله ${who.ar}${place.ar}. المرجو التصريح بعدم القرابة مع بيان السبب، أو التنحي عن الملف.`,
    fr: `Vous portez le nom de famille ${who.fr}${place.fr}. Déclarez que vous n’êtes pas parents, en disant pourquoi, ou récusez-vous.`,
  };
}

/** The warning that officer has not answered yet. */
export const unansweredLikeness = (now: Case, officer: OfficerNamed): Likeness | undefined =>
  stanceOf(now, officer.id) === undefined ? findLikeness(now, officer) : undefined;

/** Before taking a case in hand, deciding, paying and claiming back: a warned likeness is spoken to first. */
export function mustHaveDeclared(now: Case, officer: OfficerNamed | undefined): void {
  const likeness = officer === undefined ? undefined : unansweredLikeness(now, officer);
  if (likeness !== undefined) throw new ServiceError('conflict', 'conflict.declare-first', likeness.text);
}

export async function declareConflict(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { stands, reason }: { readonly stands: Stance; readonly reason?: string | undefined },
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    const stance = stanceOf(now, actor.id);
    // A second click, or a lost answer asked for again.
    if (stance === 'recused' && stands === 'recused') return { events: [] };
    mustAllow(now, 'ConflictDeclared');
    if (stands === 'unrelated' && (reason ?? '').trim() === '') {
      throw new ServiceError('unusable', 'conflict.why-unrelated', {
        ar: 'المرجو بيان ما يثبت عدم القرابة.',
        fr: 'Dites ce qui vous permet d’écarter la parenté.',
      });
    }
    if (stance === 'unrelated' && stands === 'unrelated') return { events: [] };
    return {
      events: [{ type: 'ConflictDeclared', stands, ...(reason === undefined ? {} : { reason }) }],
    };
  });
}
