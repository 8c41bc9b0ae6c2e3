/**
 * What officers are called: written down as they sign in, so that colleagues read a name where a case says who acted.
 * The name and the appointment as their own administration's issuer says them, and nothing else; nothing of it is logged.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Bilingual } from '#shared/papers/reading';
import type { SheetId } from '#shared/platform/book';
import type { Actor } from '#shared/platform/link';
import type { Platform } from '#shared/platform/platform';
import { defineBook } from './books.ts';
import { canonicalJson } from './chain.ts';

const word = z.string().min(1).max(200);
const OfficerMet = z.object({
  type: z.literal('OfficerMet'),
  name: z.object({ ar: word, fr: word }),
  /** `*`: the central services. */
  delegation: word,
  roles: z.array(word),
});
type OfficerMet = z.infer<typeof OfficerMet>;
export type Appointed = Omit<OfficerMet, 'type'>;

const officers = defineBook<OfficerMet, Appointed & { readonly on: string }>({
  book: 'officers',
  event: OfficerMet,
  after: (_now, { type: _, ...appointed }, { at }) => ({ ...appointed, on: at }),
  card: ({ on }) => ({ on }),
  absent: { ar: 'هذا الموظف غير مسجل.', fr: 'Cet agent n’est pas enregistré.' },
});

/** An issuer's subject may be of any form, a sheet's id may not. */
const sheetOf = (id: string): SheetId => createHash('sha256').update(id).digest('hex').slice(0, 32);

/** Called at each sign-in; writes only where the issuer says something else than before. */
export async function meetOfficer(
  platform: Pick<Platform, 'books' | 'now' | 'newId'>,
  actor: Actor,
  appointed: Appointed,
): Promise<void> {
  await officers.enter(platform, sheetOf(actor.id), actor, (sheet) => {
    const { on: _, ...known } = sheet?.now ?? { on: '' };
    return canonicalJson(known) === canonicalJson(appointed)
      ? { events: [] }
      : { events: [{ type: 'OfficerMet', ...appointed }] };
  });
}

/** Whoever never signed in with a name is left out. */
export async function namesOfOfficers(
  platform: Pick<Platform, 'books'>,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly name: Bilingual }[]> {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => ({ id, sheet: await officers.find(platform, sheetOf(id)) })),
  );
  return found.flatMap(({ id, sheet }) => (sheet === undefined ? [] : [{ id, name: sheet.now.name }]));
}
