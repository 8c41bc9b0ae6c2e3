/** A dossier as a folder: `application.json`, the papers beside it, and the register's extract in `register.json`. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import * as z from 'zod';
import { Application } from '#shared/cases/application';
import { assessDossier, memberNumbers } from '#shared/cases/dossier';
import { dayOf } from '#shared/cases/plain-date';
import type { PaperOutcome } from '#shared/papers/reading';
import type { MemberRow } from '#shared/platform/platform';
import type { Assessment } from '#shared/rules/assessment';

/** What the person who called can mend: said in full, without a stack. */
export class UnusableFolder extends Error {}

const paperEndings = ['.jpg', '.jpeg', '.png', '.tif', '.tiff', '.pdf'];
/** Files of ours in a sample dossier that are no papers. */
const notPapers = ['application.json', 'register.json'];

/**
 * @param readPaper reads one file; a test hands in readings it made itself
 */
export async function assessFolder(
  folder: string,
  readPaper: (path: string) => Promise<PaperOutcome>,
  now: Date,
): Promise<Assessment> {
  const application = await applicationIn(folder);
  const register = await registerIn(folder);
  const files = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !notPapers.includes(entry.name))
    .filter(({ name }) => extname(name).toLowerCase() !== '.json')
    .map(({ name }) => name)
    .sort();
  const outcomes = await Promise.all(
    files.map(async (file) => ({ file, outcome: await readPaper(join(folder, file)) })),
  );
  const papers = outcomes.flatMap(({ file, outcome }) =>
    outcome.status === 'read' ? [{ file, reading: outcome.reading }] : [],
  );
  const refused = outcomes.flatMap(({ file, outcome }) =>
    outcome.status === 'refused' && paperEndings.includes(extname(file).toLowerCase())
      ? [{ file, refused: outcome.refused }]
      : [],
  );
  const row = memberNumbers({ application, papers })
    .map((number) => register?.find((entry) => sameNumber(entry.memberNumber, number)))
    .find((entry) => entry !== undefined);
  return assessDossier({
    application,
    papers,
    refused,
    registerConsulted: register !== undefined,
    ...(row === undefined ? {} : { registerRow: row }),
    asOf: dayOf(now),
  });
}

/** Leading zeros and blanks are how a number is printed, not what it is. */
const sameNumber = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (number: string): string => number.replace(/\D/gu, '').replace(/^0+/u, '');

async function json(path: string, name: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    throw new UnusableFolder(
      `${name} is not JSON. / الملف ⁨${name}⁩ ليس JSON صالحا. / ${name} n’est pas du JSON valide.`,
    );
  }
}

async function applicationIn(folder: string): Promise<Application> {
  const path = join(folder, 'application.json');
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new UnusableFolder(`no such folder: ${folder} / المجلد غير موجود / dossier introuvable`);
  }
  if (!(await stat(path).catch(() => undefined))?.isFile()) {
    throw new UnusableFolder(
      `${folder} holds no application.json. / لا يوجد ⁨application.json⁩ في المجلد. / application.json est absent du dossier.`,
    );
  }
  const parsed = Application.safeParse(await json(path, 'application.json'));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const absent =
      issue.code === 'invalid_type' && issue.input === undefined && / undefined$/.test(issue.message);
    const said = absent
      ? 'خانة ناقصة / ce champ manque'
      : `قيمة غير مقبولة / valeur non admise (${issue.message})`;
    return `  ${issue.path.join('.') || 'application.json'}: ${said}`;
  });
  throw new UnusableFolder(
    [
      'application.json cannot be used / لا يمكن استعمال ⁨application.json⁩ / application.json inutilisable:',
      ...problems,
    ].join('\n'),
  );
}

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const spelling = z.union([
  text,
  z
    .array(text)
    .min(1)
    .transform(([first]) => first!),
]);

/** Spellings met for one column; the first is ours. */
const columns: { readonly [K in keyof MemberRow]-?: readonly string[] } = {
  memberNumber: ['memberNumber', 'number', 'fileNumber', 'cardNumber', 'no', 'file', 'card', 'numero', 'id'],
  nameAr: ['nameAr', 'fullNameAr', 'memberNameAr', 'ar', 'name'],
  nameLat: ['nameLat', 'nameFr', 'fullNameLat', 'memberNameLat', 'lat'],
  fatherAr: ['fatherAr', 'fatherNameAr', 'memberFatherAr', 'father'],
  fatherLat: ['fatherLat', 'fatherNameLat', 'memberFatherLat'],
  motherAr: ['motherAr', 'motherNameAr', 'mother'],
  motherLat: ['motherLat', 'motherNameLat'],
  birth: ['birth', 'birthDate', 'birthYear', 'memberBirthYear', 'born', 'dob', 'yearOfBirth'],
  death: ['death', 'deathDate', 'deathYear', 'dead', 'diedOn', 'died'],
  birthPlaceAr: ['birthPlaceAr', 'placeAr', 'memberBirthPlaceAr', 'birthPlace'],
  birthPlaceLat: ['birthPlaceLat', 'placeLat'],
  sex: ['sex', 'gender'],
  cin: ['cin', 'memberCin'],
  children: ['childrenCount'],
};

const calendar = z.object({
  y: z.number().int(),
  m: z.number().int().optional(),
  d: z.number().int().optional(),
});

function isoOf(value: unknown): string | undefined {
  const parts = calendar.safeParse(value);
  if (parts.success) {
    const { y, m, d } = parts.data;
    return [y, m, d]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  }
  const iso = text.safeParse(value);
  return iso.success && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(iso.data) ? iso.data : undefined;
}

function memberRow(entry: Readonly<Record<string, unknown>>): MemberRow | undefined {
  const raw = (column: keyof MemberRow): unknown =>
    columns[column]
      .map((key) => entry[key])
      .find((value) => value !== undefined && value !== null && value !== '');
  const one = (column: keyof MemberRow): string | undefined => {
    const parsed = spelling.safeParse(raw(column));
    return parsed.success && parsed.data !== '' ? parsed.data : undefined;
  };
  const memberNumber = one('memberNumber');
  if (memberNumber === undefined) return undefined;
  const arabic = (name: string | undefined) => name !== undefined && /\p{Script=Arabic}/u.test(name);
  const [nameAr, nameLat] = [one('nameAr'), one('nameLat')];
  const draft = {
    memberNumber,
    // A column named just "name" may hold either script.
    nameAr: arabic(nameAr) ? nameAr : undefined,
    nameLat: nameLat ?? (arabic(nameAr) ? undefined : nameAr),
    fatherAr: one('fatherAr'),
    fatherLat: one('fatherLat'),
    motherAr: one('motherAr'),
    motherLat: one('motherLat'),
    birth: isoOf(raw('birth')),
    death: isoOf(raw('death')),
    birthPlaceAr: one('birthPlaceAr'),
    birthPlaceLat: one('birthPlaceLat'),
    sex: /^(m|male|ذكر)$/iu.test(one('sex') ?? '')
      ? 'M'
      : /^(f|female|أنثى|انثى)$/iu.test(one('sex') ?? '')
        ? 'F'
        : undefined,
    cin: one('cin'),
  };
  return Object.fromEntries(Object.entries(draft).filter(([, v]) => v !== undefined)) as unknown as MemberRow;
}

/**
 * The register's extract, if there is one: a list of rows, one row, or `{members: [...]}` / `{rows: [...]}`.
 * Columns may go by several names (`memberNumber`, `number`, `fileNumber`, `cardNumber` …); what is not understood is left out, never guessed.
 */
async function registerIn(folder: string): Promise<readonly MemberRow[] | undefined> {
  const path = join(folder, 'register.json');
  if (!(await stat(path).catch(() => undefined))?.isFile()) return undefined;
  const content = await json(path, 'register.json');
  const inner =
    typeof content === 'object' && content !== null && !Array.isArray(content)
      ? (Object.values(content).find(Array.isArray) ?? [content])
      : content;
  const rows = z.array(z.record(z.string(), z.unknown())).safeParse(inner);
  if (!rows.success) {
    throw new UnusableFolder(
      'register.json must be a list of members. / يجب أن يكون ⁨register.json⁩ لائحة أعضاء. / register.json doit être une liste de membres.',
    );
  }
  return rows.data.flatMap((entry) => memberRow(entry) ?? []);
}
