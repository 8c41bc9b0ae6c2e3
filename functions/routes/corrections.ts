/**
 * A member looked up by number, and corrections of the register: by registrars, two of them where a correction says who
 * somebody is. Numbers name persons, so they travel in bodies; sheets are named by keyed hashes.
 */
import * as z from 'zod';
import {
  Change,
  correctable,
  correctionBook,
  type MemberCorrections,
} from '#shared/cases/register/correction-book';
import {
  judgeCorrection,
  type MemberFile,
  memberFile,
  proposeCorrection,
  settleConflict,
} from '#shared/cases/register/corrections';
import { SheetId } from '#shared/platform/book';
import { MemberRow } from '#shared/platform/member';
import type { Platform } from '#shared/platform/platform';
import { officerActor } from '../reach.ts';
import { type Outgoing, route } from '../route.ts';
import { Instant } from '../shapes.ts';

const number = z.string().trim().min(1).max(30);
const sentence = z.string().trim().min(1).max(2000);
const value = z.string().nullable();
const Signed = { by: z.string(), at: Instant };

const MemberView = z.object({
  /** False when no register was ever imported: its silence is then no evidence. */
  consulted: z.boolean(),
  sheet: z.string(),
  /** As the register has them today; absent: the number is not in it. */
  member: MemberRow.optional(),
  corrections: z.array(
    z.object({
      correction: z.string(),
      state: z.enum(['waiting', 'applied', 'refused']),
      changes: z.array(Change),
      why: z.string(),
      paper: z.string().optional(),
      ...Signed,
      applied: z.object(Signed).optional(),
      refused: z.object({ ...Signed, reason: z.string() }).optional(),
    }),
  ),
  /** Where an imported file said a third thing. */
  conflicts: z.array(
    z.object({
      column: z.enum(correctable),
      corrected: value,
      imported: value,
      at: Instant,
      settled: z.object({ ...Signed, keep: z.enum(['correction', 'import']), reason: z.string() }).optional(),
    }),
  ),
});
export type MemberView = z.infer<typeof MemberView>;

const signed = ({ by, at }: MemberCorrections['corrections'][number]) => ({ by: by.id, at });

function viewOf({ consulted, row, sheetId, history }: MemberFile): Outgoing<MemberView> {
  return {
    ...{ consulted, sheet: sheetId },
    ...(row === undefined ? {} : { member: row }),
    corrections: (history?.corrections ?? []).map((each) => ({
      ...{ correction: each.correction, state: each.state, changes: [...each.changes], why: each.why },
      ...(each.paper === undefined ? {} : { paper: each.paper }),
      ...signed(each),
      ...(each.applied === undefined ? {} : { applied: { by: each.applied.by.id, at: each.applied.at } }),
      ...(each.refused === undefined
        ? {}
        : { refused: { by: each.refused.by.id, at: each.refused.at, reason: each.refused.reason } }),
    })),
    conflicts: (history?.conflicts ?? []).map(({ column, imported, at, settled }) => ({
      ...{ column, imported, at, corrected: history?.standing[column]?.now ?? null },
      ...(settled === undefined ? {} : { settled: { ...settled, by: settled.by.id } }),
    })),
  };
}

const fileOn = async (platform: Platform, sheet: SheetId): Promise<Outgoing<MemberView>> =>
  viewOf(await memberFile(platform, (await correctionBook.get(platform, sheet)).now.memberNumber));

const sees = ({ member }: MemberView) => ({
  what: 'register' as const,
  members: member === undefined ? [] : [member.memberNumber],
});

const sheet = '5f2c9a1be0d34c7788aa01';
const exampleView = {
  ...{ consulted: true, sheet, conflicts: [] },
  member: { memberNumber: '45748', nameAr: 'محمد بن الحسن أمزيل', birth: '1931' },
  corrections: [
    {
      ...{
        correction: 'c1',
        state: 'waiting',
        why: 'خطأ في النقل من الرسم',
        paper: 'رسم الولادة عدد 214/1952',
      },
      changes: [{ column: 'birth', was: '1931', now: '1932' }],
      ...{ by: 'registrar-1', at: '2026-11-21T09:30:00.000Z' },
    },
  ],
};

const lookUp = route({
  id: 'lookUpMember',
  method: 'POST',
  path: '/api/officer/members/lookup',
  audience: 'officer',
  roles: ['officer', 'registrar'],
  summary: { ar: 'عضو برقمه، وما صحح في سجله', fr: 'Un membre par son numéro, et ce qui fut corrigé' },
  perMinute: 60,
  sees,
  input: z.object({ number }),
  output: MemberView,
  examples: [{ name: 'one waiting', input: { number: '45748' }, output: exampleView }],
  handle: async (platform, _, { input }) => viewOf(await memberFile(platform, input.number)),
});

const propose = route({
  id: 'proposeMemberCorrection',
  method: 'POST',
  path: '/api/officer/members/corrections',
  audience: 'officer',
  roles: ['registrar'],
  summary: {
    ar: 'تصحيح ما في سجل عضو؛ تصحيح الاسم أو الازدياد يصادق عليه مسؤول ثان',
    fr: 'Corriger ce que le registre dit d’un membre ; un nom ou une naissance attend une seconde personne',
  },
  sees,
  input: z.object({
    number,
    /** By column; null takes away what is written. */
    columns: z.partialRecord(z.enum(correctable), z.string().trim().min(1).max(200).nullable()),
    why: sentence,
    paper: z.string().trim().min(1).max(300).optional(),
  }),
  output: MemberView,
  examples: [
    {
      name: 'a year of birth',
      input: { number: '45748', columns: { birth: '1932' }, why: 'خطأ في النقل من الرسم' },
      output: exampleView,
    },
  ],
  handle: async (platform, caller, { input: { columns, paper, ...rest } }) => {
    const correction = { ...rest, columns: present(columns), ...(paper === undefined ? {} : { paper }) };
    return viewOf(await proposeCorrection(platform, officerActor(caller, 'registrar'), correction));
  },
});

const present = <K extends string, V>(columns: Partial<Record<K, V | undefined>>): Partial<Record<K, V>> =>
  Object.fromEntries(Object.entries(columns).filter(([, each]) => each !== undefined)) as Partial<
    Record<K, V>
  >;

const list = route({
  id: 'getMemberCorrections',
  method: 'GET',
  path: '/api/officer/members/corrections',
  audience: 'officer',
  roles: ['registrar', 'inspector'],
  summary: { ar: 'التصحيحات التي تنتظر مصادقة أو حسما', fr: 'Les corrections à confirmer ou à départager' },
  query: z.object({
    which: z.enum(['waiting', 'settled']).default('waiting'),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(2000).optional(),
  }),
  output: z.object({
    sheets: z.array(z.object({ sheet: z.string(), at: Instant, waiting: z.int(), conflicts: z.int() })),
    cursor: z.string().optional(),
  }),
  examples: [
    {
      name: 'one waits',
      query: { which: 'waiting' },
      output: { sheets: [{ sheet, at: '2026-11-21T09:30:00.000Z', waiting: 1, conflicts: 0 }] },
    },
  ],
  handle: async (platform, _, { query: { which, limit, cursor } }) => {
    const page = await correctionBook.list(platform, {
      ...{ under: which, limit },
      ...(cursor === undefined ? {} : { cursor }),
    });
    return {
      sheets: page.sheets.map(({ sheetId, card }) => ({
        ...{ sheet: sheetId, at: card.on },
        ...{ waiting: Number(card.facts?.waiting), conflicts: Number(card.facts?.conflicts) },
      })),
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    };
  },
});

const ofSheet = z.object({ sheet: SheetId });
const onSheet = { sheet };

const see = route({
  id: 'getMemberCorrection',
  method: 'GET',
  path: '/api/officer/members/corrections/{sheet}',
  audience: 'officer',
  roles: ['registrar', 'inspector'],
  summary: { ar: 'تصحيحات عضو وتاريخها', fr: 'Les corrections d’un membre et leur histoire' },
  sees,
  params: ofSheet,
  output: MemberView,
  examples: [{ name: 'one waiting', params: onSheet, output: exampleView }],
  handle: async (platform, _, { params }) => await fileOn(platform, params.sheet),
});

const judge = route({
  id: 'judgeMemberCorrection',
  method: 'POST',
  path: '/api/officer/members/corrections/{sheet}/{correction}',
  audience: 'officer',
  roles: ['registrar'],
  summary: {
    ar: 'المصادقة على تصحيح اقترحه مسؤول آخر، أو رفضه مع السبب',
    fr: 'Confirmer la correction proposée par un autre, ou la refuser avec un motif',
  },
  sees,
  params: ofSheet.extend({ correction: z.string().regex(/^c[1-9]\d{0,4}$/u) }),
  input: z.discriminatedUnion('act', [
    z.object({ act: z.literal('confirm') }),
    z.object({ act: z.literal('refuse'), reason: sentence }),
  ]),
  output: MemberView,
  examples: [
    {
      name: 'confirmed',
      params: { ...onSheet, correction: 'c1' },
      input: { act: 'confirm' },
      output: exampleView,
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    const actor = officerActor(caller, 'registrar');
    await judgeCorrection(platform, actor, params.sheet, params.correction, input);
    return await fileOn(platform, params.sheet);
  },
});

const settle = route({
  id: 'settleMemberConflict',
  method: 'PUT',
  path: '/api/officer/members/corrections/{sheet}/conflicts/{column}',
  audience: 'officer',
  roles: ['registrar'],
  summary: {
    ar: 'الحسم بين تصحيح سابق وما جاء في ملف مستورد',
    fr: 'Départager une correction et ce que dit un fichier importé',
  },
  sees,
  params: ofSheet.extend({ column: z.enum(correctable) }),
  input: z.object({ keep: z.enum(['correction', 'import']), reason: sentence }),
  output: MemberView,
  examples: [
    {
      name: 'the correction stands',
      params: { ...onSheet, column: 'birth' },
      input: { keep: 'correction', reason: 'الرسم الأصلي معروض' },
      output: exampleView,
    },
  ],
  handle: async (platform, caller, { params: { sheet: on, column }, input }) => {
    await settleConflict(platform, officerActor(caller, 'registrar'), on, { column, ...input });
    return await fileOn(platform, on);
  },
});

export const correctionRoutes = [lookUp, propose, list, see, judge, settle];
