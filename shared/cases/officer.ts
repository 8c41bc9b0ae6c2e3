/** What officers do with a case on the way to a decision, which is made in `decision/`. */
import { isDeepStrictEqual } from 'node:util';
import type { CaseId, PaperId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow, notNow } from './applicant.ts';
import { type ProjectWords, wordsOf } from './application.ts';
import { type Assess, withAssessment } from './assessing.ts';
import type { Case } from './case.ts';
import { acceptancesOf, correctionsOf, readingOf } from './corrected.ts';
import type { ReadField } from './event.ts';
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
    if (!mayCorrect(now, { paperId, field, part }))
      throw conflict(
        'rectification.other-field',
        'لم يطلب تصحيح هذه الخانة. لا تصحح في ملف بت فيه إلا الخانات المقبول تصحيحها.',
        'La correction de cette mention n’est pas demandée. Dans un dossier décidé, seules se corrigent les mentions dont la correction est acceptée.',
      );
    const was = valueIn(now, { paperId, field, part });
    if (was === value) return { events: [] };
    const corrected = {
      ...{ type: 'FieldCorrected' as const, paperId, field, value },
      ...(part === undefined ? {} : { part }),
      ...(was === undefined ? {} : { was }),
      ...(reason === undefined ? {} : { reason }),
    };
    return { events: await withAssessment(platform, now, actor, [corrected], assess) };
  });
}

/**
 * Puts right what the form says of the project, and assesses the case anew. Whoever proposed on what stood there before
 * proposes again: the second officer never confirms what a correction has changed.
 */
export async function correctProject(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { said, reason }: { readonly said: ProjectWords; readonly reason: string },
  assess: Assess,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    mustAllow(now, 'ProjectCorrected');
    const before: Readonly<Record<string, unknown>> = wordsOf(now.application!);
    const changed = Object.entries(said).filter(
      ([key, value]) => value !== undefined && before[key] !== value,
    );
    if (changed.length === 0) return { events: [] };
    const was = changed.flatMap(([key]) => (before[key] === undefined ? [] : [[key, before[key]] as const]));
    const corrected = {
      ...{
        type: 'ProjectCorrected' as const,
        said: Object.fromEntries(changed),
        was: Object.fromEntries(was),
      },
      reason,
    };
    return { events: await withAssessment(platform, now, actor, [corrected], assess) };
  });
}

/**
 * Lets a value stand as it was read, by the word of whoever looked at it: from then on it is as sure as theirs. What an
 * officer has spoken to already is theirs.
 */
export async function acceptField(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { paperId, field, part }: ReadField,
  assess: Assess,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    mustAllow(now, 'FieldAccepted');
    const value = valueIn(now, { paperId, field, part });
    if (value === undefined || value === '')
      throw conflict(
        'paper.no-such-value',
        'لم تقرأ هذه الخانة في الوثيقة. المرجو كتابة قيمتها.',
        'Cette mention n’a pas été lue sur la pièce. Saisissez sa valeur.',
      );
    const paper = now.papers.find((each) => each.paperId === paperId)!;
    if ({ ...acceptancesOf(paper, part), ...correctionsOf(paper, part) }[field] !== undefined)
      return { events: [] };
    const where = part === undefined ? {} : { part };
    const accepted = { type: 'FieldAccepted' as const, paperId, field, ...where, value };
    const events = await withAssessment(platform, now, actor, [accepted], assess);
    // Most values were sure enough before: an assessment that says the same again is not written down.
    const same = events.every(
      (event) => event.type !== 'CaseAssessed' || isDeepStrictEqual(event.assessment, plain(now.assessment)),
    );
    return { events: same ? [accepted] : events };
  });
}

/** As it was written down: what is undefined is not there. */
const plain = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

/** What a paper of the case says in that field, officers' words in place; refused where there is no such paper. */
function valueIn(now: Case, { paperId, field, part }: ReadField): string | undefined {
  const paper = now.papers.find((each) => each.paperId === paperId);
  const reading = paper && readingOf(paper);
  if (reading === undefined)
    throw conflict('paper.not-read', 'لم تقرأ هذه الوثيقة بعد.', 'Cette pièce n’a pas encore été lue.');
  const read = part === undefined ? reading : reading.papers?.[part - 1];
  if (read === undefined)
    throw conflict(
      'paper.no-such-part',
      'لا توجد هذه الوثيقة في الملف.',
      'Ce fichier ne contient pas cette pièce.',
    );
  return read.fields[field]?.value;
}
