/**
 * The register of members as a table file. The head row names the columns: those of `MemberRow` (`memberNumber`,
 * `nameAr`, `nameLat`, `fatherAr`, `fatherLat`, `motherAr`, `motherLat`, `birth`, `death`, `birthPlaceAr`,
 * `birthPlaceLat`, `sex`, `cin`, `children`) or the Arabic and French words below; other columns are left aside and named.
 * Comma, semicolon or tab; quotes as in RFC 4180; dates as `1931`, `1931-04-19` or `19/04/1931`.
 */
import type { Bilingual } from '#shared/papers/reading';
import { dateOf, type PartialDate, toIso } from '#shared/people/dates';
import { MemberRow, memberKey, westernDigits } from '#shared/platform/member';

type Column = keyof MemberRow;

const otherWords: Readonly<Record<string, Column>> = {
  'رقم الملف': 'memberNumber',
  'رقم البطاقة': 'memberNumber',
  'numéro de dossier': 'memberNumber',
  'numero de dossier': 'memberNumber',
  numéro: 'memberNumber',
  numero: 'memberNumber',
  'الاسم الكامل': 'nameAr',
  الاسم: 'nameAr',
  'nom complet': 'nameLat',
  nom: 'nameLat',
  'اسم الأب': 'fatherAr',
  père: 'fatherLat',
  pere: 'fatherLat',
  'اسم الأم': 'motherAr',
  mère: 'motherLat',
  mere: 'motherLat',
  'تاريخ الازدياد': 'birth',
  'date de naissance': 'birth',
  'تاريخ الوفاة': 'death',
  'date de décès': 'death',
  'date de deces': 'death',
  'مكان الازدياد': 'birthPlaceAr',
  'lieu de naissance': 'birthPlaceLat',
  الجنس: 'sex',
  sexe: 'sex',
  'رقم البطاقة الوطنية': 'cin',
  cnie: 'cin',
  'عدد الأبناء': 'children',
  'nombre d’enfants': 'children',
  "nombre d'enfants": 'children',
};
const columns = Object.keys(MemberRow.shape) as Column[];
const sexes: Readonly<Record<string, 'M' | 'F'>> = { m: 'M', h: 'M', ذكر: 'M', f: 'F', أنثى: 'F', انثى: 'F' };

const reasons = {
  'cells.count': ['عدد الخانات يخالف سطر العناوين', 'le nombre de cellules diffère de la ligne d’en-tête'],
  'number.missing': ['رقم العضو ناقص', 'le numéro du membre manque'],
  'number.twice': ['رقم العضو وارد في سطر سابق', 'le numéro du membre figure déjà plus haut'],
  'name.missing': ['لا اسم بالعربية ولا بالحروف اللاتينية', 'aucun nom, ni en arabe ni en lettres latines'],
  'date.unusable': ['تاريخ غير مفهوم', 'date incompréhensible'],
  'sex.unusable': ['الجنس غير مفهوم', 'sexe incompréhensible'],
  'count.unusable': ['عدد غير مفهوم', 'nombre incompréhensible'],
  'cell.too-long': ['خانة أطول من اللازم', 'cellule trop longue'],
} as const;

/** A line that was not taken. Of its content only the column is named: this may be printed. */
export interface RefusedLine {
  /** As an editor counts them, the head row being 1. */
  readonly line: number;
  readonly code: keyof typeof reasons;
  readonly column?: Column;
  readonly reason: Bilingual;
}

export type RegisterFile =
  | {
      readonly status: 'read';
      readonly rows: readonly MemberRow[];
      readonly refused: readonly RefusedLine[];
      /** Columns left aside. */
      readonly unknown: readonly string[];
    }
  | { readonly status: 'unusable'; readonly reason: Bilingual };

/** UTF-8, or what Arabic Windows saves a table in. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}

export function readRegister(content: string | Uint8Array): RegisterFile {
  const text = typeof content === 'string' ? content : textOf(content);
  const [head, ...lines] = cellsOf(text.replace(/^\ufeff/, ''));
  const named = (head?.cells ?? []).map((cell) => findColumn(cell));
  if (!named.includes('memberNumber')) {
    const list = columns.join(', ');
    return {
      status: 'unusable',
      reason: {
        ar: `لا يوجد عمود لرقم العضو. يسمي السطر الأول الأعمدة: \u2068${list}\u2069`,
        fr: `Pas de colonne pour le numéro du membre. La première ligne nomme les colonnes : ${list}`,
      },
    };
  }
  const rows: MemberRow[] = [];
  const refused: RefusedLine[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of lines) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = cells.length === named.length ? rowOf(named, cells) : { code: 'cells.count' as const };
    const fault =
      'code' in read
        ? read
        : seen.has(memberKey(read.memberNumber))
          ? { code: 'number.twice' as const }
          : undefined;
    if (fault !== undefined) {
      const [ar, fr] = reasons[fault.code];
      refused.push({ line, ...fault, reason: { ar, fr } });
    } else if (!('code' in read)) {
      seen.add(memberKey(read.memberNumber));
      rows.push(read);
    }
  }
  const unknown = (head?.cells ?? []).filter(
    (cell, index) => named[index] === undefined && cell.trim() !== '',
  );
  return { status: 'read', rows, refused, unknown };
}

function findColumn(cell: string): Column | undefined {
  const word = cell.trim().toLowerCase();
  return columns.find((column) => column.toLowerCase() === word) ?? otherWords[word];
}

/** Strict, unlike the reading of a picture: a register says what it says, or the line is sent back. */
function dateIn(cell: string): PartialDate | undefined {
  const western = westernDigits(cell);
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(western);
  const printed = /^(?:(\d{1,2})[/.-])?(?:(\d{1,2})[/.-])(\d{4})$/.exec(western);
  const [year, month, day] = iso?.slice(1) ?? printed?.slice(1).reverse() ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), month && Number(month), day && Number(day)];
  return dateOf(y, m || undefined, d || undefined);
}

type Fault = Pick<RefusedLine, 'code' | 'column'>;

function rowOf(named: readonly (Column | undefined)[], cells: readonly string[]): MemberRow | Fault {
  const draft: Partial<Record<Column, string>> = {};
  for (const [index, column] of named.entries()) {
    const cell = (cells[index] ?? '').trim().replace(/\s+/g, ' ');
    if (column === undefined || cell === '') continue;
    if (column === 'birth' || column === 'death') {
      const date = dateIn(cell);
      if (date === undefined) return { code: 'date.unusable', column };
      draft[column] = toIso(date);
    } else if (column === 'sex') {
      const sex = sexes[cell.toLowerCase()];
      if (sex === undefined) return { code: 'sex.unusable', column };
      draft.sex = sex;
    } else if (column === 'children') {
      const count = westernDigits(cell);
      if (!/^\d{1,2}$/u.test(count)) return { code: 'count.unusable', column };
      draft.children = count;
    } else {
      draft[column] ??= cell;
    }
  }
  if (draft.memberNumber === undefined || memberKey(draft.memberNumber) === '')
    return { code: 'number.missing' };
  if (draft.nameAr === undefined && draft.nameLat === undefined) return { code: 'name.missing' };
  const row = MemberRow.safeParse(draft);
  if (row.success) return row.data;
  const column = row.error.issues[0]?.path[0] as Column;
  return { code: column === 'birth' || column === 'death' ? 'date.unusable' : 'cell.too-long', column };
}

/** Cells of each line; a quoted cell may hold separators and line ends. */
function cellsOf(text: string): { readonly line: number; readonly cells: readonly string[] }[] {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const separator = [',', ';', '\t'].reduce((best, sign) =>
    first.split(sign).length > first.split(best).length ? sign : best,
  );
  const rows: { line: number; cells: string[] }[] = [];
  let [line, started, cell, quoted] = [1, 1, '', false];
  let cells: string[] = [];
  const endLine = (): void => {
    rows.push({ line: started, cells: [...cells, cell] });
    [cells, cell, started] = [[], '', line + 1];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quoted) {
      if (sign === '\n') line += 1;
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') [quoted, cell] = [true, ''];
    else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endLine();
      line += 1;
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || cells.length > 0) endLine();
  return rows;
}
