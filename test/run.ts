/** Runs every test and closes with plain lines for people and for CI: what was skipped and why, and the count. */
import { startVitest } from 'vitest/node';

/** What a machine may lack, by the files that cannot do without; no test asks for anything else. */
const lacking = [
  ['test/journeys/', 'no Chromium here (Debian: apt install chromium), or name one in NASAB_CHROMIUM'],
  ['test/crash/synced', 'no strace here that may trace'],
  ['test/partner/samples', 'the languages of the samples are not here'],
  ['test/platform/clamav', 'no clamscan here'],
  ['test/platform/textract-recorded', 'no recorded answers are named in NASAB_TEXTRACT_ANSWERS'],
] as const;
const browsers = lacking[0][1];

const filters = process.argv.slice(2);
const vitest = await startVitest('test', filters, { watch: false, reporters: ['default'] });
const counts = { passed: 0, failed: 0, skipped: 0 };
const skipped = new Map<string, { tests: number; readonly files: Set<string> }>();
type Task = ReturnType<typeof vitest.state.getFiles>[number]['tasks'][number];
function skip(file: string): void {
  const [, why] = lacking.find(([place]) => file.includes(place)) ?? ['', 'the file says why'];
  const found = skipped.get(why) ?? { tests: 0, files: new Set() };
  skipped.set(why, { tests: found.tests + 1, files: found.files.add(file.replace(/^.*\/test\//u, 'test/')) });
}
const count = (tasks: readonly Task[]): void => {
  for (const task of tasks) {
    const state = task.result?.state;
    if (task.type === 'suite') {
      // Its own: what it prepares or leaves behind went wrong, or nothing of it could be loaded.
      if (state === 'fail' && (task.result?.errors ?? []).length > 0) counts.failed += 1;
      count(task.tasks);
      continue;
    }
    counts[state === 'pass' ? 'passed' : state === 'fail' ? 'failed' : 'skipped'] += 1;
    if (state !== 'pass' && state !== 'fail') skip(task.file.filepath);
  }
};
count(vitest.state.getFiles());
const broken = vitest.state.getUnhandledErrors().length;
await vitest.close();
process.stdout.write('\n');
const told = process.env.NASAB_NO_CHROMIUM;
for (const [why, { tests, files }] of skipped)
  process.stdout.write(
    `skipped, ${(why === browsers && told) || why}: ${tests} tests in ${[...files].join(', ')}\n`,
  );
// A machine that proves what is merged has a browser, unless it was tried and said why it cannot.
const mustHaveBrowsers = Boolean(process.env.CI) && skipped.has(browsers) && !told;
if (mustHaveBrowsers)
  process.stdout.write(
    'failed: under CI no journey may be skipped; NASAB_NO_CHROMIUM says why one must be\n',
  );
const failed = counts.failed + broken + (mustHaveBrowsers ? 1 : 0);
process.stdout.write(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped\n`);
process.exit(failed > 0 || counts.passed === 0 ? 1 : 0);
