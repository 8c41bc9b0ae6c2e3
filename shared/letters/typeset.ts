/** Sets a letter: words in, an A4 PDF out. The same words and statement are the same bytes, on every machine. */
import type { Bilingual } from '#shared/papers/reading';
import { type Language, say } from '#shared/rules/words';
import { scanOfEdition1 } from './edition-1.ts';
import { qrDrawing } from './qr.ts';
import { type Run, runsOf } from './runs.ts';
import type { Block, Sheet } from './sheet.ts';
import { type Design, setPages } from './typst.ts';

export interface Setting {
  /** What the QR code leads to; absent on a draft. */
  readonly address?: string;
  /** Marked across the page as a draft: looked at before it is sent, worth nothing. */
  readonly draft?: boolean;
  /** Beside the QR code, where it is for something else than what letters say of theirs. */
  readonly scan?: Bilingual;
}

/** An edition is a design and the words it adds by itself; letters of former ones stay as they were printed. */
const editions: Readonly<Record<Sheet['edition'], { readonly design: Design; readonly scan: Bilingual }>> = {
  1: { design: 'design-1', scan: scanOfEdition1 },
  2: {
    design: 'design-1',
    scan: {
      ar: 'وثيقة موقعة إلكترونيا. للتحقق من صحتها، المرجو مسح الرمز بالهاتف.',
      fr: 'Document signé électroniquement. Pour le vérifier, scannez le code avec un téléphone.',
    },
  },
};

export const typeset = (sheet: Sheet, setting: Setting = {}): Promise<Uint8Array> =>
  setPages(editions[sheet.edition].design, pageOf(sheet, setting));

/** Letters of a cell up to which its row stays on one page; a longer one must be let run over. */
const longestWhole = 900;

/** All that the design is told. */
function pageOf(sheet: Sheet, { address, draft = false, scan }: Setting): object {
  const [year, month, day] = sheet.on.split('-').map(Number);
  return {
    draft,
    title: `${sheet.title.ar} · ${sheet.title.fr}`,
    author: 'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
    day: [year, month, day],
    number: sheet.number,
    office: sheet.from.ar,
    qr: address === undefined ? null : qrDrawing(address),
    qrAlt: address ?? '',
    ar: partOf(sheet, 'ar', scan),
    fr: partOf(sheet, 'fr', scan),
  };
}

function partOf(sheet: Sheet, language: Language, scan: Bilingual | undefined): object {
  const runs = (text: Bilingual): Run[] => runsOf(text[language], language);
  const block = (one: Block): object => {
    switch (one.block) {
      case 'text':
      case 'notice':
        return { ...one, text: runs(one.text) };
      case 'list':
        return { ...one, points: one.points.map(runs) };
      case 'table':
        return {
          ...one,
          ...(one.title === undefined ? {} : { title: runs(one.title) }),
          heads: one.heads.map(runs),
          rows: one.rows.map((row) => ({
            cells: row.map(runs),
            whole: row.every((cell) => cell[language].length < longestWhole),
          })),
        };
    }
  };
  return {
    from: sheet.from[language],
    numberLabel: { ar: 'الرقم:', fr: 'N°' }[language],
    dateLine: runs(sheet.dateLine),
    title: sheet.title[language],
    to: sheet.to.map(runs),
    object: runs(sheet.object),
    body: sheet.body.map(block),
    signedBy: sheet.signedBy.map(runs),
    check: checkText(sheet, scan).map(runs),
  };
}

/** Beside the QR code: what it is for. */
const checkText = ({ edition, holderCode }: Sheet, scan = editions[edition].scan): Bilingual[] => [
  scan,
  ...(holderCode === undefined
    ? []
    : [say('رمز صاحب(ة) الوثيقة: {0}', 'Code du titulaire : {0}', holderCode)]),
];
