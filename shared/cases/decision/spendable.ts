/** What each source of money can still give a case: the law's most, and what is left of the year's budget. */

import type { Bilingual } from '#shared/papers/reading';
import type { Platform } from '#shared/platform/platform';
import { fundingSources, sourceFits } from '#shared/rules/funding-sources';
import type { Case } from '../case.ts';
import { dayOf } from '../plain-date.ts';
import { mostGranted, tokenBelow } from './amount.ts';
import { budgetSheet, budgets, leftOf } from './budgets.ts';

/** In centimes. */
export interface Spendable {
  readonly source: string;
  readonly name: Bilingual;
  /** The most the law lets for this case. */
  readonly most: number;
  /** Of this year's budget, before this case; absent while nobody confirmed one. */
  readonly left?: number;
  /** The lesser of both: what a grant confirmed today could be. */
  readonly now: number;
  /** Under it a grant is grounded as a refusal is. */
  readonly groundsBelow: number;
}

/** Of the sources that may pay for such a project; those whose most is not known yet say nothing. */
export async function spendableOf(
  platform: Pick<Platform, 'books' | 'now'>,
  now: Case,
): Promise<readonly Spendable[]> {
  const today = dayOf(platform.now());
  const form = now.application?.project.form ?? 'individual';
  const province = now.application?.province;
  const on = dayOf(new Date(now.submitted?.at ?? now.openedAt));
  const asked = fundingSources.flatMap((source) => {
    const most = mostGranted(now, source);
    const fit = sourceFits(source, { form, ...(province === undefined ? {} : { province }) }, on);
    if (most === undefined || fit.answer === 'no') return [];
    return [{ source: source.id, name: source.name, most, groundsBelow: tokenBelow(now, most) }];
  });
  return await Promise.all(
    asked.map(async (one) => {
      const { source, most } = one;
      const sheet = await budgets.find(platform, budgetSheet(source, Number(today.slice(0, 4))));
      const left = leftOf(sheet?.now);
      if (left === undefined) return { ...one, now: most };
      return { ...one, left, now: Math.max(0, Math.min(most, left)) };
    }),
  );
}
