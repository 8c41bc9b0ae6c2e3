/** How officers ask for the sheets of a book: one delegation's or all they reach, between two days, page by page. */
import * as z from 'zod';
import { wholeCountry } from '#shared/cases/delegations';
import { placeOfSheet, type SheetPage, type SheetQuery } from '#shared/platform/book';

export const SheetsAsked = z.object({
  delegation: z.string().max(100).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(2000).optional(),
});
export type SheetsAsked = z.infer<typeof SheetsAsked>;

/** @param place a delegation's id, or `*`: every sheet of the book. Whether it is reached is the caller's affair. */
export const sheetQuery = (
  place: string,
  { from, to, limit, cursor }: Omit<SheetsAsked, 'delegation'>,
): Omit<SheetQuery, 'book'> => ({
  limit,
  ...(place === wholeCountry ? {} : { under: place }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(cursor === undefined ? {} : { cursor }),
});

/**
 * What stands under any of these places, as one list, the latest first. Each is asked from the same place on, so the cursor
 * of the merged page is a place as any other.
 */
export async function listUnder(
  list: (query: Omit<SheetQuery, 'book'>) => Promise<SheetPage>,
  places: readonly string[],
  query: Omit<SheetsAsked, 'delegation'>,
): Promise<SheetPage> {
  const asked = sheetQuery(wholeCountry, query);
  const pages = await Promise.all(places.map((under) => list({ ...asked, under })));
  const found = pages
    .flatMap(({ sheets }) => sheets)
    .map((sheet) => ({ sheet, place: placeOfSheet(sheet.sheetId, sheet.card) }))
    .toSorted((a, b) => (a.place < b.place ? 1 : -1));
  const shown = found.slice(0, query.limit);
  const more = found.length > shown.length || pages.some(({ cursor }) => cursor !== undefined);
  const last = shown.at(-1);
  return {
    sheets: shown.map(({ sheet }) => sheet),
    ...(more && last !== undefined ? { cursor: last.place } : {}),
  };
}
