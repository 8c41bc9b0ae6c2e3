/** How long a photograph takes from its bytes to what its sender is told, as a telephone's browser does it before sending. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { judgedEdge, measurePhoto } from '#shared/papers/imaging/photo';
import { judgePhoto } from '#shared/papers/imaging/photo-advice';
import type { PaperSet } from './truth.ts';
import { singleFiles } from './truth.ts';

export interface Feedback {
  readonly photos: number;
  /** Of this process's processor; nothing waits. */
  readonly usualMilliseconds: number;
  readonly slowestMilliseconds: number;
}

/** @returns undefined where the set holds no photographs */
export async function feedbackOf(set: PaperSet, step = 1): Promise<Feedback | undefined> {
  const photos = singleFiles(set)
    .filter(({ level, file }) => level === 'phone' && /\.(?:jpe?g|png)$/iu.test(file))
    .filter((_, at) => at % step === 0);
  const times: number[] = [];
  for (const { file } of photos) {
    const bytes = readFileSync(path.join(set.folder, file));
    const before = process.cpuUsage();
    const photo = sharp(bytes).rotate();
    const { width, height } = await photo.metadata();
    const { data, info } = await photo
      .resize({ width: judgedEdge, height: judgedEdge, fit: 'inside', withoutEnlargement: true })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    judgePhoto(measurePhoto({ width: info.width, height: info.height, data }, { width, height }));
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  if (times.length === 0) return undefined;
  times.sort((a, b) => a - b);
  return {
    photos: times.length,
    usualMilliseconds: Math.round(times[Math.floor(times.length / 2)]!),
    slowestMilliseconds: Math.round(times.at(-1)!),
  };
}
