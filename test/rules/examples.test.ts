import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bearings } from '#shared/rules/bearings';
import type { Known } from '#shared/rules/facts';
import { parametersOn, rules } from '#shared/rules/index';
import type { Example } from '#shared/rules/rule';
import { rulesBook } from '../../docs/rules-book.ts';

const box = [1, 2, 3, 4] as const;
const known = (facts: Example['facts']) =>
  Object.fromEntries(
    Object.entries(facts).map(([field, value]): [string, Known<unknown>] => [
      field,
      { value, evidence: [{ file: 'a.jpg', page: 1, box, field }] },
    ]),
  );
const figures = parametersOn('2026-04-01');

it('what hangs on each rule is known by its id alone, as the rule itself says', () => {
  expect(Object.fromEntries(bearings)).toEqual(
    Object.fromEntries(rules.map(({ id, bearing }) => [id, bearing])),
  );
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.name, example] as const))('%s', (_, { facts, answer }) => {
    const reason = rule.judge(known(facts), figures);
    expect(reason?.answer ?? 'not-applicable').toBe(answer);
    if (reason !== undefined) {
      expect(reason.text.ar).toMatch(/\p{Script=Arabic}/u);
      expect(reason.text.fr).toMatch(/\p{Script=Latin}/u);
      expect(reason.text.ar + reason.text.fr).not.toMatch(/undefined|NaN|\{\d\}/u);
    }
  });

  it('has an example of a yes and of something else', () => {
    const answers = rule.examples.map(({ answer }) => answer);
    expect(answers).toContain('yes');
    expect(answers.some((answer) => answer === 'no' || answer === 'unknown')).toBe(true);
  });

  it('never says yes, and never no, while a fact it needs is missing', () => {
    for (const { facts } of rule.examples) {
      for (const need of rule.needs) {
        const { [need]: _, ...others } = facts;
        const reason = rule.judge(known(others), figures);
        expect(reason === undefined || reason.answer === 'unknown', `${need} taken away`).toBe(true);
      }
    }
  });

  it('shows the place on the page for every fact it used', () => {
    for (const { facts, answer } of rule.examples) {
      const reason = rule.judge(known(facts), figures);
      if (answer === 'not-applicable' || rule.needs.some((need) => facts[need] === undefined)) continue;
      const fields = reason?.evidence.map(({ field }) => field) ?? [];
      const nested = ['quotes', 'bankAgreements'].some((name) => name in facts);
      if (!nested) expect(fields).toEqual(expect.arrayContaining([...rule.needs]));
    }
  });
});

it('names every rule once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it('writes docs/rules.md from the rules, the figures and the papers themselves', async () => {
  const file = join(import.meta.dirname, '../../docs/rules.md');
  expect(await readFile(file, 'utf8'), 'run `npm run docs`').toBe(rulesBook());
});
