/** The register of members: sought by any spelling, opened by number, corrected by two: `#members/waiting`. */
import type { JSX } from 'preact';
import { addressOf } from '../../ui/place.ts';
import type { Desk } from '../area.ts';
import { CorrectionList, CorrectionSheet } from './member-corrections.tsx';
import { MemberSearch } from './member-search.tsx';
import { MemberByNumber } from './member-sheet.tsx';
import { say } from './members-speech.ts';

/** Which parts of the register whoever signed in may open. */
const tabsOf = ({ me: { roles } }: Desk): readonly ('search' | 'waiting' | 'settled')[] => [
  ...(roles.includes('officer') || roles.includes('registrar') ? (['search'] as const) : []),
  ...(roles.includes('registrar') || roles.includes('inspector') ? (['waiting', 'settled'] as const) : []),
];

export function MembersView(desk: Desk): JSX.Element {
  const tabs = tabsOf(desk);
  const [first, sheet] = desk.place;
  if (first === 'one') return <MemberByNumber {...desk} />;
  if (first === 'sheet' && sheet !== undefined) return <CorrectionSheet {...desk} sheet={sheet} />;
  const here = tabs.find((tab) => tab === first) ?? tabs[0];
  return (
    <>
      <h1>{say('members')}</h1>
      {tabs.length > 1 && (
        <nav class="desks" aria-label={say('parts')}>
          {tabs.map((tab) => (
            <a key={tab} href={addressOf('members', tab)} aria-current={tab === here ? 'page' : undefined}>
              {say(`tab_${tab}`)}
            </a>
          ))}
        </nav>
      )}
      {here === 'search' ? (
        <MemberSearch {...desk} />
      ) : (
        <CorrectionList {...desk} which={here ?? 'waiting'} />
      )}
    </>
  );
}
