/** Value-added tax as quotes state it. All sums in hundredths of a dirham. */

/** Rates in percent as forms print them. */
export const ratesInForce: readonly number[] = [20, 14, 10, 7];
/** Those, and the rates of the years in which they are brought together (finance law of 2024). */
export const legalRates: readonly number[] = [...ratesInForce, 8, 9, 12, 13, 15, 16, 18, 19];

/** One dirham: taxes are rounded line by line. */
export const rounding = 100;

export const near = (a: number, b: number): boolean => Math.abs(a - b) <= rounding;

export const isTaxed = (net: number, tax: number): boolean =>
  tax > 0 && legalRates.some((rate) => near(tax, (net * rate) / 100));
