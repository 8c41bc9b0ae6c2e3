/** What the last correction or act changed in the assessment, told at once. */
import type { JSX } from 'preact';
import { amount, told, type Words } from '../ui/language.ts';
import { Good } from '../ui/parts.tsx';
import { say } from './case-speech.ts';
import type { Changes } from './review.ts';

const Lines = ({ name, of }: { readonly name: string; readonly of: readonly Words[] }): JSX.Element => (
  <>
    {of.map((text) => (
      <li key={text.fr}>
        <strong>{name}</strong> {told(text)}
      </li>
    ))}
  </>
);

export function CaseChanges({
  changes,
  onClose,
}: {
  readonly changes: Changes | 'none' | undefined;
  onClose(): void;
}): JSX.Element {
  // The place stands before anything is said in it: only so a screen reader tells what comes.
  return (
    <div role="status" class="changes">
      {changes === 'none' && <Good>{say('nothingChanged')}</Good>}
      {changes !== undefined && changes !== 'none' && (
        <div class="card">
          <div class="row spread">
            <h2>{say('changesTitle')}</h2>
            <button type="button" class="small" onClick={onClose}>
              {say('hide')}
            </button>
          </div>
          <ul>
            {changes.outcome !== undefined && (
              <li>
                <strong>{say('changedOutcome')}</strong>{' '}
                {say('fromTo', say(`verdict_${changes.outcome[0]}`), say(`verdict_${changes.outcome[1]}`))}
              </li>
            )}
            {changes.most !== undefined && (
              <li>
                <strong>{say('changedMost')}</strong> {say('fromTo', ...sums(changes.most))}
              </li>
            )}
            {changes.links.map(({ title, was, now }) => (
              <li key={title.fr}>
                <strong>{told(title)}</strong> {say('fromTo', told(was), told(now))}
              </li>
            ))}
            {changes.conditions.map(({ text, was, now }) => (
              <li key={text.fr}>
                <span class={`tag answer ${now}`}>{say(`answer_${now}`)}</span>{' '}
                {was !== undefined && <span class="quiet">({say('wasBefore', say(`answer_${was}`))})</span>}{' '}
                {told(text)}
              </li>
            ))}
            <Lines name={say('changeRaised')} of={changes.raised} />
            <Lines name={say('changeSettled')} of={changes.settled} />
            <Lines name={say('changeMissing')} of={changes.nowMissing} />
            <Lines name={say('changeNotMissing')} of={changes.noLonger} />
          </ul>
        </div>
      )}
    </div>
  );
}

const sums = (most: NonNullable<Changes['most']>): readonly [string, string] => {
  const [was, now] = most.map((sum) => (sum === undefined ? '—' : say('dirhams', amount(sum))));
  return [was!, now!];
};
