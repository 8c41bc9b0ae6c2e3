/** What every platform promises. Run by local.test.ts and aws.test.ts; a third platform would only need a stage. */
import { createHash, randomBytes } from 'node:crypto';
import { compactVerify, createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase, requestUpload, stateApplication } from '#shared/cases/applicant';
import { findBreak, firstLink, rootOf, seal } from '#shared/cases/chain';
import { papersIn, receivePaper } from '#shared/cases/receive-paper';
import { getCase } from '#shared/cases/record';
import { refuse } from '#shared/papers/open/refusals';
import type { PageDrawer } from '#shared/papers/reader/drawer';
import type { SheetCard, SheetCommit, SheetHead, SheetName } from '#shared/platform/book';
import { CaseErased } from '#shared/platform/case-key';
import { newId } from '#shared/platform/ids';
import {
  type Actor,
  type CaseCard,
  type Commit,
  type CommitRequest,
  type DailyRoot,
  type Desk,
  fileKey,
  findPaperOfKey,
  type MemberRow,
  type PaperMessage,
  type Platform,
  type UploadGrant,
} from '#shared/platform/platform';
import { application, countPapers } from '../cases/world.ts';

/** A drawer that hands back what it was given, of papers of two pages. */
export const drawsWhatItGets: PageDrawer = {
  renderPage: async (bytes, page) =>
    page > 2
      ? { status: 'refused', refused: refuse('no-such-page') }
      : { status: 'rendered', jpeg: new Uint8Array(bytes) },
};

export interface Stage {
  readonly platform: Platform;
  /** Moves the platform's clock. */
  pass(seconds: number): void;
  /** Takes the next message off the queue, as its body. */
  receive(): Promise<string | undefined>;
  close(): Promise<void>;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export async function send(
  grant: UploadGrant,
  bytes: Uint8Array,
  headers: Record<string, string> = {},
): Promise<number> {
  const all = Object.entries({ ...grant.headers, ...headers }).filter(([, value]) => value !== '');
  const body = new Uint8Array(bytes);
  const answer = await fetch(grant.url, { method: grant.method, headers: Object.fromEntries(all), body });
  await answer.arrayBuffer();
  return answer.status;
}

/** A commit with nothing in it but its place in the chain. */
export function linkAfter(caseId: Commit['caseId'], before: Commit | undefined, note = 'x'): Commit {
  return seal({
    caseId,
    version: (before?.version ?? 0) + 1,
    commitId: newId('commit'),
    actor: { kind: 'service', id: 'test' },
    at: '2026-11-21T10:00:00.000Z',
    events: [{ type: 'OfficerNoted', note }],
    previous: before?.hash ?? firstLink(caseId),
  });
}

/** A commit of a sheet with nothing in it but its place in the chain and its card. */
export function sheetAfter(
  name: SheetName,
  before: SheetCommit | undefined,
  card: SheetCard = { on: '2026-11-21' },
  note = 'x',
): SheetCommit {
  return seal({
    ...{ book: name.book, sheetId: name.sheetId },
    version: (before?.version ?? 0) + 1,
    commitId: newId('commit'),
    actor: { kind: 'service', id: 'test' },
    at: '2026-11-21T10:00:00.000Z',
    events: [{ type: 'Noted', note }],
    card,
    previous: before?.hash ?? firstLink(name),
  });
}

export function requestOf(commit: Commit, more: Partial<CaseCard> = {}): CommitRequest {
  const card: CaseCard = {
    caseId: commit.caseId,
    reference: newId('reference'),
    delegation: 'Tiznit',
    state: 'open',
    desk: 'applicant',
    openedAt: commit.at,
    flags: 0,
    papers: 0,
    version: commit.version,
    ...more,
  };
  return { commit, card };
}

export function describePlatform(name: string, start: () => Promise<Stage>): void {
  describe(`the ${name} platform`, () => {
    let stage: Stage;
    let platform: Platform;
    beforeAll(async () => {
      stage = await start();
      platform = stage.platform;
    });
    afterAll(async () => await stage?.close());

    describe('files', () => {
      const bytes = randomBytes(5000);
      const grantOf = (sent: Uint8Array = bytes) =>
        platform.files.grantUpload({
          caseId: newId('case'),
          paperId: newId('paper'),
          size: sent.length,
          type: 'image/png',
          sha256: sha256Of(sent),
        });

      it('keeps what the link was signed for and queues it', async () => {
        const grant = await grantOf();
        expect(await send(grant, bytes)).toBeLessThan(300);
        const file = await platform.files.read(grant.key);
        expect(file).toMatchObject({ status: 'found', sha256: sha256Of(bytes), contentType: 'image/png' });
        if (file.status !== 'found') return;
        expect(Buffer.from(file.bytes).equals(bytes)).toBe(true);
        const again = await platform.files.read(grant.key, file.versionId);
        expect(again).toMatchObject({ status: 'found', versionId: file.versionId });
        const [message] = papersIn((await stage.receive()) ?? '{}');
        expect(message).toEqual({ ...findPaperOfKey(grant.key), key: grant.key, versionId: file.versionId });
      });

      it('refuses another size, type or checksum, and a request that could replace', async () => {
        const grant = await grantOf();
        const other = Buffer.from(bytes);
        other[77]! ^= 1;
        expect(await send(grant, bytes.subarray(1))).toBeGreaterThanOrEqual(400);
        expect(await send(grant, Buffer.concat([bytes, bytes]))).toBeGreaterThanOrEqual(400);
        expect(await send(grant, other)).toBe(400);
        expect(await send(grant, bytes, { 'content-type': 'image/jpeg' })).toBe(403);
        const lie = createHash('sha256').update(other).digest('base64');
        expect(await send(grant, other, { 'x-amz-checksum-sha256': lie })).toBe(403);
        expect(await send(grant, bytes, { 'if-none-match': '' })).toBe(403);
        expect(await send({ ...grant, url: `${grant.url}0` }, bytes)).toBe(403);
        expect(await platform.files.read(grant.key)).toEqual({ status: 'absent' });
        expect(await stage.receive()).toBeUndefined();
        expect(await send(grant, bytes)).toBeLessThan(300);
        await stage.receive();
      });

      it('never replaces an object, however many try at once', async () => {
        const grant = await grantOf();
        const answers = await Promise.all(Array.from({ length: 8 }, () => send(grant, bytes)));
        expect(answers.filter((status) => status < 300)).toHaveLength(1);
        expect(answers.filter((status) => status === 412)).toHaveLength(7);
        const first = await platform.files.read(grant.key);
        expect(await send(grant, bytes)).toBe(412);
        expect(await platform.files.read(grant.key)).toEqual(first);
        expect(await stage.receive()).toBeDefined();
        expect(await stage.receive()).toBeUndefined();
      });

      it('forgets a link after five minutes', async () => {
        const grant = await grantOf();
        stage.pass(301);
        expect(await send(grant, bytes)).toBe(403);
      });

      it('shows a paper through a link of its own', async () => {
        const grant = await grantOf();
        await send(grant, bytes);
        await stage.receive();
        const file = await platform.files.read(grant.key);
        if (file.status !== 'found') throw new Error('not stored');
        const view = await platform.files.grantView(grant.key, file.versionId);
        const shown = await fetch(view.url);
        expect(shown.status).toBe(200);
        expect(shown.headers.get('content-disposition')).toMatch(/^attachment/);
        expect(Buffer.from(await shown.arrayBuffer()).equals(bytes)).toBe(true);
        expect((await fetch(view.url.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).status).toBe(403);
      });
    });

    it('draws a page of a paper as it was acknowledged, and of nothing else', async () => {
      const bytes = randomBytes(5000);
      const sha256 = sha256Of(bytes);
      const [caseId, paperId] = [newId('case'), newId('paper')];
      const grant = await platform.files.grantUpload({
        caseId,
        paperId,
        size: 5000,
        type: 'image/png',
        sha256,
      });
      await send(grant, bytes);
      await stage.receive();
      const stored = await platform.files.read(grant.key);
      const file = { key: grant.key, versionId: stored.status === 'found' ? stored.versionId : '', sha256 };
      const drawn = await platform.drawPage(file, 2);
      expect(drawn.status === 'rendered' && Buffer.from(drawn.jpeg).equals(bytes)).toBe(true);
      const none = await platform.drawPage(file, 3);
      expect(none).toEqual({ status: 'refused', refused: refuse('no-such-page') });
      for (const other of [{ sha256: sha256Of(bytes.subarray(1)) }, { versionId: 'another' }])
        expect(await platform.drawPage({ ...file, ...other }, 1)).toEqual({ status: 'absent' });
    });

    describe('pieces of a paper', () => {
      const bytes = randomBytes(1000);
      const cut = [bytes.subarray(0, 400), bytes.subarray(400, 800), bytes.subarray(800)];
      const names = cut.map(sha256Of);
      const announce = () => ({
        ...{ caseId: newId('case'), paperId: newId('paper') },
        ...{ size: bytes.length, type: 'image/png' as const, sha256: sha256Of(bytes) },
      });
      const sendPiece = async (paper: ReturnType<typeof announce>, piece: Buffer) =>
        await send(
          await platform.files.grantPiece(paper, { size: piece.length, sha256: sha256Of(piece) }),
          piece,
        );

      it('become the paper, once, however often they are sent and joined', async () => {
        const paper = announce();
        expect(await platform.files.listPieces(paper)).toEqual([]);
        await sendPiece(paper, cut[2]!);
        await sendPiece(paper, cut[0]!);
        expect(await platform.files.joinPieces(paper, names)).toBe('missing');
        expect([...(await platform.files.listPieces(paper))].sort()).toEqual([names[0]!, names[2]!].sort());
        expect(await sendPiece(paper, cut[0]!)).toBe(412);
        expect(await sendPiece(paper, cut[1]!)).toBeLessThan(300);
        // A piece by itself is read by nobody.
        expect(await stage.receive()).toBeUndefined();
        const joined = await Promise.all([1, 2].map(() => platform.files.joinPieces(paper, names)));
        expect(joined).toEqual(['joined', 'joined']);
        expect(await platform.files.joinPieces(paper, names)).toBe('joined');
        const file = await platform.files.read(fileKey(paper.caseId, paper.paperId));
        expect(file).toMatchObject({ status: 'found', sha256: paper.sha256, contentType: 'image/png' });
        const [message] = papersIn((await stage.receive()) ?? '{}');
        expect(message).toMatchObject({ caseId: paper.caseId, paperId: paper.paperId });
        expect(await stage.receive()).toBeUndefined();
      });

      it('are refused one by one when a byte is another, and together when they are another paper', async () => {
        const paper = announce();
        const [first] = cut;
        const grant = await platform.files.grantPiece(paper, { size: 400, sha256: names[1]! });
        expect(await send(grant, first!)).toBe(400);
        expect(await send(grant, first!.subarray(1))).toBeGreaterThanOrEqual(400);
        for (const piece of cut) await sendPiece(paper, piece);
        expect(await platform.files.joinPieces(paper, names.toReversed())).toBe('spoilt');
        expect(await platform.files.read(fileKey(paper.caseId, paper.paperId))).toEqual({ status: 'absent' });
        expect(await stage.receive()).toBeUndefined();
        expect((await platform.files.erase(paper.caseId)).deleted).toBeGreaterThanOrEqual(0);
        expect(await platform.files.listPieces(paper)).toEqual([]);
      });
    });

    describe('cases', () => {
      it('keeps commits in their order, to the last letter', async () => {
        const caseId = newId('case');
        const first = linkAfter(caseId, undefined, 'محمد بن علي "é" \u2028 1.10');
        const second = linkAfter(caseId, first, 'ثان');
        expect(await platform.cases.commit(requestOf(first))).toEqual({ status: 'committed', version: 1 });
        expect(await platform.cases.commit(requestOf(second))).toEqual({ status: 'committed', version: 2 });
        expect(await platform.cases.load(caseId)).toEqual([first, second]);
        expect(await platform.cases.load(newId('case'))).toEqual([]);
      });

      it('lets one of many at once win and tells the others so', async () => {
        const caseId = newId('case');
        const rivals = Array.from({ length: 10 }, (_, n) => linkAfter(caseId, undefined, `rival ${n}`));
        const outcomes = await Promise.all(rivals.map((rival) => platform.cases.commit(requestOf(rival))));
        expect(outcomes.filter(({ status }) => status === 'committed')).toHaveLength(1);
        expect(outcomes.filter(({ status }) => status === 'conflict')).toHaveLength(9);
        expect(await platform.cases.load(caseId)).toHaveLength(1);
      });

      it('applies the same commit once, however often it is sent', async () => {
        const caseId = newId('case');
        const first = linkAfter(caseId, undefined);
        for (let time = 0; time < 3; time += 1) {
          expect((await platform.cases.commit(requestOf(first))).status).toBe('committed');
        }
        const second = linkAfter(caseId, first);
        await platform.cases.commit(requestOf(second));
        // Late, when the case has already gone on.
        expect((await platform.cases.commit(requestOf(first))).status).toBe('committed');
        expect(await platform.cases.load(caseId)).toEqual([first, second]);
      });

      it('grants a claim to one case only and leaves nothing of the commit that lost it', async () => {
        const claim = `grant.${newId('commit')}`;
        const cases = Array.from({ length: 12 }, () => linkAfter(newId('case'), undefined));
        const outcomes = await Promise.all(
          cases.map((each) => platform.cases.commit({ ...requestOf(each), claims: [claim] })),
        );
        const settled = await Promise.all(
          outcomes.map((outcome, n) =>
            outcome.status === 'conflict'
              ? platform.cases.commit({ ...requestOf(cases[n]!), claims: [claim] })
              : outcome,
          ),
        );
        const winners = cases.filter((_, n) => settled[n]?.status === 'committed');
        expect(winners).toHaveLength(1);
        const winner = winners[0]!;
        for (const [n, each] of cases.entries()) {
          if (each === winner) continue;
          expect(settled[n]).toEqual({ status: 'claim-taken', claim, heldBy: winner.caseId });
          expect(await platform.cases.load(each.caseId)).toEqual([]);
        }
        const next = linkAfter(winner.caseId, winner);
        expect((await platform.cases.commit({ ...requestOf(next), claims: [claim] })).status).toBe(
          'committed',
        );
      });

      it('lets a case give up a claim of its own, which one other then takes, and none of another’s', async () => {
        const claim = `grant.${newId('commit')}`;
        const commit = async (link: Commit, more: Partial<CommitRequest>) =>
          (await platform.cases.commit({ ...requestOf(link), ...more })).status;
        const held = linkAfter(newId('case'), undefined);
        expect(await commit(held, { claims: [claim] })).toBe('committed');
        const stranger = linkAfter(newId('case'), undefined);
        await expect(commit(stranger, { releases: [claim] })).rejects.toThrow();
        expect(await platform.cases.load(stranger.caseId)).toEqual([]);
        const given = linkAfter(held.caseId, held);
        expect(await commit(given, { releases: [claim, `free.${claim}`] })).toBe('committed');
        // A lost answer, asked for again.
        expect(await commit(given, { releases: [claim, `free.${claim}`] })).toBe('committed');
        expect(await commit(stranger, { claims: [claim] })).toBe('committed');
        const late = linkAfter(newId('case'), undefined);
        expect(await commit(late, { claims: [claim] })).toBe('claim-taken');
      });

      it('lists a desk nearest deadline first, by pages, for a delegation or the country', async () => {
        const delegation = `D${newId('commit')}`;
        const desk: Desk = 'confirm';
        const days = ['2027-03-05', undefined, '2027-01-02', '2027-02-01', '2027-01-01', '2027-01-02'];
        const made = days.map((deadline, n) => {
          const commit = linkAfter(newId('case'), undefined);
          const openedAt = `2026-10-0${n + 1}T08:00:00.000Z`;
          const more = { delegation, desk, openedAt, ...(deadline === undefined ? {} : { deadline }) };
          return { commit, more, deadline };
        });
        for (const { commit, more } of made) await platform.cases.commit(requestOf(commit, more));
        const order = [4, 2, 5, 3, 0, 1].map((n) => made[n]!.commit.caseId);
        for (const scope of [{ delegation }, {}]) {
          const seen: string[] = [];
          let cursor: string | undefined;
          do {
            const query = { desk, ...scope, limit: 4, ...(cursor === undefined ? {} : { cursor }) };
            const page = await platform.cases.queue(query);
            seen.push(...page.cards.map(({ caseId }) => caseId));
            cursor = page.cursor;
          } while (cursor !== undefined);
          expect(seen).toEqual(order);
        }
        const due = await platform.cases.queue({ desk, delegation, dueBy: '2027-01-02', limit: 10 });
        expect(due.cards.map(({ caseId }) => caseId)).toEqual(order.slice(0, 3));
        const { commit } = made[4]!;
        await platform.cases.commit(
          requestOf(linkAfter(commit.caseId, commit), { delegation, desk: 'done' }),
        );
        const left = await platform.cases.queue({ desk, delegation, limit: 10 });
        expect(left.cards.map(({ caseId }) => caseId)).toEqual(order.slice(1));
      });

      it('lists what one officer holds at a desk, by pages, for a delegation or the country, and no longer than they do', async () => {
        const [officer, other] = [`officer-${newId('commit')}`, `officer#${newId('commit')}`];
        const delegations = [`D${newId('commit')}`, `D${newId('commit')}`];
        const at = '2027-01-02T08:00:00.000Z';
        const by = (holder: string) => ({ held: { by: holder, since: at, until: at } });
        const desk: Desk = 'confirm';
        const holds = [by(officer), by(other), {}, by(officer), by(officer), by(officer)];
        const made = holds.map((held, n) => {
          const more = { desk, delegation: delegations[n % 2]!, deadline: `2027-03-0${9 - n}`, ...held };
          return { commit: linkAfter(newId('case'), undefined), more };
        });
        for (const { commit, more } of made) await platform.cases.commit(requestOf(commit, more));
        const ids = (...of: readonly number[]) => of.map((n) => made[n]!.commit.caseId);
        const held = async (query: object) => {
          const page = await platform.cases.queue({ desk, heldBy: officer, limit: 10, ...query });
          return page.cards.map(({ caseId }) => caseId);
        };
        expect(await held({})).toEqual(ids(5, 4, 3, 0));
        expect(await held({ heldBy: other })).toEqual(ids(1));
        expect(await held({ desk: 'review' })).toEqual([]);
        expect(await held({ delegation: delegations[1] })).toEqual(ids(5, 3));
        expect(await held({ dueBy: '2027-03-05' })).toEqual(ids(5, 4));
        const { cards, cursor } = await platform.cases.queue({ desk, heldBy: officer, limit: 3 });
        expect(cards.map(({ caseId }) => caseId)).toEqual(ids(5, 4, 3));
        expect(await held({ cursor })).toEqual(ids(0));
        // Released by a commit, and by a card drawn anew.
        const { held: _, ...released } = { held: undefined, ...made[5]!.more };
        const next = linkAfter(made[5]!.commit.caseId, made[5]!.commit);
        await platform.cases.commit(requestOf(next, released));
        await platform.cases.redraw(
          requestOf(made[4]!.commit, { desk, delegation: delegations[0]!, deadline: '2027-03-05' }).card,
        );
        expect(await held({})).toEqual(ids(3, 0));
      });

      it('puts a card drawn anew in place of the one of its version, in its queue, and of no other version', async () => {
        const [old, drawn] = ['O', 'N'].map((letter) => `${letter}${newId('commit')}`) as [string, string];
        const desk: Desk = 'review';
        const first = linkAfter(newId('case'), undefined);
        const request = requestOf(first, { delegation: old, desk });
        await platform.cases.commit(request);
        const card = { ...request.card, delegation: drawn, flags: 7 };
        expect(await platform.cases.redraw(card)).toBe(true);
        const cards = async (delegation: string) =>
          (await platform.cases.queue({ desk, delegation, limit: 10 })).cards;
        expect(await cards(old)).toEqual([]);
        expect(await cards(drawn)).toEqual([card]);
        const next = linkAfter(first.caseId, first);
        expect(await platform.cases.commit(requestOf(next, { delegation: drawn, desk }))).toMatchObject({
          status: 'committed',
        });
        expect(await platform.cases.redraw(card)).toBe(false);
        expect(await platform.cases.load(first.caseId)).toHaveLength(2);
      });

      it('finds cases by a blind key, each once', async () => {
        const key = await platform.blind('cin', 'JC123456');
        expect(key).toBe(await platform.blind('cin', 'JC123456'));
        expect(key).not.toBe(await platform.blind('act', 'JC123456'));
        expect(key).not.toContain('JC123456');
        const [a, b] = [linkAfter(newId('case'), undefined), linkAfter(newId('case'), undefined)];
        const findBy = [{ kind: 'cin' as const, key }];
        await platform.cases.commit({ ...requestOf(a), findBy });
        await platform.cases.commit({ ...requestOf(b), findBy });
        await platform.cases.commit({ ...requestOf(linkAfter(a.caseId, a)), findBy });
        expect([...(await platform.cases.find('cin', key))].sort()).toEqual([a.caseId, b.caseId].sort());
        expect(await platform.cases.find('act', key)).toEqual([]);
      });

      it('seals a day once', async () => {
        const commit = linkAfter(newId('case'), undefined);
        await platform.cases.commit(requestOf(commit));
        const heads: DailyRoot['heads'][number][] = [];
        for await (const head of platform.cases.heads()) heads.push(head);
        expect(heads).toContainEqual({ caseId: commit.caseId, version: 1, hash: commit.hash });
        const root = rootOf('2026-11-21', [], heads);
        expect(await platform.cases.seal(root)).toBe(true);
        expect(await platform.cases.seal(rootOf('2026-11-21', [], heads.slice(1)))).toBe(false);
        expect(await platform.cases.roots()).toEqual([root]);
        expect(await platform.cases.lastSealed()).toBe('2026-11-21');
        await platform.cases.seal(rootOf('2026-11-20', [], heads));
        expect(await platform.cases.lastSealed()).toBe('2026-11-21');
      });
    });

    describe('an erased case', () => {
      const erase = (caseId: Commit['caseId'], key: string) =>
        platform.cases.erase({ caseId, on: '2036-11-22', findBy: [{ kind: 'cin', key }] });
      const cardOf = async (caseId: Commit['caseId'], delegation: string) =>
        (await platform.cases.queue({ desk: 'done', delegation, limit: 10 })).cards.find(
          (card) => card.caseId === caseId,
        );

      it('says no word any more, is found by nothing, takes nothing, and keeps its chain', async () => {
        const caseId = newId('case');
        const [key, delegation] = [newId('commit') as string, `D${newId('commit')}`];
        const first = linkAfter(caseId, undefined, 'محمد بن علي');
        const second = linkAfter(caseId, first, 'JC482913');
        const more = { delegation, desk: 'done' } as const;
        await platform.cases.commit({ ...requestOf(first, more), findBy: [{ kind: 'cin', key }] });
        await platform.cases.commit(requestOf(second, more));
        expect(await platform.cases.load(caseId)).toEqual([first, second]);
        expect(await platform.cases.find('cin', key)).toEqual([caseId]);

        // As often as it is asked: a run that stopped midway is followed by another.
        for (let time = 0; time < 3; time += 1) await erase(caseId, key);
        const gone = await platform.cases.load(caseId).catch((error: unknown) => error);
        expect(gone).toBeInstanceOf(CaseErased);
        const { on, links } = gone as CaseErased;
        expect(on).toBe('2036-11-22');
        const placesOf = (all: readonly Commit[]) =>
          all.map(({ version, commitId, at, previous, hash }) => ({
            ...{ caseId, version, commitId, at, previous, hash },
          }));
        expect(links).toEqual(placesOf([first, second]));
        expect(await platform.cases.find('cin', key)).toEqual([]);
        expect(await platform.cases.commit(requestOf(linkAfter(caseId, second), more))).toEqual({
          status: 'conflict',
        });
        const heads: unknown[] = [];
        for await (const head of platform.cases.heads()) if (head.caseId === caseId) heads.push(head);
        expect(heads).toEqual([{ caseId, version: 2, hash: second.hash }]);
        expect(await cardOf(caseId, delegation)).toMatchObject({ caseId, erased: '2036-11-22', version: 2 });
      });

      it('takes no other with it, and one that never was is no fault', async () => {
        const [gone, stays] = [newId('case'), newId('case')];
        const key = newId('commit');
        const commits = [gone, stays].map((caseId) => linkAfter(caseId, undefined));
        for (const commit of commits)
          await platform.cases.commit({ ...requestOf(commit), findBy: [{ kind: 'cin', key }] });
        await erase(gone, key);
        await erase(newId('case'), key);
        expect(await platform.cases.load(stays)).toEqual([commits[1]]);
        expect(await platform.cases.find('cin', key)).toEqual([stays]);
      });

      it('keeps no paper, of however many versions, and leaves those of others', async () => {
        const caseId = newId('case');
        const bytes = randomBytes(500);
        const sendOne = async (of: Commit['caseId']) => {
          const paper = { paperId: newId('paper'), size: bytes.length, type: 'image/png' as const };
          const grant = await platform.files.grantUpload({ caseId: of, ...paper, sha256: sha256Of(bytes) });
          expect(await send(grant, bytes)).toBeLessThan(300);
          await stage.receive();
          return grant.key;
        };
        const mine: string[] = [];
        for (let n = 0; n < 5; n += 1) mine.push(await sendOne(caseId));
        const others = await sendOne(newId('case'));
        expect(await platform.files.erase(caseId)).toEqual({ deleted: 5 });
        expect(await platform.files.erase(caseId)).toEqual({ deleted: 0 });
        for (const key of mine) expect(await platform.files.read(key)).toEqual({ status: 'absent' });
        expect(await platform.files.read(others)).toMatchObject({ status: 'found' });
      });
    });

    describe('books', () => {
      const fresh = (): SheetName => ({ book: 'meetings', sheetId: newId('sheet') });

      it('keep commits in their order, to the last letter, once however often they are sent', async () => {
        const name = fresh();
        const first = sheetAfter(name, undefined, { on: '2026-11-21' }, 'محمد بن علي "é" \u2028 1.10');
        const second = sheetAfter(name, first, { on: '2026-11-22', under: 'Tiznit', facts: { held: true } });
        for (const commit of [first, first, second, first])
          expect((await platform.books.append({ commit })).status).toBe('committed');
        expect(await platform.books.load(name)).toEqual([first, second]);
        expect(findBreak(name, await platform.books.load(name))).toBeUndefined();
        // The same word in another book is another sheet.
        expect(await platform.books.load({ ...name, book: 'sessions' })).toEqual([]);
      });

      it('let one of many at once win, and only right after what stands', async () => {
        const name = fresh();
        const rivals = Array.from({ length: 8 }, (_, n) =>
          sheetAfter(name, undefined, { on: '2026-11-21' }, `rival ${n}`),
        );
        const outcomes = await Promise.all(rivals.map((commit) => platform.books.append({ commit })));
        expect(outcomes.filter(({ status }) => status === 'committed')).toHaveLength(1);
        expect(outcomes.filter(({ status }) => status === 'conflict')).toHaveLength(7);
        const [winner] = await platform.books.load(name);
        const skipped = sheetAfter(name, sheetAfter(name, winner));
        expect(await platform.books.append({ commit: skipped })).toEqual({ status: 'conflict' });
        expect(await platform.books.load(name)).toEqual([winner]);
      });

      it('grant a claim to one sheet of a book only, and leave nothing of the commit that lost it', async () => {
        const claim = `number.${newId('commit')}`;
        const [one, two] = [fresh(), fresh()];
        const commit = sheetAfter(one, undefined);
        expect((await platform.books.append({ commit, claims: [claim] })).status).toBe('committed');
        const lost = { commit: sheetAfter(two, undefined), claims: [`free.${claim}`, claim] };
        const taken = { status: 'claim-taken', claim, heldBy: one.sheetId };
        expect(await platform.books.append(lost)).toEqual(taken);
        expect(await platform.books.load(two)).toEqual([]);
        const again = sheetAfter(one, commit);
        expect((await platform.books.append({ commit: again, claims: [claim] })).status).toBe('committed');
        const elsewhere = sheetAfter({ ...two, book: 'ceremonies' }, undefined);
        expect((await platform.books.append({ commit: elsewhere, claims: [claim] })).status).toBe(
          'committed',
        );
        const alone = { commit: sheetAfter(two, undefined), claims: [`free.${claim}`] };
        expect((await platform.books.append(alone)).status).toBe('committed');
      });

      it('list by day both ways, by pages, under a word or whole, and follow a sheet that moves', async () => {
        const book = 'sessions';
        const under = `D#${newId('commit')}`;
        const days = [
          '2026-03-05',
          '2026-01-02T09:00:00.000Z',
          '2026-02-01',
          '2026-01-01',
          '2026-01-02',
          '2026-12-31T23:59:59.999Z',
        ];
        const made = days.map((on, n) =>
          sheetAfter({ book, sheetId: `s${n}.${newId('sheet')}` }, undefined, { on, under, facts: { n } }),
        );
        for (const commit of made) await platform.books.append({ commit });
        const seen = async (query: object) => {
          const numbers: unknown[] = [];
          let cursor: string | undefined;
          do {
            const page = await platform.books.list({ book, limit: 4, ...query, ...(cursor && { cursor }) });
            expect(page.sheets.length).toBeLessThanOrEqual(4);
            numbers.push(...page.sheets.map(({ card }) => card.facts?.n));
            cursor = page.cursor;
          } while (cursor !== undefined);
          return numbers;
        };
        const oldest = [3, 4, 1, 2, 0, 5];
        for (const scope of [{ under }, {}]) {
          expect(await seen({ ...scope, order: 'oldest' })).toEqual(oldest);
          expect(await seen({ ...scope })).toEqual(oldest.toReversed());
          expect(await seen({ ...scope, limit: 3 })).toEqual(oldest.toReversed());
          expect(await seen({ ...scope, limit: 1, order: 'oldest' })).toEqual(oldest);
          // A day holds every instant of it, at both ends.
          expect(await seen({ ...scope, from: '2026-01-02', to: '2026-01-02' })).toEqual([1, 4]);
          expect(await seen({ ...scope, from: '2026-02-01' })).toEqual([5, 0, 2]);
          expect(await seen({ ...scope, to: '2026-01-01' })).toEqual([3]);
          expect(await seen({ ...scope, from: '2026-05-01', to: '2026-04-01' })).toEqual([]);
        }
        expect(await seen({ under: 'nobody' })).toEqual([]);
        const moved = sheetAfter(made[3]!, made[3], {
          on: '2027-01-01',
          under: 'elsewhere',
          facts: { n: 3 },
        });
        await platform.books.append({ commit: moved });
        expect(await seen({ under })).toEqual([5, 0, 2, 1, 4]);
        expect((await platform.books.list({ book, limit: 1 })).sheets).toEqual([
          { book, sheetId: moved.sheetId, version: 2, card: moved.card },
        ]);
      });

      it('give every head with its card, once', async () => {
        const first = sheetAfter(fresh(), undefined);
        const second = sheetAfter(first, first, { on: '2026-11-25', under: 'Tiznit' });
        for (const commit of [first, second]) await platform.books.append({ commit });
        const heads: SheetHead[] = [];
        for await (const head of platform.books.heads()) heads.push(head);
        const { book, sheetId, hash, card } = second;
        expect(heads.filter((head) => head.sheetId === sheetId)).toEqual([
          { book, sheetId, version: 2, hash, card },
        ]);
        const names = heads.map((head) => `${head.book}/${head.sheetId}`);
        expect(new Set(names).size).toBe(names.length);
      });
    });

    describe('outbox', () => {
      it('gives each announcement to one taker at a time until it is done', async () => {
        const { commit, card } = requestOf(linkAfter(newId('case'), undefined));
        const { caseId } = commit;
        const announcements = [0, 1].map((n) => ({
          id: `${caseId}.1.${n}`,
          caseId,
          version: 1,
          type: 'CaseSubmitted',
        }));
        await platform.cases.commit({ commit, card, announcements });
        const takers = await Promise.all([1, 2, 3].map(() => platform.outbox.take(10)));
        const ids = announcements.map(({ id }) => id);
        expect(
          takers
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(ids);
        expect(takers.flat()).toContainEqual(announcements[0]);
        await platform.outbox.done(ids[0]!);
        stage.pass(61);
        // Its taker died: another gets it, under the same id.
        expect(await platform.outbox.take(10)).toEqual([announcements[1]]);
        const answers = new Set<string>();
        let rounds = 0;
        for (; rounds < 20; rounds += 1) {
          const answer = await platform.outbox.failed(ids[1]!);
          answers.add(answer);
          if (answer === 'parked') break;
          expect(await platform.outbox.take(10)).toEqual([]);
          stage.pass(43_201);
          expect(await platform.outbox.take(10)).toEqual([announcements[1]]);
        }
        expect([...answers]).toEqual(['again', 'parked']);
        stage.pass(500_000);
        expect(await platform.outbox.take(10)).toEqual([]);
      });
    });

    describe('slips', () => {
      const in_ = (seconds: number) => new Date(platform.now().getTime() + seconds * 1000);

      it('keeps one of many that come at once, and forgets it in time', async () => {
        const slip = (body: unknown) => ({ space: 'once', key: 'jti-1', body, until: in_(60) });
        const outcomes = await Promise.all([1, 2, 3, 4].map((body) => platform.slips.keep(slip(body))));
        const kept = outcomes.findIndex(({ status }) => status === 'kept');
        expect(outcomes.filter(({ status }) => status === 'held')).toEqual(
          [1, 2, 3].map(() => ({ status: 'held', body: kept + 1 })),
        );
        expect(await platform.slips.find({ space: 'once', key: 'jti-1' })).toBe(kept + 1);
        stage.pass(61);
        expect(await platform.slips.find({ space: 'once', key: 'jti-1' })).toBeUndefined();
        expect(await platform.slips.keep(slip('again'))).toEqual({ status: 'kept' });
      });

      it('replaces, lists in order, and takes away', async () => {
        for (const key of ['b', 'a', 'c'])
          await platform.slips.keep({ space: 'list', key, body: { key }, until: in_(60) });
        await platform.slips.replace({ space: 'list', key: 'b', body: { key: 'other' }, until: in_(60) });
        await platform.slips.keep({ space: 'list', key: 'd', body: 1, until: in_(-1) });
        expect(await platform.slips.list('list', { limit: 2 })).toEqual([
          { key: 'a', body: { key: 'a' } },
          { key: 'b', body: { key: 'other' } },
        ]);
        await platform.slips.forget({ space: 'list', key: 'c' });
        expect(await platform.slips.list('list', { after: 'b', limit: 5 })).toEqual([]);
      });
    });

    describe('register', () => {
      it('says whether it was consulted and finds a number however it is written', async () => {
        expect(await platform.register.find('45748')).toEqual({ consulted: false });
        const row = { memberNumber: '45 748', nameAr: 'موحى أوحمو', birth: '1931' };
        const other = { memberNumber: '6004', nameLat: 'Ali Ou Said' };
        const entry = (one: MemberRow) => ({ row: one, keys: [], sketch: 0 });
        expect(await platform.register.put([entry(row), entry(other)])).toEqual({ added: 2, replaced: 0 });
        expect(await platform.register.find('٤٥٧٤٨')).toEqual({ consulted: true, row });
        expect(await platform.register.find('1')).toEqual({ consulted: true });
        const newer = { ...row, birth: '1931-04' };
        expect(await platform.register.put([entry(newer)])).toEqual({ added: 0, replaced: 1 });
        expect(await platform.register.find('45748')).toEqual({ consulted: true, row: newer });
      });

      it('gives who is filed under a key, with the sketch, and forgets what a row is no longer filed under', async () => {
        const filed = (number: string, keys: readonly string[], sketch: number) =>
          platform.register.put([{ row: { memberNumber: number, nameLat: 'Ali Ou Said' }, keys, sketch }]);
        await filed('700 1', ['key-a', 'key-b'], 2 ** 51 + 5);
        await filed('700 2', ['key-a'], 3);
        const under = async (key: string, most = 10) =>
          [...(await platform.register.filed(key, most))].sort(([x], [y]) => (x < y ? -1 : 1));
        const first = ['7001', 2 ** 51 + 5];
        const second = ['7002', 3];
        expect(await under('key-a')).toEqual([first, second]);
        expect(await under('key-a', 1)).toHaveLength(1);
        expect(await under('key-b')).toEqual([first]);
        expect(await under('key-c')).toEqual([]);
        await filed('7001', ['key-b', 'key-c'], 9);
        expect(await under('key-a')).toEqual([second]);
        expect(await under('key-b')).toEqual([['7001', 9]]);
        expect(await under('key-c')).toEqual([['7001', 9]]);
      });

      it('counts who is filed under a key beside all members, once however often a row is imported', async () => {
        const before = (await platform.register.count('key-n')).members;
        const filed = (number: string, keys: readonly string[]) => ({
          ...{ row: { memberNumber: number, nameLat: 'Ali Ou Said' }, keys, sketch: 0 },
        });
        const rows = [filed('8001', ['key-n']), filed('8002', ['key-n', 'key-m']), filed('8003', ['key-m'])];
        await platform.register.put(rows);
        await platform.register.put(rows.slice(1));
        const members = before + 3;
        expect(await platform.register.count('key-n')).toEqual({ filed: 2, members });
        expect(await platform.register.count('key-o')).toEqual({ filed: 0, members });
        await platform.register.put([filed('8001', ['key-o'])]);
        expect(await platform.register.count('key-n')).toEqual({ filed: 1, members });
      });
    });

    describe('access', () => {
      it('lets in by reference and code, answers a wrong one alike, and locks after five', async () => {
        const caseId = newId('case');
        const reference = newId('reference');
        await platform.access.register({ reference, code: '7K3M-29QF-XW4T', caseId });
        const signed = await platform.access.signIn({ reference, code: '7k3m 29qf xw4t' });
        expect(signed.status).toBe('signed-in');
        if (signed.status !== 'signed-in') return;
        const claims = JSON.parse(Buffer.from(signed.token.split('.')[1]!, 'base64url').toString());
        expect(claims['custom:caseId']).toBe(caseId);
        const unknown = { reference: newId('reference'), code: '7K3M-29QF-XW4T' };
        expect(await platform.access.signIn(unknown)).toEqual({ status: 'wrong' });
        const wrong = { reference, code: 'AAAA-AAAA-AAAA' };
        for (let time = 0; time < 5; time += 1) {
          expect(await platform.access.signIn(wrong)).toEqual({ status: 'wrong' });
        }
        expect((await platform.access.signIn(wrong)).status).toBe('locked');
        expect((await platform.access.signIn({ reference, code: '7K3M-29QF-XW4T' })).status).toBe('locked');
      });
    });

    it('carries a paper from its link to the assessment, once, through messages that come twice', async () => {
      const applicant: Actor = { kind: 'applicant', id: 'contract' };
      const { caseId } = await openCase(platform, applicant, { delegation: 'Tiznit', language: 'ar' });
      await stateApplication(platform, caseId, applicant, application, countPapers);
      const papers = Array.from({ length: 4 }, () => randomBytes(900));
      const messages: PaperMessage[] = [];
      for (const bytes of papers) {
        const paper = { size: bytes.length, type: 'image/png', sha256: sha256Of(bytes) } as const;
        const { upload } = await requestUpload(platform, caseId, applicant, paper);
        expect(await send(upload, bytes)).toBeLessThan(300);
        messages.push(...papersIn((await stage.receive()) ?? '{}'));
      }
      const deliveries = [...messages, ...messages.toReversed()];
      await Promise.all(deliveries.map((message) => receivePaper(platform, message, countPapers)));
      const now = await getCase(platform, caseId);
      expect(now.papers.map(({ status }) => status)).toEqual(['read', 'read', 'read', 'read']);
      expect(now.assessment?.papers.map(({ file }) => file).sort()).toEqual(
        now.papers.map((p) => p.paperId).sort(),
      );
      const log = await platform.cases.load(caseId);
      const read = log.filter(({ events }) => events.some(({ type }) => type === 'PaperRead'));
      expect(read).toHaveLength(4);
      expect(read.every(({ events }) => events.some(({ type }) => type === 'CaseAssessed'))).toBe(true);
      expect(findBreak(caseId, log)).toBeUndefined();
    });

    it('counts what waits and takes a parked paper again', async () => {
      const [caseId, paperId] = [newId('case'), newId('paper')];
      const before = await platform.queue.depth();
      const message = { caseId, paperId, key: `papers/${caseId}/${paperId}`, versionId: 'v1' };
      await platform.queue.send(message);
      expect(await platform.queue.depth()).toEqual({ ...before, waiting: before.waiting + 1 });
      expect(papersIn((await stage.receive()) ?? '{}')).toEqual([message]);
    });

    describe('signer', () => {
      const claims = { k: 'grant', n: 'NSB-7K3M-29QF/2', on: '2026-11-22' };

      it('signs what anyone can check with the published keys alone', async () => {
        const { signer } = platform;
        expect(signer.issuer).toMatch(/^https?:\/\//u);
        const keys = await signer.publicKeys();
        const published = createLocalJWKSet({ keys: keys.map((key) => ({ ...key })) });
        // Ten: a signature whose numbers begin with a zero is shorter as KMS answers it.
        for (let time = 0; time < 10; time += 1) {
          const statement = await signer.sign({ ...claims, time });
          const { payload, protectedHeader } = await compactVerify(statement, published);
          expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({ ...claims, time });
          expect(protectedHeader).toEqual({ alg: 'ES256', kid: keys[0]?.kid });
        }
        const typed = await compactVerify(await signer.sign(claims, 'at+jwt'), published);
        expect(typed.protectedHeader.typ).toBe('at+jwt');
      });

      it('publishes no more of a key than what checks', async () => {
        const keys = await platform.signer.publicKeys();
        expect(new Set(keys.map(({ kid }) => kid)).size).toBe(keys.length);
        for (const key of keys)
          expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
      });

      it('has no word for a statement of which a letter was changed', async () => {
        const published = createLocalJWKSet({
          keys: (await platform.signer.publicKeys()).map((key) => ({ ...key })),
        });
        const statement = await platform.signer.sign(claims);
        const [head, , signature] = statement.split('.');
        const other = Buffer.from(JSON.stringify({ ...claims, k: 'refusal' })).toString('base64url');
        await expect(compactVerify(`${head}.${other}.${signature}`, published)).rejects.toThrow();
      });
    });
  });
}
