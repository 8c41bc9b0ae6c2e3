/**
 * The fifth hand: forms written by somebody who had seen no other hand's but the manner of calling them, nor what the
 * reading knows. No set holds them unless it asks for this hand.
 */
import type { Form } from '../office.ts';
import { authorityForms } from './authority.ts';
import { bankForms } from './banks.ts';
import { birthForms } from './births.ts';
import { bookletForms } from './booklets.ts';
import { cardForms } from './cards.ts';
import { copyForms } from './copies.ts';
import { deathForms } from './deaths.ts';
import { firmForms } from './firms.ts';
import { kinForms } from './kin.ts';
import { memberForms } from './member.ts';
import { projectForms } from './projects.ts';
import { strayForms } from './strays.ts';

export const formsFifth: readonly Form[] = [
  ...birthForms,
  ...copyForms,
  ...memberForms,
  ...cardForms,
  ...bookletForms,
  ...deathForms,
  ...kinForms,
  ...authorityForms,
  ...projectForms,
  ...bankForms,
  ...firmForms,
  ...strayForms,
];
