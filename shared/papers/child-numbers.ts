/** The number a family booklet prints over each child: `2ème ENFANT`, `الولد الثاني`, `Enfant n° 2`. */
import { foldText, westernDigits } from '#shared/people/spelling';
import type { Hit } from './labels.ts';
import { ordinalIn } from './ordinals.ts';
import type { Paper } from './paper.ts';
import type { ChildNumbers } from './reading.ts';
import type { Scene } from './scene.ts';
import { marksOf } from './sections.ts';

const most = 20;

/** In the heading itself, the word before it (`2ème ENFANT`) or the two after it (`Enfant n° 2`). */
function numberOver({ run, start, end }: Hit): number | undefined {
  const words = run.words.map(({ text }) => foldText(westernDigits(text)));
  const from = Math.max(0, run.wordOf[start]! - 1);
  const near = words.slice(from, run.wordOf[end - 1]! + 3);
  for (const [at, word] of near.entries()) {
    const number = ordinalIn(word, near[at + 1]);
    if (number !== undefined && number >= 1 && number <= most) return number;
  }
  return undefined;
}

/** Headings of both scripts stand over one child; where they differ neither is believed, nor a number met twice. */
export function childNumbersOf(scene: Scene, paper: Paper): ChildNumbers {
  if (paper.type !== 'family-booklet') return {};
  const said = new Map<string, Set<number>>();
  for (const { section, hit } of marksOf(scene, paper)) {
    const number = /^child/u.test(section) ? numberOver(hit) : undefined;
    if (number !== undefined) said.set(section, (said.get(section) ?? new Set()).add(number));
  }
  const sure = [...said].flatMap(([section, numbers]) => (numbers.size === 1 ? [[section, ...numbers]] : []));
  const twice = (number: unknown) => sure.filter(([, other]) => other === number).length > 1;
  return Object.fromEntries(sure.filter(([, number]) => !twice(number)));
}
