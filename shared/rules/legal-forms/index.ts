/**
 * The legal forms a project may take, side by side. Figures are those of the day; each cell says where it was read and how
 * sure we are, and what we do not know is said so.
 */
import type { Bilingual } from '#shared/papers/reading';
import { judge, together } from '../adviser/conditions.ts';
import { type Fits, fitsOf, notADecision, type Reasoned } from '../adviser/index.ts';
import { type Asked, getAsked, type Told } from '../adviser/told.ts';
import type { Parameters } from '../parameters.ts';
import { firmsOn } from './firms.ts';
import type { LegalForm } from './form.ts';
import { sharedWorkOn } from './shared-work.ts';

export { type Aspect, aspectNames, aspects, type LegalForm } from './form.ts';

/** Every form with the figures of a day. */
export function legalFormsOn(parameters: Parameters): readonly LegalForm[] {
  const [cooperative, association, ...joined] = sharedWorkOn(parameters);
  return [cooperative!, association!, ...firmsOn(parameters), ...joined];
}

export interface FormAdvice {
  readonly form: string;
  readonly name: Bilingual;
  readonly fits: Fits;
  readonly reasons: readonly Reasoned[];
  /** The questions that would tell, where it is not known. */
  readonly ask: readonly Asked[];
  readonly notice: Bilingual;
}

/** Which form suits what was told; those that suit first. A form of which we know no condition is not known. */
export function suitForms(told: Told, parameters: Parameters): readonly FormAdvice[] {
  const ranks: readonly Fits[] = ['fits', 'not-known', 'does-not-fit'];
  return legalFormsOn(parameters)
    .map(({ id, name, conditions }): FormAdvice => {
      const answers = (conditions ?? []).map((condition) => judge(condition, told));
      const fits = conditions === undefined ? 'unknown' : together(answers);
      return {
        form: id,
        name,
        fits: fitsOf[fits],
        reasons: answers.map(({ answer, text }) => ({ answer, text })),
        ask: fits === 'unknown' ? [...new Set(answers.flatMap(({ ask }) => ask))].map(getAsked) : [],
        notice: notADecision,
      };
    })
    .sort((a, b) => ranks.indexOf(a.fits) - ranks.indexOf(b.fits));
}
