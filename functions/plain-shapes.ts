/** What every answer is made of, apart from `shapes.ts` for whoever answers nothing else of a case. */
import * as z from 'zod';

export const Text = z.object({ ar: z.string(), fr: z.string() });
export const Instant = z.string().meta({ format: 'date-time' });
export const Day = z.string().meta({ format: 'date' });
