/**
 * Every call that can leave the service, with what must be true after it was made, however it went. The list is held to
 * the platform's own type: a call that is added there and has no row here does not compile.
 */
import { randomBytes } from 'node:crypto';
import { compactVerify, createLocalJWKSet } from 'jose';
import { expect } from 'vitest';
import { firstLink, rootOf } from '#shared/cases/chain';
import { CaseErased } from '#shared/platform/case-key';
import { newId } from '#shared/platform/ids';
import { fileKey, type Platform, type UploadGrant } from '#shared/platform/platform';
import { linkAfter, requestOf, sha256Of, sheetAfter } from './contract.ts';

/** Neither calls nor outside: the clock, ids, the log, the spans, and the reader in a process of its own. A scanner's silence is an answer. */
type Outside = Omit<Platform, 'now' | 'newId' | 'log' | 'telemetry' | 'reader' | 'scan'>;
type CallsIn<T> = { [K in keyof T & string]: T[K] extends (...args: never) => unknown ? K : never }[keyof T &
  string];
type PartCalls = {
  [P in keyof Outside & string]: NonNullable<Outside[P]> extends (...args: never) => unknown
    ? P
    : `${P}.${CallsIn<NonNullable<Outside[P]>>}`;
};
export type CallName = NonNullable<PartCalls[keyof PartCalls]>;

export interface Grounds {
  readonly platform: Platform;
  /** Sends bytes by a link. */
  send(grant: UploadGrant, bytes: Uint8Array): Promise<number>;
  /** Bodies that wait, in the queue of papers and in the second reader's. */
  waiting(): string[];
  pass(seconds: number): void;
}

/** The call with its words, the same each time it is made; and what must be true once it was answered. */
export interface Made {
  readonly call: () => Promise<unknown>;
  readonly holds: (answer: unknown) => Promise<void>;
}
type Row = (on: Grounds) => Promise<Made>;

let days = 0;
const nextDay = (): string => new Date(Date.UTC(2030, 0, 1) + 86_400_000 * days++).toISOString().slice(0, 10);
const all = async <T>(list: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
};
const paperOf = (bytes: Uint8Array) => ({
  ...{ caseId: newId('case'), paperId: newId('paper') },
  ...{ size: bytes.length, type: 'image/png' as const, sha256: sha256Of(bytes) },
});

async function stored({ platform, send }: Grounds) {
  const bytes = randomBytes(300);
  const paper = paperOf(bytes);
  const grant = await platform.files.grantUpload(paper);
  expect(await send(grant, bytes)).toBeLessThan(300);
  const file = await platform.files.read(grant.key);
  return { ...paper, key: grant.key, versionId: file.status === 'found' ? file.versionId : '', bytes };
}
async function inPieces({ platform, send }: Grounds) {
  const bytes = randomBytes(300);
  const paper = paperOf(bytes);
  const cut = [bytes.subarray(0, 200), bytes.subarray(200)];
  const names = cut.map(sha256Of);
  for (const piece of cut)
    await send(
      await platform.files.grantPiece(paper, { size: piece.length, sha256: sha256Of(piece) }),
      piece,
    );
  return { paper, names };
}
async function committed({ platform }: Grounds, more: object = {}) {
  const commit = linkAfter(newId('case'), undefined);
  const request = { ...requestOf(commit), ...more };
  expect((await platform.cases.commit(request)).status).toBe('committed');
  return { ...request, caseId: commit.caseId };
}
const announcementOf = (commit: ReturnType<typeof linkAfter>) => ({
  ...{ id: `${commit.caseId}.1.0`, caseId: commit.caseId, version: 1, type: 'CaseSubmitted' },
});
async function announced(on: Grounds) {
  const commit = linkAfter(newId('case'), undefined);
  const announcement = announcementOf(commit);
  await on.platform.cases.commit({ ...requestOf(commit), announcements: [announcement] });
  const take = async () => (await on.platform.outbox.take(500)).filter(({ id }) => id === announcement.id);
  return { announcement, take };
}
const message = () => {
  const [caseId, paperId] = [newId('case'), newId('paper')];
  return { caseId, paperId, key: fileKey(caseId, paperId), versionId: 'v' };
};
const member = () => ({ memberNumber: `${9_000_000 + days++}`, nameLat: 'Ali Ou Said' });
const slipOf = (platform: Platform) => ({
  ...{ space: `space-${newId('commit')}`, key: 'k', body: { word: newId('commit') } },
  until: new Date(platform.now().getTime() + 500_000_000),
});
const same = (expected: unknown) => async (answer: unknown) => void expect(answer).toEqual(expected);

export const rows: Record<CallName, Row> = {
  'files.grantUpload': async (on) => {
    const bytes = randomBytes(300);
    const paper = paperOf(bytes);
    return {
      call: () => on.platform.files.grantUpload(paper),
      holds: async (grant) => void expect(await on.send(grant as UploadGrant, bytes)).toBeLessThan(300),
    };
  },
  'files.grantPiece': async (on) => {
    const bytes = randomBytes(300);
    const piece = { size: 300, sha256: sha256Of(bytes) };
    const paper = paperOf(bytes);
    return {
      call: () => on.platform.files.grantPiece(paper, piece),
      holds: async (grant) => void expect(await on.send(grant as UploadGrant, bytes)).toBeLessThan(300),
    };
  },
  'files.listPieces': async (on) => {
    const { paper, names } = await inPieces(on);
    return {
      call: () => on.platform.files.listPieces(paper),
      holds: async (listed) => void expect([...(listed as string[])].sort()).toEqual([...names].sort()),
    };
  },
  'files.joinPieces': async (on) => {
    const { paper, names } = await inPieces(on);
    return {
      call: () => on.platform.files.joinPieces(paper, names),
      holds: async (answer) => {
        expect(answer).toBe('joined');
        const key = fileKey(paper.caseId, paper.paperId);
        expect(await on.platform.files.read(key)).toMatchObject({ status: 'found', sha256: paper.sha256 });
        expect(on.waiting().filter((body) => body.includes(paper.paperId))).toHaveLength(1);
      },
    };
  },
  'files.read': async (on) => {
    const { key, versionId, sha256 } = await stored(on);
    return {
      call: () => on.platform.files.read(key, versionId),
      holds: async (file) => void expect(file).toMatchObject({ status: 'found', versionId, sha256 }),
    };
  },
  'files.grantView': async (on) => {
    const { key, versionId } = await stored(on);
    return {
      call: () => on.platform.files.grantView(key, versionId),
      holds: async (view) => void expect((view as { url: string }).url).toBeTruthy(),
    };
  },
  'files.erase': async (on) => {
    const { caseId, key } = await stored(on);
    return {
      call: () => on.platform.files.erase(caseId),
      holds: async () => void expect(await on.platform.files.read(key)).toEqual({ status: 'absent' }),
    };
  },
  drawPage: async (on) => {
    const { bytes, ...file } = await stored(on);
    return {
      call: () => on.platform.drawPage(file, 1),
      holds: async (drawn) => void expect(drawn).toMatchObject({ status: 'rendered' }),
    };
  },
  blind: async ({ platform }) => ({
    call: () => platform.blind('cin', 'JC1'),
    holds: async (key) => void expect(key).toBe(await platform.blind('cin', 'JC1')),
  }),

  // Of one machine alone.
  standing: async ({ platform }) => ({
    call: async () => await platform.standing?.(),
    holds: async (standing) => void expect(typeof standing).toBe(typeof (await platform.standing?.())),
  }),

  'cases.commit': async ({ platform }) => {
    const commit = linkAfter(newId('case'), undefined);
    const { caseId } = commit;
    const findBy = [{ kind: 'cin' as const, key: `key-${caseId}` }];
    const announcements = [announcementOf(commit)];
    const request = { ...requestOf(commit), claims: [`claim-${caseId}`], findBy, announcements };
    return {
      call: () => platform.cases.commit(request),
      holds: async (answer) => {
        expect(answer).toEqual({ status: 'committed', version: 1 });
        expect(await platform.cases.load(caseId)).toEqual([commit]);
        expect(await platform.cases.find('cin', `key-${caseId}`)).toEqual([caseId]);
        const taken = await platform.outbox.take(500);
        expect(taken.filter((each) => each.caseId === caseId)).toEqual(announcements);
        await platform.outbox.done(announcements[0]!.id);
        const other = { ...requestOf(linkAfter(newId('case'), undefined)), claims: request.claims };
        expect((await platform.cases.commit(other)).status).toBe('claim-taken');
      },
    };
  },
  'cases.load': async (on) => {
    const { commit, caseId } = await committed(on);
    return { call: () => on.platform.cases.load(caseId), holds: same([commit]) };
  },
  'cases.erase': async (on) => {
    const findBy = [{ kind: 'cin' as const, key: `key-${newId('commit')}` }];
    const { caseId } = await committed(on, { findBy });
    return {
      call: () => on.platform.cases.erase({ caseId, on: '2026-11-22', findBy }),
      holds: async () => {
        await expect(on.platform.cases.load(caseId)).rejects.toThrow(CaseErased);
        expect(await on.platform.cases.find('cin', findBy[0]!.key)).toEqual([]);
      },
    };
  },
  'cases.redraw': async (on) => {
    const { card } = await committed(on);
    const delegation = `D-${card.caseId}`;
    const drawn = { ...card, delegation };
    return {
      call: () => on.platform.cases.redraw(drawn),
      holds: async (answer) => {
        expect(answer).toBe(true);
        const { cards } = await on.platform.cases.queue({ desk: 'applicant', delegation, limit: 5 });
        expect(cards).toEqual([drawn]);
      },
    };
  },
  'cases.queue': async (on) => {
    const delegation = `D-${newId('commit')}`;
    const commit = linkAfter(newId('case'), undefined);
    const request = requestOf(commit, { delegation });
    await on.platform.cases.commit(request);
    return {
      call: () => on.platform.cases.queue({ desk: 'applicant', delegation, limit: 5 }),
      holds: same({ cards: [request.card] }),
    };
  },
  'cases.find': async (on) => {
    const key = `key-${newId('commit')}`;
    const { caseId } = await committed(on, { findBy: [{ kind: 'act', key }] });
    return { call: () => on.platform.cases.find('act', key), holds: same([caseId]) };
  },
  'cases.heads': async (on) => {
    const { caseId, commit } = await committed(on);
    return {
      call: () => all(on.platform.cases.heads()),
      holds: async (heads) => {
        const mine = (heads as { caseId: string }[]).filter((head) => head.caseId === caseId);
        expect(mine).toEqual([{ caseId, version: 1, hash: commit.hash }]);
      },
    };
  },
  'cases.seal': async ({ platform }) => {
    const root = rootOf(
      nextDay(),
      [],
      [{ caseId: newId('case'), version: 1, hash: firstLink(newId('case')) }],
      [],
    );
    return {
      call: () => platform.cases.seal(root),
      holds: async () => {
        const sealed = (await platform.cases.roots()).filter(({ day }) => day === root.day);
        expect(sealed).toEqual([root]);
      },
    };
  },
  'cases.lastSealed': async ({ platform }) => {
    const day = nextDay();
    await platform.cases.seal(rootOf(day, [], [], []));
    return { call: () => platform.cases.lastSealed(), holds: same(day) };
  },
  'cases.roots': async ({ platform }) => {
    const root = rootOf(nextDay(), [], [], []);
    await platform.cases.seal(root);
    return {
      call: () => platform.cases.roots(),
      holds: async (roots) => void expect(roots).toContainEqual(root),
    };
  },

  'books.append': async ({ platform }) => {
    const commit = sheetAfter({ book: 'meetings', sheetId: newId('sheet') }, undefined);
    const claims = [`hall-${commit.sheetId}`];
    return {
      call: () => platform.books.append({ commit, claims }),
      holds: async (answer) => {
        expect(answer).toEqual({ status: 'committed', version: 1 });
        expect(await platform.books.load(commit)).toEqual([commit]);
        const other = sheetAfter({ book: 'meetings', sheetId: newId('sheet') }, undefined);
        expect((await platform.books.append({ commit: other, claims })).status).toBe('claim-taken');
      },
    };
  },
  'books.load': async ({ platform }) => {
    const commit = sheetAfter({ book: 'meetings', sheetId: newId('sheet') }, undefined);
    await platform.books.append({ commit });
    return { call: () => platform.books.load(commit), holds: same([commit]) };
  },
  'books.list': async ({ platform }) => {
    const under = `U-${newId('commit')}`;
    const sheet = { book: 'sessions' as const, sheetId: newId('sheet') };
    const commit = sheetAfter(sheet, undefined, { on: '2026-11-21', under });
    await platform.books.append({ commit });
    return {
      call: () => platform.books.list({ book: 'sessions', under, limit: 5 }),
      holds: same({ sheets: [{ ...sheet, version: 1, card: commit.card }] }),
    };
  },
  'books.heads': async ({ platform }) => {
    const commit = sheetAfter({ book: 'officers', sheetId: newId('sheet') }, undefined);
    await platform.books.append({ commit });
    return {
      call: () => all(platform.books.heads()),
      holds: async (heads) => {
        const { sheetId } = commit;
        expect((heads as { sheetId: string }[]).filter((head) => head.sheetId === sheetId)).toHaveLength(1);
      },
    };
  },

  'queue.send': async (on) => {
    const one = message();
    return {
      call: () => on.platform.queue.send(one),
      // At least once.
      holds: async () => void expect(on.waiting().some((body) => body.includes(one.paperId))).toBe(true),
    };
  },
  'queue.depth': async ({ platform }) => ({
    call: () => platform.queue.depth(),
    holds: async (depth) => void expect(depth).toEqual(await platform.queue.depth()),
  }),
  'second.ask': async (on) => {
    const ask = { ...message(), size: 1, asked: 0 };
    return {
      call: async () => await on.platform.second?.ask(ask, 10),
      holds: async () => {
        // One machine has no second reader.
        if (on.platform.second === undefined) return;
        expect(on.waiting().some((body) => body.includes(ask.paperId))).toBe(true);
      },
    };
  },

  'anchors.keep': async (on) => {
    const day = nextDay();
    return {
      call: async () => await on.platform.anchors?.keep(day, 'root'),
      // What stands is not replaced, and one machine hands its roots on by its operator.
      holds: async () => await on.platform.anchors?.keep(day, 'another'),
    };
  },

  'access.register': async ({ platform }) => {
    const [reference, caseId] = [newId('reference'), newId('case')];
    const code = '7K3M-29QF-XW4T';
    return {
      call: () => platform.access.register({ reference, code, caseId }),
      holds: async () => {
        expect((await platform.access.signIn({ reference, code })).status).toBe('signed-in');
      },
    };
  },
  'access.signIn': async ({ platform }) => {
    const [reference, caseId] = [newId('reference'), newId('case')];
    const code = '7K3M-29QF-XW4T';
    await platform.access.register({ reference, code, caseId });
    return {
      call: async () => {
        const answer = await platform.access.signIn({ reference, code });
        // Where the pool has no time for us, that is said, and the next try gets in.
        if (answer.status === 'locked') throw new Error('come back later');
        return answer;
      },
      holds: async (answer) => void expect(answer).toMatchObject({ status: 'signed-in' }),
    };
  },

  'register.find': async ({ platform }) => {
    const row = member();
    await platform.register.put([{ row, keys: [], sketch: 0 }]);
    return { call: () => platform.register.find(row.memberNumber), holds: same({ consulted: true, row }) };
  },
  'register.put': async ({ platform }) => {
    const row = member();
    const key = `filed-${newId('commit')}`;
    const { members } = await platform.register.count(key);
    return {
      call: () => platform.register.put([{ row, keys: [key], sketch: 1 }]),
      holds: async () => {
        expect(await platform.register.find(row.memberNumber)).toEqual({ consulted: true, row });
        expect(await platform.register.count(key)).toEqual({ filed: 1, members: members + 1 });
      },
    };
  },
  'register.filed': async ({ platform }) => {
    const [row, key] = [member(), `filed-${newId('commit')}`];
    await platform.register.put([{ row, keys: [key], sketch: 1 }]);
    return { call: () => platform.register.filed(key, 9), holds: same([[row.memberNumber, 1]]) };
  },
  'register.count': async ({ platform }) => {
    const key = `filed-${newId('commit')}`;
    await platform.register.put([{ row: member(), keys: [key], sketch: 1 }]);
    return {
      call: () => platform.register.count(key),
      holds: async (counted) => void expect(counted).toMatchObject({ filed: 1 }),
    };
  },

  'outbox.take': async (on) => {
    const { announcement, take } = await announced(on);
    return {
      call: () => on.platform.outbox.take(500),
      holds: async (taken) => {
        if (!(taken as { id: string }[]).some(({ id }) => id === announcement.id)) {
          // Leased by an answer that was lost: it comes again when the lease is over.
          on.pass(61);
          expect(await take()).toEqual([announcement]);
        }
        await on.platform.outbox.done(announcement.id);
      },
    };
  },
  'outbox.done': async (on) => {
    const { announcement, take } = await announced(on);
    await take();
    return {
      call: () => on.platform.outbox.done(announcement.id),
      holds: async () => {
        on.pass(500_000);
        expect(await take()).toEqual([]);
      },
    };
  },
  'outbox.failed': async (on) => {
    const { announcement, take } = await announced(on);
    await take();
    return {
      call: () => on.platform.outbox.failed(announcement.id),
      holds: async (answer) => {
        expect(answer).toBe('again');
        on.pass(43_201);
        expect(await take()).toEqual([announcement]);
        await on.platform.outbox.done(announcement.id);
      },
    };
  },

  'slips.keep': async ({ platform }) => {
    const slip = slipOf(platform);
    return {
      call: () => platform.slips.keep(slip),
      holds: async (answer) => {
        // Asked again, it finds what it had put there itself.
        if ((answer as { status: string }).status !== 'kept')
          expect(answer).toEqual({ status: 'held', body: slip.body });
        expect(await platform.slips.find(slip)).toEqual(slip.body);
      },
    };
  },
  'slips.replace': async ({ platform }) => {
    const slip = slipOf(platform);
    await platform.slips.keep({ ...slip, body: 'before' });
    return {
      call: () => platform.slips.replace(slip),
      holds: async () => void expect(await platform.slips.find(slip)).toEqual(slip.body),
    };
  },
  'slips.find': async ({ platform }) => {
    const slip = slipOf(platform);
    await platform.slips.keep(slip);
    return { call: () => platform.slips.find(slip), holds: same(slip.body) };
  },
  'slips.forget': async ({ platform }) => {
    const slip = slipOf(platform);
    await platform.slips.keep(slip);
    return {
      call: () => platform.slips.forget(slip),
      holds: async () => void expect(await platform.slips.find(slip)).toBeUndefined(),
    };
  },
  'slips.list': async ({ platform }) => {
    const slip = slipOf(platform);
    await platform.slips.keep(slip);
    return {
      call: () => platform.slips.list(slip.space, { limit: 5 }),
      holds: same([{ key: 'k', body: slip.body }]),
    };
  },

  'signer.sign': async ({ platform }) => ({
    call: () => platform.signer.sign({ n: 1 }),
    holds: async (statement) => {
      const keys = (await platform.signer.publicKeys()).map((key) => ({ ...key }));
      await compactVerify(String(statement), createLocalJWKSet({ keys }));
    },
  }),
  'signer.publicKeys': async ({ platform }) => ({
    call: () => platform.signer.publicKeys(),
    holds: async (keys) => void expect((keys as unknown[]).length).toBeGreaterThan(0),
  }),
};

/** What may befall a call: nothing was done; it was done and the answer lost; turned away; waited for in vain; a fault there. */
export const faults = ['before', 'lost', 'throttle', 'time-out', '5xx'] as const;
export type Fault = (typeof faults)[number];

/** Where in a call of so many requests trouble is tried: everywhere, or at both ends and amid a long reading by parts. */
export const placesIn = (most: number): readonly number[] =>
  most <= 6 ? Array.from({ length: most }, (_, at) => at) : [0, most >> 1, most - 1];
