import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalPlatform, type LocalPlatform } from '#shared/platform/local/index';
import { readAs } from '../cases/world.ts';
import { answerWith, listen } from '../servers/http.ts';
import { describePlatform, drawsWhatItGets } from './contract.ts';

/** The two addresses that signed links lead to, as local/ serves them. */
const door = (platform: () => LocalPlatform) =>
  answerWith(async (request, response) => {
    const [, , use, token = ''] = (request.url ?? '').split('/');
    if (use === 'upload') {
      const headers = request.headers as Record<string, string | undefined>;
      const outcome = await platform().files.acceptUpload({ token, headers, body: request });
      response
        .writeHead(outcome.status === 'stored' ? 201 : outcome.httpStatus, { connection: 'close' })
        .end();
    } else {
      const file = await platform().files.openView(token);
      if (file === undefined) response.writeHead(403).end();
      else response.writeHead(200, { 'content-disposition': 'attachment' }).end(file.bytes);
    }
  });

describePlatform('local', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-contract-'));
  let platform: LocalPlatform;
  const http = await listen(door(() => platform));
  let ahead = 0;
  platform = await createLocalPlatform({
    dataDir,
    reader: { readPaper: async () => readAs(), ...drawsWhatItGets },
    origin: http.url,
    now: () => new Date(Date.now() + ahead * 1000),
    writeLog: () => undefined,
  });
  return {
    platform,
    pass: (seconds) => {
      ahead += seconds;
    },
    receive: async () => {
      const delivery = platform.queue.take();
      if (delivery !== undefined) platform.queue.done(delivery.id);
      return delivery === undefined ? undefined : JSON.stringify(delivery.message);
    },
    close: async () => {
      await http.close();
      platform.close();
      rmSync(dataDir, { recursive: true });
    },
  };
});
