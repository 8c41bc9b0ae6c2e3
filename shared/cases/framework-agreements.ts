/**
 * Framework agreements of cooperation and partnership (اتفاقيات الإطار) with banks, offices, chambers and associations.
 * One sheet a partner, named by the id its machine signs in with (or one given to it), holding every agreement ever
 * drafted with it: what it may read today hangs on them, and on nothing else.
 */
import * as z from 'zod';
import { SheetId } from '#shared/platform/book';
import type { Actor, Platform } from '#shared/platform/platform';
import { defineBook, type Entry } from './books.ts';
import { findDelegation } from './delegations.ts';
import type { ConsentPurpose } from './partner-words.ts';
import { PlainDate } from './plain-date.ts';

export const partnerKinds = [
  'bank',
  'cooperation-office',
  'agency',
  'administration',
  'chamber',
  'council',
  'foundation',
  'association',
  'federation',
] as const;

const line = z.string().trim().min(1).max(300);
const sentence = z.string().trim().min(1).max(2000);

export const Terms = z
  .object({
    /** As printed on it; no other agreement has it. */
    number: z.string().trim().min(1).max(60),
    object: z.object({ ar: sentence, fr: sentence }),
    /** All who sign, the High Commission among them. */
    parties: z
      .array(z.object({ ar: line, fr: line }))
      .min(2)
      .max(12),
    /** Delegations it holds in; `*`: the whole country. */
    territory: z.union([z.literal('*'), z.array(z.string().max(100)).min(1).max(100)]),
    from: PlainDate,
    /** Its last day; absent: until it is ended. */
    until: PlainDate.optional(),
    obligations: z.array(z.object({ of: line, text: sentence })).max(40),
    /** The partner's machine may ask for decisions, each with its applicant's consent. */
    readsDecisions: z.boolean(),
    /** People may be sent on to it, each with their consent: cooperatives' office, employment and development agencies. */
    takesReferrals: z.boolean().optional(),
  })
  .refine(({ from, until }) => until === undefined || from <= until, { path: ['until'] })
  .refine(({ territory }) => territory === '*' || territory.every((id) => findDelegation(id) !== undefined), {
    path: ['territory'],
  });
export type Terms = z.infer<typeof Terms>;

const AgreementId = z.string().regex(/^a[1-9]\d{0,3}$/u);
const of = { agreement: AgreementId };
export const AgreementEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('PartnerNamed'),
    name: z.object({ ar: line, fr: line }),
    kind: z.enum(partnerKinds),
  }),
  z.object({ type: z.literal('AgreementDrafted'), ...of, terms: Terms }),
  z.object({ type: z.literal('AgreementSigned'), ...of, on: PlainDate }),
  z.object({ type: z.literal('AgreementSuspended'), ...of, reason: sentence }),
  z.object({ type: z.literal('AgreementResumed'), ...of, reason: sentence }),
  /** The last day on which it holds. */
  z.object({ type: z.literal('AgreementEnded'), ...of, on: PlainDate, reason: sentence }),
]);
export type AgreementEvent = z.infer<typeof AgreementEvent>;

export const agreementStates = ['drafted', 'signed', 'suspended', 'ended'] as const;

export interface FrameworkAgreement {
  readonly agreement: string;
  readonly terms: Terms;
  readonly state: (typeof agreementStates)[number];
  readonly signedOn?: PlainDate;
  /** Also after it was ended while suspended. */
  readonly suspended?: boolean;
  readonly endedOn?: PlainDate;
  /** What happened to it, oldest first. */
  readonly history: readonly {
    readonly type: AgreementEvent['type'];
    readonly by: Actor;
    readonly at: string;
    readonly reason?: string;
  }[];
}

export interface PartnerFile {
  readonly partner: string;
  readonly name: { readonly ar: string; readonly fr: string };
  readonly kind: (typeof partnerKinds)[number];
  readonly agreements: readonly FrameworkAgreement[];
}

function after(
  now: PartnerFile | undefined,
  event: AgreementEvent,
  { sheetId, actor: by, at }: Entry,
): PartnerFile {
  if (event.type === 'PartnerNamed')
    return { agreements: [], ...now, partner: sheetId, name: event.name, kind: event.kind };
  if (now === undefined) throw new Error(`${event.type} before its partner is named`);
  const { agreement } = event;
  const was = now.agreements.find((each) => each.agreement === agreement);
  if (was === undefined && event.type !== 'AgreementDrafted')
    throw new Error(`${event.type} of no agreement`);
  const reason = 'reason' in event ? { reason: event.reason } : {};
  const history = [...(was?.history ?? []), { type: event.type, by, at, ...reason }];
  const next = { ...was!, ...change(event), agreement, history };
  const others = now.agreements.filter((each) => each.agreement !== agreement);
  return { ...now, agreements: [...others, next].sort((a, b) => (a.terms.from < b.terms.from ? -1 : 1)) };
}

function change(event: Exclude<AgreementEvent, { type: 'PartnerNamed' }>): Partial<FrameworkAgreement> {
  switch (event.type) {
    case 'AgreementDrafted':
      return { terms: event.terms, state: 'drafted' };
    case 'AgreementSigned':
      return { state: 'signed', signedOn: event.on };
    case 'AgreementSuspended':
      return { state: 'suspended', suspended: true };
    case 'AgreementResumed':
      return { state: 'signed', suspended: false };
    case 'AgreementEnded':
      return { state: 'ended', endedOn: event.on };
  }
}

export const partnerFiles = defineBook<AgreementEvent, PartnerFile>({
  book: 'agreements',
  event: AgreementEvent,
  after,
  card: ({ kind, name, agreements }) => ({
    on: agreements.at(-1)?.terms.from ?? '1956-01-01',
    under: kind,
    facts: { agreements: agreements.length, nameAr: name.ar, nameFr: name.fr },
  }),
  absent: {
    ar: 'لا يوجد شريك بهذا المعرف. المرجو الرجوع إلى لائحة الشركاء.',
    fr: 'Aucun partenaire ne porte cet identifiant. Reportez-vous à la liste des partenaires.',
  },
  taken: {
    ar: 'رقم هذه الاتفاقية مستعمل من قبل. المرجو التحقق من الرقم المطبوع عليها.',
    fr: 'Une autre convention porte déjà ce numéro. Vérifiez celui qui y est imprimé.',
  },
});

/** `ending`: an end was put to it, and it holds until that day is over. */
export const agreementStandings = ['drafted', 'awaited', 'live', 'ending', 'suspended', 'over'] as const;

/** How it stands that day, wherever it holds: what pages say and what partners may do hang on this one answer. */
export function standingOn(
  { terms, signedOn, endedOn, suspended = false }: FrameworkAgreement,
  day: PlainDate,
): (typeof agreementStandings)[number] {
  if (signedOn === undefined) return 'drafted';
  if ([terms.until, endedOn].some((last) => last !== undefined && last < day)) return 'over';
  if (suspended) return 'suspended';
  if (signedOn > day || terms.from > day) return 'awaited';
  return endedOn === undefined ? 'live' : 'ending';
}

/** Signed, begun, not suspended, not over: nothing less lets a partner in. */
export const holdsOn = (agreement: FrameworkAgreement, day: PlainDate): boolean =>
  ['live', 'ending'].includes(standingOn(agreement, day));

/** It holds that day, and in that place. */
export const isLive = (agreement: FrameworkAgreement, delegation: string, day: PlainDate): boolean =>
  holdsOn(agreement, day) &&
  (agreement.terms.territory === '*' || agreement.terms.territory.includes(delegation));

export interface KnownPartner extends Pick<PartnerFile, 'partner' | 'name'> {
  /** What people of that delegation may let it in for that day; of a bank, to learn of decisions. */
  readonly purposes: readonly ConsentPurpose[];
}

/** Partners an applicant of a delegation can let look that day, and whichever of `known` there are besides: by name. */
export async function partnersFor(
  platform: Pick<Platform, 'books' | 'now' | 'newId'>,
  delegation: string,
  day: PlainDate,
  known: readonly string[] = [],
): Promise<readonly KnownPartner[]> {
  // A country has a score of banks, and as many bodies that accompany projects.
  const { sheets } = await partnerFiles.list(platform, { limit: 100 });
  const files = await Promise.all(sheets.map(({ sheetId }) => partnerFiles.get(platform, sheetId)));
  return files.flatMap(({ now: { partner, name, kind, agreements } }) => {
    const live = agreements.filter((each) => isLive(each, delegation, day));
    const purposes: readonly ConsentPurpose[] = [
      ...(kind === 'bank' && live.some(({ terms }) => terms.readsDecisions) ? (['loan'] as const) : []),
      ...(live.some(({ terms }) => terms.takesReferrals === true) ? (['support'] as const) : []),
    ];
    return purposes.length > 0 || known.includes(partner) ? [{ partner, name, purposes }] : [];
  });
}

/** Whether a partner's machine may ask for decisions of a delegation's cases that day. */
export async function mayReadDecisions(
  platform: Pick<Platform, 'books' | 'now' | 'newId'>,
  partner: string,
  delegation: string,
  day: PlainDate,
): Promise<boolean> {
  return await holdsThere(platform, partner, delegation, day, ({ readsDecisions }) => readsDecisions);
}

/** Whether people of a delegation may be sent on to a partner that day. */
export async function mayTakeReferrals(
  platform: Pick<Platform, 'books' | 'now' | 'newId'>,
  partner: string,
  delegation: string,
  day: PlainDate,
): Promise<boolean> {
  return await holdsThere(
    platform,
    partner,
    delegation,
    day,
    ({ takesReferrals }) => takesReferrals === true,
  );
}

async function holdsThere(
  platform: Pick<Platform, 'books'>,
  partner: string,
  delegation: string,
  day: PlainDate,
  says: (terms: Terms) => boolean,
): Promise<boolean> {
  if (!SheetId.safeParse(partner).success) return false;
  const found = await partnerFiles.find(platform, partner);
  return (found?.now.agreements ?? []).some(
    (agreement) => says(agreement.terms) && isLive(agreement, delegation, day),
  );
}
