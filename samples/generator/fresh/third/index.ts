/** Forms of further offices: other words, other orders and more about them than the first. */
import type { Form } from '../office.ts';
import { acrossThird } from './across.ts';
import { authorityThird } from './authority.ts';
import { bankThird } from './bank.ts';
import { birthsThird } from './births.ts';
import { bookletsThird } from './booklets.ts';
import { cardsThird } from './card.ts';
import { cooperativeThird } from './cooperative.ts';
import { deathsThird } from './deaths.ts';
import { deedsThird } from './deeds.ts';
import { facingThird } from './facing.ts';
import { fullCopiesThird } from './full-copies.ts';
import { kinThird } from './kin.ts';
import { memberThird } from './member.ts';
import { othersThird } from './others.ts';
import { projectThird } from './project.ts';
import { quotesThird } from './quotes.ts';
import { registersThird } from './registers.ts';
import { tradeThird } from './trade.ts';

export const formsThird: readonly Form[] = [
  ...birthsThird,
  ...fullCopiesThird,
  ...memberThird,
  ...cardsThird,
  ...bookletsThird,
  ...deathsThird,
  ...deedsThird,
  ...kinThird,
  ...authorityThird,
  ...projectThird,
  ...quotesThird,
  ...bankThird,
  ...cooperativeThird,
  ...tradeThird,
  ...registersThird,
  ...facingThird,
  ...acrossThird,
  ...othersThird,
];
