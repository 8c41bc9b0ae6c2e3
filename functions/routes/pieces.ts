/**
 * A paper sent in pieces: on a line that breaks, only the piece under way is lost. The page asks for links to the pieces
 * that are not there, sends them straight to storage, and has them joined; from then on it is a paper like any other.
 */
import * as z from 'zod';
import { joinPieces, requestPieces } from '#shared/cases/applicant';
import { PaperId } from '#shared/platform/ids';
import type { UploadGrant } from '#shared/platform/platform';
import * as example from '../examples.ts';
import { getKeptCase, keeperActor, ofCase } from '../reach.ts';
import { route } from '../route.ts';
import { PiecesAsked, PiecesGranted, PiecesJoined, PiecesToJoin } from '../shapes.ts';

const ofPaper = z.object({ paperId: PaperId });
const ofKeptPaper = ofCase.extend(ofPaper.shape);
const params = { paperId: example.paperId };
const keptParams = { ...params, caseId: example.caseId };
const { sha256 } = example.paperToSend;

const granted = ({
  arrived,
  links,
}: {
  readonly arrived: boolean;
  readonly links: readonly (UploadGrant | undefined)[];
}) => ({ arrived, links: links.map((link) => link ?? null) });

const asking = {
  method: 'POST',
  summary: {
    ar: 'روابط لإرسال ما لم يصل بعد من أجزاء وثيقة',
    fr: 'Des liens pour les morceaux d’une pièce qui ne sont pas encore arrivés',
  },
  // Two megabytes of links each: far more than a slow line takes.
  perMinute: 120,
  input: PiecesAsked,
  output: PiecesGranted,
} as const;
const askedExample = {
  input: {
    pieces: [
      { size: 262_144, sha256 },
      { size: 219_969, sha256 },
    ],
  },
  output: { arrived: false, links: [null, example.uploadGranted.upload] },
};

const ask = route({
  ...asking,
  id: 'requestPieces',
  path: '/api/applicant/case/papers/{paperId}/pieces',
  audience: 'applicant',
  params: ofPaper,
  examples: [{ name: 'the first is there', params, ...askedExample }],
  handle: async (platform, { caseId }, { params: { paperId }, input }) => {
    const actor = { kind: 'applicant', id: caseId } as const;
    return granted(await requestPieces(platform, caseId, actor, paperId, input.pieces));
  },
});

const askForPerson = route({
  ...asking,
  id: 'requestPiecesForPerson',
  path: '/api/keeper/cases/{caseId}/papers/{paperId}/pieces',
  audience: 'keeper',
  sees: 'nothing',
  params: ofKeptPaper,
  examples: [{ name: 'the first is there', params: keptParams, ...askedExample }],
  handle: async (platform, caller, { params: { caseId, paperId }, input }) => {
    await getKeptCase(platform, caller, caseId);
    return granted(await requestPieces(platform, caseId, keeperActor(caller), paperId, input.pieces));
  },
});

const joining = {
  method: 'POST',
  summary: {
    ar: 'وصلت كل الأجزاء: جمعها في وثيقة واحدة',
    fr: 'Tous les morceaux sont arrivés : les réunir en une pièce',
  },
  // Each reads a whole paper back.
  perMinute: 60,
  input: PiecesToJoin,
  output: PiecesJoined,
} as const;
const joinedExample = { input: { pieces: [sha256] }, output: { status: 'joined' } };

const join = route({
  ...joining,
  id: 'joinPieces',
  path: '/api/applicant/case/papers/{paperId}/join',
  audience: 'applicant',
  params: ofPaper,
  examples: [{ name: 'joined', params, ...joinedExample }],
  handle: async (platform, { caseId }, { params: { paperId }, input }) => ({
    status: await joinPieces(platform, caseId, paperId, input.pieces),
  }),
});

const joinForPerson = route({
  ...joining,
  id: 'joinPiecesForPerson',
  path: '/api/keeper/cases/{caseId}/papers/{paperId}/join',
  audience: 'keeper',
  sees: 'nothing',
  params: ofKeptPaper,
  examples: [{ name: 'joined', params: keptParams, ...joinedExample }],
  handle: async (platform, caller, { params: { caseId, paperId }, input }) => {
    await getKeptCase(platform, caller, caseId);
    return { status: await joinPieces(platform, caseId, paperId, input.pieces) };
  },
});

export const piecesForApplicants = [ask, join];
export const piecesForKeepers = [askForPerson, joinForPerson];
