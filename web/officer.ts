/**
 * The officers' page: sign in, the queue of a desk, one case. The address holds the place: `#case-…`, `#review`,
 * `#members` or `#statistics`.
 */
import type { Card, OfficerCase, Procedure } from './answers.ts';
import { type Caller, call } from './call.ts';
import { bdi, button, el, frame, heading, notice, problem } from './elements.ts';
import { addressToLeaveFor, fetchToken, findIssuer, isKeeper } from './issuer.ts';
import { day, say, told } from './language.ts';
import { showCase } from './officer-case.ts';
import { showMembers } from './officer-members.ts';
import { showStatistics } from './officer-statistics.ts';
import type { Words } from './words.ts';

const kept = 'nasab.officer';
const keptByKeeper = 'nasab.keeper';
const desks = ['review', 'confirm', 'attention', 'reading', 'applicant', 'done'] as const;
type DeskName = (typeof desks)[number];

const main = frame('officerSpace', { signOut: () => leave() });
const signOut = document.querySelector<HTMLButtonElement>('#sign-out');
let places: ReadonlyMap<string, Words> = new Map();

const caller = (): Caller => ({
  token: sessionStorage.getItem(kept) ?? undefined,
  onEnded: () => leave(true),
});

function leave(ended = false): void {
  sessionStorage.removeItem(kept);
  void showSignIn(ended);
}

async function showSignIn(ended = false): Promise<void> {
  if (signOut !== null) signOut.hidden = true;
  main.replaceChildren(heading(1, 'officerSignIn'), notice('loading'));
  interface Demo {
    readonly users: readonly { readonly id: string; readonly audience: string; readonly name: Words }[];
  }
  const demo = await call<Demo>('GET', '/local/sign-in').catch(() => undefined);
  main.replaceChildren(heading(1, 'officerSignIn'));
  if (ended) main.append(notice('ended'));
  if (demo === undefined) {
    const issuer = await findIssuer();
    if (issuer === undefined) main.append(notice('noDemo'));
    else {
      const leaveThere = async () => location.assign(await addressToLeaveFor(issuer, here(), sessionStorage));
      main.append(button('signIn', leaveThere, 'main'));
    }
    return;
  }
  main.append(notice('demoOnly'));
  const officers = demo.users.filter(({ audience }) => audience !== 'partner');
  main.append(
    el(
      'ul',
      { class: 'choices' },
      ...officers.map(({ id, name }) => {
        const enter = async () => {
          const { token } = await call<{ token: string }>('POST', '/local/sign-in', {}, { user: id });
          admit(token);
          await show();
        };
        const press = button('signIn', enter, 'main');
        press.querySelector('button')?.replaceChildren(told(name));
        return el('li', {}, press);
      }),
    ),
  );
}

const here = (): string => `${location.origin}${location.pathname}`;

/** Back from the issuer: its answer stands in the address, and must not stay there. */
async function takeAnswer(): Promise<void> {
  const answer = new URLSearchParams(location.search);
  if (!answer.has('state')) return;
  history.replaceState(null, '', location.pathname);
  const issuer = await findIssuer();
  const token = issuer && (await fetchToken(issuer, here(), answer, sessionStorage).catch(() => undefined));
  if (token !== undefined) admit(token);
}

/** Keepers sign in here too, and work on the applicants' page. */
function admit(token: string): void {
  sessionStorage.setItem(isKeeper(token) ? keptByKeeper : kept, token);
}

async function show(): Promise<void> {
  if (sessionStorage.getItem(keptByKeeper) !== null) return location.assign('/applicant.html');
  if (sessionStorage.getItem(kept) === null) return await showSignIn();
  if (signOut !== null) signOut.hidden = false;
  const place = location.hash.slice(1);
  main.classList.toggle('wide', place.startsWith('case-') || place === 'statistics');
  main.replaceChildren(notice('loading'));
  try {
    if (place === 'members') showMembers(main, caller(), placesToGo('members'));
    else if (place === 'statistics') await showStatistics(main, caller(), placesToGo('statistics'));
    else await (place.startsWith('case-') ? openCase(place) : showQueue(deskOf(place)));
  } catch (error) {
    if (sessionStorage.getItem(kept) === null) return;
    main.replaceChildren(
      problem(error instanceof Error ? error.message : say('noLine')),
      el('p', {}, el('a', { href: '#review' }, say('back'))),
      button('refresh', () => show()),
    );
  }
}

const deskOf = (place: string): DeskName => desks.find((desk) => desk === place) ?? 'review';

async function openCase(caseId: string): Promise<void> {
  const draw = (now: OfficerCase): void => showCase(main, { caller: caller(), now, draw });
  draw(await call<OfficerCase>('GET', `/api/officer/cases/${caseId}`, caller()));
}

interface Page {
  readonly cards: readonly Card[];
  readonly cursor?: string;
}

/** The desks, and beside them the register and the year's report. */
function placesToGo(here: DeskName | 'members' | 'statistics'): HTMLElement {
  const link = (place: string, text: string): HTMLElement =>
    el('a', { href: `#${place}`, 'aria-current': place === here ? 'page' : undefined }, text);
  return el(
    'nav',
    { class: 'desks', 'aria-label': say('desk') },
    ...desks.map((one) => link(one, say(`desk_${one}`))),
    link('members', say('membersTitle')),
    link('statistics', say('statisticsTitle')),
  );
}

async function showQueue(desk: DeskName): Promise<void> {
  const fetchPage = (cursor?: string) => {
    const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    return call<Page>('GET', `/api/officer/queue?desk=${desk}&limit=50${after}`, caller());
  };
  const [page] = await Promise.all([fetchPage(), learnPlaces()]);
  const rows = el('tbody', {}, ...page.cards.map(row));
  const more = el('div', {});
  const offerMore = (cursor: string | undefined): void => {
    if (cursor === undefined) {
      more.replaceChildren();
      return;
    }
    more.replaceChildren(
      button('more', async () => {
        const next = await fetchPage(cursor);
        rows.append(...next.cards.map(row));
        offerMore(next.cursor);
      }),
    );
  };
  offerMore(page.cursor);
  main.replaceChildren(
    heading(1, 'queueTitle'),
    placesToGo(desk),
    page.cards.length === 0
      ? notice('queueEmpty')
      : el(
          'table',
          { class: 'queue' },
          el(
            'thead',
            {},
            el(
              'tr',
              {},
              ...(
                ['reference', 'delegation', 'state', 'outcome', 'flags', 'papersCount', 'deadline'] as const
              ).map((key) => el('th', { scope: 'col' }, say(key))),
            ),
          ),
          rows,
        ),
    more,
    button('refresh', () => showQueue(desk)),
  );
}

async function learnPlaces(): Promise<void> {
  if (places.size > 0) return;
  const { delegations } = await call<Procedure>('GET', '/api/public/procedure');
  places = new Map(delegations.map(({ id, name }) => [id, name]));
}

function row(card: Card): HTMLElement {
  const place = places.get(card.delegation);
  const cell = (
    key: 'delegation' | 'state' | 'outcome' | 'flags' | 'papersCount' | 'deadline',
    text: string,
  ) => el('td', { 'data-label': say(key) }, bdi(text));
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, el('a', { href: `#${card.caseId}` }, bdi(card.reference, 'reference'))),
    cell('delegation', place === undefined ? card.delegation : told(place)),
    cell('state', say(`state_${card.state}`)),
    cell('outcome', card.outcome === undefined ? '—' : say(`verdict_${card.outcome}`)),
    cell('flags', String(card.flags)),
    cell('papersCount', String(card.papers)),
    cell('deadline', card.deadline === undefined ? '—' : day(card.deadline)),
  );
}

addEventListener('hashchange', () => void show());
void takeAnswer().then(show);
