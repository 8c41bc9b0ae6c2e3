/**
 * What a name is found by in a register, whatever its script and however it is spelt: the skeleton of each word's
 * consonants in sounds both scripts have, and the lexicon's name it is. Keys are short and shared by many names on
 * purpose: they gather candidates, `matchNames` decides.
 */
import { inFull } from './abbreviations.ts';
import { commonName, usualName } from './match.ts';
import { articleVariants, fuseDescent, type NamePart, normaliseName, type Script } from './name.ts';

/** Keys of one word of a name; any of them may find it. */
export interface SearchWord {
  readonly whole: readonly string[];
  /** Skeletons with one consonant lost: shared by spellings that differ in one. */
  readonly shortened: readonly string[];
}

/** Longer Latin writings of one Arabic consonant, then the sounds; what stands in neither list is a vowel. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/[cs]h/g, 's'],
  [/dj/g, 'j'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
];
const sounds: Readonly<Record<string, string>> = Object.fromEntries(
  ['bبپbp', 'mمm', 'dتطدضذظثtd', 'kكقگغkqg', 'sسزصشجszcj', 'hحخهh', 'rرr', 'lلl', 'nنn', 'fفfv'].flatMap(
    (family) => [...family.slice(1)].map((letter) => [letter, family[0] as string]),
  ),
);

function skeletonOf(text: string, script: Script): string {
  let plain = text;
  if (script === 'lat') for (const [writing, sound] of digraphs) plain = plain.replace(writing, sound);
  // A final ه is mostly ة, a final h is mostly nothing.
  plain = plain.replace(script === 'ar' ? /ه$/ : /h$/, '');
  let out = '';
  for (const letter of plain) {
    const sound = sounds[letter];
    if (sound !== undefined && sound !== out.at(-1)) out += sound;
  }
  return out;
}

function shortened(skeleton: string): string[] {
  if (skeleton.length < fewestToShorten) return [];
  return [...skeleton].map((_, at) => skeleton.slice(0, at) + skeleton.slice(at + 1));
}
/** What is left of a shorter skeleton would be found under half the register. */
const fewestToShorten = 4;

const glued = /^(?:بن|ben|بو|bou|ايت|ait)(?=.{3})/;

const cutName = (name: string) => normaliseName(inFull(name.slice(0, 200)));

/** Words of a name as they are filed: descent words say nothing of who it is. */
export function searchWords(name: string): readonly SearchWord[] {
  const { parts, script } = cutName(name);
  return parts.flatMap((part, at) => (part.kind === 'name' ? [wordOf(part, parts[at - 1], script)] : []));
}

/**
 * Words of a name as they are asked for. One that is surely a name of the lexicon is found by that name however it was
 * spelt when it was filed; only what the lexicon lacks is sought with a consonant lost too.
 */
export const wordsAsked = (name: string): readonly SearchWord[] =>
  searchWords(name).map((word) =>
    word.whole.some((key) => key.startsWith(ofLexicon)) ? { whole: word.whole, shortened: [] } : word,
  );
/** Before a name of the lexicon, to tell it from a skeleton. */
const ofLexicon = '=';

/** The given and the family name somebody bears, as names are counted; either may be missing. */
export function namesBorne(name: string): { readonly given?: string; readonly family?: string } {
  const { parts, script } = cutName(name);
  const [given, ...others] = parts
    .filter(({ kind }) => kind === 'name')
    .map(({ text }) => commonName(text, script));
  const family = parts.at(-2)?.kind === 'nasab' ? undefined : others.at(-1);
  return { ...(given === undefined ? {} : { given }), ...(family === undefined ? {} : { family }) };
}

/** Words that a reader ran into one, where the first is a name of the lexicon: `رانياجنان` is رانيا and جنان. */
export function wordsRunTogether(name: string): readonly SearchWord[] {
  const { parts, script } = cutName(name);
  return parts.flatMap(({ text, kind }) => {
    if (kind !== 'name' || text.length < 2 * shortestRun || usualName(text, script) !== undefined) return [];
    for (let cut = text.length - shortestRun; cut >= shortestRun; cut--)
      if (usualName(text.slice(0, cut), script) !== undefined)
        return [text.slice(0, cut), text.slice(cut)].map((piece) =>
          wordOf({ text: piece, kind: 'name', sex: undefined }, undefined, script),
        );
    return [];
  });
}
const shortestRun = 4;

function wordOf({ text }: NamePart, before: NamePart | undefined, script: Script): SearchWord {
  // بن سعيد is بنسعيد to another clerk, and the other way round.
  const whole =
    before?.kind === 'nasab' ? [text, fuseDescent(before.text + text)] : [text, text.replace(glued, '')];
  const forms = [...new Set(whole)].flatMap((form) => articleVariants(form, script));
  const skeletons = [...new Set(forms.map((form) => skeletonOf(form, script)))].filter((key) => key !== '');
  const name = usualName(text, script);
  return {
    whole: [...skeletons, ...(name === undefined ? [] : [ofLexicon + name])],
    shortened: [...new Set(skeletons.flatMap(shortened))],
  };
}
