/** What happened to a case and what was written on it: corrections its applicant asks for, notes, the course of it. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { Form } from '../ui/form.tsx';
import { instant, told as tell } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Notice } from '../ui/parts.tsx';
import { say } from './act-speech.ts';
import type { History } from './answers.ts';
import { act, type CaseDesk, pathOf } from './case-desk.ts';

function Course(desk: CaseDesk): JSX.Element {
  const { now, caller } = desk;
  const told = useLoaded(
    () => call<History>('GET', pathOf(desk, 'history'), caller),
    [now.caseId, now.version, caller],
  );
  return (
    <>
      <h2>{say('historyTitle')}</h2>
      <Shown of={told}>
        {({ acts }) => (
          <ul class="notes course">
            {worthTelling(acts).map(({ version, type, at, by, text, said }) => (
              <li key={`${version} ${type} ${text.fr}`}>
                {tell(text)} {said !== undefined && <bdi class="block">{said}</bdi>}
                <span class="quiet">
                  {by.id === undefined ? say(`by_${by.kind}`) : <bdi>{by.id}</bdi>} · {instant(at)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </>
  );
}

/** The latest first; of the assessment, only where it came to something else than before. */
function worthTelling(acts: History['acts']): History['acts'] {
  let last: string | undefined;
  const told = acts.filter(({ type, text }) => {
    if (type !== 'CaseAssessed') return true;
    const isNews = text.fr !== last;
    last = text.fr;
    return isNews;
  });
  return told.toReversed();
}

interface Rectifications {
  readonly rectifications: readonly {
    readonly what: string;
    readonly at: string;
    readonly answer?: { readonly accepted: boolean; readonly reason: string; readonly at: string };
  }[];
}

export function HistoryView(desk: CaseDesk): JSX.Element {
  return (
    <section>
      <Rectification {...desk} />
      <h2>{say('noteTitle')}</h2>
      {desk.now.notes.length === 0 ? (
        <Notice>{say('noNotes')}</Notice>
      ) : (
        <ul class="notes">
          {desk.now.notes.toReversed().map(({ note, by, at }) => (
            <li key={`${at} ${by}`}>
              <bdi class="block">{note}</bdi> <span class="quiet">{say('signed', by, instant(at))}</span>
            </li>
          ))}
        </ul>
      )}
      {desk.now.may.includes('note') && (
        <Form
          draft={`note.${desk.now.caseId}`}
          fields={[{ name: 'note', label: say('note'), kind: 'long', required: true, most: 4000 }]}
          send={say('addNote')}
          look="plain"
          onSend={({ note }) => act(desk, 'notes', { note })}
        />
      )}
      <Course {...desk} />
    </section>
  );
}

/** What a person asked to be put right (law 09-08), and what was answered. */
function Rectification(desk: CaseDesk): JSX.Element {
  const { now, caller } = desk;
  const asked = useLoaded(
    () => call<Rectifications>('GET', pathOf(desk, 'rectifications'), caller),
    [now.caseId, caller],
  );
  return (
    <Shown of={asked}>
      {({ rectifications }) =>
        rectifications.length > 0 && (
          <section class="card">
            <h2>{say('rectificationTitle')}</h2>
            <ul class="notes">
              {rectifications.map(({ what, at, answer }) => (
                <li key={at}>
                  <bdi class="block">{what}</bdi> <span class="quiet">{instant(at)}</span>
                  {answer === undefined ? (
                    <span class="tag unsure">{say('rectificationWaits')}</span>
                  ) : (
                    <p>
                      {say(answer.accepted ? 'rectificationTaken' : 'rectificationRefused')}{' '}
                      <bdi>{answer.reason}</bdi>
                    </p>
                  )}
                </li>
              ))}
            </ul>
            {rectifications.some(({ answer }) => answer === undefined) && (
              <Form
                draft={`rectify.${now.caseId}`}
                fields={[
                  {
                    ...{
                      name: 'accepted',
                      label: say('rectificationAnswer'),
                      kind: 'choice',
                      required: true,
                    },
                    choices: [
                      { value: 'yes', name: say('rectificationTake') },
                      { value: 'no', name: say('rectificationRefuse') },
                    ],
                  },
                  { name: 'reason', label: say('reason'), kind: 'long', required: true, most: 2000 },
                ]}
                send={say('answerIt')}
                onSend={async ({ accepted, reason }) =>
                  asked.show(
                    await call<Rectifications>('POST', pathOf(desk, 'rectifications/answer'), caller, {
                      accepted: accepted === 'yes',
                      reason,
                    }),
                  )
                }
              />
            )}
          </section>
        )
      }
    </Shown>
  );
}
