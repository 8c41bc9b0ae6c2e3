/**
 * Everything that can happen to a case. A case is the list of these and nothing else.
 * Append only: a field may be added as optional; none is renamed, none changes its meaning.
 */
import * as z from 'zod';
import { type Bilingual, paperTypes, type Reading } from '#shared/papers/reading';
import { CaseReference, DecisionId, PaperId, ProposalId } from '#shared/platform/ids';
import type { Assessment } from '#shared/rules/assessment';
import { Application } from './application.ts';
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

/** Which bytes are meant: travels with every reading and every decision. */
const PaperVersion = z.object({ paperId: PaperId, versionId: z.string().min(1), sha256 });
export type PaperVersion = z.infer<typeof PaperVersion>;

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

export const CaseEvent = z.discriminatedUnion('type', [
  event('CaseOpened', {
    reference: CaseReference,
    /** Provincial or regional delegation that keeps the case. */
    delegation: z.string().trim().min(1).max(100),
    language: z.enum(['ar', 'fr']),
    /** Memory space where a keeper opened it for the person present; the commit names the keeper. */
    place: z.string().trim().min(1).max(100).optional(),
  }),
  event('ApplicationStated', { application: Application }),

  event('UploadGranted', {
    paperId: PaperId,
    size: z.number().int().positive(),
    contentType: z.string(),
    sha256,
    /** What the applicant says it is. */
    stated: z.enum(paperTypes).optional(),
  }),
  event('PaperReceived', {
    ...PaperVersion.shape,
    key: z.string(),
    size: z.number().int().positive(),
    contentType: z.string(),
  }),
  event('PaperRead', { ...PaperVersion.shape, reading, seconds: z.number().nonnegative() }),
  event('PaperRefused', {
    ...PaperVersion.shape,
    refused: z.object({ code: z.string(), message: bilingual }),
  }),
  /** Read in vain as often as we try: a person must look. */
  event('PaperParked', { paperId: PaperId, tries: z.number().int().positive() }),
  event('PaperRequeued', { paperId: PaperId }),
  /** The stored bytes are no longer those that were acknowledged. */
  event('EvidenceChanged', { ...PaperVersion.shape, found: sha256 }),
  event('PaperWithdrawn', { paperId: PaperId }),

  event('CaseAssessed', { assessment, asOf: PlainDate }),
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
  /** The law grants one single request for what is missing. */
  event('CompletionAsked', {
    papers: z.array(z.object({ paper: z.enum(paperTypes), why: bilingual })).min(1),
    answerBy: PlainDate,
  }),
  event('CompletionGiven', {}),

  event('DecisionProposed', {
    proposalId: ProposalId,
    outcome: z.enum(['grant', 'refuse']),
    amountCentimes: Centimes.optional(),
    reasons: z.array(z.object({ article: z.string(), text: bilingual })).min(1),
  }),
  event('DecisionReturned', { proposalId: ProposalId, reason: text }),
  event('DecisionConfirmed', {
    proposalId: ProposalId,
    decisionId: DecisionId,
    outcome: z.enum(['grant', 'refuse']),
    amountCentimes: Centimes.optional(),
    rulesVersion: z.string(),
    /** Exactly the bytes it rests on. */
    evidence: z.array(PaperVersion),
    appealUntil: PlainDate,
  }),
  event('AppealLodged', { grounds: text, answerBy: PlainDate }),
  event('CaseWithdrawn', {}),

  /** Law 09-08: a partner learns of a decision only while its applicant agrees, and only that partner. */
  event('ConsentGiven', { partner: z.string().trim().min(1).max(100), until: PlainDate }),
  event('ConsentRevoked', { partner: z.string().trim().min(1).max(100) }),
]);
export type CaseEvent = z.infer<typeof CaseEvent>;
export type EventType = CaseEvent['type'];
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;
