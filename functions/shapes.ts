/**
 * What leaves the service about a case, declared field by field. Answers are parsed by these,
 * so that nothing inside a case gets out because somebody added it there. And what more than one route takes in.
 */
import * as z from 'zod';
import { Application } from '#shared/cases/application';
import { stages } from '#shared/cases/stage';
import { states } from '#shared/cases/states';
import { paperTypes } from '#shared/papers/reading';
import { CaseId, CaseReference, DecisionId, PaperId, ProposalId } from '#shared/platform/ids';
import { desks, uploadTypes } from '#shared/platform/platform';

export const Text = z.object({ ar: z.string(), fr: z.string() });
export const Instant = z.string().meta({ format: 'date-time' });
export const Day = z.string().meta({ format: 'date' });
export const PaperKind = z.enum(paperTypes);

const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** One value as read, named as the trade names it. */
export const Field = z.object({
  field: z.string(),
  name: Text,
  value: z.string(),
  /** 0..1, calibrated; 1 for an officer's correction. */
  confidence: z.number(),
  page: z.int(),
  /** [x, y, width, height] in pixels of the page as given. */
  box: Box,
  corrected: z.boolean(),
});

export const Doubt = z.object({ code: z.string(), fields: z.array(z.string()), text: Text });

const PaperNamed = z.object({ type: PaperKind, name: Text, confidence: z.number() });

/** One of several papers in a file. */
export const PartView = z.object({
  /** From 1, in the order of their pages. */
  part: z.int(),
  kind: PaperNamed,
  /** Its pages in the file, from 1. */
  pages: z.array(z.int()),
  fields: z.array(Field),
  doubts: z.array(Doubt),
});
export type PartView = z.infer<typeof PartView>;

export const PaperView = z.object({
  paperId: PaperId,
  /** awaited: a link was given; received: waits to be read; parked, changed: a person must look. */
  status: z.enum(['awaited', 'received', 'read', 'refused', 'parked', 'changed']),
  withdrawn: z.boolean(),
  stated: PaperKind.optional(),
  kind: PaperNamed.optional(),
  pages: z.array(z.object({ width: z.number(), height: z.number() })).optional(),
  fields: z.array(Field),
  doubts: z.array(Doubt),
  /** Only where the file holds several papers: all of them. What stands above is then said of the first known one. */
  parts: z.array(PartView).optional(),
  refused: z.object({ code: z.string(), text: Text }).optional(),
  receivedAt: Instant.optional(),
});
export type PaperView = z.infer<typeof PaperView>;

/** With what other readers said, where the deployment has any: who reads what is the officers' affair. */
const FieldWithSaid = Field.extend({ said: z.array(Text).optional() });
export const OfficerPaper = PaperView.extend({
  fields: z.array(FieldWithSaid),
  /** By whom it was looked at as a whole, as it now is. */
  reviewed: z.object({ by: z.string(), at: Instant }).optional(),
  parts: z.array(PartView.extend({ fields: z.array(FieldWithSaid) })).optional(),
  readers: z.array(Text).optional(),
});
export type OfficerPaper = z.infer<typeof OfficerPaper>;

const Evidence = z.object({ file: z.string(), page: z.int(), box: Box, field: z.string() });
export const Missing = z.object({ paper: PaperKind, name: Text, why: Text });

/** What an applicant is told of the assessment: no flags, no probabilities. */
export const ApplicantAssessment = z.object({
  outcome: z.enum(['eligible', 'incomplete', 'officer']),
  subsidy: z.object({ maxMAD: z.number(), basis: z.string() }).optional(),
  lineage: Text,
  reasons: z.array(
    z.object({ rule: z.string(), article: z.string(), answer: z.enum(['yes', 'no', 'unknown']), text: Text }),
  ),
  missing: z.array(Missing),
  asOf: Day.optional(),
});

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
export const FamilyTree = z.object({
  /** For a wide screen, 992 across. */
  wide: z.string(),
  /** For a telephone, 360 across. */
  narrow: z.string(),
  /** By itself, with the case's reference: for the file and the printer. */
  file: z.string(),
});
export type FamilyTree = z.infer<typeof FamilyTree>;

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

const state = z.enum(states);

const Heading = {
  caseId: CaseId,
  reference: CaseReference,
  delegation: z.string(),
  state,
  openedAt: Instant,
  version: z.int(),
};

const Completion = z.object({
  papers: z.array(z.object({ paper: PaperKind, name: Text, why: Text })),
  answerBy: Day,
  givenAt: Instant.optional(),
  /** Its window closed without an answer: the case goes on with what is there. */
  lapsedAt: Instant.optional(),
  /** The administration's deadline once the clock went on. */
  thenAnswerBy: Day.optional(),
});

/** Where the case stands, in the words of the procedure, and what is expected of whom, until when. */
const standing = {
  stage: z.object({ id: z.enum(stages), name: Text }),
  expected: z.object({
    of: z.enum(['applicant', 'administration', 'nobody']),
    what: Text,
    until: Day.optional(),
  }),
};

const Appeal = z.object({
  grounds: z.string(),
  at: Instant,
  answerBy: Day,
  /** Absent while it is open. */
  outcome: z.enum(['upheld', 'changed', 'partly', 'withdrawn']).optional(),
});

export const Tranche = z.object({
  tranche: z.int(),
  amountMAD: z.number(),
  /** What must be shown before it. */
  proof: Text.optional(),
  status: z.enum(['waiting', 'ordered', 'paid']),
  paidOn: Day.optional(),
});

/** As the one who receives it sees it. */
export const OwnPayment = z.object({
  grantedMAD: z.number(),
  tranches: z.array(Tranche),
  account: z.string().optional(),
});

/** What an applicant may do now. */
export const applicantMoves = [
  'state',
  'upload',
  'submit',
  'complete',
  'withdraw',
  'appeal',
  'withdraw-appeal',
  'accept',
] as const;

export const ApplicantCase = z.object({
  ...Heading,
  ...standing,
  application: Application.optional(),
  papers: z.array(PaperView),
  assessment: ApplicantAssessment.optional(),
  receipt: z.object({ number: z.string(), at: Instant, answerBy: Day }).optional(),
  completion: Completion.optional(),
  decision: z
    .object({
      outcome: z.enum(['grant', 'refuse']),
      amountMAD: z.number().optional(),
      at: Instant,
      appealUntil: Day,
    })
    .optional(),
  payment: OwnPayment.optional(),
  appeal: Appeal.optional(),
  /** Partners that may learn of the decision, and until which day. */
  consents: z.array(z.object({ partner: z.string(), until: Day })),
  may: z.array(z.enum(applicantMoves)),
});
export type ApplicantCase = z.infer<typeof ApplicantCase>;

/** The form. The day of deposit is the law's and ours to say, not the form's. */
export const Stated = Application.omit({ submittedOn: true, earlierGrants: true }).extend({
  earlierGrants: z
    .array(
      z.object({
        year: z.int().min(1956).max(2200).optional(),
        amountMAD: z.number().nonnegative().optional(),
      }),
    )
    .max(20)
    .optional(),
});

export const PaperToSend = z.object({
  size: z.int().positive(),
  type: z.enum(uploadTypes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  stated: z.enum(paperTypes).optional(),
});

export const UploadGranted = z.object({
  paperId: PaperId,
  upload: z.object({
    method: z.literal('PUT'),
    url: z.string(),
    headers: z.record(z.string(), z.string()),
    expiresAt: Instant,
  }),
});

/** Reference and code are shown this once. */
export const OpenedCase = z.object({ caseId: CaseId, reference: CaseReference, code: z.string() });

/** What a keeper sees of a case they opened: form, papers, what is still missing. No lineage, no conditions, no flags. */
export const KeeperCase = z.object({
  ...Heading,
  ...standing,
  application: Application.optional(),
  papers: z.array(PaperView),
  assessment: z.object({ missing: z.array(Missing) }).optional(),
  completion: Completion.optional(),
  may: z.array(z.enum(['state', 'upload'])),
});
export type KeeperCase = z.infer<typeof KeeperCase>;

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
  'review',
  'waive',
  'ask',
  'propose',
  'return',
  'confirm',
  'requeue',
  'transfer',
  'declare',
] as const;

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
  appeal: Appeal.optional(),
  /** Opened for the applicant by the keeper of a memory space: who and where. */
  keeper: z.object({ id: z.string(), place: z.string() }).optional(),
  application: Application.optional(),
  papers: z.array(OfficerPaper),
  assessment: OfficerAssessment.optional(),
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
    .array(z.object({ from: z.string(), to: z.string(), reason: z.string(), ...Signed }))
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
