/** One paper of the list in a draft: asked otherwise, asked anew, or no longer asked. */
import type { JSX } from 'preact';
import { chosenIn, type FieldShape, Form, type Values } from '../../ui/form.tsx';
import { told } from '../../ui/language.ts';
import { SurePress } from '../../ui/parts.tsx';
import type { PaperView } from './answers.ts';
import { type Change, type WrittenPaper, withoutPaper, withPaper } from './rule-change.ts';
import type { DraftDesk } from './rule-desk.ts';
import { reasonField, surenessField, tooShort } from './rule-figure.tsx';
import { say } from './rules-speech.ts';

const levels = ['mandatory', 'conditional', 'optional'] as const;
const stages = ['file', 'payment', 'after-grant'] as const;

export function PaperForm({
  draft,
  base,
  paper: id,
  save,
}: DraftDesk & { readonly paper: string }): JSX.Element {
  const { papers, paperKinds, conditions } = draft.set;
  const paper = papers.find((one) => one.id === id);
  const change = draft.change as Change;
  const kinds = paperKinds.map(({ id: value, name }) => ({ value, name: told(name) }));
  const both = (name: 'name' | 'why' | 'law', long: boolean): readonly FieldShape[] =>
    (['Ar', 'Fr'] as const).map((of) => ({
      ...{ name: `${name}${of}`, label: say(`${name}${of}`), required: true, most: 600 },
      ...{ dir: of === 'Ar' ? 'rtl' : 'ltr', kind: long ? 'long' : 'text' },
    }));
  const fieldsFor = (values: Values): readonly FieldShape[] => [
    ...both('name', false),
    { name: 'paper', label: say('paperKind'), kind: 'choice', choices: kinds, required: true },
    {
      ...{ name: 'anyOf', label: say('accepts'), hint: say('acceptsHint') },
      ...{ kind: 'choices', choices: kinds },
    },
    {
      ...{ name: 'stage', label: say('stage'), kind: 'choice', required: true },
      choices: stages.map((value) => ({ value, name: say(`stage_${value}`) })),
    },
    {
      ...{ name: 'level', label: say('level'), kind: 'choice', required: true },
      choices: levels.map((value) => ({ value, name: say(`level_${value}`) })),
    },
    ...(values.level === 'conditional'
      ? [
          {
            ...{ name: 'when', label: say('condition'), kind: 'choice' as const, required: true },
            choices: conditions.map(({ id: value, name }) => ({ value, name: told(name) })),
          },
        ]
      : []),
    ...both('why', true),
    ...both('law', false),
    surenessField,
    reasonField,
  ];
  return (
    <>
      <h1>{paper === undefined ? say('newPaper') : told(paper.name)}</h1>
      <section class="card">
        <Form
          draft={`paper-${draft.draft}-${id}`}
          start={paper === undefined ? { level: 'mandatory', stage: 'file' } : textsOfPaper(paper)}
          fields={fieldsFor}
          check={(values) => ({ ...kindFault(values), ...tooShort(values) })}
          fieldOf={(path) => path.split('.').slice(2).join('.')}
          send={say('saveValue')}
          onSend={async (values) =>
            await save(withPaper(change, paperIn(paper?.id ?? newId(papers), values)), values.reason ?? '')
          }
        />
      </section>
      {paper !== undefined && (
        <SurePress
          look="danger"
          sure={say('paperGoneSure')}
          work={() => save(withoutPaper(change, id, !base.papers.some((one) => one.id === id)), '')}
        >
          {say('paperGone')}
        </SurePress>
      )}
    </>
  );
}

const textsOfPaper = (paper: PaperView): Values => ({
  ...{ paper: paper.paper, anyOf: paper.anyOf.join(' '), stage: paper.stage, level: paper.level },
  ...{ when: paper.when ?? '', confidence: paper.confidence },
  ...{ nameAr: paper.name.ar, nameFr: paper.name.fr, whyAr: paper.why.ar, whyFr: paper.why.fr },
  ...{ lawAr: paper.law.ar, lawFr: paper.law.fr },
});

/** Only a paper asked under a condition may have nothing that satisfies it. */
const kindFault = ({ paper = '', anyOf = '', level }: Values): Values =>
  chosenIn(anyOf).includes(paper) || (anyOf === '' && level === 'conditional')
    ? {}
    : { anyOf: say('fault_kind') };

/** An id nobody has to think of: papers of our own are numbered. */
function newId(papers: readonly PaperView[]): string {
  for (let at = 1; ; at += 1) if (!papers.some(({ id }) => id === `own-${at}`)) return `own-${at}`;
}

function paperIn(id: string, values: Values): WrittenPaper {
  const text = (name: string) => ({
    ar: (values[`${name}Ar`] ?? '').trim(),
    fr: (values[`${name}Fr`] ?? '').trim(),
  });
  return {
    id,
    paper: values.paper as WrittenPaper['paper'],
    anyOf: chosenIn(values.anyOf) as WrittenPaper['anyOf'],
    stage: values.stage as WrittenPaper['stage'],
    level: values.level as WrittenPaper['level'],
    ...(values.level === 'conditional' ? { when: values.when } : {}),
    ...{ name: text('name'), why: text('why'), law: text('law') },
    confidence: values.confidence as WrittenPaper['confidence'],
  };
}
