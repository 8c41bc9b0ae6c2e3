/**
 * `npm run --silent match`: JSON lines `{id, a, b}` on stdin; `{id, score, same}` on stdout, each as it is done.
 * Exit 2 at the first line that is not such an object.
 */
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { matchNames } from '#shared/people/index';

const Question = z.object({ id: z.union([z.string(), z.number()]), a: z.string(), b: z.string() });

let line = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++;
  if (text.trim() === '') continue;
  let question: z.infer<typeof Question>;
  try {
    question = Question.parse(JSON.parse(text));
  } catch {
    process.stderr.write(`line ${line}: expected a JSON object {"id", "a", "b"} with two names as text\n`);
    process.exitCode = 2;
    break;
  }
  const { score, same } = matchNames(question.a, question.b);
  const answer = `${JSON.stringify({ id: question.id, score: Number(score.toFixed(6)), same })}\n`;
  if (!process.stdout.write(answer)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
