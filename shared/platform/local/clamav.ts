/**
 * ClamAV (Debian's) on one machine: its service where one listens, else its program. Bytes go in by a pipe, so it needs
 * no right to our files and no file of a stranger's is named to it; nothing it says of the file is written down.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import type { ScanOutcome } from '../platform.ts';

export interface ClamavSettings {
  /** Socket of the service, a path; `NASAB_CLAMD`. */
  readonly socket?: string;
  /** The program, started for each file where no service listens: it loads its signatures each time. */
  readonly program?: string;
  /** File or folder of signatures for the program; its own by default. `NASAB_CLAMAV_SIGNATURES`. */
  readonly signatures?: string | undefined;
  /** Seconds for a file. */
  readonly seconds?: number;
}

/** Where Debian's packages put them. */
const usual = { socket: '/run/clamav/clamd.ctl', program: '/usr/bin/clamscan' } as const;
/** Bytes sent to the service at once. */
const chunk = 65_536;

export type Scan = (file: { readonly bytes: Uint8Array }) => Promise<ScanOutcome>;

const notScanned = (why: 'no-scanner' | 'failed'): ScanOutcome => ({ status: 'not-scanned', why });

/** Never throws: where nothing could be said, that is said. */
export function createClamav(settings: ClamavSettings = {}): Scan {
  const socket = settings.socket ?? process.env.NASAB_CLAMD ?? usual.socket;
  const program = settings.program ?? usual.program;
  const signatures = settings.signatures ?? process.env.NASAB_CLAMAV_SIGNATURES;
  const milliseconds = (settings.seconds ?? 60) * 1000;
  return async ({ bytes }) => {
    if (existsSync(socket)) return await askService(socket, bytes, milliseconds);
    if (existsSync(program)) return await askProgram(program, signatures, bytes, milliseconds);
    return notScanned('no-scanner');
  };
}

/** INSTREAM of clamd(8): pieces, each after its length, and one of length 0. */
function askService(path: string, bytes: Uint8Array, milliseconds: number): Promise<ScanOutcome> {
  return new Promise((resolve) => {
    const line = connect({ path });
    let answer = '';
    const end = (): void => {
      line.destroy();
      resolve(outcomeOf(answer));
    };
    line.setTimeout(milliseconds, end);
    line.on('error', end);
    line.on('data', (part: Buffer) => {
      answer += part.toString('latin1');
    });
    line.on('end', end);
    line.on('connect', () => {
      line.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += chunk) {
        const piece = bytes.subarray(at, at + chunk);
        line.write(lengthOf(piece));
        line.write(piece);
      }
      line.write(lengthOf(new Uint8Array()));
    });
  });
}

function lengthOf({ length }: Uint8Array): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(length);
  return four;
}

function outcomeOf(answer: string): ScanOutcome {
  if (/ FOUND\0?$/.test(answer)) return { status: 'found' };
  return /: OK\0?$/.test(answer) ? { status: 'clean' } : notScanned('failed');
}

function askProgram(
  program: string,
  signatures: string | undefined,
  bytes: Uint8Array,
  timeout: number,
): Promise<ScanOutcome> {
  return new Promise((resolve) => {
    const given = ['--no-summary', ...(signatures === undefined ? [] : [`--database=${signatures}`]), '-'];
    const child = spawn(program, given, { stdio: ['pipe', 'ignore', 'ignore'], timeout });
    child.on('error', () => resolve(notScanned('failed')));
    // 0: nothing found, 1: found, 2: it could not tell.
    child.on('close', (code) =>
      resolve(code === 0 ? { status: 'clean' } : code === 1 ? { status: 'found' } : notScanned('failed')),
    );
    // It may be done before it has heard all.
    child.stdin.on('error', () => undefined);
    child.stdin.end(bytes);
  });
}
