/** Letters: listed and taken away by those they concern, previewed by officers, checked by anyone. */
import * as z from 'zod';
import {
  checkStatement,
  issueDueLetters,
  issueReferral,
  openLetter,
  previewLetter,
  printLetter,
  revokeStatement,
} from '#shared/cases/letters/index';
import { getCase } from '#shared/cases/record';
import { paperTypes } from '#shared/papers/reading';
import { LetterId } from '#shared/platform/ids';
import { findSector } from '#shared/rules/sectors';
import * as example from '../examples.ts';
import { CheckedView, checkedView, fileView, LetterView, lettersView } from '../letter-view.ts';
import { getCaseOf, ofCase, officerActor } from '../reach.ts';
import { route, SentFile } from '../route.ts';
import { Text } from '../shapes.ts';

const pdf = 'application/pdf';
const Letters = z.object({ letters: z.array(LetterView) });
const ofLetter = z.object({ letterId: LetterId });
const ofCaseLetter = ofCase.extend({ letterId: LetterId });

const letterId = 'letter-0123456789abcdefghjkmnpqrs';
const listed = {
  letters: [
    {
      letterId,
      kind: 'receipt',
      name: { ar: 'وصل إيداع', fr: 'Récépissé de dépôt' },
      number: 'NSB-7K3M-29QF/1',
      on: '2026-11-21',
    },
  ],
};
const aFile = { name: 'receipt-nsb-7k3m-29qf-1.pdf', base64: '' };
const exampleOfCase = { caseId: example.caseId };

// ── the applicant ────────────────────────────────────────────────────────────────────────────────

const own = route({
  id: 'listOwnLetters',
  method: 'GET',
  path: '/api/applicant/case/letters',
  audience: 'applicant',
  summary: { ar: 'الرسائل الموجهة إلى صاحب الملف', fr: 'Les lettres adressées au demandeur' },
  output: Letters,
  examples: [{ name: 'after the deposit', output: listed }],
  // What a fault left unwritten is written now.
  handle: async (platform, caller) => ({
    letters: lettersView(await issueDueLetters(platform, caller.caseId)),
  }),
});

const take = route({
  id: 'getOwnLetter',
  method: 'GET',
  path: '/api/applicant/case/letters/{letterId}',
  audience: 'applicant',
  summary: {
    ar: 'رسالة في ملف PDF؛ ويسجل تاريخ الاطلاع عليها أول مرة',
    fr: 'Une lettre en PDF ; la date de sa première ouverture est retenue',
  },
  params: ofLetter,
  file: pdf,
  output: SentFile,
  examples: [{ name: 'receipt', params: { letterId }, output: aFile }],
  handle: async (platform, { caseId }, { params }) =>
    fileView(await openLetter(platform, caseId, { kind: 'applicant', id: caseId }, params.letterId)),
});

// ── officers ─────────────────────────────────────────────────────────────────────────────────────

const roles = ['officer', 'treasurer', 'inspector'] as const;

const ofTheCase = route({
  id: 'listLetters',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/letters',
  audience: 'officer',
  roles,
  sees: 'letter',
  summary: { ar: 'رسائل الملف', fr: 'Les lettres du dossier' },
  params: ofCase,
  output: Letters,
  examples: [{ name: 'after the deposit', params: exampleOfCase, output: listed }],
  handle: async (platform, caller, { params }) => {
    await getCaseOf(platform, caller, params.caseId);
    return { letters: lettersView(await issueDueLetters(platform, params.caseId)) };
  },
});

const show = route({
  id: 'getLetter',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/letters/{letterId}',
  audience: 'officer',
  roles,
  sees: 'letter',
  summary: { ar: 'رسالة من الملف في ملف PDF', fr: 'Une lettre du dossier, en PDF' },
  params: ofCaseLetter,
  file: pdf,
  output: SentFile,
  examples: [{ name: 'receipt', params: { ...exampleOfCase, letterId }, output: aFile }],
  handle: async (platform, caller, { params }) =>
    fileView(await printLetter(platform, await getCaseOf(platform, caller, params.caseId), params.letterId)),
});

const preview = route({
  id: 'previewLetter',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/letters/preview',
  audience: 'officer',
  sees: 'letter',
  summary: {
    ar: 'مسودة رسالة قبل إرسالها: طلب الاستكمال، أو القرار المقترح',
    fr: 'Le projet d’une lettre avant son envoi : pièces à demander, ou décision proposée',
  },
  params: ofCase,
  input: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('completion'),
      papers: z
        .array(z.object({ paper: z.enum(paperTypes), why: Text }))
        .min(1)
        .max(paperTypes.length),
    }),
    z.object({ kind: z.literal('decision') }),
  ]),
  file: pdf,
  output: SentFile,
  examples: [
    {
      name: 'of the proposed decision',
      params: exampleOfCase,
      input: { kind: 'decision' },
      output: { name: 'projet-grant-nsb-7k3m-29qf.pdf', base64: '' },
    },
  ],
  handle: async (platform, caller, { params, input }) =>
    fileView(await previewLetter(platform, await getCaseOf(platform, caller, params.caseId), input)),
});

const refer = route({
  id: 'writeReferral',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/letters/referrals',
  audience: 'officer',
  summary: {
    ar: 'تحرير رسالة توجيه إلى شريك، برغبة من صاحب الملف',
    fr: 'Écrire une lettre d’orientation à un partenaire, au souhait du demandeur',
  },
  status: 201,
  params: ofCase,
  input: z.object({
    /** Which partner: one letter a day to each. */
    about: z.string().regex(/^[a-z0-9-]{1,60}$/u),
    partner: Text,
    purpose: Text,
    /** The applicant has asked for it, or agreed. */
    wished: z.literal(true),
  }),
  output: Letters,
  examples: [
    {
      name: 'to ANAPEC',
      params: exampleOfCase,
      input: {
        about: 'anapec',
        partner: { ar: 'الوكالة الوطنية لإنعاش التشغيل والكفاءات', fr: 'ANAPEC' },
        purpose: { ar: 'إعداد دراسة الجدوى', fr: 'réaliser l’étude de faisabilité' },
        wished: true,
      },
      output: listed,
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    const { application } = await getCaseOf(platform, caller, params.caseId);
    const stated = application?.project.sector ?? '';
    const sector = findSector(stated)?.name ?? { ar: stated, fr: stated };
    const { about, partner, purpose } = input;
    const facts = { about, partner, purpose, sector };
    const now = await issueReferral(platform, params.caseId, officerActor(caller), facts);
    return { letters: lettersView(now) };
  },
});

const revoke = route({
  id: 'revokeLetter',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/letters/{letterId}/revoke',
  audience: 'officer',
  summary: {
    ar: 'سحب ما تشهد به رسالة، مع السبب',
    fr: 'Retirer ce qu’une lettre atteste, avec le motif',
  },
  params: ofCaseLetter,
  input: z.object({ reason: z.string().trim().min(1).max(4000) }),
  output: Letters,
  examples: [
    {
      name: 'revoked',
      params: { ...exampleOfCase, letterId },
      input: { reason: 'خطأ في الاسم العائلي؛ حررت رسالة جديدة' },
      output: listed,
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    const actor = officerActor(caller);
    await revokeStatement(platform, params.caseId, actor, params.letterId, input.reason);
    return { letters: lettersView(await getCase(platform, params.caseId)) };
  },
});

// ── anyone ───────────────────────────────────────────────────────────────────────────────────────

const keys = route({
  id: 'letterKeys',
  method: 'GET',
  path: '/.well-known/jwks.json',
  audience: 'public',
  summary: {
    ar: 'المفاتيح العمومية التي يتحقق بها من الرسائل',
    fr: 'Les clés publiques qui vérifient les lettres (JWKS)',
  },
  output: z.object({
    keys: z.array(
      z.object({
        kty: z.literal('EC'),
        crv: z.literal('P-256'),
        x: z.string(),
        y: z.string(),
        kid: z.string(),
        alg: z.literal('ES256'),
        use: z.literal('sig'),
      }),
    ),
  }),
  examples: [
    {
      name: 'one key',
      output: {
        keys: [
          {
            ...{ kty: 'EC', crv: 'P-256', kid: 'Xq3vT0aB', alg: 'ES256', use: 'sig' },
            x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
            y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
          },
        ],
      },
    },
  ],
  handle: async (platform) => ({ keys: [...(await platform.signer.publicKeys())] }),
});

const verify = route({
  id: 'verifyStatement',
  method: 'POST',
  path: '/api/public/statements/verify',
  audience: 'public',
  summary: {
    ar: 'هل الرسالة صادرة عنا، وهل ما زالت سارية؟',
    fr: 'Cette lettre est-elle de nous, et vaut-elle encore ?',
  },
  perMinute: 60,
  input: z.object({ statement: z.string().trim().max(2000) }),
  output: CheckedView,
  examples: [
    {
      name: 'still valid',
      input: { statement: 'eyJhbGciOiJFUzI1NiIsImtpZCI6IlhxM3ZUMGFCIn0.e30.c2ln' },
      output: {
        standing: 'valid',
        letter: {
          kind: 'grant',
          name: { ar: 'قرار منح إعانة مالية', fr: 'Décision d’octroi d’une aide financière' },
          number: 'NSB-7K3M-29QF/3',
          on: '2027-01-11',
          outcome: 'granted',
          amountMAD: 27000,
        },
      },
    },
  ],
  handle: async (platform, _caller, { input }) =>
    checkedView(await checkStatement(platform, input.statement)),
});

export const lettersForEverybody = [keys, verify];
export const lettersForApplicants = [own, take];
export const lettersForOfficers = [ofTheCase, show, preview, refer, revoke];
