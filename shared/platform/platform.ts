/**
 * The outside world as one argument. Two things implement it: `platform/aws` and `platform/local`;
 * one contract suite holds both to the promises written here.
 */
import type { PageText } from '#shared/papers/page-text';
import type { Cell } from '#shared/papers/reader/cell';
import type { RenderOutcome } from '#shared/papers/reader/drawer';
import type { PaperOutcome, ReaderName, Reading } from '#shared/papers/reading';
import type { DecidedRow } from '#shared/statistics/row';
import type { BookStore, SheetHead } from './book.ts';
import type { CaseId, CaseReference, CommitId, IdKind, Ids, PaperId } from './ids.ts';
import type { Actor, Appended, Link, StoredEvent } from './link.ts';
import type { FiledMember, MemberEntry, MemberRow } from './member.ts';
import type { Slips } from './slip.ts';
import type { Telemetry } from './trace.ts';

export type { Actor, BookStore, FiledMember, MemberEntry, MemberRow, StoredEvent };

export interface Platform {
  readonly files: Files;
  readonly cases: CaseStore;
  /** Everything that is not a case; written and read through `shared/cases/books`. */
  readonly books: BookStore;
  readonly queue: PaperQueue;
  readonly reader: PaperReader;
  /** Looks for harmful software in a stored paper before anything opens it. Absent: nothing does, and officers are told so. */
  scan?(file: ScannedFile): Promise<ScanOutcome>;
  /** A page (1-based) of a stored paper, drawn where nothing of the service can be reached. */
  drawPage(file: AcknowledgedFile, page: number): Promise<DrawOutcome>;
  /** Absent where no other reader was allowed. */
  readonly second?: SecondQueue;
  readonly access: Access;
  readonly register: MemberRegister;
  readonly outbox: Outbox;
  readonly slips: Slips;
  readonly signer: Signer;
  /** Absent where whoever administers the service hands roots on (`npm run audit -- anchor`). */
  readonly anchors?: Anchors;
  /** How the place stands that the service runs in. Absent on AWS, where its alarms watch. */
  standing?(): Promise<Standing>;
  /**
   * Keyed hash of something that names a person (CIN, act number), so that a case can be found by it
   * while nobody who reads the index learns it. `kind` parts the namespaces.
   */
  blind(kind: BlindKind, value: string): Promise<string>;
  now(): Date;
  newId<K extends IdKind>(kind: K): Ids[K];
  readonly log: Log;
  /** Where spans of work go; absent: nowhere. */
  readonly telemetry?: Telemetry;
}

export type BlindKind =
  | 'cin'
  | 'act'
  | 'reference'
  | 'member'
  | 'project'
  | 'paper'
  | 'account'
  | 'register'
  | 'partner';

// ── files ────────────────────────────────────────────────────────────────────────────────────────

/** What may be sent at all; the reader looks at the content again and does not trust this word. */
export const uploadTypes = ['image/jpeg', 'image/png', 'image/tiff', 'application/pdf'] as const;
export type UploadType = (typeof uploadTypes)[number];
/** Bytes; a scan of several pages at 300 dpi fits, and one page stays under Textract's 10 MB. */
export const largestUpload = 20_000_000;

export interface UploadRequest {
  readonly caseId: CaseId;
  readonly paperId: PaperId;
  readonly size: number;
  readonly type: UploadType;
  /** Hex, lower case. */
  readonly sha256: string;
}

/** Send the bytes with exactly these headers; a browser adds content-length itself, and that is signed too. */
export interface UploadGrant {
  readonly method: 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly key: string;
  /** ISO instant. */
  readonly expiresAt: string;
}

/** Bytes of a piece: on a line of 40 kbit/s a minute of sending, and no more than that is lost when it breaks. */
export const pieceSize = 262_144;
/** Pieces that were never joined are forgotten after so many days. */
export const pieceDays = 7;

export interface Piece {
  readonly size: number;
  /** Hex, lower case. */
  readonly sha256: string;
}
export type PaperName = Pick<UploadRequest, 'caseId' | 'paperId'>;

export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly versionId: string;
  /** Hex, of the bytes as they were stored. */
  readonly sha256: string;
  readonly contentType: string;
}

export type FileOutcome =
  | ({ readonly status: 'found' } & StoredFile)
  | { readonly status: 'absent' }
  /** The bytes are no longer those that were acknowledged. */
  | { readonly status: 'changed'; readonly versionId: string; readonly sha256: string };

/**
 * Papers as sent. Size, type and checksum are fixed in the signed link; the key is ours; an object that
 * exists can't be replaced; what is acknowledged is on disk or in S3.
 */
export interface Files {
  grantUpload(request: UploadRequest): Promise<UploadGrant>;
  /** Of a paper on its way: the checksums of its pieces that are there. */
  listPieces(paper: PaperName): Promise<readonly string[]>;
  /** A piece is named by its checksum: under that name nothing else can ever lie. */
  grantPiece(paper: PaperName, piece: Piece): Promise<UploadGrant>;
  /**
   * Puts a paper together out of its pieces, as if it had been sent whole; twice is harmless. `missing`: not all are
   * there; `spoilt`: together they are not the paper that was announced.
   */
  joinPieces(request: UploadRequest, pieces: readonly string[]): Promise<'joined' | 'missing' | 'spoilt'>;
  /** Without `versionId`: the version stored under the key (there is never a second one unless someone forced it). */
  read(key: string, versionId?: string): Promise<FileOutcome>;
  /** A link that shows the paper for five minutes, as an attachment from its own origin. */
  grantView(key: string, versionId: string): Promise<{ readonly url: string; readonly expiresAt: string }>;
  /** Deletes all that was ever stored of a case, every version; nothing left to delete is no fault. */
  erase(caseId: CaseId): Promise<{ readonly deleted: number }>;
}

const keyPattern = /^papers\/(case-[0-9a-z]{26})\/(paper-[0-9a-z]{26})$/;
export const fileKey = (caseId: CaseId, paperId: PaperId): string => `papers/${caseId}/${paperId}`;
const piecePattern = /^pieces\/(case-[0-9a-z]{26})\/paper-[0-9a-z]{26}\/[0-9a-f]{64}$/;
/** Not among the papers: what lies here is read by nobody. */
export const pieceKey = ({ caseId, paperId }: PaperName, sha256: string): string =>
  `pieces/${caseId}/${paperId}/${sha256}`;
export const findCaseOfPiece = (key: string): CaseId | undefined =>
  piecePattern.exec(key)?.[1] as CaseId | undefined;

export function findPaperOfKey(
  key: string,
): { readonly caseId: CaseId; readonly paperId: PaperId } | undefined {
  const match = keyPattern.exec(key);
  return match === null ? undefined : { caseId: match[1] as CaseId, paperId: match[2] as PaperId };
}

// ── cases ────────────────────────────────────────────────────────────────────────────────────────

/** One link of a case's chain. */
export interface Commit extends Link {
  readonly caseId: CaseId;
  /**
   * Random, hashed with the rest and kept as secret as the events: whoever holds only the hash can't try out what was
   * said. Absent in commits written before it was.
   */
  readonly salt?: string;
}

/** Whose move it is: what queues are made of. */
export const desks = ['applicant', 'reading', 'review', 'confirm', 'attention', 'done'] as const;
export type Desk = (typeof desks)[number];

/** Account to hold, tranche to order, to pay or to hand over, first visit, later ones, money to come back. */
export const dueSteps = ['account', 'order', 'pay', 'hand-over', 'visit', 'follow', 'recovery'] as const;
export type DueStep = (typeof dueSteps)[number];

/** What a queue shows of a case without opening it. No person in it. */
export interface CaseCard {
  readonly caseId: CaseId;
  readonly reference: CaseReference;
  readonly delegation: string;
  readonly state: string;
  readonly desk: Desk;
  /** ISO day by which that desk must have moved, if the law or we set one. */
  readonly deadline?: string;
  /**
   * While a time limit of the law runs: the ISO day it runs from, the days it stood still, the warnings given, and
   * whether its end was noted.
   */
  readonly clock?: {
    readonly from: string;
    readonly waited: number;
    readonly alerts: number;
    readonly silent: boolean;
  };
  /** ISO instant. */
  readonly openedAt: string;
  /** The officer who claimed it, and the instant at which the claim lapses if nothing more is done. */
  readonly held?: {
    readonly by: string;
    readonly since: string;
    readonly until: string;
    /** Past the days of the rules, with a reason each time. */
    readonly renewed?: number;
  };
  readonly outcome?: 'eligible' | 'incomplete' | 'officer';
  readonly flags: number;
  readonly papers: number;
  /** ISO day of its deposit. */
  readonly submittedOn?: string;
  /** Why it lies before an officer (`why-here.ts`), and how many other reasons there are. */
  readonly why?: { readonly code: string; readonly others: number };
  /** Codes of the flags its assessment raised, each once. */
  readonly signs?: readonly string[];
  /** Of values officers looked at, by paper, script and capture: how many, and how many they corrected. */
  readonly observed?: Readonly<Record<string, readonly [seen: number, corrected: number]>>;
  /** ISO day → acts of officers, of the last thirty days on which there were any. */
  readonly actDays?: Readonly<Record<string, number>>;
  /** Once a decision stands: what statistics count of it; its delegation is the one that decided. */
  readonly counted?: Omit<DecidedRow, 'caseId' | 'delegation'> & Partial<Pick<DecidedRow, 'delegation'>>;
  /** Once something is granted: what the money or the follow-up waits for (`payment/due.ts`). */
  readonly due?: {
    readonly step: DueStep;
    /** ISO day of the last move. */
    readonly since: string;
    readonly tranche?: number;
    readonly centimes?: number;
    /** An appeal may still come, until that ISO day; without one the decision is not known yet. */
    readonly waits?: { readonly until?: string };
  };
  /** A correction its holder asked for (law 09-08) waits for an answer, or was accepted and is still to be made. */
  readonly rectification?: { readonly waits: 'answer' | 'making'; readonly since: string };
  /** Which fields it was drawn with (`card.ts`); absent: before that was counted. Older ones are drawn anew by the hour. */
  readonly shape?: number;
  /** ISO day on which what the case said was erased; the card is all that is left to show. */
  readonly erased?: string;
  readonly version: number;
}

/** Where a card stands in its queue: nearest deadline first, then the oldest; no two alike. */
export const placeOf = ({ deadline, openedAt, caseId }: CaseCard): string =>
  `${deadline ?? '9999-12-31'}#${openedAt}#${caseId}`;
/** Just above every place whose deadline is on or before that day. */
export const placeAfter = (day: string): string => `${day}$`;

export interface CommitRequest {
  /** `version` is the expected version plus one: the store takes it only if the case stands right before it. */
  readonly commit: Commit;
  readonly card: CaseCard;
  /** Blind keys the case is found by from now on; adding one twice is harmless. */
  readonly findBy?: readonly { readonly kind: BlindKind; readonly key: string }[];
  /** Unique keys this case takes, e.g. one grant per applicant and project. Blind, never plain. */
  readonly claims?: readonly string[];
  /** Claims of this case that others may take from now on; of another's nothing is written at all. */
  readonly releases?: readonly string[];
  readonly announcements?: readonly Announcement[];
}

export type CommitOutcome = Appended<CaseId>;

export interface QueueQuery {
  readonly desk: Desk;
  /** Absent: the whole country. */
  readonly delegation?: string;
  /** An officer's id: only cards of which theirs was the last hand, also where the hold has lapsed since. */
  readonly heldBy?: string;
  /** ISO day: only cards whose deadline is on or before it. */
  readonly dueBy?: string;
  /** 1–1000; pages people see take fewer. */
  readonly limit: number;
  readonly cursor?: string;
}

/** Append-only logs of cases, with what finds them. All or nothing per commit. */
export interface CaseStore {
  commit(request: CommitRequest): Promise<CommitOutcome>;
  /**
   * Oldest first; empty when there is no such case. Read consistently. Throws `CaseErased` (`case-key.ts`) with the
   * links that are left where the case's key was destroyed, and `CommitUnreadable` where a key does not open a commit.
   */
  load(caseId: CaseId): Promise<readonly Commit[]>;
  /**
   * Forgets by what the case was found, destroys its key, and empties its commits down to their place in the chain;
   * nothing can be committed to it any more. Cut short, it is finished by being called again.
   */
  erase(request: {
    readonly caseId: CaseId;
    /** ISO day. */
    readonly on: string;
    readonly findBy: readonly { readonly kind: BlindKind; readonly key: string }[];
  }): Promise<void>;
  /** Puts another card in place of the one of that same version; false where the case went on meanwhile or is erased. */
  redraw(card: CaseCard): Promise<boolean>;
  /** Nearest deadline first, then the oldest; a page may lag a commit by a second. */
  queue(query: QueueQuery): Promise<{ readonly cards: readonly CaseCard[]; readonly cursor?: string }>;
  find(kind: BlindKind, key: string): Promise<readonly CaseId[]>;
  /** Every case's last hash, for daily roots and the audit. */
  heads(): AsyncIterable<{ readonly caseId: CaseId; readonly version: number; readonly hash: string }>;
  /** Seals a day: written once, never replaced; false when that day was sealed already. */
  seal(root: DailyRoot): Promise<boolean>;
  roots(): Promise<readonly DailyRoot[]>;
  /** ISO day of the last root. */
  lastSealed(): Promise<string | undefined>;
}

/** The heads that moved, of cases and of the books' sheets, under one hash; each day's holds the day's before. */
export interface DailyRoot {
  /** ISO day. */
  readonly day: string;
  readonly heads: readonly { readonly caseId: CaseId; readonly version: number; readonly hash: string }[];
  /** Absent on a day on which no sheet moved. */
  readonly sheets?: readonly Omit<SheetHead, 'card'>[];
  readonly previous: string;
  readonly hash: string;
  /** A compact JWS over day and hash; absent in roots written before they were signed. */
  readonly signature?: string;
}

/** A place outside the store whose keeper lets nobody take back or change what was handed in, the service included. */
export interface Anchors {
  /** Once per day; the first word stands, and saying it again is harmless. */
  keep(day: string, anchor: string): Promise<void>;
}

// ── queue and reader ─────────────────────────────────────────────────────────────────────────────

/** A paper that waits to be read. Delivered at least once, in any order. */
export interface PaperMessage {
  readonly caseId: CaseId;
  readonly paperId: PaperId;
  readonly key: string;
  readonly versionId: string;
  /** What a scanner said of that version, where the message comes from it. */
  readonly scan?: ScanOutcome;
  /** It was waited for a scanner's word as long as we wait. */
  readonly waited?: true;
  /** The work it comes from (`trace.ts`); every try of it belongs there. */
  readonly traceparent?: string | undefined;
}

export interface ScannedFile {
  readonly key: string;
  readonly versionId: string;
  readonly bytes: Uint8Array;
}

/** `awaited`: the scanner has not come to it yet. `not-scannable`: it says itself that it can't look into such a file. */
export type ScanOutcome =
  | { readonly status: 'clean' | 'found' | 'awaited' }
  | { readonly status: 'not-scanned'; readonly why: 'no-scanner' | 'failed' | 'not-scannable' };

/** Seconds a paper waits for a scanner's word; then it is read, and officers see that nothing looked at it. */
export const scanPatience = 900;

/** Deliveries of one message before it is parked and its case marked as needing attention. */
export const triesBeforeParking = 5;

/** Seconds a function has to take one paper in, from its first byte to its case. */
export const readingSeconds = 300;

/** The store itself queues what is uploaded; this is for sending a parked paper once more. */
export interface PaperQueue {
  /** @param afterSeconds up to 900. */
  send(message: PaperMessage, afterSeconds?: number): Promise<void>;
  depth(): Promise<{ readonly waiting: number; readonly beingRead: number; readonly parked: number }>;
}

export interface PaperReader {
  /** Never throws for what a file holds; throws when the reader itself is broken. */
  readPaper(bytes: Uint8Array): Promise<PaperOutcome>;
}

/** A paper as it was acknowledged: this version of this object, with these bytes. */
export interface AcknowledgedFile {
  readonly key: string;
  readonly versionId: string;
  /** Hex. */
  readonly sha256: string;
}
/** `absent`: no such version, or its bytes are no longer those that were acknowledged. */
export type DrawOutcome = RenderOutcome | { readonly status: 'absent' };

/** A paper our own reader has read, to be shown to another reader as well. */
export interface SecondAsk extends PaperMessage {
  /** Bytes. */
  readonly size: number;
  /** Attempts used up before this one. */
  readonly asked: number;
  /** How often it was sent away since before anything was begun, and the instant of the first time: no attempt is used. */
  readonly turnedAway?: { readonly times: number; readonly since: string } | undefined;
  /** The other reader's own name for what it is working on. */
  readonly job?: string | undefined;
}

/** Papers on their way to a second reader: a queue of its own, so that its illness holds no paper up. */
export interface SecondQueue {
  readonly by: ReaderName;
  /** At least once, not before so many seconds (900 at most). */
  ask(message: SecondAsk, afterSeconds: number): Promise<void>;
  /** Only where papers are shown: whoever merely asks spends nothing. */
  readonly pages?: DailyPages | undefined;
}

/** No paper of a dossier has more pages; one that has is shown to no paid reader. */
export const mostPagesShown = 60;

/** How many pages a paid reader is shown in a day: counted before they are shown, never beyond what the stage states. */
export interface DailyPages {
  /** False when the day has no room for all of them; then none is taken. */
  take(day: string, pages: number): Promise<boolean>;
  /** Of pages that were taken and not shown. */
  giveBack(day: string, pages: number): Promise<void>;
}

export type LaterReason = 'busy' | 'quota' | 'no-answer' | 'in-progress';
export type SecondOutcome =
  /** Every page of the file, and nothing but these. */
  | { readonly status: 'read'; readonly pages: readonly PageText[] }
  /**
   * Not yet: to be asked again, with the job if there is one. `busy`: turned away before anything was begun;
   * `quota`: not asked, the day's pages are spent; `no-answer`: it may have been begun.
   */
  | { readonly status: 'later'; readonly reason: LaterReason; readonly job?: string }
  | { readonly status: 'not-read'; readonly reason: Lowercase<string> };

/** Reads what our own reader has read already; never waits long, never throws for what a file holds. */
export interface SecondReader {
  readonly by: ReaderName;
  read(ask: SecondAsk, first: Pick<Reading, 'pages'>): Promise<SecondOutcome>;
}

// ── access ───────────────────────────────────────────────────────────────────────────────────────

export type SignInOutcome =
  | { readonly status: 'signed-in'; readonly token: string; readonly expiresAt: string }
  /** Said alike for an unknown reference and a wrong code. */
  | { readonly status: 'wrong' }
  | { readonly status: 'locked'; readonly until: string };

/** Applicants sign in with their case's reference and the code they were given when it opened. */
export interface Access {
  /** Once per reference. */
  register(request: {
    readonly reference: CaseReference;
    readonly code: string;
    readonly caseId: CaseId;
  }): Promise<void>;
  /** The token's claims: `custom:caseId`, audience `applicant` (or the user pool's client). */
  signIn(request: { readonly reference: string; readonly code: string }): Promise<SignInOutcome>;
}

// ── register of members ──────────────────────────────────────────────────────────────────────────

export interface MemberRegister {
  /** `consulted: false` when no register was ever imported: silence is then no evidence. */
  find(memberNumber: string): Promise<{ readonly consulted: boolean; readonly row?: MemberRow }>;
  /** Rows with a known number are replaced, and what they were filed under is forgotten. */
  put(entries: readonly MemberEntry[]): Promise<{ readonly added: number; readonly replaced: number }>;
  /** Members filed under a blind key, at most so many, in no order; a key nobody is filed under has none. */
  filed(key: string, most: number): Promise<readonly FiledMember[]>;
  /** How many are filed under a blind key, and how many members there are. */
  count(key: string): Promise<{ readonly filed: number; readonly members: number }>;
}

// ── signatures ───────────────────────────────────────────────────────────────────────────────────

/** A key that checks our signatures, as a JWK. */
export interface PublicKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
}

/** Signs what letters state, so that anyone can check it with no more than the published keys. */
export interface Signer {
  /** Where the pages that check a statement are reached, e.g. `https://nasab.example`: its issuer. */
  readonly issuer: string;
  /** A compact JWS (ES256) by the current key, whose id is in its head; `type` keeps what is signed for one use from another. */
  sign(claims: object, type?: string): Promise<string>;
  /** The current key first, then those that signed before it: what they signed stays checkable. */
  publicKeys(): Promise<readonly PublicKey[]>;
}

// ── outbox and log ───────────────────────────────────────────────────────────────────────────────

/** Something the world must be told, written in the same transaction as the event it tells of. */
export interface Announcement {
  /** `<caseId>.<version>.<index of the event>`: the same for every attempt, so a receiver can tell a repeat. */
  readonly id: string;
  readonly caseId: CaseId;
  readonly version: number;
  readonly type: string;
  /** The work it comes from (`trace.ts`). */
  readonly traceparent?: string | undefined;
}

/** At least one delivery; exactly one effect, because ids never change. */
export interface Outbox {
  /** Leases up to `limit` that are due, for a minute. */
  take(limit: number): Promise<readonly Announcement[]>;
  done(id: string): Promise<void>;
  /** Tries again later, waiting longer each time over a day; then it is parked. */
  failed(id: string): Promise<'again' | 'parked'>;
}

/** What an operator wants to know of a machine before somebody is harmed. */
export interface Standing {
  readonly papers: {
    readonly waiting: number;
    readonly beingRead: number;
    readonly parked: number;
    /** ISO instant at which the oldest paper came that nobody has begun to read. */
    readonly oldestAt?: string;
  };
  /** Not told at the first try, and given up. */
  readonly announcements: { readonly waiting: number; readonly parked: number };
  /** The last ISO day whose record is sealed. */
  readonly sealedDay?: string;
  /** ISO instant of the last backup that was taken; absent where none ever was. */
  readonly backupAt?: string;
  /** Bytes, where what people send is kept. */
  readonly disk: { readonly free: number; readonly whole: number };
  /** How far this machine can shut in whoever decodes papers. */
  readonly cell: Cell;
}

/** All a log line can hold: a code, ids and numbers. There is no place in it for a person. */
export interface LogFacts {
  readonly caseId?: CaseId;
  readonly paperId?: PaperId;
  readonly commitId?: CommitId;
  readonly version?: number;
  readonly tries?: number;
  readonly count?: number;
  readonly bytes?: number;
  readonly ms?: number;
  readonly status?: number;
  /** A stable code of ours, e.g. of a refusal. */
  readonly reason?: Lowercase<string>;
  /** Only the error's name, code and stack frames are written, never its message. */
  readonly cause?: unknown;
}

export interface Log {
  info(code: Lowercase<string>, facts?: LogFacts): void;
  warn(code: Lowercase<string>, facts?: LogFacts): void;
  error(code: Lowercase<string>, facts?: LogFacts): void;
}
