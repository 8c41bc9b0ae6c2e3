/** What somebody tells the adviser, as its questions are asked in a form and as they are sent: what is left out is not sent. */
import type { FieldShape, Values } from '../ui/form.tsx';
import { told } from '../ui/language.ts';
import { dirhamsIn } from '../ui/money.ts';
import type { Asked } from './answers.ts';
import { say } from './speech.ts';

const inputs: Readonly<Record<Asked['kind'], NonNullable<FieldShape['kind']>>> = {
  choice: 'choice',
  choices: 'choices',
  money: 'money',
  months: 'count',
  hundredths: 'count',
  count: 'count',
  'yes-no': 'choice',
};

export const fieldOf = ({ name, kind, question, options }: Asked): FieldShape => ({
  name,
  label: told(question),
  kind: inputs[kind],
  nothing: say('notSaid'),
  choices:
    kind === 'yes-no'
      ? [
          { value: 'yes', name: say('yes') },
          { value: 'no', name: say('no') },
        ]
      : (options ?? []).map(({ id, name: option }) => ({ value: id, name: told(option) })),
});

/** Undefined: not answered, or not a number. */
function answerTo(kind: Asked['kind'], value: string): string | number | boolean | string[] | undefined {
  const text = value.trim();
  if (text === '') return undefined;
  switch (kind) {
    case 'choice':
      return text;
    case 'choices':
      return text.split(' ');
    case 'yes-no':
      return text === 'yes';
    case 'money':
      return dirhamsIn(text);
    default:
      return dirhamsIn(text) === undefined ? undefined : Math.round(dirhamsIn(text)!);
  }
}

export function tellingOf(asks: readonly Asked[], values: Values): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    asks
      .map(({ name, kind }) => [name, answerTo(kind, values[name] ?? '')] as const)
      .filter(([, answer]) => answer !== undefined),
  );
}
