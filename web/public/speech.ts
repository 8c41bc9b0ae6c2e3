import { speaking } from '../ui/language.ts';
import { publicWords } from './public-words.ts';

export const { say, label } = speaking(publicWords);
