/** The whole service as `npm start` runs it, with a reader that takes milliseconds and says which bytes it was given. */
import { createHash } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '#local/server';
import type { PaperReader } from '#shared/platform/platform';

/** Milliseconds a paper takes; `real`: it is read in earnest. */
const pace = process.env.NASAB_READ_MS;
const server = await startServer({
  dataDir: process.env.NASAB_DATA!,
  port: Number(process.env.PORT),
  writeLog: () => undefined,
  ...(pace === 'real' ? {} : { reader: pacedReader() }),
});
process.stdout.write(`ready ${server.url}\n`);
// Whoever is killed writes nothing down: the next start finds the program compiled.
flushCompileCache();
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));

function pacedReader(): PaperReader {
  return {
    async readPaper(bytes) {
      await pause(pace === undefined ? 5 + (bytes[0] ?? 0) / 10 : Number(pace));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const devisNumber = { value: sha256, confidence: 1, page: 1, box: [0, 0, 1, 1] as const, raw: sha256 };
      const reading = {
        type: 'quote',
        typeConfidence: 1,
        pages: [],
        doubts: [],
        fields: { devisNumber },
      } as const;
      return { status: 'read', seconds: 0, reading };
    },
  };
}
