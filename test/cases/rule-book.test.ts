import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '#shared/cases/plain-date';
import {
  figuresOn,
  findRuleSet,
  getRuleSheet,
  keepBuiltInSet,
  listRuleSheets,
  ruleSetOn,
  setOf,
} from '#shared/cases/rule-book';
import { editDraft, openDraft, publishDraft, withdrawDraft } from '#shared/cases/rule-drafts';
import { ServiceError } from '#shared/cases/service-error';
import type { SheetId } from '#shared/platform/book';
import { builtInRuleSet, parametersOn, type RuleSet, rulesVersion } from '#shared/rules/index';
import { createWorld, officer, type World } from './world.ts';

const dated = (value: unknown, validFrom = '2021-04-01') => [
  { value, source: 'Arrêté inventé', confidence: 'source', validFrom },
];
const appeal = (days: number) => ({ figures: { appealDays: dated(days) } });
const [amina, brahim, chama] = [officer('amina'), officer('brahim'), officer('chama')];

const refusal = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof ServiceError) {
      expect(error.detail.ar).toMatch(/\p{Script=Arabic}/u);
      expect(error.detail.fr).toMatch(/\p{Script=Latin}/u);
      return error.code;
    }
    throw error;
  }
  return 'done';
};

describe('a rule set', () => {
  let world: World;
  let today: string;
  beforeAll(async () => {
    world = await createWorld();
    today = dayOf(world.platform.now());
  });
  afterAll(() => world.close());
  const inForce = async (day: string) => (await figuresOn(world.platform, day)).appealDays;

  it('is the built-in one until another is published', async () => {
    expect(await ruleSetOn(world.platform, today)).toBe(builtInRuleSet);
  });

  it('is drafted by one, published by another, in force from its day on and not before', async () => {
    const { platform } = world;
    const { sheetId } = await openDraft(platform, amina, { title: 'Recours', change: appeal(45) });
    const effectiveFrom = addDays(today, 10);
    expect(await inForce(effectiveFrom)).toBe(parametersOn(today).appealDays);
    const published = await publishDraft(platform, brahim, sheetId, { effectiveFrom, seen: 1 });
    expect(published.now).toMatchObject({ status: 'published', published: { number: 1, by: 'brahim' } });
    expect(await inForce(addDays(effectiveFrom, -1))).toBe(parametersOn(today).appealDays);
    expect(await inForce(effectiveFrom)).toBe(45);
    expect(await inForce(addDays(effectiveFrom, 1000))).toBe(45);
  });

  it('cannot be published by any of those who wrote it, and says so', async () => {
    const { platform } = world;
    const effectiveFrom = addDays(today, 20);
    const { sheetId } = await openDraft(platform, amina, { title: 'Recours', change: appeal(46) });
    await editDraft(platform, brahim, sheetId, { title: 'Recours', change: appeal(47), seen: 1 });
    for (const writer of [amina, brahim])
      expect(await refusal(publishDraft(platform, writer, sheetId, { effectiveFrom, seen: 2 }))).toBe(
        'rules.four-eyes',
      );
    expect(await refusal(publishDraft(platform, chama, sheetId, { effectiveFrom, seen: 1 }))).toBe(
      'rules.draft-changed',
    );
    await publishDraft(platform, chama, sheetId, { effectiveFrom, seen: 2 });
    // A lost answer asked for again.
    const again = await publishDraft(platform, chama, sheetId, { effectiveFrom, seen: 2 });
    expect(again.version).toBe(3);
    expect(await inForce(effectiveFrom)).toBe(47);
  });

  it('once published is never changed, withdrawn or published anew', async () => {
    const { platform } = world;
    const { sheets } = await listRuleSheets(platform, { status: 'published', limit: 1 });
    const { sheetId } = sheets[0]!;
    const before = await getRuleSheet(platform, sheetId);
    const seen = before.version;
    const tries = [
      editDraft(platform, amina, sheetId, { title: 'Autre chose', change: appeal(90), seen }),
      withdrawDraft(platform, amina, sheetId, 'par erreur'),
      publishDraft(platform, officer('driss'), sheetId, { effectiveFrom: addDays(today, 40), seen }),
    ];
    for (const each of tries) expect(await refusal(each)).toBe('rules.no-draft');
    expect(await getRuleSheet(platform, sheetId)).toEqual(before);
  });

  it('built on rules that were followed by others meanwhile is refused until it is saved on them again', async () => {
    const { platform } = world;
    const effectiveFrom = addDays(today, 30);
    const [one, two] = [
      await openDraft(platform, amina, { title: 'Recours', change: appeal(50) }),
      await openDraft(platform, amina, {
        title: 'Complément',
        change: { figures: { completionDays: dated(40) } },
      }),
    ];
    await publishDraft(platform, brahim, one.sheetId, { effectiveFrom, seen: 1 });
    const late = { effectiveFrom, seen: 1 };
    expect(await refusal(publishDraft(platform, brahim, two.sheetId, late))).toBe('rules.draft-behind');
    const { title, change } = two.now;
    const saved = await editDraft(platform, amina, two.sheetId, { title, change, seen: 1 });
    await publishDraft(platform, brahim, two.sheetId, { effectiveFrom, seen: saved.version });
    // Nothing of the first is lost, and of two sets for one day the later published holds.
    expect(await figuresOn(platform, effectiveFrom)).toMatchObject({ appealDays: 50, completionDays: 40 });
  });

  it('is law neither for days that are over nor before the set it follows', async () => {
    const { platform } = world;
    const { sheetId } = await openDraft(platform, amina, { title: 'Recours', change: appeal(51) });
    for (const days of [-1, 29])
      expect(
        await refusal(
          publishDraft(platform, brahim, sheetId, { effectiveFrom: addDays(today, days), seen: 1 }),
        ),
      ).toBe('rules.effective-too-early');
    expect(
      await refusal(
        publishDraft(platform, brahim, sheetId, { effectiveFrom: addDays(today, 9000), seen: 1 }),
      ),
    ).toBe('rules.effective-too-late');
  });

  it('that changes nothing is not published', async () => {
    const { platform } = world;
    const { sheetId } = await openDraft(platform, amina, { title: 'Rien du tout', change: {} });
    const late = { effectiveFrom: addDays(today, 60), seen: 1 };
    expect(await refusal(publishDraft(platform, brahim, sheetId, late))).toBe('rules.nothing-changed');
  });

  it('of two published at the same moment on the same base only one stands', async () => {
    const { platform } = world;
    const effectiveFrom = addDays(today, 60);
    const drafts = await Promise.all(
      [61, 62, 63].map((days) => openDraft(platform, amina, { title: 'Recours', change: appeal(days) })),
    );
    const outcomes = await Promise.all(
      drafts.map(({ sheetId }) =>
        refusal(publishDraft(platform, brahim, sheetId, { effectiveFrom, seen: 1 })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  });

  it('withdrawn keeps its history and its reason', async () => {
    const { platform } = world;
    const { sheetId } = await openDraft(platform, amina, { title: 'Recours', change: appeal(70) });
    await withdrawDraft(platform, brahim, sheetId, 'Avis contraire du service juridique');
    const again = await withdrawDraft(platform, brahim, sheetId, 'Avis contraire du service juridique');
    expect(again.now.status).toBe('withdrawn');
    expect(again.now.history.map(({ act, by }) => [act, by])).toEqual([
      ['drafted', 'amina'],
      ['withdrawn', 'brahim'],
    ]);
  });

  it('that may not be written is refused with every fault named in both languages', async () => {
    const change = { figures: { subsidyRateMax: dated(3500), silence: dated('refus') } };
    const error = await openDraft(world.platform, amina, { title: 'Taux', change }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ServiceError);
    const { detail, code } = error as ServiceError;
    expect(code).toBe('rules.unusable-change');
    expect(detail.fr).toContain('de 0 à 30 %');
    expect(detail.fr).toContain('escalate, acceptance');
    expect(detail.ar).toContain('النسبة القصوى للإعانة');
  });

  it('is found by the version in a decision, built-in sets of former years included', async () => {
    const { platform } = world;
    const { sheets } = await listRuleSheets(platform, { status: 'published', limit: 100 });
    for (const { sheetId } of sheets) {
      const set = await setOf(platform, (await getRuleSheet(platform, sheetId)).now);
      expect(await findRuleSet(platform, rulesVersion(set))).toEqual(set);
    }
    await keepBuiltInSet(platform);
    await keepBuiltInSet(platform);
    expect(await findRuleSet(platform, rulesVersion())).toEqual(builtInRuleSet);
    expect(await findRuleSet(platform, '2019-01-01.00000000.00000000')).toBeUndefined();
  });

  it('is known in another process at once: nothing is remembered but what never changes', async () => {
    const { platform } = world;
    // The same data seen by a second machine.
    const other = { books: { ...platform.books } };
    const day = addDays(today, 80);
    const before = (await figuresOn(other, day)).appealDays;
    const { sheetId } = await openDraft(platform, amina, { title: 'Recours', change: appeal(before + 1) });
    await publishDraft(platform, brahim, sheetId, { effectiveFrom: day, seen: 1 });
    expect((await figuresOn(other, day)).appealDays).toBe(before + 1);
  });
});

interface Published {
  readonly effectiveFrom: string;
  readonly appealDays: number;
}

it('whatever administrators do in whatever order, two people stand behind every set, what is published stays, and the set of a day is the last published for it or before it', async () => {
  const people = ['amina', 'brahim', 'chama'];
  const act = fc.record({
    who: fc.constantFrom(...people),
    what: fc.constantFrom('open', 'edit', 'publish', 'withdraw'),
    which: fc.nat(5),
    days: fc.integer({ min: 1, max: 300 }),
    from: fc.integer({ min: -2, max: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      const world = await createWorld();
      try {
        const { platform } = world;
        const today = dayOf(platform.now());
        const opened: SheetId[] = [];
        const published: Published[] = [];
        const kept = new Map<SheetId, RuleSet>();
        for (const { who, what, which, days, from } of acts) {
          const actor = officer(who);
          const sheetId = opened[which % Math.max(opened.length, 1)];
          try {
            if (what === 'open' || sheetId === undefined) {
              opened.push(
                (await openDraft(platform, actor, { title: 'Recours', change: appeal(days) })).sheetId,
              );
              continue;
            }
            const seen = (await getRuleSheet(platform, sheetId)).version;
            if (what === 'edit')
              await editDraft(platform, actor, sheetId, { title: 'Recours', change: appeal(days), seen });
            if (what === 'withdraw') await withdrawDraft(platform, actor, sheetId, 'sans suite');
            if (what === 'publish') {
              const effectiveFrom = addDays(today, from);
              const { now, version } = await publishDraft(platform, actor, sheetId, { effectiveFrom, seen });
              if (version === seen) continue;
              published.push({
                effectiveFrom,
                appealDays: now.published!.set.figures.appealDays.at(-1)!.value,
              });
              kept.set(sheetId, now.published!.set);
            }
          } catch (error) {
            if (!(error instanceof ServiceError)) throw error;
          }
        }
        for (const sheetId of opened) {
          const { now } = await getRuleSheet(platform, sheetId);
          const set = kept.get(sheetId);
          expect(now.status === 'published').toBe(set !== undefined);
          if (set === undefined) continue;
          expect(now.published!.set).toEqual(set);
          expect(now.writers).not.toContain(now.published!.by);
        }
        for (let ahead = -3; ahead <= 21; ahead += 1) {
          const day = addDays(today, ahead);
          const due = published.filter(({ effectiveFrom }) => effectiveFrom <= day);
          const wanted = due.at(-1)?.appealDays ?? parametersOn(day).appealDays;
          expect((await figuresOn(platform, day)).appealDays).toBe(wanted);
        }
      } finally {
        world.close();
      }
    }),
    { numRuns: 12 },
  );
});
