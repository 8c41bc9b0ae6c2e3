/** Equipment given in kind: what the applicant tells and what officers record, as one list that every assessment takes. */
import type { Application } from './application.ts';
import { actsOf, type Case } from './case.ts';

type Gift = NonNullable<Application['inKind']>[number];

export interface GiftNow extends Gift {
  readonly by: 'applicant' | 'officer';
}

/** Every gift as it counts: of an item both told and recorded, what the officer recorded last. */
export function giftsOf(now: Pick<Case, 'acts'>, application: Application | undefined): readonly GiftNow[] {
  const acts = actsOf(now, 'InKindRecorded');
  const last = acts.filter(({ item }, at) => !acts.slice(at + 1).some((later) => sameItem(later.item, item)));
  const told = (application?.inKind ?? [])
    .filter((gift) => !last.some(({ item }) => sameItem(item, gift.item)))
    .map((gift): GiftNow => ({ ...gift, by: 'applicant' }));
  const recorded = last
    .filter(({ valueCentimes }) => valueCentimes !== 0)
    .map(
      ({ source, item, valueCentimes, on }): GiftNow => ({
        source,
        item,
        ...(valueCentimes === undefined ? {} : { valueMAD: valueCentimes / 100 }),
        ...(on === undefined ? {} : { on }),
        by: 'officer',
      }),
    );
  return [...told, ...recorded];
}

/** The application with what officers recorded; as it is where nobody said anything of gifts. */
export function withGifts(now: Pick<Case, 'acts'>, application: Application): Application {
  if (actsOf(now, 'InKindRecorded').length === 0) return application;
  return { ...application, inKind: giftsOf(now, application).map(({ by: _, ...gift }) => gift) };
}

/** One item, however it was typed. */
export const sameItem = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();
