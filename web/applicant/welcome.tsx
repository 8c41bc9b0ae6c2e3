/** Opening a case, or coming back to one with reference and code: `#enter/NSB-…` fills the reference in. A keeper opens for a person present. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { call, Problem } from '../ui/call.ts';
import { Form } from '../ui/form.tsx';
import { language, told } from '../ui/language.ts';
import { Notice, SurePress } from '../ui/parts.tsx';
import type { Procedure } from './answers.ts';
import { CodeCard, type Opened } from './code-card.tsx';
import { KeeperDoors } from './keeper-doors.tsx';
import { enter, isKeeper } from './session.ts';
import { say } from './speech.ts';
import { codeIn, referenceIn } from './typed.ts';

export interface WelcomeProps {
  readonly procedure: Procedure;
  /** The session ended by itself, and this case's things wait on the telephone. */
  readonly ended: boolean;
  readonly place: readonly string[];
  onEntered(): void;
  onWipe(): Promise<void>;
}

export function Welcome(props: WelcomeProps): JSX.Element {
  const [opened, setOpened] = useState<Opened>();
  const { onEntered } = props;
  const goIn = async (): Promise<void> => {
    if (opened === undefined) return;
    if (isKeeper) enter(opened.caseId);
    else await signIn(opened.reference, opened.code);
    onEntered();
  };
  if (opened !== undefined) return <CodeCard opened={opened} forKeeper={isKeeper} onKept={goIn} />;
  return isKeeper ? (
    <KeeperDoors {...props} onOpened={setOpened} />
  ) : (
    <Doors {...props} onOpened={setOpened} />
  );
}

async function signIn(reference: string, code: string): Promise<void> {
  const { token } = await call<{ token: string }>('POST', '/api/applicant/sign-in', {}, { reference, code });
  enter(token);
}

function Doors({
  procedure,
  ended,
  place,
  onEntered,
  onWipe,
  onOpened,
}: WelcomeProps & { onOpened(opened: Opened): void }): JSX.Element {
  const [locked, setLocked] = useState(false);
  const delegations = procedure.delegations
    .map(({ id, name }) => ({ value: id, name: told(name) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const [door, reference = ''] = place;
  useEffect(() => {
    if (door === 'returning') document.querySelector<HTMLInputElement>('#returning input')?.focus();
  }, [door]);
  return (
    <>
      <h1>{say('applicantSpace')}</h1>
      {ended && (
        <div class="notice">
          <p>{say('ended')}</p>
          <SurePress work={onWipe} sure={say('wipeSure')} look="danger">
            {say('wipe')}
          </SurePress>
        </div>
      )}
      <div class="cards two">
        <section class="card" id="opening">
          <h2>{say('openTitle')}</h2>
          <p>{say('openLead')}</p>
          <Form
            draft="opening"
            send={say('open')}
            fields={[
              {
                ...{ name: 'delegation', label: say('delegation'), required: true, kind: 'choice' },
                choices: delegations,
              },
            ]}
            onSend={async ({ delegation }) =>
              onOpened(await call<Opened>('POST', '/api/applicant/cases', {}, { delegation, language }))
            }
          />
        </section>
        <section class="card" id="returning">
          <h2>{say('returnTitle')}</h2>
          <p>{say('returnLead')}</p>
          <Form
            key={reference}
            draft="entering"
            send={say('signIn')}
            start={door === 'enter' ? { reference: referenceIn(reference) } : {}}
            fields={[
              {
                ...{ name: 'reference', label: say('reference'), required: true, dir: 'ltr', most: 40 },
                hint: say('referenceExample', 'NSB-7K3M-29QF'),
              },
              {
                ...{ name: 'code', label: say('code'), required: true, dir: 'ltr', most: 40 },
                hint: say('referenceExample', '7K3M-29QF-XW4T'),
              },
            ]}
            onSend={async ({ reference: typed = '', code = '' }) => {
              try {
                await signIn(referenceIn(typed), codeIn(code));
              } catch (error) {
                setLocked(error instanceof Problem && error.code === 'sign-in.locked');
                throw error;
              }
              onEntered();
            }}
          />
          {locked && <Notice>{say('locked')}</Notice>}
          <p class="hint">{say('lostCode')}</p>
        </section>
      </div>
    </>
  );
}
