/**
 * Takes webhooks: `node receive-webhooks.ts PORT FILE`, where FILE is the answer of `webhook.ts … register` or
 * `… renew`, with the secret. Each message is verified, printed once as a line of JSON, and answered at once.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

const [port = '', file = ''] = process.argv.slice(2);
const { secret } = JSON.parse(readFileSync(file, 'utf8'));
if (secret === undefined) {
  process.stderr.write(`no secret in ${file}: it is shown once; make another with webhook.ts … renew\n`);
  process.exit(2);
}
const webhook = new Webhook(secret);
/** In a program of yours: a table with a unique key, for eight days. */
const taken = new Set<string>();

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const headers = request.headers as Record<string, string>;
  try {
    // The body as it came: parsed and written anew it would have another signature.
    const message = webhook.verify(body, headers);
    const id = String(headers['webhook-id']);
    if (!taken.has(id)) process.stdout.write(`${JSON.stringify({ id, ...(message as object) })}\n`);
    taken.add(id);
    response.writeHead(204).end();
  } catch {
    response.writeHead(400).end();
  }
});
server.listen(Number(port), '127.0.0.1', () => process.stderr.write('listening\n'));
