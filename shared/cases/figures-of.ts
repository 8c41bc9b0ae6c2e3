/** Which figures of the law count for a case. */
import { type Parameters, parametersOn } from '#shared/rules/parameters';
import type { Case } from './case.ts';
import { dayOf } from './plain-date.ts';

/**
 * The figures a case was judged by; before it is, those that came with the service, of the day it was opened. So are
 * figures that were not yet among them when it was judged.
 */
export const figuresOf = ({ assessedFrom, submitted, openedAt }: Case): Parameters => ({
  ...parametersOn(dayOf(new Date(submitted?.at ?? openedAt))),
  ...assessedFrom?.figures,
});
