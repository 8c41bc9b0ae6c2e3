/** Cases with every paper read and handed in, made without pictures, for tests that look at many. */
import { createHash } from 'node:crypto';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { withAssessment } from '#shared/cases/assessing';
import { assessDossier } from '#shared/cases/dossier';
import type { CaseEvent } from '#shared/cases/event';
import { record } from '#shared/cases/record';
import { keepMembers } from '#shared/cases/register/keys';
import type { CaseId } from '#shared/platform/ids';
import { type Change, dossier, memberRow } from './family.ts';
import { applicant, officer, open, type World } from './world.ts';

export const importMember = (world: World) => keepMembers(world.platform, [memberRow]);

/** Opens, states, reads and hands in a case of the sample family. */
export async function fileCase(world: World, change: Change = {}): Promise<CaseId> {
  const { platform } = world;
  const caseId = await open(world);
  const { application, papers } = dossier(change);
  await stateApplication(platform, caseId, applicant, application, assessDossier);
  const news = papers.flatMap(({ reading }): CaseEvent[] => {
    const paperId = platform.newId('paper');
    // No two files are the same: one sent twice would say something.
    const sha256 = createHash('sha256').update(paperId).digest('hex');
    const version = { paperId, versionId: '1', sha256 };
    const bytes = { size: 1000, contentType: 'image/jpeg' };
    return [
      { type: 'UploadGranted', paperId, sha256, ...bytes },
      { type: 'PaperReceived', ...version, key: 'papers/sample', ...bytes },
      { type: 'PaperRead', ...version, reading, seconds: 1 },
    ];
  });
  await record(platform, caseId, applicant, async (now) => ({
    events: await withAssessment(platform, now, applicant, news, assessDossier),
  }));
  await submitCase(platform, caseId, applicant, assessDossier);
  return caseId;
}

/** Two officers decide; how they come to it is other tests' affair. */
export async function decideCase({ platform }: World, caseId: CaseId, amountCentimes: number) {
  const proposalId = platform.newId('proposal');
  const decisionId = platform.newId('decision');
  const reasons = [{ article: '2.04.892', text: { ar: 'شروط مستوفاة', fr: 'Conditions réunies' } }];
  const proposed = {
    type: 'DecisionProposed',
    proposalId,
    outcome: 'grant',
    amountCentimes,
    reasons,
  } as const;
  await record(platform, caseId, officer('one'), () => ({ events: [proposed] }));
  await record(platform, caseId, officer('two'), (now) => ({
    events: [
      {
        ...{ type: 'DecisionConfirmed', proposalId, decisionId, outcome: 'grant', amountCentimes },
        ...{ rulesVersion: now.assessment!.rulesVersion, evidence: [], appealUntil: '2026-12-31' },
      },
    ],
  }));
  return decisionId;
}
