import { speaking } from '../../ui/language.ts';
import { rulesWords } from './rules-words.ts';

export const { say } = speaking(rulesWords);
