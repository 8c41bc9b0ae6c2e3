/** Ways to the values a sentence rests on, each named by its paper and what it is called there; one place once. */
import type { JSX } from 'preact';
import { told } from '../ui/language.ts';
import type { Evidence } from './answers.ts';
import { addressOfPlace, type CaseDesk } from './case-desk.ts';
import { namesOf } from './paper-names.ts';
import { valueAt, valuesOf } from './review.ts';

export function Places({
  desk,
  of,
}: {
  readonly desk: CaseDesk;
  readonly of: readonly Evidence[];
}): JSX.Element | null {
  const known = of.flatMap((place) => {
    const paper = desk.now.papers.find(({ paperId }) => paperId === place.file);
    const href = addressOfPlace(desk, place);
    if (paper === undefined || href === undefined) return [];
    const value = valueAt(valuesOf(paper), place);
    return [
      { name: value === undefined ? namesOf(paper) : `${namesOf(paper)} › ${told(value.field.name)}`, href },
    ];
  });
  const places = known.filter(({ name }, at) => known.findIndex((other) => other.name === name) === at);
  if (places.length === 0) return null;
  return (
    <span class="places">
      {places.map(({ name, href }) => (
        <a key={name} class="button small" href={href}>
          {name}
        </a>
      ))}
    </span>
  );
}
