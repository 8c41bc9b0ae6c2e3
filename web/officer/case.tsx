/** One case: its head, and what an officer looks at in it, a section each: `#case/case-…/papers`. */
import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { call } from '../ui/call.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { goTo } from '../ui/place.ts';
import type { OfficerCase } from './answers.ts';
import type { Desk } from './area.ts';
import { CaseChanges } from './case-changes.tsx';
import { ConditionsView } from './case-conditions.tsx';
import { type CaseDesk, type Section, sectionAddress, sections } from './case-desk.ts';
import { CaseHead } from './case-head.tsx';
import { HistoryView } from './case-history.tsx';
import { LettersView } from './case-letters.tsx';
import { say } from './case-speech.ts';
import { SummaryView } from './case-summary.tsx';
import { DecisionView } from './decision.tsx';
import { useKeys } from './keys.ts';
import { LineageView } from './lineage.tsx';
import { PapersView } from './paper.tsx';
import { type Changes, changesBetween } from './review.ts';

const views: Readonly<Record<Section, (desk: CaseDesk) => JSX.Element>> = {
  summary: SummaryView,
  papers: PapersView,
  lineage: LineageView,
  conditions: ConditionsView,
  decision: DecisionView,
  letters: LettersView,
  history: HistoryView,
};

export function CaseView({ caller, me, nameOf, place: [caseId = '', asked, ...place] }: Desk): JSX.Element {
  const loaded = useLoaded(
    () => call<OfficerCase>('GET', `/api/officer/cases/${encodeURIComponent(caseId)}`, caller),
    [caseId, caller],
  );
  const [changes, setChanges] = useState<Changes | 'none'>();
  const was = loaded.value;
  const show = useCallback(
    (now: OfficerCase, tell?: 'correction') => {
      // Officers act on what they see: what an act changed in the whole is told at once.
      if (was?.assessment !== undefined && now.assessment !== undefined && was.caseId === now.caseId)
        setChanges(changesBetween(was.assessment, now.assessment) ?? (tell && 'none'));
      loaded.show(now);
    },
    [was, loaded.show],
  );
  const section = sections.find((one) => one === asked) ?? 'summary';
  const desk = useMemo(
    () => ({ caller, me, nameOf, show, reload: loaded.reload }),
    [caller, me, nameOf, show, loaded.reload],
  );
  const turnTo = (by: number) => (): void => {
    const next = sections[(sections.indexOf(section) + by + sections.length) % sections.length]!;
    goTo('case', caseId, next);
  };
  const decide = (): void => {
    if (section !== 'decision') goTo('case', caseId, 'decision');
    else firstAct()?.focus();
  };
  useKeys({ l: turnTo(1), h: turnTo(-1), d: decide });
  return (
    <Shown of={loaded}>
      {(now) => {
        const View = views[section];
        const whole: CaseDesk = { ...desk, now, place };
        return (
          <article class="case" key={now.caseId}>
            <CaseHead {...whole} />
            <nav class="desks" aria-label={say('sections')}>
              {sections.map((one) => (
                <a
                  key={one}
                  href={sectionAddress(whole, one)}
                  aria-current={one === section ? 'page' : undefined}
                >
                  {say(`section_${one}`)} <Count {...whole} section={one} />
                </a>
              ))}
            </nav>
            <CaseChanges changes={changes} onClose={() => setChanges(undefined)} />
            <View {...whole} />
          </article>
        );
      }}
    </Shown>
  );
}

/** What is to be done first where a case is decided: the one request, else the amount, else to confirm. */
const firstAct = (): HTMLElement | null =>
  document.querySelector('.acts :is(.ask button.main, [name="amountMAD"], button.main)');

/** What waits in a section. */
function Count({ now, section }: CaseDesk & { readonly section: Section }): JSX.Element | null {
  const { assessment, completing } = now;
  if (section !== 'summary' && section !== 'papers' && section !== 'conditions') return null;
  const count = {
    summary: assessment?.flags.length ?? 0,
    papers: completing.unreviewed.length,
    conditions: assessment?.reasons.filter(({ answer }) => answer !== 'yes').length ?? 0,
  }[section];
  return count === 0 ? null : <span class="tag unsure">{say(`count_${section}`, count)}</span>;
}
