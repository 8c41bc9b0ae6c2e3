/**
 * Who looks at cases far oftener than a bank has reason to is named to those who answer for its agreement: a stolen key
 * reads what it may, only faster. Nothing is refused for it: how fast one may ask is the quota's to say.
 */
import { SheetId } from '#shared/platform/book';
import type { Platform } from '#shared/platform/platform';
import { noteRush } from './clients.ts';

/** Looks at cases in an hour: a bank with a thousand consented cases that reads each once, twice over. */
export const usualLooks = 2000;
/** Looks are written down so many at once, by each process for itself: a count that is short by a few is good enough. */
const atOnce = 50;

type World = Pick<Platform, 'slips' | 'now' | 'log' | 'books' | 'newId'>;

interface Count {
  readonly hour: string;
  readonly looks: number;
}
const counts = new WeakMap<object, Map<string, Count>>();

export async function noteLooks(platform: World, partner: string, looks: number): Promise<void> {
  const here = counts.get(platform) ?? new Map<string, Count>();
  counts.set(platform, here);
  const hour = platform.now().toISOString().slice(0, 13);
  const known = here.get(partner);
  const counted = (known?.hour === hour ? known.looks : 0) + looks;
  here.set(partner, { hour, looks: counted % atOnce });
  const whole = Math.floor(counted / atOnce);
  if (whole === 0) return;
  const until = new Date(Date.parse(`${hour}:00:00Z`) + 3_600_000);
  const space = `looks.${partner}.${hour}`;
  for (let each = 0; each < whole; each += 1)
    await platform.slips.keep({ space, key: platform.newId('commit'), body: 1, until });
  const most = usualLooks / atOnce;
  if ((await platform.slips.list(space, { limit: most })).length < most) return;
  // Once a day: whoever answers for the agreement is not to be woken each hour.
  const day = { space: 'rushed', key: `${partner} ${hour.slice(0, 10)}` };
  const first = await platform.slips.keep({ ...day, body: 1, until: new Date(until.getTime() + 86_400_000) });
  if (first.status !== 'kept') return;
  platform.log.warn('partner.rush', { count: usualLooks });
  await noteRush(platform, SheetId.parse(partner), usualLooks);
}
