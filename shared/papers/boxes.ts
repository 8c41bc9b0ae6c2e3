/** Relations between boxes of print: beside, over, aligned; never absolute places. */
import type { Script } from './page-text.ts';
import type { Box } from './reading.ts';

export const left = (box: Box) => box[0];
export const right = (box: Box) => box[0] + box[2];
export const top = (box: Box) => box[1];
export const bottom = (box: Box) => box[1] + box[3];
/** Half way down, and half way across. */
export const middle = (box: Box) => box[1] + box[3] / 2;
export const centre = (box: Box) => box[0] + box[2] / 2;

export function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map(left));
  const y = Math.min(...boxes.map(top));
  return [x, y, Math.max(...boxes.map(right)) - x, Math.max(...boxes.map(bottom)) - y];
}

/** Where reading of a line begins and ends, growing in the direction of reading. */
export const startOf = (box: Box, script: Script) => (script === 'ar' ? -right(box) : left(box));
export const endOf = (box: Box, script: Script) => (script === 'ar' ? -left(box) : right(box));

/** Share of the narrower box that lies above or below the other. */
export function columnOverlap(a: Box, b: Box): number {
  const shared = Math.min(right(a), right(b)) - Math.max(left(a), left(b));
  return shared / Math.max(1, Math.min(a[2], b[2]));
}

/** Side by side: the middles are closer than about half a line. */
export function sameLine(a: Box, b: Box, unit: number): boolean {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(top(a), top(b));
  return shared > 0.4 * Math.min(a[3], b[3]) || Math.abs(middle(a) - middle(b)) < 0.45 * unit;
}
