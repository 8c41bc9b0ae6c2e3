/** The end of a case, for a reason its file bears out. */
import type { JSX } from 'preact';
import { call } from '../../ui/call.ts';
import { Form } from '../../ui/form.tsx';
import { Fold } from './fold.tsx';
import type { Grant } from './grant.ts';
import { say } from './speech.ts';

export function CloseCase({ now, act, caseId }: Grant): JSX.Element | null {
  if (now.mayClose.length === 0) return null;
  return (
    <Fold title={say('closeTitle')}>
      <Form
        draft={`close.${caseId}`}
        fields={({ why }) => [
          {
            ...{ name: 'why', label: say('closeWhy'), kind: 'choice', required: true },
            choices: now.mayClose.map((value) => ({ value, name: say(`close_${value}`) })),
          },
          {
            ...{ name: 'note', label: say('closeNote'), kind: 'long', most: 4000 },
            required: why === 'given-up',
          },
        ]}
        send={say('closeSend')}
        look="danger"
        sure={{ text: say('closeSure'), send: say('closeYes') }}
        onSend={({ why, note = '' }) => act('closing', { why, ...(note.trim() === '' ? {} : { note }) })}
      />
    </Fold>
  );
}

/** A grant that came to nothing need not keep anybody from another one. */
export function Release({ now, desk, caseId, reload }: Grant): JSX.Element | null {
  if (!now.may.includes('release')) return null;
  return (
    <Fold title={say('releaseTitle')}>
      <p class="quiet">{say('releaseHint')}</p>
      <Form
        draft={`release.${caseId}`}
        fields={[{ name: 'reason', label: say('reason'), kind: 'long', required: true, most: 4000 }]}
        send={say('releaseSend')}
        onSend={async ({ reason }) => {
          const path = `/api/officer/cases/${encodeURIComponent(caseId)}/grant/release`;
          await call('POST', path, desk.caller, { reason });
          await reload();
        }}
      />
    </Fold>
  );
}
