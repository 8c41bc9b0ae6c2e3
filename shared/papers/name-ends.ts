/** Where a name ends that others stand beside on its line: whose child one is, who the mother is, what a firm deals in. */
import type { Field } from './paper.ts';
import { isKnownName, isParticle } from './part-of-name.ts';
import type { Piece } from './scene.ts';

/** `اسمها العائلي بنسعيد بنت ناجح بن عبد الرؤوف`: whose child one is stands after the family's name. */
export function withoutDescent(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ text }, place) => place > 0 && /^(?:بنت|ابنة|ابن|إبن)$/u.test(text));
  return at < 0 ? pieces : pieces.slice(0, at);
}

/** `ست رحال بن عبد السلام`: a card's «بنت» with its teeth miscounted, before a name that is known. */
export function withoutDaughter(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  if (first === undefined || second === undefined) return pieces;
  const isTeeth = /^[بتثنيسش]{1,3}[تث]$/u.test(first.text) && !isKnownName(first.text);
  const opens = isKnownName(second.text) || (isParticle(second) && !/^(?:ا?بن|بنت)$/u.test(second.text));
  return isTeeth && opens ? pieces.slice(1) : pieces;
}

/** `طاطا بن نعيم وتازة بنت علي`: the mother follows the father with the sentence's «و». */
export function withoutMother(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(
    ({ text }, place) =>
      place > 0 && /^و\p{L}{2}/u.test(text) && /^بنت$/u.test(pieces[place + 1]?.text ?? ''),
  );
  return at < 0 ? pieces : pieces.slice(0, at);
}

/** `Coopmat Meknès Matériel agricole et industriel`: what a firm deals in, on the line of its name; names go on in capitals. */
export const withoutTrade = (firm: string): string =>
  firm.replace(
    /(?<=\p{L}{2}[.,]?)[\s–—-]+(?:Matériels?|Matériaux|[ÉE]quipements?|Fournitures?|Ventes?|Achats?|Négoce|Commerce|Import|Distribution|Installations?|Travaux|Location|Fabrication|Réparation|Entretien)\s(?:(?:et|de|des|du)\s|d['’])*\p{Ll}{4}.*$/u,
    '',
  );

/**
 * `زهوربوكلر`: a person named whole has two names; after a letter that joins nothing the blank between them is easily lost.
 */
export function withTwoNames(kind: Field['kind'], name: string): string {
  if (kind !== 'nameAr' || /\s/u.test(name) || isKnownName(name)) return name;
  for (let at = name.length - 3; at >= 3; at--) {
    const given = name.slice(0, at);
    if (/[ادذرزوةىء]$/u.test(given) && isKnownName(given)) return `${given} ${name.slice(at)}`;
  }
  return name;
}
