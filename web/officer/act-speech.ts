import { speaking } from '../ui/language.ts';
import { actWords } from './act-words.ts';

export const { say, label } = speaking(actWords);
