/** An identity card of which only one side was sent, or one side twice: told at once, until the other comes with any paper. */
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

/** Numbers read on the cards of a paper; a paper without one may be of anybody. */
const numbersOn = (paper: CasePaper): readonly string[] =>
  cardsIn(paper).flatMap(({ fields }) =>
    [fields.cin, fields.cinBack].flatMap((read) => (read?.value ? [read.value] : [])),
  );

/** One card, as far as can be told: two people's cards bear two numbers. */
function mayBeOneCard(one: CasePaper, two: CasePaper): boolean {
  const [a, b] = [numbersOn(one), numbersOn(two)];
  return a.length === 0 || b.length === 0 || a.some((number) => b.includes(number));
}

/**
 * `card-front-missing` or `card-back-missing`, where this paper is the one side and no paper of the case the other;
 * `card-front-twice` or `card-back-twice` where an earlier paper was that side already.
 */
export function sideDoubts(paper: CasePaper, { papers }: Pick<Case, 'papers'>): readonly Doubt[] {
  const live = papers.filter(({ withdrawn }) => !withdrawn);
  const earlier = live.slice(0, Math.max(0, live.indexOf(paper)));
  return (['front', 'back'] as const).flatMap((missing) => {
    const sent = missing === 'front' ? 'back' : 'front';
    if (shows(live, missing) || !shows([paper], sent)) return [];
    const twice = earlier.some((other) => shows([other], sent) && mayBeOneCard(other, paper));
    return [{ code: twice ? `card-${sent}-twice` : `card-${missing}-missing`, fields: [] }];
  });
}
