import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createDrawer } from '#shared/papers/reader/drawer';
import { createReader, ReaderFault } from '#shared/papers/reader/index';

const codeOf = (outcome: { status: string; refused?: { code: string } }) =>
  outcome.refused?.code ?? outcome.status;

describe('a file that harms its process', () => {
  const reader = createReader({
    workers: 1,
    entry: new URL('./failing-child.ts', import.meta.url),
    pageSeconds: 2,
    fileSeconds: 6,
    megabytes: 400,
  });
  afterAll(() => reader.close());
  const read = async (kind: number) => codeOf(await reader.readPaper(Uint8Array.of(kind)));

  it('is refused, and the files after it are read', async () => {
    const outcomes = await Promise.all([0, 1, 0, 2, 0].map(read));
    expect(outcomes).toEqual(['read', 'too-complex', 'read', 'timeout', 'read']);
  });

  it('is refused when its process sleeps on', async () => {
    expect(await read(5)).toBe('timeout');
    expect(await read(0)).toBe('read');
  });

  it('has one deadline for all its pages, and those that were read by then are no reading', async () => {
    expect(await read(7)).toBe('timeout');
    expect(await read(0)).toBe('read');
  });

  it('is told from one that only waits for a busy machine', async () => {
    expect(await read(6)).toBe('read');
  });

  it('by eating memory is stopped before the machine suffers', async () => {
    expect(await read(4)).toBe('too-complex');
    expect(await read(0)).toBe('read');
  });

  it('by a fault of ours is told to the caller, without a word of the paper', async () => {
    const failure = reader.readPaper(Uint8Array.of(3));
    await expect(failure).rejects.toBeInstanceOf(ReaderFault);
    await expect(failure).rejects.toThrow(/^the paper reader failed$/);
    expect(await read(0)).toBe('read');
  });
});

it('gives a page up by the clock where it took more of the processor than honest ones, and reads the next', async () => {
  const reader = createReader({
    workers: 1,
    entry: new URL('./failing-child.ts', import.meta.url),
    pageSeconds: 600,
    clock: { decoding: { seconds: 60, fair: 60 }, reading: { seconds: 0.5, fair: 0.2 } },
  });
  expect(codeOf(await reader.readPaper(Uint8Array.of(8)))).toBe('timeout');
  expect(codeOf(await reader.readPaper(Uint8Array.of(0)))).toBe('read');
  await reader.close();
});

it('tells the caller when the machine has no process left for it, and reads once it has', async () => {
  const reader = createReader({ workers: 1, entry: new URL('./failing-child.ts', import.meta.url) });
  const { execPath } = process;
  process.execPath = '/nonexistent';
  const failures = Promise.allSettled([0, 0].map((kind) => reader.readPaper(Uint8Array.of(kind))));
  const causes = (await failures).map((each) => each.status === 'rejected' && each.reason);
  process.execPath = execPath;
  expect(causes.map((cause) => cause instanceof ReaderFault)).toEqual([true, true]);
  expect(codeOf(await reader.readPaper(Uint8Array.of(0)))).toBe('read');
  await reader.close();
});

it('never blames a paper for processes that end before their models are loaded', async () => {
  const reader = createReader({ workers: 1, entry: new URL('./unready-child.ts', import.meta.url) });
  await expect(reader.readPaper(Uint8Array.of(0))).rejects.toBeInstanceOf(ReaderFault);
  await reader.close();
});

describe('a sample paper', () => {
  const reader = createReader({ workers: 1 });
  afterAll(() => reader.close());
  const sample = new URL('../../../samples/dossiers/son-complete/02-cnie.jpg', import.meta.url).pathname;

  it.each([90, 180])(
    'turned by %i degrees is read from its bytes to its fields, boxes in pixels of the file',
    async (degrees) => {
      const sharp = (await import('sharp')).default;
      const outcome = await reader.readPaper(await sharp(sample).rotate(degrees).jpeg().toBuffer());
      if (outcome.status !== 'read') throw new Error(outcome.refused.code);
      const { type, fields, pages } = outcome.reading;
      expect(type).toBe('cnie');
      const upright = await sharp(sample).metadata();
      expect([pages[0]!.width, pages[0]!.height]).toEqual(
        degrees === 180 ? [upright.width, upright.height] : [upright.height, upright.width],
      );
      expect(fields.cin?.value).toBe('PA84217');
      const { width, height } = pages[0]!;
      for (const { box } of Object.values(fields)) {
        expect(box[0]).toBeGreaterThanOrEqual(0);
        expect(box[0] + box[2]).toBeLessThanOrEqual(width);
        expect(box[1] + box[3]).toBeLessThanOrEqual(height);
      }
    },
  );

  it('is drawn again as a bare JPEG for an officer', async () => {
    const drawer = createDrawer({ workers: 1 });
    const bytes = await readFile(sample);
    const sharp = (await import('sharp')).default;
    const notes = {
      IFD0: { Artist: 'Zqanari' },
      IFD3: { GPSLatitude: '33/1 35/1 0/1', GPSLatitudeRef: 'N' },
    };
    const noted = await sharp(bytes)
      .withExif(notes)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Zqanari</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    // Where it was taken, and by whom, stays in what was sent, and comes out of nothing that is shown.
    expect(Object.keys(await sharp(noted).metadata())).toEqual(expect.arrayContaining(['exif', 'xmp']));
    const page = await drawer.renderPage(noted, 1);
    if (page.status !== 'rendered') throw new Error(page.refused.code);
    const shown = await sharp(page.jpeg).metadata();
    expect(shown.format).toBe('jpeg');
    for (const kind of ['exif', 'xmp', 'iptc', 'icc', 'comments'])
      expect(Object.keys(shown)).not.toContain(kind);
    expect(Buffer.from(page.jpeg).toString('latin1')).not.toMatch(/Exif|GPS|Zqanari|adobe/u);
    expect(codeOf(await drawer.renderPage(bytes, 7))).toBe('no-such-page');
    expect(codeOf(await drawer.renderPage(Buffer.from('<svg/>'), 1))).toBe('unsupported-type');
    await drawer.close();
  });

  it('that is white or noise is refused with a word on what to do', async () => {
    const sharp = (await import('sharp')).default;
    const white = await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#f6f6f2' } })
      .jpeg()
      .toBuffer();
    const black = await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#0a0a0a' } })
      .jpeg()
      .toBuffer();
    expect(codeOf(await reader.readPaper(white))).toBe('blank');
    expect(codeOf(await reader.readPaper(black))).toBe('too-dark');
  });
});
