/** The queue of an officer: what lies at a desk, why it lies there, until when, and in whose hands. */
import * as z from 'zod';
import { states } from '#shared/cases/states';
import { alertLevels } from '#shared/cases/workload';
import { desks } from '#shared/platform/platform';
import * as example from '../examples.ts';
import { QueueCard } from '../officer-shapes.ts';
import { findInQueue, queueRow } from '../queue.ts';
import { route } from '../route.ts';

const queue = route({
  id: 'getQueue',
  method: 'GET',
  path: '/api/officer/queue',
  audience: 'officer',
  summary: {
    ar: 'الملفات التي تنتظر مكتبا، الأقرب أجلا أولا، وسبب وجود كل منها',
    fr: 'Les dossiers qui attendent à un bureau, l’échéance la plus proche d’abord, et pourquoi chacun y est',
  },
  query: z.object({
    desk: z.enum(desks).default('review'),
    dueBy: z.iso.date().optional(),
    /** One delegation of the officer's reach; absent: all of it. */
    delegation: z.string().max(100).optional(),
    /** In the officer's own hands, or in nobody's. */
    held: z.enum(['mine', 'nobody']).optional(),
    alert: z.enum(alertLevels).optional(),
    state: z.enum(states).optional(),
    /** Whole: found at whatever desk it lies. Some of its letters: among those of the desk. */
    reference: z.string().trim().min(3).max(40).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(2000).optional(),
  }),
  output: z.object({ cards: z.array(QueueCard), cursor: z.string().optional() }),
  examples: [
    { name: 'one case', query: { desk: 'review' }, output: { cards: [example.card] } },
    {
      name: 'in my hands, and urgent',
      query: { desk: 'review', held: 'mine', alert: 'near' },
      output: { cards: [example.card] },
    },
  ],
  handle: async (platform, caller, { query }) => {
    const { dueBy, cursor, delegation, desk, limit, ...asked } = query;
    const wanted = {
      ...{ desk, limit },
      ...(dueBy === undefined ? {} : { dueBy }),
      ...(cursor === undefined ? {} : { cursor }),
      ...(delegation === undefined ? {} : { delegation }),
    };
    const filters = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    const page = await findInQueue(platform, caller, wanted, filters);
    const now = platform.now();
    return {
      cards: page.cards.map((card) => queueRow(card, caller, now)),
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    };
  },
});

export const queueRoutes = [queue];
