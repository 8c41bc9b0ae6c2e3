/** Lambda, once an hour. */
import { type Tick, tick } from './hourly.ts';
import { getPlatform } from './platform.ts';

export const handler = async (): Promise<Tick> => tick(await getPlatform());
