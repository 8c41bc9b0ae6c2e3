/** How an officer has declared to stand to the people of a case. */
import { actsOf, type Case } from '../case.ts';
import { ServiceError } from '../service-error.ts';

export type Stance = 'unrelated' | 'recused';

/** A recusal is not taken back. */
export function stanceOf(now: Pick<Case, 'acts'>, officerId: string): Stance | undefined {
  const said = actsOf(now, 'ConflictDeclared').filter(({ by }) => by.id === officerId);
  return said.some(({ stands }) => stands === 'recused') ? 'recused' : said.at(-1)?.stands;
}

export const recusedError = (): ServiceError =>
  new ServiceError('forbidden', 'conflict.recused', {
    ar: 'تنحيتم عن هذا الملف، فلا يمكنكم القيام فيه بأي إجراء.',
    fr: 'Vous vous êtes récusé de ce dossier : vous ne pouvez plus y agir.',
  });
