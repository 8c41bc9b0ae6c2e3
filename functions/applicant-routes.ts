/** What the applicants' function answers: everybody's addresses, applicants', and those of keepers who act for them. */
import type { Route } from './route.ts';
import { accompanimentForApplicants } from './routes/accompaniment.ts';
import { adviceForApplicants, adviceForEverybody } from './routes/adviser.ts';
import { apiDocument } from './routes/api-document.ts';
import { applicantRoutes } from './routes/applicant.ts';
import { keeperRoutes } from './routes/keeper.ts';
import { lettersForApplicants, lettersForEverybody } from './routes/letters.ts';
import { piecesForApplicants, piecesForKeepers } from './routes/pieces.ts';
import { privacyForApplicants } from './routes/privacy.ts';
import { publicRoutes } from './routes/public.ts';
import { rectificationsForApplicants } from './routes/rectifications.ts';
import { sightingsForApplicants } from './routes/sightings.ts';

export const applicantSide: readonly Route[] = [
  apiDocument,
  ...publicRoutes,
  ...adviceForEverybody,
  ...lettersForEverybody,
  ...applicantRoutes,
  ...piecesForApplicants,
  ...adviceForApplicants,
  ...lettersForApplicants,
  ...sightingsForApplicants,
  ...privacyForApplicants,
  ...rectificationsForApplicants,
  ...accompanimentForApplicants,
  ...keeperRoutes,
  ...piecesForKeepers,
];
