/** Money is granted only over a record that is sealed up to the day before. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { addDays, dayOf } from '#shared/cases/plain-date';
import { getCase } from '#shared/cases/record';
import { sealDay } from '#shared/cases/sealing';
import { codeOf, createWorld, grounds, officer, type World } from '../world.ts';
import { handIn, proposed } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const hours = 3_600;
const sealYesterday = () => sealDay(world.platform, addDays(dayOf(world.platform.now()), -1));

it('no grant is confirmed once a day has been over for four hours and is not sealed; then it is, and not twice', async () => {
  const { caseId, proposalId } = await proposed(world);
  const confirm = () => confirmDecision(world.platform, caseId, officer('b'), proposalId);
  // Opened on the 21st at ten o'clock or eleven in Morocco: that day is to be sealed by four in the morning of the next.
  world.pass(18 * hours);
  expect(await codeOf(confirm())).toBe('grant.unsealed');
  expect((await getCase(world.platform, caseId)).decisions).toEqual([]);
  await sealYesterday();
  expect((await confirm()).decisions).toHaveLength(1);
  world.pass(48 * hours);
  // The same word again changes nothing, so it needs no seal.
  expect((await confirm()).decisions).toHaveLength(1);
});

it('goes on until the four hours are over, and stops anew when a later day is left unsealed', async () => {
  const early = await proposed(world);
  world.pass(17 * hours - 1);
  expect((await confirmDecision(world.platform, early.caseId, officer('b'), early.proposalId)).state).toBe(
    'decided',
  );
  await sealYesterday();
  world.pass(26 * hours);
  const late = await proposed(world);
  expect(await codeOf(confirmDecision(world.platform, late.caseId, officer('b'), late.proposalId))).toBe(
    'grant.unsealed',
  );
});

it('holds up nothing else: a refusal is confirmed', async () => {
  const caseId = await handIn(world);
  world.pass(48 * hours);
  const refusal = { outcome: 'refuse' as const, reasons: grounds };
  const { proposal } = await proposeDecision(world.platform, caseId, officer('a'), refusal);
  const decided = await confirmDecision(world.platform, caseId, officer('b'), proposal!.proposalId);
  expect(decided.decisions).toMatchObject([{ outcome: 'refuse' }]);
});
