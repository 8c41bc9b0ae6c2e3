/**
 * Idempotency-Key: a call that writes is answered once. Sent again with the same key and the same body, it gets the same
 * answer for a day and nothing happens twice; another body is a mistake (422), and one still at work is told so (409).
 */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { hashOf } from '#shared/partner/proof';
import type { Platform } from '#shared/platform/platform';
import type { HttpHandler } from './http.ts';
import { HttpError } from './problem.ts';

type Answer = Awaited<ReturnType<HttpHandler>>;

interface Kept {
  /** Of method, path and body. */
  readonly asked: string;
  /** Absent while it is at work. */
  readonly answer?: {
    readonly statusCode: number;
    readonly headers: Record<string, string>;
    readonly body: string;
  };
}

const keptHours = 24;
/** A call that has not come back by then has died, and may be made again. */
const workingSeconds = 60;

export async function onceOnly(
  platform: Pick<Platform, 'slips' | 'now'>,
  client: string,
  event: APIGatewayProxyEventV2,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const key = Object.entries(event.headers ?? {}).find(
    ([name]) => name.toLowerCase() === 'idempotency-key',
  )?.[1];
  if (key === undefined || !/^[\x21-\x7e]{8,100}$/u.test(key))
    throw new HttpError(400, 'idempotency-key.missing', missing);
  const place = { space: `once.${client}`, key: hashOf(key) };
  const asked = hashOf(`${event.requestContext.http.method} ${event.rawPath}\n${event.body ?? ''}`);
  const in_ = (seconds: number): Date => new Date(platform.now().getTime() + seconds * 1000);
  const kept = await platform.slips.keep({
    ...place,
    body: { asked } satisfies Kept,
    until: in_(workingSeconds),
  });
  if (kept.status === 'held') return again(kept.body as Kept, asked);
  const answer = await work();
  const { statusCode = 200, headers, body = '' } = answer;
  // A fault of ours is no answer: the same key may try again.
  if (statusCode >= 500) await platform.slips.forget(place);
  else {
    const { 'x-request-id': _, ...told } = headers;
    const done: Kept = { asked, answer: { statusCode, headers: told, body } };
    await platform.slips.replace({ ...place, body: done, until: in_(keptHours * 3600) });
  }
  return answer;
}

function again({ asked, answer }: Kept, now: string): Answer {
  if (asked !== now) throw new HttpError(422, 'idempotency-key.other-body', otherBody);
  if (answer === undefined)
    throw new HttpError(409, 'idempotency-key.at-work', atWork, { headers: { 'retry-after': '1' } });
  return { ...answer, headers: { ...answer.headers, 'idempotent-replayed': 'true' } };
}

export const missing = {
  ar: 'يجب إرفاق هذا الطلب بترويسة Idempotency-Key (من 8 إلى 100 رمز) خاصة به.',
  fr: 'Cet appel demande un en-tête Idempotency-Key (8 à 100 caractères) qui lui soit propre.',
};
export const otherBody = {
  ar: 'سبق استعمال Idempotency-Key هذه لطلب آخر. المرجو استعمال قيمة جديدة.',
  fr: 'Cette Idempotency-Key a déjà servi à une autre demande. Prenez-en une nouvelle.',
};
export const atWork = {
  ar: 'هذا الطلب قيد المعالجة. المرجو إعادة إرساله بعد ثانية.',
  fr: 'Cette demande est en cours. Renvoyez-la dans une seconde.',
};
