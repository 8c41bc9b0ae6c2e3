/**
 * Pages drawn by a function of their own. It is handed a link to one version of one paper for a few minutes and has no
 * right besides: whatever a paper does to the decoder, it finds nothing there but itself.
 */
import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import type { Files, Platform } from '../platform.ts';
import { given } from './settings.ts';

/** What the drawing function is asked. */
export const DrawOrder = z.object({
  /** Signed: never to be written down. */
  url: z.url({ protocol: /^https?$/u }),
  /** Of the bytes that were acknowledged: hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  page: z.int().min(1).max(999),
});

/** And what it answers. */
export const DrawAnswer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('rendered'), base64: z.base64() }),
  z.object({
    status: z.literal('refused'),
    refused: z.object({ code: z.string(), message: z.object({ ar: z.string(), fr: z.string() }) }),
  }),
  z.object({ status: z.literal('absent') }),
]);
export type DrawAnswer = z.infer<typeof DrawAnswer>;

/** @param functionName absent where nobody asks for pages. */
export const createDrawing =
  (
    client: LambdaClient,
    files: Pick<Files, 'grantView'>,
    functionName: string | undefined,
  ): Platform['drawPage'] =>
  async ({ key, versionId, sha256 }, page) => {
    const { url } = await files.grantView(key, versionId);
    const order: z.infer<typeof DrawOrder> = { url, sha256, page };
    const { FunctionError, Payload } = await client.send(
      new InvokeCommand({
        FunctionName: given(functionName, 'NASAB_DRAW'),
        Payload: Buffer.from(JSON.stringify(order)),
      }),
    );
    // Its own log says what failed; what it threw is not repeated here.
    if (FunctionError !== undefined) throw new Error('The drawing function failed.');
    const answer = DrawAnswer.parse(JSON.parse(Buffer.from(given(Payload, 'Payload')).toString()));
    return answer.status === 'rendered'
      ? { status: 'rendered', jpeg: Buffer.from(answer.base64, 'base64') }
      : answer;
  };
