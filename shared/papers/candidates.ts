/** A place on the paper that may hold a field's value, and what is read there. */
import { farFromCommune } from '#shared/people/communes';
import { latinArticles } from '#shared/people/lexicon/particles';
import { foldText, westernDigits } from '#shared/people/spelling';
import { isFormWord, isKnownPrint, isLabel } from './known-print.ts';
import { right } from './layout.ts';
import { withoutDaughter, withoutDescent, withoutMother, withoutTrade, withTwoNames } from './name-ends.ts';
import type { Field } from './paper.ts';
import type { Box } from './reading.ts';
import { type Piece, spanBox } from './scene.ts';
import { isOffice } from './sentence-words.ts';
import { isNumeric, readValue, type Value } from './values.ts';

export interface Candidate {
  readonly field: string;
  readonly value: Value;
  readonly page: number;
  readonly box: Box;
  readonly pieces: readonly Piece[];
  readonly relation: 'after' | 'beside' | 'before' | 'under' | 'over' | 'placed' | 'mrz' | 'told';
  /** 1 = label letter for letter; placements without label carry their own trust. */
  readonly label: number;
  /** What ranks candidates: label, relation and plausibility of the value together. */
  readonly score: number;
}

export interface Found extends Candidate {
  /** Candidates elsewhere on the paper that say the same, and those that say otherwise. */
  readonly seconds: number;
  readonly rivals: readonly Candidate[];
  /** All readings of this ink, most votes first, once it was looked at again. */
  readonly readings?: readonly string[];
  /** Share of the readings that say `value`. */
  readonly agreement?: number;
  /** Other sums of the paper ask for it, and its own ink shows a part of it only. */
  readonly unseen?: true;
}

const relationTrust = {
  after: 1,
  beside: 0.97,
  under: 0.85,
  over: 0.95,
  before: 0.8,
  placed: 1,
  mrz: 1,
  told: 0.8,
} as const;

export function candidateOf(
  name: string,
  field: Field,
  page: number,
  pieces: readonly Piece[],
  relation: Candidate['relation'],
  label: number,
): Candidate | undefined {
  if (pieces.length === 0) return undefined;
  // Whose daughter one is stands in no given name: that is the mother's cell.
  if (
    /^given|Given(?:Ar|Lat)$/u.test(name) &&
    pieces.some(({ text }, at) => at > 0 && /^(?:بنت|bent|bint)$/iu.test(text))
  )
    return undefined;
  const own = /^family/u.test(name)
    ? withoutDescent(pieces)
    : name === 'fatherAr'
      ? withoutMother(withoutDaughter(pieces))
      : pieces;
  const kept = /^date(?:Hijri)?$/u.test(field.kind)
    ? withWholeDay(own)
    : isNumeric(field.kind)
      ? withWholeNumber(own, field.kind)
      : withoutBranch(withoutScraps(asValue(own, field.kind)), field);
  if (kept.length === 0) return undefined;
  const value =
    readValue(field.kind, kept.map(({ text }) => text).join(' ')) ??
    (relation === 'placed' && field.kind === 'actNumber' ? undefined : readOther(field, kept)) ??
    inWords(field, kept);
  if (value === undefined || isPointer(field.kind, value.value) || isPrint(field.kind, value.value))
    return undefined;
  const used = piecesOf(kept, value.raw);
  const said =
    name === 'supplier'
      ? { ...value, value: withoutTrade(value.value) }
      : /given|family/iu.test(name)
        ? value
        : { ...value, value: withTwoNames(field.kind, value.value) };
  const score = label * relationTrust[relation] * (0.4 + 0.6 * value.quality);
  return { field: name, value: said, page, box: spanBox(used), pieces: used, relation, label, score };
}

/** `Bank of Africa — Berkane`: a dash after a name that is known ends it. */
function withoutBranch(pieces: readonly Piece[], { place }: Field): readonly Piece[] {
  const names = place?.flatMap((one) => (one.relation === 'known' ? one.names : [])) ?? [];
  const dash = pieces.findIndex(({ text }) => /^[-–—]$/u.test(text));
  if (names.length === 0 || dash < 1) return pieces;
  const head = pieces.slice(0, dash);
  const said = foldText(head.map(({ text }) => text).join(' '));
  return names.some((name) => foldText(name) === said) ? head : pieces;
}

/** `4 ذو القعدة 1396` loses the first figure of its day at the line's edge; the other language's reading still has `14`. */
function withWholeDay(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || !/^\d$/u.test(first.text) || !rest.some(({ text }) => /\d{4}/u.test(text)))
    return pieces;
  // Our own reader saw the figure alone too: the model of Latin took a mark before it for another.
  if (first.phrase.own?.text.split(' ').includes(first.text)) return pieces;
  const whole = new RegExp(`(?<!\\d)[0-3]${first.text}(?!\\d)`, 'u').exec(first.phrase.lat?.text ?? '')?.[0];
  return whole === undefined ? pieces : [{ ...first, text: whole }, ...rest];
}

/** `31 1/1981`, where the second reader of the same ink saw one number: `311/1981`. */
function withWholeNumber(pieces: readonly Piece[], kind: Field['kind']): readonly Piece[] {
  if (kind !== 'actNumber') return pieces;
  const at = pieces.findIndex((piece, place) => {
    const before = pieces[place - 1];
    const whole = (before?.text ?? '') + piece.text;
    return (
      before?.phrase === piece.phrase &&
      /^\d{1,4}$/u.test(before.text) &&
      /^\d{1,4}\/\d/u.test(piece.text) &&
      (piece.phrase.own?.text.split(' ').includes(whole) ?? false)
    );
  });
  if (at < 0) return pieces;
  const [before, piece] = [pieces[at - 1]!, pieces[at]!];
  const whole = { ...piece, text: before.text + piece.text, box: spanBox([before, piece]) };
  return [...pieces.slice(0, at - 1), whole, ...pieces.slice(at + 1)];
}

/** Digits of a phrase whose own reading has none that fit may be whole in the other language's reading. */
function readOther(field: Field, pieces: readonly Piece[]): Value | undefined {
  if (!isNumeric(field.kind) || !pieces.some(({ text }) => /\d/u.test(text))) return undefined;
  const phrases = [...new Set(pieces.map(({ phrase }) => phrase))];
  for (const phrase of phrases) {
    const other = phrase.lat?.text;
    const value = other === undefined || other === phrase.text ? undefined : readValue(field.kind, other);
    if (value !== undefined) return { ...value, quality: value.quality * 0.8 };
  }
  return undefined;
}

/** A date that an act gives in words only: `décédé à Khémisset le dix-neuf juin mille neuf cent soixante-neuf`. */
function inWords({ kind }: Field, pieces: readonly Piece[]): Value | undefined {
  if (kind !== 'date' || pieces.length < 4) return undefined;
  const le = pieces.findIndex(({ text }) => /^le$/iu.test(text));
  const text = pieces
    .slice(le + 1)
    .map((piece) => piece.text)
    .join(' ');
  const value = readValue(/\p{Script=Arabic}/u.test(text) ? 'dateWordsAr' : 'dateWordsFr', text);
  return value === undefined || value.quality < 0.7 ? undefined : { ...value, quality: 0.9 * value.quality };
}

/** Prepositions and pronouns of a label not read whole are no name: `في`, `هو`, `يوم`; nor is an article alone: `el`. */
function isPointer(kind: Field['kind'], value: string): boolean {
  if (kind === 'nameLat') return latinArticles.has(value.toLowerCase());
  return (
    /^(?:name|place)Ar$/u.test(kind) &&
    /^(?:(?:في|فيه|من|هو|هي|مي|عن|على|إلى|يوم|سنة|[وفب]?[أإ]ن|قد|حصلت|وقعت|حدثت|الكامل|الكاملة)(?:\s|$))+$/u.test(
      value,
    )
  );
}

const asValue = (pieces: readonly Piece[], kind: Field['kind']): readonly Piece[] =>
  withoutDate(withoutPrint(untilOtherScript(untilGap(pieces, kind), kind), kind), kind);

const isNameOrPlace = (kind: Field['kind']) => /^(?:name|place)/u.test(kind);

/** `تعاونية` on a line of its own over the name: what a firm is, not what it is called. */
const kindOfFirm = /^(?:ال)?(?:تعاونية|شركة|مقاولة)$|^(?:la )?(?:société )?(?:coopérative|société)$/iu;

/** A label, a heading or half of one is no value, however near it stands. */
function isPrint(kind: Field['kind'], value: string): boolean {
  return isNameOrPlace(kind)
    ? isKnownPrint(value)
    : /^text/u.test(kind) && (isLabel(value) || kindOfFirm.test(value));
}

/**
 * What is left of a label at the value's side of it (`الأب [الشخصي والعائلي :] محمد`) and the label that follows
 * (`محمد [المهنة : فلاح]`): words of forms are in no name, and a colon inside parts a label from what it asks for.
 */
function withoutPrint(pieces: readonly Piece[], kind: Field['kind']): readonly Piece[] {
  if (!isNameOrPlace(kind)) return pieces;
  const isWord = ({ text }: Piece) => /[\p{L}\p{N}]/u.test(text);
  const isForm = ({ text }: Piece) => text.split('/').some((side) => isFormWord(side));
  const words = pieces.filter(isWord);
  // `اسم الوالدة [الكامل :] سلمى`: one word more and a colon are the label's, whatever the word.
  const colons = /^[\p{L}]+\s?:$/u.test(pieces[0]?.text ?? '') ? 0 : pieces[1]?.text === ':' ? 1 : -1;
  if (colons >= 0 && kind.startsWith('name') && words.length > 1 && pieces.length > colons + 1)
    return withoutPrint(pieces.slice(colons + 1), kind);
  const first = words.findIndex((piece) => !isForm(piece));
  if (first < 0) return words.length > 0 ? [] : pieces;
  let from = first > 0 ? pieces.indexOf(words[first]!) : 0;
  const colon = pieces.findIndex(({ text }, at) => at >= from && /[\p{L})]\s?:$|^:$/u.test(text));
  // `الأب الكامل : محمد`: print of a label goes on up to its colon.
  if (from > 0 && colon >= 0 && colon - from <= 2 && colon < pieces.length - 1) from = colon + 1;
  const isPlace = kind.startsWith('place');
  const next = pieces.findIndex(
    (piece, at) => at > from && isWord(piece) && (isForm(piece) || (isPlace && isOffice(piece.text))),
  );
  return pieces.slice(from, next < 0 ? pieces.length : next);
}

/**
 * Under a label that asks for both, a date and a place stand together: `06.08.1963 à Tiflet`, `6 غشت 1963 بتيفلت`,
 * `Tiflet, le 6 août 1963`. The date is none of the place's name.
 */
function withoutDate(pieces: readonly Piece[], kind: Field['kind']): readonly Piece[] {
  if (!kind.startsWith('place')) return pieces;
  const year = pieces.findIndex(({ text }) => /(?<!\d)(?:1[3-9]|20)\d\d(?!\d)/u.test(westernDigits(text)));
  // `Khémisset le dix-neuf juin …`: a date in words.
  const said = pieces.findIndex(
    ({ text }, at) =>
      at > 0 && /^(?:le|en|vers)$/iu.test(text) && !/^\p{Lu}/u.test(pieces[at + 1]?.text ?? ''),
  );
  const first = pieces.findIndex(({ text }) => /\d/u.test(westernDigits(text)));
  if (said > 0 && (first < 0 || said < first)) return pieces.slice(0, said);
  if (first < 0) return pieces;
  if (first > 0) {
    const day = first > 1 && /^(?:le|en|vers|في|سنة|بتاريخ|يوم|عام|خلال)$/iu.test(pieces[first - 1]!.text);
    return pieces.slice(0, day ? first - 1 : first);
  }
  let from = year + 1;
  while (from > 0 && from < pieces.length && /^[\d\s/.,:–-]+$/u.test(westernDigits(pieces[from]!.text)))
    from++;
  const [place, ...rest] = pieces.slice(from);
  if (year < 0 || place === undefined) return year < 0 ? pieces : [];
  if (/^(?:ب|في|à|a|au)$/iu.test(place.text)) return rest;
  return opensWithIn(place.text) ? [{ ...place, text: place.text.slice(1) }, ...rest] : [place, ...rest];
}

/** `بتيفلت`: in Tiflet; but «بركان», «بني ملال», «بويزكارن» begin with the letter themselves. */
export const opensWithIn = (word: string): boolean =>
  /^[بل]\p{Script=Arabic}{2}/u.test(word) && farFromCommune(word.slice(1)) < farFromCommune(word);

/** A name does not reach across a gap no blank makes. */
function untilGap(pieces: readonly Piece[], kind: Field['kind']): readonly Piece[] {
  if (kind === 'dateWordsAr' || kind === 'dateWordsFr' || kind === 'amountWordsFr') return pieces;
  const end = pieces.findIndex((piece, at) => {
    const before = pieces[at - 1];
    if (before === undefined || piece.wraps || piece.phrase === before.phrase) return false;
    const gap = Math.max(piece.box[0] - right(before.box), before.box[0] - right(piece.box));
    return gap > 2.5 * before.box[3];
  });
  return end < 0 ? pieces : pieces.slice(0, end);
}

/**
 * Latin names inside Arabic lines are known from the other language's reading alone, in which the Arabic that follows is
 * gibberish: names begin with capitals and hold nothing but letters.
 */
function untilOtherScript(pieces: readonly Piece[], kind: Field['kind']): readonly Piece[] {
  if (!/^(?:name|place)Lat$/u.test(kind) || !pieces.some(({ phrase }) => phrase.script === 'ar'))
    return pieces;
  const end = pieces.findIndex(
    ({ text, phrase }, at) =>
      at > 0 && phrase.script === 'ar' && !/^\p{Lu}[\p{L}'’-]*[)\]]?[.,،]?$/u.test(text),
  );
  return end < 0 ? pieces : pieces.slice(0, end);
}

/** Marks of an edge or a rule beside a name: one or two letters that are no particle, half believed, at either end. */
function withoutScraps(pieces: readonly Piece[]): readonly Piece[] {
  const isScrap = ({ text, confidence, phrase }: Piece) => {
    const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (letters > 2 || (confidence > 0.3 && /^(?:EL|AL|OU|BEN|AU|SA)$/u.test(text))) return false;
    const alone =
      phrase.text.replace(/[^\p{L}\p{N}]/gu, '').length <= 3 && !/^(?:el|al|ou|de|حي)$/iu.test(text);
    if (/^\p{Script=Arabic}{2}$/u.test(text)) return false;
    return alone ? pieces.some((other) => other.phrase !== phrase) : confidence < 0.6;
  };
  let [from, to] = [0, pieces.length];
  while (to - from > 1 && isScrap(pieces[to - 1]!)) to--;
  while (to - from > 1 && isScrap(pieces[from]!)) from++;
  return pieces.slice(from, to);
}

/**
 * The pieces a value was read from: those whose text is in the raw value, or all. In `433/2021 à la date du 13 novembre
 * 2021` the number is read from its own ink alone: the day that follows has the same year.
 */
function piecesOf(pieces: readonly Piece[], raw: string): readonly Piece[] {
  const bare = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const whole = pieces.filter(({ text }) => bare(text) === bare(raw));
  if (whole.length > 0) return whole.slice(0, 1);
  const used = pieces.filter(
    ({ text }) => bare(text) !== '' && (raw.includes(bare(text)) || text.includes(raw)),
  );
  return used.length > 0 ? used : pieces;
}
