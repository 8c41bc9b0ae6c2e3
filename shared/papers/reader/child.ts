/** The process that decodes and reads. Whatever a file does to it, its parent lives on and starts another. */
import { loadEngine } from '../ocr/engine.ts';
import type { Answer, Request } from './messages.ts';
import { readFile, renderFile } from './read-file.ts';

const say = (answer: Answer) => process.send?.(answer);

/** Names of functions and places in the code; the message is dropped, it could quote a paper. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown value';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 6)].join('\n');
}

const engine = loadEngine();

process.on('message', async (request: Request) => {
  const { id, limits } = request;
  const before = process.cpuUsage();
  try {
    const result =
      request.do === 'read'
        ? await readFile(engine, request.bytes, () => say({ id, is: 'page' }), limits)
        : await renderFile(request.bytes, request.page, limits);
    const { user, system } = process.cpuUsage(before);
    say({ id, is: 'done', result, cpuSeconds: (user + system) / 1e6 });
  } catch (error) {
    say({ id, is: 'fault', trace: traceOf(error) });
  }
});
process.on('disconnect', () => process.exit(0));
engine.then(
  () => say({ id: 0, is: 'ready' }),
  (error) => {
    say({ id: 0, is: 'fault', trace: traceOf(error) });
    process.exit(1);
  },
);
