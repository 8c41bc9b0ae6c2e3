/** Originals somebody asks to see (law 55-19): of which paper, why, where to bring it, and what it showed. */
import type { JSX } from 'preact';
import { day, told } from '../ui/language.ts';
import { Good, Notice } from '../ui/parts.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import type { Procedure, ShownCase } from './answers.ts';
import { say } from './speech.ts';

export function Originals({
  now: { papers, delegation, decision },
  procedure,
}: {
  readonly now: ShownCase;
  readonly procedure: Procedure;
}): JSX.Element | null {
  const asked = papers.filter(({ original, withdrawn }) => original !== undefined && !withdrawn);
  if (asked.length === 0) return null;
  const office = procedure.delegations.find(({ id }) => id === delegation);
  // Once it is decided nobody is to bring anything.
  const waits = decision === undefined && asked.some(({ original }) => original?.seen === undefined);
  const where = say('originalWhere', office === undefined ? delegation : told(office.name));
  return (
    <section class="card" id="originals">
      <h2>{say('originalTitle')}</h2>
      {waits && (
        <p>
          {where}
          <ReadAloud text={where} />
        </p>
      )}
      <ul>
        {asked.map(({ paperId, kind, original }) => (
          <li key={paperId}>
            <strong>{kind === undefined ? say('unnamedPaper') : told(kind.name)}</strong>
            <p>
              {say('originalWhy')} <bdi>{original!.reason}</bdi>
            </p>
            {original!.seen === undefined ? (
              waits && <Notice>{say('originalWaits')}</Notice>
            ) : original!.seen.agrees ? (
              <Good>{say('originalAgrees', day(original!.seen.at))}</Good>
            ) : (
              <p class="doubt">
                {say('originalDiffers', day(original!.seen.at))} <bdi>{original!.seen.note}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
