/** What officers do with a case on the way to a decision, which is made in `decision/`. */
import type { CaseId, PaperId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { notNow } from './applicant.ts';
import { type Assess, withAssessment } from './assessing.ts';
import type { Case } from './case.ts';
import { readingOf } from './corrected.ts';
import { mayCorrect } from './privacy/rectifications.ts';
import { record } from './record.ts';
import { ServiceError } from './service-error.ts';

const conflict = (code: Lowercase<string>, ar: string, fr: string): ServiceError =>
  new ServiceError('conflict', code, { ar, fr });

export async function noteCase(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  note: string,
): Promise<Case> {
  return await record(platform, caseId, actor, () => ({ events: [{ type: 'OfficerNoted', note }] }));
}

export interface FieldCorrection {
  readonly paperId: PaperId;
  readonly field: string;
  /** Which of the file's papers, from 1, where it holds several. */
  readonly part?: number;
  readonly value: string;
  readonly reason?: string;
}

/** Puts an officer's word beside the reading's and assesses the case anew. */
export async function correctField(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { paperId, field, part, value, reason }: FieldCorrection,
  assess: Assess,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    if (!mayCorrect(now)) throw notNow();
    const paper = now.papers.find((each) => each.paperId === paperId);
    if (paper?.reading === undefined) {
      throw conflict('paper.not-read', 'لم تقرأ هذه الوثيقة بعد.', 'Cette pièce n’a pas encore été lue.');
    }
    if (part !== undefined && paper.reading.papers?.[part - 1] === undefined) {
      throw conflict(
        'paper.no-such-part',
        'لا توجد هذه الوثيقة في الملف.',
        'Ce fichier ne contient pas cette pièce.',
      );
    }
    const reading = readingOf(paper)!;
    const was = (part === undefined ? reading : reading.papers![part - 1]!).fields[field]?.value;
    if (was === value) return { events: [] };
    const corrected = {
      type: 'FieldCorrected' as const,
      paperId,
      field,
      value,
      ...(part === undefined ? {} : { part }),
      ...(was === undefined ? {} : { was }),
      ...(reason === undefined ? {} : { reason }),
    };
    return { events: await withAssessment(platform, now, actor, [corrected], assess) };
  });
}
