/** Cases whose time to be kept is over (law 09-08): an administrator orders, a second person confirms, the clock erases. */
import * as z from 'zod';
import { isWithin } from '#shared/cases/delegations';
import { confirmErasure, holdErasure, orderErasure } from '#shared/cases/privacy/erase';
import { type Erasure, erasureStates, erasures, Kept, listErasures } from '#shared/cases/privacy/erasures';
import { ServiceError } from '#shared/cases/service-error';
import { SheetId } from '#shared/platform/book';
import { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Callers } from '../caller.ts';
import * as example from '../examples.ts';
import { officerActor } from '../reach.ts';
import { type Outgoing, route } from '../route.ts';
import { Instant } from '../shapes.ts';

const sentence = z.string().trim().min(1).max(2000);
const Signed = z.object({ by: z.string(), at: Instant });
const ErasureView = z.object({
  caseId: CaseId,
  delegation: z.string(),
  state: z.enum(erasureStates),
  /** Which figure of the rules, its source, and from which day to which. */
  kept: Kept,
  ordered: Signed.optional(),
  confirmed: Signed.optional(),
  held: Signed.extend({ until: z.iso.date(), reason: z.string() }).optional(),
  done: z.object({ on: z.iso.date(), files: z.number() }).optional(),
});
export type ErasureView = z.infer<typeof ErasureView>;

function erasureView({ ordered, confirmed, held, done, ...erasure }: Erasure): Outgoing<ErasureView> {
  const signed = ({ by, at }: { readonly by: Actor; readonly at: string }) => ({ by: by.id, at });
  return {
    ...erasure,
    ...(ordered === undefined ? {} : { ordered: signed(ordered) }),
    ...(confirmed === undefined ? {} : { confirmed: signed(confirmed) }),
    ...(held === undefined ? {} : { held: { ...signed(held), until: held.until, reason: held.reason } }),
    ...(done === undefined ? {} : { done }),
  };
}

const proposed: ErasureView = {
  ...{ caseId: CaseId.parse(example.caseId), delegation: 'khenifra', state: 'proposed' },
  kept: {
    ...{ figure: 'retentionUnfinishedYears', years: 2, source: 'Loi n° 69-99', confidence: 'guess' },
    ...{ from: '2026-11-21', until: '2028-11-21' },
  },
};
const ordered = { by: 'officer-1', at: '2028-12-01T09:00:00.000Z' };
const confirmed = { by: 'officer-2', at: '2028-12-02T09:00:00.000Z' };
const ofSheet = z.object({ sheetId: SheetId });
const exampleOfSheet = { sheetId: example.caseId };

/** An administrator of a delegation erases its cases and those under it; another's is as absent as none. */
async function erasureOf(platform: Platform, caller: Callers['officer'], sheetId: string): Promise<CaseId> {
  const { now } = await erasures.get(platform, sheetId);
  if (!isWithin(now.delegation, caller.delegation))
    throw new ServiceError('absent', 'sheet.absent', {
      ar: 'لم يقترح محو هذا الملف.',
      fr: 'L’effacement de ce dossier n’a pas été proposé.',
    });
  return now.caseId;
}

const listed = route({
  id: 'listErasures',
  method: 'GET',
  path: '/api/officer/erasures',
  audience: 'officer',
  roles: ['administrator', 'inspector'],
  summary: {
    ar: 'ملفات انقضت مدة الاحتفاظ بها، الأقدم أولا',
    fr: 'Dossiers dont la durée de conservation est écoulée, les plus anciens d’abord',
  },
  query: z.object({
    state: z.enum(erasureStates).default('proposed'),
    limit: z.coerce.number().int().min(1).max(50).default(20),
    cursor: z.string().max(2000).optional(),
  }),
  output: z.object({ erasures: z.array(ErasureView), cursor: z.string().optional() }),
  examples: [{ name: 'proposed', output: { erasures: [proposed] } }],
  handle: async (platform, caller, { query: { state, limit, cursor } }) => {
    const page = await listErasures(platform, { state, limit, ...(cursor === undefined ? {} : { cursor }) });
    // A page may hold fewer, or none, of what an officer of a delegation reaches.
    const reached = page.erasures.filter(({ delegation }) => isWithin(delegation, caller.delegation));
    return {
      erasures: reached.map(erasureView),
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    };
  },
});

const order = route({
  id: 'orderErasure',
  method: 'POST',
  path: '/api/officer/erasures/{sheetId}/order',
  audience: 'officer',
  roles: ['administrator'],
  summary: {
    ar: 'الأمر بمحو ملف انقضت مدة الاحتفاظ به: يؤكده شخص آخر',
    fr: 'Ordonner l’effacement d’un dossier : une autre personne le confirme',
  },
  params: ofSheet,
  output: ErasureView,
  examples: [{ name: 'ordered', params: exampleOfSheet, output: { ...proposed, state: 'ordered', ordered } }],
  handle: async (platform, caller, { params }) => {
    const caseId = await erasureOf(platform, caller, params.sheetId);
    return erasureView(await orderErasure(platform, caseId, officerActor(caller, 'administrator')));
  },
});

const confirm = route({
  id: 'confirmErasure',
  method: 'POST',
  path: '/api/officer/erasures/{sheetId}/confirm',
  audience: 'officer',
  roles: ['administrator', 'inspector'],
  summary: {
    ar: 'تأكيد المحو من طرف شخص ثان: ينفذ خلال ساعة ولا رجعة فيه',
    fr: 'Confirmer l’effacement, en second : exécuté dans l’heure, sans retour',
  },
  params: ofSheet,
  output: ErasureView,
  examples: [
    {
      name: 'confirmed',
      params: exampleOfSheet,
      output: { ...proposed, state: 'confirmed', ordered, confirmed },
    },
  ],
  handle: async (platform, caller, { params }) => {
    const caseId = await erasureOf(platform, caller, params.sheetId);
    const role = caller.roles.includes('administrator') ? 'administrator' : 'inspector';
    return erasureView(await confirmErasure(platform, caseId, officerActor(caller, role)));
  },
});

const hold = route({
  id: 'holdErasure',
  method: 'POST',
  path: '/api/officer/erasures/{sheetId}/hold',
  audience: 'officer',
  roles: ['administrator', 'inspector'],
  summary: {
    ar: 'الاحتفاظ بالملف مدة أطول لسبب: دعوى أو مراقبة',
    fr: 'Conserver le dossier plus longtemps, avec un motif : litige, contrôle',
  },
  params: ofSheet,
  input: z.object({ until: z.iso.date(), reason: sentence }),
  output: ErasureView,
  examples: [
    {
      name: 'held',
      params: exampleOfSheet,
      input: { until: '2029-12-31', reason: 'دعوى أمام المحكمة الإدارية' },
      output: {
        ...{ ...proposed, state: 'held' },
        held: { ...ordered, until: '2029-12-31', reason: 'دعوى أمام المحكمة الإدارية' },
      },
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    const caseId = await erasureOf(platform, caller, params.sheetId);
    const role = caller.roles.includes('administrator') ? 'administrator' : 'inspector';
    return erasureView(await holdErasure(platform, caseId, officerActor(caller, role), input));
  },
});

export const erasureRoutes = [listed, order, confirm, hold];
