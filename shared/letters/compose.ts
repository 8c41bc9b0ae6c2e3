/** From what is known to the words of a letter. */
import { both, say } from '#shared/rules/words';
import { dateLine } from './dates.ts';
import { type FactsOf, type LetterKind, letters } from './kinds/index.ts';
import type { LetterOf } from './kinds/letter.ts';
import type { Sheet } from './sheet.ts';
import { type Occasion, officeOf, toApplicant } from './wording.ts';

/** @example composeLetter('receipt', facts, occasion).title // { ar: 'وصل إيداع', fr: 'Récépissé de dépôt' } */
export function composeLetter<K extends LetterKind>(kind: K, facts: FactsOf<K>, occasion: Occasion): Sheet {
  // Each kind is only ever given its own facts, which the signature holds and the table's type can't.
  const letter = letters[kind] as unknown as LetterOf<FactsOf<K>>;
  const { number, reference, on, place, holderCode } = occasion;
  const office = officeOf(place);
  const from = { ar: office.ar, fr: `${office.fr[0]!.toUpperCase()}${office.fr.slice(1)}` };
  return {
    edition: 2,
    number,
    reference,
    on,
    from,
    dateLine: dateLine(place, on),
    to: letter.to?.(facts, occasion) ?? toApplicant(occasion),
    title: letter.name,
    object: say('الموضوع: {0}', 'Objet : {0}', letter.object(facts, occasion)),
    body: letter.body(facts, occasion),
    signedBy: [letter.signedBy, both((language) => from[language])],
    ...(holderCode === undefined ? {} : { holderCode }),
  };
}
