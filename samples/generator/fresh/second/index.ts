/** Forms by a second hand: other titles, labels and arrangements for every type of paper. */
import { authoritySecond } from './authority.ts';
import { bankSecond } from './bank.ts';
import { birthsSecond } from './births.ts';
import { bookletsSecond } from './booklets.ts';
import { cardsSecond } from './card.ts';
import { cooperativeSecond } from './cooperative.ts';
import { deathsSecond } from './deaths.ts';
import { fullCopiesSecond } from './full-copies.ts';
import { kinSecond } from './kin.ts';
import { memberSecond } from './member.ts';
import { othersSecond } from './others.ts';
import { projectSecond } from './project.ts';
import { tradeSecond } from './trade.ts';

export const formsSecond = [
  ...birthsSecond,
  ...fullCopiesSecond,
  ...deathsSecond,
  ...memberSecond,
  ...cardsSecond,
  ...bookletsSecond,
  ...kinSecond,
  ...authoritySecond,
  ...projectSecond,
  ...bankSecond,
  ...cooperativeSecond,
  ...tradeSecond,
  ...othersSecond,
];
