/** Forms kept for measuring: no reader was ever mended or taught with them (docs/reading.md). */
import type { Form } from '../office.ts';

export const formsApart: readonly Form[] = [];
