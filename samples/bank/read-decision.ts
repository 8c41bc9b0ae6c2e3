/** A bank's program reads a decision: `node read-decision.ts ORIGIN KEYS REFERENCE` prints the answer as JSON. */
import { enter } from './access.ts';

const [origin = '', keyFile = '', reference = ''] = process.argv.slice(2);
const call = await enter(origin, keyFile, 'decisions:read');
const answer = await call('GET', `/decisions/${encodeURIComponent(reference)}?purpose=loan`);
process.stdout.write(`${JSON.stringify(await answer.json(), null, 2)}\n`);
process.exitCode = answer.ok ? 0 : 1;
