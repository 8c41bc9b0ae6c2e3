/** One case, opened from a queue. */
import type { JSX } from 'preact';
import type { OfficerCase } from '../answers.ts';
import { call } from '../ui/call.ts';
import { Hosted } from '../ui/hosted.tsx';
import { Shown, useLoaded } from '../ui/load.tsx';
import type { Desk } from './area.ts';
import { showCase } from './case-file.ts';

export function CaseView({ caller, place: [caseId = ''] }: Desk): JSX.Element {
  const loaded = useLoaded(
    () => call<OfficerCase>('GET', `/api/officer/cases/${encodeURIComponent(caseId)}`, caller),
    [caseId, caller],
  );
  return (
    <Shown of={loaded}>
      {(now) => <Hosted fill={(into) => showCase(into, { caller, now, draw: loaded.show })} inputs={[now]} />}
    </Shown>
  );
}
