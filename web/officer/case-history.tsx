/** What happened to a case and what was written on it: corrections its applicant asks for, notes, the course of it. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { Form } from '../ui/form.tsx';
import { instant, told as tell } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Notice } from '../ui/parts.tsx';
import { say } from './act-speech.ts';
import type { History } from './answers.ts';
import { Accompaniment } from './case-accompaniment.tsx';
import { act, type CaseDesk, pathOf } from './case-desk.ts';
import { nameOfOfficer } from './colleagues.ts';
import { CaseRectifications } from './office/rectifications.tsx';

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
                {/* A value in the other script would draw the day that follows to itself. */}
                <bdi>{tell(text)}</bdi> {said !== undefined && <bdi class="block">{said}</bdi>}
                <span class="quiet">
                  {by.id === undefined ? say(`by_${by.kind}`) : <bdi>{nameOfOfficer(by.id)}</bdi>} ·{' '}
                  {instant(at)}
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

export function HistoryView(desk: CaseDesk): JSX.Element {
  return (
    <section>
      <h2>{say('rectificationTitle')}</h2>
      <CaseRectifications caller={desk.caller} caseId={desk.now.caseId} />
      <h2>{say('noteTitle')}</h2>
      {desk.now.notes.length === 0 ? (
        <Notice>{say('noNotes')}</Notice>
      ) : (
        <ul class="notes">
          {desk.now.notes.toReversed().map(({ note, by, at }) => (
            <li key={`${at} ${by}`}>
              <bdi class="block">{note}</bdi>{' '}
              <span class="quiet">{say('signed', nameOfOfficer(by), instant(at))}</span>
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
      <Accompaniment {...desk} />
      <Course {...desk} />
    </section>
  );
}
