/** A keeper opens a case for a person present, or comes back to it with them; first the person is told what happens to their data. */
import type { JSX } from 'preact';
import { call } from '../ui/call.ts';
import { type FieldShape, Form } from '../ui/form.tsx';
import { language } from '../ui/language.ts';
import { ReadAloud } from '../ui/read-aloud.tsx';
import type { Opened } from './code-card.tsx';
import { callerOf, enter, leaveKeeping } from './session.ts';
import { say } from './speech.ts';
import { codeIn, referenceIn } from './typed.ts';

export function KeeperDoors({
  onOpened,
  onEntered,
}: {
  onOpened(opened: Opened): void;
  onEntered(): void;
}): JSX.Element {
  const caller = callerOf(leaveKeeping);
  const told: FieldShape = { name: 'told', label: say('keeperTold'), kind: 'check', required: true };
  return (
    <>
      <h1>{say('keeperSpace')}</h1>
      <section class="card">
        <h2>{say('keeperTellTitle')}</h2>
        <p>
          {say('keeperTell')}
          <ReadAloud text={say('keeperTell')} />
        </p>
        <p class="hint">
          <a href="/privacy.html" target="_blank" rel="noopener">
            {say('yourData')}
          </a>
        </p>
      </section>
      <div class="cards two">
        <section class="card" id="opening">
          <h2>{say('keeperOpenTitle')}</h2>
          <p>{say('keeperOpenLead')}</p>
          <Form
            draft="keeper.opening"
            send={say('open')}
            fields={[told]}
            onSend={async () =>
              onOpened(await call<Opened>('POST', '/api/keeper/cases', caller, { language, told: true }))
            }
          />
        </section>
        <section class="card" id="returning">
          <h2>{say('keeperReturnTitle')}</h2>
          <p>{say('keeperReturnLead')}</p>
          <Form
            draft="keeper.returning"
            send={say('keeperReturn')}
            fields={[
              {
                ...{ name: 'reference', label: say('reference'), required: true, dir: 'ltr', most: 40 },
                hint: say('referenceExample', 'NSB-7K3M-29QF'),
              },
              {
                ...{ name: 'code', label: say('code'), required: true, dir: 'ltr', most: 40 },
                hint: say('referenceExample', '7K3M-29QF-XW4T'),
              },
              told,
            ]}
            onSend={async ({ reference = '', code = '' }) => {
              const typed = { reference: referenceIn(reference), code: codeIn(code), told: true };
              const { caseId } = await call<{ readonly caseId: string }>(
                ...(['POST', '/api/keeper/returning', caller, typed] as const),
              );
              enter(caseId);
              onEntered();
            }}
          />
        </section>
      </div>
    </>
  );
}
