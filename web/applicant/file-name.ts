/**
 * The name of a chosen file, as its sender is shown it on this telephone. It goes no further: the service is told none, names papers itself, and
 * hands them out under a name of its own.
 */

/** Code points shown; the ending is kept. */
const longest = 60;
const tail = 16;

/** Marks piled on one letter beyond these hide the lines above. */
const mostMarks = 3;

/** One line, in its own letters, without anything that turns, hides or climbs. */
export function shownName(name: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const bare = last
    // Controls, what turns a line around, tags and marks of order; joiners stay, for emoji and Persian.
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu'), '$1')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
  const letters = [...bare];
  if (!/[^\s\u200c\u200d]/u.test(bare)) return '…';
  if (letters.length <= longest) return bare;
  return `${letters
    .slice(0, longest - tail - 1)
    .join('')
    .trim()}…${letters.slice(-tail).join('').trim()}`;
}
