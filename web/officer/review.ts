/** What is to be looked at on a paper, in which order; and what a correction changed in the whole. */
import { keptAs } from '../case/printed.ts';
import type { Words } from '../ui/language.ts';
import type { Assessment, Evidence, Field, OfficerCase, OfficerPaper } from './answers.ts';
import type { Look } from './page-viewer.ts';

/** From here on a value may pass without a look: `unreviewedFrom` of the readings, held to it by a test. */
const surely = 0.93;

export interface Value {
  /** Two papers of one file have fields of the same name. */
  readonly key: string;
  readonly part?: number;
  readonly field: Field;
  readonly look: Look;
  /** Its place in the list, from 1. */
  readonly number: number;
  /** The same in the other script, where the paper says both. */
  readonly twin?: Field;
}

export interface Sheet {
  readonly part?: number;
  readonly kind?: Words;
  readonly pages?: readonly number[];
  readonly doubts: readonly Words[];
  readonly values: readonly Value[];
}

export function lookOf({ value, confidence, corrected }: Field): Look {
  if (corrected) return 'corrected';
  if (value === '') return 'hand';
  return confidence < surely ? 'unsure' : 'sure';
}

const inOrder = (a: Field, b: Field): number => a.page - b.page || a.box[1] - b.box[1] || b.box[0] - a.box[0];
/** What needs a look before the rest, the least certain first; the rest as the paper has it. */
const weakestFirst = (fields: readonly Field[]): readonly Field[] => {
  const weak = (field: Field): boolean => lookOf(field) === 'unsure' || lookOf(field) === 'hand';
  return [
    ...fields.filter(weak).sort((a, b) => a.confidence - b.confidence || inOrder(a, b)),
    ...fields.filter((field) => !weak(field)).sort(inOrder),
  ];
};

function twinOf({ field }: Field, among: readonly Field[]): Field | undefined {
  const other = field.endsWith('Ar')
    ? field.replace(/Ar$/u, 'Lat')
    : field.endsWith('Lat')
      ? field.replace(/Lat$/u, 'Ar')
      : undefined;
  return among.find((one) => one.field === other && one.value !== '');
}

/** The papers of a file, each with its values numbered through; a file nearly always holds one. */
export function sheetsOf({ kind, fields, doubts, parts }: OfficerPaper): readonly Sheet[] {
  const whole = parts ?? [{ kind, fields, doubts }];
  let number = 0;
  return whole.map((one) => {
    const part = 'part' in one ? { part: one.part, pages: one.pages } : {};
    return {
      ...part,
      ...(one.kind === undefined ? {} : { kind: one.kind.name }),
      doubts: one.doubts.map(({ text }) => text),
      values: weakestFirst(one.fields).map((field): Value => {
        const twin = twinOf(field, one.fields);
        number += 1;
        return {
          key: `${'part' in one ? one.part : 0}.${field.field}`,
          ...('part' in one ? { part: one.part } : {}),
          ...{ field, number, look: lookOf(field) },
          ...(twin === undefined ? {} : { twin }),
        };
      }),
    };
  });
}

/** Those there is something to be looked at in. */
export const livePapers = ({ papers }: OfficerCase): readonly OfficerPaper[] =>
  papers.filter(({ withdrawn, status }) => !withdrawn && status !== 'awaited');

export const valuesOf = (paper: OfficerPaper): readonly Value[] =>
  sheetsOf(paper).flatMap(({ values }) => values);

/** Values nobody has looked at though they need it. */
export const openValues = (values: readonly Value[], seen: ReadonlySet<string>): readonly Value[] =>
  values.filter(
    ({ key, look, field }) => (look === 'unsure' || look === 'hand') && !seen.has(key) && !field.accepted,
  );

/** Where to go once a value is settled: on to the next that needs a look, else simply on; undefined at the end. */
export function nextOf(
  values: readonly Value[],
  key: string | undefined,
  seen: ReadonlySet<string>,
): Value | undefined {
  const at = values.findIndex((value) => value.key === key);
  const open = openValues(values, seen).filter((value) => value.key !== key);
  return open.find((value) => values.indexOf(value) > at) ?? open[0] ?? values[at + 1];
}

export const valueAt = (values: readonly Value[], { page, field }: Evidence): Value | undefined =>
  values.find((value) => value.field.field === field && value.field.page === page) ??
  values.find((value) => value.field.field === field);

/** A correction is told only where it says something else. */
export const isOther = ({ field, value }: Field, typed: string): boolean => keptAs(field, typed) !== value;

/** In which script a value is typed, by the name its field bears. */
export const scriptOf = (
  field: string,
): { readonly dir: 'rtl' | 'ltr' | 'auto'; readonly lang?: 'ar' | 'fr' } =>
  /Ar$/u.test(field)
    ? { dir: 'rtl', lang: 'ar' }
    : /(?:Lat|Fr)$/u.test(field)
      ? { dir: 'ltr', lang: 'fr' }
      : /^mrz\d$|Date|Number|^cin|^ice$|^rib$/u.test(field)
        ? { dir: 'ltr' }
        : { dir: 'auto' };

export interface Changes {
  readonly outcome?: readonly [was: Assessment['outcome'], now: Assessment['outcome']];
  /** Dirhams; undefined: none could be said. */
  readonly most?: readonly [was: number | undefined, now: number | undefined];
  readonly links: readonly { readonly title: Words; readonly was: Words; readonly now: Words }[];
  readonly conditions: readonly {
    readonly text: Words;
    readonly was: Assessment['reasons'][number]['answer'] | undefined;
    readonly now: Assessment['reasons'][number]['answer'];
  }[];
  readonly raised: readonly Words[];
  readonly settled: readonly Words[];
  readonly nowMissing: readonly Words[];
  readonly noLonger: readonly Words[];
}

const sameText = (a: Words, b: Words): boolean => a.fr === b.fr;
const without = (all: readonly Words[], known: readonly Words[]): readonly Words[] =>
  all.filter(
    (one, at) =>
      !known.some((other) => sameText(one, other)) && all.findIndex((o) => sameText(o, one)) === at,
  );

/** What an assessment says otherwise than the one before; undefined where it says the same. */
export function changesBetween(was: Assessment, now: Assessment): Changes | undefined {
  const flags = [was, now].map(({ flags: all }) => all.map(({ text }) => text));
  const missing = [was, now].map(({ missing: all }) => all.map(({ name }) => name));
  const changes: Changes = {
    ...(was.outcome === now.outcome ? {} : { outcome: [was.outcome, now.outcome] as const }),
    ...(was.subsidy?.maxMAD === now.subsidy?.maxMAD
      ? {}
      : { most: [was.subsidy?.maxMAD, now.subsidy?.maxMAD] as const }),
    links: now.lineage.links.flatMap(({ name, title, says }) => {
      const before = was.lineage.links.find((link) => link.name === name);
      return before === undefined || sameText(before.says, says)
        ? []
        : [{ title, was: before.says, now: says }];
    }),
    conditions: now.reasons.flatMap(({ rule, text, answer }) => {
      const before = was.reasons.find((reason) => reason.rule === rule)?.answer;
      return before === answer ? [] : [{ text, was: before, now: answer }];
    }),
    raised: without(flags[1]!, flags[0]!),
    settled: without(flags[0]!, flags[1]!),
    nowMissing: without(missing[1]!, missing[0]!),
    noLonger: without(missing[0]!, missing[1]!),
  };
  const said = [
    changes.links,
    changes.conditions,
    changes.raised,
    changes.settled,
    changes.nowMissing,
    changes.noLonger,
  ];
  const silent =
    changes.outcome === undefined && changes.most === undefined && said.every(({ length }) => length === 0);
  return silent ? undefined : changes;
}
