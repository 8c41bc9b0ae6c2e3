import { speaking } from '../../ui/language.ts';
import { meetingsWords } from './meetings-words.ts';

export const { say } = speaking(meetingsWords);
