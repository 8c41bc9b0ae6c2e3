import { speaking } from '../../ui/language.ts';
import { rightsWords } from './rights-words.ts';

export const { say } = speaking(rightsWords);
