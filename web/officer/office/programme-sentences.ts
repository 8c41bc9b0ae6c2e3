/** The sentences of a programme as they are written anew: one field for each language, the places of figures kept. */
import type { FieldShape, Values } from '../../ui/form.tsx';
import type { ProgrammeView } from './answers.ts';
import { say } from './rules-speech.ts';

type Sentence = ProgrammeView['sentences'][number];
type Texts = Readonly<Record<string, Sentence['text']>>;

const languages = ['ar', 'fr'] as const;
const nameOf = (key: string, language: 'ar' | 'fr'): string => `texts.${key}.${language}`;
/** As the service counts them: `{0}` once, however often it is said. */
const placesIn = (text: string): string => [...new Set(text.match(/\{\d\}/gu))].sort().join(' ');

/** `terms.0` is the first term; a condition of several joined has two numbers. */
function labelOf(key: string, language: 'ar' | 'fr'): string {
  const [part = '', ...at] = key.split('.');
  const number = at.map((one) => Number(one) + 1).join('.');
  const called =
    part === 'name'
      ? say('sentence_name')
      : part === 'what'
        ? say('sentence_what')
        : say(part === 'terms' ? 'sentence_term' : 'sentence_condition', number);
  return say(`sentence_${language}`, called);
}

export const startOf = (sentences: readonly Sentence[]): Values =>
  Object.fromEntries(
    sentences.flatMap(({ key, text }) => languages.map((one) => [nameOf(key, one), text[one]])),
  );

/** Folded away until somebody wants to say something otherwise. */
export const sentenceFields = (sentences: readonly Sentence[], values: Values): readonly FieldShape[] => [
  { name: 'reword', label: say('reword'), kind: 'check' },
  ...(values.reword !== 'yes'
    ? []
    : sentences.flatMap(({ key, text }) =>
        languages.map((one): FieldShape => {
          const places = placesIn(text[one]);
          return {
            ...{ name: nameOf(key, one), label: labelOf(key, one), kind: 'long', required: true, most: 600 },
            dir: one === 'ar' ? 'rtl' : 'ltr',
            hint: places === '' ? undefined : say('sentencePlaces', places),
          };
        }),
      )),
];

/** One line each, as the service takes them. */
const typedIn = (values: Values, key: string, language: 'ar' | 'fr'): string =>
  (values[nameOf(key, language)] ?? '').replaceAll(/[\n\r\t]+/gu, ' ').trim();

export const sentenceFaults = (sentences: readonly Sentence[], values: Values): Values =>
  Object.fromEntries(
    sentences.flatMap(({ key, text }) =>
      languages.flatMap((one) => {
        const places = placesIn(text[one]);
        if (placesIn(typedIn(values, key, one)) === places) return [];
        return [[nameOf(key, one), places === '' ? say('fault_noPlaces') : say('fault_places', places)]];
      }),
    ),
  );

/** What is said otherwise than in the set the draft is built on. */
export const textsIn = (base: readonly Sentence[], values: Values): Texts =>
  Object.fromEntries(
    base.flatMap(({ key, text }) => {
      const typed = { ar: typedIn(values, key, 'ar'), fr: typedIn(values, key, 'fr') };
      return typed.ar === text.ar && typed.fr === text.fr ? [] : [[key, typed]];
    }),
  );

/** The field a fault of the service lies in: it names a sentence, or one language of it. */
export const fieldOfFault = (path: string): string => {
  const name = path.split('.').slice(2).join('.');
  return name.startsWith('texts.') && !/\.(ar|fr)$/u.test(name) ? `${name}.ar` : name;
};

/** Sentences of `after` that `before` does not say so. */
export const reworded = (after: ProgrammeView, before: ProgrammeView | undefined): readonly Sentence[] =>
  after.sentences.filter(({ key, text }) => {
    const was = before?.sentences.find((one) => one.key === key)?.text;
    return was !== undefined && (was.ar !== text.ar || was.fr !== text.fr);
  });
