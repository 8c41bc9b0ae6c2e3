/** Lambda: the partners' routes. */
import { withBlind, withBooks, withCases } from '#shared/platform/aws/parts';
import { serve } from './http.ts';
import { awsPlatform } from './platform.ts';
import { partnerRoutes } from './routes/partner.ts';

export const handler = serve(partnerRoutes, awsPlatform(withCases, withBooks, withBlind));
