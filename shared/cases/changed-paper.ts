/** The way back for a paper whose stored bytes were no longer those that were acknowledged. */
import type { CaseId, PaperId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from './applicant.ts';
import { type Assess, withAssessment } from './assessing.ts';
import { type Case, type CasePaper, isQuarantined } from './case.ts';
import { requeuePapers } from './receive-paper.ts';
import { getCase, record } from './record.ts';
import { ServiceError } from './service-error.ts';

const isChanged = ({ status, withdrawn }: CasePaper): boolean => status === 'changed' && !withdrawn;

/** Changed papers that may be looked at again; what holds harm stays shut away. */
export const changedPapers = ({ papers }: Pick<Case, 'papers'>): readonly CasePaper[] =>
  papers.filter((paper) => isChanged(paper) && paper.file !== undefined && !isQuarantined(paper));

/** Nobody is judged on bytes that are not those they sent, nor without a paper that they did send. */
export function mustRestOnItsPapers({ papers }: Case): void {
  if (!papers.some(isChanged)) return;
  throw new ServiceError('conflict', 'paper.changed', {
    ar: 'تغير ملف إحدى الوثائق بعد تسلمه، فلا قرار قبل التحقق منه. المرجو فتح الوثيقة والتحقق من الملف المحفوظ من جديد.',
    fr: 'Le fichier d’une pièce a changé après sa réception : pas de décision avant vérification. Ouvrez la pièce et vérifiez de nouveau le fichier conservé.',
  });
}

/**
 * Looks again at what is stored. Where it is once more what was acknowledged, the paper is as it was before: its reading
 * stands, or it is sent to be read. Otherwise it stays as it is, or leaves the case with the reason that is given.
 * @param setAside why the case goes on without it, told to its holder; only where the bytes are not back
 */
export async function lookAgain(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { paperId, setAside }: { readonly paperId: PaperId; readonly setAside?: string | undefined },
  assess: Assess,
): Promise<Case> {
  const seen = await getCase(platform, caseId);
  const paper = seen.papers.find((each) => each.paperId === paperId);
  // A second click, or another officer was first.
  if (paper === undefined || !changedPapers(seen).includes(paper)) return seen;
  const { key, versionId, sha256 } = paper.file!;
  const stored = await platform.files.read(key, versionId);
  const isBack = stored.status === 'found' && stored.sha256 === sha256;
  if (!isBack && setAside === undefined) throw stillChanged();
  const now = await record(platform, caseId, actor, async (then) => {
    if (!changedPapers(then).some((each) => each.paperId === paperId)) return { events: [] };
    if (isBack) {
      const restored = { type: 'EvidenceRestored', paperId, versionId, sha256 } as const;
      return { events: await withAssessment(platform, then, actor, [restored], assess) };
    }
    mustAllow(then, 'PaperSetAside');
    const gone = { type: 'PaperSetAside', paperId, reason: setAside! } as const;
    return { events: await withAssessment(platform, then, actor, [gone], assess) };
  });
  if (now.papers.find((each) => each.paperId === paperId)?.status !== 'parked') return now;
  await requeuePapers(platform, caseId, actor);
  return await getCase(platform, caseId);
}

const stillChanged = (): ServiceError =>
  new ServiceError('conflict', 'paper.still-changed', {
    ar: 'الملف المحفوظ ليس بعد الملف الذي تم تسلمه. المرجو الاتصال بالمكلف بالنظام لإرجاعه من النسخة الاحتياطية، أو الاستغناء عن الملف مع ذكر السبب.',
    fr: 'Le fichier conservé n’est toujours pas celui qui a été reçu. Faites-le remettre depuis la sauvegarde par l’exploitant, ou écartez-le avec un motif.',
  });
