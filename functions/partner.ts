/** Lambda: the partners' routes. */
import { serve } from './http.ts';
import { getPlatform } from './platform.ts';
import { partnerRoutes } from './routes/partner.ts';

export const handler = serve(partnerRoutes, getPlatform);
