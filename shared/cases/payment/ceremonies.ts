/**
 * Grants handed over before witnesses, to several beneficiaries on one day. The ceremony keeps who was called and who
 * was handed what; the money itself is told in each case, by the one way money is told anywhere.
 */
import * as z from 'zod';
import type { SheetId } from '#shared/platform/book';
import { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { counted, nouns } from '#shared/statistics/words';
import { defineBook, type Entry, type Sheet } from '../books.ts';
import { actsOf } from '../case.ts';
import { dayOf, PlainDate } from '../plain-date.ts';
import { getCase } from '../record.ts';
import { ServiceError } from '../service-error.ts';
import { mustBePayable, payTranche } from './pay.ts';

const place = z.string().trim().min(1).max(200);
const tranche = z.number().int().positive();

const CeremonyEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('CeremonyPlanned'), delegation: z.string().min(1), on: PlainDate, place }),
  z.object({ type: z.literal('BeneficiaryCalled'), caseId: CaseId, tranche }),
  z.object({
    type: z.literal('BeneficiaryStruck'),
    caseId: CaseId,
    reason: z.string().trim().min(1).max(4000),
  }),
  z.object({
    type: z.literal('GrantHanded'),
    ...{ caseId: CaseId, tranche, amountCentimes: z.number().int().nonnegative() },
    reference: z.string().trim().min(1).max(100),
    /** Who signed for it. */
    signedBy: z.enum(['beneficiary', 'proxy']),
  }),
  z.object({ type: z.literal('CeremonyHeld'), note: z.string().trim().min(1).max(4000).optional() }),
]);

export interface Called {
  readonly caseId: CaseId;
  readonly tranche: number;
  readonly handed?: {
    readonly amountCentimes: number;
    readonly reference: string;
    readonly signedBy: 'beneficiary' | 'proxy';
    readonly by: string;
  };
}

export interface Ceremony {
  readonly delegation: string;
  readonly on: PlainDate;
  readonly place: string;
  readonly called: readonly Called[];
  readonly held: boolean;
}

function after(now: Ceremony | undefined, event: z.infer<typeof CeremonyEvent>, entry: Entry): Ceremony {
  if (event.type === 'CeremonyPlanned') {
    const { delegation, on, place } = event;
    return { delegation, on, place, called: [], held: false };
  }
  if (now === undefined || now.held) throw new Error(`${event.type} has no place on this sheet`);
  switch (event.type) {
    case 'BeneficiaryCalled':
      return { ...now, called: [...now.called, { caseId: event.caseId, tranche: event.tranche }] };
    case 'BeneficiaryStruck':
      return { ...now, called: now.called.filter(({ caseId }) => caseId !== event.caseId) };
    case 'GrantHanded': {
      const { amountCentimes, reference, signedBy } = event;
      const handed = { amountCentimes, reference, signedBy, by: entry.actor.id };
      return {
        ...now,
        called: now.called.map((each) => (each.caseId === event.caseId ? { ...each, handed } : each)),
      };
    }
    case 'CeremonyHeld':
      return { ...now, held: true };
  }
}

export const ceremonies = defineBook({
  book: 'ceremonies',
  event: CeremonyEvent,
  after,
  card: ({ on, delegation, called, held }: Ceremony) => ({
    ...{ on, under: delegation },
    facts: {
      held,
      called: called.length,
      handed: called.filter(({ handed }) => handed !== undefined).length,
      handedCentimes: called.reduce((sum, { handed }) => sum + (handed?.amountCentimes ?? 0), 0),
    },
  }),
  absent: { ar: 'لا يوجد حفل تسليم بهذا الرقم.', fr: 'Aucune cérémonie ne porte ce numéro.' },
});

const no = (code: Lowercase<string>, ar: string, fr: string): ServiceError =>
  new ServiceError('conflict', code, { ar, fr });

export async function planCeremony(
  platform: Platform,
  actor: Actor,
  plan: { readonly delegation: string; readonly on: PlainDate; readonly place: string },
): Promise<Sheet<Ceremony>> {
  if (plan.on < dayOf(platform.now()))
    throw new ServiceError('unusable', 'ceremony.past', {
      ar: 'تاريخ الحفل قد مضى.',
      fr: 'La date de la cérémonie est passée.',
    });
  return await ceremonies.open(platform, actor, { events: [{ type: 'CeremonyPlanned', ...plan }] });
}

/** Calls a beneficiary whose tranche is ordered to be handed over. Calling twice is calling once. */
export async function callBeneficiary(
  platform: Platform,
  sheetId: SheetId,
  actor: Actor,
  { caseId, tranche }: { readonly caseId: CaseId; readonly tranche: number },
): Promise<Sheet<Ceremony>> {
  return await ceremonies.record(platform, sheetId, actor, async ({ now }) => {
    mustBeOpen(now);
    if (now.called.some((each) => each.caseId === caseId)) return { events: [] };
    const found = mustBePayable(await getCase(platform, caseId)).tranches.find(
      (each) => each.tranche === tranche,
    );
    if (found?.status !== 'ordered' || found.ordered?.means !== 'ceremony')
      throw no(
        'ceremony.not-ordered',
        'لم يصدر الأمر بصرف هذا الشطر في حفل.',
        'Cette tranche n’est pas ordonnancée pour une remise en cérémonie.',
      );
    return { events: [{ type: 'BeneficiaryCalled', caseId, tranche }] };
  });
}

export async function strikeBeneficiary(
  platform: Platform,
  sheetId: SheetId,
  actor: Actor,
  { caseId, reason }: { readonly caseId: CaseId; readonly reason: string },
): Promise<Sheet<Ceremony>> {
  return await ceremonies.record(platform, sheetId, actor, async ({ now }) => {
    mustBeOpen(now);
    const called = now.called.find((each) => each.caseId === caseId);
    if (called === undefined) return { events: [] };
    // The case is told first: a hand-over that broke off before this sheet was told of it was one all the same.
    const paidHere = actsOf(await getCase(platform, caseId), 'TranchePaid').some(
      ({ ceremony }) => ceremony === sheetId,
    );
    if (called.handed !== undefined || paidHere)
      throw no('ceremony.handed', 'سبق تسليم هذه الإعانة.', 'Cette aide a déjà été remise.');
    return { events: [{ type: 'BeneficiaryStruck', caseId, reason }] };
  });
}

export interface HandOver {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly signedBy: 'beneficiary' | 'proxy';
}

/**
 * Hands one grant over: told in the case first, then here. A crash between the two is mended by saying it again,
 * because a payment told twice with one reference and day is one.
 */
export async function handOver(
  platform: Platform,
  sheetId: SheetId,
  actor: Actor,
  { caseId, reference, signedBy }: HandOver,
): Promise<Sheet<Ceremony>> {
  const { now } = await ceremonies.get(platform, sheetId);
  mustBeOpen(now);
  const called = now.called.find((each) => each.caseId === caseId);
  if (called === undefined)
    throw no(
      'ceremony.not-called',
      'صاحب هذا الملف ليس في لائحة الحفل.',
      'Le bénéficiaire n’est pas sur la liste de la cérémonie.',
    );
  const { tranche, handed } = called;
  if (handed !== undefined && handed.reference !== reference)
    throw no('ceremony.handed', 'سبق تسليم هذه الإعانة.', 'Cette aide a déjà été remise.');
  await payTranche(platform, caseId, actor, { tranche, reference, on: now.on, ceremony: sheetId });
  const payment = mustBePayable(await getCase(platform, caseId));
  const { amountCentimes } = payment.tranches.find((each) => each.tranche === tranche)!;
  return await ceremonies.record(platform, sheetId, actor, (sheet) =>
    sheet.now.called.some((each) => each.caseId === caseId && each.handed !== undefined)
      ? { events: [] }
      : { events: [{ type: 'GrantHanded', caseId, tranche, amountCentimes, reference, signedBy }] },
  );
}

/** Nobody is left called without having been handed their grant or struck from the list with a reason. */
export async function closeCeremony(
  platform: Platform,
  sheetId: SheetId,
  actor: Actor,
  note?: string,
): Promise<Sheet<Ceremony>> {
  return await ceremonies.record(platform, sheetId, actor, ({ now }) => {
    if (now.held) return { events: [] };
    const left = now.called.filter(({ handed }) => handed === undefined).length;
    if (left > 0) throw leftWithout(left);
    return { events: [{ type: 'CeremonyHeld', ...(note === undefined ? {} : { note }) }] };
  });
}

/** Arabic speaks of one, of two and of more each in its own way, French of one and of more. */
function leftWithout(left: number): ServiceError {
  const { ar, fr } = counted(left, nouns.beneficiaries);
  const [had, to, on] =
    left === 1
      ? ['لم يتسلم إعانته', 'له', 'عليه']
      : left === 2
        ? ['لم يتسلما إعانتيهما', 'لهما', 'عليهما']
        : ['لم يتسلموا إعاناتهم', 'لهم', 'عليهم'];
  return no(
    'ceremony.left',
    `بقي في اللائحة ${ar} ${had}. المرجو التسليم ${to} أو الشطب ${on} مع ذكر السبب.`,
    left === 1
      ? `Reste sur la liste sans remise : ${fr}. Remettez-lui l’aide ou rayez-le avec un motif.`
      : `Restent sur la liste sans remise : ${fr}. Remettez-leur l’aide ou rayez-les avec un motif.`,
  );
}

function mustBeOpen({ held }: Ceremony): void {
  if (held) throw no('ceremony.held', 'تم إغلاق محضر هذا الحفل.', 'Cette cérémonie est close.');
}
