/** The reasons an officer may start from, taken from the assessment. */
import { dayInWords } from '#shared/letters/dates';
import type { Answer } from '#shared/rules/assessment';
import { rules } from '#shared/rules/law/index';
import { cited, simplificationLaw } from '#shared/rules/texts-of-law';
import type { Case } from '../case.ts';
import type { Ground } from '../event.ts';
import { canBeSeen, type Place } from './grounds.ts';

export interface ReasonsDraft {
  readonly grant: readonly Ground[];
  readonly refuse: readonly Ground[];
}

/**
 * Reasons an officer may start from, as the assessment has them: conditions that are met, and those the papers speak
 * against. What was asked for and never came is a reason too. A draft: nothing is proposed by it.
 */
export function draftReasons(now: Case): ReasonsDraft {
  const reasons = now.assessment?.reasons ?? [];
  const answered = (answer: Answer): Ground[] =>
    reasons.flatMap((reason) => {
      const rule = rules.find(({ id }) => id === reason.rule);
      if (reason.answer !== answer || rule?.bearing !== 'right') return [];
      const seen = reason.evidence
        .map(({ file, page, field }): Place => ({ file, page, field }))
        .filter((place) => canBeSeen(now, place));
      const asked = rule.needs.includes('registerRow') ? 'register' : 'application';
      const evidence = seen.length > 0 ? seen : [{ file: asked, page: 1 }];
      return [{ rule: rule.id, article: rule.article, text: rule.title, facts: reason.text, evidence }];
    });
  return { grant: answered('yes'), refuse: [...answered('no'), ...neverCame(now)] };
}

/** Papers of the one request that are still missing now that it has been answered or has lapsed. */
function neverCame({ completion, assessment, state }: Case): Ground[] {
  if (completion === undefined || state === 'completing') return [];
  const until = dayInWords(completion.answerBy);
  return completion.papers
    .filter(({ paper }) => assessment?.missing.some((missing) => missing.paper === paper))
    .map(({ why }) => ({
      article: cited(simplificationLaw),
      text: {
        ar: 'لم تصل وثيقة مطلوبة داخل الأجل المحدد.',
        fr: 'Une pièce demandée n’est pas parvenue dans le délai.',
      },
      facts: {
        ar: `طلب الإدلاء بالوثيقة في أجل أقصاه ${until.ar} ولم تصل: ${why.ar}`,
        fr: `Pièce demandée pour le ${until.fr} au plus tard et non reçue : ${why.fr}`,
      },
      evidence: [{ file: 'request', page: 1 }],
    }));
}
