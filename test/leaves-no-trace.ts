/** Files that share a process leave it as they found it; which one did not is said at once, not by others failing after it. */
import sharp from 'sharp';
import { afterAll, beforeAll, expect } from 'vitest';

const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
const drawn = (): Promise<string> =>
  sharp(drawing)
    .metadata()
    .then(({ format }) => format)
    .catch(() => 'refused');
let environment: NodeJS.ProcessEnv;
let folder: string;

beforeAll(() => {
  environment = { ...process.env };
  folder = process.cwd();
});
afterAll(async () => {
  const names = new Set([...Object.keys(environment), ...Object.keys(process.env)]);
  const traces = {
    // Names alone: values may be secrets.
    environment: [...names].filter((name) => process.env[name] !== environment[name]),
    folder: process.cwd(),
    browser: 'location' in globalThis,
    drawings: await drawn(),
  };
  expect(traces, 'Name this file as one apart in vitest.config.ts.').toEqual({
    environment: [],
    folder,
    browser: false,
    drawings: 'svg',
  });
});
