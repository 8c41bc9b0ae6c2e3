/** How the service itself stands, for who runs it. */
import * as z from 'zod';
import { type Outgoing, route } from '../route.ts';
import { type Look, lineStates, serviceLines } from '../service-lines.ts';
import { Instant, Text } from '../shapes.ts';

const ServiceLine = z.object({
  code: z.string(),
  title: Text,
  advice: Text,
  state: z.enum(lineStates),
  count: z.int().optional(),
  /** An instant or a day. */
  at: z.union([Instant, z.iso.date()]).optional(),
  bytes: z.number().optional(),
  /** A file of `docs/runbooks`, without its ending. */
  runbook: z.string(),
});
const ServiceStanding = z.object({ at: Instant, lines: z.array(ServiceLine) });
export type ServiceStanding = z.infer<typeof ServiceStanding>;

const [first] = serviceLines;

const getService = route({
  id: 'getServiceStanding',
  method: 'GET',
  path: '/api/officer/service',
  audience: 'officer',
  roles: ['administrator', 'inspector'],
  sees: 'nothing',
  summary: {
    ar: 'حالة الخدمة: ما ينتظر، وما تعذر، والقرص، وآخر يوم ختم، مع ما ينبغي فعله',
    fr: 'État du service : ce qui attend, ce qui a échoué, le disque, le dernier jour scellé, et que faire',
  },
  output: ServiceStanding,
  examples: [
    {
      name: 'a paper waits for ten minutes',
      output: {
        at: '2026-11-23T09:30:00.000Z',
        lines: [
          {
            ...{ code: first?.code, title: first?.title, advice: first?.advice, runbook: first?.runbook },
            ...{ state: 'watch', count: 3, at: '2026-11-23T09:19:00.000Z' },
          },
        ],
      },
    },
  ],
  handle: async (platform) => {
    const standing = await platform.standing?.();
    const lines = await Promise.all(
      serviceLines.map(
        async ({ look, ...line }): Promise<Outgoing<z.infer<typeof ServiceLine>>> => ({
          ...line,
          // That one thing can't be looked at is told in its line, and hides no other.
          ...(await look({ platform, standing }).catch((cause: unknown): Look => {
            platform.log.error('service.line-fault', { cause });
            return { state: 'unknown' };
          })),
        }),
      ),
    );
    return { at: platform.now().toISOString(), lines };
  },
});

export const serviceRoutes = [getService];
