/** Cases handed in and proposed, for tests of deciding. */
import { stateApplication, submitCase } from '#shared/cases/applicant';
import type { Application } from '#shared/cases/application';
import type { Assess } from '#shared/cases/assessing';
import { proposeDecision } from '#shared/cases/decision/index';
import { recordFirst } from '#shared/cases/record';
import { openDraft, publishDraft } from '#shared/cases/rule-drafts';
import { ServiceError } from '#shared/cases/service-error';
import type { CaseId, ProposalId } from '#shared/platform/ids';
import { applicant, application, countPapers, officer, type World } from '../world.ts';

export const reasons = [{ article: '2.04.892', text: { ar: 'مستوف للشروط', fr: 'Conditions remplies' } }];
export const grant = { outcome: 'grant' as const, amountCentimes: 6_000_000, reasons };

let project = 0;
/** Each with its own project, unless the change names one. */
export async function handIn(
  { platform }: World,
  change: { readonly application?: Application; readonly delegation?: string; readonly assess?: Assess } = {},
): Promise<CaseId> {
  project += 1;
  const own = { ...application, project: { ...application.project, title: `Atelier ${project}` } };
  const { application: stated = own, delegation = 'khenifra', assess = countPapers } = change;
  const caseId = platform.newId('case');
  const reference = platform.newId('reference');
  const opened = { type: 'CaseOpened', reference, delegation, language: 'ar' } as const;
  await recordFirst(platform, caseId, applicant, { events: [opened] });
  await stateApplication(platform, caseId, applicant, stated, assess);
  await submitCase(platform, caseId, applicant, assess);
  return caseId;
}

export async function proposed(
  world: World,
  by = 'a',
  change: Parameters<typeof handIn>[1] = {},
): Promise<{ readonly caseId: CaseId; readonly proposalId: ProposalId }> {
  const caseId = await handIn(world, change);
  const { proposal } = await proposeDecision(world.platform, caseId, officer(by), grant);
  return { caseId, proposalId: proposal!.proposalId };
}

/** Figures drafted by one administrator and published by another, in force from that day on. */
export async function publishFigures(
  { platform }: World,
  effectiveFrom: string,
  figures: Readonly<Record<string, unknown>>,
): Promise<void> {
  const dated = Object.entries(figures).map(([name, value]) => [
    name,
    [{ value, source: 'Arrêté inventé', confidence: 'source', validFrom: '2006-02-24' }],
  ]);
  const change = { figures: Object.fromEntries(dated) };
  const { sheetId } = await openDraft(platform, officer('x'), { title: 'Arrêté inventé', change });
  await publishDraft(platform, officer('y'), sheetId, { effectiveFrom, seen: 1 });
}

/** The code of the refusal, or `done`. */
export async function codeOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'done';
  } catch (error) {
    if (error instanceof ServiceError) return error.code;
    throw error;
  }
}
