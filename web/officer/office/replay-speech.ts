import { speaking } from '../../ui/language.ts';
import { replayWords } from './replay-words.ts';

export const { say } = speaking(replayWords);
