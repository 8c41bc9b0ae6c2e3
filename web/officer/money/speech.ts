import { amount, speaking } from '../../ui/language.ts';
import { budgetWords } from './budget-words.ts';
import { ceremonyWords } from './ceremony-words.ts';
import { moneyWords } from './money-words.ts';
import { paymentWords } from './payment-words.ts';
import { sessionWords } from './session-words.ts';

export const { say, label } = speaking({
  ...moneyWords,
  ...sessionWords,
  ...paymentWords,
  ...ceremonyWords,
  ...budgetWords,
});

/** @example dirhams(27000) // '27 000 DH' */
export const dirhams = (value: number): string => say('dirhams', amount(value));
