/** Correcting the register of members: proposed, confirmed by a second person where it says who somebody is, applied. */

import type { SheetId } from '#shared/platform/book';
import { MemberRow } from '#shared/platform/member';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Sheet } from '../books.ts';
import { ServiceError } from '../service-error.ts';
import {
  type Change,
  type Correctable,
  correctable,
  correctionBook,
  type MemberCorrections,
  needsTwo,
  sheetOfMember,
} from './correction-book.ts';
import { keepMembers } from './keys.ts';

type World = Pick<Platform, 'books' | 'now' | 'newId' | 'register' | 'blind'>;

const refusal = (
  kind: 'absent' | 'conflict' | 'unusable' | 'forbidden',
  code: Lowercase<string>,
  ar: string,
  fr: string,
): ServiceError => new ServiceError(kind, code, { ar, fr });

const notFound = (): ServiceError =>
  refusal(
    'absent',
    'member.absent',
    'لا يوجد هذا الرقم في سجل الأعضاء. المرجو التحقق منه أو البحث بالاسم.',
    'Ce numéro ne figure pas au registre des membres. Vérifiez-le ou cherchez par le nom.',
  );
const secondPerson = (): ServiceError =>
  refusal(
    'forbidden',
    'correction.four-eyes',
    'لا يصادق على تصحيح الاسم أو الازدياد من اقترحه. المرجو عرضه على مسؤول آخر عن السجل.',
    'Une correction de nom ou de naissance ne peut être confirmée par qui l’a proposée. Soumettez-la à un autre responsable du registre.',
  );
const notWaiting = (): ServiceError =>
  refusal(
    'conflict',
    'correction.not-waiting',
    'لم يعد هذا التصحيح في انتظار المصادقة. المرجو تحيين الصفحة.',
    'Cette correction n’attend plus de confirmation. Actualisez la page.',
  );
const stale = (): ServiceError =>
  refusal(
    'conflict',
    'correction.stale',
    'تغير السجل منذ اقتراح هذا التصحيح. المرجو رفضه واقتراحه من جديد على ما في السجل الآن.',
    'Le registre a changé depuis cette proposition. Refusez-la et proposez-la de nouveau sur ce qui y est écrit.',
  );

const standsIn = (row: MemberRow, column: Correctable): string | null => row[column] ?? null;

/** The row with columns rewritten; what is `null` is no longer written there. */
export function rewritten(
  row: MemberRow,
  columns: Readonly<Partial<Record<Correctable, string | null>>>,
): MemberRow {
  const draft: Record<string, unknown> = { ...row };
  for (const column of correctable) {
    const now = columns[column];
    if (now === null) delete draft[column];
    else if (now !== undefined) draft[column] = now;
  }
  return MemberRow.parse(draft);
}

export const standingIn = ({ standing }: MemberCorrections): Partial<Record<Correctable, string | null>> =>
  Object.fromEntries(Object.entries(standing).map(([column, { now }]) => [column, now]));

export interface MemberFile {
  /** False when no register was ever imported: its silence is then no evidence. */
  readonly consulted: boolean;
  readonly row?: MemberRow;
  readonly sheetId: SheetId;
  /** Absent: never corrected. */
  readonly history?: MemberCorrections;
}

/** A member by number, as the register has them today, and how it came to say so. */
export async function memberFile(platform: World, number: string): Promise<MemberFile> {
  const sheetId = await sheetOfMember(platform, number);
  const [{ consulted, row }, sheet] = await Promise.all([
    platform.register.find(number),
    correctionBook.find(platform, sheetId),
  ]);
  return {
    ...{ consulted, sheetId },
    ...(row === undefined ? {} : { row }),
    ...(sheet === undefined ? {} : { history: sheet.now }),
  };
}

export interface CorrectionToPropose {
  readonly number: string;
  /** `null` takes away what is written. */
  readonly columns: Readonly<Partial<Record<Correctable, string | null>>>;
  readonly why: string;
  readonly paper?: string;
}

/** Applied at once where it leaves name and birth alone; otherwise it waits for a second person. */
export async function proposeCorrection(
  platform: World,
  actor: Actor,
  { number, columns, why, paper }: CorrectionToPropose,
): Promise<MemberFile> {
  const { row } = await platform.register.find(number);
  if (row === undefined) throw notFound();
  const next = rewrittenOrRefused(row, columns);
  const changes: Change[] = correctable.flatMap((column) => {
    const [was, now] = [standsIn(row, column), standsIn(next, column)];
    return was === now ? [] : [{ column, was, now }];
  });
  const sheetId = await sheetOfMember(platform, number);
  const sheet = await correctionBook.enter(platform, sheetId, actor, (before) => {
    const corrections = before?.now.corrections ?? [];
    const same = corrections.some(
      (each) => each.state === 'waiting' && JSON.stringify(each.changes) === JSON.stringify(changes),
    );
    // Sent twice, or saying what stands already, it is no second correction.
    if (changes.length === 0 || same) return { events: [] };
    const correction = `c${corrections.length + 1}`;
    const proposed = {
      ...{ type: 'CorrectionProposed' as const, correction, memberNumber: row.memberNumber, changes, why },
      ...(paper === undefined ? {} : { paper }),
    };
    const alone = !needsTwo(changes.map(({ column }) => column));
    return { events: alone ? [proposed, { type: 'CorrectionApplied', correction }] : [proposed] };
  });
  if (sheet !== undefined) await bringIn(platform, sheet.now);
  return await memberFile(platform, number);
}

function rewrittenOrRefused(row: MemberRow, columns: CorrectionToPropose['columns']): MemberRow {
  const next = (() => {
    try {
      return rewritten(row, columns);
    } catch {
      throw refusal(
        'unusable',
        'correction.unusable',
        'إحدى القيم غير صالحة. تكتب التواريخ هكذا: \u20681931\u2069 أو \u20681931-04-19\u2069، والجنس \u2068M\u2069 أو \u2068F\u2069.',
        'Une valeur n’est pas utilisable. Les dates s’écrivent 1931 ou 1931-04-19, le sexe M ou F.',
      );
    }
  })();
  if (next.nameAr !== undefined || next.nameLat !== undefined) return next;
  throw refusal(
    'unusable',
    'correction.nameless',
    'لا يبقى عضو دون اسم. المرجو كتابة الاسم بالعربية أو بالحروف اللاتينية.',
    'Un membre ne peut rester sans nom. Écrivez-le en arabe ou en lettres latines.',
  );
}

/** What stands by correction, brought into the register; said again, it changes nothing. */
async function bringIn(platform: World, now: MemberCorrections): Promise<void> {
  const { row } = await platform.register.find(now.memberNumber);
  if (row === undefined) return;
  const corrected = rewritten(row, standingIn(now));
  if (JSON.stringify(corrected) !== JSON.stringify(MemberRow.parse(row)))
    await keepMembers(platform, [corrected]);
}

export type Verdict = { readonly act: 'confirm' } | { readonly act: 'refuse'; readonly reason: string };

export async function judgeCorrection(
  platform: World,
  actor: Actor,
  sheetId: SheetId,
  correction: string,
  verdict: Verdict,
): Promise<Sheet<MemberCorrections>> {
  const sheet = await correctionBook.record(platform, sheetId, actor, async ({ now }) => {
    const found = now.corrections.find((each) => each.correction === correction);
    if (found === undefined) throw notFound();
    const { state, applied, refused, changes } = found;
    const done = verdict.act === 'confirm' ? applied : refused;
    if (done?.by.id === actor.id) return { events: [] };
    if (state !== 'waiting') throw notWaiting();
    if (verdict.act === 'refuse')
      return { events: [{ type: 'CorrectionRefused', correction, reason: verdict.reason }] };
    if (found.by.id === actor.id) throw secondPerson();
    const { row } = await platform.register.find(now.memberNumber);
    if (row === undefined) throw notFound();
    if (changes.some(({ column, was }) => standsIn(row, column) !== was)) throw stale();
    return { events: [{ type: 'CorrectionApplied', correction }] };
  });
  await bringIn(platform, sheet.now);
  return sheet;
}

export interface Settlement {
  readonly column: Correctable;
  readonly keep: 'correction' | 'import';
  readonly reason: string;
}

/** Which of the two stands where an imported file contradicts a correction; of a name or birth, not by its corrector. */
export async function settleConflict(
  platform: World,
  actor: Actor,
  sheetId: SheetId,
  { column, keep, reason }: Settlement,
): Promise<Sheet<MemberCorrections>> {
  let imported: string | null | undefined;
  const sheet = await correctionBook.record(platform, sheetId, actor, ({ now }) => {
    const conflict = now.conflicts.findLast((each) => each.column === column);
    if (conflict === undefined) throw notWaiting();
    imported = conflict.imported;
    const { settled } = conflict;
    if (settled !== undefined && settled.keep === keep && settled.by.id === actor.id) return { events: [] };
    if (settled !== undefined) throw notWaiting();
    const corrector = now.corrections.findLast(
      (each) => each.state === 'applied' && each.changes.some((change) => change.column === column),
    );
    if (needsTwo([column]) && corrector?.by.id === actor.id) throw secondPerson();
    return { events: [{ type: 'ConflictSettled', column, keep, reason }] };
  });
  const { row } = await platform.register.find(sheet.now.memberNumber);
  if (row !== undefined && keep === 'import' && imported !== undefined)
    await keepMembers(platform, [rewritten(row, { [column]: imported })]);
  return sheet;
}
