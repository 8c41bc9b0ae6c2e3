/** The columns of the register, in the order of a sheet, and what stands in them as people read it. */
import type { Desk } from '../area.ts';
import type { MemberView } from './answers.ts';
import { typedDate } from './member-dates.ts';
import { say } from './members-speech.ts';

export type Member = NonNullable<MemberView['member']>;
/** What may be corrected. */
export type Column = MemberView['corrections'][number]['changes'][number]['column'];
export const columns = [
  'nameAr',
  'nameLat',
  'fatherAr',
  'fatherLat',
  'motherAr',
  'motherLat',
  'birth',
  'death',
  'birthPlaceAr',
  'birthPlaceLat',
  'sex',
  'cin',
] as const satisfies readonly Column[];
export const isDate = (column: Column): boolean => column === 'birth' || column === 'death';

/** What stands in a column, as people read it. */
export function columnText(column: Column, value: string | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (column === 'sex') return value === 'F' ? say('sex_F') : say('sex_M');
  return isDate(column) ? typedDate(value) : value;
}

/** What every part of a sheet works with; `show` puts the answer of an act in the place of what is shown. */
export interface SheetProps extends Desk {
  readonly view: MemberView;
  show(view: MemberView): void;
}
