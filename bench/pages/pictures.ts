/** Small pictures of the values that were read worst, cut from the generator's own pages. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { openPaper } from '#shared/papers/open/index';
import type { Judged, Trial } from './trial.ts';

export interface Picture {
  readonly file: string;
  readonly caption: string;
}

const most = 12;

/** The surest errors first, then values not found on ordinary papers; one of a paper, two of a type. */
export function worstOf(values: readonly Judged[], count = most): Judged[] {
  const sure = values
    .filter(({ right, got, truth }) => !right && got !== undefined && truth.box !== undefined)
    .sort((a, b) => b.got!.confidence - a.got!.confidence);
  const lost = values.filter(
    ({ got, truth, paper }) => got === undefined && truth.box !== undefined && paper.wear === undefined,
  );
  const chosen: Judged[] = [];
  const take = (list: readonly Judged[], upTo: number): void => {
    for (const one of list) {
      if (chosen.length >= upTo) return;
      const ofType = chosen.filter(({ paper }) => paper.docType === one.paper.docType).length;
      if (ofType < 2 && chosen.every(({ paper }) => paper.id !== one.paper.id)) chosen.push(one);
    }
  };
  take(sure, Math.ceil((count * 2) / 3));
  take(lost, count);
  return chosen;
}

export async function picturesOf(trial: Trial, folder: string): Promise<Picture[]> {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.endsWith('.jpg')) rmSync(path.join(folder, file));
  const pictures: Picture[] = [];
  for (const [i, judged] of worstOf(trial.values).entries()) {
    const { paper, truth, name, got } = judged;
    const picture = await cut(path.join(trial.set.folder, paper.file), judged);
    if (picture === undefined) continue;
    const file = `${String(i + 1).padStart(2, '0')}-${paper.docType}-${name}.jpg`;
    writeFileSync(path.join(folder, file), picture);
    const said = got ? `read \`${got.value}\` with confidence ${got.confidence.toFixed(2)}` : 'not found';
    pictures.push({
      file,
      caption: `${paper.docType}, ${paper.wear ?? paper.level}, ${name}: printed \`${truth.value}\`, ${said}.`,
    });
  }
  return pictures;
}

/** The value and what stands around it, the right way up, at most 900 pixels wide. */
async function cut(file: string, { paper, truth }: Judged): Promise<Buffer | undefined> {
  const opened = await openPaper(readFileSync(file));
  if (opened.status === 'refused') return undefined;
  const page = await opened.page((truth.page ?? 1) - 1);
  opened.close();
  const { width, height } = page;
  const raw = { width, height, channels: 3 } as const;
  const sheet = paper.sheets?.find((one) => one.page === (truth.page ?? 1));
  const scale = width / (sheet?.width ?? page.given.width);
  const [x, y, w, h] = truth.box!.map((n) => n * scale) as [number, number, number, number];
  // A box on a page that lies on its side is tall.
  const line = paper.turn === 90 || paper.turn === 270 ? w : h;
  const [across, along] = [Math.max(260, line * 6), Math.max(70, line * 2)];
  const sideways = paper.turn === 90 || paper.turn === 270;
  const [padX, padY] = sideways ? [along, across] : [across, along];
  const left = Math.max(0, Math.round(x - padX));
  const top = Math.max(0, Math.round(y - padY));
  const area = {
    left,
    top,
    width: Math.min(width, Math.round(x + w + padX)) - left,
    height: Math.min(height, Math.round(y + h + padY)) - top,
  };
  if (area.width < 8 || area.height < 8) return undefined;
  const upright = await sharp(page.data, { raw })
    .extract(area)
    .rotate(paper.turn ? 360 - paper.turn : 0)
    .png()
    .toBuffer();
  return sharp(upright)
    .resize({ width: 900, withoutEnlargement: true })
    .jpeg({ quality: 60, mozjpeg: true })
    .toBuffer();
}
