/** Stated words made alike before they are looked up. */

/** Without case, accents and the forms of hamza, ta marbuta and ya that people write differently. */
export const foldedWords = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/ـ/g, '');
