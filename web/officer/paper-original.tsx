/** Law 55-19: the original of a paper is asked for only on a doubt that its holder is told, and what it showed is noted. */
import type { JSX } from 'preact';
import { Form } from '../ui/form.tsx';
import { instant } from '../ui/language.ts';
import { Good, Notice, Trouble } from '../ui/parts.tsx';
import type { OfficerPaper } from './answers.ts';
import { act, type CaseDesk, may } from './case-desk.ts';
import { say } from './paper-speech.ts';

export function PaperOriginal({
  desk,
  paper: { paperId, original },
}: {
  readonly desk: CaseDesk;
  readonly paper: Pick<OfficerPaper, 'paperId' | 'original'>;
}): JSX.Element | null {
  // Whoever may free an applicant from a paper may ask for one: the same stages, and only who has the case.
  const mayAct = may(desk, 'waive');
  const path = `papers/${paperId}/original`;
  const waits = original !== undefined && original.seen === undefined;
  if (original === undefined && !mayAct) return null;
  return (
    <section class="original">
      {original !== undefined && (
        <>
          <h3>{say('originalTitle')}</h3>
          <p>
            {say('originalAsked', instant(original.askedAt))} <bdi>{original.reason}</bdi>
          </p>
          {original.seen === undefined ? (
            <Notice>{say('originalWaits')}</Notice>
          ) : original.seen.agrees ? (
            <Good>{say('originalAgrees', instant(original.seen.at))}</Good>
          ) : (
            <Trouble>{say('originalDiffers', instant(original.seen.at))}</Trouble>
          )}
          {original.seen?.note !== undefined && (
            <p>
              <bdi>{original.seen.note}</bdi>
            </p>
          )}
        </>
      )}
      {mayAct && (
        <details>
          <summary>{say(waits ? 'originalSee' : 'originalAsk')}</summary>
          {waits ? (
            <Form
              key="see"
              draft={`original.seen.${paperId}`}
              fields={[
                {
                  ...{ name: 'agrees', label: say('originalShows'), kind: 'choice', required: true },
                  choices: [
                    { value: 'yes', name: say('originalSame') },
                    { value: 'no', name: say('originalOther') },
                  ],
                },
                {
                  name: 'note',
                  label: say('originalNote'),
                  hint: say('originalNoteHint'),
                  kind: 'long',
                  most: 4000,
                },
              ]}
              check={({ agrees, note = '' }) =>
                agrees === 'no' && note.trim() === '' ? { note: say('originalNoteHint') } : {}
              }
              send={say('record')}
              look="plain"
              onSend={({ agrees, note = '' }) =>
                act(desk, `${path}/seen`, {
                  agrees: agrees === 'yes',
                  ...(note.trim() === '' ? {} : { note: note.trim() }),
                })
              }
            />
          ) : (
            <Form
              key="ask"
              draft={`original.${paperId}`}
              fields={[
                {
                  ...{
                    name: 'reason',
                    label: say('originalReason'),
                    kind: 'long',
                    required: true,
                    most: 4000,
                  },
                  hint: say('originalReasonHint'),
                },
              ]}
              send={say('originalSend')}
              look="plain"
              onSend={({ reason = '' }) => act(desk, path, { reason: reason.trim() })}
            />
          )}
        </details>
      )}
    </section>
  );
}
