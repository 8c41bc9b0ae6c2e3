/** A decision's assessment made again from the log alone, to show years later that it followed from what stood there. */
import type { CaseId, DecisionId } from '#shared/platform/ids';
import type { Commit, Platform } from '#shared/platform/platform';
import type { Assessment } from '#shared/rules/assessment';
import { rulesVersion } from '#shared/rules/index';
import { type Assess, dossierFrom } from './assessing.ts';
import type { Case } from './case.ts';
import { canonicalJson } from './chain.ts';
import { CaseEvent, type EventOf } from './event.ts';
import { logOf } from './record.ts';
import { after } from './replay.ts';
import { findRuleSet } from './rule-book.ts';

export type Replay =
  /** The very bytes that are stored. */
  | { readonly status: 'same'; readonly rulesVersion: string; readonly json: string }
  /**
   * Other bytes. `codeChanged`: the rules written in code are not those of that day any more, so this says nothing
   * against the decision; otherwise something is wrong.
   */
  | {
      readonly status: 'differs';
      readonly rulesVersion: string;
      readonly codeChanged: boolean;
      /** Parts of the assessment that are not the same. */
      readonly parts: readonly (keyof Assessment)[];
    }
  /** Nobody wrote that set of rules down. */
  | { readonly status: 'rules-unknown'; readonly rulesVersion: string }
  /** Assessed before it was kept what the register had said. */
  | { readonly status: 'basis-unknown'; readonly rulesVersion: string }
  /** Decided without an assessment, or no such decision. */
  | { readonly status: 'absent' };

interface Assessed {
  readonly event: EventOf<'CaseAssessed'>;
  /** The case as it was assessed. */
  readonly stood: Case;
}

/** @example (await replayDecision(platform, caseId, decisionId, assessDossier)).status // 'same' */
export async function replayDecision(
  platform: Pick<Platform, 'cases' | 'books'>,
  caseId: CaseId,
  decisionId: DecisionId,
  assess: Assess,
): Promise<Replay> {
  const assessed = findAssessed(await logOf(platform, caseId), decisionId);
  if (assessed === undefined) return { status: 'absent' };
  const { event, stood } = assessed;
  const version = event.assessment.rulesVersion;
  if (event.basis === undefined) return { status: 'basis-unknown', rulesVersion: version };
  const dossier = dossierFrom(stood, event.basis, event.asOf);
  if (dossier === undefined) return { status: 'absent' };
  const set = await findRuleSet(platform, version);
  if (set === undefined) return { status: 'rules-unknown', rulesVersion: version };
  const made = assess(dossier, set);
  const json = canonicalJson(event.assessment);
  if (canonicalJson(made) === json) return { status: 'same', rulesVersion: version, json };
  const names = Object.keys({ ...event.assessment, ...made }) as (keyof Assessment)[];
  return {
    ...{ status: 'differs', rulesVersion: version, codeChanged: rulesVersion(set) !== version },
    parts: names.filter((name) => canonicalJson(made[name]) !== canonicalJson(event.assessment[name])),
  };
}

/** The assessment a decision stood on: the last before it. */
function findAssessed(commits: readonly Commit[], decisionId: DecisionId): Assessed | undefined {
  let now: Case | undefined;
  let last: Assessed | undefined;
  for (const commit of commits) {
    for (const stored of commit.events) {
      const event = CaseEvent.parse(stored);
      if (event.type === 'DecisionConfirmed' && event.decisionId === decisionId) return last;
      if (event.type === 'CaseAssessed' && now !== undefined) last = { event, stood: now };
      now = after(now, commit, event);
    }
  }
  return undefined;
}
