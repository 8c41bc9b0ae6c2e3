/**
 * The one request for what is missing that law 55-19 allows: made once, after every paper was looked at, for everything
 * at once, and never for what an administration holds itself.
 */
import { dayInWords } from '#shared/letters/dates';
import type { PaperType } from '#shared/papers/reading';
import type { CaseId, PaperId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from './applicant.ts';
import { type PaperAsked, unreviewedPapers, waivedPapers } from './asking.ts';
import { type Assess, withAssessment } from './assessing.ts';
import type { Case, CasePaper } from './case.ts';
import { answerDueResumed, completionDue } from './clock.ts';

import { dayOf } from './plain-date.ts';
import { record } from './record.ts';
import { figuresOn } from './rule-book.ts';
import { ServiceError } from './service-error.ts';

/** An officer has looked at the whole paper. A second click changes nothing. */
export async function reviewPaper(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  paperId: PaperId,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'PaperReviewed');
    const paper = now.papers.find((each) => each.paperId === paperId && !each.withdrawn);
    if (paper === undefined || paper.status === 'awaited') throw notThere();
    if (paper.status === 'received') {
      throw new ServiceError('conflict', 'paper.being-read', {
        ar: 'ما زالت هذه الوثيقة قيد القراءة. المرجو الانتظار قليلا ثم إعادة المحاولة.',
        fr: 'Cette pièce est encore en cours de lecture. Patientez un instant puis réessayez.',
      });
    }
    return { events: paper.reviewed === undefined ? [{ type: 'PaperReviewed', paperId }] : [] };
  });
}

/** Law 55-19: what an administration holds is got from it, with a note of where and why, and is not the applicant's to bring. */
export async function waivePaper(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  waived: { readonly paper: PaperType; readonly source: string; readonly reason: string },
  assess: Assess,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    mustAllow(now, 'PaperWaived');
    if (waivedPapers(now).has(waived.paper)) return { events: [] };
    return {
      events: await withAssessment(platform, now, actor, [{ type: 'PaperWaived', ...waived }], assess),
    };
  });
}

/** @param papers what to ask for; at least one. */
export async function askCompletion(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  papers: readonly PaperAsked[],
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    if (now.completion !== undefined) throw askedAlready(now.completion.at);
    mustAllow(now, 'CompletionAsked');
    const unreviewed = unreviewedPapers(now);
    if (unreviewed.length > 0) throw notReviewed(now, unreviewed);
    const waived = waivedPapers(now);
    if (papers.some(({ paper }) => waived.has(paper))) {
      throw new ServiceError('conflict', 'completion.held-by-administration', {
        ar: 'إحدى الوثائق المطلوبة توجد لدى إدارة، فلا تطلب من صاحب الطلب. المرجو حذفها من الطلب.',
        fr: 'L’une des pièces est détenue par une administration : elle ne se demande pas à l’usager. Retirez-la de la demande.',
      });
    }
    const today = dayOf(platform.now());
    const answerBy = completionDue(today, await figuresOn(platform, today));
    return { events: [{ type: 'CompletionAsked', papers: [...papers], answerBy }] };
  });
}

/** Says that everything asked for has been sent, so far as the applicant has it; the clock goes on with what is left. */
export async function completeCase(platform: Platform, caseId: CaseId, actor: Actor): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    if (now.state === 'completed' && now.completion?.givenAt !== undefined) return { events: [] };
    mustAllow(now, 'CompletionGiven');
    const today = dayOf(platform.now());
    const deposited = dayOf(new Date(now.submitted?.at ?? now.openedAt));
    const answerBy = answerDueResumed(now, today, await figuresOn(platform, deposited));
    return { events: [{ type: 'CompletionGiven', ...(answerBy === undefined ? {} : { answerBy }) }] };
  });
}

const notThere = (): ServiceError =>
  new ServiceError('absent', 'paper.absent', {
    ar: 'لا توجد هذه الوثيقة في الملف.',
    fr: 'Cette pièce ne se trouve pas au dossier.',
  });

const askedAlready = (at: string): ServiceError => {
  const day = dayInWords(dayOf(new Date(at)));
  return new ServiceError('conflict', 'completion.asked-already', {
    ar: `سبق طلب الوثائق الناقصة في ${day.ar}، ولا يسمح القانون 55-19 بطلب ثان. يبت في الملف بما فيه، ويمكن الحصول على وثيقة من إدارة أخرى.`,
    fr: `Les pièces manquantes ont été demandées le ${day.fr} et la loi 55-19 n’admet pas de seconde demande. Le dossier se décide avec ce qu’il contient ; une pièce peut être obtenue d’une autre administration.`,
  });
};

/** Papers are named by their place in the list, from 1: their kinds are the reader's word, and that is what is to be looked at. */
const notReviewed = (now: Case, papers: readonly CasePaper[]): ServiceError => {
  const numbers = papers.map((paper) => now.papers.indexOf(paper) + 1).join(', ');
  return new ServiceError('conflict', 'completion.papers-not-reviewed', {
    ar: `لا يمنح القانون 55-19 إلا طلبا واحدا، فيجب الاطلاع على جميع الوثائق قبله. بقيت الوثائق رقم: \u2068${numbers}\u2069.`,
    fr: `La loi 55-19 n’admet qu’une demande : toutes les pièces doivent être examinées avant. Restent les pièces n° ${numbers}.`,
  });
};
