/** What colleagues are called: whoever acted on a case stands in it by their id, and is read by their name. */
import * as z from 'zod';
import { namesOfOfficers } from '#shared/cases/officers';
import { officerRoles } from '../caller.ts';
import { route } from '../route.ts';
import { Text } from '../shapes.ts';

/** More than any one view shows. */
const atOnce = 40;

const names = route({
  id: 'getOfficerNames',
  method: 'GET',
  path: '/api/officer/colleagues',
  audience: 'officer',
  roles: officerRoles,
  summary: { ar: 'أسماء الموظفين حسب معرفاتهم', fr: 'Le nom des agents, d’après leurs identifiants' },
  query: z.object({
    /** With blanks between. */
    ids: z
      .string()
      .max(4000)
      .transform((all) => all.split(' ').filter((id) => id !== ''))
      .pipe(z.array(z.string().max(200)).min(1).max(atOnce)),
  }),
  output: z.object({ colleagues: z.array(z.object({ id: z.string(), name: Text })) }),
  examples: [
    {
      name: 'one',
      query: { ids: 'officer-1' },
      output: { colleagues: [{ id: 'officer-1', name: { ar: 'سعاد الأطلسي', fr: 'Souad El Atlassi' } }] },
    },
  ],
  handle: async (platform, _caller, { query }) => ({
    colleagues: [...(await namesOfOfficers(platform, query.ids))],
  }),
});

export const colleagueRoutes = [names];
