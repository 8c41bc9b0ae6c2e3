/** Runs every test and closes with one plain line that counts them, for people and for CI. */
import { startVitest } from 'vitest/node';

const filters = process.argv.slice(2);
const vitest = await startVitest('test', filters, { watch: false, reporters: ['default'] });
const files = vitest.state.getFiles();
const counts = { passed: 0, failed: 0, skipped: 0 };
const count = (tasks: readonly (typeof files)[number]['tasks'][number][]): void => {
  for (const task of tasks) {
    if (task.type === 'suite') count(task.tasks);
    else if (task.result?.state === 'pass') counts.passed += 1;
    else if (task.result?.state === 'fail') counts.failed += 1;
    else counts.skipped += 1;
  }
};
for (const file of files) {
  count(file.tasks);
  if (file.tasks.length === 0 && file.result?.state === 'fail') counts.failed += 1;
}
const broken = vitest.state.getUnhandledErrors().length;
await vitest.close();
process.stdout.write(
  `\n${counts.passed} passed, ${counts.failed + broken} failed, ${counts.skipped} skipped\n`,
);
process.exit(counts.failed + broken > 0 || counts.passed === 0 ? 1 : 0);
