import { speaking } from '../ui/language.ts';
import { caseWords } from './case-words.ts';

export const { say, label } = speaking(caseWords);
