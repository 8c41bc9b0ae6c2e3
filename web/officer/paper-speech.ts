import { speaking } from '../ui/language.ts';
import { paperWords } from './paper-words.ts';

export const { say, label } = speaking(paperWords);
