import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ask = (command: string, input: string): { code: number | null; lines: unknown[]; said: string } => {
  const done = spawnSync(process.execPath, [`local/commands/${command}.ts`], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const lines =
    done.stdout.trim() === ''
      ? []
      : done.stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown);
  return { code: done.status, lines, said: done.stderr };
};

describe('the match and prove commands', () => {
  it('match answers each line with its id, a probability and a verdict', () => {
    const { code, lines } = ask(
      'match',
      '{"id":"x","a":"عمر التازي","b":"Omar TAZI"}\n\n{"id":2,"a":"عمر التازي","b":"علي"}\n',
    );
    expect(code).toBe(0);
    expect(lines).toEqual([
      { id: 'x', score: expect.any(Number), same: true },
      { id: 2, score: expect.any(Number), same: false },
    ]);
  });

  it('prove answers a case with half its papers missing, and never accepts it', () => {
    const { code, lines } = ask(
      'prove',
      '{"id":"y","cnie":{"ar":"سلمى التازي","dob":{"y":1980}},"birthAct":null}\n',
    );
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        id: 'y',
        p: expect.any(Number),
        proposal: 'officer',
        likelyNot: false,
        links: ['applicant-subject', 'parent-member', 'member-register'].map((name) => ({
          name,
          p: expect.any(Number),
        })),
        gates: expect.arrayContaining(['no-birth-act', 'no-member-paper', 'register-not-consulted']),
      },
    ]);
  });

  it.each(['match', 'prove'])(
    '%s leaves with 2 and no echo of the line when it is no question',
    (command) => {
      const { code, said } = ask(command, '{"name":"Secret Person"}\n');
      expect(code).toBe(2);
      expect(said).toContain('line 1');
      expect(said).not.toContain('Secret');
    },
  );
});
