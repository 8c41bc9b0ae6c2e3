/**
 * What the chains of one machine do not hold by themselves: rows that find, list, claim or announce, the register's index, and
 * the papers on the disk. Each is worked out anew from what the chains say, and named where it differs.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { announcementsOf, cardOf, cardShape, keysOf } from '#shared/cases/card';
import type { Case } from '#shared/cases/case';
import { type Break, canonicalJson } from '#shared/cases/chain';
import { CaseEvent } from '#shared/cases/event';
import { entryOf, registerKeys } from '#shared/cases/register/keys';
import { after } from '#shared/cases/replay';
import { partnerKeysOf } from '#shared/cases/told-partners';
import { chainOfSheet, placeOfSheet, type SheetCard, type SheetCommit } from '#shared/platform/book';
import { CaseErased, CommitUnreadable } from '#shared/platform/case-key';
import type { CaseId } from '#shared/platform/ids';
import type { LocalPlatform } from '#shared/platform/local/index';
import { MemberRow, memberKey } from '#shared/platform/member';
import { type CaseCard, type Commit, placeOf } from '#shared/platform/platform';

/** Columns nobody vouches for, each with what a change there would come to. Every other is worked out anew. */
export const notVouchedFor: Readonly<Record<string, string>> = {
  'access.salt': 'The holder’s code opens nothing any more; a new one is given out at the counter.',
  'access.hash': 'As the salt. Whose case a reference opens is checked.',
  'access.failures': 'Tries at a code, forgotten within the quarter of an hour.',
  'access.locked_until': 'As the failures.',
  'messages.*': 'Work in hand: a paper that is not read shows in its case.',
  'slips.*': 'Words that end by themselves: keys used once, news on its way.',
  'outbox.due': 'When the next try is made. That there is something to tell is checked.',
  'outbox.failures': 'As when it is due.',
  'outbox.state': 'Whether it was told, which only its receiver could say.',
  'objects.stored_at': 'When it was stored; the case says when it was received.',
  'sheet_claims.claim':
    'What a sheet has taken in its book is not written in its commits. That a sheet of that book took it, is checked.',
  'members.body':
    'What no index is made of: mother’s name, days of birth and death, sex, children. All it is sought by is checked.',
};

type Fault = Break['fault'];
type Rows = readonly Readonly<Record<string, unknown>>[];

function jsonOf<T>(text: unknown): T | undefined {
  try {
    return JSON.parse(String(text)) as T;
  } catch {
    return undefined;
  }
}

/** @param wanted whether stored papers are opened too: each is read from the disk. */
export async function auditRows(
  platform: LocalPlatform,
  dataDir: string,
  wanted: { readonly papers: boolean },
): Promise<{ readonly papers: number; readonly broken: readonly Break[] }> {
  const database = new DatabaseSync(join(dataDir, 'nasab.db'), { readOnly: true });
  const keyring = new DatabaseSync(join(dataDir, 'keys', 'cases.db'), { readOnly: true });
  const broken: Break[] = [];
  const say = (fault: Fault, row: string, caseId?: CaseId): void => {
    broken.push({ ...(caseId === undefined ? {} : { caseId }), row, fault });
  };
  const all = (sql: string): Rows => database.prepare(sql).all() as Rows;
  try {
    for (const each of [database, keyring])
      for (const { integrity_check: found } of each.prepare('PRAGMA integrity_check').all())
        if (found !== 'ok') say('page-damaged', String(found));
    await checkCases(platform, all, keyring, say);
    checkSheets(all, say);
    for (const { day, body } of all('SELECT day, body FROM roots')) {
      const root = jsonOf<{ day?: unknown }>(body);
      if (root !== undefined && root.day !== day) say('row-differs', `roots ${day}`);
    }
    await checkRegister(platform, all, say);
    const papers = wanted.papers ? await checkPapers(platform, all, say) : 0;
    return { papers, broken };
  } finally {
    database.close();
    keyring.close();
  }
}

type Say = (fault: Fault, row: string, caseId?: CaseId) => void;
type All = (sql: string) => Rows;

/** Two tables of what stands and what should: named where one lacks a row, has another, or says it otherwise. */
function compare(
  table: string,
  expected: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, string>,
  say: Say,
): void {
  for (const [key, value] of expected)
    if (stored.get(key) !== value) say(stored.has(key) ? 'row-differs' : 'row-missing', `${table} ${key}`);
  for (const key of stored.keys()) if (!expected.has(key)) say('row-stray', `${table} ${key}`);
}

const table = (rows: Rows, key: readonly string[], value: readonly string[]): Map<string, string> =>
  new Map(
    rows.map((row) => [
      key.map((name) => String(row[name])).join(' '),
      value.map((name) => String(row[name])).join(' '),
    ]),
  );

async function checkCases(platform: LocalPlatform, all: All, keyring: DatabaseSync, say: Say): Promise<void> {
  for (const { case_id, version, hash, body } of all('SELECT * FROM commits')) {
    const kept = jsonOf<Commit>(body);
    if (kept === undefined) continue;
    if (kept.caseId !== case_id || kept.version !== version || kept.hash !== hash)
      say('row-differs', `commits ${version}`, String(case_id) as CaseId);
  }
  const erasedOn = new Map(
    keyring
      .prepare('SELECT case_id, erased_on FROM keys WHERE key IS NULL')
      .all()
      .map((row) => [String(row.case_id), String(row.erased_on)]),
  );
  const finds = new Map<string, string>();
  const claims = new Map<string, string>();
  const told = new Map<string, string>();
  const opens = new Map<string, string>();
  const objects = new Map<string, string>();
  const gone = new Set<string>();
  for (const { case_id, version, delegation, desk, place, card: text } of all('SELECT * FROM heads')) {
    const caseId = String(case_id) as CaseId;
    const card = jsonOf<CaseCard>(text);
    const columns = card && [card.caseId, card.version, card.delegation, card.desk, placeOf(card)];
    if (canonicalJson(columns) !== canonicalJson([case_id, version, delegation, desk, place]))
      say('wrong-card', 'heads', caseId);
    let log: readonly Commit[];
    try {
      log = await platform.cases.load(caseId);
    } catch (error) {
      gone.add(caseId);
      if (!(error instanceof CaseErased) && !(error instanceof CommitUnreadable)) throw error;
      if (error instanceof CaseErased && card?.erased !== erasedOn.get(caseId))
        say('wrong-card', 'heads', caseId);
      continue;
    }
    let now: Case | undefined;
    for (const commit of log) {
      const events: CaseEvent[] = [];
      try {
        for (const event of commit.events) {
          const parsed = CaseEvent.parse(event);
          const granted = parsed.type === 'GrantReleased' ? now?.decisions : undefined;
          for (const claim of granted?.find(
            (one) => 'decisionId' in parsed && one.decisionId === parsed.decisionId,
          )?.claims ?? [])
            claims.delete(claim);
          if (parsed.type === 'CaseOpened') {
            claims.set(`reference.${await platform.blind('reference', parsed.reference)}`, caseId);
            opens.set(parsed.reference, caseId);
          }
          if (parsed.type === 'DecisionConfirmed')
            for (const claim of parsed.claims ?? []) claims.set(claim, caseId);
          if (parsed.type === 'PaperReceived')
            objects.set(
              parsed.key,
              [parsed.versionId, parsed.sha256, parsed.size, parsed.contentType].join(' '),
            );
          now = after(now, commit, parsed);
          events.push(parsed);
        }
      } catch {
        // Out of place, or no event at all: the chain's own audit names it.
        now = undefined;
        break;
      }
      const made: Case = { ...now!, version: commit.version, hash: commit.hash };
      for (const { kind, key } of [
        ...(await keysOf(platform, events)),
        ...(await partnerKeysOf(platform, made, events, commit.at)),
      ])
        finds.set(`${kind} ${key} ${caseId}`, '');
      for (const each of announcementsOf(made, events)) told.set(each.id, canonicalJson(each));
      now = made;
    }
    if (now !== undefined && card?.shape === cardShape && canonicalJson(card) !== canonicalJson(cardOf(now)))
      say('wrong-card', 'heads', caseId);
  }
  // Of what is erased, or can't be read, nothing can be worked out: it is found by nothing, and keeps what it claimed.
  const readable = (rows: Rows, column = 'case_id'): Rows =>
    rows.filter((row) => !gone.has(String(row[column])));
  compare('finds', finds, table(readable(all('SELECT * FROM finds')), ['kind', 'key', 'case_id'], []), say);
  compare('claims', claims, table(readable(all('SELECT * FROM claims')), ['claim'], ['case_id']), say);
  const announced = all('SELECT id, body FROM outbox').filter(
    ({ id }) => !gone.has(String(id).split('.')[0]!),
  );
  compare(
    'outbox',
    told,
    new Map(announced.map(({ id, body }) => [String(id), canonicalJson(jsonOf(body))])),
    say,
  );
  for (const { reference, case_id } of readable(all('SELECT reference, case_id FROM access')))
    if (opens.get(String(reference)) !== case_id) say('row-differs', `access ${reference}`);
  // A paper that came a moment ago is not yet in its case; one its case received is here.
  const stored = table(
    all('SELECT * FROM objects'),
    ['key'],
    ['version_id', 'sha256', 'size', 'content_type'],
  );
  for (const [key, value] of objects)
    if (stored.get(key) !== value) say(stored.has(key) ? 'row-differs' : 'row-missing', `objects ${key}`);
}

function checkSheets(all: All, say: Say): void {
  for (const { sheet, version, hash, body } of all('SELECT * FROM sheet_commits')) {
    const kept = jsonOf<SheetCommit>(body);
    if (kept === undefined) continue;
    if (chainOfSheet(kept) !== sheet || kept.version !== version || kept.hash !== hash)
      say('row-differs', `sheet_commits ${sheet} ${version}`);
  }
  const sheets = new Set<unknown>();
  for (const { sheet, book, id, under, place, card: text } of all('SELECT * FROM sheet_heads')) {
    sheets.add(sheet);
    const card = jsonOf<SheetCard>(text);
    const right =
      card !== undefined &&
      sheet === `${book}/${id}` &&
      under === (card.under ?? null) &&
      place === placeOfSheet(String(id), card);
    if (!right) say('wrong-card', `sheet_heads ${sheet}`);
  }
  for (const { claim, sheet } of all('SELECT * FROM sheet_claims'))
    if (!sheets.has(sheet) || String(claim).split('/')[0] !== String(sheet).split('/')[0])
      say('row-differs', `sheet_claims ${claim}`);
}

async function checkRegister(platform: LocalPlatform, all: All, say: Say): Promise<void> {
  const keys = await registerKeys(platform);
  const filed = new Map<string, string>();
  const under = new Map<string, string>();
  for (const { key: number, body } of all('SELECT * FROM members')) {
    const row = MemberRow.safeParse(jsonOf(body));
    if (!row.success || memberKey(row.data.memberNumber) !== number) {
      say('row-differs', `members ${number}`);
      continue;
    }
    const entry = entryOf(row.data, keys);
    filed.set(String(number), entry.keys.join(' '));
    for (const key of entry.keys) under.set(`${key} ${number}`, String(entry.sketch));
  }
  compare('member_files', filed, table(all('SELECT * FROM member_files'), ['number'], ['keys']), say);
  compare('member_keys', under, table(all('SELECT * FROM member_keys'), ['key', 'number'], ['sketch']), say);
}

async function checkPapers(platform: LocalPlatform, all: All, say: Say): Promise<number> {
  const objects = all('SELECT key, version_id, size FROM objects');
  for (const { key, version_id, size } of objects) {
    const found = await platform.files.read(String(key), String(version_id)).catch(() => undefined);
    if (found?.status !== 'found' || found.bytes.length !== size) say('paper-changed', String(key));
  }
  return objects.length;
}
