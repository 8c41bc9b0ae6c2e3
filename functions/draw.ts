/**
 * Lambda: draws one page of one paper for the officers' function, which alone may call it. It decodes what strangers
 * sent, so it has no rights and no way out: a link to that one version is all it is given.
 */
import { createHash } from 'node:crypto';
import { createDrawer, type PageDrawer } from '#shared/papers/reader/drawer';
import { type DrawAnswer, DrawOrder } from '#shared/platform/aws/drawing';
import { largestUpload } from '#shared/platform/platform';

/** Milliseconds to fetch a paper from storage next door. */
const patience = 6000;

/** Undefined when that version is gone. The link stays out of whatever is thrown. */
async function fetchPaper(url: string): Promise<Buffer | undefined> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) }).catch(
    (cause: unknown) => {
      throw new Error(`storage was not reached: ${cause instanceof Error ? cause.name : 'unknown'}`);
    },
  );
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`storage answered ${answer.status}`);
  if (Number(answer.headers.get('content-length')) > largestUpload) return undefined;
  return Buffer.from(await answer.arrayBuffer());
}

export const drawOf =
  (drawer: PageDrawer) =>
  async (event: unknown): Promise<DrawAnswer> => {
    const { url, sha256, page } = DrawOrder.parse(event);
    const bytes = await fetchPaper(url);
    if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== sha256)
      return { status: 'absent' };
    const drawn = await drawer.renderPage(bytes, page);
    return drawn.status === 'rendered'
      ? { status: 'rendered', base64: Buffer.from(drawn.jpeg).toString('base64') }
      : drawn;
  };

/** One page at a time, given up before the function itself would be. */
export const handler = drawOf(createDrawer({ workers: 1, seconds: 12, megabytes: 1100 }));
