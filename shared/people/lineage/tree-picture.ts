/**
 * The lineage as a picture: who descends from whom, who would be one and the same, and how far each link holds.
 * A link is told apart by colour, by pattern, by thickness and in words: it can be read without colours, and printed.
 */
import type { Family, LineageLink, LineageProof } from '../evidence.ts';
import { weakestFirst } from './account.ts';
import { gateLink } from './gate-words.ts';
import { escaped, type TextLook, tag } from './svg-pen.ts';
import { across, downwards, from, gap, kinLine, type Linked, penOn, type Sheet } from './tree-links.ts';
import { doubtsOf, treeNotes } from './tree-notes.ts';
import { ink, type PersonBox, personBox, type Role } from './tree-people.ts';
import { type Language, linkTitle, strengthText, type Text } from './words.ts';

export type PicturedProof = Pick<LineageProof, 'links' | 'gates'> &
  Partial<Pick<LineageProof, 'wouldSettle' | 'notes'>>;

export interface TreeLook {
  /** `wide` for a desk and for paper, 992 across; `narrow` for a telephone, 360 across. */
  readonly layout?: 'wide' | 'narrow';
  /** Stands over the picture where it is kept by itself, in the file; it then follows the reader's dark mode too. */
  readonly heading?: string;
}

/** In a page the page's own rules hold; by itself the picture brings its own. */
const ownRules = `text{font-family:system-ui,"Noto Sans Arabic","Segoe UI",Tahoma,"DejaVu Sans",sans-serif}
@media (prefers-color-scheme:dark){.tree-ground{fill:#121715}.tree-box{fill:#1f2825;stroke:#9aa5a0}.tree-text{fill:#eef2f0}.tree-quiet{fill:#b8c2bd}.tree-kin{stroke:#9aa5a0}
${Object.entries({
  solid: '#6fd3a3',
  probable: '#8ab8ff',
  uncertain: '#f0b860',
  weak: '#ff9a9f',
  unknown: '#b8c2bd',
})
  .map(
    ([strength, colour]) => `.tree-link.${strength}{stroke:${colour}}.tree-word.${strength}{fill:${colour}}`,
  )
  .join('')}}`;

/** @example drawFamilyTree(proof, proof.family!, 'ar', { layout: 'narrow' }) // '<svg …>' */
export function drawFamilyTree(
  proof: PicturedProof,
  family: Family,
  language: Language,
  { layout = 'wide', heading }: TreeLook = {},
): string {
  const sheet: Sheet = { width: layout === 'wide' ? 992 : 360, language, parts: [] };
  const pen = penOn(sheet);
  const top =
    heading === undefined ? 8 : pen.lines(12, 24, sheet.width - 24, heading, { ...loud, anchor: 'start' });
  const ordered = weakestFirst(proof.links);
  const drawn: Drawn = {
    pen,
    box: (role, width) => personBox(role, family[role], width, language),
    family,
    link: (name) => {
      const link = proof.links.find((one) => one.name === name);
      if (link === undefined) return undefined;
      const shut = proof.gates.some((code) => gateLink[code] === name);
      return { link, number: ordered.indexOf(link) + 1, doubts: doubtsOf(link).length, shut };
    },
  };
  const end = layout === 'wide' ? drawWide(drawn, top) : drawNarrow(drawn, top);
  const height = Math.ceil(treeNotes(pen, proof, family.branch, end + 18)) + 6;
  const id = `lineage-${layout}${heading === undefined ? '' : '-file'}`;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${sheet.width} ${height}`,
      width: heading === undefined ? undefined : sheet.width,
      height: heading === undefined ? undefined : height,
      class: `family-tree ${layout}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      'xml:lang': language,
      lang: language,
      'font-family': heading === undefined ? undefined : 'sans-serif',
    },
    [
      tag('title', { id: `${id}-title` }, escaped(titleText[language])),
      tag('desc', { id: `${id}-desc` }, escaped(spoken(ordered, family, language))),
      heading === undefined ? '' : tag('style', {}, escapedRules),
      tag('rect', {
        width: sheet.width,
        height,
        class: 'tree-ground',
        fill: heading === undefined ? 'none' : '#ffffff',
      }),
      ...sheet.parts,
    ].join(''),
  );
}
const escapedRules = ownRules.replaceAll('"', "'");

const titleText: Text = {
  ar: 'شجرة النسب كما تسميها الوثائق',
  fr: 'Arbre de la filiation, tel que les pièces le nomment',
};

/** The picture told to who does not see it. */
function spoken(links: readonly LineageLink[], family: Family, language: Language): string {
  const colon = language === 'ar' ? ': ' : '\u00a0: ';
  return links
    .map((link) => `${linkTitle(link.name, family.branch)[language]}${colon}${strengthText(link)[language]}.`)
    .join(' ');
}

const loud: TextLook = { size: 15, className: 'tree-text', bold: true, fill: ink.text };
interface Drawn extends Linked {
  readonly family: Family;
  box(role: Role, width: number): PersonBox;
}
const wide = 190;

/** Generations downwards; who would be one and the same, side by side. */
function drawWide(drawn: Drawn, top: number): number {
  const { pen, family, box } = drawn;
  const place = (one: PersonBox, x: number, y: number, height: number): void =>
    void pen.sheet.parts.push(one.draw(from(pen.sheet, x, one.width), y, height));
  const [otherX, parentX] = [4, 4 + wide + 24];
  const [memberX, registerX] = [parentX + wide + gap, parentX + 2 * (wide + gap)];
  const parents = parentsOf(family);
  let y = top;
  if (family.grandfather !== undefined) {
    const grandfather = box('grandfather', wide);
    place(grandfather, parentX, y, grandfather.height);
    y += grandfather.height;
    pen.sheet.parts.push(
      kinLine(pen.sheet, [
        [parentX + wide / 2, y],
        [parentX + wide / 2, y + 26],
      ]),
    );
    y += 26;
  }
  const [parent, member, register] = [box(parents.branch, wide), box('member', wide), box('register', wide)];
  const other = family[parents.other] === undefined ? undefined : box(parents.other, wide);
  const high = Math.max(140, ...[parent, member, register, other].map((one) => one?.height ?? 0));
  for (const [name, x] of [
    ['parent-member', parentX + wide],
    ['member-register', memberX + wide],
  ] as const)
    across(drawn, name, x, y + high / 2);
  place(parent, parentX, y, high);
  place(member, memberX, y, high);
  place(register, registerX, y, high);
  const below = y + high;
  const applicant = box('applicant', wide);
  const applicantY = below + 76;
  downwards(drawn, parentX + wide / 2, below, applicantY, registerX);
  if (other !== undefined) {
    const middle = applicantY + applicant.height / 2;
    pen.sheet.parts.push(
      kinLine(pen.sheet, [
        [otherX + wide / 2, below],
        [otherX + wide / 2, middle],
        [parentX, middle],
      ]),
    );
    place(other, otherX, y, high);
  }
  place(applicant, parentX, applicantY, applicant.height);
  return applicantY + applicant.height;
}

/** One below the other, from the register down to the applicant, with room for words beside each link. */
function drawNarrow(drawn: Drawn, top: number): number {
  const { pen, family, box } = drawn;
  const [mainX, main, sideX, side, between] = [6, 208, 226, 128, 74];
  const parents = parentsOf(family);
  const chain = [
    box('register', main),
    box('member', main),
    box(parents.branch, main),
    box('applicant', main),
  ];
  const names = ['member-register', 'parent-member', 'applicant-subject'] as const;
  const sides = [
    undefined,
    family.grandfather === undefined ? undefined : box('grandfather', side),
    family[parents.other] === undefined ? undefined : box(parents.other, side),
  ];
  const heights = chain.map((one, at) => Math.max(one.height, sides[at]?.height ?? 0));
  const tops: number[] = [];
  let y = top;
  for (const height of heights) {
    tops.push(y);
    y += height + between;
  }
  const put = (one: PersonBox, x: number, at: number): void =>
    void pen.sheet.parts.push(one.draw(from(pen.sheet, x, one.width), tops[at]!, heights[at]!));
  const middle = mainX + main / 2;
  for (const [at, name] of names.entries())
    downwards(drawn, middle, tops[at]! + heights[at]!, tops[at + 1]!, sideX, name);
  // Whoever stands aside is a parent of whoever stands one below, in the chain.
  for (const at of [1, 2]) {
    const foot = tops[at]! + heights[at]!;
    const over = tops[at + 1]! - 12;
    const inside = mainX + main - 20;
    const points = [
      [sideX + 8, foot],
      [sideX + 8, over],
      [inside, over],
      [inside, over + 12],
    ] as const;
    if (sides[at] !== undefined) pen.sheet.parts.push(kinLine(pen.sheet, points));
  }
  for (const [at, one] of chain.entries()) put(one, mainX, at);
  for (const [at, one] of sides.entries()) if (one !== undefined) put(one, sideX, at);
  return tops[3]! + heights[3]!;
}

const parentsOf = ({ branch }: Family): { branch: 'father' | 'mother'; other: 'father' | 'mother' } => ({
  branch,
  other: branch === 'father' ? 'mother' : 'father',
});
