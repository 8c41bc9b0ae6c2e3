/** The rules that are data: in force on a day, drafted, tried out, published: `#rules/figures/2027-01-01`, `#rules/sheet-…`. */
import type { JSX } from 'preact';
import type { Desk } from '../area.ts';
import { CompareView } from './rule-compare.tsx';
import { DraftView } from './rule-draft.tsx';
import { DraftsView, PublishedView } from './rule-sheets.tsx';
import { RuleTabs, ruleTabs } from './rule-tabs.tsx';
import { InForceView } from './rules-in-force.tsx';
import { say } from './rules-speech.ts';

export function RulesView(desk: Desk): JSX.Element {
  const [first = 'figures', ...rest] = desk.place;
  if (first.startsWith('sheet-')) return <DraftView {...desk} sheet={first} place={rest} />;
  const tab = ruleTabs.find((one) => one === first);
  return (
    <>
      <h1>{say('rules')}</h1>
      <RuleTabs here={tab ?? 'published'} />
      {tab === 'drafts' ? (
        <DraftsView {...desk} />
      ) : tab === 'published' ? (
        <PublishedView {...desk} />
      ) : tab === undefined ? (
        <CompareView {...desk} place={rest} />
      ) : (
        <InForceView {...desk} part={tab} day={rest[0]} />
      )}
    </>
  );
}

/** The programmes of the adviser, as an area of their own for who looks for them in the menu. */
export const ProgrammesView = (desk: Desk): JSX.Element => (
  <>
    <h1>{say('tab_programmes')}</h1>
    <p class="lead">{say('programmesLead')}</p>
    <InForceView {...desk} part="programmes" day={desk.place[0]} at="programmes" />
  </>
);
