/** What the service answers to officers who handle cases, as its own shapes declare it. */
import type { OfficerCase, OfficerPaper, QueueCard } from '#functions/officer-shapes';
import type { KeptAccompaniment } from '#functions/routes/accompaniment';
import type { Dashboard } from '#functions/routes/dashboard';
import type { History, Likenesses } from '#functions/routes/likeness';

export type { Dashboard, History, KeptAccompaniment, OfficerCase, OfficerPaper, QueueCard };
export type Likeness = Likenesses['similar'][number];
export type Assessment = NonNullable<OfficerCase['assessment']>;
export type Lineage = Assessment['lineage'];
export type LineageLink = Lineage['links'][number];
export type Flag = Assessment['flags'][number];
/** Where something stands; `page` for a field means the page as a whole. */
export type Evidence = Pick<Flag['evidence'][number], 'file' | 'page' | 'field'>;
export type Field = OfficerPaper['fields'][number];
export type Move = OfficerCase['may'][number];
export type Spendable = NonNullable<OfficerCase['spendable']>[number];
export type Ground = NonNullable<OfficerCase['proposal']>['reasons'][number];
