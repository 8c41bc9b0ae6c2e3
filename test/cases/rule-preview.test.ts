import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessDossier } from '#shared/cases/dossier';
import { dayOf } from '#shared/cases/plain-date';
import {
  addTotals,
  type Changed,
  noTotals,
  type PreviewPage,
  previewRules,
} from '#shared/cases/rule-preview';
import { builtInRuleSet, type RuleSet } from '#shared/rules/index';
import { checkRuleChange } from '#shared/rules/rule-change';
import { ruleSetWith } from '#shared/rules/rule-set';
import { fileCase, importMember } from './filed.ts';
import { createWorld, type World } from './world.ts';

const since = (value: unknown, validFrom: string) => ({
  ...{ value, source: 'Arrêté inventé', confidence: 'source', validFrom },
});
function proposed(change: unknown): RuleSet {
  const checked = checkRuleChange(change);
  if (checked.status === 'faulty') throw new Error(JSON.stringify(checked.faults));
  return ruleSetWith(builtInRuleSet, checked.change);
}

describe('a proposed rule set run over past cases', () => {
  let world: World;
  const asked: number[] = [];
  beforeAll(async () => {
    world = await createWorld();
    world.pass(-246 * 86_400);
    await importMember(world);
    for (let at = 0; at < 12; at += 1) {
      const requestedMAD = 20_000 + at * 1000;
      asked.push(requestedMAD);
      await fileCase(world, {
        fields: {
          'devis.png': { devisNumber: `DV-${100 + at}` },
          // Every third act is of the first of the year: older than sixty days, younger than ninety.
          ...(at % 3 === 0 ? { 'naissance.jpg': { issueDate: '2026-01-02' } } : {}),
        },
        project: { requestedMAD, ownMAD: 48_000 - requestedMAD },
      });
    }
  });
  afterAll(() => world.close());

  const whole = async (set: RuleSet, limit = 500): Promise<PreviewPage & { readonly pages: number }> => {
    const inForceOn = dayOf(world.platform.now());
    const changed: Changed[] = [];
    let totals = noTotals;
    let cursor: string | undefined;
    let pages = 0;
    do {
      const page = await previewRules(
        world.platform,
        { proposed: set, inForceOn, limit, cursor },
        assessDossier,
      );
      changed.push(...page.changed);
      totals = addTotals(totals, page.totals);
      cursor = page.cursor;
      pages += 1;
    } while (cursor !== undefined);
    return { changed, totals, pages };
  };

  it('that is the one in force changes nobody', async () => {
    const { changed, totals } = await whole(builtInRuleSet);
    expect(changed).toEqual([]);
    expect(totals).toMatchObject({ cases: 12, changed: 0, changedSide: 0, differenceMAD: 0 });
    expect(totals.maxMAD.before).toBe(totals.maxMAD.after);
  });

  it('says by how many dirhams a lower rate would have lowered each grant, and all of them', async () => {
    // 25 % of 96,000 is 24,000: who asked for more loses what is above.
    const { changed, totals } = await whole(
      proposed({ figures: { subsidyRateMax: [since(2500, '2006-02-24')] } }),
    );
    const cut = asked.map((each) => Math.min(each, 28_800)).filter((each) => each > 24_000);
    expect(changed.map(({ differenceMAD }) => differenceMAD).sort()).toEqual(
      cut.map((each) => 24_000 - each).sort(),
    );
    expect(totals.differenceMAD).toBe(cut.reduce((sum, each) => sum + 24_000 - each, 0));
    expect(totals.maxMAD.after - totals.maxMAD.before).toBe(totals.differenceMAD);
    expect(totals).toMatchObject({ cases: 12, changed: cut.length });
    for (const { reference, maxMAD } of changed) {
      expect(reference).toMatch(/^NSB-/);
      expect(maxMAD.after).toBe(24_000);
    }
  });

  it('says who changes side, and by which rule', async () => {
    const { changed, totals } = await whole(
      proposed({ figures: { actMaxAgeDays: [since(60, '2006-02-24')] } }),
    );
    expect(totals).toMatchObject({ changed: 4, changedSide: 4, differenceMAD: 0 });
    for (const { outcome, rules } of changed) {
      expect(outcome).toEqual({ before: 'eligible', after: 'incomplete' });
      expect(rules).toEqual(['ACT_MAX_AGE_DAYS']);
    }
    expect(totals.outcomes.after.incomplete - totals.outcomes.before.incomplete).toBe(4);
  });

  it('tells the same in pages of any size', async () => {
    const set = proposed({ figures: { subsidyRateMax: [since(2500, '2006-02-24')] } });
    const { pages: _, ...one } = await whole(set);
    for (const limit of [1, 5, 7]) {
      const { pages, ...many } = await whole(set, limit);
      expect(pages).toBeGreaterThan(1);
      expect(many).toEqual(one);
    }
  });

  it('judges past cases as though they came once its figures are in force', async () => {
    const set = proposed({
      figures: { subsidyRateMax: [since(3000, '2006-02-24'), since(2500, '2030-01-01')] },
    });
    const ask = { proposed: set, limit: 500 };
    const { platform } = world;
    const now = await previewRules(platform, { ...ask, inForceOn: dayOf(platform.now()) }, assessDossier);
    const then = await previewRules(platform, { ...ask, inForceOn: '2030-01-01' }, assessDossier);
    expect(now.changed).toEqual([]);
    expect(then.changed.length).toBeGreaterThan(0);
  });

  it('is what `npm run replay-rules -- RULES` prints, of a partial set in plain values too', () => {
    const file = join(world.dataDir, 'rules.json');
    writeFileSync(file, JSON.stringify({ figures: { subsidyRateMax: 2500 } }));
    const run = (...args: string[]) =>
      execFileSync(process.execPath, ['local/commands/replay-rules.ts', ...args], {
        env: { ...process.env, NASAB_DATA: world.dataDir },
        encoding: 'utf8',
        stdio: 'pipe',
      });
    const { totals, changed, version, replaces } = JSON.parse(run(file));
    expect(totals).toMatchObject({ cases: 12, changed: 7, differenceMAD: -24_400 });
    expect(changed).toHaveLength(7);
    expect(version).not.toBe(replaces);
    // The set as printed is a proposal that changes nothing.
    writeFileSync(file, run('--print'));
    expect(JSON.parse(run(file)).totals).toMatchObject({ cases: 12, changed: 0 });
    writeFileSync(file, JSON.stringify({ figures: { subsidyRateMax: 4000 } }));
    expect(() => run(file)).toThrow(expect.objectContaining({ status: 2 }));
    expect(() => run()).toThrow(expect.objectContaining({ status: 2 }));
  });
});
