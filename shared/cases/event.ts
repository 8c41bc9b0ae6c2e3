/**
 * Everything that can happen to a case. A case is the list of these and nothing else.
 * Append only: a field may be added as optional; none is renamed, none changes its meaning.
 */
import * as z from 'zod';
import { Sheet } from '#shared/letters/sheet';
import { type Bilingual, paperTypes, type Reading } from '#shared/papers/reading';
import type { Frequencies } from '#shared/people/index';
import { CaseReference, DecisionId, LetterId, PaperId, ProposalId } from '#shared/platform/ids';
import type { MemberRow } from '#shared/platform/member';
import type { Assessment } from '#shared/rules/assessment';
import type { Sign } from '#shared/rules/index';
import type { Parameters } from '#shared/rules/parameters';
import { Application, ApplicationDraft, ProjectWords } from './application.ts';
import { consentPurposes, partnerAnswers, referralAnswers } from './partner-words.ts';
import { PlainDate } from './plain-date.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().trim().min(1).max(4000);
const Centimes = z.number().int().nonnegative();
const bilingual = z.object({ ar: z.string(), fr: z.string() }) satisfies z.ZodType<Bilingual>;

/**
 * Readings and assessments are made by our own pure functions and sealed by the chain; they are checked
 * loosely here, so that a case written under last year's shape still opens.
 */
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const reading = z.custom<Reading>((value) => isObject(value) && 'type' in value && 'fields' in value);
const assessment = z.custom<Assessment>(
  (value) => isObject(value) && 'outcome' in value && 'rulesVersion' in value,
);

/** What an assessment rests on beside the case's own log: kept with it, so that it can be made again to the byte. */
export interface Basis {
  /** The day whose law it was judged by. */
  readonly depositedOn: PlainDate;
  readonly registerConsulted: boolean;
  readonly registerRow?: MemberRow;
  /** What other cases said of it. */
  readonly elsewhere?: readonly Sign[];
  /** How common the member's names are in the register. */
  readonly nameShares?: Frequencies;
  /** The figures it was judged by, for the acts that follow from it. */
  readonly figures?: Parameters;
}
const basis = z.custom<Basis>((value) => isObject(value) && 'depositedOn' in value);

/** Which bytes are meant: travels with every reading and every decision. */
const PaperVersion = z.object({ paperId: PaperId, versionId: z.string().min(1), sha256 });
export type PaperVersion = z.infer<typeof PaperVersion>;

/** A value on a paper; `part`: which of a file's papers, as of a correction. */
const ReadField = z.object({
  paperId: PaperId,
  field: z.string().min(1).max(60),
  part: z.number().int().positive().optional(),
});
export type ReadField = z.infer<typeof ReadField>;

/** A reason of a decision: law 03-01 wants the law and the facts, and the facts want their page. */
const Ground = z.object({
  article: z.string().min(1),
  text: bilingual,
  rule: z.string().optional(),
  facts: bilingual.optional(),
  evidence: z
    .array(z.object({ file: z.string(), page: z.number().int().positive(), field: z.string().optional() }))
    .optional(),
});
export type Ground = z.infer<typeof Ground>;

/** Whose money it is; which ones there are is data of the rules. */
const fundingSource = z.string().trim().min(1).max(60);
const delegation = z.string().trim().min(1).max(100);

/** What letters the service writes. */
export const letterKinds = [
  'receipt',
  'completion',
  'grant',
  'refusal',
  'appeal-outcome',
  'referral',
  'payment',
  'recovery',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Where a project stands in difficulty, as those who follow it up report it. */
export const difficulties = [
  'legal',
  'governance',
  'financing',
  'production',
  'marketing',
  'training',
] as const;

/** Steps of a project that the case does not tell by itself (`accompaniment.ts`). */
export const accompaniedSteps = ['orientation', 'training', 'feasibility', 'financing', 'creation'] as const;

/** What officers do about a project before and after it is decided, and the parts of its file they do it about. */
export const projectWorks = ['checked', 'visited', 'advised'] as const;
export const projectParts = ['whole', 'diagnosis', 'market', 'sales', 'certification'] as const;

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

export const CaseEvent = z.discriminatedUnion('type', [
  event('CaseOpened', {
    reference: CaseReference,
    /** Provincial or regional delegation that keeps the case. */
    delegation,
    language: z.enum(['ar', 'fr']),
    /** Memory space where a keeper opened it for the person present; the commit names the keeper. */
    place: z.string().trim().min(1).max(100).optional(),
    /** The outreach meeting the applicant heard of it at: a sheet of the meetings' book. */
    meeting: z.string().trim().min(1).max(100).optional(),
  }),
  /** Law 09-08: what the applicant was told their data is for, by the version of the notice. */
  event('NoticeGiven', { version: z.string().min(1).max(40) }),
  /** The applicant, present at a memory space, had its keeper let in again by reference and code. */
  event('KeeperAdmitted', { place: z.string().trim().min(1).max(100) }),
  /** What of the form was said by then: replaces what was said before, and is nobody's to read but its author's. */
  event('ApplicationDrafted', { draft: ApplicationDraft }),
  event('ApplicationStated', { application: Application }),

  event('UploadGranted', {
    paperId: PaperId,
    size: z.number().int().positive(),
    contentType: z.string(),
    sha256,
    /** What the applicant says it is. */
    stated: z.enum(paperTypes).optional(),
  }),
  /** Links were given out to pieces of it, named by their checksums: from then on they count as if they were there. */
  event('PiecesPromised', { paperId: PaperId, pieces: z.array(sha256).min(1).max(200) }),
  event('PaperReceived', {
    ...PaperVersion.shape,
    key: z.string(),
    size: z.number().int().positive(),
    contentType: z.string(),
  }),
  event('PaperRead', {
    ...PaperVersion.shape,
    reading,
    seconds: z.number().nonnegative(),
    /** Whether harmful software was looked for and none was found; absent in readings from before it was. */
    scan: z.enum(['clean', 'not-scanned']).optional(),
    /** How each page looks, coarsely: the same sheet photographed or saved again is found by it. */
    looks: z.array(z.string().regex(/^[0-9a-f]{64}$/)).optional(),
  }),
  event('PaperRefused', {
    ...PaperVersion.shape,
    refused: z.object({ code: z.string(), message: bilingual }),
  }),
  /** Read in vain as often as we try: a person must look. */
  event('PaperParked', { paperId: PaperId, tries: z.number().int().positive() }),
  event('PaperRequeued', { paperId: PaperId }),
  /** The stored bytes are no longer those that were acknowledged. */
  event('EvidenceChanged', { ...PaperVersion.shape, found: sha256 }),
  /** They are those again, and somebody has looked. */
  event('EvidenceRestored', PaperVersion.shape),
  /** They are nowhere any more: the case goes on without the paper, and its holder is told why. */
  event('PaperSetAside', { paperId: PaperId, reason: text }),
  event('PaperWithdrawn', { paperId: PaperId }),

  event('CaseAssessed', { assessment, asOf: PlainDate, basis: basis.optional() }),
  event('CaseSubmitted', { receipt: z.string().min(1), answerBy: PlainDate }),

  event('OfficerNoted', { note: text }),
  event('FieldCorrected', {
    paperId: PaperId,
    field: z.string().min(1).max(60),
    /** Which of the file's papers, from 1; absent: the only one, or the one its reading puts on top. */
    part: z.number().int().positive().optional(),
    value: z.string().trim().max(400),
    /** What the reading said, if it said anything. */
    was: z.string().optional(),
    reason: text.optional(),
  }),
  /** What the form says of the project, put right by an officer: from then on the case is judged by it. */
  event('ProjectCorrected', {
    said: ProjectWords,
    /** As it stood before; what was not said is absent. */
    was: ProjectWords,
    reason: text,
  }),
  /** An officer has looked at a value and lets it stand as it was read. */
  event('FieldAccepted', {
    paperId: PaperId,
    field: z.string().min(1).max(60),
    /** As of a correction. */
    part: z.number().int().positive().optional(),
    value: z.string().max(400),
  }),
  /** The law grants one single request for what is missing. */
  event('CompletionAsked', {
    papers: z.array(z.object({ paper: z.enum(paperTypes), why: bilingual })).min(1),
    answerBy: PlainDate,
  }),
  /** `answerBy`: the administration's deadline, which goes on with what was left of it. */
  event('CompletionGiven', { answerBy: PlainDate.optional() }),
  /** The window closed without a word: the case goes on with what is there. */
  event('CompletionLapsed', { answerBy: PlainDate.optional() }),
  /** An officer has looked at the whole paper; the one request waits for all of them. */
  event('PaperReviewed', { paperId: PaperId }),
  /** The administration holds it or can ask for it itself (law 55-19): not asked of the applicant. */
  event('PaperWaived', { paper: z.enum(paperTypes), source: text, reason: text }),
  /** Law 55-19: a copy is enough, and an original is shown only on a doubt that is told. */
  event('OriginalAsked', { paperId: PaperId, reason: text }),
  event('OriginalSeen', { paperId: PaperId, agrees: z.boolean(), note: text.optional() }),
  event('DeadlineAlerted', { alert: z.enum(['near', 'last', 'overdue']), due: PlainDate }),
  event('SilenceReached', { rule: z.enum(['escalate', 'acceptance']), due: PlainDate }),
  /** In one officer's hands from here on (`hold.ts`); `from`: out of whose it was taken. */
  event('CaseClaimed', {
    from: z.string().min(1).max(200).optional(),
    reason: text.optional(),
    /** However busy its holder, it lapses then, unless renewed with a reason; absent in claims from before it was set. */
    until: z.iso.datetime().optional(),
  }),
  event('CaseReleased', { from: z.string().min(1).max(200).optional(), reason: text.optional() }),
  event('CaseTransferred', {
    from: delegation.optional(),
    to: delegation,
    reason: text,
    /** The receiving delegation has to take it on; absent in transfers made before it was asked. */
    toAccept: z.literal(true).optional(),
  }),
  /** Declined, it goes back to where it came from. */
  event('TransferAnswered', { accepted: z.boolean(), reason: text.optional() }),
  event('MeetingCited', { meeting: z.string().trim().min(1).max(100) }),
  /** A step of the project that was taken, and with which body. */
  event('StepAccompanied', {
    step: z.enum(accompaniedSteps),
    on: PlainDate,
    body: z.string().min(1).max(60).optional(),
    note: text.optional(),
  }),
  /** What an officer found, saw or advised: none is overwritten, a further one stands beside it. */
  event('ProjectRecorded', {
    work: z.enum(projectWorks),
    part: z.enum(projectParts),
    on: PlainDate,
    said: text,
  }),
  /** What an officer says of a warned likeness between them and the people of the case. */
  event('ConflictDeclared', { stands: z.enum(['unrelated', 'recused']), reason: text.optional() }),
  /** Equipment already given in kind: not subsidised a second time. */
  event('InKindRecorded', {
    source: fundingSource,
    item: text,
    valueCentimes: Centimes.optional(),
    on: PlainDate.optional(),
  }),

  event('DecisionProposed', {
    proposalId: ProposalId,
    outcome: z.enum(['grant', 'refuse']),
    amountCentimes: Centimes.optional(),
    reasons: z.array(Ground).min(1),
    /** Why less is granted than the law would let; in Arabic where the French stands beside it. */
    lessBecause: text.optional(),
    lessBecauseFr: text.optional(),
    /** Law and facts of so small a grant that it comes near a refusal. */
    lessGrounds: z.array(Ground).min(1).optional(),
    fundingSource: fundingSource.optional(),
  }),
  event('DecisionReturned', {
    proposalId: ProposalId,
    reason: text,
    /** The session that gave it back. */
    session: z.string().min(1).max(100).optional(),
  }),
  event('DecisionConfirmed', {
    proposalId: ProposalId,
    decisionId: DecisionId,
    outcome: z.enum(['grant', 'refuse']),
    amountCentimes: Centimes.optional(),
    rulesVersion: z.string(),
    /** Exactly the bytes it rests on. */
    evidence: z.array(PaperVersion),
    appealUntil: PlainDate,
    fundingSource: fundingSource.optional(),
    /** In what parts a grant is paid, by the rules of the day it was made. */
    tranches: z
      .array(z.object({ share: z.number().int().positive(), proof: bilingual.nullable() }))
      .optional(),
    /** What it took so that nothing is granted twice, blind: what a release gives back. */
    claims: z.array(z.string().min(1).max(200)).optional(),
    /** The commission's session that decided it: a sheet of the sessions' book. */
    session: z.string().min(1).max(100).optional(),
    /** Its members who voted: an appeal goes to others. */
    voters: z.array(z.string().min(1).max(200)).optional(),
  }),
  /** The applicant takes the decision as it is and wants no appeal: payment need not wait. */
  event('DecisionAccepted', { decisionId: DecisionId }),
  event('AppealLodged', { grounds: text, answerBy: PlainDate }),
  event('AppealWithdrawn', {}),

  event('LetterIssued', {
    letterId: LetterId,
    kind: z.enum(letterKinds),
    /** Printed on it; counted per delegation and year by whoever issues. */
    number: z.string().min(1).max(60),
    on: PlainDate,
    /** Compact JWS in its QR code. */
    statement: z.string().max(2000).optional(),
    /** Of the PDF. */
    sha256,
    /** Its words as they were issued, from which the page is set again. */
    sheet: Sheet.optional(),
    decisionId: DecisionId.optional(),
    /** Which of several alike it is of: a tranche, a recovery, the partner it was written to. */
    about: z.string().min(1).max(100).optional(),
    /** Of a decision's letter: the last day to appeal, counted from the day it is issued. */
    appealUntil: PlainDate.optional(),
  }),
  /** The applicant has opened it: from then on they know. */
  event('LetterSeen', {
    letterId: LetterId,
    /** Of a decision's letter: the last day to appeal, counted anew from now. */
    appealUntil: PlainDate.optional(),
  }),
  event('StatementRevoked', { letterId: LetterId, reason: text }),

  /** The account money may go to, checked against its paper; held by the applicant or their cooperative. */
  event('PayeeHeld', {
    rib: z.string().regex(/^\d{24}$/),
    holder: text,
    paperId: PaperId.optional(),
    /** Why the account is held where its holder's name leaves a doubt. */
    reason: text.optional(),
  }),
  event('TrancheOrdered', {
    tranche: z.number().int().positive(),
    amountCentimes: Centimes,
    means: z.enum(['transfer', 'postal-order', 'ceremony']),
    /** Papers that show what the tranche asks for, e.g. invoices of the one before. */
    proof: z.array(PaperId).optional(),
  }),
  event('TrancheReturned', { tranche: z.number().int().positive(), reason: text }),
  event('TranchePaid', {
    tranche: z.number().int().positive(),
    on: PlainDate,
    /** The treasury's own number. */
    reference: z.string().trim().min(1).max(100),
    /** The hand-over it was given at: a sheet of the ceremonies' book. */
    ceremony: z.string().min(1).max(100).optional(),
  }),
  /** The last tranche is paid. */
  event('PaymentCompleted', {}),
  event('VisitRecorded', {
    on: PlainDate,
    found: z.enum(['running', 'starting', 'stopped', 'not-found']),
    difficulties: z.array(z.enum(difficulties)),
    /** Absent: not known. */
    jobs: z
      .object({ family: z.number().int().nonnegative(), others: z.number().int().nonnegative() })
      .optional(),
    note: text.optional(),
  }),
  event('BreachRecorded', { obligation: text, facts: text }),
  event('RecoveryOrdered', {
    amountCentimes: Centimes,
    reasons: z.array(Ground).min(1),
    answerBy: PlainDate,
  }),
  event('RecoveryReceived', {
    amountCentimes: Centimes,
    on: PlainDate,
    reference: z.string().trim().min(1).max(100),
  }),
  event('CaseClosed', {
    why: z.enum(['completed', 'recovered', 'not-granted', 'given-up']),
    note: text.optional(),
  }),

  /** A grant that came to nothing keeps nobody from another: what it had taken is free again. */
  event('GrantReleased', { decisionId: DecisionId, reason: text }),

  /** Law 09-08: the right to have one's data put right, and the answer to it. */
  event('RectificationAsked', { what: text }),
  event('RectificationAnswered', {
    accepted: z.boolean(),
    reason: text,
    /** What may be put right of papers, and nothing else; absent in answers from before it was asked. */
    fields: z.array(ReadField).max(60).optional(),
  }),
  event('RectificationMade', { done: text }),
  event('CaseWithdrawn', {}),

  /** Law 09-08: a partner learns of a decision only while its applicant agrees, and only that partner. */
  event('ConsentGiven', {
    partner: z.string().trim().min(1).max(100),
    until: PlainDate,
    purpose: z.enum(consentPurposes).default('loan'),
  }),
  event('ConsentRevoked', { partner: z.string().trim().min(1).max(100) }),
  /** What a bank says of the loan it was asked for. */
  event('PartnerAnswered', {
    partner: z.string().trim().min(1).max(100),
    answer: z.enum(partnerAnswers),
    amountCentimes: Centimes.optional(),
    on: PlainDate,
    /** The bank's own number. */
    reference: z.string().trim().min(1).max(60).optional(),
  }),
  /** A bank has seen the money of a tranche arrive. */
  event('TrancheConfirmed', {
    partner: z.string().trim().min(1).max(100),
    tranche: z.number().int().positive(),
    on: PlainDate,
    reference: z.string().trim().min(1).max(60),
  }),
  /** What a body says of somebody sent on to it. */
  event('ReferralAnswered', {
    partner: z.string().trim().min(1).max(100),
    answer: z.enum(referralAnswers),
    on: PlainDate,
  }),
]);
export type CaseEvent = z.infer<typeof CaseEvent>;
export type EventType = CaseEvent['type'];
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;
