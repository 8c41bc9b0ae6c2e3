/** Lambda: everybody's routes, the applicants', and those of keepers who act for them. */
import { applicantSide } from './applicant-routes.ts';
import { serve } from './http.ts';
import { getPlatform } from './platform.ts';

export const handler = serve(applicantSide, getPlatform);
