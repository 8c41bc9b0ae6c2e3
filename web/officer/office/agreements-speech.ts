import { speaking } from '../../ui/language.ts';
import { agreementsWords } from './agreements-words.ts';

export const { say } = speaking(agreementsWords);
