/**
 * Hostile files of our own, made when they are asked for: what each is, and how it must end. Nothing in them is true of
 * anybody; `canary` stands wherever a file can say something, and must never be seen in a log.
 */
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { openPaper } from '#shared/papers/open/index';
import { encryptedPdf } from './encrypted.ts';

export const canary = 'Zqanari Bentestoun';

/** `refused`: with one of these codes, absent: with any. `flagged`: read with that doubt. `contained`: however it ends, the next file is read. */
export type Ending =
  | { readonly ends: 'refused'; readonly codes?: readonly string[] }
  | { readonly ends: 'flagged'; readonly doubt: string }
  | { readonly ends: 'read' }
  | { readonly ends: 'contained' };

export interface Hostile {
  readonly kind: string;
  readonly bytes: Buffer;
  readonly ending: Ending;
}

const refused = (...codes: string[]): Ending => ({ ends: 'refused', codes });
const flagged = (doubt: string): Ending => ({ ends: 'flagged', doubt });

interface Made {
  readonly catalog?: string;
  readonly page?: string;
  readonly content?: string;
  readonly count?: number;
  readonly objects?: readonly string[];
  readonly info?: string;
  readonly trailer?: string;
}

const letter = (line: string) =>
  `BT /F1 20 Tf 60 700 Td (${line}) Tj 0 -40 Td (Commune de Khenifra, acte numero 417) Tj 0 -40 Td (Delivre le douze mars deux mille vingt) Tj ET`;

/** A PDF with a right cross-reference table; objects of one's own begin at 6. */
export function pdf({
  catalog = '',
  page = '',
  content,
  count = 1,
  objects = [],
  info,
  trailer = '',
}: Made = {}): Buffer {
  const drawn = content ?? letter('Attestation de residence');
  const kids = Array.from({ length: count }, () => '3 0 R').join(' ');
  const all = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${count}>>`,
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>${page}>>`,
    `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...objects,
    ...(info === undefined ? [] : [info]),
  ];
  let out = '%PDF-1.7\n';
  const offsets = all.map((body, at) => {
    const offset = out.length;
    out += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const about = info === undefined ? '' : `/Info ${all.length} 0 R`;
  out += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${all.length + 1}/Root 1 0 R${about}${trailer}>>\nstartxref\n${out.length}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** Another content saved on top, as an editor does that keeps what was there. */
function revised(): Buffer {
  const first = pdf().toString('latin1');
  const drawn = letter('Attestation d un autre nom');
  const object = `4 0 obj\n<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream\nendobj\n`;
  const at = first.length;
  const before = /startxref\n(\d+)/.exec(first)?.[1];
  const end = `xref\n4 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev ${before}>>\nstartxref\n${at + object.length}\n%%EOF\n`;
  return Buffer.from(first + object + end, 'latin1');
}

/** Forms that draw forms that draw forms: `wide` to the power of `deep`. */
function nested(wide: number, deep: number): Buffer {
  const forms = Array.from({ length: deep }, (_, level) => {
    const draw = '/X Do '.repeat(wide);
    const inner = level + 1 < deep ? `/Resources<</XObject<</X ${7 + level} 0 R>>>>` : '';
    return `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]${inner}/Length ${draw.length}>>\nstream\n${draw}\nendstream`;
  });
  const page = '/Resources<</XObject<</X 6 0 R>>>>';
  return pdf({ page, content: '/X Do', objects: forms });
}

/** A PNG whose head says it is so large, with a body that is not. */
async function claimed(width: number, height: number): Promise<Buffer> {
  const png = await plain(400, 400).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

const plain = (width: number, height: number, background = '#fff') =>
  sharp({ create: { width, height, channels: 3, background } });

/** A printed page as a picture: drawn by our own door, for a process that opens papers reads no SVG. */
async function print(content?: string) {
  const opened = await openPaper(pdf(content === undefined ? {} : { content }));
  if (opened.status === 'refused') throw new Error(opened.refused.code);
  const { width, height, data } = await opened.page(0);
  opened.close();
  return sharp(data, { raw: { width, height, channels: 3 } });
}

const flate = (megabytes: number): Buffer => {
  const packed = deflateSync(Buffer.alloc(megabytes * 1_000_000, 0x20), { level: 9 }).toString('latin1');
  return Buffer.from(
    pdf({ objects: [] })
      .toString('latin1')
      .replace(
        /<<\/Length \d+>>\nstream\n[\s\S]*?\nendstream/,
        () => `<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed}\nendstream`,
      ),
    'latin1',
  );
};

const action = (what: string) => ({ catalog: `/OpenAction<<${what}>>` });

/** All kinds; those that draw take a second or two each to read, so tests take what they need by kind. */
export async function makeHostileFiles(): Promise<readonly Hostile[]> {
  const scan = await (await print()).jpeg({ quality: 90 }).toBuffer();
  const noted = await sharp(scan)
    .withExif({
      IFD0: { Software: 'Adobe Photoshop 25.0', Artist: canary },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '33/1 35/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '7/1 36/1 0/1',
      },
    })
    .jpeg()
    .toBuffer();
  const hidden = `${letter('Attestation')} BT 3 Tr /F1 12 Tf 60 300 Td (${canary} fils de Moulay Abdelkader Tazi, decision 99999 du Haut Commissariat) Tj ET`;
  const white = `${letter('Attestation')} 1 1 1 rg BT /F1 12 Tf 60 300 Td (${canary} fils de Moulay Abdelkader Tazi, decision 99999 du Haut Commissariat) Tj ET`;
  const laid = `<</Type/Annot/Subtype/FreeText/Rect[50 690 400 730]/Contents(${canary})/DA(/F1 14 Tf 0 g)>>`;
  const files: readonly (readonly [string, Buffer, Ending])[] = [
    [
      'wrong-type-svg',
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><text>${canary}</text></svg>`),
      refused('unsupported-type'),
    ],
    ['wrong-type-zip', Buffer.from('PK\x03\x04 not a paper'), refused('unsupported-type')],
    ['wrong-type-program', Buffer.from('MZ\x90\x00 not a paper'), refused('unsupported-type')],
    ['wrong-type-text', Buffer.from(`nom;prenom\n${canary}\n`), refused('unsupported-type')],
    ['empty', Buffer.alloc(0), refused('empty')],
    ['truncated-jpeg', scan.subarray(0, Math.floor(scan.length / 3)), refused('corrupt')],
    ['truncated-pdf', pdf().subarray(0, 120), refused('corrupt')],
    [
      'mangled-png',
      Buffer.concat([(await plain(600, 800).png().toBuffer()).subarray(0, 60), Buffer.from(canary)]),
      refused('corrupt'),
    ],
    ['password', encryptedPdf('mot de passe', canary), refused('password')],
    [
      'password-attachments-alone',
      pdf({
        catalog: '/Names<</EmbeddedFiles<</Names[(a.pdf)6 0 R]>>>>',
        objects: [
          '<</Type/Filespec/F(a.pdf)>>',
          '<</V 5/CF<</StdCF<</CFM/AESV3>>>>/StmF/Identity/EFF/StdCF>>',
        ],
      }),
      refused('password'),
    ],
    [
      'password-attachments',
      pdf({
        trailer:
          '/Encrypt<</Filter/Standard/V 4/R 4/Length 128/P -4/O(x)/U(x)/CF<</StdCF<</AuthEvent/EFOpen/CFM/AESV2>>>>/EFF/StdCF>>',
      }),
      refused('password', 'corrupt'),
    ],
    [
      'active-javascript',
      pdf(action(`/S/JavaScript/JS(app.alert\\("${canary}"\\))`)),
      flagged('active-content'),
    ],
    ['active-launch', pdf(action('/S/Launch/F(cmd.exe)')), flagged('active-content')],
    ['active-uri', pdf(action('/S/URI/URI(http://192.0.2.1/)')), flagged('active-content')],
    ['active-remote', pdf(action('/S/GoToR/F(//192.0.2.1/share.pdf)/D[0/Fit]')), flagged('active-content')],
    [
      'embedded-file',
      pdf({
        catalog: '/Names<</EmbeddedFiles<</Names[(a.exe)6 0 R]>>>>',
        objects: [
          '<</Type/Filespec/F(a.exe)/EF<</F 7 0 R>>>>',
          '<</Type/EmbeddedFile/Length 2>>\nstream\nMZ\nendstream',
        ],
      }),
      flagged('active-content'),
    ],
    ['later-revision', revised(), flagged('several-revisions')],
    ['text-layer-invisible', pdf({ content: hidden }), flagged('hidden-text')],
    ['text-layer-white', pdf({ content: white }), flagged('hidden-text')],
    ['annotation-overlay', pdf({ page: '/Annots[6 0 R]', objects: [laid] }), flagged('annotation-overlay')],
    [
      'hidden-layer',
      pdf({
        catalog: '/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>',
        objects: [`<</Type/OCG/Name(${canary})>>`],
      }),
      flagged('hidden-layer'),
    ],
    [
      'edited-pdf',
      pdf({ info: `<</Producer(iLovePDF)/Title(${canary})>>` }),
      flagged('edited-with-software'),
    ],
    [
      'changed-later',
      pdf({ info: '<</CreationDate(D:20200312100000Z)/ModDate(D:20240501100000Z)>>' }),
      flagged('changed-after-made'),
    ],
    ['edited-photo-with-position', noted, flagged('edited-with-software')],
    ['pixel-bomb', await claimed(60_000, 60_000), refused('too-many-pixels', 'corrupt')],
    ['flate-bomb', flate(250), { ends: 'contained' }],
    ['nesting-bomb', nested(12, 7), { ends: 'contained' }],
    ['page-bomb', pdf({ count: 10_000 }), refused('too-many-pages')],
    ['huge-page', pdf({ page: '/UserUnit 75000' }), { ends: 'contained' }],
    ['polyglot-pdf-zip', Buffer.concat([pdf(), Buffer.from('PK\x03\x04 a.exe')]), { ends: 'contained' }],
    [
      'polyglot-html-pdf',
      Buffer.concat([Buffer.from('<script>alert(1)</script>\n'), pdf()]),
      { ends: 'contained' },
    ],
    ['blank', await plain(900, 1200).png().toBuffer(), refused('blank', 'unreadable', 'no-page')],
    ['dark', await (await print()).linear(0.06, 0).png().toBuffer(), { ends: 'contained' }],
    ['blurred', await (await print()).blur(40).png().toBuffer(), refused('blurred', 'blank', 'unreadable')],
    ['tiny', await plain(100, 90).png().toBuffer(), refused('too-small')],
    ['good', pdf(), { ends: 'read' }],
  ];
  return files.map(([kind, bytes, ending]) => ({ kind, bytes, ending }));
}

/** Did it end as it must? */
export function endedRightly(ending: Ending, code: string | undefined, doubts: readonly string[]): boolean {
  if (ending.ends === 'contained') return true;
  if (ending.ends === 'refused') return code !== undefined && (ending.codes ?? [code]).includes(code);
  return code === undefined && (ending.ends === 'read' || doubts.includes(ending.doubt));
}
