/** An identity card of which only one side was sent: told at once, until the other side comes with any other paper. */
import type { Case, CasePaper } from '#shared/cases/case';
import { onCardBack } from '#shared/cases/dossier';
import type { Doubt } from '#shared/papers/reading';

/** What is printed on one side only. Names and the number stand on the front of every card, but not only there. */
const sides = {
  front: ['birthDate', 'expiryDate', 'birthPlaceAr', 'birthPlaceLat', 'givenNameLat', 'familyNameLat'],
  back: onCardBack,
} as const;
/** So many of its fields make a side; one may be misplaced. */
const enough = 2;

const cardsIn = ({ reading }: CasePaper) =>
  [...(reading?.papers ?? (reading === undefined ? [] : [reading]))].filter(({ type }) => type === 'cnie');

const shows = (papers: readonly CasePaper[], side: keyof typeof sides): boolean =>
  papers
    .flatMap(cardsIn)
    .some(({ fields }) => sides[side].filter((field) => fields[field] !== undefined).length >= enough);

/** `card-front-missing` or `card-back-missing`, where this paper is the one side and no paper of the case the other. */
export function sideDoubts(paper: CasePaper, { papers }: Pick<Case, 'papers'>): readonly Doubt[] {
  const live = papers.filter(({ withdrawn }) => !withdrawn);
  return (['front', 'back'] as const)
    .filter((side) => !shows(live, side) && shows([paper], side === 'front' ? 'back' : 'front'))
    .map((side) => ({ code: `card-${side}-missing`, fields: [] }));
}
