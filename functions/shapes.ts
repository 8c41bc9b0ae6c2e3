/**
 * What leaves the service about a case, declared field by field; what officers alone see stands in `officer-shapes.ts`.
 * Answers are parsed by these, so that nothing inside a case gets out because somebody added it there. And what more
 * than one route takes in.
 */
import * as z from 'zod';
import { Application, ApplicationDraft } from '#shared/cases/application';
import { consentPurposes, partnerAnswers, referralAnswers } from '#shared/cases/partner-words';
import { stages } from '#shared/cases/stage';
import { states } from '#shared/cases/states';
import { paperTypes } from '#shared/papers/reading';
import { CaseId, CaseReference, PaperId } from '#shared/platform/ids';
import { largestUpload, pieceSize, uploadTypes } from '#shared/platform/platform';
import { Day, Instant, Text } from './plain-shapes.ts';

export { Day, Instant, Text } from './plain-shapes.ts';
export const PaperKind = z.enum(paperTypes);

export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

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
  /** An officer let it stand as it was read. */
  accepted: z.literal(true).optional(),
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
  /** Why the service withdrew it: its stored file was spoilt, which nobody but the service answers for. */
  setAside: z.string().optional(),
  stated: PaperKind.optional(),
  kind: PaperNamed.optional(),
  pages: z.array(z.object({ width: z.number(), height: z.number() })).optional(),
  fields: z.array(Field),
  doubts: z.array(Doubt),
  /** Only where the file holds several papers: all of them. What stands above is then said of the first known one. */
  parts: z.array(PartView).optional(),
  /** An officer doubts the copy and asks to see the original (law 55-19): why, and what it showed once it was seen. */
  original: z
    .object({
      reason: z.string(),
      askedAt: Instant,
      seen: z.object({ agrees: z.boolean(), note: z.string().optional(), at: Instant }).optional(),
    })
    .optional(),
  refused: z.object({ code: z.string(), text: Text }).optional(),
  receivedAt: Instant.optional(),
});
export type PaperView = z.infer<typeof PaperView>;

/** `person`: all of it is about somebody else than the form. */
const FormDifference = z.object({
  what: z.enum(['name', 'cin', 'birthDate', 'person']),
  stated: z.string(),
  read: z.string(),
});
export type FormDifference = z.infer<typeof FormDifference>;
/** As its sender sees it: also where it does not say what they wrote in the form. */
const OwnPaper = PaperView.extend({ differs: z.array(FormDifference) });

export const Evidence = z.object({ file: z.string(), page: z.int(), box: Box, field: z.string() });
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

const state = z.enum(states);

export const Heading = {
  caseId: CaseId,
  reference: CaseReference,
  delegation: z.string(),
  state,
  openedAt: Instant,
  version: z.int(),
  /** What officers put right of the project as it was stated, oldest first: the form stands as they left it. */
  putRight: z.array(z.object({ text: Text, reason: z.string(), at: Instant })).optional(),
};

export const Completion = z.object({
  papers: z.array(z.object({ paper: PaperKind, name: Text, why: Text })),
  answerBy: Day,
  givenAt: Instant.optional(),
  /** Its window closed without an answer: the case goes on with what is there. */
  lapsedAt: Instant.optional(),
  /** The administration's deadline once the clock went on. */
  thenAnswerBy: Day.optional(),
});

/** Where the case stands, in the words of the procedure, and what is expected of whom, until when. */
export const standing = {
  stage: z.object({ id: z.enum(stages), name: Text }),
  expected: z.object({
    of: z.enum(['applicant', 'administration', 'nobody']),
    what: Text,
    until: Day.optional(),
  }),
};

export const Appeal = z.object({
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
  /** A bank said that it had arrived. */
  arrivedOn: Day.optional(),
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

/** The form before it is whole. */
const Drafted = ApplicationDraft.extend({
  /** Told back with the next one (`seen`). */
  version: z.int(),
});
export const DraftToKeep = z.object({ draft: ApplicationDraft, seen: z.int().nonnegative() });

export const ApplicantCase = z.object({
  ...Heading,
  ...standing,
  application: Application.optional(),
  draft: Drafted.optional(),
  papers: z.array(OwnPaper),
  assessment: ApplicantAssessment.optional(),
  receipt: z.object({ number: z.string(), at: Instant, answerBy: Day }).optional(),
  completion: Completion.optional(),
  decision: z
    .object({
      outcome: z.enum(['grant', 'refuse']),
      amountMAD: z.number().optional(),
      at: Instant,
      appealUntil: Day,
      /** Of law and of fact (law 03-01); why less was granted than was asked. */
      reasons: z.array(z.object({ article: z.string(), text: Text, facts: Text.optional() })),
      lessBecause: Text.optional(),
      accepted: z.boolean(),
    })
    .optional(),
  /** Of whoever follows the project: the day, and what was found. */
  visits: z.array(z.object({ on: Day, found: z.enum(['running', 'starting', 'stopped', 'not-found']) })),
  payment: OwnPayment.optional(),
  appeal: Appeal.optional(),
  /** Partners that may learn of the decision, and until which day. */
  consents: z.array(z.object({ partner: z.string(), until: Day, purpose: z.enum(consentPurposes) })),
  /** What partners wrote back, newest first: of the loan, or of somebody sent on to them. */
  answers: z.array(
    z.object({
      partner: z.string(),
      answer: z.enum([...partnerAnswers, ...referralAnswers]),
      text: Text,
      amountMAD: z.number().optional(),
      on: Day,
    }),
  ),
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

const Checksum = z.string().regex(/^[0-9a-f]{64}$/u);

/** At most so many at a time: links live five minutes, and a slow line takes one for each piece. */
export const PiecesAsked = z.object({
  pieces: z
    .array(z.object({ size: z.int().min(1).max(pieceSize), sha256: Checksum }))
    .min(1)
    .max(8),
});
export const PiecesGranted = z.object({
  /** The paper is whole already: nothing is left to send. */
  arrived: z.boolean(),
  /** In the order asked; nothing where the piece is there. */
  links: z.array(UploadGranted.shape.upload.nullable()),
});
export const PiecesToJoin = z.object({
  pieces: z
    .array(Checksum)
    .min(1)
    .max(Math.ceil(largestUpload / pieceSize)),
});
/** `missing`: some are not there (any more); to be asked for again. */
export const PiecesJoined = z.object({ status: z.enum(['joined', 'missing']) });

/** Reference and code are shown this once. */
export const OpenedCase = z.object({ caseId: CaseId, reference: CaseReference, code: z.string() });

/** What a keeper sees of a case they opened: form, papers, what is still missing. No lineage, no conditions, no flags. */
export const KeeperCase = z.object({
  ...Heading,
  ...standing,
  application: Application.optional(),
  draft: Drafted.optional(),
  papers: z.array(OwnPaper),
  assessment: z.object({ missing: z.array(Missing) }).optional(),
  completion: Completion.optional(),
  may: z.array(z.enum(['state', 'upload'])),
});
export type KeeperCase = z.infer<typeof KeeperCase>;
