/** How common a member's names are among all members: what a proof of lineage weighs a name by. */
import type { Frequencies } from '#shared/people/index';
import type { MemberRow } from '#shared/platform/member';
import type { Platform } from '#shared/platform/platform';
import { bornBy, registerKeys } from './keys.ts';

/** A register of fewer says little of how common a name is. */
const fewestMembers = 1000;

/**
 * Shares of the names of a member and of the member's father, counted at import and asked for by blind key. Undefined
 * where the register is too small, or was imported before names were counted: then the built-in shares stand.
 */
export async function nameShares(
  platform: Pick<Platform, 'blind' | 'register'>,
  { nameAr, nameLat, fatherAr, fatherLat }: MemberRow,
): Promise<Frequencies | undefined> {
  const keys = await registerKeys(platform);
  const printed = [nameAr ?? nameLat, fatherAr ?? fatherLat].filter((name) => name !== undefined);
  const borne = new Map(printed.flatMap(bornBy).map(([as, name]) => [keys.ofBorne(as, name), { as, name }]));
  const shares: Record<keyof Frequencies, Record<string, number>> = { given: {}, family: {} };
  let enough = false;
  await Promise.all(
    [...borne].map(async ([key, { as, name }]) => {
      const { filed, members } = await platform.register.count(key);
      if (members < fewestMembers || filed === 0) return;
      shares[as][name] = Number((filed / members).toFixed(5));
      enough = true;
    }),
  );
  return enough ? shares : undefined;
}
