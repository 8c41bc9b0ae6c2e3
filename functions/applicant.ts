/** Lambda: everybody's routes, the applicants', and those of keepers who act for them. */
import { serve } from './http.ts';
import { getPlatform } from './platform.ts';
import { routesServedBy } from './routes.ts';

export const handler = serve(routesServedBy('applicant'), getPlatform);
