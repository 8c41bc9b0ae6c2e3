/** The officers' page: sign-in, the menu of what one's roles allow, and the area the address names: `#case/case-…`. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { Frame, open } from '../ui/frame.tsx';
import { told, type Words } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Menu, type MenuGroup } from '../ui/menu.tsx';
import { Notice } from '../ui/parts.tsx';
import { addressOf, usePlace } from '../ui/place.ts';
import type { Area, Desk, Me } from './area.ts';
import { areas } from './areas.ts';
import { useColleagues } from './colleagues.ts';
import {
  admit,
  callerOf,
  type Entry,
  forgetToken,
  keeperSignedIn,
  signOut,
  takeAnswer,
  tokenKept,
} from './session.ts';
import { SignIn, SignInOver } from './sign-in.tsx';
import { say } from './speech.ts';

type Session = 'open' | 'none' | 'ended';

function OfficerPage({ came }: { readonly came: Entry | undefined }): JSX.Element {
  const [session, setSession] = useState<Session>(tokenKept() === undefined ? 'none' : 'open');
  const [entries, setEntries] = useState(0);
  const [refused, setRefused] = useState(came === 'nobody');
  const leave = (as: 'none' | 'ended'): void => {
    if (as === 'ended') forgetToken();
    else void signOut();
    setSession(as);
  };
  const enter = async (token: string): Promise<void> => {
    const who = await admit(token);
    setRefused(who === 'nobody');
    if (who === 'nobody') return;
    if (who === 'keeper') location.assign('/applicant.html');
    // What another person was looking at is not theirs to go on with.
    else if (session === 'ended' && who === 'other') location.reload();
    else {
      setSession('open');
      setEntries((times) => times + 1);
    }
  };
  if (session === 'none')
    return (
      <Frame title={say('officerSpace')}>
        <h1>{say('officerSignIn')}</h1>
        {refused && <Notice>{say('notAppointed')}</Notice>}
        <SignIn onToken={enter} />
      </Frame>
    );
  return (
    <>
      {session === 'ended' && <SignInOver onToken={enter} />}
      <Office onLeave={leave} entries={entries} />
    </>
  );
}

interface Names {
  readonly delegations: readonly { readonly id: string; readonly name: Words }[];
}

/** Whoever signed in, with the names of the delegations, fetched once. */
function Office({
  onLeave,
  entries,
}: {
  onLeave(as: 'none' | 'ended'): void;
  /** How often somebody signed in on this page. */
  readonly entries: number;
}): JSX.Element {
  const [first = '', ...place] = usePlace();
  const caller = useMemo(() => callerOf(() => onLeave('ended')), []);
  useColleagues(caller);
  const loaded = useLoaded(
    async () =>
      await Promise.all([
        call<Me>('GET', '/api/officer/me', caller),
        call<Names>('GET', '/api/public/procedure'),
      ]),
    [caller],
  );
  useEffect(() => {
    if (entries > 0 && loaded.value === undefined) void loaded.reload();
  }, [entries]);
  const me = loaded.value?.[0];
  const mine =
    me === undefined ? [] : areas.filter(({ roles }) => roles.some((role) => me.roles.includes(role)));
  const area = first === '' ? mine[0] : mine.find((one) => one.place === first);
  return (
    <Frame
      title={area === undefined ? say('officerSpace') : told(area.title)}
      wide
      who={me?.name && told(me.name)}
      onSignOut={() => onLeave('none')}
    >
      <Shown of={loaded}>
        {([who, { delegations }]) => {
          const names = new Map(delegations.map(({ id, name }) => [id, told(name)]));
          const desk: Desk = { caller, me: who, place, nameOf: (id) => names.get(id) ?? id };
          return (
            <>
              <Menu groups={groupsOf(mine, area?.place)} />
              {area === undefined ? (
                <Notice>{say('noPlace')}</Notice>
              ) : (
                <div key={area.place} class={area.wide === true ? undefined : 'column'}>
                  <Open area={area} desk={desk} />
                </div>
              )}
            </>
          );
        }}
      </Shown>
    </Frame>
  );
}

const headings = ['cases', 'money', 'registers', 'rules', 'oversight'] as const;

const groupsOf = (areas: readonly Area[], here: string | undefined): readonly MenuGroup[] =>
  headings.flatMap((heading) => {
    const links = areas
      .filter(({ menu }) => menu === heading)
      .map(({ place, title }) => ({ href: addressOf(place), name: told(title), here: place === here }));
    // Where most of the day is spent is never folded away.
    const name = heading === 'cases' ? {} : { name: say(`menu_${heading}`) };
    return links.length === 0 ? [] : [{ ...name, links }];
  });

/** The area's own script is fetched when somebody first goes there. */
function Open({ area, desk }: { readonly area: Area; readonly desk: Desk }): JSX.Element {
  const view = useLoaded(async () => ({ View: await area.load() }), [area]);
  return <Shown of={view}>{({ View }) => <View {...desk} />}</Shown>;
}

void takeAnswer().then((came) => {
  if (keeperSignedIn()) location.assign('/applicant.html');
  else open(<OfficerPage came={came} />);
});
