/** Framework agreements: administrators draft, sign, suspend and end them; inspectors read them. */
import * as z from 'zod';
import { actOnAgreement, draftAgreement } from '#shared/cases/agreement-acts';
import type { Sheet } from '#shared/cases/books';
import {
  agreementStandings,
  agreementStates,
  type PartnerFile,
  partnerFiles,
  partnerKinds,
  standingOn,
  Terms,
} from '#shared/cases/framework-agreements';
import { dayOf } from '#shared/cases/plain-date';
import { SheetId } from '#shared/platform/book';
import type { Platform } from '#shared/platform/platform';
import { officerActor } from '../reach.ts';
import { type Outgoing, route } from '../route.ts';
import { Day, Instant } from '../shapes.ts';

const sentence = z.string().trim().min(1).max(2000);
const ofPartner = z.object({ partner: SheetId });
const ofAgreement = ofPartner.extend({ agreement: z.string().regex(/^a[1-9]\d{0,3}$/u) });

const Naming = z.object({
  name: z.object({ ar: z.string().trim().min(1).max(300), fr: z.string().trim().min(1).max(300) }),
  kind: z.enum(partnerKinds),
});
const PartnerView = z.object({
  /** By which its machine signs in, if it has one. */
  partner: z.string(),
  ...Naming.shape,
  agreements: z.array(
    z.object({
      agreement: z.string(),
      /** What was done with it last, on which hangs what may be done next. */
      state: z.enum(agreementStates),
      /** Today. */
      standing: z.enum(agreementStandings),
      terms: Terms,
      signedOn: Day.optional(),
      endedOn: Day.optional(),
      history: z.array(
        z.object({ what: z.string(), by: z.string(), at: Instant, reason: z.string().optional() }),
      ),
    }),
  ),
});
export type PartnerView = z.infer<typeof PartnerView>;

function viewOf(platform: Pick<Platform, 'now'>, { now }: Sheet<PartnerFile>): Outgoing<PartnerView> {
  const { agreements, ...rest } = now;
  const today = dayOf(platform.now());
  return {
    ...rest,
    agreements: agreements.map((each) => {
      const { suspended: _, history, ...agreement } = each;
      return {
        ...agreement,
        standing: standingOn(each, today),
        history: history.map(({ type, by, ...told }) => ({ what: type, by: by.id, ...told })),
      };
    }),
  };
}

const exampleTerms = {
  number: '12/2026',
  object: {
    ar: 'تمويل مشاريع بنات وأبناء قدماء المقاومين',
    fr: 'Financement des projets des enfants d’anciens résistants',
  },
  parties: [
    { ar: 'المندوبية السامية', fr: 'Haut-Commissariat' },
    { ar: 'بنك الأطلس', fr: 'Banque de l’Atlas' },
  ],
  territory: ['khenifra', 'beni-mellal'],
  from: '2026-12-01',
  until: '2029-11-30',
  obligations: [{ of: 'بنك الأطلس', text: 'الجواب داخل أجل خمسة عشر يوما' }],
  readsDecisions: true,
};
const named = { name: { ar: 'بنك الأطلس', fr: 'Banque de l’Atlas' }, kind: 'bank' } as const;
const exampleView = {
  ...{ partner: 'bank-atlas', ...named },
  agreements: [
    {
      ...{ agreement: 'a1', state: 'drafted', standing: 'drafted', terms: exampleTerms },
      history: [{ what: 'AgreementDrafted', by: 'administrator-1', at: '2026-11-21T09:30:00.000Z' }],
    },
  ],
};
const onPartner = { partner: 'bank-atlas' };
const onAgreement = { ...onPartner, agreement: 'a1' };

const kindOf = (under: string | undefined) => Naming.shape.kind.parse(under);

const list = route({
  id: 'getPartners',
  method: 'GET',
  path: '/api/officer/agreements',
  audience: 'officer',
  roles: ['administrator', 'inspector'],
  summary: {
    ar: 'الشركاء وعدد اتفاقياتهم، الأحدث أولا',
    fr: 'Les partenaires et le nombre de leurs conventions, la plus récente d’abord',
  },
  query: z.object({
    kind: z.enum(partnerKinds).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(2000).optional(),
  }),
  output: z.object({
    partners: z.array(
      z.object({
        partner: z.string(),
        name: Naming.shape.name,
        kind: z.enum(partnerKinds),
        latestFrom: Day,
        agreements: z.int(),
      }),
    ),
    cursor: z.string().optional(),
  }),
  examples: [
    {
      name: 'one bank',
      query: { kind: 'bank' },
      output: {
        partners: [{ partner: 'bank-atlas', ...named, latestFrom: '2026-12-01', agreements: 1 }],
      },
    },
  ],
  handle: async (platform, _, { query: { kind, cursor, limit } }) => {
    const page = await partnerFiles.list(platform, {
      limit,
      ...(kind === undefined ? {} : { under: kind }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    return {
      partners: page.sheets.map(({ sheetId, card }) => ({
        ...{ partner: sheetId, kind: kindOf(card.under), latestFrom: card.on },
        // Sheets of former days have no name on their card.
        name: { ar: String(card.facts?.nameAr ?? sheetId), fr: String(card.facts?.nameFr ?? sheetId) },
        agreements: Number(card.facts?.agreements ?? 0),
      })),
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    };
  },
});

const see = route({
  id: 'getPartner',
  method: 'GET',
  path: '/api/officer/agreements/{partner}',
  audience: 'officer',
  roles: ['administrator', 'inspector'],
  summary: { ar: 'اتفاقيات شريك وتاريخها', fr: 'Les conventions d’un partenaire et leur histoire' },
  params: ofPartner,
  output: PartnerView,
  examples: [{ name: 'a bank', params: onPartner, output: exampleView }],
  handle: async (platform, _, { params }) =>
    viewOf(platform, await partnerFiles.get(platform, params.partner)),
});

const draft = route({
  id: 'draftAgreement',
  method: 'POST',
  path: '/api/officer/agreements/{partner}',
  audience: 'officer',
  roles: ['administrator'],
  summary: {
    ar: 'تحرير مشروع اتفاقية إطار مع شريك، أو تعديله قبل التوقيع',
    fr: 'Rédiger un projet de convention-cadre avec un partenaire, ou le reprendre avant signature',
  },
  params: ofPartner,
  input: Naming.extend({
    terms: Terms,
    /** The draft to be written anew; absent: a new one. */
    agreement: z.string().max(10).optional(),
  }),
  output: PartnerView,
  examples: [
    { name: 'drafted', params: onPartner, input: { ...named, terms: exampleTerms }, output: exampleView },
  ],
  handle: async (platform, caller, { params, input: { terms, agreement, ...naming } }) =>
    viewOf(
      platform,
      await draftAgreement(
        platform,
        officerActor(caller, 'administrator'),
        params.partner,
        naming,
        terms,
        agreement,
      ),
    ),
});

const act = route({
  id: 'actOnAgreement',
  method: 'POST',
  path: '/api/officer/agreements/{partner}/{agreement}',
  audience: 'officer',
  roles: ['administrator'],
  summary: {
    ar: 'توقيع اتفاقية أو تعليقها أو استئنافها أو إنهاؤها',
    fr: 'Signer, suspendre, reprendre ou terminer une convention',
  },
  params: ofAgreement,
  input: z.discriminatedUnion('act', [
    z.object({ act: z.literal('sign'), on: z.iso.date() }),
    z.object({ act: z.literal('suspend'), reason: sentence }),
    z.object({ act: z.literal('resume'), reason: sentence }),
    z.object({ act: z.literal('end'), on: z.iso.date(), reason: sentence }),
  ]),
  output: PartnerView,
  examples: [
    {
      name: 'signed',
      params: onAgreement,
      input: { act: 'sign', on: '2026-11-20' },
      output: exampleView,
    },
  ],
  handle: async (platform, caller, { params, input }) =>
    viewOf(
      platform,
      await actOnAgreement(
        platform,
        officerActor(caller, 'administrator'),
        params.partner,
        params.agreement,
        input,
      ),
    ),
});

export const agreementRoutes = [list, see, draft, act];
