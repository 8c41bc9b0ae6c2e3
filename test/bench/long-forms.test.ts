import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const page = read('docs/long-forms.md');

/** `crash`, or `bench load`. */
const commandsOf = (text: string): readonly string[] =>
  [...text.matchAll(/npm (?:run --silent )?([\w-]+)(?: -- ([\w-]+))?/gu)].map(([, script = '', rest = '']) =>
    script === 'bench' ? `bench ${rest}` : script,
  );
const isKnown = (command: string): boolean => {
  const [script = '', bench] = command.split(' ');
  return (
    scripts[script] !== undefined && (bench === undefined || existsSync(new URL(`bench/${bench}.ts`, root)))
  );
};
const byNight = page.split('\n').filter((line) => line.endsWith('| yes |'));

it('names only commands that are there, and knows one that is not', () => {
  expect(commandsOf(page).length).toBeGreaterThan(8);
  expect(commandsOf(page).filter((command) => !isKnown(command))).toEqual([]);
  expect(['bench nothing', 'nothing'].filter(isKnown)).toEqual([]);
});

it('runs by night what the page of long forms says, and nothing else', () => {
  expect([...new Set(commandsOf(read('.ci/nightly')))].sort()).toEqual(
    commandsOf(byNight.join('\n')).toSorted(),
  );
});

it('names only variables that something reads', () => {
  const readers = [
    ...readdirSync(new URL('bench/', root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(`bench/${file}`)),
    read('test/same-draws.ts'),
    read('.ci/nightly'),
    read('package.json'),
  ].join('\n');
  const named = [...page.matchAll(/^\| `(NASAB_\w+)`/gmu)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !readers.includes(name))).toEqual([]);
});
