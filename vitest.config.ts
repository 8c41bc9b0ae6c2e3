import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These stand in for a browser, a cloud or the typesetter, or close the loaders of pictures as the reader does: each has a process of its own. */
const apart = [
  'test/simulator/*.test.ts',
  'test/web/**/*.test.ts',
  'test/platform/aws*.test.ts',
  'test/platform/case-key.test.ts',
  'test/papers/open/*.test.ts',
  'test/functions/hostile-papers.test.ts',
  'test/papers/trust.test.ts',
];

/** The long ones, longest first, so that no worker is left with one at the end. */
const first = [
  'test/samples/dossiers',
  'test/infra/rehearse',
  'test/journeys/',
  'test/crash/',
  'test/papers/reader/',
  'test/functions/privacy',
  'test/local/',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = first.findIndex((name) => moduleId.includes(name));
      return at === -1 ? first.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    // Ends what hangs; a busy machine is given its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    // One more than the cores of the smallest machine: journeys wait for their browsers, and crashes for a start.
    maxWorkers: 3,
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    // For the workers and for what they start, such as the service and its commands.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('.cache/compiled', import.meta.url)) },
    projects: [
      { extends: true, test: { name: 'apart', include: apart, setupFiles: ['test/same-draws.ts'] } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...apart],
          // What many files import is loaded once a worker and not once a file.
          isolate: false,
          setupFiles: ['test/leaves-no-trace.ts', 'test/same-draws.ts'],
        },
      },
    ],
  },
});
