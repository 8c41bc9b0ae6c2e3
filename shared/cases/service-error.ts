/** Bad news a person can mend: a stable code, and a sentence in both languages that says what to do. */
import type { Bilingual } from '#shared/papers/reading';

/** What kind of answer it deserves, for whoever speaks HTTP. */
export type ErrorKind = 'unusable' | 'forbidden' | 'absent' | 'conflict' | 'too-large' | 'too-many';

/**
 * Thrown by commands of `shared/cases`; anything else that flies is a fault of ours and is answered without detail.
 * Its message is the code alone, so that a log which prints it names no person.
 */
export class ServiceError extends Error {
  readonly kind: ErrorKind;
  readonly code: Lowercase<string>;
  readonly detail: Bilingual;
  /** Where it lies, as paths into what was sent, each with what would be right there. */
  readonly faults: readonly { readonly path: string; readonly text: Bilingual }[];

  constructor(
    kind: ErrorKind,
    code: Lowercase<string>,
    detail: Bilingual,
    options: ErrorOptions & { readonly faults?: ServiceError['faults'] } = {},
  ) {
    super(code, options);
    this.name = 'ServiceError';
    this.kind = kind;
    this.code = code;
    this.detail = detail;
    this.faults = options.faults ?? [];
  }
}
