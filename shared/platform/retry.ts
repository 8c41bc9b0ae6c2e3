/** How patiently announcements are delivered. */

/** Long enough for one delivery; if its worker dies, another takes it afterwards. */
export const leaseSeconds = 60;

/** Waiting times between attempts, in seconds: a little over a day in all. */
const waits = [10, 60, 300, 1800, 7200, 14_400, 28_800, 43_200] as const;

/** Seconds; twice the longest of them. */
export const longestWait = 2 * Math.max(...waits);

/** Seconds to wait after so many failures, or undefined when it is time to park it. */
export const waitAfter = (failures: number): number | undefined => waits[failures - 1];
