/** A label and its value laid out in one of the manners of forms. */
import type { Entry, Said } from './markup.ts';
import { languageOfWords, plainWords, type Sheet, type Style } from './sheet.ts';

export interface Look {
  readonly form: number;
  readonly pairs: boolean;
  readonly colon: string;
  readonly labelShare: number;
  readonly justified: boolean;
  readonly turned: boolean;
  readonly indent: number;
}

/** One label and its value in the page's manner. */
export function line(
  sheet: Sheet,
  { at, label, value }: Entry,
  look: Look,
  from: number,
  to: number,
  top: number,
): number {
  const usual: Style = { size: 1, side: 'start' };
  const colon = plainWords(look.colon);
  const marked: Said[] =
    look.colon.startsWith(' ') || label.length === 0
      ? [...label, ...(label.length > 0 ? colon : [])]
      : [...label.slice(0, -1), { ...label.at(-1)!, text: label.at(-1)!.text + look.colon }];
  const wide = to - from;
  const split = (share: number): [number, number, number, number] =>
    at === 'ar'
      ? [to - share * wide, to, from, to - share * wide]
      : [from, from + share * wide, from + share * wide, to];
  switch (look.form) {
    // A column of labels and one of values.
    case 0:
    case 1:
    case 5: {
      const [a, b, c, d] = split(look.labelShare);
      const low = sheet.set(look.form === 1 ? label : marked, at, a, b - 0.3, top, usual);
      return (
        top +
        Math.max(
          low,
          sheet.set(
            value,
            languageOfWords(value.length > 0 ? value : label, at),
            c + 0.3,
            d,
            top,
            look.form === 5
              ? { size: 1, side: 'middle' }
              : { size: 1, side: at === languageOfWords(value, at) ? 'start' : 'end' },
          ),
        )
      );
    }
    // The value under its label, or a caption under its value.
    case 2:
    case 3: {
      const own = sheet.chance;
      const small = { size: 0.75 + own.next() * 0.2, side: 'start' } as const;
      const [first, second] = look.form === 2 ? [label, value] : [value, label];
      const y = top + sheet.set(first, at, from, to, top, look.form === 2 ? small : usual);
      return y + sheet.set(second, at, from, to, y, look.form === 2 ? usual : small) + 0.3;
    }
    // The value at the far end.
    case 4: {
      const y = sheet.set(marked, at, from, to, top, usual);
      const room = sheet.widthOf(marked) + 1;
      const [a, b] = at === 'ar' ? [from, to - room] : [from + room, to];
      if (room > 0.7 * wide)
        return top + y + sheet.set(value, at, from, to, top + y, { size: 1, side: 'end' });
      return top + Math.max(y, sheet.set(value, at, a, b, top, { size: 1, side: 'end' }));
    }
    // One after the other.
    default:
      return top + sheet.set([...marked, ...value], at, from, to, top, usual);
  }
}

/** A label at both ends, the values between them. */
export function ends(
  sheet: Sheet,
  { label, value, both }: Entry,
  look: Look,
  from: number,
  to: number,
  top: number,
): number {
  const usual: Style = { size: 1, side: 'start' };
  const wide = to - from;
  const share = 0.2 + 0.06 * look.labelShare;
  const colon = plainWords(look.colon.trim() === ':' ? ':' : '');
  const middle = look.form % 3 === 0 ? ('middle' as const) : ('start' as const);
  const [left, right] =
    languageOfWords(label.length > 0 ? label : value, 'fr') === 'ar'
      ? [both!, { label, value }]
      : [{ label, value }, both!];
  const heights = [
    sheet.set(
      left.label.length > 0 ? [...left.label, ...colon] : [],
      'fr',
      from,
      from + share * wide,
      top,
      usual,
    ),
    sheet.set(left.value, 'fr', from + share * wide + 0.3, from + wide / 2 - 0.2, top, {
      size: 1,
      side: middle,
    }),
    sheet.set(right.value, 'ar', from + wide / 2 + 0.2, to - share * wide - 0.3, top, {
      size: 1,
      side: middle,
    }),
    sheet.set(
      right.label.length > 0 ? [...right.label, ...colon] : [],
      'ar',
      to - share * wide,
      to,
      top,
      usual,
    ),
  ];
  return top + Math.max(...heights);
}
