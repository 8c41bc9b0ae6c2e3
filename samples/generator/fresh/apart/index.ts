/** Forms kept for measuring: no reader was ever mended or taught with them (docs/reading.md). */
import { authorityApart } from './authority.ts';
import { bankApart } from './bank.ts';
import { birthsApart } from './births.ts';
import { bookletsApart } from './booklets.ts';
import { cardsApart } from './card.ts';
import { cooperativeApart } from './cooperative.ts';
import { deathsApart } from './deaths.ts';
import { fullCopiesApart } from './full-copies.ts';
import { kinApart } from './kin.ts';
import { memberApart } from './member.ts';
import { othersApart } from './others.ts';
import { projectApart } from './project.ts';
import { tradeApart } from './trade.ts';

export const formsApart = [
  ...birthsApart,
  ...fullCopiesApart,
  ...deathsApart,
  ...memberApart,
  ...cardsApart,
  ...bookletsApart,
  ...kinApart,
  ...authorityApart,
  ...projectApart,
  ...bankApart,
  ...cooperativeApart,
  ...tradeApart,
  ...othersApart,
];
