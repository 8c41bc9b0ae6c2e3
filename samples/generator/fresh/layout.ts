/** How labels and values of a form are put on lines, whatever an office's way of laying them out. */
/** One line of a form: a label and a value for each language that has one (HTML). */
export interface Entry {
  readonly fr?: string;
  readonly ar?: string;
  readonly frValue?: string;
  readonly arValue?: string;
}

export interface Arrangement {
  readonly name: string;
  readonly heldOut?: true;
  /** Languages it can serve; default all. */
  readonly tongues?: readonly ('both' | 'ar' | 'fr')[];
  readonly css: string;
  readonly draw: (entries: readonly Entry[], tongue: 'both' | 'ar' | 'fr', colon: string) => string;
}

export const one = (tongue: 'ar' | 'fr', entry: Entry): { label: string; value: string } | undefined =>
  tongue === 'ar'
    ? entry.ar !== undefined && entry.arValue !== undefined
      ? { label: entry.ar, value: entry.arValue }
      : undefined
    : entry.fr !== undefined && entry.frValue !== undefined
      ? { label: entry.fr, value: entry.frValue }
      : undefined;

export const attrs = { ar: 'lang="ar" dir="rtl"', fr: 'lang="fr" dir="ltr"' } as const;

/** Lines of one language, each drawn by `line`. */
export const lines = (
  tongue: 'ar' | 'fr',
  entries: readonly Entry[],
  name: string,
  line: (label: string, value: string) => string,
): string =>
  `<div class="${name}" ${attrs[tongue]}>${entries
    .map((entry) => one(tongue, entry))
    .filter((entry) => entry !== undefined)
    .map(({ label, value }) => line(label, value))
    .join('')}</div>`;

/** Both languages one above the other, or only the one asked for. */
export const each = (tongue: 'both' | 'ar' | 'fr', draw: (one: 'ar' | 'fr') => string): string =>
  tongue === 'both' ? draw('ar') + draw('fr') : draw(tongue);
