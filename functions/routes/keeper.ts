/**
 * What the keeper of a memory space (قيم فضاء الذاكرة) does for a person who stands before them: opens a case, fills
 * the form, scans the papers. Handing in, appealing and withdrawing stay with the applicant, by reference and code.
 */
import * as z from 'zod';
import {
  draftApplication,
  openCase,
  requestUpload,
  stateApplication,
  withdrawPaper,
} from '#shared/cases/applicant';
import { assessDossier } from '#shared/cases/dossier';
import { admitKeeper } from '#shared/cases/helping';
import { dayOf } from '#shared/cases/plain-date';
import { CaseId, CaseReference, PaperId } from '#shared/platform/ids';
import { AccessCode, getCaseByCode } from '../by-code.ts';
import * as example from '../examples.ts';
import { getKeptCase, keeperActor, ofCase } from '../reach.ts';
import { route } from '../route.ts';
import { DraftToKeep, KeeperCase, OpenedCase, PaperToSend, Stated, UploadGranted } from '../shapes.ts';
import { keeperView } from '../views.ts';

const exampleOfCase = { caseId: example.caseId };
/** The notice was read to the person, who wants to be helped: nothing begins without it. */
const told = z.literal(true);

const me = route({
  id: 'getMyselfAsKeeper',
  method: 'GET',
  path: '/api/keeper/me',
  audience: 'keeper',
  summary: {
    ar: 'من أنا، وفضاء الذاكرة الذي أعمل به',
    fr: 'Qui je suis, et l’espace de la mémoire où je travaille',
  },
  output: z.object({ id: z.string(), delegation: z.string(), place: z.string() }),
  examples: [{ name: 'a keeper', output: { id: 'keeper-1', delegation: 'khenifra', place: 'khenifra-1' } }],
  handle: async (_platform, { id, delegation, place }) => ({ id, delegation, place }),
});

const open = route({
  id: 'openCaseForPerson',
  method: 'POST',
  path: '/api/keeper/cases',
  audience: 'keeper',
  summary: {
    ar: 'فتح ملف لشخص حاضر: يسلم له المرجع والرمز السري على ورق',
    fr: 'Ouvrir un dossier pour une personne présente : référence et code lui sont remis sur papier',
  },
  perMinute: 30,
  status: 201,
  input: z.object({ language: z.enum(['ar', 'fr']).default('ar'), told }),
  output: OpenedCase,
  examples: [{ name: 'opened', input: { language: 'ar', told: true }, output: example.openedCase }],
  handle: (platform, caller, { input }) => {
    const { delegation, place } = caller;
    return openCase(platform, keeperActor(caller), { delegation, place, ...input });
  },
});

const comeBack = route({
  id: 'returnToCaseForPerson',
  method: 'POST',
  path: '/api/keeper/returning',
  audience: 'keeper',
  summary: {
    ar: 'الرجوع إلى ملف شخص حاضر، بمرجعه ورمزه السري، ليوم واحد',
    fr: 'Reprendre le dossier d’une personne présente, avec sa référence et son code, pour la journée',
  },
  perMinute: 30,
  input: AccessCode.extend({ told }),
  output: z.object({ caseId: CaseId, reference: CaseReference }),
  examples: [
    {
      name: 'let in',
      input: { reference: example.openedCase.reference, code: '7K3M-29QF-XW4T', told: true },
      output: { caseId: example.caseId, reference: example.openedCase.reference },
    },
  ],
  handle: async (platform, caller, { input }) => {
    const { caseId, reference } = await getCaseByCode(platform, input);
    await admitKeeper(platform, caseId, caller);
    return { caseId, reference };
  },
});

const see = route({
  id: 'getKeptCase',
  method: 'GET',
  path: '/api/keeper/cases/{caseId}',
  audience: 'keeper',
  summary: {
    ar: 'ملف فتحه القيم ولم يودع بعد: الطلب والوثائق وما ينقص',
    fr: 'Un dossier ouvert par ce responsable, avant son dépôt : demande, pièces, manques',
  },
  params: ofCase,
  output: KeeperCase,
  examples: [{ name: 'open', params: exampleOfCase, output: example.keeperCase }],
  handle: async (platform, caller, { params }) =>
    keeperView(await getKeptCase(platform, caller, params.caseId)),
});

const draft = route({
  id: 'draftApplicationForPerson',
  method: 'PUT',
  path: '/api/keeper/cases/{caseId}/draft',
  audience: 'keeper',
  summary: {
    ar: 'حفظ ما ملئ من استمارة شخص حاضر إلى الآن',
    fr: 'Garder ce qui est rempli jusqu’ici de la demande d’une personne présente',
  },
  perMinute: 60,
  params: ofCase,
  input: DraftToKeep,
  output: KeeperCase,
  examples: [
    {
      name: 'first step',
      params: exampleOfCase,
      input: example.draftToKeep,
      output: example.keptDraftedCase,
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    const { caseId } = await getKeptCase(platform, caller, params.caseId);
    return keeperView(await draftApplication(platform, caseId, keeperActor(caller), input));
  },
});

const state = route({
  id: 'stateApplicationForPerson',
  method: 'PUT',
  path: '/api/keeper/cases/{caseId}/application',
  audience: 'keeper',
  summary: { ar: 'ملء استمارة الطلب لشخص حاضر', fr: 'Remplir la demande d’une personne présente' },
  perMinute: 60,
  params: ofCase,
  input: Stated,
  output: KeeperCase,
  examples: [
    { name: 'stated', params: exampleOfCase, input: example.application, output: example.keeperCase },
  ],
  handle: async (platform, caller, { params, input }) => {
    const { caseId } = await getKeptCase(platform, caller, params.caseId);
    const application = { ...input, submittedOn: dayOf(platform.now()) };
    return keeperView(
      await stateApplication(platform, caseId, keeperActor(caller), application, assessDossier),
    );
  },
});

const upload = route({
  id: 'requestUploadForPerson',
  method: 'POST',
  path: '/api/keeper/cases/{caseId}/papers',
  audience: 'keeper',
  sees: 'nothing',
  summary: { ar: 'طلب رابط لإرسال وثيقة ممسوحة', fr: 'Demander un lien pour une pièce numérisée' },
  status: 201,
  params: ofCase,
  input: PaperToSend,
  output: UploadGranted,
  examples: [
    { name: 'granted', params: exampleOfCase, input: example.paperToSend, output: example.uploadGranted },
  ],
  handle: async (platform, caller, { params, input }) => {
    const { caseId } = await getKeptCase(platform, caller, params.caseId);
    return await requestUpload(platform, caseId, keeperActor(caller), input);
  },
});

const takeBack = route({
  id: 'withdrawPaperForPerson',
  method: 'POST',
  path: '/api/keeper/cases/{caseId}/papers/{paperId}/withdraw',
  audience: 'keeper',
  summary: { ar: 'سحب وثيقة مسحت خطأ', fr: 'Retirer une pièce numérisée par erreur' },
  params: ofCase.extend({ paperId: PaperId }),
  output: KeeperCase,
  examples: [
    {
      name: 'withdrawn',
      params: { ...exampleOfCase, paperId: example.paperId },
      output: example.keeperCase,
    },
  ],
  handle: async (platform, caller, { params }) => {
    const { caseId } = await getKeptCase(platform, caller, params.caseId);
    return keeperView(
      await withdrawPaper(platform, caseId, keeperActor(caller), params.paperId, assessDossier),
    );
  },
});

export const keeperRoutes = [me, open, comeBack, see, draft, state, upload, takeBack];
