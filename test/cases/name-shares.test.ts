import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCase } from '#shared/cases/record';
import { keepMembers } from '#shared/cases/register/keys';
import { nameShares } from '#shared/cases/register/shares';
import type { MemberRow } from '#shared/platform/platform';
import { memberRow } from './family.ts';
import { fileCase, importMember } from './filed.ts';
import { createWorld, type World } from './world.ts';

/** Of every ten members four are Mohameds, one of them in Latin letters, and one is a Lahcen. */
const given = ['محمد', 'محمد', 'محمّد', 'Mohammed', 'لحسن', 'علي', 'عمر', 'إدريس', 'صالح', 'موحى'];
const members: MemberRow[] = Array.from({ length: 1200 }, (_, at) => {
  const name = given[at % 10] as string;
  const family = at % 100 === 0 ? 'أوعزيز' : `بنمسعود${at % 7}`;
  const latin = /^[a-z]/i.test(name);
  return {
    memberNumber: String(90_000 + at),
    ...(latin ? { nameLat: `${name} Benmessaoud` } : { nameAr: `${name} ${family}` }),
  };
});

describe('how common a name is', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await importMember(world);
    await keepMembers(world.platform, members);
  });
  afterAll(() => world.close());

  it('is counted at import, however it is spelt, and asked for by blind key', async () => {
    const shares = await nameShares(world.platform, { memberNumber: '1', nameLat: 'Mohamed Benmessaoud' });
    expect(shares?.given.محمد).toBeCloseTo(0.4, 2);
  });

  it('is left to the built-in shares where the register is small', async () => {
    const small = await createWorld();
    await importMember(small);
    expect(await nameShares(small.platform, memberRow)).toBeUndefined();
    small.close();
  });

  it('is kept with an assessment, so that it can be made again as it was', async () => {
    const caseId = await fileCase(world);
    const basis = (await findCase(world.platform, caseId))?.assessedFrom;
    const lahcen = Object.values(basis?.nameShares?.given ?? {});
    expect(lahcen.some((share) => Math.abs(share - 0.1) < 0.01)).toBe(true);
  });
});
