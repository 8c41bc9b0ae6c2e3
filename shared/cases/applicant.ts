/** What an applicant, or a memory-space keeper for them, can do with a case. */
import { randomInt } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { PaperType } from '#shared/papers/reading';
import type { CaseId, CaseReference, PaperId } from '#shared/platform/ids';
import {
  type Actor,
  largestUpload,
  type Piece,
  type Platform,
  pieceSize,
  type UploadGrant,
  type UploadRequest,
  type UploadType,
} from '#shared/platform/platform';
import { Application, ApplicationDraft } from './application.ts';
import { type Assess, withAssessment } from './assessing.ts';
import type { Case } from './case.ts';
import { answerDue } from './clock.ts';
import type { CaseEvent, EventType } from './event.ts';
import { dayOf } from './plain-date.ts';
import { noticeGiven, noticeOn } from './privacy/notice.ts';
import { getCase, record, recordFirst } from './record.ts';
import { figuresOn } from './rule-book.ts';
import { ServiceError } from './service-error.ts';
import { findNextState } from './states.ts';

/** More papers than any dossier of the decree asks for. */
const mostPapers = 40;
/** Those taken back included, whose bytes stay: keeps one case from filling the store. */
const mostEver = 200;

export const notNow = (): ServiceError =>
  new ServiceError('conflict', 'case.not-now', {
    ar: 'لا يمكن القيام بهذا الإجراء في المرحلة الحالية للملف.',
    fr: 'Cette démarche n’est pas possible à l’étape actuelle du dossier.',
  });
export function mustAllow(now: Case, event: EventType): void {
  if (findNextState(now.state, event) === undefined) throw notNow();
}

const codeLetters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Twelve letters, 58 bits, in three groups: `7K3M-29QF-XW4T`. Shown once. */
function newCode(): string {
  const group = () => Array.from({ length: 4 }, () => codeLetters[randomInt(codeLetters.length)]).join('');
  return `${group()}-${group()}-${group()}`;
}

export interface Opened {
  readonly caseId: CaseId;
  readonly reference: CaseReference;
  /** Shown once, kept only as a hash. */
  readonly code: string;
}

export async function openCase(
  platform: Platform,
  actor: Actor,
  {
    told = false,
    ...opening
  }: {
    readonly delegation: string;
    readonly language: 'ar' | 'fr';
    readonly place?: string;
    /** The notice was read to the applicant, who agreed. */
    readonly told?: boolean;
  },
): Promise<Opened> {
  const caseId = platform.newId('case');
  const reference = platform.newId('reference');
  const code = newCode();
  // 40 random bits: a reference already in use is refused by its claim, and the applicant tries again.
  const claims = [`reference.${await platform.blind('reference', reference)}`];
  const { version } = noticeOn(dayOf(platform.now()));
  const events: readonly CaseEvent[] = [
    { type: 'CaseOpened', reference, ...opening },
    ...(told ? [{ type: 'NoticeGiven' as const, version }] : []),
  ];
  if ((await recordFirst(platform, caseId, actor, { events, claims })) === 'conflict') throw notNow();
  await platform.access.register({ reference, code, caseId });
  return { caseId, reference, code };
}

/**
 * Keeps what of the form is said so far. `seen`: the version of the draft it was written on, 0 where there was none; where
 * another telephone wrote since, nothing is written, so that neither takes the other's words away unread.
 */
export async function draftApplication(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { draft, seen }: { readonly draft: ApplicationDraft; readonly seen: number },
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'ApplicationDrafted');
    const { version = 0, ...kept } = now.draft ?? {};
    const said = ApplicationDraft.parse(draft);
    // An answer that was lost on the way is asked for again.
    if (now.draft !== undefined && isDeepStrictEqual(kept, said)) return { events: [] };
    if (now.application !== undefined || version !== seen) {
      throw new ServiceError('conflict', 'draft.written-since', {
        ar: 'تم ملء الطلب في جهاز آخر في هذه الأثناء. المرجو تحميل الصفحة من جديد ثم المتابعة.',
        fr: 'La demande a été remplie entre-temps sur un autre appareil. Rechargez la page, puis continuez.',
      });
    }
    const told = noticeGiven(now, dayOf(platform.now()));
    return { events: [...told, { type: 'ApplicationDrafted', draft: said }] };
  });
}

export async function stateApplication(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  application: Application,
  assess: Assess,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    mustAllow(now, 'ApplicationStated');
    const stated = { type: 'ApplicationStated' as const, application: Application.parse(application) };
    // The form is filled under the notice of the day: what it said is written once, with what was stated.
    const told = noticeGiven(now, dayOf(platform.now()));
    return { events: await withAssessment(platform, now, actor, [...told, stated], assess) };
  });
}

export interface PaperToSend extends Pick<UploadRequest, 'size' | 'type' | 'sha256'> {
  readonly stated?: PaperType | undefined;
}

/**
 * A link for one paper. Asking again for a paper that was announced and never arrived gives a fresh link to the
 * same place, so a lost answer costs nothing.
 */
export async function requestUpload(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { size, type, sha256, stated }: PaperToSend,
): Promise<{ readonly paperId: PaperId; readonly upload: UploadGrant }> {
  if (size > largestUpload) {
    throw new ServiceError('too-large', 'paper.too-large', {
      ar: 'حجم الملف أكبر من 20 ميغابايت. المرجو إعادة المسح بدقة أقل أو تقسيمه.',
      fr: 'Le fichier dépasse 20 Mo. Numérisez-le à une résolution plus faible ou divisez-le.',
    });
  }
  let paperId = platform.newId('paper');
  await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'UploadGranted');
    const live = now.papers.filter((paper) => !paper.withdrawn);
    const same = live.find((paper) => paper.granted.sha256 === sha256);
    if (same !== undefined && same.status !== 'awaited') {
      throw new ServiceError('conflict', 'paper.sent-already', {
        ar: 'سبق إرسال هذا الملف نفسه.',
        fr: 'Ce même fichier a déjà été envoyé.',
      });
    }
    if (same !== undefined && same.granted.size === size && same.granted.contentType === type) {
      paperId = same.paperId;
      return { events: [] };
    }
    if (now.papers.length >= mostEver) {
      throw new ServiceError('too-many', 'paper.too-many-ever', {
        ar: 'أرسلت في هذا الملف وثائق كثيرة وسحبت. المرجو الاتصال بالنيابة لإتمامه.',
        fr: 'Trop de pièces ont été envoyées et retirées dans ce dossier. Adressez-vous à la délégation.',
      });
    }
    if (live.length >= mostPapers) {
      throw new ServiceError('too-many', 'paper.too-many', {
        ar: `لا يمكن إرسال أكثر من \u2068${mostPapers}\u2069 ملفا. المرجو سحب ما لا حاجة إليه.`,
        fr: `Un dossier ne peut compter plus de ${mostPapers} fichiers. Retirez ceux qui sont inutiles.`,
      });
    }
    const granted = { type: 'UploadGranted' as const, paperId, size, contentType: type, sha256 };
    return { events: [stated === undefined ? granted : { ...granted, stated }] };
  });
  return { paperId, upload: await platform.files.grantUpload({ caseId, paperId, size, type, sha256 }) };
}

/** A paper that was announced and may still be sent; `undefined` once it has arrived. */
async function announced(
  platform: Platform,
  caseId: CaseId,
  paperId: PaperId,
): Promise<UploadRequest | undefined> {
  const now = await getCase(platform, caseId);
  const paper = now.papers.find((each) => each.paperId === paperId);
  if (paper === undefined || paper.withdrawn)
    throw new ServiceError('absent', 'paper.absent', {
      ar: 'لا توجد هذه الوثيقة في الملف.',
      fr: 'Cette pièce n’est pas au dossier.',
    });
  if (paper.status !== 'awaited') return undefined;
  // A link dies in minutes, an announcement does not: nobody keeps one for after the deposit.
  mustAllow(now, 'UploadGranted');
  const { size, contentType, sha256 } = paper.granted;
  // It was announced as one of these, or not at all.
  const type = contentType as UploadType;
  return { caseId, paperId, size, type, sha256 };
}

/** For each piece asked for, a link to send it by; none where it is there already. */
export async function requestPieces(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  paperId: PaperId,
  pieces: readonly Piece[],
): Promise<{ readonly arrived: boolean; readonly links: readonly (UploadGrant | undefined)[] }> {
  const paper = await announced(platform, caseId, paperId);
  if (paper === undefined) return { arrived: true, links: [] };
  const there = new Set(await platform.files.listPieces(paper));
  await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'PiecesPromised');
    const { promised = [] } = now.papers.find((each) => each.paperId === paperId) ?? {};
    const counted = new Set([...there, ...promised]);
    const fresh = new Set(pieces.map(({ sha256 }) => sha256).filter((name) => !counted.has(name)));
    // Sent again after a change of mind at most once: nobody fills the store with pieces of one paper.
    if (counted.size + fresh.size > 2 * Math.ceil(paper.size / pieceSize)) throw spoilt();
    return { events: fresh.size === 0 ? [] : [{ type: 'PiecesPromised', paperId, pieces: [...fresh] }] };
  });
  const links = pieces.map((piece) =>
    there.has(piece.sha256) ? undefined : platform.files.grantPiece(paper, piece),
  );
  return { arrived: false, links: await Promise.all(links) };
}

/** Puts the pieces together: from here on the paper goes the way of any other. Twice is harmless. */
export async function joinPieces(
  platform: Platform,
  caseId: CaseId,
  paperId: PaperId,
  pieces: readonly string[],
): Promise<'joined' | 'missing'> {
  const paper = await announced(platform, caseId, paperId);
  if (paper === undefined) return 'joined';
  const outcome = await platform.files.joinPieces(paper, pieces);
  if (outcome === 'spoilt') throw spoilt();
  return outcome;
}

const spoilt = (): ServiceError =>
  new ServiceError('unusable', 'paper.pieces-spoilt', {
    ar: 'لم تصل أجزاء هذا الملف كما هي. المرجو حذفه من اللائحة ثم اختياره من جديد.',
    fr: 'Les morceaux de ce fichier ne sont pas arrivés tels quels. Retirez-le de la liste, puis choisissez-le de nouveau.',
  });

export async function withdrawPaper(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  paperId: PaperId,
  assess: Assess,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    mustAllow(now, 'PaperWithdrawn');
    const paper = now.papers.find((each) => each.paperId === paperId);
    if (paper === undefined || paper.withdrawn) return { events: [] };
    return {
      events: await withAssessment(platform, now, actor, [{ type: 'PaperWithdrawn', paperId }], assess),
    };
  });
}

/**
 * Hands the case in: a receipt, and the sixty days run. Incomplete cases may be handed in too, that is the
 * applicant's right; while papers are still being read they are asked to wait.
 */
export async function submitCase(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  assess: Assess,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    if (now.submitted !== undefined && now.state === 'submitted') return { events: [] };
    mustAllow(now, 'CaseSubmitted');
    if (now.application === undefined) {
      throw new ServiceError('conflict', 'case.nothing-stated', {
        ar: 'المرجو ملء استمارة الطلب قبل إيداع الملف.',
        fr: 'Remplissez le formulaire de demande avant de déposer le dossier.',
      });
    }
    if (now.papers.some((paper) => paper.status === 'received' && !paper.withdrawn)) {
      throw new ServiceError('conflict', 'case.papers-being-read', {
        ar: 'ما زالت بعض الوثائق قيد القراءة. المرجو الانتظار قليلا ثم إعادة المحاولة.',
        fr: 'Des pièces sont encore en cours de lecture. Patientez un instant puis réessayez.',
      });
    }
    const today = dayOf(platform.now());
    const answerBy = answerDue(today, await figuresOn(platform, today));
    const submitted = { type: 'CaseSubmitted' as const, receipt: now.reference, answerBy };
    return { events: await withAssessment(platform, now, actor, [submitted], assess) };
  });
}

export async function withdrawCase(platform: Platform, caseId: CaseId, actor: Actor): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    if (now.state === 'withdrawn') return { events: [] };
    mustAllow(now, 'CaseWithdrawn');
    return { events: [{ type: 'CaseWithdrawn' }] };
  });
}
