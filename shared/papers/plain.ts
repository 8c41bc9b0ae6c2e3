/** A text as it is compared letter by letter between readers. */

/** Letters and figures only, hamza forms and cases folded. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}<]/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىئ]/gu, 'ي')
    .replaceAll('ؤ', 'و')
    .replaceAll('ء', '');
}
