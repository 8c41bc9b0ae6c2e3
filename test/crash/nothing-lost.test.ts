import { expect, it } from 'vitest';
import { torture } from './torture.ts';

it('loses, tears, doubles and strands no acknowledged upload over twelve kills at random moments', async () => {
  const survived = await torture({ kills: 12, uploads: 60, clients: 6 });
  expect(survived).toMatchObject({ lost: 0, torn: 0, doubled: 0, stuck: 0, auditHolds: true });
  expect(survived.acknowledged).toBeGreaterThan(30);
  expect(survived.cutOff).toBeGreaterThan(0);
  process.stderr.write(`${JSON.stringify({ crash: survived })}\n`);
}, 300_000);
