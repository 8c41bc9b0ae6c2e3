/** What a paper is called: by what it was read as. */
import { told } from '../ui/language.ts';
import type { OfficerPaper } from './answers.ts';
import { say } from './paper-speech.ts';

export const namesOf = ({ kind, parts, status }: Pick<OfficerPaper, 'kind' | 'parts' | 'status'>): string => {
  const kinds = parts?.map((part) => part.kind) ?? (kind === undefined ? [] : [kind]);
  if (kinds.length > 0) return kinds.map(({ name }) => told(name)).join(' + ');
  return status === 'received' || status === 'awaited' ? say('notReadYet') : say('unnamed');
};
