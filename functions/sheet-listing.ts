/** How officers ask for the sheets of a book: one delegation's or all they reach, between two days, page by page. */
import * as z from 'zod';
import { wholeCountry } from '#shared/cases/delegations';
import type { SheetQuery } from '#shared/platform/book';

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
