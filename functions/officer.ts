/** Lambda: the officers' routes. */
import { serve } from './http.ts';
import { getPlatform } from './platform.ts';
import { routesServedBy } from './routes.ts';

export const handler = serve(routesServedBy('officer'), getPlatform);
