/** One programme of the adviser in a draft: its days, figures and sentences, where they were read and when somebody last made sure. */
import type { JSX } from 'preact';
import { type FieldShape, Form, type Values } from '../../ui/form.tsx';
import { told } from '../../ui/language.ts';
import { decimalIn } from '../../ui/money.ts';
import { Notice } from '../../ui/parts.tsx';
import type { ProgrammeView } from './answers.ts';
import { fieldOfFault, sentenceFaults, sentenceFields, startOf, textsIn } from './programme-sentences.ts';
import { type Change, type WrittenProgramme, withProgramme } from './rule-change.ts';
import type { DraftDesk } from './rule-desk.ts';
import { reasonField, sourceField, tooShort } from './rule-figure.tsx';
import { validityOf } from './rule-text.ts';
import { scaleOf, typed } from './rule-values.ts';
import { ProgrammeFigures } from './rules-in-force.tsx';
import { say } from './rules-speech.ts';
import { today } from './today.ts';

type Shape = ProgrammeView['shapes'][number];

export function ProgrammeForm({
  draft,
  base,
  programme: id,
  save,
}: DraftDesk & { readonly programme: string }): JSX.Element {
  const programme = draft.set.programmes.find((one) => one.id === id);
  if (programme === undefined) return <Notice>{say('none')}</Notice>;
  const { shapes, sentences, validFrom, validTo = '', source = '', figures = {} } = programme;
  const was = base.programmes.find((one) => one.id === id)?.sentences ?? [];
  const start: Values = {
    ...{ validFrom, validTo, source, lastChecked: today() },
    ...Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [`figures.${name}`, typed(kindOf(shapes, name), value)]),
    ),
    ...startOf(sentences),
  };
  return (
    <>
      <h1>{programme.name === undefined ? id : told(programme.name)}</h1>
      <p>{validityOf(programme)}</p>
      <ProgrammeFigures of={programme} />
      <section class="card">
        <Form
          draft={`programme-${draft.draft}-${id}`}
          start={start}
          fields={(values) => [
            { name: 'validFrom', label: say('programmeFrom'), kind: 'day', required: true },
            { name: 'validTo', label: say('programmeTo'), kind: 'day', hint: say('programmeToHint') },
            ...shapes.map(fieldOf),
            ...sentenceFields(sentences, values),
            sourceField,
            { name: 'lastChecked', label: say('lastChecked'), kind: 'day', required: true },
            reasonField,
          ]}
          check={(values) => ({
            ...faultsIn(shapes, values),
            ...sentenceFaults(sentences, values),
            ...tooShort(values),
          })}
          fieldOf={fieldOfFault}
          send={say('saveValue')}
          onSend={async (values) =>
            await save(
              withProgramme(draft.change as Change, programmeIn(id, shapes, textsIn(was, values), values)),
              values.reason ?? '',
            )
          }
        />
      </section>
    </>
  );
}

const kindOf = (shapes: readonly Shape[], figure: string): string =>
  shapes.find((one) => one.figure === figure)?.kind ?? 'count';
const units: Readonly<Record<string, 'in_dirhams' | 'in_months' | 'in_percent' | 'in_number'>> = {
  ...{ money: 'in_dirhams', months: 'in_months', rate: 'in_percent', hundredths: 'in_percent' },
};

/** Its sentence with a gap where the figure stands is its label. */
const fieldOf = ({ figure, kind, most, text }: Shape): FieldShape => ({
  name: `figures.${figure}`,
  label: told(text, '…'),
  hint: `${say(units[kind] ?? 'in_number')}${most > 1e9 ? '' : ` · ${say('between_', 0, most / scaleOf(kind))}`}`,
  kind: kind === 'money' ? 'money' : kind === 'rate' ? 'decimal' : 'count',
  required: true,
});

const storedOf = ({ figure, kind }: Shape, values: Values): number =>
  Math.round((decimalIn(values[`figures.${figure}`] ?? '') ?? -1) * scaleOf(kind));

function faultsIn(shapes: readonly Shape[], values: Values): Values {
  const wrong = shapes.filter((shape) => {
    const stored = storedOf(shape, values);
    return stored < 0 || stored > shape.most;
  });
  const { validFrom = '', validTo = '' } = values;
  return {
    ...(validTo !== '' && validTo < validFrom ? { validTo: say('fault_days') } : {}),
    ...Object.fromEntries(
      wrong.map(({ figure, kind, most }) => [`figures.${figure}`, say('fault_range', 0, typed(kind, most))]),
    ),
  };
}

function programmeIn(
  id: string,
  shapes: readonly Shape[],
  texts: NonNullable<WrittenProgramme['texts']>,
  values: Values,
): WrittenProgramme {
  const { validFrom = '', validTo = '', lastChecked = '', source = '' } = values;
  const figures = Object.fromEntries(shapes.map((shape) => [shape.figure, storedOf(shape, values)]));
  return {
    ...{ id, validFrom, lastChecked, source: source.trim() },
    ...(validTo === '' ? {} : { validTo }),
    ...(shapes.length === 0 ? {} : { figures }),
    ...(Object.keys(texts).length === 0 ? {} : { texts }),
  };
}
