/** One paper checked beside its page: the weakest value first, by keyboard alone if one likes. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { call, messageOf } from '../ui/call.ts';
import { instant, told } from '../ui/language.ts';
import { Good, Press, Trouble } from '../ui/parts.tsx';
import { goTo } from '../ui/place.ts';
import type { Field, OfficerCase, OfficerPaper } from './answers.ts';
import { act, type CaseDesk, may, pathOf, sectionAddress } from './case-desk.ts';
import { ChangedPaper } from './changed-paper.tsx';
import { nameOfOfficer } from './colleagues.ts';
import { KeyList } from './key-list.tsx';
import { useKeys } from './keys.ts';
import { namesOf } from './paper-names.ts';
import { PaperOriginal } from './paper-original.tsx';
import { Crop, PaperPicture, usePageSource } from './paper-picture.tsx';
import { SheetValues } from './paper-sheet.tsx';
import { say } from './paper-speech.ts';
import { Unread } from './paper-unread.tsx';
import { livePapers, nextOf, openValues, sheetsOf, type Value, valueAt } from './review.ts';
import { ValueLine } from './value-line.tsx';

/** Values somebody has looked at and let stand; kept in this tab, for whoever comes back to the paper. */
function useSeen(paperId: string): readonly [ReadonlySet<string>, (key: string) => void] {
  const kept = `nasab.draft.seen.${paperId}`;
  const [seen, setSeen] = useState<ReadonlySet<string>>(
    () => new Set((sessionStorage.getItem(kept) ?? '').split(' ')),
  );
  const see = (key: string): void =>
    setSeen((was) => {
      const now = new Set([...was, key]);
      sessionStorage.setItem(kept, [...now].join(' '));
      return now;
    });
  return [seen, see];
}

export function PaperReview({
  desk,
  paper,
}: {
  readonly desk: CaseDesk;
  readonly paper: OfficerPaper;
}): JSX.Element {
  const { now, place } = desk;
  const sheets = useMemo(() => sheetsOf(paper), [paper]);
  const values = useMemo(() => sheets.flatMap((sheet) => sheet.values), [sheets]);
  const pages = usePageSource(desk, paper.paperId);
  const [seen, see] = useSeen(paper.paperId);
  const asked = place[0] === paper.paperId ? { page: Number(place[1]), field: place[2] ?? '' } : undefined;
  const [here, setHere] = useState<string | undefined>();
  const [typing, setTyping] = useState<string>();
  const [keysShown, setKeysShown] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  /** One after the other: each is written on what the one before left. */
  const accepting = useRef(Promise.resolve());
  const [unkept, setUnkept] = useState<string>();
  /** Whoever has moved among the values is taken along; whoever only opened the paper stays at its top. */
  const [moved, setMoved] = useState(false);

  // The address may name a value: whoever comes from a flag or from the proof lands on it.
  useEffect(() => {
    const pointed = asked?.field ? valueAt(values, { file: paper.paperId, ...asked }) : undefined;
    const first = pointed ?? openValues(values, seen)[0] ?? values[0];
    setHere(first?.key);
    setTyping(undefined);
    setMoved(pointed !== undefined);
  }, [paper.paperId, asked?.field, asked?.page]);

  const value = values.find(({ key }) => key === here);
  const go = (to: Value | undefined): void => {
    setTyping(undefined);
    setMoved(true);
    if (to !== undefined) setHere(to.key);
  };
  const step = (by: number): void => {
    const at = values.findIndex(({ key }) => key === here);
    go(values[Math.min(values.length - 1, Math.max(0, at + by))]);
  };
  const type = (start?: string): void => {
    setMoved(true);
    if (value !== undefined && may(desk, 'correct')) setTyping(start ?? value.field.value);
  };
  const accept = (): void => {
    if (value === undefined) return;
    if (value.look === 'hand') {
      type();
      return;
    }
    see(value.key);
    // Written down beside the keyboard's way: nobody waits for it to go on to the next.
    if (may(desk, 'accept') && !value.field.accepted && !value.field.corrected)
      accepting.current = accepting.current
        .then(async () => desk.show(await settle(desk, paper, value, 'acceptances')))
        .catch((error: unknown) => setUnkept(messageOf(error)));
    go(nextOf(values, value.key, seen));
  };
  const save = async (typed: string): Promise<void> => {
    if (value === undefined) return;
    see(value.key);
    if (typed !== value.field.value)
      desk.show(await settle(desk, paper, value, 'corrections', { value: typed }), 'correction');
    setTyping(undefined);
    setHere(nextOf(values, value.key, new Set([...seen, value.key]))?.key ?? value.key);
  };
  const isUnreviewed = now.completing.unreviewed.includes(paper.paperId) && paper.status !== 'received';
  const examine = async (): Promise<void> => {
    await act(desk, `papers/${paper.paperId}/review`);
    const next = livePapers(now).find(
      ({ paperId }) => paperId !== paper.paperId && now.completing.unreviewed.includes(paperId),
    );
    if (next !== undefined) goTo('case', now.caseId, 'papers', next.paperId);
  };
  const alternative = (at: number) => (): boolean => {
    const other = value?.field.alternatives?.[at];
    if (other === undefined) return false;
    type(other);
    return true;
  };
  useKeys({
    j: () => step(1),
    arrowdown: () => (document.activeElement?.closest('[data-keys]') ? step(1) : false),
    k: () => step(-1),
    arrowup: () => (document.activeElement?.closest('[data-keys]') ? step(-1) : false),
    e: () => type(),
    f2: () => type(),
    // Whoever came to another value by Tab opens that one first, as the button says.
    enter: () => (document.activeElement?.matches('[data-keys][aria-expanded="false"]') ? false : accept()),
    x: () => list.current?.querySelector<HTMLButtonElement>('.examine button')?.click(),
    '?': () => setKeysShown(true),
    ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [String(at + 1), alternative(at)])),
  });
  const left = openValues(values, seen).length;
  const name = namesOf(paper);
  return (
    <div class="beside" ref={list}>
      {paper.pages === undefined ? (
        <div class="picture">
          <Unread desk={desk} paper={paper} />
        </div>
      ) : (
        <PaperPicture
          {...{ desk, paper, name, pages, values }}
          lit={value}
          onPick={(key) => go(values.find((one) => one.key === key))}
        />
      )}
      <div class="values">
        <h2>{name}</h2>
        {paper.status === 'changed' && <ChangedPaper desk={desk} paper={paper} />}
        {unkept !== undefined && <Trouble>{unkept}</Trouble>}
        {(paper.readers ?? []).map((words) => (
          <p class="quiet" key={words.fr}>
            {told(words)}
          </p>
        ))}
        {sheets.map((sheet, at) => (
          <SheetValues
            key={sheet.part ?? 0}
            sheet={sheet}
            several={sheets.length > 1}
            line={(one) => (
              <ValueLine
                key={one.key}
                value={one}
                isHere={one.key === here}
                takesFocus={moved}
                isSeen={seen.has(one.key) || one.field.accepted === true}
                mayCorrect={may(desk, 'correct')}
                typing={one.key === here ? typing : undefined}
                draft={`correct.${now.caseId}.${paper.paperId}.${one.key}`}
                crop={
                  one.key === here && paper.pages !== undefined ? (
                    <Crop value={one} {...{ paper, pages }} name={told(one.field.name)} />
                  ) : null
                }
                onPick={() => go(one)}
                onAccept={accept}
                onType={type}
                onStop={() => setTyping(undefined)}
                onSave={save}
              />
            )}
            heading={at}
          />
        ))}
        <div class="row examine">
          {isUnreviewed && may(desk, 'review') ? (
            <>
              <Press look="main" work={examine}>
                {say('examine')} <kbd>X</kbd>
              </Press>
              {left > 0 && <span class="quiet">{say('leftToSee', left)}</span>}
            </>
          ) : paper.reviewed !== undefined ? (
            <Good>{say('examinedBy', nameOfOfficer(paper.reviewed.by), instant(paper.reviewed.at))}</Good>
          ) : null}
          {now.completing.unreviewed.length === 0 && (
            <a class="button small" href={sectionAddress(desk, 'decision')}>
              {say('allExamined')}
            </a>
          )}
          <button type="button" class="small" onClick={() => setKeysShown(true)} aria-keyshortcuts="?">
            {say('keys')} <kbd>?</kbd>
          </button>
        </div>
        <PaperOriginal desk={desk} paper={paper} />
      </div>
      {keysShown && <KeyList onClose={() => setKeysShown(false)} />}
    </div>
  );
}

/** What an officer says of a value: that it stands, or what it is. */
const settle = async (
  desk: CaseDesk,
  { paperId }: OfficerPaper,
  { field, part }: { readonly field: Field; readonly part?: number },
  as: 'acceptances' | 'corrections',
  said: object = {},
): Promise<OfficerCase> =>
  await call<OfficerCase>('POST', pathOf(desk, `papers/${paperId}/${as}`), desk.caller, {
    ...{ field: field.field, ...said },
    ...(part === undefined ? {} : { part }),
  });
