/** A case that is open on this tab: kept up to date, sent from, and left without a trace. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { call, Problem } from '../ui/call.ts';
import { Frame } from '../ui/frame.tsx';
import { told } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Bdi, Dialog, Good, Press } from '../ui/parts.tsx';
import { addressOf, goTo } from '../ui/place.ts';
import type { Procedure, ShownCase } from './answers.ts';
import { type KeptForm, keepForm } from './sending/kept-form.ts';
import { type Outbox, openOutbox } from './sending/outbox.ts';
import {
  callerOf,
  endSession,
  isKeeper,
  leaveKeeping,
  pathOfCase,
  rememberCase,
  signOutKeeper,
  wipe,
} from './session.ts';
import { label, say } from './speech.ts';
import { findStep, Steps, View } from './steps.tsx';
import { useWatching } from './watching.ts';

export function Inside({
  title,
  procedure,
  place,
  onLeft,
}: {
  readonly title: string;
  readonly procedure: Procedure;
  readonly place: readonly string[];
  onLeft(as: 'none' | 'ended'): void;
}): JSX.Element {
  const [now, setNow] = useState<ShownCase>();
  const [news, setNews] = useState<string>();
  const [asked, setAsked] = useState<'leave' | 'next'>();
  const [sending, setSending] = useState<{ readonly outbox: Outbox; readonly form: KeptForm }>();
  const arrived = useRef(new Set<string>());
  const caller = useMemo(
    () =>
      callerOf(() => {
        endSession();
        if (isKeeper) leaveKeeping();
        else onLeft('ended');
      }),
    [],
  );
  const path = pathOfCase();
  const fetchCase = (): Promise<ShownCase> => call<ShownCase>('GET', path, caller);
  const first = useLoaded(async () => {
    try {
      const found = await fetchCase();
      rememberCase(found.caseId);
      setNow(found);
    } catch (error) {
      // Handed in since: out of a keeper's reach.
      if (isKeeper && error instanceof Problem && error.status === 404) {
        endSession();
        goTo('');
        onLeft('none');
      }
      throw error;
    }
    return true;
  }, []);
  /** What storage has taken from here is being read, also before the case says so. */
  const asItIs = (found: ShownCase): ShownCase => ({
    ...found,
    papers: found.papers.map((paper) =>
      paper.status === 'awaited' && arrived.current.has(paper.paperId)
        ? { ...paper, status: 'received' as const }
        : paper,
    ),
  });
  const take = (found: ShownCase): void => setNow(asItIs(found));
  const reload = async (): Promise<void> => take(await fetchCase());
  const latest = useRef({ now, reload });
  latest.current = { now, reload };
  useEffect(() => {
    if (now === undefined) return undefined;
    const { caseId } = now;
    const outbox = openOutbox({
      ...{ caseId, path, caller, pieceSize: procedure.upload.piece },
      onArrived: (paperId) => {
        arrived.current.add(paperId);
        void latest.current.reload().catch(() => undefined);
      },
    });
    const form = keepForm({
      ...{ caseId, path, caller, procedure },
      current: () => latest.current.now ?? now,
      take: (found) => {
        const taken = asItIs(found);
        // What follows at once must not look at the case as it was.
        latest.current = { ...latest.current, now: taken };
        setNow(taken);
      },
    });
    setSending({ outbox, form });
    return () => {
      outbox.close();
      form.close();
    };
  }, [now?.caseId]);
  useWatching(now, fetchCase, take);

  const view = findStep(place[0], now);
  useEffect(() => setNews(undefined), [view]);
  const go = async (where: 'leave' | 'next'): Promise<void> => {
    await sending?.outbox.clear();
    sending?.form.close();
    await wipe();
    if (isKeeper && where === 'leave') {
      await signOutKeeper();
      return;
    }
    goTo('');
    onLeft('none');
  };
  const unsent = (): number => sending?.outbox.list().length ?? 0;
  /** What has not arrived is not thrown away unasked. */
  const leave = async (where: 'leave' | 'next'): Promise<void> => {
    if (!sending?.form.waits()) await sending?.form.keep().catch(() => undefined);
    if (unsent() > 0 || sending?.form.waits()) setAsked(where);
    else await go(where);
  };
  return (
    <Frame title={title} onSignOut={() => void leave('leave')}>
      {asked !== undefined && (
        <Dialog title={say('leaveTitle')} onClose={() => setAsked(undefined)}>
          {unsent() > 0 && <p>{say('leaveLead', unsent())}</p>}
          {sending?.form.waits() && <p>{say('leaveForm')}</p>}
          <Press look="danger" work={() => go(asked)}>
            {say('leaveAnyway')}
          </Press>
        </Dialog>
      )}
      <Shown of={first}>
        {() =>
          now !== undefined &&
          sending !== undefined && (
            <>
              <p class="case-line">
                {label('reference')}
                <Bdi look="reference">{now.reference}</Bdi>
                <span class="tag">{told(now.stage.name)}</span>
              </p>
              <Steps here={view} />
              {news !== undefined && <Good>{news}</Good>}
              <View
                step={view}
                desk={{
                  ...{ caller, path, procedure, now, ...sending, reload, kept: isKeeper },
                  place: place.slice(1),
                  show: (answered, said) => {
                    take(answered);
                    // After the view has changed, or it would be swept away with the former one's.
                    setTimeout(() => setNews(said));
                  },
                }}
              />
              {isKeeper && <HandOver reference={now.reference} onNext={() => leave('next')} />}
            </>
          )
        }
      </Shown>
    </Frame>
  );
}

/** What only the person may do, they do on a tab of their own: it knows nothing of the keeper's. */
const HandOver = ({
  reference,
  onNext,
}: {
  readonly reference: string;
  onNext(): Promise<void>;
}): JSX.Element => (
  <section class="card" id="hand-over">
    <h2>{say('keeperHandOverTitle')}</h2>
    <p>{say('keeperHandOver')}</p>
    <div class="row">
      <a
        class="button"
        target="_blank"
        rel="noopener"
        href={`/applicant.html${addressOf('enter', reference)}`}
      >
        {say('keeperHandOverNow')}
      </a>
      <Press work={onNext}>{say('keeperNext')}</Press>
    </div>
  </section>
);
