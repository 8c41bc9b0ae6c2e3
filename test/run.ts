/** Runs every test and closes with one plain line that counts them, for people and for CI. */
import { startVitest } from 'vitest/node';

const filters = process.argv.slice(2);
const vitest = await startVitest('test', filters, { watch: false, reporters: ['default'] });
const counts = { passed: 0, failed: 0, skipped: 0 };
type Task = ReturnType<typeof vitest.state.getFiles>[number]['tasks'][number];
const count = (tasks: readonly Task[]): void => {
  for (const task of tasks) {
    const state = task.result?.state;
    if (task.type === 'suite') {
      // Its own: what it prepares or leaves behind went wrong, or nothing of it could be loaded.
      if (state === 'fail' && (task.result?.errors ?? []).length > 0) counts.failed += 1;
      count(task.tasks);
    } else counts[state === 'pass' ? 'passed' : state === 'fail' ? 'failed' : 'skipped'] += 1;
  }
};
count(vitest.state.getFiles());
const broken = vitest.state.getUnhandledErrors().length;
await vitest.close();
process.stdout.write(
  `\n${counts.passed} passed, ${counts.failed + broken} failed, ${counts.skipped} skipped\n`,
);
process.exit(counts.failed + broken > 0 || counts.passed === 0 ? 1 : 0);
