/** What an office finds in the morning: a register with a member to put right, a case, one to be erased, a right that is asked for. */

import type { Server } from '#local/server';
import { openCase } from '#shared/cases/applicant';
import { proposeErasures } from '#shared/cases/privacy/erase';
import { importMembers } from '#shared/cases/register/import';
import type { CaseId } from '#shared/platform/ids';
import type { MemberRow } from '#shared/platform/member';
import { application } from '../../functions/examples.ts';
import { ask } from './ask.ts';

export const register: readonly MemberRow[] = [
  {
    ...{ memberNumber: '45748', nameAr: 'محمد بن الحسن أمزيل', nameLat: 'Mohamed ben Lahcen Amzil' },
    ...{ fatherAr: 'الحسن', birth: '1931', birthPlaceAr: 'مريرت', sex: 'M' },
  },
  {
    ...{ memberNumber: '6004', nameAr: 'عائشة بنت علي أوعزيز', nameLat: 'Aicha bent Ali Ouaziz' },
    ...{ birth: '1934-05-12', birthPlaceAr: 'خنيفرة', sex: 'F' },
  },
];

const importer = { kind: 'service', id: 'import' } as const;
const someYears = 3 * 366 * 86_400_000;

/** Of one of those who sign in on this machine. */
export const tokenOf = async (url: string, user: string): Promise<string> =>
  (await ask(url, 'POST', '/local/sign-in', { user })).token;

export interface OfficeWorld {
  /** Stated and assessed; its holder asks for a correction. */
  readonly caseId: CaseId;
  readonly reference: string;
  /** Begun and left years ago. */
  readonly forgotten: CaseId;
}

export async function openOffice({ platform, url }: Server): Promise<OfficeWorld> {
  await importMembers(platform, importer, register);
  const opened = await ask(url, 'POST', '/api/applicant/cases', { delegation: 'khenifra' });
  const { token } = await ask(url, 'POST', '/api/applicant/sign-in', opened);
  await ask(url, 'PUT', '/api/applicant/case/application', application, token);
  await ask(url, 'POST', '/api/applicant/case/rectifications', { what: 'اسمي يكتب Aït بالنقطتين' }, token);
  const past = { ...platform, now: () => new Date(platform.now().getTime() - someYears) };
  const { caseId } = await openCase(
    past,
    { kind: 'service', id: 'test' },
    { delegation: 'khenifra', language: 'ar' },
  );
  await proposeErasures(platform);
  return { caseId: opened.caseId, reference: opened.reference, forgotten: caseId };
}
