/**
 * Parts a reader glued together, cut again where a known given name ends and a descent word or an article begins; and the
 * two words of one woman's name (فاطمة الزهراء, Fatima Zohra) put together, lest they be taken for two.
 */
import type { NamePart, PersonName, Script } from './name.ts';
import type { WordBook } from './words.ts';

/** The piece after a given name: a descent word and perhaps the father's name, or a name with its article or first part. */
const after: Readonly<Record<Script, RegExp>> = {
  ar: /^(?:(بن|ابن|بنت)(.{3,})?|((?:ال|بل|بو|ايت).{3,}))$/,
  lat: /^(?:(ben|bent|bint)(.{4,})?|((?:el|al|ech|ess|err|ett|ezz|edd|bel|bou|ait).{4,}))$/,
};
const shortest: Readonly<Record<Script, number>> = { ar: 3, lat: 4 };

export function recut({ parts, script }: PersonName, book: WordBook): readonly NamePart[] {
  let cut: NamePart[] | undefined;
  parts.forEach((part, i) => {
    const before = cut === undefined ? parts[i - 1] : cut.at(-1);
    if (before?.kind === 'name' && part.kind === 'name') {
      const text = before.text + part.text;
      if (book.isGiven(text, script, 'F')) {
        cut ??= parts.slice(0, i);
        cut[cut.length - 1] = { ...before, text };
        return;
      }
    }
    const pieces = part.kind === 'name' ? piecesOf(part.text, script, i + 1 < parts.length, book) : undefined;
    if (pieces !== undefined) cut ??= parts.slice(0, i);
    cut?.push(...(pieces ?? [part]));
  });
  return cut ?? parts;
}

function piecesOf(text: string, script: Script, more: boolean, book: WordBook): NamePart[] | undefined {
  const least = shortest[script];
  if (text.length < least + 2 || book.isSpelled(text, script)) return undefined;
  // The longest given name wins: عبدالله before عبد.
  for (let end = text.length - 2; end >= least; end--) {
    const rest = after[script].exec(text.slice(end));
    if (rest === null || !book.isGiven(text.slice(0, end), script)) continue;
    const [, descent, father, withArticle] = rest;
    const given: NamePart = { text: text.slice(0, end), kind: 'name', sex: undefined };
    if (withArticle !== undefined) return [given, { text: withArticle, kind: 'name', sex: undefined }];
    // A descent word ties a son to a father: where none follows it is a badly read end.
    if (father === undefined && !more) return undefined;
    const sex = descent === 'بنت' || descent === 'bent' || descent === 'bint' ? 'F' : 'M';
    const tie: NamePart = { text: descent as string, kind: 'nasab', sex };
    return father === undefined ? [given, tie] : [given, tie, { text: father, kind: 'name', sex: undefined }];
  }
  return twoKnown(text, script, book);
}

/** A given name and a name of the lexicon run together with nothing between. */
function twoKnown(text: string, script: Script, book: WordBook): NamePart[] | undefined {
  const least = shortest[script];
  for (let end = text.length - least - 1; end >= least; end--) {
    const family = text.slice(end);
    if (book.isGiven(text.slice(0, end), script) && book.isSpelled(family, script))
      return [
        { text: text.slice(0, end), kind: 'name', sex: undefined },
        { text: family, kind: 'name', sex: undefined },
      ];
  }
  return undefined;
}
