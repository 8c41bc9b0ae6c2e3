/**
 * What a decoding process is left with: its own code to read, nothing to write, no program to start, no network where
 * the machine lets it have an empty one, and bounds on memory that the kernel itself holds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** As an operator is shown it: `open` is a door that this machine cannot shut. */
export interface Cell {
  /** Files: the code and its models alone, by Node's permission model. Machine code of a decoder is not bound by it. */
  readonly files: 'own-code';
  readonly network: 'none' | 'open';
  /** `watched`: a process over its bound is ended at the next look, four a second. */
  readonly memory: 'bounded' | 'watched';
}

/** Megabytes of data a process may have by the kernel's count, whatever its pool allows: WebAssembly is counted as it grows. */
const mostData = 1500;
const shell = '/bin/sh';
const emptyNetwork = ['unshare', '--user', '--map-root-user', '--net', '--ipc'] as const;

let known: Cell | undefined;

/** Tried once: containers and Lambda forbid namespaces, and a machine may have no shell. */
export function cellHere(): Cell {
  known ??= {
    files: 'own-code',
    network: runs(emptyNetwork) ? 'none' : 'open',
    memory: process.platform === 'linux' && existsSync(shell) ? 'bounded' : 'watched',
  };
  return known;
}

function runs([program, ...given]: readonly [string, ...string[]]): boolean {
  if (process.platform !== 'linux') return false;
  return spawnSync(program, [...given, 'true'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

export interface Command {
  readonly execPath: string;
  readonly execArgv: readonly string[];
}

/** How Node is started for `entry`; the process keeps the number the parent was told, for each step replaces the one before. */
export function commandFor(entry: URL, nodeFlags: readonly string[], cell: Cell = cellHere()): Command {
  const reads = readableFor(fileURLToPath(entry)).map((place) => `--allow-fs-read=${place}`);
  const flags = [
    '--permission',
    ...reads,
    '--allow-addons',
    '--disable-warning=SecurityWarning',
    ...nodeFlags,
  ];
  const network = cell.network === 'none' ? emptyNetwork : [];
  if (cell.memory === 'watched') return { execPath: process.execPath, execArgv: flags };
  // No file may grow by a byte, and a process that dies leaves no picture of its memory behind.
  const bounds = `ulimit -c 0; ulimit -f 0; ulimit -d ${mostData * 1024}; exec "$@"`;
  return { execPath: shell, execArgv: ['-c', bounds, 'cell', ...network, process.execPath, ...flags] };
}

/** In a bundle all lies in one folder; of the sources, the service's data may lie beside `shared`. */
function readableFor(entry: string): readonly string[] {
  const folder = path.dirname(entry);
  // Packages find out here which C library they run on.
  const machine = ['/usr/bin/ldd'];
  if (!entry.endsWith('.ts')) return [`${folder}/*`, ...machine];
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
  return [`${folder}/*`, `${root}/shared/*`, `${root}/node_modules/*`, `${root}/package.json`, ...machine];
}
