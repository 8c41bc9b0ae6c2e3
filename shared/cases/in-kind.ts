/** What officers recorded as given in kind, beside what the applicant told: the assessment takes both as one list. */
import type { Application } from './application.ts';
import { actsOf, type Case } from './case.ts';

type Gift = NonNullable<Application['inKind']>[number];

/** A gift that was both told and recorded is one gift: what the officer recorded stands. */
export function withGifts(now: Pick<Case, 'acts'>, application: Application): Application {
  const recorded = actsOf(now, 'InKindRecorded').map(
    ({ source, item, valueCentimes, on }): Gift => ({
      source,
      item,
      ...(valueCentimes === undefined ? {} : { valueMAD: valueCentimes / 100 }),
      ...(on === undefined ? {} : { on }),
    }),
  );
  if (recorded.length === 0) return application;
  const told = (application.inKind ?? []).filter(
    (gift) => !recorded.some((one) => plain(one.item) === plain(gift.item)),
  );
  return { ...application, inKind: [...told, ...recorded] };
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();
