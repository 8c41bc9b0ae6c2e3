import { speaking } from '../../ui/language.ts';
import { keysWords } from './keys-words.ts';

export const { say } = speaking(keysWords);
