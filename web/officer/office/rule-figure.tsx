/** One figure in a draft: its values so far, and the form of a new one. */
import type { JSX } from 'preact';
import { type FieldShape, Form, type Values } from '../../ui/form.tsx';
import { told } from '../../ui/language.ts';
import { Notice } from '../../ui/parts.tsx';
import type { Confidence, DatedValue } from './answers.ts';
import { type Change, withFigure } from './rule-change.ts';
import { Values as ShownValues } from './rule-compare.tsx';
import type { DraftDesk } from './rule-desk.ts';
import { faultsIn, fieldsOf } from './rule-fields.ts';
import { textsOf, valueIn, withValue } from './rule-values.ts';
import { say } from './rules-speech.ts';

export const surenessField: FieldShape = {
  ...{ name: 'confidence', label: say('sureness'), kind: 'choice', required: true },
  choices: (['source', 'likely', 'guess'] as const).map((value) => ({ value, name: say(`sure_${value}`) })),
};
export const sourceField: FieldShape = {
  ...{ name: 'source', label: say('source'), hint: say('sourceHint') },
  ...{ required: true, most: 400 },
};
export const reasonField: FieldShape = {
  ...{ name: 'reason', label: say('reason'), kind: 'long' },
  ...{ required: true, most: 2000 },
};

/** Too short to say anything. */
export const tooShort = ({ reason = '' }: Values): Values =>
  reason.trim().length >= 3 ? {} : { reason: say('fault_missing') };

export function FigureForm({ draft, figure, save }: DraftDesk & { readonly figure: string }): JSX.Element {
  const shape = draft.set.figures.find((one) => one.figure === figure);
  if (shape === undefined) return <Notice>{say('none')}</Notice>;
  const last = shape.values.at(-1);
  const send = async (values: Values): Promise<void> => {
    const read = valueIn(shape, values);
    if (read.faults !== undefined) return;
    const dated: DatedValue = {
      value: read.value,
      source: values.source!.trim(),
      confidence: values.confidence as Confidence,
      validFrom: values.validFrom!,
    };
    const change = withFigure(draft.change as Change, figure, withValue(shape.values, dated));
    await save(change, values.reason ?? '');
  };
  return (
    <>
      <h1>{told(shape.name)}</h1>
      <h2>{say('valuesNow')}</h2>
      <ShownValues of={shape} />
      <section class="card">
        <h2>{say('newValue')}</h2>
        <Form
          draft={`figure-${draft.draft}-${figure}`}
          start={textsOf(shape, last?.value)}
          fields={(values) => [
            ...fieldsOf(shape, values),
            {
              ...{ name: 'validFrom', label: say('validFrom'), hint: say('validFromHint') },
              ...{ kind: 'day', required: true },
            },
            sourceField,
            surenessField,
            reasonField,
          ]}
          check={(values) => ({ ...faultsIn(shape, values), ...tooShort(values) })}
          fieldOf={(path) => path.split('.').at(-1) ?? path}
          send={say('saveValue')}
          onSend={send}
        />
      </section>
    </>
  );
}
