/** Who guesses references is stopped: so many different misses in an hour, and nothing is told until the next one. */

import { SheetId } from '#shared/platform/book';
import type { Platform } from '#shared/platform/platform';
import { noteStop } from './clients.ts';
import { hashOf } from './proof.ts';

export const missesAllowed = 30;

type World = Pick<Platform, 'slips' | 'now' | 'log' | 'books' | 'newId'>;

const hourOf = ({ now }: World): string => now().toISOString().slice(0, 13);
const endOf = (hour: string): Date => new Date(Date.parse(`${hour}:00:00Z`) + 3_600_000);

/** Seconds to wait; 0 for whoever may ask. */
export async function waitAfterMisses(platform: World, partner: string): Promise<number> {
  const stopped = await platform.slips.find({ space: 'stopped', key: partner });
  if (stopped === undefined) return 0;
  return Math.max(1, Math.ceil((endOf(hourOf(platform)).getTime() - platform.now().getTime()) / 1000));
}

/** The same reference asked for again is one miss: a program that repeats itself guesses nothing. */
export async function noteMiss(platform: World, partner: string, reference: string): Promise<void> {
  const hour = hourOf(platform);
  const [space, until] = [`miss.${partner}.${hour}`, endOf(hour)];
  await platform.slips.keep({ space, key: hashOf(reference), body: 1, until });
  const misses = await platform.slips.list(space, { limit: missesAllowed });
  if (misses.length < missesAllowed) return;
  const first = await platform.slips.keep({ space: 'stopped', key: partner, body: 1, until });
  if (first.status !== 'kept') return;
  platform.log.warn('partner.over-query', { count: misses.length });
  await noteStop(platform, SheetId.parse(partner), misses.length);
}
