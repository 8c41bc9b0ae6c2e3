/** What papers say already, offered to the form that asks for it. */

import { told } from '../ui/language.ts';
import type { Paper } from './answers.ts';
import { dayAsTyped } from './typed.ts';

export interface Offer {
  readonly value: string;
  /** The paper it was read on. */
  readonly on: string;
}

/** Below this a value is more a guess than a help. */
const worthOffering = 0.6;

/** What the papers say already, by field of the form: nobody is asked for it again, only whether it is right. */
export function offersIn(papers: readonly Paper[]): Readonly<Record<string, Offer>> {
  const offers: Record<string, Offer> = {};
  const all = papers
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((paper): readonly Pick<Paper, 'kind' | 'fields'>[] => paper.parts ?? [paper]);
  for (const { kind, fields } of all) {
    if (kind === undefined) continue;
    const read = (...names: readonly string[]): string | undefined => {
      const found = names.map((name) => fields.find(({ field }) => field === name));
      const sure = found.every(
        (each) => each !== undefined && each.value !== '' && each.confidence >= worthOffering,
      );
      return sure ? found.map((each) => each!.value).join(' ') : undefined;
    };
    const offer = (name: string, value: string | undefined): void => {
      if (value !== undefined) offers[name] ??= { value, on: told(kind.name) };
    };
    if (kind.type === 'cnie') {
      offer('applicant.nameAr', read('givenNameAr', 'familyNameAr'));
      offer('applicant.nameLat', read('givenNameLat', 'familyNameLat'));
      offer('applicant.cin', read('cin'));
      const born = read('birthDate');
      offer('applicant.birthDate', born === undefined ? undefined : dayAsTyped(born));
      offer('applicant.sex', read('sex'));
    }
    if (kind.type === 'resistance-attestation') offer('member.fileNumber', read('cardNumber'));
  }
  return offers;
}
