/** Which page of `docs/runbooks` an alarm leads to, as the table of its README says. */
import { readFileSync } from 'node:fs';

const table = readFileSync(new URL('../docs/runbooks/README.md', import.meta.url), 'utf8');

/** `papers-waiting` itself, or `intake-*` for whatever begins so; the longest name wins. */
const signs = [...table.matchAll(/^\| \[[\w-]+\]\(([\w-]+\.md)\) \| (.+) \|$/gmu)]
  .flatMap(([, page = '', told = '']) =>
    told
      .split(';')
      .filter((part) => /^\s*alarms? /u.test(part))
      .flatMap((part) => [...part.matchAll(/`([\w.*-]+)`/gu)].map(([, sign = '']) => ({ sign, page }))),
  )
  .sort((a, b) => b.sign.length - a.sign.length);

/** Throws for an alarm nobody has written a page for. */
export function runbookOf(alarm: string): string {
  const found = signs.find(({ sign }) =>
    sign.endsWith('*') ? alarm.startsWith(sign.slice(0, -1)) : alarm === sign,
  );
  if (found === undefined) throw new Error(`docs/runbooks/README.md has no page for the alarm ${alarm}.`);
  return `docs/runbooks/${found.page}`;
}
