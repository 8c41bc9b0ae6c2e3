import { describe, expect, it } from 'vitest';
import { jsonRulesEngine, publicodes, type RulePeer, shared } from '../../bench/made/rule-peers.ts';
import { differences } from '../../bench/rules.ts';

describe.each([jsonRulesEngine(), publicodes()].map((peer) => [peer.name, peer] as const))(
  'the same rules in %s',
  (_, peer) => {
    it('answer every rule and every amount as ours do, so that their speeds may be compared', async () => {
      const { asked, other } = await differences(peer, 60);
      expect(other).toEqual([]);
      expect(asked).toBe(60 * (shared.length + 1));
    });

    it('would be told apart if one of them said something else', async () => {
      const wrong: RulePeer = {
        name: peer.name,
        assess: async (flat) => ({ ...(await peer.assess({ ...flat, registerFound: !flat.registerFound })) }),
      };
      const { other } = await differences(wrong, 20);
      expect(other).toHaveLength(20);
      expect(other[0]).toContain('QUALITY_CHECK');
    });
  },
);
