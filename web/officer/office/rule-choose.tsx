/** What to change next in a draft; each part opens as a form of its own. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Choice, Field } from '../../ui/form.tsx';
import { told } from '../../ui/language.ts';
import { goTo } from '../../ui/place.ts';
import type { Part } from './rule-change.ts';
import type { DraftDesk } from './rule-desk.ts';
import { say } from './rules-speech.ts';

export function ChooseParts({ draft }: DraftDesk): JSX.Element {
  const { figures, papers, programmes } = draft.set;
  const parts: readonly (readonly [Part, string, readonly Choice[]])[] = [
    ['figure', say('changeFigure'), figures.map(({ figure, name }) => ({ value: figure, name: told(name) }))],
    [
      'paper',
      say('changePaper'),
      [
        ...papers.map(({ id, name }) => ({ value: id, name: told(name) })),
        { value: 'new', name: say('newPaper') },
      ],
    ],
    [
      'programme',
      say('changeProgramme'),
      programmes.map(({ id, name }) => ({ value: id, name: name === undefined ? id : told(name) })),
    ],
  ];
  return (
    <div class="cards two">
      {parts.map(([part, text, choices]) => (
        <ChoosePart key={part} part={part} label={text} choices={choices} draft={draft.draft} />
      ))}
    </div>
  );
}

function ChoosePart({
  part,
  label,
  choices,
  draft,
}: {
  readonly part: Part;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly draft: string;
}): JSX.Element {
  const [chosen, setChosen] = useState('');
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '') goTo('rules', draft, part, chosen);
      }}
    >
      <Field shape={{ name: part, label, kind: 'choice', choices }} value={chosen} onValue={setChosen} />
      <button type="submit">{say('openForm')}</button>
    </form>
  );
}
