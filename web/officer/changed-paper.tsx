/** A paper whose stored file changed after it was received: looked at again, or set aside with a reason. */
import type { JSX } from 'preact';
import { Form } from '../ui/form.tsx';
import { Press, Trouble } from '../ui/parts.tsx';
import type { OfficerPaper } from './answers.ts';
import { act, type CaseDesk, may } from './case-desk.ts';
import { say } from './paper-speech.ts';

export function ChangedPaper({
  desk,
  paper: { paperId },
}: {
  readonly desk: CaseDesk;
  readonly paper: Pick<OfficerPaper, 'paperId'>;
}): JSX.Element {
  const path = `papers/${paperId}/look-again`;
  return (
    <section class="original">
      <Trouble>{say('changedFile')}</Trouble>
      {may(desk, 'look-again') && (
        <div class="row">
          <Press look="main" work={() => act(desk, path, {})}>
            {say('lookAgain')}
          </Press>
        </div>
      )}
      {may(desk, 'set-aside') && (
        <details>
          <summary>{say('setAside')}</summary>
          <Form
            draft={`set-aside.${paperId}`}
            fields={[
              {
                ...{ name: 'reason', label: say('setAsideReason'), hint: say('setAsideHint') },
                ...{ kind: 'long', required: true, most: 4000 },
              },
            ]}
            send={say('setAsideSend')}
            look="plain"
            onSend={({ reason = '' }) => act(desk, path, { setAside: reason.trim() })}
          />
        </details>
      )}
    </section>
  );
}
