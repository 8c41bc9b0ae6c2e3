/** Sign-in of officers and keepers: by the administration's issuer, or on one machine as one of the sample people. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { findIssuer } from '../ui/issuer.ts';
import { told, type Words } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Dialog, Notice, Press } from '../ui/parts.tsx';
import { leaveForIssuer } from './session.ts';
import { say } from './speech.ts';

interface Demo {
  readonly users: readonly { readonly id: string; readonly audience: string; readonly name: Words }[];
}

/** Over the page one was at, which stays as it is: nothing typed is lost. Put aside, a line leads back here. */
export function SignInOver({ onToken }: { onToken(token: string): Promise<void> }): JSX.Element {
  const [shown, setShown] = useState(true);
  return (
    <>
      <div class="ended" role="alert">
        {say('ended')}{' '}
        <button type="button" class="main" onClick={() => setShown(true)}>
          {say('signIn')}
        </button>
      </div>
      {shown && (
        <Dialog title={say('officerSignIn')} onClose={() => setShown(false)}>
          <p>{say('ended')}</p>
          <SignIn onToken={onToken} />
        </Dialog>
      )}
    </>
  );
}

export function SignIn({ onToken }: { onToken(token: string): Promise<void> }): JSX.Element {
  const ways = useLoaded(async () => {
    const demo = await call<Demo>('GET', '/local/sign-in').catch(() => undefined);
    return { demo, issuer: demo === undefined ? await findIssuer() : undefined };
  }, []);
  const enter = async (user: string): Promise<void> =>
    await onToken((await call<{ token: string }>('POST', '/local/sign-in', {}, { user })).token);
  return (
    <Shown of={ways}>
      {({ demo, issuer }) =>
        demo !== undefined ? (
          <>
            <Notice>{say('demoOnly')}</Notice>
            <ul class="choices">
              {demo.users
                .filter(({ audience }) => audience !== 'partner')
                .map(({ id, name }) => (
                  <li key={id}>
                    <Press look="main" work={() => enter(id)}>
                      {told(name)}
                    </Press>
                  </li>
                ))}
            </ul>
          </>
        ) : issuer === undefined ? (
          <Notice>{say('noDemo')}</Notice>
        ) : (
          <Press look="main" work={leaveForIssuer}>
            {say('signIn')}
          </Press>
        )
      }
    </Shown>
  );
}
