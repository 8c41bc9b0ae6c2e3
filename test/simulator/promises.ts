/** What must be true when a run is over, whatever happened in it; each breach is a sentence. */
import { auditCases } from '#shared/cases/audit';
import { announcementsOf, cardOf, deskOf } from '#shared/cases/card';
import { actsOf, type Case } from '#shared/cases/case';
import { CaseEvent } from '#shared/cases/event';
import { issueDueLetters } from '#shared/cases/letters/index';
import { getCase } from '#shared/cases/record';
import { CaseId } from '#shared/platform/ids';
import { type CaseCard, desks, type Platform } from '#shared/platform/platform';
import type { Ledger } from './people.ts';
import type { Town } from './town.ts';

const twice = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} twice`);

async function findCards({ cases }: Pick<Platform, 'cases'>): Promise<Map<CaseId, CaseCard[]>> {
  const found = new Map<CaseId, CaseCard[]>();
  for (const desk of desks)
    for (const card of (await cases.queue({ desk, limit: 1000 })).cards)
      found.set(card.caseId, [...(found.get(card.caseId) ?? []), card]);
  return found;
}

/** Papers: what was acknowledged is there, whole, and read with every page of it. */
async function ofPapers({ world, poison }: Town, { papers }: Ledger, now: Case): Promise<string[]> {
  const broken: string[] = [];
  for (const { paperId, sha256, text } of papers) {
    const paper = now.papers.find((each) => each.paperId === paperId);
    const expected = poison.has(text.word) ? 'parked' : text.unreadable === true ? 'refused' : 'read';
    if (paper?.status !== expected) broken.push(`an acknowledged paper is ${paper?.status}, not ${expected}`);
    if (paper?.file === undefined) continue;
    const stored = await world.files.read(paper.file.key, paper.file.versionId);
    if (stored.status !== 'found' || stored.sha256 !== sha256) broken.push('a paper is torn');
    if (paper.status !== 'read') continue;
    if (paper.reading?.fields.word?.value !== text.word) broken.push('a paper is read as another');
    if (paper.reading?.pages.length !== text.pages) broken.push('a page is missing from what was read');
    if (paper.reading?.readers?.some(({ status }) => status === 'awaited'))
      broken.push('a second reading is awaited for ever');
  }
  const live = now.papers.filter(({ withdrawn }) => !withdrawn);
  if (live.some(({ status }) => status === 'received')) broken.push('a paper is stuck in reading');
  const settled = live.filter(({ status }) => status === 'read' || status === 'refused');
  const judged = now.assessment?.papers.map(({ file }) => file).sort();
  const there = settled.map(({ paperId }) => paperId as string).sort();
  if (now.application !== undefined && judged?.join() !== there.join() && !isDecided(now))
    broken.push('an assessment stands on other papers than the case has');
  return broken;
}
const isDecided = ({ decisions }: Case): boolean => decisions.length > 0;

/** Effects: one of each, however often it was asked for. */
function ofEffects(ledger: Ledger, now: Case, events: readonly CaseEvent[]): string[] {
  const broken: string[] = [];
  const decided = events.filter(({ type }) => type === 'DecisionConfirmed').length;
  if (decided > 1) broken.push('decided twice');
  if (ledger.granted && decided !== 1) broken.push('a decision that was told is not there');
  if (ledger.submitted && now.submitted === undefined) broken.push('a deposit that was told is not there');
  const paid = actsOf(now, 'TranchePaid');
  broken.push(...twice(paid.map(({ tranche }) => `tranche ${tranche} paid`)));
  if (ledger.paid && paid.length !== 1) broken.push('a payment that was told is not there');
  const answers = actsOf(now, 'PartnerAnswered').length;
  if (answers > 1) broken.push('a bank’s word is noted twice');
  if (ledger.answered && answers !== 1) broken.push('a bank’s word that was taken is not there');
  const letters = actsOf(now, 'LetterIssued');
  const named = letters.map(
    ({ kind, decisionId = '', about = '' }) => `letter ${kind} ${decisionId}${about}`,
  );
  broken.push(...twice(named), ...twice(letters.map(({ number }) => `letter number ${number}`)));
  const wanted = [
    ...(now.submitted === undefined ? [] : ['receipt']),
    ...(decided > 0 ? ['grant'] : []),
    ...paid.map(() => 'payment'),
  ];
  for (const kind of wanted)
    if (!letters.some((letter) => letter.kind === kind)) broken.push(`no letter of ${kind}`);
  const alerts = actsOf(now, 'DeadlineAlerted').map(({ alert }) => `alert ${alert}`);
  broken.push(...twice(alerts));
  const readings = new Map<string, number>();
  for (const event of events)
    if (event.type === 'PaperRead') readings.set(event.paperId, (readings.get(event.paperId) ?? 0) + 1);
  // Ours, and once more with the second reader's word.
  if ([...readings.values()].some((count) => count > 2)) broken.push('a paper is read more than its readers');
  return broken;
}

/** What the receiver heard: every announcement, each under one name and in the same words. */
function ofOutbox({ told }: Town, announced: ReadonlySet<string>): string[] {
  const missing = [...announced].filter((id) => !told.has(id)).length;
  const strange = [...told.keys()].filter((id) => !announced.has(id)).length;
  const varied = [...told.values()].filter((bodies) => bodies.size > 1).length;
  return [
    ...(missing > 0 ? [`${missing} announcements never arrived`] : []),
    ...(strange > 0 ? [`${strange} announcements of nothing that happened`] : []),
    ...(varied > 0 ? [`${varied} announcements said otherwise the second time`] : []),
  ];
}

/** All announcements of all cases, as the logs say they must have been made. */
async function announcedIn({ cases }: Pick<Platform, 'cases'>): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const { caseId } of cases.heads())
    for (const { version, events } of await cases.load(caseId))
      for (const { id } of announcementsOf(
        { caseId, version },
        events.map((e) => CaseEvent.parse(e)),
      ))
        ids.add(id);
  return ids;
}

export async function findBreaches(town: Town, ledgers: readonly Ledger[]): Promise<string[]> {
  const { world, boxes } = town;
  const broken = [...town.complaints];
  const cards = await findCards(world);
  for (const ledger of ledgers) {
    const caseId = CaseId.parse(ledger.caseId);
    const now = await getCase(world, caseId);
    const events = (await world.cases.load(caseId)).flatMap((commit) =>
      commit.events.map((event) => CaseEvent.parse(event)),
    );
    broken.push(...(await ofPapers(town, ledger, now)), ...ofEffects(ledger, now, events));
    if (deskOf(now) === 'reading') broken.push('a case waits for nobody');
    const card = cardOf(now);
    const shown = cards.get(caseId) ?? [];
    if (shown.length !== 1 || JSON.stringify(shown[0]) !== JSON.stringify(card))
      broken.push('a queue shows a case otherwise than it stands');
    const { version } = await issueDueLetters(world, caseId);
    if (version !== now.version) broken.push('a letter was still to be written');
  }
  for (const project of new Set(ledgers.map((ledger) => ledger.project)))
    if (ledgers.filter((ledger) => ledger.project === project && ledger.granted).length > 1)
      broken.push('one project of one person was granted twice');
  broken.push(...ofOutbox(town, await announcedIn(world)));
  const { papers, parkedPapers: parked, second, failedSecond } = boxes;
  const left = { papers: papers.size, parked: parked.size, second: second.size, failed: failedSecond.size };
  for (const [box, count] of Object.entries(left)) if (count > 0) broken.push(`${count} left in ${box}`);
  const audit = await auditCases(world);
  if (!audit.holds) broken.push(`the audit fails: ${audit.broken[0]?.fault}`);
  return broken;
}
