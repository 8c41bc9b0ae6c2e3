/** What an officer looks back and aside at: what happened to a case, and other cases like it with the papers of both sides. */
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import type { LikenessKind } from '#shared/cases/decision/similar';
import { findSimilar, likenesses } from '#shared/cases/decision/similar';
import { isWithin } from '#shared/cases/delegations';
import { historyOf } from '#shared/cases/history';
import { logOf } from '#shared/cases/record';
import { stageName, stageOf, stages } from '#shared/cases/stage';
import type { Bilingual } from '#shared/papers/reading';
import { CaseId, CaseReference, PaperId } from '#shared/platform/ids';
import type { Evidence } from '#shared/rules/assessment';
import * as example from '../examples.ts';
import { getCaseOf, ofCase } from '../reach.ts';
import { route } from '../route.ts';
import { Instant, PaperKind, Text } from '../shapes.ts';
import { paperName } from '../wording.ts';

const actors = ['applicant', 'keeper', 'officer', 'partner', 'service'] as const;

const History = z.object({
  acts: z.array(
    z.object({
      version: z.int(),
      type: z.string(),
      at: Instant,
      by: z.object({
        kind: z.enum(actors),
        /** Of officers and keepers. */
        id: z.string().optional(),
        role: z.string().optional(),
      }),
      text: Text,
      /** As they wrote it. */
      said: z.string().optional(),
    }),
  ),
});
export type History = z.infer<typeof History>;

const history = route({
  id: 'getHistory',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/history',
  audience: 'officer',
  summary: {
    ar: 'ما جرى في الملف بالترتيب: الفعل وصاحبه وصفته ووقته',
    fr: 'Ce qui s’est passé dans le dossier, dans l’ordre : l’acte, qui, en quelle qualité et quand',
  },
  params: ofCase,
  output: History,
  examples: [
    {
      name: 'opened and noted',
      params: { caseId: example.caseId },
      output: {
        acts: [
          {
            ...{ version: 1, type: 'CaseOpened', at: '2026-11-21T09:30:00.000Z', by: { kind: 'applicant' } },
            text: {
              ar: 'فتح الملف لدى نيابة خنيفرة.',
              fr: 'Dossier ouvert à la délégation de Khénifra.',
            },
          },
          {
            ...{ version: 9, type: 'OfficerNoted', at: '2026-11-23T09:10:00.000Z' },
            by: { kind: 'officer', id: 'officer-1', role: 'officer' },
            text: { ar: 'كتبت ملاحظة.', fr: 'Note écrite.' },
            said: 'الأصل معروض على الشباك',
          },
        ],
      },
    },
  ],
  handle: async (platform, caller, { params }) => {
    const now = await getCaseOf(platform, caller, params.caseId);
    const told = historyOf(await logOf(platform, params.caseId), now);
    return {
      acts: told.map(({ by, said, ...act }) => ({
        ...act,
        by: {
          kind: by.kind,
          ...(by.kind === 'officer' || by.kind === 'keeper' ? { id: by.id } : {}),
          ...(by.role === undefined ? {} : { role: by.role }),
        },
        ...(said === undefined ? {} : { said }),
      })),
    };
  },
});

const likenessNames: Readonly<Record<LikenessKind, Bilingual>> = {
  'same-applicant': { ar: 'صاحب الطلب نفسه', fr: 'Le même demandeur' },
  'same-quote': { ar: 'بيان الأثمان نفسه', fr: 'Le même devis' },
  'same-picture': { ar: 'صورة بيان الأثمان نفسها', fr: 'La même image de devis' },
  'same-act': { ar: 'رسم الولادة نفسه لشخص آخر', fr: 'Le même acte de naissance pour une autre personne' },
  'same-account': { ar: 'الحساب البنكي نفسه', fr: 'Le même compte bancaire' },
  'same-attestation': { ar: 'رقم المقاوم نفسه', fr: 'Le même numéro de résistant' },
  'same-file': { ar: 'ملف الوثيقة نفسه', fr: 'Le même fichier' },
};

const SidePaper = z.object({
  paperId: PaperId,
  kind: PaperKind,
  name: Text,
  page: z.int(),
  /** [x, y, width, height] in pixels of the page; all zero: the whole page. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Of the page, in the same pixels; absent: it was not read. */
  size: z.object({ width: z.number(), height: z.number() }).optional(),
});

const Likenesses = z.object({
  caseId: CaseId,
  similar: z.array(
    z.object({
      kind: z.enum(likenesses),
      text: Text,
      other: z.object({
        delegation: z.string(),
        /** All that follows only where the officer reaches that case. */
        caseId: CaseId.optional(),
        reference: CaseReference.optional(),
        stage: z.object({ id: z.enum(stages), name: Text }).optional(),
        openedAt: Instant.optional(),
      }),
      mine: SidePaper.optional(),
      theirs: SidePaper.optional(),
    }),
  ),
});

export type Likenesses = z.infer<typeof Likenesses>;

function sideOf(now: Case, at: Evidence | undefined) {
  const paper = now.papers.find(({ paperId }) => paperId === at?.file);
  if (at === undefined || paper === undefined) return undefined;
  const kind = paper.reading?.type ?? paper.stated ?? 'other';
  const [x, y, width, height] = at.box;
  const size = paper.reading?.pages[at.page - 1];
  return {
    paperId: paper.paperId,
    kind,
    name: paperName(kind),
    page: at.page,
    box: [x, y, width, height] as const,
    ...(size === undefined ? {} : { size: { width: size.width, height: size.height } }),
  };
}

const similar = route({
  id: 'getSimilarCases',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/similar',
  audience: 'officer',
  summary: {
    ar: 'ملفات تشبه هذا الملف، مع الوثيقتين جنبا إلى جنب؛ لا يبنى عليها شيء وحدها',
    fr: 'Dossiers qui ressemblent à celui-ci, les deux pièces côte à côte ; rien ne s’en déduit seul',
  },
  params: ofCase,
  output: Likenesses,
  // The other case's paper is a look at that case too.
  sees: ({ caseId, similar }) =>
    [...new Set([caseId, ...similar.flatMap(({ other }) => other.caseId ?? [])])].map((each) => ({
      what: 'case' as const,
      caseId: each,
    })),
  examples: [
    {
      name: 'one quote in two cases, and one out of reach',
      params: { caseId: example.caseId },
      output: {
        caseId: example.caseId,
        similar: [
          {
            kind: 'same-quote',
            text: { ar: 'بيان الأثمان نفسه', fr: 'Le même devis' },
            other: {
              ...{ delegation: 'khenifra', caseId: 'case-1123456789abcdefghjkmnpqrs' },
              ...{ reference: 'NSB-2Q4D-77XM', openedAt: '2026-10-02T09:30:00.000Z' },
              stage: { id: 'granted', name: { ar: 'منحت الإعانة', fr: 'Aide accordée' } },
            },
            mine: {
              ...{ paperId: example.paperId, kind: 'quote', page: 1, box: [0, 0, 0, 0] },
              name: { ar: 'بيان أثمان', fr: 'Devis' },
            },
            theirs: {
              ...{ paperId: 'paper-1123456789abcdefghjkmnpqrs', kind: 'quote', page: 1, box: [0, 0, 0, 0] },
              name: { ar: 'بيان أثمان', fr: 'Devis' },
            },
          },
          {
            kind: 'same-attestation',
            text: { ar: 'رقم المقاوم نفسه', fr: 'Le même numéro de résistant' },
            other: { delegation: 'safi' },
          },
        ],
      },
    },
  ],
  handle: async (platform, caller, { params }) => {
    const now = await getCaseOf(platform, caller, params.caseId);
    const found = await findSimilar(platform, now);
    return {
      caseId: now.caseId,
      similar: found.map(({ kind, other, ...at }) => {
        const [mine, theirs] = [sideOf(now, at.mine), sideOf(other, at.theirs)];
        const stage = stageOf(other);
        const { delegation, caseId, reference, openedAt } = other;
        const reached = isWithin(delegation, caller.delegation);
        return {
          ...{ kind, text: likenessNames[kind] },
          other: reached
            ? { delegation, caseId, reference, openedAt, stage: { id: stage, name: stageName(stage) } }
            : { delegation },
          ...(mine === undefined ? {} : { mine }),
          ...(reached && theirs !== undefined ? { theirs } : {}),
        };
      }),
    };
  },
});

export const likenessRoutes = [history, similar];
