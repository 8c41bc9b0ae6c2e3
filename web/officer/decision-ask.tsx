/** The one request for what is missing (law 55-19), and the papers administrations hold themselves. */
import type { JSX } from 'preact';
import { Form, useDraft } from '../ui/form.tsx';
import { day, told } from '../ui/language.ts';
import { Notice, SurePress } from '../ui/parts.tsx';
import { say } from './act-speech.ts';
import { act, type CaseDesk, sectionAddress } from './case-desk.ts';
import { nameOfOfficer } from './colleagues.ts';
import { Preview } from './letter-preview.tsx';

export function Ask(desk: CaseDesk): JSX.Element | null {
  const { completing, caseId } = desk.now;
  const { toAsk, unreviewed } = completing;
  const { values, set, forget } = useDraft(`ask.${caseId}`);
  if (toAsk.length === 0) return null;
  const papers = toAsk
    .filter(({ paper }) => values[paper] !== 'no')
    .map(({ paper, why }) => ({ paper, why }));
  const send = async (): Promise<void> => {
    if (papers.length === 0) throw new Error(say('askNothing'));
    await act(desk, 'completion', { papers });
    forget();
  };
  return (
    <section class="card fields ask">
      <h2>{say('askTitle')}</h2>
      <ul class="choices plain">
        {toAsk.map(({ paper, name, why, from }) => (
          <li key={paper} class="field check">
            <input
              id={`ask-${paper}`}
              type="checkbox"
              checked={values[paper] !== 'no'}
              onChange={(event) => set(paper, event.currentTarget.checked ? 'yes' : 'no')}
            />
            <label for={`ask-${paper}`}>
              <strong>{told(name)}</strong>
              <span class="quiet block">{told(why)}</span>
              <span class="quiet block">{say('askFrom', told(from))}</span>
            </label>
          </li>
        ))}
      </ul>
      {unreviewed.length > 0 ? (
        <>
          <Notice>{say('askWaits', unreviewed.length)}</Notice>
          <a class="button" href={sectionAddress(desk, 'papers', unreviewed[0]!)}>
            {say('askReview')}
          </a>
        </>
      ) : (
        <>
          <p>{say('askHelp')}</p>
          {papers.length > 0 && <Preview desk={desk} asked={{ kind: 'completion', papers }} />}
          <SurePress look="main" sure={say('askSure', papers.length)} work={send}>
            {say('ask')}
          </SurePress>
        </>
      )}
    </section>
  );
}

export function Waive(desk: CaseDesk): JSX.Element | null {
  const { now } = desk;
  const { waived } = now.completing;
  const missing = now.assessment?.missing ?? [];
  if (missing.length === 0 && waived.length === 0) return null;
  return (
    <details class="card">
      <summary>{say('waiveTitle')}</summary>
      <ul class="notes">
        {waived.map(({ paper, name, source, reason, by, at }) => (
          <li key={`${paper} ${at}`}>
            <strong>{told(name)}</strong> <bdi>{source}</bdi> · <bdi>{reason}</bdi>{' '}
            <span class="quiet">{say('signed', nameOfOfficer(by), day(at))}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <>
          <p>{say('waiveHelp')}</p>
          <Form
            draft={`waive.${now.caseId}`}
            fields={[
              {
                ...{ name: 'paper', label: say('waivePaper'), kind: 'choice', required: true },
                choices: missing.map(({ paper, name }) => ({ value: paper, name: told(name) })),
              },
              { name: 'source', label: say('waiveSource'), hint: say('waiveSourceHint'), required: true },
              { name: 'reason', label: say('reason'), kind: 'long', required: true, most: 4000 },
            ]}
            send={say('waive')}
            sure={{ text: say('waiveSure'), send: say('waive') }}
            look="plain"
            onSend={({ paper, source, reason }) => act(desk, 'waivers', { paper, source, reason })}
          />
        </>
      )}
    </details>
  );
}
