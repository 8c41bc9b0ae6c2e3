/** The service as one file, so that starting it hundreds of times costs little, and as a process that can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Files that lie beside a source are found where the source is. */
const ownAddresses = (broken: Breaking): Plugin => ({
  name: 'own-addresses',
  setup: (bundler) =>
    bundler.onLoad({ filter: /\/(shared|functions|local)\/.*\.ts$/ }, async ({ path: file }) => ({
      contents: broken(await readFile(file, 'utf8'), file).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(file).href),
      ),
      loader: 'ts',
    })),
});

/** Alters a source on its way into the program, to see that what it breaks is seen. */
export type Breaking = (source: string, file: string) => string;

export interface Program {
  readonly path: string;
  remove(): void;
}

/** Beside the packages it needs. */
export async function bundleService(name: string, broken: Breaking = (source) => source): Promise<Program> {
  const path = join(import.meta.dirname, '../../.cache', `${name}-${process.pid}`, 'service.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'service.ts')],
    outfile: path,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: [ownAddresses(broken)],
  });
  return { path, remove: () => rmSync(dirname(path), { recursive: true, force: true }) };
}

export interface Service {
  /** The same over all starts, once it is known. */
  url(): string;
  start(): Promise<void>;
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  readonly pid: () => number | undefined;
}

/** @param through a command and its words before the program's own, e.g. one that writes down its system calls */
export function serviceOf(
  program: Program,
  environment: Readonly<Record<string, string>>,
  through: readonly string[] = [],
): Service {
  let running: ChildProcess | undefined;
  let url = '';
  return {
    url: () => url,
    pid: () => running?.pid,
    async start() {
      const port = url === '' ? '0' : new URL(url).port;
      const [command = process.execPath, ...words] = [...through, process.execPath, program.path];
      running = spawn(command, words, {
        env: { ...process.env, ...environment, PORT: port },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      for await (const line of createInterface({ input: running.stdout! })) {
        if (!line.startsWith('ready ')) continue;
        url = line.slice('ready '.length);
        return;
      }
      throw new Error('the service did not start');
    },
    async end(signal) {
      if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
      const gone = once(running, 'exit');
      running.kill(signal);
      await gone;
    },
  };
}
