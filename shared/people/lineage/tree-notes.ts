/** What is written below the picture of a lineage: each link by its number, its doubts and gates, and what would settle it. */
import type { FactName, Family, LineageLink } from '../evidence.ts';
import { rivalsText, weakestFirst } from './account.ts';
import { gateLink, gateText, noteText, settlingText } from './gate-words.ts';
import type { TextLook } from './svg-pen.ts';
import type { Pen } from './tree-links.ts';
import { ink } from './tree-people.ts';
import type { PicturedProof } from './tree-picture.ts';
import { factName } from './wording.ts';
import {
  isolate,
  type Language,
  leastWeight,
  linkTitle,
  strengthOf,
  strengthText,
  type Text,
} from './words.ts';

const plain: TextLook = { size: 13, className: 'tree-text', fill: ink.text, anchor: 'start' };
const quiet: TextLook = { size: 12, className: 'tree-quiet', fill: ink.quiet, anchor: 'start' };
/** Beyond this a line of text is tiring to read. */
const widest = 760;
const indent = 52;

/** @returns where the last line ends */
export function treeNotes(pen: Pen, proof: PicturedProof, branch: Family['branch'], top: number): number {
  const { language, width } = pen.sheet;
  const room = Math.min(widest, width - indent - 12);
  const write = (y: number, text: Text | undefined, look: TextLook): number =>
    text === undefined ? y : pen.lines(indent, y, room, text[language], look);
  let y = top;
  for (const [at, link] of weakestFirst(proof.links).entries()) {
    const strength = strengthOf(link);
    pen.link(strength, [
      [8, y + 8],
      [indent - 10, y + 8],
    ]);
    y = write(y + 13, claim(link, at + 1, branch, language), { ...plain, bold: at === 0 });
    y = write(y, strength === 'unknown' ? undefined : rivalsText(link), quiet);
    y = write(y, doubts(link), quiet);
    for (const code of proof.gates)
      if (gateLink[code] === link.name) y = write(y, warned(gateText(code)), plain);
    y += 6;
  }
  const others = proof.gates.filter((code) => !proof.links.some(({ name }) => name === gateLink[code]));
  for (const code of others) y = write(y + 13, warned(gateText(code)), plain) - 7;
  for (const note of proof.notes ?? []) y = write(y + 13, noteText(note), quiet) - 7;
  if (proof.wouldSettle !== undefined)
    y = write(y + 17, settlingText(proof.wouldSettle), { ...plain, bold: true });
  return y;
}

function claim(link: LineageLink, number: number, branch: Family['branch'], language: Language): Text {
  const [title, strength] = [linkTitle(link.name, branch), strengthText(link)];
  const before = language === 'ar' ? isolate(String(number)) : String(number);
  return {
    ar: `${before}. ${title.ar}: ${strength.ar}`,
    fr: `${before}. ${title.fr}\u00a0: ${strength.fr}`,
  };
}

const warned = ({ ar, fr }: Text): Text => ({ ar: `⚠ ${ar}`, fr: `⚠ ${fr}` });

/** Facts that speak against a link, each once. */
export const doubtsOf = ({ ledger }: Pick<LineageLink, 'ledger'>): readonly FactName[] => [
  ...new Set(
    ledger.filter(({ comparable, bits }) => comparable && bits < -leastWeight).map(({ fact }) => fact),
  ),
];

/** By name: what they are stands in the ledger. */
function doubts(link: LineageLink): Text | undefined {
  const against = doubtsOf(link).map((fact) => factName[fact]);
  if (against.length === 0) return undefined;
  return {
    ar: `− يعارض هذه الحلقة: ${against.map(({ ar }) => ar).join('، ')}`,
    fr: `− contredit ce maillon\u00a0: ${against.map(({ fr }) => fr.charAt(0).toLowerCase() + fr.slice(1)).join(', ')}`,
  };
}
