/** Reads a list of system calls for one rule: nothing is answered as done while bytes or names of it are not on the disk. */
import { dirname } from 'node:path';

export interface Breach {
  /** First letters of the answer. */
  readonly answer: string;
  /** What was not on the disk when it left. */
  readonly unsynced: readonly string[];
}

const answered = /"HTTP\/1\.1 20[01]/u;
const pathOf = /^\d+<([^>]+)>/u;

/** @param kept folders and files that must be on the disk; others, such as those just arriving, need not */
export function findBreaches(
  trace: string,
  kept: (path: string) => boolean,
): { readonly answers: number; readonly breaches: readonly Breach[] } {
  const unsynced = new Set<string>();
  const names = new Set<string>();
  const open = new Map<string, string>();
  const breaches: Breach[] = [];
  let answers = 0;
  for (const line of trace.split('\n')) {
    const [, pid = '', rest = ''] = /^(\d+) +(.*)$/u.exec(line) ?? [];
    // A call that waited while another thread's went on is told in two lines.
    const [begun] = rest.split(' <unfinished ...>');
    if (begun !== rest) open.set(pid, begun ?? '');
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/u.exec(rest);
    const whole = resumed === null ? rest : `${open.get(pid) ?? ''}${resumed[1]}`;
    const [, call = '', words = ''] = /^(\w+)\((.*)$/u.exec(whole) ?? [];
    const done = / = 0$/u.test(whole);
    const path = pathOf.exec(words)?.[1] ?? '';
    switch (call) {
      case 'write':
      case 'pwrite64':
      case 'writev':
      case 'ftruncate':
        if (answered.test(words) && !path.startsWith('/')) {
          if (resumed !== null) break;
          answers += 1;
          const left = [...unsynced, ...names].filter(kept);
          if (left.length > 0) breaches.push({ answer: words.slice(0, 60), unsynced: left });
        } else if (path.startsWith('/')) unsynced.add(path);
        break;
      case 'fsync':
      case 'fdatasync':
        if (!done) break;
        unsynced.delete(path);
        for (const name of names) if (dirname(name) === path) names.delete(name);
        break;
      case 'link':
      case 'mkdir': {
        const [from = '', to] = [...words.matchAll(/"([^"]+)"/gu)].map((match) => match[1]!);
        if (!done) break;
        names.add(to ?? from);
        // Its bytes are those of the file it is another name of.
        if (to !== undefined && unsynced.has(from)) unsynced.add(to);
        break;
      }
    }
  }
  return { answers, breaches };
}
