/** A place in a list that a partner hands back: sealed, so that it opens no other list and is not made up. */
import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Platform } from '#shared/platform/platform';
import type { Since } from './consented.ts';

const Place = z.object({ d: z.iso.date(), a: z.string().max(40) });

const macOf = async ({ blind }: Pick<Platform, 'blind'>, list: string, words: string): Promise<string> =>
  (await blind('partner', `cursor ${list} ${words}`)).slice(0, 22);

/** @param list whose list, and of what. */
export async function sealCursor(
  platform: Pick<Platform, 'blind'>,
  list: string,
  { day, after }: Since,
): Promise<string> {
  const words = Buffer.from(JSON.stringify({ d: day, a: after })).toString('base64url');
  return `${words}.${await macOf(platform, list, words)}`;
}

/** Undefined for what we did not hand out for this list. */
export async function openCursor(
  platform: Pick<Platform, 'blind'>,
  list: string,
  cursor: string,
): Promise<Since | undefined> {
  const [words = '', mac = ''] = cursor.split('.');
  const [given, right] = [Buffer.from(mac), Buffer.from(await macOf(platform, list, words))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const { d: day, a: after } = Place.parse(JSON.parse(Buffer.from(words, 'base64url').toString('utf8')));
  return { day, after };
}
