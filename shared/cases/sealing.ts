/**
 * Sealing the day that is over: one root over every case and sheet that moved, signed, and handed out of the store's
 * reach where there is such a place. While the last day is not sealed nothing is granted: what is decided then could be
 * rewritten by whoever holds the store, and nobody would see it.
 */
import { dayInWords } from '#shared/letters/dates';
import type { SheetHead } from '#shared/platform/book';
import type { DailyRoot, Platform } from '#shared/platform/platform';
import type { Case } from './case.ts';
import { rootOf } from './chain.ts';
import { addDays, dayOf, type PlainDate } from './plain-date.ts';
import { ServiceError } from './service-error.ts';

/** Hours after its end in which a day is to be sealed: what X-Road gives its servers to time-stamp their records. */
export const hoursToSeal = 4;

/** The last day that must be sealed at that instant. */
export const dayToBeSealed = (now: Date): PlainDate =>
  addDays(dayOf(new Date(now.getTime() - hoursToSeal * 3_600_000)), -1);

/** What a signed root states; parted from letters by its type. */
export const rootType = 'nasab-root';
export interface RootStatement {
  readonly iss: string;
  readonly day: string;
  readonly hash: string;
}

type Store = Pick<Platform, 'cases' | 'books' | 'signer'>;

/** False where that day was sealed already. */
export async function sealDay(platform: Store, day: PlainDate): Promise<DailyRoot | undefined> {
  const { cases, books, signer } = platform;
  const earlier = await cases.roots();
  const heads: DailyRoot['heads'][number][] = [];
  for await (const { caseId, version, hash } of cases.heads()) heads.push({ caseId, version, hash });
  const sheets: SheetHead[] = [];
  for await (const head of books.heads()) sheets.push(head);
  const root = rootOf(day, earlier, heads, sheets);
  const stated: RootStatement = { iss: signer.issuer, day, hash: root.hash };
  const signed = { ...root, signature: await signer.sign(stated, rootType) };
  return (await cases.seal(signed)) ? signed : undefined;
}

/** What an outside keeper needs to hold us to it: no name, no case, 64 letters of hash and our signature. */
export const anchorOf = ({ day, hash, signature }: DailyRoot): string =>
  `${JSON.stringify({ day, hash, signature })}\n`;

/** Before money is promised: the day before stands sealed, or the case is younger than what is to be. */
export async function mustBeSealed(
  { cases, now, log }: Pick<Platform, 'cases' | 'now' | 'log'>,
  { caseId, openedAt }: Pick<Case, 'caseId' | 'openedAt'>,
): Promise<void> {
  const due = dayToBeSealed(now());
  const sealed = await cases.lastSealed();
  // Where nothing was ever sealed there is nothing before this case to be rewritten.
  if (sealed === undefined ? dayOf(new Date(openedAt)) > due : sealed >= due) return;
  log.error('grant.unsealed', { caseId });
  const day = dayInWords(due);
  throw new ServiceError('conflict', 'grant.unsealed', {
    ar: `مر على انتهاء يوم ${day.ar} أكثر من \u2068${hoursToSeal}\u2069 ساعات ولم يختم سجله بعد، فلا تمنح أية إعانة إلى أن يختم. الملف محفوظ كما هو: المرجو إخبار من يدير الخدمة، ثم إعادة المحاولة.`,
    fr: `Le registre du ${day.fr} n’est pas scellé plus de ${hoursToSeal} heures après la fin de ce jour : rien n’est accordé tant qu’il ne l’est pas. Rien du dossier n’est perdu : prévenez la personne qui administre le service, puis réessayez.`,
  });
}
