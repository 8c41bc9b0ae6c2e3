/** Cases as they stand, for whoever reads: nothing of what writing them asks is loaded with it. */
import { CaseErased } from '#shared/platform/case-key';
import type { CaseId } from '#shared/platform/ids';
import type { Commit, Platform } from '#shared/platform/platform';
import type { Case } from './case.ts';
import { replay } from './replay.ts';
import { ServiceError } from './service-error.ts';

const absent = (): ServiceError =>
  new ServiceError('absent', 'case.absent', {
    ar: 'لا يوجد ملف بهذا المرجع.',
    fr: 'Aucun dossier ne porte cette référence.',
  });
const erased = (): ServiceError =>
  new ServiceError('absent', 'case.erased', {
    ar: 'انقضت مدة الاحتفاظ بهذا الملف ومحي محتواه طبقا للقانون 09-08. لمزيد من المعلومات، المرجو الاتصال بالنيابة.',
    fr: 'La durée de conservation de ce dossier est écoulée : son contenu a été effacé (loi 09-08). Pour toute question, adressez-vous à la délégation.',
  });

/** The case's log, oldest first; empty when there is no such case, refused when it is erased. */
export async function logOf(platform: Pick<Platform, 'cases'>, caseId: CaseId): Promise<readonly Commit[]> {
  try {
    return await platform.cases.load(caseId);
  } catch (error) {
    throw error instanceof CaseErased ? erased() : error;
  }
}

/** For whoever looks at many: one that is erased is passed over like one that never was. */
export async function findCase(platform: Pick<Platform, 'cases'>, caseId: CaseId): Promise<Case | undefined> {
  try {
    return replay(await platform.cases.load(caseId));
  } catch (error) {
    if (error instanceof CaseErased) return undefined;
    throw error;
  }
}

export async function getCase(platform: Pick<Platform, 'cases'>, caseId: CaseId): Promise<Case> {
  const found = replay(await logOf(platform, caseId));
  if (found === undefined) throw absent();
  return found;
}
