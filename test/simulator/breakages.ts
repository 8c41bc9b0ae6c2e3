/** Services that are broken on purpose, each in a way services have been broken: a run that can't tell them is worth nothing. */
import type { PaperOutcome } from '#shared/papers/reading';
import type { Clockwork } from './clockwork.ts';
import type { Memory } from './memory.ts';
import type { Breakage } from './town.ts';

type Around = (world: Memory, clock: Clockwork) => Partial<Memory>;
const before = (around: Around): Breakage => ({
  world: (world, clock) => ({ ...world, ...around(world, clock) }),
});

export const breakages: Readonly<Record<string, Breakage>> = {
  'an upload is acknowledged before it is stored': before(({ files }, { chance }) => ({
    files: { ...files, put: (grant, bytes) => (chance.chance(0.2) ? 200 : files.put(grant, bytes)) },
  })),
  'a stored paper is torn': before(({ files }, { chance }) => ({
    files: {
      ...files,
      read: async (key, version) => {
        const found = await files.read(key, version);
        if (found.status !== 'found' || !chance.chance(0.2)) return found;
        return { status: 'changed', versionId: found.versionId, sha256: '0'.repeat(64) };
      },
    },
  })),
  'letters are taken off the queue before they are handled': { forgetful: true },
  'a page that was not read is passed over': {
    reader: (outcome: PaperOutcome) =>
      outcome.status === 'read'
        ? { ...outcome, reading: { ...outcome.reading, pages: outcome.reading.pages.slice(0, 1) } }
        : outcome,
  },
  'claims are not kept': before(({ cases }) => ({
    cases: { ...cases, commit: ({ claims: _, ...request }) => cases.commit(request) },
  })),
  'announcements are done when they are taken': before(({ outbox }) => ({
    outbox: {
      ...outbox,
      take: async (limit) => {
        const taken = await outbox.take(limit);
        for (const { id } of taken) await outbox.done(id);
        return taken;
      },
    },
  })),
  'an announcement has another name each time': before(({ outbox }, { letters }) => ({
    outbox: {
      ...outbox,
      take: async (limit) =>
        (await outbox.take(limit)).map((one) => ({ ...one, id: `${one.id}.${letters(4)}` })),
      done: (id) => outbox.done(id.slice(0, -5)),
      failed: (id) => outbox.failed(id.slice(0, -5)),
    },
  })),
  'an announcement is not written with its event': before(({ cases }) => ({
    cases: { ...cases, commit: ({ announcements: _, ...request }) => cases.commit(request) },
  })),
  'the queue’s card is written later than its case': before(({ cases }, { chance }) => {
    const stale = new Map<string, Parameters<typeof cases.commit>[0]['card']>();
    return {
      cases: {
        ...cases,
        commit: async (request) => {
          const { card } = request;
          const shown = chance.chance(0.2) ? stale.get(card.caseId) : undefined;
          stale.set(card.caseId, card);
          return await cases.commit({ ...request, card: shown ?? card });
        },
      },
    };
  }),
  'a lost race is said to be won': before(({ cases }) => ({
    cases: {
      ...cases,
      commit: async (request) => {
        const outcome = await cases.commit(request);
        return outcome.status === 'conflict'
          ? { status: 'committed', version: request.commit.version }
          : outcome;
      },
    },
  })),
  'a paper given up is told to nobody': before(({ cases }) => ({
    cases: {
      ...cases,
      commit: async (request) =>
        request.commit.events.some(({ type }) => type === 'PaperParked')
          ? { status: 'committed', version: request.commit.version }
          : await cases.commit(request),
    },
  })),
};
