/** The applicant's page: open a case or return to it, then the form, the papers, the outcome. */
import type { ApplicantCase, Procedure } from './answers.ts';
import { showForm } from './applicant-form.ts';
import { showOutcome } from './applicant-outcome.ts';
import { showPapers } from './applicant-papers.ts';
import { showWelcome } from './applicant-welcome.ts';
import { type Caller, call } from './call.ts';
import { bdi, el, frame, notice, problem } from './elements.ts';
import { say } from './language.ts';
import type { WordKey } from './words.ts';

const kept = 'nasab.applicant';
/** While papers are being read; slower when the line fails. */
const pollMs = 1500;

const main = frame('applicantSpace', { signOut: () => leave() });
const signOut = document.querySelector<HTMLButtonElement>('#sign-out');
const procedure = await fetchProcedure();
let timer: ReturnType<typeof setTimeout> | undefined;

/** What the views are given to work with. */
export interface Desk {
  readonly caller: Caller;
  readonly procedure: Procedure;
  readonly now: ApplicantCase;
  /** Shows the case anew, as given or as the service now has it, under a word of news. */
  refresh(now?: ApplicantCase, news?: WordKey): Promise<void>;
}

const views = { form: showForm, papers: showPapers, outcome: showOutcome } as const;
type View = keyof typeof views;
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
  token: sessionStorage.getItem(kept) ?? undefined,
  onEnded: () => leave(true),
});

function leave(ended = false): void {
  sessionStorage.removeItem(kept);
  clearTimeout(timer);
  current = undefined;
  welcome(ended);
}

function welcome(ended = false): void {
  if (signOut !== null) signOut.hidden = true;
  showWelcome(main, procedure, async (token) => {
    sessionStorage.setItem(kept, token);
    await refresh();
  });
  if (ended) main.prepend(notice('ended'));
}

const viewAsked = (): View => {
  const asked = location.hash.slice(1);
  if (asked in views) return asked as View;
  return current?.application === undefined ? 'form' : 'papers';
};

async function refresh(now?: ApplicantCase, news?: WordKey): Promise<void> {
  current = now ?? (await call<ApplicantCase>('GET', '/api/applicant/case', caller()));
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
      const next = await call<ApplicantCase>('GET', '/api/applicant/case', caller());
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
      `${say('reference')}: `,
      bdi(now.reference, 'reference'),
      el('span', { class: 'tag' }, say(`state_${now.state}`)),
    ),
    el(
      'nav',
      { class: 'steps', 'aria-label': say('steps') },
      el(
        'ol',
        {},
        ...(Object.keys(views) as View[]).map((step) =>
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
  views[view](content, { caller: caller(), procedure, now, refresh });
}

addEventListener('hashchange', () => {
  if (viewShown === viewAsked()) return;
  show();
  main.focus({ preventScroll: true });
});

if (sessionStorage.getItem(kept) === null) welcome();
else
  refresh().catch((error: unknown) => {
    if (current === undefined)
      main.replaceChildren(problem(error instanceof Error ? error.message : say('noLine')));
  });
