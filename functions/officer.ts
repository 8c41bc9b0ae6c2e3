/** Lambda: the officers' routes. */
import { serve } from './http.ts';
import { officerSide } from './officer-routes.ts';
import { getPlatform } from './platform.ts';

export const handler = serve(officerSide, getPlatform);
