import { speaking } from '../ui/language.ts';
import { applicantWords } from './applicant-words.ts';
import { followWords } from './follow-words.ts';
import { keeperWords } from './keeper-words.ts';
import { papersWords } from './papers-words.ts';
import { rightsWords } from './rights-words.ts';

export const { say, label } = speaking({
  ...applicantWords,
  ...papersWords,
  ...followWords,
  ...keeperWords,
  ...rightsWords,
});
