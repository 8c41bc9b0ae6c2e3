/** How good a picture of its paper a page is: told to people, never used to refuse. */
import type { UprightPage } from './index.ts';

/**
 * sharp: 1 when a stroke's edge goes from ink to paper within two pixels, less the more it is smeared.
 * glare: share of the sheet without any tone, beyond what bare paper explains; 0 for scans.
 */
export function judgeQuality({ grey, labels, glare }: UprightPage): { sharp: number; glare: number } {
  const { width, height, data } = grey;
  const steps = new Uint32Array(256);
  let edges = 0;
  for (let y = 1; y < height - 1; y += 2)
    for (let x = 2; x < width - 2; x++) {
      const at = y * width + x;
      // The left edge of a stroke: ink here, paper two pixels before.
      if (labels[at]! < 0 || labels[at - 1]! >= 0) continue;
      let steepest = 0;
      for (let d = -2; d <= 1; d++)
        steepest = Math.max(steepest, Math.abs(data[at + d]! - data[at + d + 1]!));
      steps[steepest]!++;
      edges++;
    }
  let left = edges * 0.25;
  let value = 255;
  while (value > 0 && left > steps[value]!) left -= steps[value--]!;
  const sharp = edges ? Math.min(1, value / 130) : 0;
  return { sharp: Math.round(sharp * 100) / 100, glare };
}
