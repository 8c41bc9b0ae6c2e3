/** A letter as words, before it is set: what was said, to whom, in both languages. Kept with the case when it is issued. */
import * as z from 'zod';

const Text = z.object({ ar: z.string(), fr: z.string() });

const Block = z.discriminatedUnion('block', [
  z.object({ block: z.literal('text'), text: Text }),
  /** What nobody may overlook: the sum, the last day. */
  z.object({ block: z.literal('notice'), text: Text }),
  z.object({ block: z.literal('list'), points: z.array(Text).min(1) }),
  z.object({
    block: z.literal('table'),
    title: Text.optional(),
    /** Shares of the line's width, one a column; 0: as wide as it must be. */
    widths: z.array(z.number().nonnegative()).min(1),
    heads: z.array(Text).min(1),
    rows: z.array(z.array(Text)),
  }),
]);
export type Block = z.infer<typeof Block>;

export const Sheet = z.object({
  /** With which design, and words of its own, the page is set: the same words and edition are the same bytes. */
  edition: z.union([z.literal(1), z.literal(2)]),
  number: z.string(),
  /** The case's reference. */
  reference: z.string(),
  /** ISO day. */
  on: z.iso.date(),
  /** The office it comes from. */
  from: Text,
  dateLine: Text,
  to: z.array(Text).min(1),
  title: Text,
  object: Text,
  body: z.array(Block).min(1),
  signedBy: z.array(Text).min(1),
  /** Typed in, with the identity card, by whoever wants to know that the bearer is the one it was written to. */
  holderCode: z.string().optional(),
});
export type Sheet = z.infer<typeof Sheet>;
