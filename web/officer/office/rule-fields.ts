/** The form of a figure: fields of the right kind for its measure, and faults in the reader's words beside them. */
import type { FieldShape, Values } from '../../ui/form.tsx';
import { amount, told } from '../../ui/language.ts';
import type { FigureView } from './answers.ts';
import { forms, mostTranches, rowsOf, scaleOf, type ValueFault, valueIn } from './rule-values.ts';
import { say } from './rules-speech.ts';

/** A rate of the decree may be 30 % and no more: said before anybody tries. */
function boundsOf({ measure, least, most }: FigureView): string | undefined {
  if (least === undefined || most === undefined || most > 1e10) return undefined;
  return say('between_', amount(least / scaleOf(measure)), amount(most / scaleOf(measure)));
}

export function fieldsOf(figure: FigureView, values: Values): readonly FieldShape[] {
  const { mayBeUnknown } = figure;
  const unknown: readonly FieldShape[] = mayBeUnknown
    ? [{ name: 'unknown', label: say('unknownBox'), kind: 'check' }]
    : [];
  return mayBeUnknown && values.unknown === 'yes' ? unknown : [...unknown, ...ownFields(figure, values)];
}

function ownFields(figure: FigureView, values: Values): readonly FieldShape[] {
  const { measure, options = [] } = figure;
  const hint = boundsOf(figure);
  const one = (label: string, kind: NonNullable<FieldShape['kind']>): readonly FieldShape[] => [
    { name: 'value', label, kind, hint },
  ];
  const named = options.map(({ id, name }) => ({ value: id, name: told(name) }));
  switch (measure) {
    case 'rate':
    case 'probability':
      return one(say('in_percent'), 'decimal');
    case 'centimes':
      return one(say('in_dirhams'), 'money');
    case 'days':
      return one(say('in_days'), 'count');
    case 'rates':
      return [{ name: 'list', label: say('in_percents'), dir: 'ltr', hint }];
    case 'day-list':
      return [{ name: 'list', label: say('in_dayList'), dir: 'ltr', hint }];
    case 'centimes-range':
      return [
        { name: 'least', label: say('in_least'), kind: 'money' },
        { name: 'most', label: say('in_most'), kind: 'money' },
      ];
    case 'date-list':
      return rows(values, ['day'], figure.most ?? 400, (at) => [
        { name: `day.${at}`, label: say('in_day', at + 1), kind: 'day', hint: hintOf(at) },
      ]);
    case 'choice':
      return [{ name: 'value', label: say('in_choice'), kind: 'choice', choices: named }];
    case 'choices':
      return [{ name: 'value', label: say('in_choice'), kind: 'choices', choices: named }];
    case 'limits':
      return limitsFields(values);
    case 'tranches':
      return rows(values, ['share', 'proofAr', 'proofFr'], mostTranches, (at) => [
        { name: `share.${at}`, label: say('in_share', at + 1), kind: 'decimal', hint: hintOf(at) },
        { name: `proofAr.${at}`, label: say('in_proofAr', at + 1), dir: 'rtl' },
        { name: `proofFr.${at}`, label: say('in_proofFr', at + 1), dir: 'ltr' },
      ]);
    default:
      return one(say('in_number'), 'count');
  }
}

/** The way to be rid of a row, said where there is more than one. */
const hintOf = (at: number): string | undefined => (at === 0 ? undefined : say('rowHint'));

/** As many rows as have something in them, and an empty one to go on. */
function rows(
  values: Values,
  names: readonly string[],
  most: number,
  row: (at: number) => readonly FieldShape[],
): readonly FieldShape[] {
  return Array.from({ length: rowsOf(values, names, most) }, (_, at) => row(at)).flat();
}

function limitsFields(values: Values): readonly FieldShape[] {
  const choices = [
    { value: 'decree', name: say('asDecree') },
    { value: 'own', name: say('rate_own') },
    { value: 'unknown', name: say('notKnown') },
  ];
  return [
    { name: 'rateKind', label: say('in_rateKind'), kind: 'choice', choices },
    ...(values.rateKind === 'own'
      ? [{ name: 'rate', label: say('in_rate'), kind: 'decimal' as const, hint: say('between_', 0, 100) }]
      : []),
    ...forms.map(
      (form): FieldShape => ({
        ...{ name: `ceiling.${form}`, label: say('in_ceiling', say(`form_${form}`)), kind: 'money' },
        hint: say('in_ceilingHint'),
      }),
    ),
  ];
}

/** What is wrong with the typed value, in words, by field. */
export function faultsIn(figure: FigureView, values: Values): Values {
  const { faults = {} } = valueIn(figure, values);
  return Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, faultText(figure, fault)]));
}

function faultText({ measure, least, most }: FigureView, fault: ValueFault): string {
  if (fault !== 'range') return say(`fault_${fault}`);
  if (measure === 'limits' || measure === 'tranches' || least === undefined || most === undefined)
    return say('fault_number');
  return say('fault_range', amount(least / scaleOf(measure)), amount(most / scaleOf(measure)));
}
