/**
 * The applicant's page: open a case or return to it, then the form, the papers, the outcome.
 * A keeper who signed in works here on the case of the person present: form and papers, nothing more.
 */
import type { ApplicantCase, Procedure } from '../answers.ts';
import { letterList } from '../case/letters.ts';
import { bdi, button, el, frame, notice, problem } from '../elements.ts';
import { label, say } from '../language.ts';
import { type Caller, call, Problem } from '../ui/call.ts';
import type { WordKey } from '../words.ts';
import { showForm } from './form.ts';
import { showOutcome } from './outcome.ts';
import { showPapers } from './papers.ts';
import { leaveSendings } from './sendings.ts';
import { showKeeperWelcome, showWelcome } from './welcome.ts';

const kept = 'nasab.applicant';
const keptByKeeper = 'nasab.keeper';
/** The case a keeper has before them. */
const keptCase = 'nasab.keeper.case';
const keeper = sessionStorage.getItem(keptByKeeper) !== null;
/** While papers are being read; slower when the line fails. */
const pollMs = 1500;

const main = frame(keeper ? 'keeperSpace' : 'applicantSpace', { signOut: () => leave() });
const signOut = document.querySelector<HTMLButtonElement>('#sign-out');
const procedure = await fetchProcedure();
let timer: ReturnType<typeof setTimeout> | undefined;

/** What the views are given to work with. */
export interface Desk {
  readonly caller: Caller;
  /** Address of the case. */
  readonly path: string;
  readonly procedure: Procedure;
  readonly now: ApplicantCase;
  /** Shows the case anew, as given or as the service now has it, under a word of news. */
  refresh(now?: ApplicantCase, news?: WordKey): Promise<void>;
}

const views = { form: showForm, papers: showPapers, outcome: showOutcome } as const;
type View = keyof typeof views;
/** The outcome and handing in are the applicant's own. */
const steps = (Object.keys(views) as View[]).filter((step) => !keeper || step !== 'outcome');
const titles = { form: 'stepForm', papers: 'stepPapers', outcome: 'stepOutcome' } as const;

let current: ApplicantCase | undefined;
let viewShown: View | undefined;

async function fetchProcedure(): Promise<Procedure> {
  main.replaceChildren(notice('loading'));
  for (;;) {
    try {
      return await call<Procedure>('GET', '/api/public/procedure');
    } catch (error) {
      main.replaceChildren(problem(error instanceof Error ? error.message : say('noLine')));
      await new Promise((next) => setTimeout(next, 4000));
    }
  }
}

const caller = (): Caller => ({
  token: sessionStorage.getItem(keeper ? keptByKeeper : kept) ?? undefined,
  onEnded: () => leave(true),
});

const pathOfCase = (): string =>
  keeper ? `/api/keeper/cases/${sessionStorage.getItem(keptCase)}` : '/api/applicant/case';

function leave(ended = false): void {
  forget();
  if (keeper) {
    sessionStorage.removeItem(keptByKeeper);
    location.assign('/officer.html');
  } else welcome(ended);
}

function forget(): void {
  sessionStorage.removeItem(keeper ? keptCase : kept);
  clearTimeout(timer);
  current = undefined;
  leaveSendings();
}

async function enterKept(caseId: string): Promise<void> {
  sessionStorage.setItem(keptCase, caseId);
  location.hash = 'form';
  await refresh();
}

function welcome(ended = false): void {
  if (keeper) {
    showKeeperWelcome(main, caller(), enterKept);
    return;
  }
  if (signOut !== null) signOut.hidden = true;
  showWelcome(main, procedure, async (token) => {
    sessionStorage.setItem(kept, token);
    await refresh();
  });
  if (ended) main.prepend(notice('ended'));
}

const viewAsked = (): View => {
  const asked = location.hash.slice(1);
  if (steps.some((step) => step === asked)) return asked as View;
  return current?.application === undefined ? 'form' : 'papers';
};

async function refresh(now?: ApplicantCase, news?: WordKey): Promise<void> {
  current = now ?? (await call<ApplicantCase>('GET', pathOfCase(), caller()));
  show(news);
  keepWatching();
}

/** The reading appears by itself; a page in the background asks less often. */
function keepWatching(wait = pollMs): void {
  clearTimeout(timer);
  if (
    !current?.papers.some(
      ({ status, withdrawn }) => !withdrawn && (status === 'received' || status === 'awaited'),
    )
  )
    return;
  timer = setTimeout(async () => {
    try {
      const next = await call<ApplicantCase>('GET', pathOfCase(), caller());
      const changed = next.version !== current?.version;
      current = next;
      if (changed && viewAsked() !== 'form') show();
      keepWatching(document.hidden ? pollMs * 5 : pollMs);
    } catch {
      if (current !== undefined) keepWatching(Math.min(wait * 2, 20_000));
    }
  }, wait);
}

function show(news?: WordKey): void {
  const now = current;
  if (now === undefined) return;
  if (signOut !== null) signOut.hidden = false;
  const view = viewAsked();
  viewShown = view;
  const content = el('div', { class: 'view' });
  main.replaceChildren(
    el(
      'p',
      { class: 'case-line' },
      label('reference'),
      bdi(now.reference, 'reference'),
      el('span', { class: 'tag' }, say(`state_${now.state}`)),
    ),
    el(
      'nav',
      { class: 'steps', 'aria-label': say('steps') },
      el(
        'ol',
        {},
        ...steps.map((step) =>
          el(
            'li',
            {},
            el(
              'a',
              { href: `#${step}`, 'aria-current': step === view ? 'step' : undefined },
              say(titles[step]),
            ),
          ),
        ),
      ),
    ),
    el('p', { class: 'good', role: 'status', hidden: news === undefined }, news && say(news)),
    content,
  );
  views[view](content, { caller: caller(), path: pathOfCase(), procedure, now, refresh });
  // From the deposit on there is a receipt.
  if (view === 'outcome' && !keeper && now.receipt !== undefined)
    content.append(letterList(`${pathOfCase()}/letters`, caller()));
  if (keeper) main.append(handOver());
}

/** The keeper's part ends here: the person hands the case in, with the paper in their hand. */
function handOver(): HTMLElement {
  const finish = () => {
    forget();
    welcome();
  };
  return el('section', { class: 'card' }, el('p', {}, say('keeperHandOver')), button('keeperNext', finish));
}

addEventListener('hashchange', () => {
  if (viewShown === viewAsked()) return;
  show();
  main.focus({ preventScroll: true });
});

if (sessionStorage.getItem(keeper ? keptCase : kept) === null) welcome();
else
  refresh().catch((error: unknown) => {
    if (current !== undefined) return;
    if (keeper && error instanceof Problem && error.status === 404) {
      // Handed in since: out of a keeper's reach.
      forget();
      welcome();
    } else main.replaceChildren(problem(error instanceof Error ? error.message : say('noLine')));
  });
