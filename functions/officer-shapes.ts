/** What officers see of a case, declared field by field. */
import * as z from 'zod';
import { Application } from '#shared/cases/application';
import { CaseId, CaseReference, DecisionId, PaperId, ProposalId } from '#shared/platform/ids';
import { desks } from '#shared/platform/platform';
import {
  Appeal,
  Completion,
  Day,
  Evidence,
  Field,
  Heading,
  Instant,
  Missing,
  PaperKind,
  PaperView,
  PartView,
  standing,
  Text,
} from './shapes.ts';

/** With what other readers said, where the deployment has any: who reads what is the officers' affair. */
const FieldWithSaid = Field.extend({
  said: z.array(Text).optional(),
  /** What else the same ink may say, best first, in the form of the value. */
  alternatives: z.array(z.string()).optional(),
});
export const OfficerPaper = PaperView.extend({
  fields: z.array(FieldWithSaid),
  /** By whom it was looked at as a whole, as it now is. */
  reviewed: z.object({ by: z.string(), at: Instant }).optional(),
  parts: z.array(PartView.extend({ fields: z.array(FieldWithSaid) })).optional(),
  readers: z.array(Text).optional(),
});
export type OfficerPaper = z.infer<typeof OfficerPaper>;

/** One side of a comparison: where it stands, for who wants to see it on the page. */
const Side = z.object({
  paper: Text,
  value: z.string().optional(),
  place: Evidence.optional(),
});

const LineageLink = z.object({
  name: z.enum(['applicant-subject', 'parent-member', 'member-register']),
  /** The claim, and how far it holds, in words. */
  title: Text,
  strength: z.enum(['solid', 'probable', 'uncertain', 'weak', 'unknown']),
  says: Text,
  p: z.number(),
  ledger: z.array(
    z.object({
      fact: z.string(),
      verdict: z.enum(['agrees', 'near', 'differs', 'not-comparable']).optional(),
      bits: z.number(),
      /** The weight in words, with its bits. */
      weight: Text.optional(),
      comparable: z.boolean(),
      text: Text,
      sides: z.array(Side),
      sources: z.array(z.string()),
    }),
  ),
  rivals: z.array(z.object({ rival: z.string(), p: z.number() })),
  /** The same, in words, as far as worth naming. */
  remains: Text.optional(),
  gates: z.array(Text),
});

/** The lineage drawn, as SVG. */
/** For a wide screen, 992 across; for a telephone, 360 across; by itself, with the case's reference, for the file. */
export const TreeLayout = z.enum(['wide', 'narrow', 'file']);
export type TreeLayout = z.infer<typeof TreeLayout>;

export const OfficerAssessment = z.object({
  outcome: z.enum(['eligible', 'incomplete', 'officer']),
  subsidy: z
    .object({
      maxMAD: z.number(),
      basis: z.string(),
      /** What other money would let at most. */
      bySource: z.array(z.object({ source: z.string(), maxMAD: z.number() })).optional(),
    })
    .optional(),
  lineage: z.object({
    p: z.number(),
    proposal: z.enum(['accept', 'officer']),
    likelyNot: z.boolean(),
    links: z.array(LineageLink),
    gates: z.array(z.string()),
    text: Text,
    relation: z.string().optional(),
    branch: z.enum(['father', 'mother']).optional(),
    /** Gates of no one link, and circumstances that shut nothing and are told. */
    warnings: z.array(Text),
    notes: z.array(Text),
    /** The one paper that would settle it, and who gives it. */
    settles: Text.optional(),
    /** There are people to be drawn. */
    pictured: z.boolean(),
  }),
  reasons: z.array(
    z.object({
      rule: z.string(),
      article: z.string(),
      answer: z.enum(['yes', 'no', 'unknown']),
      text: Text,
      evidence: z.array(Evidence),
    }),
  ),
  missing: z.array(Missing),
  flags: z.array(z.object({ code: z.string(), text: Text, evidence: z.array(Evidence) })),
  /** What several papers say alike. */
  agreements: z
    .array(z.object({ fact: z.string(), value: z.string(), text: Text, evidence: z.array(Evidence) }))
    .optional(),
  /** Every paper of every file; a side, page or copy of another names the file that holds the rest. */
  papers: z
    .array(
      z.object({
        file: z.string(),
        type: PaperKind,
        pages: z.array(z.int()).optional(),
        partOf: z.string().optional(),
        copyOf: z.string().optional(),
      }),
    )
    .optional(),
  rulesVersion: z.string(),
  asOf: Day.optional(),
});

const Signed = { by: z.string(), at: Instant };

/** A reason of a decision: its law, its facts, and where they are seen. */
export const GroundView = z.object({
  article: z.string(),
  text: Text,
  rule: z.string().optional(),
  facts: Text.optional(),
  evidence: z.array(z.object({ file: z.string(), page: z.int(), field: z.string().optional() })).optional(),
});
export type GroundView = z.infer<typeof GroundView>;

/** What an officer may do now. */
export const officerMoves = [
  'note',
  'correct',
  'correct-project',
  'accept',
  'review',
  'waive',
  'ask',
  'propose',
  'return',
  'confirm',
  'requeue',
  'look-again',
  'set-aside',
  'transfer',
  'declare',
  'claim',
  'release',
  'take-over',
  'answer-transfer',
] as const;

/** Who has the case in their hands, until when if they do nothing more. */
export const Claimed = z.object({
  by: z.string(),
  since: Instant,
  until: Instant,
  /** By the officer who asks. */
  mine: z.boolean(),
  /** How often it was kept past the days of the rules, each time with a reason (the case's history). */
  renewed: z.int().optional(),
});

export const QueueCard = z.object({
  caseId: CaseId,
  reference: CaseReference,
  delegation: z.string(),
  state: z.string(),
  desk: z.enum(desks),
  deadline: Day.optional(),
  openedAt: Instant,
  outcome: z.enum(['eligible', 'incomplete', 'officer']).optional(),
  flags: z.int(),
  papers: z.int(),
  submittedOn: Day.optional(),
  /** Since its deposit; of a draft since it was opened. */
  ageDays: z.int(),
  /** What the clock has said of its deadline: 45 days gone, 55, or all of them. */
  alert: z.enum(['near', 'last', 'overdue']).optional(),
  /** Why it lies here: the weightiest reason, and how many others there are. */
  why: z.object({ code: z.string(), text: Text, others: z.int() }).optional(),
  claimed: Claimed.optional(),
});
export type QueueCard = z.infer<typeof QueueCard>;

/** What a source can still give: the law's most for the case, what is left of the year's budget if that is known, the lesser of both. */
export const Spendable = z.object({
  source: z.string(),
  name: Text,
  maxMAD: z.number(),
  leftMAD: z.number().optional(),
  nowMAD: z.number(),
  /** Under it a grant is grounded in law and facts, as a refusal is. */
  groundsBelowMAD: z.number(),
});

export const OfficerCase = z.object({
  ...Heading,
  ...standing,
  /** What the clock has said of this case, oldest first. */
  clock: z.array(
    z.object({ said: z.enum(['near', 'last', 'overdue', 'silence', 'acceptance']), due: Day, at: Instant }),
  ),
  /** What stands before the one request for missing papers, and what it would ask for. */
  completing: z.object({
    /** Papers no officer has looked at as a whole. */
    unreviewed: z.array(PaperId),
    toAsk: z.array(Missing.extend({ from: Text })),
    waived: z.array(
      z.object({
        paper: PaperKind,
        name: Text,
        source: z.string(),
        reason: z.string(),
        by: z.string(),
        at: Instant,
      }),
    ),
  }),
  claimed: Claimed.optional(),
  appeal: Appeal.optional(),
  /** Opened for the applicant by the keeper of a memory space: who and where. */
  keeper: z.object({ id: z.string(), place: z.string() }).optional(),
  application: Application.optional(),
  papers: z.array(OfficerPaper),
  assessment: OfficerAssessment.optional(),
  /** By source, while a decision may be proposed. */
  spendable: z.array(Spendable).optional(),
  receipt: z.object({ number: z.string(), at: Instant, answerBy: Day }).optional(),
  completion: Completion.optional(),
  proposal: z
    .object({
      proposalId: ProposalId,
      outcome: z.enum(['grant', 'refuse']),
      amountMAD: z.number().optional(),
      reasons: z.array(GroundView),
      lessBecause: z.string().optional(),
      lessBecauseFr: z.string().optional(),
      lessGrounds: z.array(GroundView).optional(),
      fundingSource: z.string().optional(),
      /** What the second officer should know before confirming. */
      warnings: z.array(Text),
      ...Signed,
    })
    .optional(),
  /** A likeness between the officer who asks and the people of the case, and how they stand to it. */
  conflict: z
    .object({
      warned: z
        .object({ with: z.array(z.enum(['applicant', 'member'])), samePlace: z.boolean(), text: Text })
        .optional(),
      stands: z.enum(['unrelated', 'recused']).optional(),
    })
    .optional(),
  /** From one delegation to another, oldest first. */
  transfers: z
    .array(
      z.object({
        ...{ from: z.string(), to: z.string(), reason: z.string(), ...Signed },
        /** Of the receiving delegation; absent while it waits, and of old transfers. */
        answer: z.object({ accepted: z.boolean(), reason: z.string().optional(), ...Signed }).optional(),
      }),
    )
    .optional(),
  decisions: z.array(
    z.object({
      decisionId: DecisionId,
      outcome: z.enum(['grant', 'refuse']),
      amountMAD: z.number().optional(),
      fundingSource: z.string().optional(),
      /** Of the commission, where one decided. */
      session: z.string().optional(),
      proposedBy: z.string(),
      confirmedBy: z.string(),
      at: Instant,
      appealUntil: Day,
      rulesVersion: z.string(),
    }),
  ),
  notes: z.array(z.object({ note: z.string(), ...Signed })),
  may: z.array(z.enum(officerMoves)),
});
export type OfficerCase = z.infer<typeof OfficerCase>;
