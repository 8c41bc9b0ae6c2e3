/** Cases found again by blind keys. */
import type { CaseId } from '#shared/platform/ids';
import type { BlindKind, Platform } from '#shared/platform/platform';

/** A CIN, act or file number with nothing left that people write differently. */
export const plainKey = (value: string): string =>
  value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}/]/gu, '');

/** Cases found by something that names a person or a paper. */
export async function findCases(
  platform: Pick<Platform, 'blind' | 'cases'>,
  kind: BlindKind,
  value: string,
): Promise<readonly CaseId[]> {
  return await platform.cases.find(kind, await platform.blind(kind, plainKey(value)));
}
