/**
 * What a letter states under our signature: little enough for a QR code, and nothing that names its holder. A compact JWS
 * (ES256); its claims are short because every letter of them is a square on the page.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';

export const Statement = z.object({
  /** Where the pages that check it live: its issuer. */
  iss: z.string(),
  /** Kind of letter. */
  k: z.string(),
  /** Number of the letter: the case's reference and the count of its letters. */
  n: z.string(),
  /** The decision it tells of, without its prefix. */
  d: z.string().optional(),
  o: z.enum(['granted', 'refused']).optional(),
  /** Centimes. */
  a: z.int().nonnegative().optional(),
  /** ISO day. */
  on: z.iso.date(),
  /** Mark of the holder: says who it is only to whoever knows already, and holds the paper. */
  h: z.string(),
});
export type Statement = z.infer<typeof Statement>;

/** With nothing left that people write differently: accents, hamzas, blanks, case. */
const plain = (value: string): string =>
  value
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export interface Holder {
  /** Printed on the letter and nowhere in its QR code: without it nobody can try out names and card numbers. */
  readonly code: string;
  readonly cin: string;
  /** As printed on the letter. */
  readonly name: string;
}

/** The first half of a SHA-256, in 22 letters. */
export const holderMark = ({ code, cin, name }: Holder): string =>
  createHash('sha256')
    .update([code, cin, name].map(plain).join('\n'))
    .digest()
    .subarray(0, 16)
    .toString('base64url');

/** What the QR code holds: a telephone opens the page that checks it; an offline reader takes what follows the `#`. */
export const addressOf = (issuer: string, statement: string): string => `${issuer}/verify.html#${statement}`;
