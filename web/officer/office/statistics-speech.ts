import { speaking } from '../../ui/language.ts';
import { statisticsWords } from './statistics-words.ts';

export const { say } = speaking(statisticsWords);
