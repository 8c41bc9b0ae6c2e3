/**
 * What statistics count of a case. It stands on the case's card, written in the same transaction as the decision or the
 * visit it follows from, so that a year is counted from cards and no log is opened; folded from the log, it can be made
 * again at any time.
 */
import type { CaseCard, Desk, Platform } from '#shared/platform/platform';
import { findSector } from '#shared/rules/sectors';
import type { DecidedRow } from '#shared/statistics/row';
import { findValueChain } from '#shared/statistics/value-chains';
import { actsOf, type Case, isGivenUp } from './case.ts';
import { readingOf } from './corrected.ts';
import { centimes } from './offers.ts';
import { dayOf } from './plain-date.ts';
import { readingsIn } from './whole-papers.ts';

type Counted = NonNullable<CaseCard['counted']>;

/** A decision stands, and its grant, if it was one, was neither left by its beneficiary nor claimed back whole. */
export const isCounted = (now: Case): boolean =>
  now.decisions.length > 0 && !isGivenUp(now) && !isClaimedBack(now);

/** All that was paid is to be given back: once claimed, nothing more is paid of the grant. */
function isClaimedBack(now: Case): boolean {
  const orders = actsOf(now, 'TrancheOrdered');
  const paid = actsOf(now, 'TranchePaid').reduce(
    (sum, { tranche }) => sum + (orders.findLast((order) => order.tranche === tranche)?.amountCentimes ?? 0),
    0,
  );
  const claimed = actsOf(now, 'RecoveryOrdered').reduce((sum, { amountCentimes }) => sum + amountCentimes, 0);
  return claimed > 0 && claimed >= paid;
}

/** Of a case on which a decision stands, by the last one: an appeal that changes it changes what is counted. */
export function countedOf(now: Case): Counted {
  const decision = now.decisions.at(-1);
  if (decision === undefined) throw new Error('counted before it was decided');
  const project = now.application?.project;
  const sector = project && (findSector(project.sector) ?? findSector(project.title))?.id;
  const chain = project && findValueChain(sector, `${project.sector} ${project.title}`)?.id;
  const jobs = actsOf(now, 'VisitRecorded').findLast((visit) => visit.jobs !== undefined)?.jobs;
  const draft: { [K in keyof Counted]: Counted[K] | undefined } = {
    day: dayOf(new Date(decision.at)),
    delegation: decision.delegation,
    outcome: decision.outcome,
    amount: decision.outcome === 'grant' ? decision.amountCentimes : undefined,
    project: project && centimes(project.valueMAD),
    sector,
    subSector: chain,
    sex: sexOf(now),
    form: project?.form,
    funding: decision.fundingSource,
    jobs,
    members: project?.form === 'cooperative' ? membersOf(now) : undefined,
    tags: now.application?.applicant.tags,
  };
  return Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined),
  ) as unknown as Counted;
}

/** What papers of the case print under a field, the first that says anything usable. */
function printed(now: Case, field: string): readonly string[] {
  return now.papers.flatMap((paper) => {
    const reading = paper.withdrawn ? undefined : readingOf(paper);
    return reading === undefined
      ? []
      : readingsIn(reading).flatMap(({ fields }) => fields[field]?.value ?? []);
  });
}

/** As stated, else as the applicant's own identity card prints it; never guessed from a name. */
function sexOf(now: Case): Counted['sex'] {
  return (
    now.application?.applicant.sex ??
    printed(now, 'sex').find((value): value is 'M' | 'F' => value === 'M' || value === 'F')
  );
}

function membersOf(now: Case): number | undefined {
  const stated = now.application?.cooperative?.members;
  const read = printed(now, 'members')
    .map(Number)
    .find((count) => Number.isInteger(count) && count > 0);
  return stated ?? read;
}

/** Where a case on which a decision stands may lie: done with, on appeal, or with papers come since. */
const desks = ['done', 'review', 'confirm', 'reading', 'attention'] as const satisfies readonly Desk[];
const cardsAtOnce = 1000;

/**
 * Rows of every case on which a decision stands, of the delegations asked for or of the whole country. Read from the
 * queues' cards; a case that changes desks meanwhile is counted once, or with the next count. A case counts where it
 * was decided and may lie in any other delegation's queue since, so the country's queues are read either way.
 */
export async function decidedRows(
  { cases }: Pick<Platform, 'cases'>,
  delegations?: readonly string[],
): Promise<readonly DecidedRow[]> {
  const rows = new Map<string, DecidedRow>();
  for (const desk of desks) {
    let cursor: string | undefined;
    do {
      const page = await cases.queue({
        ...{ desk, limit: cardsAtOnce },
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const { caseId, delegation, counted } of page.cards)
        if (counted !== undefined) rows.set(caseId, { caseId, delegation, ...counted });
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  const asked = delegations && new Set(delegations);
  return [...rows.values()].filter(({ delegation }) => asked?.has(delegation) ?? true);
}
