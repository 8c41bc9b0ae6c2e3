/**
 * The administration's calendar: which days it works, which feasts fall when, when a time limit ends. Pure: no clock.
 * @example nextWorkingDay('2026-11-21') // '2026-11-23', the Monday
 */
export { addDays, type Day, daysBetween, type HijriDay, hijriDaysOf } from './days.ts';
export { holidays, holidaysBetween, holidaysOn } from './holidays.ts';
export {
  type Counting,
  type DaysOff,
  dueAfter,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from './working-days.ts';
