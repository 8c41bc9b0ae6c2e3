/** Names, places and other words of a paper: where such a value begins and ends, and the blanks it lost. */
import { westernDigits } from '#shared/people/spelling';
import { isKnownName } from './part-of-name.ts';
import { asSpelt, isTornPlace } from './place-spelling.ts';
import { beginsDate, goesOn, opensPlace } from './sentence-words.ts';
import type { Value } from './values.ts';

const honorifics =
  /^(?:(?:السيدة|السيد|المسماة|المسمى|المدعوة|المدعو|(?:المرحومة|المرحوم)(?:\sب?(?:الله|(?:كرم|عفو|فضل|رحمة)\sالله))?|الهالكة|الهالك|المقاومة|المقاوم|الآنسة|الأستاذة|الأستاذ|mme|mlle|madame|monsieur|m\.|mr)(?:\s[\s.:]*|[.:][\s.:]*|$))+/iu;
/** `ولدت في الساعة العاشرة`: what follows is when, not where. */
const preposition = /^(?:في|من|إلى|على|الساعة|[وفب]?[أإ]ن)\s/u;
/** A pronoun that leads to the name, also as misread: `والدته هي …`. */
const pronoun = /^(?:هو|هي|هى|مو|مين|هم|تعالى|الكاملة?)\s+(?=\p{Script=Arabic}{2})/u;

export function tidy(text: string): string {
  return (
    text
      .replace(/[\u064b-\u0652\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
      .replace(/\s+/gu, ' ')
      // Of two strokes alike one is easily lost; nothing else is written so.
      .replace(/(?<!\p{L})عبد اله(?!\p{L})/gu, 'عبد الله')
      .trim()
  );
}

export function arabicName(text: string): Value | undefined {
  const name = arabicWords(text);
  // `عمالة الفقيه بن صالح` is nobody.
  return name === undefined || opensPlace(name.value.split(' ')[0]!) ? undefined : name;
}

function arabicWords(text: string): Value | undefined {
  const bare = whoseChild(
    tidy(text)
      .replace(/^[\s:.,;\-–—_'"«»|()[\]*!]+/u, '')
      // `شيبان.حرر هذا الرسم`: the blank after a stop was lost.
      .replace(/(?<=\p{L}{2}[.،؛])(?=\p{L}{2})/gu, ' ')
      // `« عبد القادر »`: the quotation mark, read as a letter of the name.
      .replace(/^[ردءوز](?=عبد\s)/u, '')
      .replace(pronoun, '')
      .replace(honorifics, ''),
  );
  const words: string[] = [];
  const used: string[] = [];
  let strange = 0;
  const all = bare.split(' ').flatMap((word) => withLostBlank(word).split(' '));
  for (const [at, word] of all.entries()) {
    const letters = word.replace(/[^\p{Script=Arabic}]/gu, '').replace(/[،؛؟٠-٩۰-۹]/gu, '');
    if (words.length > 0) {
      // «أيت بها» is a family.
      const joins = /^[أآا]يت$/u.test(words.at(-1)!);
      if ((!joins && goesOn(letters, all[at + 1] ?? '', words.length)) || /\d{3}/u.test(word)) break;
      // The same name in the other script follows, or a note in brackets.
      if (/^[([]|\p{Script=Latin}{2}/u.test(word)) break;
    }
    if (letters.length > 0 && !/\d/u.test(word)) {
      words.push(letters);
      used.push(word);
    }
    if (letters.length !== word.length) strange++;
    // `المولود بفاس في 12 مارس`, `بخنيفرة خلال سنة 1929`: a date begins where a name ends.
    if (beginsDate(word) && words.length > 1) {
      words.pop();
      used.pop();
      break;
    }
    // A full stop ends a name in running text; after a letter or two it is an abbreviation's.
    if (/[.۔،]$/u.test(word) && (words.length > 1 || letters.length > 2)) break;
  }
  // `بن` with nobody after it opens the next name, the father's; `ولد` says when, with the next word's blank lost or not.
  while (words.length > 1 && /^(?:بن|ابن|بنت|ابنة|ولدت?(?:في|بتاريخ|سنة)?)$/u.test(words.at(-1)!)) {
    words.pop();
    used.pop();
  }
  const joined = joinScraps(words);
  const letters = joined.join('').length;
  if (letters < 2 || joined.length > 9) return undefined;
  const short = joined.filter((word) => word.length === 1).length;
  const quality = Math.max(0.1, 1 - 0.25 * short - 0.12 * strange - (joined.length > 6 ? 0.3 : 0));
  return { value: joined.map(withLostBlanks).join(' '), quality, raw: used.join(' ') };
}

/** `ابن فوزية بنت سعد`: what opens a woman's name, or is hers to say, is the line's own word for the one who is her child. */
const whoseChild = (text: string): string =>
  text
    // `وعزيزة بنت عبد الإله`: the line's own «و».
    .replace(/^و(?=(\p{L}{3,})\s+بنت\s)/u, (and, name: string) => (isKnownName(and + name) ? and : ''))
    .replace(/^(?:(?:ابنة|إبنة|بنت)\s+(?=\p{L}{2})|[اإ]?بن\s+(?=\p{L}+\s+(?:\p{L}+\s+)?بنت\s))/u, '');

/** «اله» is the second word of «عبد الله» with a stroke unread: nobody is the servant of a god. */
const withWholeName = (word: string, at: number): string => (at > 0 && word === 'اله' ? 'الله' : word);

/**
 * «عبد» and what it serves are two words however they are printed. Other names that a registrar wrote in one, `محمدالطيب`,
 * are said so: of 1,100 fresh papers and the given ones, those that were read in one were printed in one.
 */
const withLostBlank = (word: string): string =>
  word
    .replace(/^عبدال(?=\p{L}{2})/u, 'عبد ال')
    // `محمدالمزداد`: the sentence's own word.
    .replace(/^(\p{L}{2,}[ادذرزوةىء])(ال\p{L}{3,})$/u, (whole, name: string, next: string) =>
      goesOn(next, '', 2) ? `${name} ${next}` : whole,
    );

/** `سعيدبن علي`: in the middle of a name only. */
function withLostBlanks(word: string, at: number, words: readonly string[]): string {
  const parted = withWholeName(withLostBlank(word), at);
  return at < words.length - 1 ? parted.replace(/^(\p{L}{3,}?)(ابن|بن|بنت)$/u, '$1 $2') : parted;
}

/**
 * `ا لحسن`, `وفا ع`: a letter parted from its word. A lone و or ب may be a word; others are not.
 * Families of «بو» are written in one: `بوسلطة`; its و joins nothing, so a blank is easily seen there.
 */
function joinScraps(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && ['ا', 'أ', 'ال', 'إ', 'بو'].includes(before)) {
      joined[joined.length - 1] = before + word;
    } else if (before !== undefined && (word === 'ع' || word === 'ء') && /ا$/u.test(before)) {
      joined[joined.length - 1] = `${before}ء`;
    } else if (before !== undefined && isTornName(before, word)) {
      joined[joined.length - 1] = before + word;
    } else joined.push(word);
  }
  return joined;
}

/** `مر يم`: a letter that joins nothing left a gap; neither half is a name, and both together are one. */
const isTornName = (one: string, two: string): boolean =>
  /[اأدذرزو]$/u.test(one) && !two.startsWith('ال') && ![one, two].some(isKnownName) && isKnownName(one + two);

/** The law's word for the kind of commune is none of its name: `الجماعة الترابية : دمنات`. */
const kindOfCommune =
  /^[\s:.,;-]*(?:(?:الترابي[ةه]|الحضري[ةه]|القروي[ةه])(?![\p{L}])[\s:.,;؛-]*)+(?:ل(?=\p{L}{4}))?/u;

/** `ازداد بمدينة فاس`: what a place is called by nobody; a douar or a quarter is part of its name. */
const city = /^[\s:.,;-]*[بل]?مدينة\s(?=\p{L}{2})/u;
/** An office's rank, where its place was looked for: `مكتب الحالة المدنية الفرعي`. */
const rankOfOffice = /^ا?ل?(?:رئيسي?|فرعي?|مركزي?|مساعد|ملحق|أصلي?)ة?$/u;

export function arabicPlace(text: string): Value | undefined {
  if (preposition.test(tidy(text))) return undefined;
  const place = arabicWords(tidy(text).replace(kindOfCommune, '').replace(city, ''));
  if (place === undefined || rankOfOffice.test(place.value)) return undefined;
  return { ...place, value: asSpelt(place.value) };
}

/** Particles of names that begin small: `Ahmed ben Ali`. */
const particle =
  /^(?:ben|bent|bint|ibn|ou|oulad|ould|ait|aït|el|al|ez|es|et|er|ed|en|de|des|du|la|le|d|l)(?!\p{L})/iu;

export function latinName(text: string): Value | undefined {
  const bare = mendCapitalI(tidy(text))
    .replace(/^[^\p{Script=Latin}\d]+/u, '')
    // `b) Hind ZAHRAOUI`: the letter of a list.
    .replace(/^\(?\p{L}\)\s*(?=\p{L})/u, '')
    // `EL-` at a line's end.
    .replace(/(?<=\p{L})- (?=\p{L})/gu, '-')
    .replace(/^(?:(?:M|Mr|Mme|Mlle)\b[.\s]+|monsieur\s+|madame\s+|feue?\s+)/iu, '');
  const words: string[] = [];
  let strange = 0;
  for (const word of bare.split(' ')) {
    let letters = word.replace(/[^\p{Script=Latin}\d'’-]/gu, '').replace(/^['’-]+|['’-]+$/gu, '');
    if (letters === '' || !/\p{Script=Latin}/u.test(letters)) {
      if (letters !== '') break;
      continue;
    }
    if (/\d/u.test(letters)) {
      strange++;
      letters = letters.replace(/0/gu, 'O').replace(/1/gu, 'I').replace(/5/gu, 'S').replace(/8/gu, 'B');
      if (/\d/u.test(letters)) continue;
    }
    // `lchraf`, `Keläa`: a capital and a mark that one look alone does not tell apart from others.
    letters = letters.replace(/^l(?=[bcdfghjkmnpqrstvwxz]\p{Ll})/u, 'I').replaceAll('ä', 'â');
    // Running text goes on in small letters: `Mohamed BEN ALI sont une seule et même personne`.
    if (
      words.length > 0 &&
      /^\p{Lu}/u.test(words[0]!) &&
      /^\p{Ll}{2}/u.test(letters) &&
      !particle.test(letters)
    )
      break;
    // `né à Tinghir l'enfant de sexe masculin`
    if (words.length > 0 && /^[ld]['’]\p{Ll}{2}/u.test(letters)) break;
    words.push(letters);
    if (/[.,;]$/u.test(word) && (words.length > 1 || (/[,;]$/u.test(word) && letters.length > 2))) break;
  }
  // `né à Rabat des époux …`: a name ends with no article.
  while (words.length > 1 && /^des?$/u.test(words.at(-1)!)) words.pop();
  const letters = words.join('').length;
  if (letters < 2 || words.length > 8) return undefined;
  // `Le porteur du projet, le 01/10/2026`: an article is nobody's name.
  if (
    words.every((word) =>
      /^(?:l[ea]s?|du|des?|et|à|en|au|n|[Jj]e|[Nn]ous|[Vv]ous|[Nn]otre|[Vv]otre|[Ss]uite|[Oo]bjet)$/u.test(
        word,
      ),
    )
  )
    return undefined;
  const short = words.filter((word) => word.length === 1).length;
  // `soultane` alone in its cell: letters whose capital differs in height only.
  if (words.length === 1)
    words[0] = words[0]!.replace(/^[cosvwxz](?=\p{Ll}{3,}$)/u, (letter) => letter.toUpperCase());
  // The number that follows a name is ink of its own: `Fala TAGHTBANT, ZG930525`.
  const raw = bare.replace(/\s\S*\d{4}.*$/u, '');
  return { value: words.join(' '), quality: Math.max(0.1, 1 - 0.2 * short - 0.15 * strange), raw };
}

/** In small letters a capital I after a capital is an l: `AI Fath`, `EI Hassan`. */
function mendCapitalI(text: string): string {
  return /\p{Ll}{2}/u.test(text)
    ? text
        .replace(/(?<!\p{L})([AE])I(?!\p{L})/gu, '$1l')
        // `AL Barid` is no writing of anybody's: capitals go through, or stand first.
        .replace(/(?<!\p{L})([AE])L(?=\s\p{Lu}\p{Ll})/gu, '$1l')
    : text;
}

/** A sentence's, not an abbreviation's: `S.A.R.L.`, `Cie.`; `du Sud.` ends a sentence. */
const fullStop =
  /(?<=(?<![\p{L}.])(?:[\p{L}'’-]{4,}|(?!(?:cie|ets|sté|ste|bat|imm|apt|app|res|rés|rte|lot|bld|bvd|etg)\.)\p{L}{3})|\d)\.$/iu;

/** Nothing is noted: said so on many papers, the blank often lost. */
const nothing = /^لا\s?[سش][يى]\s?[ءئ]?$/u;

/** `يسكن منذ سنة 2005 ب زنقة 24`: how long one has lived at an address is none of it. */
const since =
  /^(?:منذ\s+)?(?:سنة|عام|شهر|تاريخ|فاتح|يوم|\d)[^،]{0,20}?\d{4}\s+ب(?:\s|العنوان\s\p{L}+\s?:?\s?)?/u;
/** The rest of a label: `Adresse actuelle`, `Adresse complète`. */
const saysWhich =
  /^(?:(?:et|ou|actuel|complet|complète|personnel|exact|habituel|principal|suivant|précis|déclaré|légal)(?:le|e)?\s?)+$/iu;

/** `la société coopérative Coopérative Al Amal y est inscrite`: the sentence's own word before the name, and its pronoun. */
const withoutSentence = (text: string): string =>
  text
    .replace(/^(\p{Ll}{4,})\s+(?=(\p{Lu}\p{L}+))/u, (whole, own: string, name: string) =>
      own === name.toLowerCase() ? '' : whole,
    )
    .replace(/(?<=\p{L}{2})\s+y$/u, '')
    // `Secteur : Métiers. Il sera installé à Larache`: the next sentence.
    .replace(/(?<=\p{L}{3})\.\s+(?:Il|Elle|Ils|Elles|Ce|Cette|Son|Sa)\s+\p{Ll}.*$/u, '')
    // The blank before a dash is easily lost: `étage 2- Oued Zem`.
    .replace(/(?<=[\p{L}\d])([-–])\s(?=\p{Lu})/gu, ' $1 ');

/** `(Draa Bois SARL)`, `(secteur : [Commerce).]`: a note's brackets are none of what it says; `(Rabat)` at an end is. */
function withoutBrackets(text: string): string {
  const all = /^\(([^()]*)\)?$/u.exec(text) ?? /^([^()]*)\)[.،,]?$/u.exec(text);
  return all === null ? text : all[1]!.trim();
}

/** `Ets. Lahlou 8 Fils`: the sign between a firm's people, read as a figure of its shape. */
const ampersand =
  /(?<=\p{L}{2}\s)[8$](?=\s(?:Fils|Filles?|Frères?|Sœurs?|Cie|Co|Associée?s?|Partners)(?!\p{L}))/iu;

/** The word before a cooperative's name, its thinnest letter or its accent lost: `Coopératve`, `Cooperative`. */
const cooperative = /(?<!\p{L})(C|c)oop[eéè]r[aà]ti?ve(?!\p{L})/gu;
/** `النقل، وسيقام ب تافراوت`: what will be done begins another sentence. */
const willBe = /[،.]\s+وس[يت](?:قام|نجز|قع|تم|ستقر|كون|حدث|وفر|مكن|شغل|ستفيد)(?:\s.*)?$/u;
/** `شارع الجيش الملكي اليو سفية`: a place torn where its letters do not join. */
function withPlacesWhole(text: string): string {
  const words = text.split(' ');
  const at = words.findIndex((word, i) => i > 0 && isTornPlace(words[i - 1]!, word));
  return at < 0 ? text : words.toSpliced(at - 1, 2, words[at - 1]! + words[at]!).join(' ');
}

export function plainText(text: string, arabic: boolean): Value | undefined {
  let bare = tidy(arabic ? text : mendCapitalI(westernDigits(text))).replace(
    /^[\s:.,;\-–—_|*]+|[\s:,;؛\-–—_|*]+$/gu,
    '',
  );
  // `« د تيفاوين »`: the quotation mark's other half, read as a letter.
  if (arabic) bare = bare.replace(/^[دء]\s+(?=\p{L}{2})/u, '');
  if (arabic)
    bare = bare
      .replace(since, '')
      .replace(willBe, '')
      .replace(/^لا(?=يوجد(?!\p{L}))/u, 'لا ');
  bare = withoutBrackets(bare.replace(arabic ? /[.،]+$/u : fullStop, '').trim());
  if (!arabic) bare = withoutSentence(bare).replace(ampersand, '&');
  if (!arabic && saysWhich.test(bare)) return undefined;
  // A note that there are no notes lost its first word: nobody notes that there are some.
  if (arabic && /^[تي]وجد (?:أي )?(?:بيان|ملاحظ)(?:ات)?ة?$/u.test(bare))
    return { value: `لا ${bare}`, quality: 0.6, raw: bare };
  if (arabic && nothing.test(bare)) return { value: 'لا شيء', quality: 1, raw: bare };
  const letters = bare.replace(arabic ? /[^\p{Script=Arabic}]/gu : /[^\p{Script=Latin}]/gu, '').length;
  if (letters < 2) return undefined;
  // `دوارآيت موسى`: after letters that join nothing the blank is easily lost.
  const value = arabic
    ? withPlacesWhole(
        bare.replace(/(?<!\p{L})(?:دوار(?=\p{L}{3})|شارع(?=\p{L}{3})|ب[يئ]ر(?=[أآ]\p{L}{3}))/gu, '$& '),
      )
    : bare.replace(cooperative, '$1oopérative').replace(/(?<!\p{L})SARLAU(?!\p{L})/u, 'SARL AU');
  return { value, quality: letters / bare.replace(/[\s\d]/gu, '').length > 0.7 ? 1 : 0.4, raw: bare };
}
