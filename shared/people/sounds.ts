/** Families of consonants both scripts have, as bits: two words that share few are not looked at closer. */
import { bitsOf } from './name.ts';

const soundFamilies = ['بپb', 'مm', 'تطدضذظثtd', 'كقگغkqg', 'سزصشجszcjx', 'حهخh', 'رr', 'لl', 'نn', 'فfvp'];
const soundBit = new Int32Array(0x800);
soundFamilies.forEach((letters, i) => {
  for (const letter of letters) soundBit[letter.charCodeAt(0)] = 1 << i;
});

export function soundsOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= soundBit[text.charCodeAt(i)] ?? 0;
  return bits;
}

/** Words of some length that share fewer than two in five families of consonants need no closer look. */
export function farApart(lengthX: number, soundsX: number, lengthY: number, soundsY: number): boolean {
  if (lengthX < 4 || lengthY < 4) return false;
  const most = Math.max(bitsOf(soundsX), bitsOf(soundsY));
  return most >= 2 && bitsOf(soundsX & soundsY) * 5 < most * 2;
}
/** The same for words of which one is several glued together: they must be much alike to be laid on each other at all. */
export function farApartGlued(soundsX: number, soundsY: number): boolean {
  const most = Math.max(bitsOf(soundsX), bitsOf(soundsY));
  return most >= 3 && bitsOf(soundsX & soundsY) * 5 < most * 3;
}
