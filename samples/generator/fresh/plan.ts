/** What a set of fresh pages holds: every paper type in turn, by every way a page reaches us. Pure, so it is tested. */

import { type PaperType, paperTypes } from '#shared/papers/reading';
import { Chance } from '#shared/people/learn/chance';
import { formsApart } from './apart/index.ts';
import { authorityForms } from './authority.ts';
import { bankForms } from './bank.ts';
import { type Capture, drawCapture, type Level } from './capture.ts';
import { cardForms } from './card.ts';
import { civilForms } from './civil.ts';
import { cooperativeForms } from './cooperative.ts';
import { familyForms } from './family.ts';
import { formsFifth } from './fifth/index.ts';
import { formsFourth } from './fourth/index.ts';
import { fullCopyForms } from './full-copies.ts';
import { memberForms } from './member.ts';
import type { Form } from './office.ts';
import { otherForms } from './others.ts';
import { projectForms } from './project.ts';
import { formsSecond } from './second/index.ts';
import { formsThird } from './third/index.ts';
import { type Wear, wears } from './wear.ts';

export const forms: readonly Form[] = [
  ...civilForms,
  ...fullCopyForms,
  ...memberForms,
  ...cardForms,
  ...familyForms,
  ...authorityForms,
  ...projectForms,
  ...bankForms,
  ...cooperativeForms,
  ...otherForms,
  ...formsSecond,
  ...formsThird,
  ...formsApart,
];

/** Hands written to measure what an earlier measure was mended against: a set has them only when it names them. */
export const hands: Readonly<Record<string, readonly Form[]>> = {
  fourth: formsFourth,
  fifth: formsFifth,
};

export interface Planned {
  readonly seed: string;
  /** More than one: several papers scanned into one PDF. */
  readonly papers: readonly Form[];
  readonly capture: Capture;
  readonly container: 'jpg' | 'png' | 'pdf';
  readonly heldOut: boolean;
  readonly hand?: string;
}

const levels: readonly Level[] = ['clean', 'scan', 'phone'];

/**
 * One file for each step; types and levels go round so that a short set still has them all. A set of one hand
 * takes that hand's forms of a type in turn.
 */
export function plan(seed: number, count: number, heldOut: boolean, hand?: string): Planned[] {
  const chance = new Chance(seed * 7919 + (heldOut ? 1 : 0));
  const types = [...paperTypes];
  return Array.from({ length: count }, (_, i) => {
    const level = levels[(i + Math.floor(i / types.length)) % 3]!;
    const round = Math.floor(i / types.length);
    const drawForm = (type: PaperType, turn: number): Form =>
      hand === undefined ? formOf(type, heldOut, chance) : inTurn(type, hand, turn);
    const first = drawForm(types[i % types.length]!, round);
    const wear = level === 'clean' ? undefined : wearOf(level, first.type, chance);
    const drawn = drawCapture(level, wear, chance);
    const bundle = level === 'scan' && wear === undefined && first.type !== 'other' && chance.chance(0.16);
    const papers = bundle
      ? [
          first,
          ...[1, 2]
            .slice(chance.below(2))
            .map((n) => drawForm(chance.pick(types.filter((type) => type !== 'other')), round + n)),
        ]
      : [first];
    const pdf = bundle || (level !== 'phone' && chance.chance(0.15));
    const container = pdf ? 'pdf' : level === 'clean' && chance.chance(0.3) ? 'png' : 'jpg';
    return {
      seed: `${seed}-${heldOut ? 'h' : 'o'}-${i}`,
      papers,
      capture: bundle ? { ...drawn, turn: 0 } : drawn,
      container,
      heldOut,
      ...(hand === undefined ? {} : { hand }),
    };
  });
}

function inTurn(type: PaperType, hand: string, round: number): Form {
  const own = hands[hand]!.filter((form) => form.type === type);
  return own[round % own.length]!;
}

/** A page kept for measuring always has a form that nobody mended against; an ordinary page never has. */
function formOf(type: PaperType, heldOut: boolean, chance: Chance): Form {
  const from = forms.filter((form) => form.type === type && (form.heldOut ?? false) === heldOut);
  return chance.pick(from.flatMap((form) => Array<Form>(Math.round(5 * (form.weight ?? 1))).fill(form)));
}

/** A fifth of the papers are old or hard ones. Identity cards are never typed, nor photographed from carbon. */
function wearOf(level: Level, type: PaperType, chance: Chance): Wear | undefined {
  if (!chance.chance(0.22)) return undefined;
  const fit = wears.filter(
    (wear) =>
      (wear !== 'screen' || level === 'phone') &&
      (wear !== 'fax' || level === 'scan') &&
      (type !== 'cnie' || !['typewriter', 'carbon', 'faded'].includes(wear)),
  );
  return chance.pick(fit);
}
