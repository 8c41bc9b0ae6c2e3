/** What officers do with a case. Every decision takes two of them, and none is ever made by the machine. */
import type { Bilingual, PaperType } from '#shared/papers/reading';
import type { CaseId, PaperId, ProposalId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from './applicant.ts';
import { type Assess, withAssessment } from './assessing.ts';
import { plainKey } from './card.ts';
import { type Case, readingOf } from './case.ts';
import { addDays, dayOf } from './plain-date.ts';
import { getCase, record } from './record.ts';
import { ServiceError } from './service-error.ts';
import { readingsIn } from './whole-papers.ts';

/** Days an applicant has to send what is missing; not fixed by law 55-19, so short of its sixty. */
const completionDays = 30;
/** Days for an administrative appeal after the decision. */
const appealDays = 60;

const conflict = (code: Lowercase<string>, ar: string, fr: string): ServiceError =>
  new ServiceError('conflict', code, { ar, fr });

export async function noteCase(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  note: string,
): Promise<Case> {
  return await record(platform, caseId, actor, () => ({ events: [{ type: 'OfficerNoted', note }] }));
}

export interface FieldCorrection {
  readonly paperId: PaperId;
  readonly field: string;
  /** Which of the file's papers, from 1, where it holds several. */
  readonly part?: number;
  readonly value: string;
  readonly reason?: string;
}

/** Puts an officer's word beside the reading's and assesses the case anew. */
export async function correctField(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { paperId, field, part, value, reason }: FieldCorrection,
  assess: Assess,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    mustAllow(now, 'FieldCorrected');
    const paper = now.papers.find((each) => each.paperId === paperId);
    if (paper?.reading === undefined) {
      throw conflict('paper.not-read', 'لم تقرأ هذه الوثيقة بعد.', 'Cette pièce n’a pas encore été lue.');
    }
    if (part !== undefined && paper.reading.papers?.[part - 1] === undefined) {
      throw conflict(
        'paper.no-such-part',
        'لا توجد هذه الوثيقة في الملف.',
        'Ce fichier ne contient pas cette pièce.',
      );
    }
    const reading = readingOf(paper)!;
    const was = (part === undefined ? reading : reading.papers![part - 1]!).fields[field]?.value;
    if (was === value) return { events: [] };
    const corrected = {
      type: 'FieldCorrected' as const,
      paperId,
      field,
      value,
      ...(part === undefined ? {} : { part }),
      ...(was === undefined ? {} : { was }),
      ...(reason === undefined ? {} : { reason }),
    };
    return { events: await withAssessment(platform, now, actor, [corrected], assess) };
  });
}

/** The one request for missing papers that law 55-19 allows: everything at once. */
export async function askCompletion(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  papers: readonly { readonly paper: PaperType; readonly why: Bilingual }[],
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'CompletionAsked');
    const answerBy = addDays(dayOf(platform.now()), completionDays);
    return { events: [{ type: 'CompletionAsked', papers: [...papers], answerBy }] };
  });
}

export interface DecisionToPropose {
  readonly outcome: 'grant' | 'refuse';
  /** Integer centimes; required for a grant, absent for a refusal. */
  readonly amountCentimes?: number;
  readonly reasons: readonly { readonly article: string; readonly text: Bilingual }[];
}

export async function proposeDecision(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { outcome, amountCentimes, reasons }: DecisionToPropose,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'DecisionProposed');
    if ((outcome === 'grant') !== (amountCentimes !== undefined)) {
      throw new ServiceError('unusable', 'decision.amount', {
        ar: 'المرجو تحديد المبلغ عند المنح، ولا مبلغ عند الرفض.',
        fr: 'Un octroi porte un montant, un rejet n’en porte pas.',
      });
    }
    const most = now.assessment?.subsidy?.maxMAD;
    if (amountCentimes !== undefined && most !== undefined && amountCentimes > Math.round(most * 100)) {
      throw new ServiceError('unusable', 'decision.above-maximum', {
        ar: `المبلغ يفوق الحد الأقصى \u2068${most}\u2069 درهم.`,
        fr: `Le montant dépasse le maximum de ${most} DH.`,
      });
    }
    mustBeNew(now, actor);
    const proposalId = platform.newId('proposal');
    const amount = amountCentimes === undefined ? {} : { amountCentimes };
    return {
      events: [{ type: 'DecisionProposed', proposalId, outcome, ...amount, reasons: [...reasons] }],
    };
  });
}

export async function returnDecision(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { proposalId, reason }: { readonly proposalId: ProposalId; readonly reason: string },
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustStand(now, proposalId);
    return { events: [{ type: 'DecisionReturned', proposalId, reason }] };
  });
}

/**
 * The second pair of eyes. Binds the decision to exactly the bytes it rests on and takes the claims that
 * keep one project of one applicant, or one quote, from being granted twice anywhere in the country.
 */
export async function confirmDecision(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  proposalId: ProposalId,
): Promise<Case> {
  await mustBeUnchanged(platform, caseId, actor);
  return await record(platform, caseId, actor, async (now) => {
    const last = now.decisions.at(-1);
    if (last?.proposalId === proposalId && last.confirmedBy.id === actor.id) return { events: [] };
    mustAllow(now, 'DecisionConfirmed');
    const proposal = mustStand(now, proposalId);
    if (proposal.by.id === actor.id) {
      throw new ServiceError('forbidden', 'decision.four-eyes', {
        ar: 'لا يصادق على القرار من اقترحه.',
        fr: 'Une décision ne peut être confirmée par la personne qui l’a proposée.',
      });
    }
    mustBeNew(now, actor);
    const { outcome, amountCentimes } = proposal;
    const evidence = now.papers.flatMap(({ paperId, file, withdrawn, status }) =>
      file === undefined || withdrawn || status !== 'read'
        ? []
        : [{ paperId, versionId: file.versionId, sha256: file.sha256 }],
    );
    const confirmed = {
      type: 'DecisionConfirmed' as const,
      proposalId,
      decisionId: platform.newId('decision'),
      outcome,
      ...(amountCentimes === undefined ? {} : { amountCentimes }),
      rulesVersion: now.assessment?.rulesVersion ?? 'none',
      evidence,
      appealUntil: addDays(dayOf(platform.now()), appealDays),
    };
    return { events: [confirmed], claims: outcome === 'grant' ? await claimsOf(platform, now) : [] };
  });
}

/** Looks at the stored bytes once more; a paper that changed since it was read stops the decision. */
async function mustBeUnchanged(platform: Platform, caseId: CaseId, actor: Actor): Promise<void> {
  for (const { file, paperId, status } of (await getCase(platform, caseId)).papers) {
    if (file === undefined || status !== 'read') continue;
    const stored = await platform.files.read(file.key, file.versionId);
    if (stored.status === 'found' && stored.sha256 === file.sha256) continue;
    const { versionId, sha256 } = file;
    const found = stored.status === 'absent' ? '0'.repeat(64) : stored.sha256;
    await record(platform, caseId, actor, () => ({
      events: [{ type: 'EvidenceChanged', paperId, versionId, sha256, found }],
    }));
    throw conflict(
      'paper.changed',
      'تغير ملف إحدى الوثائق بعد قراءتها. أوقف القرار.',
      'Le fichier d’une pièce a changé depuis sa lecture. La décision est arrêtée.',
    );
  }
}

async function claimsOf(platform: Platform, now: Case): Promise<string[]> {
  const claims: string[] = [];
  if (now.application !== undefined) {
    const { applicant, project } = now.application;
    const who = await platform.blind('cin', plainKey(applicant.cin));
    claims.push(`grant.${who}.${await platform.blind('project', plainKey(project.title))}`);
  }
  for (const paper of now.papers) {
    // As corrected: the same quote misread in one of two cases is still the same quote.
    const reading = paper.withdrawn ? undefined : readingOf(paper);
    for (const { fields } of reading === undefined ? [] : readingsIn(reading)) {
      const { ice, devisNumber } = fields;
      if (ice === undefined || devisNumber === undefined) continue;
      claims.push(`quote.${await platform.blind('project', plainKey(`${ice.value}/${devisNumber.value}`))}`);
    }
  }
  return [...new Set(claims)];
}

function mustStand(now: Case, proposalId: ProposalId): NonNullable<Case['proposal']> {
  if (now.proposal?.proposalId === proposalId) return now.proposal;
  throw conflict(
    'decision.not-standing',
    'لم يعد هذا الاقتراح قائما. المرجو إعادة فتح الملف.',
    'Cette proposition n’est plus valable. Rouvrez le dossier.',
  );
}

/** An appeal goes to officers who had no part in what is appealed against. */
function mustBeNew(now: Case, actor: Actor): void {
  if (now.state !== 'appealed') return;
  if (
    now.decisions.some(({ proposedBy, confirmedBy }) => [proposedBy.id, confirmedBy.id].includes(actor.id))
  ) {
    throw new ServiceError('forbidden', 'appeal.same-officer', {
      ar: 'ينظر في التظلم من لم يشارك في القرار المطعون فيه.',
      fr: 'Un recours est examiné par des agents qui n’ont pas pris part à la décision contestée.',
    });
  }
}
