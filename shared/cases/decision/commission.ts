/** Who decides in session, and how many it takes: figures of the rule set in force on the day the commission sits. */
import type { Platform } from '#shared/platform/platform';
import { datedOn, type Parameters, parametersOn } from '#shared/rules/parameters';
import type { Confidence } from '#shared/rules/rule';
import type { PlainDate } from '../plain-date.ts';
import { ruleSetOn } from '../rule-book.ts';

export interface CommissionRule {
  /** Members present who may vote on the case at hand, those who abstain not counted. */
  readonly quorum: number;
  /** Where the quorum was read, and how sure we are. */
  readonly source: string;
  readonly confidence: Confidence;
  /** An officer sits who holds one of these. */
  readonly roles: readonly string[];
  /** One of those present must preside. */
  readonly presided: boolean;
  /** Votes on both sides alike: the one who presides decides, or nothing is decided. */
  readonly tie: Parameters['commissionTie'];
}

export async function commissionOn(
  platform: Pick<Platform, 'books'>,
  day: PlainDate,
): Promise<CommissionRule> {
  const { figures } = await ruleSetOn(platform, day);
  const { source, confidence } = datedOn('commissionQuorum', day, figures);
  const { commissionQuorum, commissionRoles, commissionPresident, commissionTie } = parametersOn(
    day,
    figures,
  );
  return {
    ...{ quorum: commissionQuorum, source, confidence, roles: commissionRoles, tie: commissionTie },
    presided: commissionPresident === 'required',
  };
}
