/** The lines of one person's plate, in the manner of its page. */
import type { Fact, Plate, Told } from './booklet.ts';
import { ends, type Look, line } from './entries.ts';
import type { At } from './printings.ts';
import { languageOfWords, type Sheet, type Style } from './sheet.ts';

export const forms = ['lines', 'lines', 'columns', 'columns', 'pairs', 'cells', 'bare', 'sentence'] as const;
export const bothForms = [
  'ends',
  'ends',
  'halves',
  'halves',
  'spine',
  'stacked',
  'slashed',
  'sentence',
  'cells',
  'bare',
] as const;
export type Form = (typeof forms)[number] | (typeof bothForms)[number];
export interface Manner {
  readonly form: Form;
  readonly heading: string;
  /** Where in the plate's height a band at its side has its words: 0 the top, 1 the foot. */
  readonly height: number;
  /** A band at the side where lines end. */
  readonly atEnd: boolean;
  readonly look: Look;
  readonly size: number;
  readonly headSide: Style['side'];
  readonly gap: number;
  readonly noted: 'side' | 'foot';
  readonly sealed: 'foot' | 'none';
  /** Facts in a row of cells. */
  readonly abreast: number;
  readonly labelled: 'above' | 'below';
  readonly arabicFirst: boolean;
  /** Headed in both languages. */
  readonly twice: boolean;
  /** What parts it from the next. */
  readonly ruled: string;
}

export type Strip = (from: number, to: number, top: number) => number;

/**
 * What stands in a plate, from its top.
 * @param spine between the halves of two languages, where the heading may stand */
export function stripsOf(
  sheet: Sheet,
  plate: Plate,
  tongue: At | undefined,
  manner: Manner,
  at: At,
  spine: number,
): Strip[] {
  const { form, look } = manner;
  const facts = manner.heading === 'first' ? headed(plate, tongue, at) : plate.facts;
  const lead = manner.heading === 'beside' ? plate.heading : undefined;
  const usual: Style = { size: 1, side: 'start' };
  const alone = (way: At, own: readonly Fact[] = facts): Strip[] =>
    own.map((fact) => (from, to, y) => line(sheet, { at: way, ...fact[way] }, look, from, to, y));
  const besides = (strips: Strip[]): Strip[] =>
    lead === undefined
      ? strips
      : [
          (from, to, y) => {
            // `الولد الأول` at the beginning of the first line, what follows after it.
            const words = lead[at];
            const room = sheet.widthOf(words) + 1;
            if (room > 0.45 * (to - from))
              return strips[0]!(from, to, y + sheet.set(words, at, from, to, y, usual));
            const high = sheet.set(words, at, from, to, y, usual);
            return Math.max(
              y + high,
              at === 'ar' ? strips[0]!(from, to - room, y) : strips[0]!(from + room, to, y),
            );
          },
          ...strips.slice(1),
        ];
  const pieces = (own: readonly Fact[], count: number) =>
    Array.from({ length: Math.ceil(own.length / count) }, (_, i) => own.slice(i * count, (i + 1) * count));
  switch (form) {
    case 'lines':
    case 'columns':
      return besides(alone(at));
    case 'pairs':
      return besides(
        pieces(facts, 2).map((row) => (from, to, y) => {
          const half = (to - from) / 2;
          if (half < 14)
            return row.reduce((low, fact) => line(sheet, { at, ...fact[at] }, look, from, to, low), y);
          return Math.max(
            ...row.map((fact, i) =>
              (at === 'ar') === (i === 0)
                ? line(sheet, { at, ...fact[at] }, look, from + half + 0.3, to, y)
                : line(sheet, { at, ...fact[at] }, look, from, to - half - 0.3, y),
            ),
          );
        }),
      );
    case 'cells':
      return besides(pieces(facts, manner.abreast).map((row) => cells(sheet, row, tongue, manner, at)));
    case 'bare': {
      const tongues: readonly At[] = tongue === undefined ? [at, at === 'ar' ? 'fr' : 'ar'] : [tongue];
      const rows = pieces(facts, 2);
      return besides(
        rows.flatMap((row) =>
          tongues.map(
            (way): Strip =>
              (from, to, y) => {
                const dash = { text: row.length > 1 && manner.labelled === 'below' ? '-' : '' };
                const words = row.flatMap((fact, i) => [
                  ...(i > 0 && dash.text !== '' ? [dash] : []),
                  ...(/^(?:given|family|whole|born|bornPlace|words)$/u.test(fact.key) &&
                  !(manner.heading === 'first' && /^(?:given|whole)$/u.test(fact.key))
                    ? []
                    : fact[way].label),
                  ...fact[way].value,
                ]);
                return y + sheet.set(words, way, from, to, y, { size: 1, side: manner.headSide });
              },
          ),
        ),
      );
    }
    case 'sentence': {
      const tongues: readonly At[] = tongue === undefined ? [at, at === 'ar' ? 'fr' : 'ar'] : [tongue];
      return besides(
        tongues.map((way) => (from, to, y) => {
          const head = manner.heading === 'first' ? [...plate.heading[way], { text: ':' }] : [];
          const words = [...head, ...plate.sentence(way)];
          return y + sheet.set(words, way, from, to, y, { ...usual, justified: manner.arabicFirst });
        }),
      );
    }
    case 'ends':
      return besides(
        facts.map(
          (fact) => (from, to, y) =>
            to - from < 30
              ? line(
                  sheet,
                  { at: 'fr', ...fact.fr },
                  look,
                  from,
                  to,
                  line(sheet, { at: 'ar', ...fact.ar }, look, from, to, y),
                )
              : ends(sheet, { at: 'fr', ...fact.fr, both: fact.ar }, look, from, to, y),
        ),
      );
    case 'halves':
    case 'spine': {
      const gap = form === 'spine' ? spine : 0.8;
      return besides(
        facts.map((fact) => (from, to, y) => {
          const middle = (from + to) / 2;
          // What is told in one language alone has the whole line.
          if (fact.fr.label.length + fact.fr.value.length === 0 && gap < 2)
            return line(sheet, { at: 'ar', ...fact.ar }, look, from, to, y);
          return Math.max(
            line(sheet, { at: 'fr', ...fact.fr }, look, from, middle - gap / 2, y),
            line(sheet, { at: 'ar', ...fact.ar }, look, middle + gap / 2, to, y),
          );
        }),
      );
    }
    case 'stacked':
      return besides(
        manner.abreast === 2
          ? [...alone(at), ...alone(at === 'ar' ? 'fr' : 'ar')]
          : facts.flatMap((fact) => [...alone(at, [fact]), ...alone(at === 'ar' ? 'fr' : 'ar', [fact])]),
      );
    case 'slashed':
      return besides(
        facts.map((fact) => (from, to, y) => {
          const [one, two] = at === 'ar' ? [fact.ar, fact.fr] : [fact.fr, fact.ar];
          const slash = { text: manner.abreast === 2 ? '/' : '-' };
          const value =
            same(one, two) || two.value.length === 0
              ? one.value
              : [...one.value, ...(one.value.length > 0 ? [slash] : []), ...two.value];
          return line(
            sheet,
            { at, label: [...one.label, ...(two.label.length > 0 ? [slash] : []), ...two.label], value },
            look,
            from,
            to,
            y,
          );
        }),
      );
  }
}

/** Days and numbers that read alike in both languages stand once. */
const same = (one: Told, two: Told) =>
  one.value.map(({ text }) => text).join() === two.value.map(({ text }) => text).join();

/** Who it is instead of the first label: `الولد الأول : أحمد`. */
function headed({ facts, heading }: Plate, tongue: At | undefined, at: At): readonly Fact[] {
  const place = facts.findIndex(({ key }) => key === 'whole' || key === 'given');
  if (place < 0) return facts;
  const fact = facts[place]!;
  const side = (way: At): Told => ({
    ...fact[way],
    label: tongue !== undefined && way !== at ? [] : heading[way],
  });
  return facts.with(place, { ...fact, ar: side('ar'), fr: side('fr') });
}

/** Labels over or under their values, some abreast. */
function cells(sheet: Sheet, row: readonly Fact[], tongue: At | undefined, manner: Manner, at: At): Strip {
  return (from, to, y) => {
    const wide = (to - from) / row.length;
    const small: Style = { size: 0.8, side: 'middle' };
    const usual: Style = { size: 1, side: 'middle' };
    const tongues: readonly At[] = tongue === undefined ? [at, at === 'ar' ? 'fr' : 'ar'] : [tongue];
    const parts = (above: boolean) => (low: number) =>
      Math.max(
        ...row.map((fact, i) => {
          const place = at === 'ar' ? row.length - 1 - i : i;
          const [a, b] = [from + place * wide + 0.2, from + (place + 1) * wide - 0.2];
          const ways = above || !same(fact.ar, fact.fr) ? tongues : tongues.slice(0, 1);
          return ways.reduce(
            (bottom, way) =>
              bottom +
              sheet.set(
                above ? fact[way].label : fact[way].value,
                above ? way : languageOfWords(fact[way].value, way),
                a,
                b,
                bottom,
                above ? small : usual,
              ),
            low,
          );
        }),
      );
    const [first, second] =
      manner.labelled === 'above' ? [parts(true), parts(false)] : [parts(false), parts(true)];
    return second(first(y)) + 0.3;
  };
}
