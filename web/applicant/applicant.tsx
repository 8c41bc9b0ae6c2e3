/**
 * The applicant's page: open a case or return to it, then the form, the papers, what became of it, one's rights, advice.
 * A keeper who signed in works here on the case of the person present: form and papers, nothing more.
 */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { call, Problem } from '../ui/call.ts';
import { Frame, open } from '../ui/frame.tsx';
import { told } from '../ui/language.ts';
import { Shown, useLoaded } from '../ui/load.tsx';
import { Bdi, Dialog, Good, Press } from '../ui/parts.tsx';
import { addressOf, goTo, usePlace } from '../ui/place.ts';
import type { Procedure, ShownCase } from './answers.ts';
import type { Desk } from './desk.ts';
import { FormView } from './form.tsx';
import { OutcomeView } from './outcome.tsx';
import { PapersView } from './papers.tsx';
import { type KeptForm, keepForm } from './sending/kept-form.ts';
import { type Outbox, openOutbox } from './sending/outbox.ts';
import { forgetPapers } from './sending/store.ts';
import { forgetTyped } from './sending/typed-here.ts';
import {
  callerOf,
  endSession,
  isInside,
  isKeeper,
  leaveKeeping,
  pathOfCase,
  rememberCase,
  wipe,
} from './session.ts';
import { label, say } from './speech.ts';
import { useWatching } from './watching.ts';
import { Welcome } from './welcome.tsx';

const steps = ['form', 'papers', 'outcome', 'rights', 'advice'] as const;
type Step = (typeof steps)[number];
/** Not steps of the way: to be looked at any time. */
const beside: readonly Step[] = ['rights', 'advice'];
const names = {
  form: 'stepForm',
  papers: 'stepPapers',
  outcome: 'stepOutcome',
  rights: 'stepRights',
  advice: 'stepAdvice',
} as const;
/** The outcome and handing in are the applicant's own. */
const mySteps: readonly Step[] = isKeeper ? ['form', 'papers'] : steps;

type Session = 'inside' | 'none' | 'ended';

function ApplicantPage(): JSX.Element {
  const place = usePlace();
  const [session, setSession] = useState<Session>(isInside() ? 'inside' : 'none');
  const procedure = useLoaded(() => call<Procedure>('GET', '/api/public/procedure'), []);
  useEffect(() => {
    forgetTyped();
    void forgetPapers();
  }, []);
  const title = say(isKeeper ? 'keeperSpace' : 'applicantSpace');
  const { value: known } = procedure;
  if (known === undefined)
    return (
      <Frame title={title}>
        <Shown of={procedure}>{() => null}</Shown>
      </Frame>
    );
  if (session === 'inside')
    return <Inside title={title} procedure={known} place={place} onLeft={setSession} />;
  return (
    <Frame title={title} onSignOut={isKeeper ? leaveKeeping : undefined}>
      <Welcome
        procedure={known}
        ended={session === 'ended'}
        place={place}
        onEntered={() => {
          if (place[0] === 'enter') goTo('');
          setSession('inside');
        }}
        onWipe={async () => {
          await wipe();
          setSession('none');
        }}
      />
    </Frame>
  );
}

function Inside({
  title,
  procedure,
  place,
  onLeft,
}: {
  readonly title: string;
  readonly procedure: Procedure;
  readonly place: readonly string[];
  onLeft(as: Session): void;
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
      leaveKeeping();
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
              {isKeeper && (
                <section class="card">
                  <p>{say('keeperHandOver')}</p>
                  <Press work={() => leave('next')}>{say('keeperNext')}</Press>
                </section>
              )}
            </>
          )
        }
      </Shown>
    </Frame>
  );
}

const findStep = (asked: string | undefined, now: ShownCase | undefined): Step => {
  const found = mySteps.find((step) => step === asked);
  if (found !== undefined) return found;
  if (now?.application === undefined) return 'form';
  return now.state === 'open' || isKeeper ? 'papers' : 'outcome';
};

const Steps = ({ here }: { readonly here: Step }): JSX.Element => {
  const link = (step: Step): JSX.Element => (
    <a href={addressOf(step)} aria-current={step === here ? 'step' : undefined}>
      {say(names[step])}
    </a>
  );
  const way = mySteps.filter((step) => !beside.includes(step));
  const also = mySteps.filter((step) => beside.includes(step));
  return (
    <nav class="steps" aria-label={say('steps')}>
      <ol>
        {way.map((step) => (
          <li key={step}>{link(step)}</li>
        ))}
      </ol>
      {also.length > 0 && (
        <ul class="also">
          {also.map((step) => (
            <li key={step}>{link(step)}</li>
          ))}
        </ul>
      )}
    </nav>
  );
};

function View({ step, desk }: { readonly step: Step; readonly desk: Desk }): JSX.Element {
  if (step === 'form') return <FormView {...desk} />;
  if (step === 'papers') return <PapersView {...desk} />;
  if (step === 'outcome') return <OutcomeView {...desk} />;
  return <Fetched key={step} step={step} desk={desk} />;
}

/** What few look at is fetched when somebody goes there. */
function Fetched({ step, desk }: { readonly step: 'rights' | 'advice'; readonly desk: Desk }): JSX.Element {
  const loaded = useLoaded(
    async () => ({
      Part:
        step === 'rights'
          ? (await import('./rights.tsx')).RightsView
          : (await import('./advice.tsx')).AdviceView,
    }),
    [step],
  );
  return <Shown of={loaded}>{({ Part }) => <Part {...desk} />}</Shown>;
}

open(<ApplicantPage />);
