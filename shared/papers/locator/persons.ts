/** Whose a value is, where a paper tells of several wives or children. */
import { fieldInPaper, whoIn } from './fields.ts';

/** A word the net takes for a part of some value. */
export interface ToldWord {
  /** The field as the net names it. */
  readonly name: string;
  /** Which of several persons the net takes it to be of. */
  readonly ordinal: number;
  /** As it is compared. */
  readonly text: string;
}

/** The paper's field a word is of; undefined where that cannot be said. */
export type PersonOf = (name: string, ordinal: number, page: number) => string | undefined;

interface Person {
  readonly ordinal: number;
  /** What is said of each of its fields. */
  readonly said: Map<string, string>;
}

/**
 * A page may show the third child alone: who is the first of those that are there goes by their order, not by what number the
 * net gives them. It looks at one page at a time, so one who has the number of somebody on an earlier page, and of whom
 * something else is said, is a further person. A number given to few fields is a slip: they are the page's one person's, and
 * nobody's where there are several.
 */
export function personsIn(pages: readonly (readonly ToldWord[])[]): PersonOf {
  const places = new Map<string, number>();
  const alone = new Map<string, number>();
  for (const who of ['wife', 'child']) {
    const known: Person[] = [];
    for (const [page, words] of pages.entries()) {
      const here = personsOn(words.filter(({ name }) => whoIn(name) === who));
      const earlier = [...known];
      for (const one of here) {
        const same = earlier.findLast((other) => other.ordinal === one.ordinal && agrees(one, other));
        if (same === undefined) known.push(one);
        else for (const [name, text] of one.said) same.said.set(name, text);
        places.set(`${who} ${page} ${one.ordinal}`, known.indexOf(same ?? one));
        if (here.length === 1) alone.set(`${who} ${page}`, known.indexOf(same ?? one));
      }
    }
  }
  return (name, ordinal, page) => {
    const who = whoIn(name);
    if (who === undefined) return name;
    const at = places.get(`${who} ${page} ${ordinal}`) ?? alone.get(`${who} ${page}`);
    return at === undefined ? undefined : fieldInPaper(name, at);
  };
}

/** Those of whom a fair share of the fields is said, by their numbers. */
function personsOn(words: readonly ToldWord[]): Person[] {
  const all = [...Map.groupBy(words, ({ ordinal }) => ordinal)].map(([ordinal, own]): Person => {
    const said = new Map<string, string>();
    for (const { name, text } of own) said.set(name, (said.get(name) ?? '') + text);
    return { ordinal, said };
  });
  const most = Math.max(0, ...all.map(({ said }) => said.size));
  return all.filter(({ said }) => said.size > most / 3).sort((a, b) => a.ordinal - b.ordinal);
}

const agrees = (one: Person, other: Person): boolean =>
  [...one.said].every(([name, text]) => (other.said.get(name) ?? text) === text);
