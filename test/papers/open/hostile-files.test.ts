import { beforeAll, describe, expect, it } from 'vitest';
import { openPaper } from '#shared/papers/open/index';
import { signsInPdf } from '#shared/papers/open/tampering';
import { flagTexts } from '#shared/rules/flags';
import { type Hostile, makeHostileFiles, pdf } from './hostile-files.ts';

/** Said of the pages' print, so only once they are read; the bench `bad-files` reads them. */
const byReading = /^(?:blank|blurred|dark|text-layer)/;
/** Takes its whole time or memory: tried in a process that may be killed, by the bench. */
const devouring = /bomb|huge/;

describe('a hostile file of our own', () => {
  let files: readonly Hostile[];
  beforeAll(async () => {
    files = await makeHostileFiles();
  });

  it('is refused by its code or opened with its sign', async () => {
    const wrong: string[] = [];
    for (const { kind, bytes, ending } of files) {
      if (byReading.test(kind) || (devouring.test(kind) && ending.ends === 'contained')) continue;
      const opened = await openPaper(bytes);
      let code = opened.status === 'refused' ? opened.refused.code : undefined;
      if (opened.status === 'open') {
        await opened.page(0).catch((error: { code?: string }) => {
          code = error.code ?? 'fault';
        });
        opened.close();
      }
      const doubts = opened.status === 'open' ? opened.doubts : [];
      const right =
        ending.ends === 'refused'
          ? code !== undefined && (ending.codes ?? [code]).includes(code)
          : ending.ends === 'flagged'
            ? code === undefined && doubts.includes(ending.doubt)
            : ending.ends === 'contained' || (code === undefined && doubts.length === 0);
      if (!right) wrong.push(`${kind}: ${code ?? doubts.join()}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has a sentence for officers in both languages for each of its signs', () => {
    const signs = files.flatMap(({ ending }) => (ending.ends === 'flagged' ? [ending.doubt] : []));
    expect(signs.length).toBeGreaterThan(10);
    for (const sign of signs) {
      expect(flagTexts[sign]?.text.ar).toMatch(/[\u0621-\u064a]/);
      expect(flagTexts[sign]?.text.fr).toMatch(/[a-z]/);
    }
  });
});

describe('an honest PDF', () => {
  it('is no revision when it was laid out for the Web, signed, or told its title afterwards', () => {
    const whole = pdf().toString('latin1');
    const end = '\nstartxref\n9\n%%EOF\n';
    const web = whole.replace(
      '%PDF-1.7\n',
      '%PDF-1.7\n9 0 obj<</Linearized 1>>endobj\nstartxref\n0\n%%EOF\n',
    );
    expect(signsInPdf(web)).toEqual([]);
    expect(signsInPdf(`${whole}7 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite>>\nendobj${end}`)).toEqual([]);
    expect(signsInPdf(`${whole}7 0 obj\n<</Title(a)>>\nendobj${end}`)).toEqual([]);
    expect(signsInPdf(`${whole}3 0 obj\n<</Type/Page/Contents 8 0 R>>\nendobj${end}`)).toEqual([
      'several-revisions',
    ]);
  });

  it('is no revision when a scanner went on with it; it is when a page that stood there is gone', () => {
    const whole = pdf().toString('latin1');
    const end = '\nstartxref\n9\n%%EOF\n';
    const more = `${whole}9 0 obj\n<</Type/Page/Parent 2 0 R/Contents 10 0 R>>\nendobj\n10 0 obj\n<</Length 2>>\nstream\nq \nendstream\nendobj\n`;
    const listing = (kids: string) => `${more}2 0 obj\n<</Type/Pages/Kids[${kids}]/Count 2>>\nendobj${end}`;
    expect(signsInPdf(listing('3 0 R 9 0 R'))).toEqual([]);
    expect(signsInPdf(listing('9 0 R'))).toEqual(['several-revisions']);
    const rooted = (id: number) => `${more}${id} 0 obj\n<</Type/Catalog/Pages 11 0 R>>\nendobj${end}`;
    expect([1, 12].map((id) => signsInPdf(rooted(id)))).toEqual([
      ['several-revisions'],
      ['several-revisions'],
    ]);
  });

  it('made and changed within a day by a scanner’s program shows no sign', () => {
    const info = '<</Producer(Canon iR-ADV)/CreationDate(D:20260101090000Z)/ModDate(D:20260101110000Z)>>';
    expect(signsInPdf(pdf({ info }).toString('latin1'))).toEqual([]);
  });
});
