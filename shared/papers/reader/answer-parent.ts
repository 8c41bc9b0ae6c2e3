/** The child's side of the pool: takes a task, answers what came of it, and of a fault of ours tells only where in the code. */
import type { Answer, Request, Result, Step } from './messages.ts';

const say = (answer: Answer) => process.send?.(answer);

/** Names of functions and places in the code; the message is dropped, it could quote a paper. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown value';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 6)].join('\n');
}

/** @param ready settles once files may come; a process that cannot get ready ends. */
export function answerParent(
  ready: Promise<unknown>,
  work: (request: Request, onStep: (step: Step) => void) => Promise<Result>,
): void {
  process.on('message', async (request: Request) => {
    const { id } = request;
    const before = process.cpuUsage();
    try {
      const result = await work(request, (step) => say({ id, is: 'page', step }));
      const { user, system } = process.cpuUsage(before);
      say({ id, is: 'done', result, cpuSeconds: (user + system) / 1e6 });
    } catch (error) {
      say({ id, is: 'fault', trace: traceOf(error) });
    }
  });
  process.on('disconnect', () => process.exit(0));
  ready.then(
    () => say({ id: 0, is: 'ready' }),
    (error) => {
      say({ id: 0, is: 'fault', trace: traceOf(error) });
      process.exit(1);
    },
  );
}
