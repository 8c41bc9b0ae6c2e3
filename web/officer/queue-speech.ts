import { speaking } from '../ui/language.ts';
import { queueWords } from './queue-words.ts';

export const { say, label } = speaking(queueWords);
