/** Forms kept for measuring: no reader was ever mended or taught with them (docs/reading.md). */
import type { Form } from '../office.ts';
import { authorityApart } from './authority.ts';
import { bankApart } from './bank.ts';
import { birthsApart } from './births.ts';
import { bookletsApart } from './booklets.ts';
import { cardsApart } from './card.ts';
import { cooperativeApart } from './cooperative.ts';
import { deathsApart } from './deaths.ts';
import { deedsApart } from './deeds.ts';
import { fullCopiesApart } from './full-copies.ts';
import { kinApart } from './kin.ts';
import { memberApart } from './member.ts';
import { othersApart } from './others.ts';
import { plansApart } from './plans.ts';
import { quotesApart } from './quotes.ts';
import { tradeApart } from './trade.ts';

export const formsApart: readonly Form[] = [
  ...birthsApart,
  ...fullCopiesApart,
  ...deathsApart,
  ...memberApart,
  ...cardsApart,
  ...bookletsApart,
  ...kinApart,
  ...deedsApart,
  ...authorityApart,
  ...plansApart,
  ...quotesApart,
  ...bankApart,
  ...cooperativeApart,
  ...tradeApart,
  ...othersApart,
];
