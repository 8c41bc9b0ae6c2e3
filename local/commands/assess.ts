/**
 * `npm run --silent assess -- DIR`: a dossier's folder in, one Assessment as JSON on stdout.
 * Exit 0 when it was assessed, whatever the outcome; 2 when the folder cannot be used; 1 for a fault of ours.
 */
import { createReader } from '#shared/papers/reader/index';
import { assessFolder, UnusableFolder } from '../assess-folder.ts';

const [folder, ...others] = process.argv.slice(2);
try {
  if (folder === undefined || others.length > 0)
    throw new UnusableFolder('usage: npm run --silent assess -- DIR');
  const reader = createReader({ workers: 2 });
  try {
    const assessment = await assessFolder(folder, (path) => reader.readPaper(path), new Date());
    process.stdout.write(`${JSON.stringify(assessment)}\n`);
  } finally {
    await reader.close();
  }
} catch (cause) {
  process.stderr.write(
    `${cause instanceof UnusableFolder ? cause.message : String((cause as Error).stack)}\n`,
  );
  process.exitCode = cause instanceof UnusableFolder ? 2 : 1;
}
