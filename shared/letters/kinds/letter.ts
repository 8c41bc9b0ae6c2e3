/** What a kind of letter is: one object, with a worked example of what it is written from. */
import type { Bilingual } from '#shared/papers/reading';
import type { Block } from '../sheet.ts';
import type { Occasion } from '../wording.ts';

export interface LetterOf<F> {
  /** Printed as its title. */
  readonly name: Bilingual;
  object(facts: F, occasion: Occasion): Bilingual;
  /** Default: the applicant. */
  to?(facts: F, occasion: Occasion): Bilingual[];
  body(facts: F, occasion: Occasion): Block[];
  readonly signedBy: Bilingual;
  /** An invented case, also set and looked at by the tests. */
  readonly example: F;
}

export const letterOf = <F>(letter: LetterOf<F>): LetterOf<F> => letter;

/** A reason of law and of fact, with the page that shows it (law 03-01). */
export interface LetterReason {
  readonly article: Bilingual;
  readonly facts: Bilingual;
  readonly evidence: readonly {
    readonly paper: Bilingual;
    /** Absent for a register or a form, which have none. */
    readonly page?: number;
  }[];
}
