import { speaking } from './language.ts';
import { uiWords } from './words.ts';

export const { say, label } = speaking(uiWords);
