import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CaseId } from '#shared/platform/ids';
import { pieceSize } from '#shared/platform/platform';
import { application } from '../../functions/examples.ts';
import { type Claims, keeper, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const nameOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Announced in the way of an applicant, or of a keeper for one. */
async function announce(claims: Claims, path: string, bytes: Uint8Array): Promise<string> {
  const body = { size: bytes.length, type: 'application/pdf', sha256: nameOf(bytes) };
  return `${path}/papers/${(await world.call('POST', `${path}/papers`, { body, claims })).body.paperId}`;
}

async function sendPiece(link: { url: string; headers: object }, bytes: Uint8Array): Promise<string> {
  const outcome = await world.platform.files.acceptUpload({
    token: link.url.split('/').at(-1)!,
    headers: { ...link.headers, 'content-length': String(bytes.length) },
    body: (async function* () {
      yield bytes;
    })(),
  });
  return outcome.status;
}

it('takes a paper in pieces, asks only for those that are not there, and queues it once it is whole', async () => {
  const { claims } = await world.open();
  const bytes = randomBytes(pieceSize + 1000);
  const cut = [bytes.subarray(0, pieceSize), bytes.subarray(pieceSize)];
  const pieces = cut.map((piece) => ({ size: piece.length, sha256: nameOf(piece) }));
  const named = { pieces: pieces.map(({ sha256 }) => sha256) };
  const paper = await announce(claims, '/api/applicant/case', bytes);
  const ask = () => world.call('POST', `${paper}/pieces`, { body: { pieces }, claims });
  const join = () => world.call('POST', `${paper}/join`, { body: named, claims });

  const first = (await ask()).body;
  expect(first).toMatchObject({ arrived: false, links: [{ method: 'PUT' }, { method: 'PUT' }] });
  expect(await sendPiece(first.links[0], cut[0]!)).toBe('stored');
  expect((await join()).body).toEqual({ status: 'missing' });
  const second = (await ask()).body;
  expect(second.links[0]).toBeNull();
  expect(await sendPiece(second.links[1], cut[1]!)).toBe('stored');
  expect((await join()).body).toEqual({ status: 'joined' });
  expect((await join()).body).toEqual({ status: 'joined' });
  expect(await world.platform.queue.depth()).toMatchObject({ waiting: 1 });
});

it('refuses pieces that together are another paper, and pieces of no paper of the case', async () => {
  const { claims } = await world.open();
  const other = await world.open();
  const bytes = randomBytes(600);
  const paper = await announce(claims, '/api/applicant/case', bytes);
  const wrong = randomBytes(600);
  const body = { pieces: [{ size: wrong.length, sha256: nameOf(wrong) }] };
  const { links } = (await world.call('POST', `${paper}/pieces`, { body, claims })).body;
  await sendPiece(links[0], wrong);
  const joined = await world.call('POST', `${paper}/join`, { body: { pieces: [nameOf(wrong)] }, claims });
  expect(joined).toMatchObject({ body: { code: 'paper.pieces-spoilt' } });
  expect(joined.status).toBeLessThan(500);
  for (const [act, sent] of [
    ['pieces', body],
    ['join', { pieces: [nameOf(wrong)] }],
  ] as const) {
    const heard = await world.call('POST', `${paper}/${act}`, { body: sent, claims: other.claims });
    expect(heard).toMatchObject({ status: 404, body: { code: 'paper.absent' } });
  }
  const tooLarge = { pieces: [{ size: pieceSize + 1, sha256: nameOf(wrong) }] };
  expect((await world.call('POST', `${paper}/pieces`, { body: tooLarge, claims })).status).toBe(422);
});

it('lets a keeper send in pieces for the person before them, and no other keeper', async () => {
  const mine = keeper('keeper-1', 'khenifra');
  const { caseId } = (await world.call('POST', '/api/keeper/cases', { body: { told: true }, claims: mine }))
    .body;
  const bytes = randomBytes(600);
  const paper = await announce(mine, `/api/keeper/cases/${caseId}`, bytes);
  const body = { pieces: [{ size: bytes.length, sha256: nameOf(bytes) }] };
  const { links } = (await world.call('POST', `${paper}/pieces`, { body, claims: mine })).body;
  await sendPiece(links[0], bytes);
  const named = { pieces: [nameOf(bytes)] };
  const theirs = keeper('keeper-2', 'khenifra');
  expect((await world.call('POST', `${paper}/join`, { body: named, claims: theirs })).status).toBe(404);
  expect((await world.call('POST', `${paper}/join`, { body: named, claims: mine })).body.status).toBe(
    'joined',
  );
});

it('takes no pieces of a paper once the case is handed in or taken back, like any other paper', async () => {
  const { claims } = await world.open();
  await world.call('PUT', '/api/applicant/case/application', { body: application, claims });
  const bytes = randomBytes(600);
  const paper = await announce(claims, '/api/applicant/case', bytes);
  const body = { pieces: [{ size: bytes.length, sha256: nameOf(bytes) }] };
  const { links } = (await world.call('POST', `${paper}/pieces`, { body, claims })).body;
  await sendPiece(links[0], bytes);
  for (const end of ['submit', 'withdraw']) {
    expect((await world.call('POST', `/api/applicant/case/${end}`, { claims })).status).toBe(200);
    for (const [act, sent] of [
      ['pieces', body],
      ['join', { pieces: [nameOf(bytes)] }],
    ] as const) {
      const heard = await world.call('POST', `${paper}/${act}`, { body: sent, claims });
      expect([heard.status, heard.body.code]).toEqual([409, 'case.not-now']);
    }
  }
});

it('has whoever asks for papers to be put together over and over wait a while', async () => {
  const { claims } = await world.open();
  const nowhere = `/api/applicant/case/papers/${world.platform.newId('paper')}/join`;
  const body = { pieces: [nameOf(Buffer.from('x'))] };
  const heard = new Set<number>();
  for (let n = 0; n <= 60; n += 1) heard.add((await world.call('POST', nowhere, { body, claims })).status);
  expect([...heard]).toEqual([404, 429]);
});

it('counts the pieces it gave links to, whether they come or not: no paper is promised room without end', async () => {
  const { claims, caseId } = await world.open();
  const bytes = randomBytes(pieceSize + 1000);
  const paper = await announce(claims, '/api/applicant/case', bytes);
  const ask = async (names: readonly string[]) => {
    const body = { pieces: names.map((sha256) => ({ size: 1000, sha256 })) };
    return (await world.call('POST', `${paper}/pieces`, { body, claims })).body;
  };
  const [first, second] = [1, 2].map(() => [0, 1].map(() => nameOf(randomBytes(8)))) as [string[], string[]];
  expect((await ask(first)).links).toHaveLength(2);
  // A lost answer is asked for again and promises nothing more; a change of mind does, once.
  expect((await ask(first)).links).toHaveLength(2);
  expect((await ask(second)).links).toHaveLength(2);
  expect((await ask([nameOf(randomBytes(8))])).code).toBe('paper.pieces-spoilt');
  expect((await ask(first)).links).toHaveLength(2);
  const said = (await world.platform.cases.load(caseId as CaseId)).flatMap(({ events }) => events);
  expect(said.filter(({ type }) => type === 'PiecesPromised')).toHaveLength(2);
});
