/**
 * `npm run --silent read -- FILE...`: one JSON line a file on stdout, as each is done; a file of several papers has them
 * all under `papers`, and the first known one on top.
 * Exit 0 when every file got its answer, a refusal being one; 2 for unusable arguments; 1 for a fault of ours.
 */
import { access, constants } from 'node:fs/promises';
import { createReader, ReaderFault } from '#shared/papers/reader/index';

const files = process.argv.slice(2);

async function unusable(): Promise<string | undefined> {
  if (files.length === 0) return 'usage: npm run --silent read -- FILE...';
  for (const file of files) {
    const readable = await access(file, constants.R_OK).then(
      () => true,
      () => false,
    );
    if (!readable) return `${file}: no such file, or it may not be read`;
  }
  return undefined;
}

const complaint = await unusable();
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 2;
} else {
  const reader = createReader({ workers: Math.min(2, files.length) });
  const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
  const queue = [...files];
  const readOne = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      try {
        const outcome = await reader.readPaper(file);
        const { seconds } = outcome;
        if (outcome.status === 'read') print({ file, ...outcome.reading, seconds });
        else print({ file, refused: outcome.refused, seconds });
      } catch (error) {
        process.stderr.write(
          `${file}: ${error instanceof ReaderFault ? `${error.message}\n${error.trace}` : (error as Error).message}\n`,
        );
        process.exitCode = 1;
      }
    }
  };
  // A file is taken from the disk only when a process is free for it.
  await Promise.all([readOne(), readOne()]);
  await reader.close();
}
