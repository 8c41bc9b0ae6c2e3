/** What officers put right of the project as it was stated, and the form by which they do. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { type FieldShape, Form, type Values } from '../ui/form.tsx';
import { instant, told, type Words } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { dirhamsIn } from '../ui/money.ts';
import { Bdi } from '../ui/parts.tsx';
import type { OfficerCase } from './answers.ts';
import { type CaseDesk, may, pathOf } from './case-desk.ts';
import { say } from './case-speech.ts';

type Project = NonNullable<OfficerCase['application']>['project'];
const sums = ['valueMAD', 'ownMAD', 'loanMAD', 'requestedMAD'] as const;
const planParts = ['market', 'sales', 'certification'] as const;

export function ProjectPutRight(desk: CaseDesk): JSX.Element {
  const { putRight = [], application } = desk.now;
  const [open, setOpen] = useState(false);
  return (
    <>
      {putRight.length > 0 && (
        <>
          <h3>{say('putRightTitle')}</h3>
          <ul class="notes">
            {putRight.map(({ text, reason, at }) => (
              <li key={at}>
                {told(text)}
                <bdi class="block">{reason}</bdi>
                <Bdi look="quiet">{instant(at)}</Bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {application !== undefined && may(desk, 'correct-project') && (
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{say('putRightOpen')}</summary>
          {open && (
            <Correction
              key={desk.now.version}
              desk={desk}
              project={application.project}
              onDone={() => setOpen(false)}
            />
          )}
        </details>
      )}
    </>
  );
}

interface Sectors {
  readonly sectors: readonly { readonly id: string; readonly name: Words }[];
}

function Correction({
  desk,
  project,
  onDone,
}: {
  readonly desk: CaseDesk;
  readonly project: Project;
  onDone(): void;
}): JSX.Element {
  const { caller, now } = desk;
  const procedure = useLoaded(() => call<Sectors>('GET', '/api/public/procedure', caller), [caller]);
  const start = textsOf(project);
  return (
    <>
      <p>{say('putRightLead')}</p>
      <Shown of={procedure}>
        {({ sectors }) => (
          <Form
            draft={`project.${now.caseId}.${now.version}`}
            start={start}
            fields={fieldsOf(sectors.map(({ id, name }) => ({ value: id, name: told(name) })))}
            send={say('putRightSend')}
            look="plain"
            check={(values) => (changed(values, start).length > 0 ? {} : { title: say('putRightNothing') })}
            onSend={async (values) => {
              const said = Object.fromEntries(
                changed(values, start).map((name) => [name, saidIn(name, values[name] ?? '')]),
              );
              const sent = { said, reason: (values.reason ?? '').trim() };
              const next = await call<OfficerCase>('POST', pathOf(desk, 'project-corrections'), caller, sent);
              onDone();
              desk.show(next, 'correction');
            }}
          />
        )}
      </Shown>
    </>
  );
}

const isSum = (name: string): boolean => sums.some((sum) => sum === name);
const saidIn = (name: string, text: string): string | number | undefined =>
  isSum(name) ? dirhamsIn(text) : text.trim();

const textsOf = ({ title, sector, plan = {}, ...project }: Project): Values => ({
  ...{ title, sector },
  ...Object.fromEntries(sums.map((name) => [name, String(project[name])])),
  ...Object.fromEntries(planParts.map((part) => [part, plan[part] ?? ''])),
});

/** What was emptied stays as it was: a correction says what is right instead. */
const changed = (values: Values, start: Values): readonly string[] =>
  Object.keys(start).filter(
    (name) =>
      (values[name] ?? '').trim() !== '' && saidIn(name, values[name]!) !== saidIn(name, start[name]!),
  );

const fieldsOf = (sectors: FieldShape['choices'] & object): readonly FieldShape[] => [
  { name: 'title', label: say('title'), required: true, most: 300 },
  { name: 'sector', label: say('sector'), kind: 'choice', choices: sectors },
  ...sums.map((name): FieldShape => ({ name, label: say(name), kind: 'money', required: true })),
  ...planParts.map(
    (part): FieldShape => ({ name: part, label: say(`plan_${part}`), kind: 'long', most: 2000 }),
  ),
  {
    ...{ name: 'reason', label: say('putRightReason'), hint: say('putRightReasonHint') },
    ...{ kind: 'long', required: true, most: 4000 },
  },
];
