/**
 * `npm run --silent prove`: one lineage case per JSON line on stdin (case-row.ts tells the shape);
 * `{id, p, proposal, likelyNot, links: [{name, p}], gates}` per line on stdout.
 * Exit 2 at the first line that is no such case.
 */
import { createInterface } from 'node:readline';
import { proveLineage } from '#shared/people/index';
import { CaseRow, evidenceOf } from './case-row.ts';

let line = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++;
  if (text.trim() === '') continue;
  let row: CaseRow;
  try {
    row = CaseRow.parse(JSON.parse(text));
  } catch {
    process.stderr.write(
      `line ${line}: expected a lineage case {"id", "cnie", "birthAct", "memberCard", "register"} in JSON\n`,
    );
    process.exitCode = 2;
    break;
  }
  const { p, proposal, likelyNot, links, gates } = proveLineage(evidenceOf(row));
  const answer = {
    id: row.id,
    p: Number(p.toFixed(6)),
    proposal,
    likelyNot,
    links: links.map((link) => ({ name: link.name, p: Number(link.p.toFixed(6)) })),
    gates,
  };
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
