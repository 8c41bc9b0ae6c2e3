/**
 * Figures of the law between what is stored and what is typed: rates in ten-thousandths are typed in per cent, centimes
 * in dirhams, probabilities in per cent. No word of any language here.
 */
import type { Values } from '../../ui/form.tsx';
import { decimalIn, dirhamsIn } from '../../ui/money.ts';
import type { DatedValue, FigureView } from './answers.ts';

/** As a figure of this kind is typed: how many of the stored unit make one of the typed. */
const scales: Readonly<Record<string, number>> = {
  rate: 100,
  rates: 100,
  centimes: 100,
  'centimes-range': 100,
  probability: 0.01,
  // A programme's own kinds.
  money: 100,
};
export const scaleOf = (kind: string): number => scales[kind] ?? 1;

export type ValueFault = 'missing' | 'range' | 'order' | 'sum';
export type ReadValue =
  | { readonly value: unknown; readonly faults?: never }
  | { readonly faults: Readonly<Record<string, ValueFault>> };

interface Shape extends Pick<FigureView, 'measure' | 'least' | 'most' | 'mayBeUnknown'> {}

interface Limits {
  readonly rateMax: number | 'decree' | null;
  readonly ceiling: Readonly<Record<string, number | null>>;
}
interface Tranche {
  readonly share: number;
  readonly proof: { readonly ar: string; readonly fr: string } | null;
}
export const forms = ['individual', 'company', 'cooperative'] as const;

/** 3000 of a rate is `30`, 1250 is `12,5`: a stored number as one types it. */
export const typed = (kind: string, stored: number): string =>
  String(Math.round((stored / scaleOf(kind)) * 1e6) / 1e6).replace('.', ',');

/** What stands in the fields of a form for a stored value. */
export function textsOf({ measure, mayBeUnknown }: Shape, value: unknown): Values {
  if (value === null || value === undefined) return mayBeUnknown ? { unknown: 'yes' } : {};
  switch (measure) {
    case 'rates':
    case 'day-list':
      return { list: (value as number[]).map((one) => typed(measure, one)).join(' ; ') };
    case 'centimes-range': {
      const [least, most] = value as [number, number];
      return { least: typed(measure, least), most: typed(measure, most) };
    }
    case 'date-list':
      return Object.fromEntries((value as string[]).map((day, at) => [`day.${at}`, day]));
    case 'choice':
      return { value: String(value) };
    case 'choices':
      return { value: (value as string[]).join(' ') };
    case 'limits': {
      const { rateMax, ceiling } = value as Limits;
      const own = typeof rateMax === 'number';
      return {
        rateKind: own ? 'own' : rateMax === null ? 'unknown' : 'decree',
        ...(own ? { rate: typed('rate', rateMax) } : {}),
        ...Object.fromEntries(
          Object.entries(ceiling).flatMap(([form, most]) =>
            most === null ? [] : [[`ceiling.${form}`, typed('centimes', most)]],
          ),
        ),
      };
    }
    case 'tranches':
      return Object.fromEntries(
        (value as Tranche[]).flatMap(({ share, proof }, at) => [
          [`share.${at}`, typed('rate', share)],
          ...(proof === null
            ? []
            : [
                [`proofAr.${at}`, proof.ar],
                [`proofFr.${at}`, proof.fr],
              ]),
        ]),
      );
    default:
      return { value: typed(measure, value as number) };
  }
}

const given = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** A typed number as it is stored; undefined where it is none or out of bounds. */
function numberIn(
  kind: string,
  text: string | undefined,
  { least = 0, most = Number.MAX_SAFE_INTEGER }: Pick<Shape, 'least' | 'most'>,
): number | undefined {
  const read = decimalIn(text ?? '');
  if (read === undefined) return undefined;
  const stored = Math.round(read * scaleOf(kind) * 1e6) / 1e6;
  const whole = kind === 'probability' || Number.isInteger(stored);
  return whole && stored >= least && stored <= most ? stored : undefined;
}

/** How many rows of a growing list are shown: those with something in them, and an empty one. */
export function rowsOf(values: Values, names: readonly string[], most: number): number {
  const filled = Object.entries(values).flatMap(([name, text]) => {
    const [head = '', at] = name.split('.');
    return at !== undefined && names.includes(head) && given(text) ? [Number(at)] : [];
  });
  return Math.min(Math.max(-1, ...filled) + 2, most);
}

/** The value that was typed, or what is wrong, field by field. */
export function valueIn(shape: Shape, values: Values): ReadValue {
  const { measure, mayBeUnknown } = shape;
  if (mayBeUnknown && values.unknown === 'yes') return { value: null };
  switch (measure) {
    case 'rates':
    case 'day-list':
      return listIn(shape, values.list);
    case 'centimes-range':
      return rangeIn(shape, values);
    case 'date-list': {
      const days = Object.entries(values).flatMap(([name, day]) =>
        name.startsWith('day.') && given(day) ? [day] : [],
      );
      return { value: [...new Set(days)].sort() };
    }
    case 'choice':
      return given(values.value) ? { value: values.value } : { faults: { value: 'missing' } };
    case 'choices': {
      const chosen = (values.value ?? '').split(' ').filter(given);
      return chosen.length > 0 ? { value: chosen } : { faults: { value: 'missing' } };
    }
    case 'limits':
      return limitsIn(values);
    case 'tranches':
      return tranchesIn(values);
    default: {
      const value = numberIn(measure, values.value, shape);
      if (value !== undefined) return { value };
      return { faults: { value: given(values.value) ? 'range' : 'missing' } };
    }
  }
}

function listIn(shape: Shape, text = ''): ReadValue {
  const parts = text.split(/[;؛\n]/u).filter(given);
  if (parts.length === 0) return { faults: { list: 'missing' } };
  const read = parts.map((part) => numberIn(shape.measure, part, shape));
  if (read.some((one) => one === undefined)) return { faults: { list: 'range' } };
  const inOrder = read.every((one, at) => at === 0 || one! > read[at - 1]!);
  return shape.measure === 'day-list' && !inOrder ? { faults: { list: 'order' } } : { value: read };
}

function rangeIn(shape: Shape, values: Values): ReadValue {
  const [least, most] = (['least', 'most'] as const).map((name) =>
    dirhamsIn(values[name] ?? '') === undefined
      ? undefined
      : numberIn(shape.measure, values[name], { ...shape, least: name === 'most' ? 1 : 0 }),
  );
  if (least === undefined) return { faults: { least: given(values.least) ? 'range' : 'missing' } };
  if (most === undefined) return { faults: { most: given(values.most) ? 'range' : 'missing' } };
  return least < most ? { value: [least, most] } : { faults: { most: 'order' } };
}

function limitsIn(values: Values): ReadValue {
  const rates: Readonly<Record<string, number | 'decree' | null | undefined>> = {
    decree: 'decree',
    unknown: null,
    own: numberIn('rate', values.rate, { least: 0, most: 10_000 }),
  };
  if (!given(values.rateKind)) return { faults: { rateKind: 'missing' } };
  const rateMax = rates[values.rateKind!];
  if (rateMax === undefined) return { faults: { rate: given(values.rate) ? 'range' : 'missing' } };
  const ceiling: Record<string, number | null> = {};
  for (const form of forms) {
    const text = values[`ceiling.${form}`];
    const read = given(text) ? numberIn('centimes', text, { least: 1, most: 100_000_000_000 }) : null;
    if (read === undefined) return { faults: { [`ceiling.${form}`]: 'range' } };
    ceiling[form] = read;
  }
  return { value: { rateMax, ceiling } };
}

export const mostTranches = 12;

function tranchesIn(values: Values): ReadValue {
  const tranches: Tranche[] = [];
  for (let at = 0; at < mostTranches; at += 1) {
    const [share, ar, fr] = ['share', 'proofAr', 'proofFr'].map((name) => values[`${name}.${at}`]);
    if (![share, ar, fr].some(given)) continue;
    const read = numberIn('rate', share, { least: 1, most: 10_000 });
    if (read === undefined) return { faults: { [`share.${at}`]: given(share) ? 'range' : 'missing' } };
    if (given(ar) !== given(fr))
      return { faults: { [given(ar) ? `proofFr.${at}` : `proofAr.${at}`]: 'missing' } };
    tranches.push({ share: read, proof: given(ar) ? { ar: ar!.trim(), fr: fr!.trim() } : null });
  }
  if (tranches.length === 0) return { faults: { 'share.0': 'missing' } };
  const sum = tranches.reduce((all, { share }) => all + share, 0);
  return sum === 10_000 ? { value: tranches } : { faults: { 'share.0': 'sum' } };
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** A figure's values with one more from its day on: what then stood ends the day before, what begins later stays. */
export function withValue(values: readonly DatedValue[], from: DatedValue): readonly DatedValue[] {
  const earlier = values
    .filter(({ validFrom }) => validFrom < from.validFrom)
    .map((was) =>
      was.validTo !== undefined && was.validTo >= from.validFrom
        ? { ...was, validTo: dayBefore(from.validFrom) }
        : was,
    );
  return [...earlier, from, ...values.filter(({ validFrom }) => validFrom > from.validFrom)];
}

/** The value that holds on a day; before the first, the first, as the rules themselves have it. */
export const valueOn = (values: readonly DatedValue[], day: string): DatedValue | undefined =>
  values.findLast(({ validFrom, validTo }) => validFrom <= day && day <= (validTo ?? day)) ?? values[0];
