/** Photographs before they are sent: each page looked at, pages put together, in order, taken again or away; then let go. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { photoAdvice } from '#shared/papers/imaging/photo-advice';
import { told } from '../ui/language.ts';
import { Bdi, Press, Trouble } from '../ui/parts.tsx';
import type { Purpose } from './adding.tsx';
import type { ShownCase } from './answers.ts';
import { nameOfPaper } from './asked.tsx';
import type { Desk } from './desk.ts';
import { shownName } from './file-name.ts';
import { lookAt, type PhotoLook } from './sending/look.ts';
import type { Sending } from './sending/outbox.ts';
import { isPicture } from './sending/picture.ts';
import type { KeptPaper } from './sending/store.ts';
import { say } from './speech.ts';

type Look = Awaited<ReturnType<typeof lookAt>>;

/** Two photographs at once fill a small memory. */
let looking: Promise<unknown> = Promise.resolve();
const looks = new WeakMap<File, Look>();

/** What each page looks like, as soon as that is known. */
function useLooks(pages: readonly File[]): (page: File) => Look | undefined {
  const [, setSeen] = useState(0);
  useEffect(() => {
    for (const page of pages) {
      if (looks.has(page)) continue;
      looking = looking.then(async () => {
        if (!looks.has(page)) looks.set(page, await lookAt(page));
        setSeen((seen) => seen + 1);
      });
    }
  }, [pages]);
  return (page) => looks.get(page);
}

/** The photograph let go before this one was the back of a card: a second back is the same side twice. */
let backLast: string | undefined;

/** A card's back is in the case, and its front is not. Only the back can be told before it is read, by its lines. */
const waitsForFront = ({ papers }: ShownCase): boolean =>
  papers.some(
    ({ withdrawn, doubts }) =>
      !withdrawn && doubts.some(({ code }) => /^card-(?:front-missing|back-twice)$/u.test(code)),
  );

const isBack = (look: Look | undefined): boolean => typeof look === 'object' && look.back;

export function Tray({
  desk,
  drafts,
  ask,
}: {
  readonly desk: Desk;
  readonly drafts: readonly Sending[];
  ask(purpose: Purpose): void;
}): JSX.Element | null {
  const { outbox, now } = desk;
  const papers = drafts.map(({ paper }) => paper);
  const lookOf = useLooks(papers.flatMap(({ pages }) => pages));
  if (papers.length === 0) return null;
  const letGo = async (paper: KeptPaper): Promise<void> => {
    backLast = paper.pages.length === 1 && isBack(lookOf(paper.pages[0]!)) ? now.caseId : undefined;
    await outbox.put({ ...paper, ready: true });
  };
  const bind = async (): Promise<void> => {
    const [first, ...rest] = papers;
    if (first === undefined) return;
    await outbox.put({ ...first, pages: papers.flatMap(({ pages }) => pages) });
    for (const { id } of rest) await outbox.remove(id);
  };
  const sameSide = (paper: KeptPaper, at: number): boolean =>
    paper.pages.length === 1 &&
    isBack(lookOf(paper.pages[0]!)) &&
    (backLast === now.caseId ||
      waitsForFront(now) ||
      papers.slice(0, at).some(({ pages }) => isBack(lookOf(pages[0]!))));
  return (
    <section class="tray">
      <h2>{say('trayTitle')}</h2>
      <ul class="plain-list">
        {papers.map((paper, at) => (
          <Draft
            key={paper.id}
            paper={paper}
            desk={desk}
            lookOf={lookOf}
            sameSide={sameSide(paper, at)}
            ask={ask}
            letGo={() => letGo(paper)}
          />
        ))}
      </ul>
      {papers.length > 1 && (
        <div class="row">
          <Press
            look="main"
            work={async () => {
              for (const paper of papers) await letGo(paper);
            }}
          >
            {say('sendAll', papers.length)}
          </Press>
          {papers.every(({ pages }) => pages.every(isPicture)) && <Press work={bind}>{say('oneBook')}</Press>}
        </div>
      )}
    </section>
  );
}

function Draft({
  paper,
  desk: { outbox, procedure },
  lookOf,
  sameSide,
  ask,
  letGo,
}: {
  readonly paper: KeptPaper;
  readonly desk: Desk;
  lookOf(page: File): Look | undefined;
  readonly sameSide: boolean;
  ask(purpose: Purpose): void;
  letGo(): Promise<void>;
}): JSX.Element {
  const { id, pages, stated } = paper;
  const seen = pages.map(lookOf);
  const doubtful =
    sameSide || seen.some((look) => typeof look === 'object' && look.judgement.verdict === 'retake');
  const broken = seen.includes('unopenable');
  const known = seen.every((look) => look !== undefined);
  const pictures = pages.every(isPicture);
  const put = (next: readonly File[]): void => void outbox.put({ ...paper, pages: next });
  const swap = (at: number): void => put(pages.toSpliced(at, 2, pages[at + 1]!, pages[at]!));
  return (
    <li class="card draft">
      <p>
        <strong>
          {stated === undefined ? <Bdi look="file">{paper.name}</Bdi> : nameOfPaper(procedure, stated)}
        </strong>
      </p>
      <ol class="pages">
        {pages.map((page, at) => (
          <li key={`${page.name} ${page.lastModified} ${page.size} ${at}`}>
            <PageLook look={seen[at]} name={shownName(page.name)} sameSide={sameSide} />
            {pictures && (
              <div class="row">
                <button
                  type="button"
                  class={broken || doubtful ? 'main' : 'plain'}
                  onClick={() => ask({ into: { id, page: at } })}
                >
                  {say('retakePhoto')}
                </button>
                {pages.length > 1 && (
                  <>
                    {at > 0 && (
                      <button
                        type="button"
                        class="small"
                        aria-label={say('pageUp', at + 1)}
                        onClick={() => swap(at - 1)}
                      >
                        ↑
                      </button>
                    )}
                    {at < pages.length - 1 && (
                      <button
                        type="button"
                        class="small"
                        aria-label={say('pageDown', at + 1)}
                        onClick={() => swap(at)}
                      >
                        ↓
                      </button>
                    )}
                    <button
                      type="button"
                      class="small"
                      aria-label={say('pageAway', at + 1)}
                      onClick={() => put(pages.toSpliced(at, 1))}
                    >
                      ✕
                    </button>
                  </>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
      <div class="row">
        {known && !broken && (
          <Press look={doubtful ? 'plain' : 'main'} work={letGo}>
            {say(doubtful ? 'sendAnyway' : 'sendOne')}
          </Press>
        )}
        {pictures && (
          <button type="button" onClick={() => ask({ into: { id } })}>
            {say('addPage')}
          </button>
        )}
        <button type="button" class="danger" onClick={() => void outbox.remove(id)}>
          {say('remove')}
        </button>
      </div>
    </li>
  );
}

const marks = { good: '✓', fair: '!', retake: '✗' } as const;
const classes = { good: 'good', fair: 'doubt', retake: 'problem' } as const;

/** The photograph, and what is said of it: a sign and words, never colour alone. */
function PageLook({
  look,
  name,
  sameSide,
}: {
  readonly look: Look | undefined;
  readonly name: string;
  readonly sameSide: boolean;
}): JSX.Element {
  if (look === undefined) return <p role="status">{say('looking')}</p>;
  if (look === 'unopenable') return <Trouble>{say('unopenable')}</Trouble>;
  if (look === 'no picture') return <p class="quiet">{say('noPreview')}</p>;
  const { verdict, faults } = look.judgement;
  return (
    <div class="looked-at">
      <img src={look.seen} alt={name} />
      {sameSide ? (
        <Trouble>{say('backAgain')}</Trouble>
      ) : (
        <div class={classes[verdict]} role="status">
          <strong>
            <span aria-hidden="true">{marks[verdict]} </span>
            {say(`photo_${verdict}`)}
          </strong>
          <Advice faults={faults} />
        </div>
      )}
    </div>
  );
}

/** One or two things to do, not eight. */
const Advice = ({ faults }: { readonly faults: PhotoLook['judgement']['faults'] }): JSX.Element | null =>
  faults.length === 0 ? null : (
    <ul>
      {faults.slice(0, 2).map((fault) => (
        <li key={fault}>{told(photoAdvice[fault])}</li>
      ))}
    </ul>
  );
