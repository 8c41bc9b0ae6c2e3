/** The people of a run. Each keeps what they were told in a ledger of their own, and asks again where no answer came. */
import { claim } from '#functions/caller';
import type { UploadGrant } from '#shared/platform/platform';
import { application } from '../../functions/examples.ts';
import { type Claims, type Heard, officer, type Sent } from '../functions/world.ts';
import { sha256Of } from './memory.ts';
import type { PaperText, Town } from './town.ts';

export const rib = '011519000001205000534921';

export interface SentPaper {
  readonly paperId: string;
  readonly sha256: string;
  readonly text: PaperText;
}

/** What an applicant and those who handled the case were told of it. */
export interface Ledger {
  readonly caseId: string;
  readonly reference: string;
  readonly claims: Claims;
  /** Acknowledged. */
  readonly papers: SentPaper[];
  readonly project: string;
  submitted: boolean;
  granted: boolean;
  paid: boolean;
  answered: boolean;
}

const retried = new Set(['case.papers-being-read', 'idempotency-key.at-work', 'paper.being-read']);
const isFinal = (heard: Heard | undefined): heard is Heard =>
  heard !== undefined && heard.status < 500 && !retried.has(String(heard.body?.code));

/** More than any weather lasts. */
const mostAsked = 300;

/** Asks until an answer comes that asking again would not change. */
async function insist(town: Town, ask: () => Promise<Heard | undefined>): Promise<Heard> {
  const { clock } = town;
  for (let asked = 0; asked < mostAsked; asked += 1) {
    // An impatient finger: the same twice at once.
    const both = clock.chance.chance(0.1) ? [ask(), ask()] : [ask()];
    const heard = (await Promise.all(both)).find(isFinal);
    if (heard !== undefined) return heard;
    await clock.wait(500 + clock.chance.below(20_000));
  }
  const given = { status: 503, headers: {}, body: { code: 'no-answer' } };
  complain(town, given);
  return given;
}
const asking = (town: Town) => (method: string, path: string, sent: Sent) =>
  insist(town, () => town.ask(method, path, sent));

const clerk = (id: string) => officer(id, 'khenifra', 'officer');
const treasurer = (id: string) => officer(id, 'khenifra', 'treasurer');

/** Refused what they had every right to. */
function complain({ complaints }: Town, { status, body }: Heard): void {
  complaints.push(`a person was refused: ${status} ${body?.code}`);
}

async function sendPaper(town: Town, ledger: Ledger, text: PaperText): Promise<void> {
  const { clock } = town;
  const ask = asking(town);
  const bytes = Buffer.from(JSON.stringify(text));
  const sha256 = sha256Of(bytes);
  const body = { size: bytes.length, type: 'image/png', sha256 };
  const { claims } = ledger;
  const granted = await ask('POST', '/api/applicant/case/papers', { body, claims });
  if (granted.status !== 201) return complain(town, granted);
  const { paperId, upload } = granted.body as { paperId: string; upload: UploadGrant };
  if (clock.chance.chance(0.3)) await sendPieces(town, ledger, paperId, bytes);
  else
    for (let status: number | undefined; status === undefined; ) {
      status = await town.put(upload, bytes);
      await clock.wait(clock.chance.below(3000));
    }
  ledger.papers.push({ paperId, sha256, text });
}

async function sendPieces(town: Town, { claims }: Ledger, paperId: string, bytes: Buffer): Promise<void> {
  const cut = [bytes.subarray(0, 40), bytes.subarray(40)];
  const pieces = cut.map((piece) => ({ size: piece.length, sha256: sha256Of(piece) }));
  const path = `/api/applicant/case/papers/${paperId}/pieces`;
  for (;;) {
    const asked = await asking(town)('POST', path, { claims, body: { pieces } });
    if (asked.status !== 200) return complain(town, asked);
    const { body } = asked;
    if (body.arrived === true) return;
    for (const [at, link] of (body.links as (UploadGrant | null)[]).entries())
      if (link !== null) await town.put(link, cut[at]!);
    const joined = await asking(town)('POST', `/api/applicant/case/papers/${paperId}/join`, {
      claims,
      body: { pieces: pieces.map(({ sha256 }) => sha256) },
    });
    if (joined.status !== 200) return complain(town, joined);
    if (joined.body.status === 'joined') return;
    await town.clock.wait(2000);
  }
}

/** From the opening to the deposit. */
export async function apply(town: Town, n: number): Promise<Ledger> {
  const { clock, poison } = town;
  const { chance } = clock;
  const ask = asking(town);
  const opened = (await ask('POST', '/api/applicant/cases', { body: { delegation: 'khenifra' } })).body;
  const claims = { sub: opened.reference, [claim.caseId]: opened.caseId };
  // Two of a town may hand in the same project of the same person.
  const project = chance.chance(0.5) ? 'نحل' : `نسيج ${n}`;
  const { caseId, reference } = opened;
  const told = { submitted: false, granted: false, paid: false, answered: false };
  const ledger: Ledger = { caseId, reference, claims, papers: [], project, ...told };
  const body = { ...application, project: { ...application.project, title: project } };
  const stated = await ask('PUT', '/api/applicant/case/application', { body, claims });
  if (stated.status !== 200) complain(town, stated);
  const types = ['rib', 'quote', 'residence', 'other'] as const;
  const texts = Array.from({ length: chance.below(4) }, (_, at): PaperText => {
    const type = types[(at + n) % types.length]!;
    const word = clock.letters(60);
    if (chance.chance(0.1)) poison.add(word);
    const odd = { ...(type === 'rib' ? { rib } : {}), ...(chance.chance(0.1) ? { unreadable: true } : {}) };
    return { type, pages: 1 + chance.below(3), word, ...odd };
  });
  if (chance.chance(0.5)) await Promise.all(texts.map((text) => sendPaper(town, ledger, text)));
  else for (const text of texts) await sendPaper(town, ledger, text);
  const until = { until: '2027-06-30', purpose: 'loan' };
  await ask('PUT', '/api/applicant/case/consents/bank-demo', { claims, body: until });
  if (chance.chance(0.9)) {
    const submitted = await ask('POST', '/api/applicant/case/submit', { claims });
    ledger.submitted = submitted.status === 200;
    if (!ledger.submitted) complain(town, submitted);
  }
  return ledger;
}

const amount = application.project.requestedMAD;

/** Two officers and the treasury, each at their own desk. */
export async function decide(town: Town, ledger: Ledger): Promise<void> {
  const ask = asking(town);
  const at = `/api/officer/cases/${ledger.caseId}`;
  const reasons = [{ article: '2.04.892', text: { ar: 'الشروط مستوفاة', fr: 'Conditions réunies' } }];
  const grant = { outcome: 'grant', amountMAD: amount, reasons, fundingSource: 'hcar' };
  const proposed = await ask('POST', `${at}/proposals`, { body: grant, claims: clerk('a') });
  const proposalId = proposed.body.proposal?.proposalId;
  if (proposed.status !== 200 || proposalId === undefined) return;
  const confirm = (id: string) => ask('POST', `${at}/proposals/${proposalId}/confirm`, { claims: clerk(id) });
  const rivals = town.clock.chance.chance(0.5) ? ['b', 'c'] : ['b'];
  const words = await Promise.all(rivals.map(confirm));
  ledger.granted = words.some(({ status }) => status === 200);
  if (!ledger.granted) return;
  const payee = { rib, holder: application.applicant.nameLat };
  await ask('POST', `${at}/payee`, { body: payee, claims: treasurer('t1') });
  const tranche = `${at}/tranches/1`;
  await ask('POST', `${tranche}/order`, { body: { means: 'transfer' }, claims: treasurer('t1') });
  const on = town.clock.now().toISOString().slice(0, 10);
  const paid = await ask('POST', `${tranche}/payment`, {
    body: { on, reference: 'OV-17' },
    claims: treasurer('t2'),
  });
  ledger.paid = paid.status === 200;
}

/** A bank's word, under a key of its own: told once however often it is sent. */
export async function answerLoan(town: Town, ledger: Ledger): Promise<void> {
  const on = town.clock.now().toISOString().slice(0, 10);
  const body = { answer: 'agreed-in-principle', amountMAD: 40_000, on, bankReference: 'PR-1' };
  const path = `/partner/v1/decisions/${ledger.reference}/answer`;
  const key = `key-${ledger.reference}`;
  const heard = await insist(town, () => town.askAsBank(key, path, body));
  ledger.answered = heard.status === 200;
}

/** The office puts right what was parked, and everybody looks at their letters once more. */
export async function putRight(town: Town, ledger: Ledger): Promise<void> {
  const ask = asking(town);
  await ask('POST', `/api/officer/cases/${ledger.caseId}/requeue`, { claims: clerk('a') });
  await ask('GET', '/api/applicant/case/letters', { claims: ledger.claims });
}
