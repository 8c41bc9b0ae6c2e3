/** Ceremonies at which grants are handed over: who is called, who was handed what. Kept by those who pay. */
import * as z from 'zod';
import type { Sheet } from '#shared/cases/books';
import { delegations, isWithin, reachOf } from '#shared/cases/delegations';
import { issueLettersAfter } from '#shared/cases/letters/index';
import {
  type Ceremony,
  callBeneficiary,
  ceremonies,
  closeCeremony,
  handOver,
  planCeremony,
  strikeBeneficiary,
} from '#shared/cases/payment/ceremonies';
import { paymentIn } from '#shared/cases/payment/payment';
import { findCase, getCase } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import { masked } from '#shared/letters/wording';
import { SheetId } from '#shared/platform/book';
import { CaseId, CaseReference } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import type { Callers } from '../caller.ts';
import * as example from '../examples.ts';
import { named } from '../payment-view.ts';
import { absent } from '../problem.ts';
import { getCaseOf, getCaseToJudge, officerActor, wholeCountry } from '../reach.ts';
import { type Outgoing, route } from '../route.ts';
import { Day } from '../shapes.ts';
import { listUnder, SheetsAsked, sheetQuery } from '../sheet-listing.ts';
import { seenOfEach } from '../witness.ts';

type Officer = Callers['officer'];
const sentence = z.string().trim().min(1).max(4000);
const ofCeremony = z.object({ ceremony: SheetId });
const tranche = z.int().min(1).max(24);
const signedBy = z.enum(['beneficiary', 'proxy']);

const CeremonyView = z.object({
  ceremony: SheetId,
  delegation: z.string(),
  on: Day,
  place: z.string(),
  held: z.boolean(),
  called: z.array(
    z.object({
      caseId: CaseId,
      reference: CaseReference.optional(),
      /** Kept by a delegation out of reach since: of its person nothing more is shown, and nothing is handed over here. */
      elsewhere: z.string().optional(),
      tranche: z.int(),
      /** To know who comes, and to compare with their card; not for those who only look over it. */
      beneficiary: z
        .object({ nameAr: z.string().optional(), nameLat: z.string().optional(), card: z.string() })
        .optional(),
      amountMAD: z.number().optional(),
      /** Who ordered it hands nothing over. */
      orderedBy: z.string().optional(),
      handed: z.object({ amountMAD: z.number(), reference: z.string(), signedBy, by: z.string() }).optional(),
    }),
  ),
  /** What whoever looks may do now. */
  may: z.array(z.enum(['call', 'hand', 'close'])),
});
export type CeremonyView = z.infer<typeof CeremonyView>;
const CeremonyListed = z.object({
  ceremony: SheetId,
  delegation: z.string(),
  on: Day,
  held: z.boolean(),
  called: z.int(),
  handed: z.int(),
  handedMAD: z.number(),
});

export type CeremonyListed = z.infer<typeof CeremonyListed>;

/** The list names people: whatever answers with it, an act too, is a look at each whose case is within reach. */
const sees = ({ called }: CeremonyView) =>
  seenOfEach(
    'payment',
    called.filter(({ elsewhere }) => elsewhere === undefined),
  );

async function viewOf(
  platform: Platform,
  { sheetId, now }: Sheet<Ceremony>,
  { roles, delegation: reach }: Officer,
): Promise<Outgoing<CeremonyView>> {
  const knows = roles.includes('treasurer') || roles.includes('officer');
  const called = await Promise.all(
    now.called.map(async ({ caseId, tranche, handed }) => {
      const found = await findCase(platform, caseId);
      if (found !== undefined && !isWithin(found.delegation, reach))
        return {
          ...{ caseId, tranche, reference: found.reference, elsewhere: found.delegation },
          ...(handed === undefined ? {} : { handed: inDirhams(handed) }),
        };
      const due = found && paymentIn(found)?.tranches.find((each) => each.tranche === tranche);
      const person = knows ? found?.application?.applicant : undefined;
      return {
        ...{ caseId, tranche },
        ...(found === undefined ? {} : { reference: found.reference }),
        ...(person === undefined ? {} : { beneficiary: { ...named(person), card: masked(person.cin) } }),
        ...(due === undefined ? {} : { amountMAD: due.amountCentimes / 100 }),
        ...(due?.ordered === undefined ? {} : { orderedBy: due.ordered.by.id }),
        ...(handed === undefined ? {} : { handed: inDirhams(handed) }),
      };
    }),
  );
  const { delegation, on, place, held } = now;
  const keeps = roles.includes('treasurer') && !held;
  const left = called.some(({ handed }) => handed === undefined);
  const may: CeremonyView['may'] = keeps ? ['call', left ? 'hand' : 'close'] : [];
  return { ceremony: sheetId, delegation, on, place, held, called, may };
}
const inDirhams = ({ amountCentimes, ...handed }: NonNullable<Ceremony['called'][number]['handed']>) => ({
  ...handed,
  amountMAD: amountCentimes / 100,
});

/** One elsewhere is as absent as one that never was. */
async function mustReach(platform: Platform, officer: Officer, sheetId: SheetId): Promise<Sheet<Ceremony>> {
  const sheet = await ceremonies.get(platform, sheetId);
  if (!isWithin(sheet.now.delegation, officer.delegation)) throw new ServiceError('absent', 'absent', absent);
  return sheet;
}

const list = route({
  id: 'getCeremonies',
  method: 'GET',
  path: '/api/officer/ceremonies',
  audience: 'officer',
  roles: ['treasurer', 'officer', 'inspector'],
  summary: { ar: 'حفلات تسليم الإعانات', fr: 'Les cérémonies de remise des aides' },
  query: SheetsAsked,
  output: z.object({ ceremonies: z.array(CeremonyListed), cursor: z.string().optional() }),
  examples: [
    {
      name: 'one',
      query: {},
      output: {
        ceremonies: [
          {
            ceremony: example.ceremony.ceremony,
            ...{
              delegation: 'khenifra',
              on: '2026-12-18',
              held: false,
              called: 2,
              handed: 1,
              handedMAD: 27000,
            },
          },
        ],
      },
    },
  ],
  handle: async (platform, { delegation: own }, { query: { delegation = own, ...query } }) => {
    const list = (asked: Parameters<typeof ceremonies.list>[1]) => ceremonies.list(platform, asked);
    const places = reachOf(own).filter((id) => isWithin(id, delegation));
    const page =
      own === wholeCountry ? await list(sheetQuery(delegation, query)) : await listUnder(list, places, query);
    const listed = page.sheets.map(({ sheetId, card: { on, under = '', facts = {} } }) => ({
      ...{ ceremony: sheetId, delegation: under, on, held: facts.held === true },
      ...{ called: Number(facts.called), handed: Number(facts.handed) },
      handedMAD: Number(facts.handedCentimes) / 100,
    }));
    return page.cursor === undefined ? { ceremonies: listed } : { ceremonies: listed, cursor: page.cursor };
  },
});

const see = route({
  id: 'getCeremony',
  method: 'GET',
  path: '/api/officer/ceremonies/{ceremony}',
  audience: 'officer',
  roles: ['treasurer', 'officer', 'inspector'],
  sees,
  summary: { ar: 'حفل تسليم: المدعوون ومن تسلم', fr: 'Une cérémonie : appelés et aides remises' },
  params: ofCeremony,
  output: CeremonyView,
  examples: [{ name: 'one', params: { ceremony: example.ceremony.ceremony }, output: example.ceremony }],
  handle: async (platform, caller, { params }) =>
    viewOf(platform, await mustReach(platform, caller, params.ceremony), caller),
});

const plan = route({
  id: 'planCeremony',
  method: 'POST',
  path: '/api/officer/ceremonies',
  audience: 'officer',
  roles: ['treasurer'],
  summary: { ar: 'برمجة حفل تسليم', fr: 'Prévoir une cérémonie de remise' },
  status: 201,
  input: z.object({
    delegation: z.enum(delegations.map(({ id }) => id)),
    on: z.iso.date(),
    place: z.string().trim().min(1).max(200),
  }),
  output: CeremonyView,
  examples: [
    {
      name: 'planned',
      input: { delegation: 'khenifra', on: '2026-12-18', place: 'فضاء الذاكرة التاريخية بخنيفرة' },
      output: { ...example.ceremony, called: [] },
    },
  ],
  handle: async (platform, caller, { input }) => {
    if (!isWithin(input.delegation, caller.delegation)) throw new ServiceError('absent', 'absent', absent);
    return viewOf(platform, await planCeremony(platform, officerActor(caller, 'treasurer'), input), caller);
  },
});

/** One act on a ceremony, answered with what it has become. */
const act = <I>(shape: {
  readonly id: string;
  readonly path: string;
  readonly summary: { readonly ar: string; readonly fr: string };
  readonly input: z.ZodType<I>;
  readonly example: unknown;
  readonly act: (platform: Platform, sheetId: SheetId, caller: Officer, input: I) => Promise<Sheet<Ceremony>>;
}) =>
  route({
    id: shape.id,
    method: 'POST',
    path: `/api/officer/ceremonies/{ceremony}/${shape.path}`,
    audience: 'officer',
    roles: ['treasurer'],
    sees,
    summary: shape.summary,
    params: ofCeremony,
    input: shape.input,
    output: CeremonyView,
    examples: [
      {
        name: 'done',
        params: { ceremony: example.ceremony.ceremony },
        input: shape.example,
        output: example.ceremony,
      },
    ],
    handle: async (platform, caller, { params, input }) => {
      await mustReach(platform, caller, params.ceremony);
      return viewOf(platform, await shape.act(platform, params.ceremony, caller, input), caller);
    },
  });

const actor = (caller: Officer) => officerActor(caller, 'treasurer');

const call = act({
  id: 'callBeneficiary',
  path: 'called',
  summary: { ar: 'دعوة مستفيد', fr: 'Appeler un bénéficiaire' },
  input: z.object({ caseId: CaseId, tranche }),
  example: { caseId: example.caseId, tranche: 1 },
  act: async (platform, sheetId, caller, input) => {
    await getCaseOf(platform, caller, input.caseId);
    return await callBeneficiary(platform, sheetId, actor(caller), input);
  },
});

const strike = act({
  id: 'strikeBeneficiary',
  path: 'struck',
  summary: { ar: 'الشطب على مستفيد مع السبب', fr: 'Rayer un bénéficiaire, avec le motif' },
  input: z.object({ caseId: CaseId, reason: sentence }),
  example: { caseId: example.caseId, reason: 'غائب' },
  act: (platform, sheetId, caller, input) => strikeBeneficiary(platform, sheetId, actor(caller), input),
});

const hand = act({
  id: 'handOverGrant',
  path: 'handed',
  summary: {
    ar: 'تسليم إعانة من طرف شخص غير الذي أمر بها',
    fr: 'Remettre une aide, par une autre personne que celle qui l’a ordonnancée',
  },
  input: z.object({ caseId: CaseId, reference: z.string().trim().min(1).max(100), signedBy }),
  example: { caseId: example.caseId, reference: 'C-2026-4', signedBy: 'beneficiary' },
  act: async (platform, sheetId, caller, input) => {
    await getCaseToJudge(platform, caller, input.caseId);
    const sheet = await handOver(platform, sheetId, actor(caller), input);
    await issueLettersAfter(platform, await getCase(platform, input.caseId));
    return sheet;
  },
});

const close = act({
  id: 'closeCeremony',
  path: 'closing',
  summary: { ar: 'إغلاق محضر الحفل', fr: 'Clore la cérémonie' },
  input: z.object({ note: sentence.optional() }),
  example: {},
  act: (platform, sheetId, caller, { note }) => closeCeremony(platform, sheetId, actor(caller), note),
});

export const ceremonyRoutes = [list, see, plan, call, strike, hand, close];
