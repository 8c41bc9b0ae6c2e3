/** Finds printed labels in runs of words although letters are misread and blanks lost or added. */
import { foldText, letterPairs, mayOccur, occurrences } from '#shared/people/spelling';
import { bottom, columnOverlap, middle, type Run, stacked, startOf, top } from './layout.ts';
import type { Labels } from './paper.ts';

/** Something the page may print; `owner` says what for. */
export interface Print {
  readonly owner: string;
  readonly kind: 'field' | 'section' | 'stop';
  readonly folded: string;
  readonly script: 'ar' | 'lat';
  /** Short labels count inside sentences too. */
  readonly inline: boolean;
  /** Written with a colon in the registry: counts only where one is printed. */
  readonly colon: boolean;
}

export interface Hit {
  readonly run: Run;
  /** Half-open range of folded letters in the run. */
  readonly start: number;
  readonly end: number;
  /** 1 = letter for letter. */
  readonly score: number;
  /** All that this print may be the label of. */
  readonly prints: readonly Print[];
}

/** A label that is all its cell holds. */
export const isWhole = ({ run, start, end }: Hit): boolean =>
  run.primary && start <= 1 && end >= run.folded.length - 1;

/** What a run says. */
export const textOf = ({ words }: Run): string => words.map(({ text }) => text).join(' ');

export function printsOf(
  owner: string,
  kind: Print['kind'],
  labels: Labels | undefined,
  inline = false,
): Print[] {
  const of = (texts: readonly string[] | undefined, script: 'ar' | 'lat') =>
    (texts ?? []).map((text) => ({
      owner,
      kind,
      folded: foldText(text),
      script,
      inline,
      colon: /:$/u.test(text),
    }));
  return [...of(labels?.ar, 'ar'), ...of(labels?.fr, 'lat')];
}

/** Cost allowed for a label of so many letters: none for one or two, a look-alike for three or four, then one in five. */
export function allowance(length: number): number {
  if (length <= 2) return 0;
  if (length <= 4) return 0.5;
  return length <= 7 ? 1 : Math.min(4, length * 0.22);
}

const atWordStart = (run: Run, at: number) => at === 0 || run.wordOf[at] !== run.wordOf[at - 1];
/** `الزوج:أحمد`: a colon ends a label's word where no blank does. */
const atWordEnd = (run: Run, end: number) =>
  end === run.folded.length ||
  run.wordOf[end] !== run.wordOf[end - 1] ||
  run.words[run.wordOf[end]!]!.text[run.letterOf[end - 1]! + 1] === ':';

/** Only a prefix letter (و, ب, ل…) may stand between the word's start and the label. */
function startsWell(run: Run, at: number): boolean {
  if (atWordStart(run, at)) return true;
  // d'un montant de, l'octroi à
  if (run.script === 'lat' && /^[’']$/u.test(run.words[run.wordOf[at]!]!.text[run.letterOf[at]! - 1] ?? ''))
    return true;
  return run.script === 'ar' && atWordStart(run, at - 1) && /[وبلف]/u.test(run.folded[at - 1]!);
}

/** A colon or a gap no blank makes parts a label from its value: no label reaches over it. */
function isOnePiece(run: Run, start: number, end: number): boolean {
  const [first, last] = [run.wordOf[start]!, run.wordOf[end - 1]!];
  for (let at = first; at < last; at++) {
    if (/[:;]/u.test(run.words[at]!.text)) return false;
    // What opens in quotation marks is the value.
    if (/^[«“„]/u.test(run.words[at + 1]!.text)) return false;
  }
  return true;
}

function colonFollows(run: Run, end: number): boolean {
  const last = run.wordOf[end - 1]!;
  return /:/u.test(run.words[last]!.text) || /^\W?:/u.test(run.words[last + 1]?.text ?? '');
}

function capitalsFollow(run: Run, end: number): boolean {
  const [next = '', after = ''] = run.words.slice(run.wordOf[end - 1]! + 1).map(({ text }) => text);
  return /^\p{Lu}{3,}$/u.test(next) || (/^(?:EL|AL|AIT|BEN|OU)$/u.test(next) && /^\p{Lu}{3,}$/u.test(after));
}

/** Short labels look like parts of names: they count at the start of a line, after at most a scrap. */
function leads(run: Run, start: number): boolean {
  return start <= 1 || run.words[run.wordOf[start]!]!.wraps;
}

/** Words before a name; misread they are names themselves. */
const honorifics = new Set(
  ['السيد', 'المسمى', 'المسماة', 'المدعو', 'المدعوة', 'المرحوم', 'الهالك'].map(foldText),
);

/** Words that lead to the father and are names themselves: `للسيدة كريمة …` is nobody's daughter, `كريم ا…` no label. */
const alsoNames = new Set(['كريمة', 'نجل', 'نجلة', 'سليل', 'سليلة'].map(foldText));
const isHonorific = (word: string | undefined) =>
  word !== undefined && /^(?:و|ب|ل)?(?:ل?لسيد|السيد|المسما|المسمى|المدعو|المرحوم|الهالك|الآنسة)/u.test(word);

const misreadHonorific = (label: string, read: string): boolean =>
  [...honorifics].some((word) => label.endsWith(word) && !read.endsWith(word));

function hitsOfPrint(run: Run, print: Print): Omit<Hit, 'prints'>[] {
  const { folded } = print;
  // In a sentence labels stand where they may: `… والده شعبان ووالدته حياة`, `fils de Tijani et de Dahbia`.
  const inline =
    print.inline || (run.primary && run.words.length >= 9 && print.kind === 'field' && folded.length >= 4);
  if (folded.length > run.folded.length + 3 || (!run.primary && folded.length < 3)) return [];
  return occurrences(folded, run.folded, allowance(folded.length))
    .filter(({ start, end, cost }) => {
      if (!isOnePiece(run, start, end)) return false;
      if (inline && !print.inline && !leads(run, start) && cost > 0.07 * folded.length) return false;
      // Alone in its cell it needs no colon.
      const alone = start === 0 && end === run.folded.length;
      if (alsoNames.has(folded) && (cost > 0 || isHonorific(run.words[run.wordOf[start]! - 1]?.text)))
        return false;
      if (print.colon && !alone && !colonFollows(run, end)) return false;
      // Without its first word a short label is another one's: «أي بتاريخ» is not every «بتاريخ».
      if (
        folded.length <= 9 &&
        folded.length - (end - start) >= 2 &&
        folded.endsWith(run.folded.slice(start, end))
      )
        return false;
      // So is an honorific, alone or at a label's end: «المسومي» is not «المسمى», «تعاونية المسيرة» is named so.
      if (cost > 0.5 && misreadHonorific(folded, run.folded.slice(start, end))) return false;
      // A short stop is easily like a name: «حي الأمل» is not «الحامل».
      if (print.kind === 'stop' && folded.length <= 6 && cost > 0.5) return false;
      const ends = atWordEnd(run, end);
      // In the other language's reading only before a word in capitals, and letter for letter: `Nom SBATA`.
      if (!run.primary && folded.length < 5 && (cost > 0 || !ends || !capitalsFollow(run, end))) return false;
      if (folded.length <= 4) {
        if (folded.length === 3 && cost > 0 && !colonFollows(run, end)) return false;
        const prefix = cost === 0 && folded.length === 4 && run.script === 'ar' && /ب$/u.test(folded);
        return atWordStart(run, start) && (ends || prefix) && (inline || !run.primary || leads(run, start));
      }
      // ب and ل at a label's end are glued to the value: بإقليم تازة, المحكمة الابتدائية بفاس.
      const glued = run.script === 'ar' && /[بل]$/u.test(folded);
      // Glued to the next word it reaches into a name: `المهدي إد بلقاسم` holds no «المزداد ب».
      if (glued && !ends && cost > Math.max(0.5, 0.14 * folded.length)) return false;
      // `الناظورالمسمى محمد`: the blank before it is easily lost, and no name ends so.
      if (cost === 0 && ends && /^المسما?[يه]$/u.test(folded)) return true;
      if (folded.length <= 6)
        return startsWell(run, start) && (glued || ends) && (inline || leads(run, start));
      // In the middle of a line a middling label must look like one: `تعاونية المسيرة` holds no chairwoman.
      const looksIt = folded.length >= 9 || inline || leads(run, start) || colonFollows(run, end);
      // After a letter that joins nothing the blank is easily lost: `والدها هوعبد السلام`.
      const unjoined = cost === 0 && run.script === 'ar' && /[اوره]و$/u.test(folded);
      return (
        looksIt &&
        startsWell(run, start) &&
        (glued || ends || unjoined || (folded.length >= 10 && print.kind === 'field'))
      );
    })
    .map(({ start, end, cost }) => {
      const unclear = atWordEnd(run, end) || /[بل]$/u.test(folded) ? 0 : 0.8;
      return { run, start, end, score: Math.max(0.05, 1 - (cost + unclear) / folded.length) };
    });
}

/** Short print directly under other short print, at its beginning or centred: a cell too narrow for its label. */
function isUnder(upper: Run, lower: Run): boolean {
  const unit = Math.min(upper.unit, Math.max(upper.box[3], lower.box[3]));
  const gap = top(lower.box) - bottom(upper.box);
  const centre = (run: Run) => run.box[0] + run.box[2] / 2;
  return (
    upper !== lower &&
    upper.page === lower.page &&
    upper.script === lower.script &&
    upper.primary &&
    lower.primary &&
    middle(lower.box) > middle(upper.box) + 0.5 * unit &&
    gap < 1.1 * unit &&
    lower.words.length <= 4 &&
    columnOverlap(upper.box, lower.box) > 0.3 &&
    (Math.abs(startOf(upper.box, upper.script) - startOf(lower.box, upper.script)) < unit ||
      Math.abs(centre(upper) - centre(lower)) < unit)
  );
}

/** `Nom de` over `famille`: runs joined where only together they are a label, whole and nothing else. */
export function withBrokenLabels(runs: readonly Run[], prints: readonly Print[]): Run[] {
  const labels = prints.filter(({ folded }) => folded.length >= 7);
  const known = new Set(prints.map(({ folded }) => folded));
  const whole = (run: Run, longer: number, cost: number) => {
    const pairs = letterPairs(run.folded);
    return labels.some(
      ({ folded, script }) =>
        script === run.script &&
        Math.abs(folded.length - run.folded.length) <= 2 &&
        folded.length > longer + 1 &&
        mayOccur(letterPairs(folded), pairs) &&
        occurrences(folded, run.folded, Math.min(cost, allowance(folded.length))).some(
          ({ start, end }) => start <= 1 && end >= run.folded.length - 1,
        ),
    );
  };
  const kept = [...runs];
  for (const upper of runs) {
    if (!kept.includes(upper) || upper.words.length > 5) continue;
    let joined = upper;
    const parts: Run[] = [upper];
    while (parts.length < 4) {
      const lower = kept.find((run) => !parts.includes(run) && isUnder(parts.at(-1)!, run));
      if (lower === undefined) break;
      joined = stacked(joined, lower);
      parts.push(lower);
      // What is a label by itself has its value under it sooner than its end: only a clear end is taken for one.
      const cost = known.has(upper.folded) ? 0.5 : Number.POSITIVE_INFINITY;
      if (!whole(joined, Math.max(...parts.map(({ folded }) => folded.length)), cost)) continue;
      kept[kept.indexOf(upper)] = joined;
      for (const part of parts.slice(1)) kept.splice(kept.indexOf(part), 1);
      break;
    }
  }
  return kept;
}

/** All labels printed on the pages; where two overlap, the longer and cleaner one stands. */
export function findLabels(runs: readonly Run[], prints: readonly Print[]): Hit[] {
  const byText = Map.groupBy(
    prints,
    (print) => `${print.script} ${print.inline} ${print.colon} ${print.folded}`,
  );
  const pairs = new Map(prints.map(({ folded }) => [folded, letterPairs(folded)]));
  const hits: Hit[] = [];
  for (const run of runs) {
    const found: Hit[] = [];
    const own = letterPairs(run.folded);
    // `المسير : Ahmed ZEROUALY`: an Arabic label before a Latin value in one phrase.
    const mixed = run.script === 'lat' && run.primary && /\p{Script=Arabic}{3}/u.test(run.folded);
    for (const group of byText.values()) {
      const print = group[0]!;
      if (
        (print.script !== run.script && !(print.script === 'ar' && mixed)) ||
        !mayOccur(pairs.get(print.folded)!, own)
      )
        continue;
      for (const hit of hitsOfPrint(run, print)) found.push({ ...hit, prints: group });
    }
    const weight = (hit: Hit) => (hit.end - hit.start) * hit.score ** 3;
    found.sort((a, b) => weight(b) - weight(a));
    const kept: Hit[] = [];
    for (const hit of found) {
      const rival = kept.find((other) => hit.start < other.end && other.start < hit.end);
      if (rival === undefined) kept.push(hit);
      else if (rival.start === hit.start && rival.end === hit.end && rival.score === hit.score) {
        kept[kept.indexOf(rival)] = { ...rival, prints: [...rival.prints, ...hit.prints] };
      }
    }
    hits.push(...kept.sort((a, b) => a.start - b.start));
  }
  return hits;
}
