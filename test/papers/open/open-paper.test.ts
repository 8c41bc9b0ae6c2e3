import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { defaultLimits, kindOf, openPaper } from '#shared/papers/open/index';
import { refusals } from '#shared/papers/open/refusals';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } });

const codeOf = async (bytes: Uint8Array, limits = defaultLimits) => {
  const opening = await openPaper(bytes, limits);
  if (opening.status === 'refused') return opening.refused.code;
  try {
    await opening.page(0);
    return 'open';
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    opening.close();
  }
};

/** The least PDF that draws a black square; offsets are for the reader to repair. */
const pdf = (extra = '') =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${extra}>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R>>endobj\n4 0 obj<</Length 18>>stream\n50 50 90 90 re f\n\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );

describe('a file is opened by its content', () => {
  it('JPEG, PNG, TIFF and PDF are, whatever their name', async () => {
    const png = await plain(600, 800).png().toBuffer();
    const jpeg = await plain(600, 800).jpeg().toBuffer();
    const tiff = await plain(600, 800).tiff().toBuffer();
    expect([png, jpeg, tiff, pdf()].map(kindOf)).toEqual(['png', 'jpeg', 'tiff', 'pdf']);
    for (const bytes of [png, jpeg, tiff, pdf()]) expect(await codeOf(bytes)).toBe('open');
  });

  it('anything else is refused before a decoder sees it', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const webp = await plain(600, 800).webp().toBuffer();
    const gif = await plain(600, 800).gif().toBuffer();
    for (const bytes of [drawing, webp, gif, Buffer.from('PK\u0003\u0004'), Buffer.from('a,b\n')])
      expect(await codeOf(bytes)).toBe('unsupported-type');
  });

  it('an empty, a cut off and a mangled one are told apart', async () => {
    const noise = Uint8Array.from({ length: 600 * 600 * 3 }, (_, i) => (i * i * 7919) >> 5);
    const png = await sharp(noise, { raw: { width: 600, height: 600, channels: 3 } })
      .png()
      .toBuffer();
    expect(await codeOf(new Uint8Array())).toBe('empty');
    expect(await codeOf(png.subarray(0, png.length / 2))).toBe('corrupt');
    expect(await codeOf(Buffer.from('%PDF-1.7 and nothing more'))).toBe('corrupt');
  });

  it('limits of bytes, pages, pixels and smallness hold', async () => {
    const png = await plain(600, 800).png().toBuffer();
    const pages = await sharp({
      create: { width: 400, height: 400 * 3, channels: 3, background: '#fff', pageHeight: 400 },
    } as never)
      .tiff()
      .toBuffer();
    expect(await codeOf(png, { ...defaultLimits, bytes: 10 })).toBe('too-large');
    expect(await codeOf(png, { ...defaultLimits, pixels: 1000 })).toBe('too-many-pixels');
    expect(await codeOf(await plain(120, 90).png().toBuffer())).toBe('too-small');
    expect(['too-many-pages', 'open']).toContain(await codeOf(pages, { ...defaultLimits, pages: 1 }));
    const two = Buffer.from(
      pdf().toString('latin1').replace('[3 0 R]/Count 1', '[3 0 R 3 0 R]/Count 2'),
      'latin1',
    );
    expect(await codeOf(two, { ...defaultLimits, pages: 1 })).toBe('too-many-pages');
  });

  it('a photograph is turned as its EXIF says and measured so', async () => {
    const lying = await plain(800, 600).withExif({}).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const opening = await openPaper(lying);
    if (opening.status !== 'open') throw new Error('refused');
    const { given, width, height } = await opening.page(0);
    expect([given.width, given.height]).toEqual([600, 800]);
    expect(width / height).toBeCloseTo(0.75, 2);
  });

  it('a page larger than reading needs is shrunk, and remembers its size', async () => {
    const large = await plain(4000, 5000).jpeg().toBuffer();
    const opening = await openPaper(large);
    if (opening.status !== 'open') throw new Error('refused');
    const page = await opening.page(0);
    expect(page.given).toEqual({ width: 4000, height: 5000 });
    expect(page.width * page.height).toBeLessThan(5_700_000);
    expect(page.width / page.height).toBeCloseTo(0.8, 2);
  });

  it('a PDF that would act is opened and doubted', async () => {
    const acting = await openPaper(pdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'));
    expect(acting.status === 'open' && acting.doubts).toContain('active-content');
    const quiet = await openPaper(pdf());
    expect(quiet.status === 'open' && quiet.doubts).toEqual([]);
  });
});

it('every refusal says in both languages what to do', () => {
  for (const { ar, fr } of Object.values(refusals)) {
    expect(ar).toMatch(/[\u0621-\u064a]{3}/);
    expect(fr).toMatch(/[a-z]{3}.*\./);
    expect(ar.split('.').length).toBeGreaterThan(2);
  }
});
