/** A row of the register of recognised members. */
import * as z from 'zod';

const name = z.string().trim().min(1).max(200).optional();
const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .optional();

/** One recognised member as the High Commission's register has them. Absent parts were never written down. */
export const MemberRow = z.object({
  /** File or card number. */
  memberNumber: z.string().trim().min(1).max(30),
  nameAr: name,
  nameLat: name,
  fatherAr: name,
  fatherLat: name,
  motherAr: name,
  motherLat: name,
  /** ISO with the precision known: `1931`, `1931-04`, `1931-04-19`. */
  birth: date,
  death: date,
  birthPlaceAr: name,
  birthPlaceLat: name,
  sex: z.enum(['M', 'F']).optional(),
  cin: z.string().trim().min(1).max(20).optional(),
  /** How many children the register knows of, in figures; absent: it does not say. */
  children: z
    .string()
    .regex(/^\d{1,2}$/)
    .optional(),
});
export type MemberRow = z.infer<typeof MemberRow>;

/** A row with the blind keys it is found by; the store learns nothing from them. */
export interface MemberEntry {
  readonly row: MemberRow;
  readonly keys: readonly string[];
  /** A safe integer kept beside each key and given back with it; its meaning is the searcher's. */
  readonly sketch: number;
}

/** One member under a key, by its `memberKey`, with its sketch. Two values side by side: a search reads thousands. */
export type FiledMember = readonly [number: string, sketch: number];

const easternZero = 0x0660;
const persianZero = 0x06f0;

/** Eastern Arabic and Persian digits as the ones of this file. */
export const westernDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - easternZero))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - persianZero));

/** A member's number with nothing left that people write differently: digits of any script, blanks, dots, case. */
export const memberKey = (number: string): string =>
  westernDigits(number.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}/]/gu, '');
