/**
 * The applicant's page: open a case or return to it, then the form, the papers, what became of it, one's rights, advice.
 * A keeper who signed in works here on the case of the person present: form and papers, nothing more.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { Frame, open } from '../ui/frame.tsx';
import { Shown, useLoaded } from '../ui/load.tsx';
import { goTo, usePlace } from '../ui/place.ts';
import type { Procedure } from './answers.ts';
import { Inside } from './inside.tsx';
import { forgetPapers } from './sending/store.ts';
import { forgetTyped } from './sending/typed-here.ts';
import { isInside, isKeeper, signOutKeeper, wipe } from './session.ts';
import { say } from './speech.ts';
import { Welcome } from './welcome.tsx';

type Session = 'inside' | 'none' | 'ended';

function ApplicantPage(): JSX.Element {
  const place = usePlace();
  const [session, setSession] = useState<Session>(isInside() ? 'inside' : 'none');
  const procedure = useLoaded(() => call<Procedure>('GET', '/api/public/procedure'), []);
  useEffect(() => {
    forgetTyped();
    void forgetPapers();
  }, []);
  const title = say(isKeeper ? 'keeperSpace' : 'applicantSpace');
  const { value: known } = procedure;
  if (known === undefined)
    return (
      <Frame title={title}>
        <Shown of={procedure}>{() => null}</Shown>
      </Frame>
    );
  if (session === 'inside')
    return <Inside title={title} procedure={known} place={place} onLeft={setSession} />;
  return (
    <Frame title={title} onSignOut={isKeeper ? signOutKeeper : undefined}>
      <Welcome
        procedure={known}
        ended={session === 'ended'}
        place={place}
        onEntered={() => {
          if (place[0] === 'enter') goTo('');
          setSession('inside');
        }}
        onWipe={async () => {
          await wipe();
          setSession('none');
        }}
      />
    </Frame>
  );
}

open(<ApplicantPage />);
