import { speaking } from '../../ui/language.ts';
import { membersWords } from './members-words.ts';

export const { say } = speaking(membersWords);
