/** How offices that write French shorten names half the country bears: `Med Alami` is Mohamed Alami. */
const shortened: Readonly<Record<string, string>> = {
  med: 'Mohamed',
  md: 'Mohamed',
  mhd: 'Mohamed',
  mohd: 'Mohamed',
  mohmd: 'Mohamed',
};
const short = new RegExp(
  `(?<![\\p{L}\\p{N}'’])(?:${Object.keys(shortened).join('|')})(?![\\p{L}\\p{N}'’])\\.?`,
  'giu',
);
const beside = /\S[\s.<]+\S/u;

/** A name as it is said; what stands alone is left, for it is all there is of a name. */
export const inFull = (printed: string): string =>
  beside.test(printed)
    ? printed.replace(short, (word) => shortened[word.toLowerCase().replace('.', '')] ?? word)
    : printed;
