import { speaking } from '../ui/language.ts';
import { shellWords } from './words.ts';

export const { say, label } = speaking(shellWords);
