/** The pages of a paper as pictures: PDF and TIFF too, which no browser paints. */
import * as z from 'zod';
import { type Case, isQuarantined } from '#shared/cases/case';
import { papersToPay } from '#shared/cases/payment/payment';
import { ServiceError } from '#shared/cases/service-error';
import { PaperId } from '#shared/platform/ids';
import type { Callers } from '../caller.ts';
import * as example from '../examples.ts';
import { absent } from '../problem.ts';
import { getCaseOf, ofCase } from '../reach.ts';
import { route, SentFile } from '../route.ts';

export const ofPaper = ofCase.extend({ paperId: PaperId });
/** Whoever pays holds the account against its statement; of a case they open nothing else. */
export const whoOpensPapers = ['officer', 'treasurer'] as const;

const quarantined = {
  ar: 'في هذا الملف برنامج ضار: هو معزول ولا يفتحه أحد. تطلب الوثيقة من جديد.',
  fr: 'Ce fichier contient un logiciel malveillant : il est isolé et personne ne l’ouvre. La pièce est à redemander.',
};

/** The stored file of a paper that whoever asks may open. */
export function getShownFile(
  found: Case,
  { roles }: Callers['officer'],
  paperId: PaperId,
): NonNullable<Case['papers'][number]['file']> {
  const shown = roles.includes('officer') ? found.papers : papersToPay(found);
  const open = shown.some((paper) => paper.paperId === paperId);
  const file = open ? found.papers.find((paper) => paper.paperId === paperId)?.file : undefined;
  if (file === undefined) throw new ServiceError('absent', 'absent', absent);
  if (isQuarantined(found.papers.find((paper) => paper.paperId === paperId)))
    throw new ServiceError('absent', 'paper.quarantined', quarantined);
  return file;
}

const viewPage = route({
  id: 'viewPaperPage',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/papers/{paperId}/pages/{page}',
  audience: 'officer',
  roles: whoOpensPapers,
  summary: { ar: 'صفحة من وثيقة، صورة', fr: 'Une page d’une pièce, en image' },
  params: ofPaper.extend({ page: z.coerce.number().int().min(1).max(999) }),
  // Each is drawn anew: far more than anybody turns.
  perMinute: 120,
  file: 'image/jpeg',
  output: SentFile,
  examples: [
    {
      name: 'first page',
      params: { caseId: example.caseId, paperId: example.paperId, page: '1' },
      output: { name: 'page-1.jpg', base64: '' },
    },
  ],
  handle: async (platform, caller, { params: { caseId, paperId, page } }) => {
    const file = getShownFile(await getCaseOf(platform, caller, caseId), caller, paperId);
    const drawn = await platform.drawPage(file, page);
    if (drawn.status === 'absent') throw new ServiceError('absent', 'absent', absent);
    if (drawn.status === 'refused') throw new ServiceError('absent', 'page.not-drawn', drawn.refused.message);
    return { name: `page-${page}.jpg`, base64: Buffer.from(drawn.jpeg).toString('base64') };
  },
});

export const paperPageRoutes = [viewPage];
