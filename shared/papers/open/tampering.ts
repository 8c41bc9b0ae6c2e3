/**
 * What a file tells of its own making. None of it proves anything: an honest paper may be cropped in an editor, and a
 * forger may wipe every trace. Officers are shown it as signs.
 */

/** Programs that are made to change pictures and pages; scanners, cameras, telephones and writers are not among them. */
const editors =
  /Photoshop|\bGIMP\b|Paint\.NET|Pixelmator|Affinity|Photopea|CorelDRAW|Illustrator|Inkscape|Canva\b|PicsArt|Snapseed|Sejda|iLovePDF|PDFescape|Smallpdf|DocHub|Foxit (?:PhantomPDF|PDF Editor)|PDF-XChange Editor|Nitro P(?:ro|DF)|PDFelement|Master PDF Editor|pdfFiller/i;

/** Bytes of a picture's own notes that are looked into. */
const noteBytes = 200_000;

/** @param notes EXIF, XMP and IPTC of a picture as they stand in it. */
export function signsInNotes(notes: readonly (Buffer | undefined)[]): readonly string[] {
  const said = notes.some((note) => note !== undefined && editors.test(textOf(note).slice(0, noteBytes)));
  return said ? ['edited-with-software'] : [];
}

/** UTF-16 as some programs write it is read as its Latin letters. */
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\0', '');

/** Signs in the open parts of a PDF. */
export function signsInPdf(text: string): readonly string[] {
  const signs: string[] = [];
  if (wasRevised(text)) signs.push('several-revisions');
  const made = momentOf(text, /\/CreationDate\s*\(D:([^)]{8,24})\)|<xmp:CreateDate>([^<]{10,30})</);
  const changed = momentOf(text, /\/ModDate\s*\(D:([^)]{8,24})\)|<xmp:ModifyDate>([^<]{10,30})</);
  if (made !== undefined && changed !== undefined && changed - made > dayLong)
    signs.push('changed-after-made');
  const programs = text.match(
    /\/(?:Producer|Creator)\s*\([^)]{0,200}\)|<(?:pdf:Producer|xmp:CreatorTool)>[^<]{0,200}</g,
  );
  if ((programs ?? []).some((program) => editors.test(program.replaceAll('\0', ''))))
    signs.push('edited-with-software');
  return signs;
}

const dayLong = 86_400_000;

/** `20260131120000+01'00'` or ISO; to the day and hour is enough. */
function momentOf(text: string, pattern: RegExp): number | undefined {
  const [, pdf, iso] = pattern.exec(text) ?? [];
  const [, year, month, day, hour = '0'] = /^(\d{4})-?(\d\d)-?(\d\d)T?(\d\d)?/.exec(pdf ?? iso ?? '') ?? [];
  return year === undefined
    ? undefined
    : Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour));
}

/**
 * Whether something people see was added or put in another's place after the file was whole: each saving on top ends in
 * a line of its own (ISO 32000-1, 7.5.6). A file laid out for the Web has two such ends from the start; a signature or
 * new notes about the document alone change no page.
 */
function wasRevised(text: string): boolean {
  const ends = [...text.matchAll(/startxref\s+\d+\s+%%EOF/g)].map(({ index, 0: end }) => index + end.length);
  const [whole] = /\/Linearized\b/.test(text.slice(0, 1024)) ? ends.slice(1) : ends;
  if (whole === undefined) return false;
  const before = new Map(objectsIn(text.slice(0, whole)).map(({ id, head }) => [id, head]));
  return objectsIn(text.slice(whole)).some(({ id, head }) => {
    const was = before.get(id);
    // Reached by nothing but what is changed below, save what lies over a page and another beginning of it all.
    if (was === undefined) return laidOver.test(head) || /\/Type\s*\/Catalog\b/.test(head);
    // A scanner that goes on with a file adds its pages to those that stand there.
    if (/\/Kids\b/.test(was)) return !kidsOf(was).every((kid) => kidsOf(head).includes(kid));
    if (/\/Type\s*\/Catalog\b/.test(was)) return treeOf(was) !== treeOf(head);
    return seen.test(head) || (/\bstream\b/.test(head) && !/\/(?:Metadata|XRef|ObjStm|Sig)\b/.test(head));
  });
}

const laidOver = /\/Subtype\s*\/(?:FreeText|Stamp|Square|Circle|Polygon|Ink|Redact)\b/;
/** A page, what stands on it, or a note laid over it. */
const seen = new RegExp(`/Type\\s*/Page\\b|/Contents\\s+\\d|${laidOver.source}`);

const kidsOf = (head: string): readonly string[] =>
  [...(/\/Kids\s*\[([^\]]*)/.exec(head)?.[1] ?? '').matchAll(/(\d+)\s+\d+\s+R/g)].map(([, id = '']) => id);
const treeOf = (head: string): string | undefined => /\/Pages\s+(\d+)/.exec(head)?.[1];

function objectsIn(text: string): readonly { readonly id: string; readonly head: string }[] {
  return [...text.matchAll(/(?:^|\s)(\d{1,8}) \d{1,5} obj\b/g)].map(({ index, 0: start, 1: id = '' }) => ({
    id,
    head: text.slice(index + start.length, index + start.length + 1000).split('endobj')[0] ?? '',
  }));
}
