/** One paper in a hundred takes its reader down: the others are read, it is parked after five, and read once that is mended. */
import { expect, it } from 'vitest';
import { claim } from '#functions/caller';
import { deskOf } from '#shared/cases/card';
import { getCase } from '#shared/cases/record';
import { CaseId } from '#shared/platform/ids';
import { triesBeforeParking, type UploadGrant } from '#shared/platform/platform';
import { officer } from '../functions/world.ts';
import { createClockwork, underClock } from '../simulator/clockwork.ts';
import { sha256Of } from '../simulator/memory.ts';
import { buildTown, type Town } from '../simulator/town.ts';

const cases = 4;
const papersEach = 25;
const minute = 60_000;

async function rounds({ boxes, clock, round }: Town): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    await round();
    await clock.wait(minute);
  }
  expect([boxes.papers.size, boxes.parkedPapers.size]).toEqual([0, 0]);
}

it('of a hundred papers ninety-nine are read, the hundredth is parked after five receipts and read after the mend', async () => {
  const clock = createClockwork(11);
  const tries = new Map<string, number>();
  await underClock(clock, async () => {
    const town = buildTown(clock, {
      world: (world) => ({
        ...world,
        reader: {
          readPaper: async (bytes) => {
            const name = sha256Of(bytes);
            tries.set(name, (tries.get(name) ?? 0) + 1);
            return await world.reader.readPaper(bytes);
          },
        },
      }),
    });
    town.calm();
    let over = false;
    const story = async (): Promise<void> => {
      const opened: { caseId: CaseId; poisoned: boolean }[] = [];
      let poison = '';
      for (let n = 0; n < cases; n += 1) {
        const body = { delegation: 'khenifra' };
        const answer = (await town.ask('POST', '/api/applicant/cases', { body }))!.body;
        const claims = { sub: answer.reference, [claim.caseId]: answer.caseId };
        for (let at = 0; at < papersEach; at += 1) {
          const word = `paper ${n} ${at}`;
          const bytes = Buffer.from(JSON.stringify({ type: 'residence', pages: 1, word }));
          if (n === 0 && at === 0) {
            town.poison.add(word);
            poison = sha256Of(bytes);
          }
          const paper = { size: bytes.length, type: 'image/png', sha256: sha256Of(bytes) };
          const granted = await town.ask('POST', '/api/applicant/case/papers', { body: paper, claims });
          expect(await town.put(granted!.body.upload as UploadGrant, bytes)).toBe(200);
        }
        opened.push({ caseId: CaseId.parse(answer.caseId), poisoned: n === 0 });
      }
      const count = async (status: string): Promise<number> => {
        const all = await Promise.all(opened.map(({ caseId }) => getCase(town.world, caseId)));
        return all.flatMap(({ papers }) => papers).filter((paper) => paper.status === status).length;
      };
      await rounds(town);
      expect([await count('read'), await count('parked')]).toEqual([cases * papersEach - 1, 1]);
      expect(tries.get(poison)).toBe(triesBeforeParking);
      for (const { caseId, poisoned } of opened)
        expect(deskOf(await getCase(town.world, caseId))).toBe(poisoned ? 'attention' : 'applicant');

      town.poison.clear();
      const path = `/api/officer/cases/${opened[0]!.caseId}/requeue`;
      const sent = await town.ask('POST', path, { claims: officer('a', 'khenifra', 'officer') });
      expect(sent?.body).toEqual({ sent: 1 });
      await rounds(town);
      expect(await count('read')).toBe(cases * papersEach);
    };
    const told = story().finally(() => {
      over = true;
    });
    // Said where it is awaited, below.
    told.catch(() => undefined);
    await clock.run(() => over);
    town.clearUp();
    await told;
  });
});
