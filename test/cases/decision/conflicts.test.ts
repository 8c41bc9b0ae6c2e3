import { afterEach, beforeEach, expect, it } from 'vitest';
import { stateApplication } from '#shared/cases/applicant';
import { findLikeness } from '#shared/cases/decision/conflicts';
import { confirmDecision, declareConflict, proposeDecision, stanceOf } from '#shared/cases/decision/index';
import { noteCase } from '#shared/cases/officer';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase, record } from '#shared/cases/record';
import {
  applicant,
  application,
  countPapers,
  createWorld,
  officer,
  open,
  readAs,
  sendPaper,
  type World,
} from '../world.ts';
import { codeOf, grant, handIn, proposed } from './world.ts';

let world: World;
const log: string[] = [];
beforeEach(async () => {
  world = await createWorld((line) => void log.push(line));
});
afterEach(() => world.close());

const named = (id: string, familyName: string, delegation = 'khenifra') => ({ id, familyName, delegation });

it('warns an officer who bears the family name of the applicant, in either script, and weighs the place beside it', async () => {
  const now = await getCase(world.platform, await handIn(world));
  for (const familyName of ['Ouhammou', 'أوحمو', 'OUHAMMOU'])
    expect(findLikeness(now, named('a', familyName)), familyName).toMatchObject({
      with: ['applicant'],
      samePlace: true,
    });
  expect(findLikeness(now, named('a', 'Ouhammou', '*'))?.samePlace).toBe(false);
  expect(findLikeness(now, named('a', 'Ouhammou', 'beni-mellal'))?.samePlace).toBe(true);
  for (const other of ['Bennani', 'العلوي', 'سعيد'])
    expect(findLikeness(now, named('a', other))).toBeUndefined();
  expect(findLikeness(now, { id: 'a' })).toBeUndefined();
});

it('warns of the member’s family name too, as the papers have it', async () => {
  const { platform } = world;
  const caseId = await open(world);
  await stateApplication(platform, caseId, applicant, application, countPapers);
  const message = await sendPaper(world, caseId);
  world.read = () => {
    const outcome = readAs({ memberNameAr: 'محمد بن علي الزموري' });
    if (outcome.status !== 'read') throw new Error('not read');
    return { ...outcome, reading: { ...outcome.reading, type: 'resistance-attestation' } };
  };
  await receivePaper(platform, message, countPapers);
  const now = await getCase(platform, caseId);
  expect(findLikeness(now, named('a', 'Zemmouri'))?.with).toEqual(['member']);
  expect(findLikeness(now, named('a', 'محمد'))).toBeUndefined();
});

it('lets one who is warned propose and confirm only after declaring, with a reason, that they are unrelated', async () => {
  const { platform } = world;
  const caseId = await handIn(world);
  const kin = named('a', 'Ouhammou');
  const propose = () => codeOf(proposeDecision(platform, caseId, officer('a'), grant, kin));
  expect(await propose()).toBe('conflict.declare-first');
  const declare = (reason?: string) =>
    codeOf(declareConflict(platform, caseId, officer('a'), { stands: 'unrelated', reason }));
  expect(await declare()).toBe('conflict.why-unrelated');
  expect(await declare('من قبيلة أخرى')).toBe('done');
  expect(await propose()).toBe('done');
  const other = await proposed(world);
  const confirm = () =>
    codeOf(
      confirmDecision(platform, other.caseId, officer('b'), other.proposalId, {
        officer: named('b', 'أوحمو'),
      }),
    );
  expect(await confirm()).toBe('conflict.declare-first');
  await declareConflict(platform, other.caseId, officer('b'), { stands: 'unrelated', reason: 'تشابه أسماء' });
  expect(await confirm()).toBe('done');
  expect(log.join('\n')).not.toMatch(/Ouhammou|أوحمو/u);
});

it('lets one who is recused act no more on that case, by any command, and drops what they had proposed', async () => {
  const { platform } = world;
  const { caseId, proposalId } = await proposed(world, 'a');
  const recuse = () => declareConflict(platform, caseId, officer('a'), { stands: 'recused' });
  await recuse();
  const now = await recuse();
  expect(now.acts.filter(({ type }) => type === 'ConflictDeclared')).toHaveLength(1);
  expect(stanceOf(now, 'a')).toBe('recused');
  expect(now.proposal).toBeUndefined();
  expect(await codeOf(confirmDecision(platform, caseId, officer('b'), proposalId))).toBe(
    'decision.not-standing',
  );
  for (const act of [
    () => noteCase(platform, caseId, officer('a'), 'note'),
    () => proposeDecision(platform, caseId, officer('a'), grant),
    () => declareConflict(platform, caseId, officer('a'), { stands: 'unrelated', reason: 'x' }),
    () => record(platform, caseId, officer('a'), () => ({ events: [{ type: 'OfficerNoted', note: 'x' }] })),
  ])
    expect(await codeOf(act())).toBe('conflict.recused');
  // On another case they act as before.
  expect(await codeOf(noteCase(platform, await handIn(world), officer('a'), 'note'))).toBe('done');
});
