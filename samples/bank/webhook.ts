/**
 * Sees to a bank's webhook: `node webhook.ts ORIGIN KEYS register URL`, `… renew` (another secret), `… test`, `… journal`
 * print the answer as JSON.
 */
import { enter } from './access.ts';

const [origin = '', keyFile = '', act = '', url] = process.argv.slice(2);
const acts: Readonly<Record<string, readonly [method: string, path: string, body?: unknown]>> = {
  register: ['PUT', '/webhook', { url }],
  renew: ['POST', '/webhook/secret'],
  test: ['POST', '/webhook/test'],
  journal: ['GET', '/webhook/messages'],
};
const [method, path, body] = acts[act] ?? ['GET', '/webhook'];
const call = await enter(origin, keyFile, 'webhooks:write');
const answer = await call(method, path, body);
process.stdout.write(`${JSON.stringify(await answer.json(), null, 2)}\n`);
process.exitCode = answer.ok ? 0 : 1;
