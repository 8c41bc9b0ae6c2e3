/** Values found by their shape alone, wherever they stand: an identifier, a sum in words, the ground of an act. */
import { mendDigits } from '#shared/people/dates';
import { iceValid, ribValid } from '#shared/people/identifiers';
import { occurrences } from '#shared/people/spelling';
import { type Candidate, candidateOf, type Found } from './candidates.ts';
import { allowance } from './labels.ts';
import { bottom, type Run, sameLine, top } from './layout.ts';
import type { Field, Paper } from './paper.ts';
import type { Box } from './reading.ts';
import { cut, hitsOf, type Scene, unexplained } from './scene.ts';
import { nearestSection } from './sections.ts';
import { readValue, scriptOf } from './values.ts';

export function touches(a: Box, b: Box): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && top(a) < bottom(b) && top(b) < bottom(a);
}

/** Every place whose print has the shape of the kind and that no field has taken. */
export function byShape(
  scene: Scene,
  paper: Paper,
  name: string,
  field: Field,
  taken: readonly Found[],
): Candidate[] {
  const near = field.section !== undefined && paper.sections?.[field.section]?.reach === 'near';
  const runs = scene.runs.filter((run) => run.primary);
  if (field.kind === 'rib' || field.kind === 'ice') {
    const whole = inCells(name, field, runs);
    if (whole.length > 0) return whole;
  }
  if (field.kind === 'basis') return byBasis(name, field, runs);
  if (field.kind === 'relationAr') return byRelation(name, field, runs);
  const spans = /^dateWords/u.test(field.kind)
    ? [
        ...unexplained(scene, scriptOf(field.kind)!, taken).map((run) => ({ run, words: run.words })),
        ...openings(scene, scriptOf(field.kind)!),
      ]
    : field.kind === 'amountWordsFr'
      ? runs.flatMap(amountWords)
      : runs.flatMap((run) => figures(run, field.kind));
  return (
    spans
      .map(({ run, words }) => candidateOf(name, field, run.page, words, 'placed', 0.6))
      .filter((candidate) => candidate !== undefined)
      // Without a label only a value wholly in its shape will do.
      .filter(({ value }) => value.quality >= 0.8)
      // Piece by piece: words broken over two lines have a box as wide as the print.
      .filter(
        ({ page, pieces }) =>
          !taken.some(
            (other) =>
              other.page === page &&
              other.pieces.some((one) => pieces.some((two) => touches(one.box, two.box))),
          ),
      )
      .filter(({ page, box }) => !near || nearestSection(scene, paper, page, box) === field.section)
  );
}

/** What opens the clause that gives an act its ground, wherever it stands in the text. */
const grounds = [
  ...[
    'بناعليماجافيالحكم',
    'بناعليالحكم',
    'بناعليحكم',
    'تنفيذاللحكم',
    'بمقتضيالحكم',
    'بمقتضيحكم',
    'بموجبالحكم',
  ],
  ...['بموجبحكم', 'طبقاللحكم', 'وفقاللحكم', 'استنادااليالحكم', 'الحكمالتصريحيبالولاده', 'حكمتصريحيبالولاده'],
  ...['نقلهذاالرسم', 'نقلمنسجلات', 'منقولعنسجلات', 'منقولمنسجلات', 'نقلاعنسجلات', 'نقلعنسجلات', 'رسممنقول'],
  ...[
    'حسبماصرح',
    'صرحبالولاده',
    'صرحبالازدياد',
    'بناعليتصريح',
    'بناعليالتصريح',
    'حسبتصريح',
    'وفقتصريح',
    'بعدتصريح',
  ],
];
const groundsFr = [
  ...['vulejugement', 'envertudujugement', 'enexecutiondujugement', 'suivantjugement', 'parjugement'],
  ...[
    'transcritle',
    'transfereduregistre',
    'transcritdesregistres',
    'transcritsurlesregistres',
    'actetranscrit',
  ],
  ...['declarationfaitepar', 'surdeclarationde', 'surladeclarationde', 'suivantdeclarationde'],
];

function byBasis(name: string, field: Field, runs: readonly Run[]): Candidate[] {
  return runs.flatMap((run) =>
    (run.script === 'ar' ? grounds : groundsFr).flatMap((ground) =>
      occurrences(ground, run.folded, allowance(ground.length)).flatMap(({ start, end }) => {
        const candidate = candidateOf(name, field, run.page, cut(run, start, end), 'placed', 0.8);
        return candidate === undefined ? [] : [candidate];
      }),
    ),
  );
}

/** `أخ` in `ابن أخ السيد`: whose son one is. */
const kinOfKin = /^(?:أخت?|أخي|أخيه|أخته|عمة?|خالة?|ابنة?|بنت)$/u;

/** `أنه ابن المقاوم …`: the word after the pronoun, or one that stands all alone in its cell. */
function byRelation(name: string, field: Field, runs: readonly Run[]): Candidate[] {
  const opens = (text: string | undefined) => /^(?:و?ب?أنها?|هو|هي|بصفتها?)$/u.test(text ?? '');
  return runs
    .filter(({ script }) => script === 'ar')
    .flatMap((run) => [
      ...run.words.flatMap((word, at) => {
        // `هوابن`: read without its blank.
        if (!/^ه[وي](?:ابن|بنت|حفيد|أخ|أرمل|زوج)/u.test(word.text)) return [];
        const bare = cut(run, run.wordOf.indexOf(at) + 2, run.wordOf.lastIndexOf(at) + 1);
        return candidateOf(name, field, run.page, bare, 'placed', 0.8) ?? [];
      }),
      ...run.words
        // A scrap may have come between: `هي 0 ابنة السيد`.
        .filter(
          (_, at) =>
            run.words.length === 1 ||
            opens(run.words[at - 1]?.text) ||
            (opens(run.words[at - 2]?.text) && !/\p{L}/u.test(run.words[at - 1]!.text)),
        )
        .map((word) => {
          const next = run.words[run.words.indexOf(word) + 1];
          const whole = next !== undefined && kinOfKin.test(next.text) ? [word, next] : [word];
          return candidateOf(name, field, run.page, whole, 'placed', 0.8);
        })
        .filter((candidate) => candidate !== undefined),
    ]);
}

/** `Le dix mars mil neuf cent cinquante-huit, à dix heures, est né …`: an act's text opens with its day. */
function openings(scene: Scene, script: 'ar' | 'lat') {
  return scene.runs
    .filter((run) => run.primary && run.script === script && run.words.length >= 8)
    .flatMap((run) => {
      const first = Math.min(...hitsOf(scene, run).map(({ start }) => start));
      const head = Number.isFinite(first) ? run.words.slice(0, run.wordOf[first]) : run.words;
      const end = head.findIndex(({ text }, at) => text === 'à' || (at > 2 && /,$/u.test(text)));
      const words = end < 0 ? head : head.slice(0, end + 1);
      return words.length >= 5 ? [{ run, words }] : [];
    });
}

/** A number cut into the cells of one line, `350 | 686 | 7344140280626035 | 89`: only where its control digits hold. */
function inCells(name: string, field: Field, runs: readonly Run[]): Candidate[] {
  const length = field.kind === 'rib' ? 24 : 15;
  const holds = field.kind === 'rib' ? ribValid : iceValid;
  const cells = runs
    .filter(({ script }) => script === 'lat')
    .flatMap((run) =>
      run.words.map((word) => ({
        run,
        word,
        digits: mendDigits(word.text.replace(/^[[(|]+|[\])|]+$/gu, '')).replace(/[\s.-]/gu, ''),
      })),
    )
    .filter(({ digits }) => /^\d+$/u.test(digits));
  return cells.flatMap((first) => {
    const level = cells
      .filter(({ run, word }) => run.page === first.run.page && sameLine(word.box, first.word.box, run.unit))
      .filter(({ word }) => word.box[0] >= first.word.box[0])
      .sort((a, b) => a.word.box[0] - b.word.box[0]);
    let digits = '';
    for (const [at, cell] of level.entries()) {
      digits += cell.digits;
      if (digits.length >= length || at > 8) break;
    }
    if (digits.length !== length || !holds(digits)) return [];
    const pieces = level.map(({ word }) => word);
    const candidate = candidateOf(name, field, first.run.page, pieces, 'placed', 0.95);
    return candidate?.value.value === digits ? [candidate] : [];
  });
}

/** Numbers and dates of somebody else's: a judgment's in an act, a law's at a form's foot. */
const ofJudgment = /حكم|قرار|ملف|jugement|dossier/iu;
const ofLaw = /ظهير|الشريف|القانون|مرسوم|dahir|(?<!\p{L})loi(?!\p{L})|décret|arrêté/iu;

function figures(run: Run, kind: Field['kind']) {
  const before = (at: number) =>
    run.words
      .slice(Math.max(0, at - 5), at)
      .map(({ text }) => text)
      .join(' ');
  return run.words
    .map((_, at) => {
      // `2022 / 01 / 25`
      const parted = /^\W$/u.test(run.words[at + 1]?.text ?? '');
      // `513 de l'année 1972`
      const ofYear = kind === 'actNumber' && /^(?:de|pour|من)$/u.test(run.words[at + 1]?.text ?? '');
      return { run, at, words: run.words.slice(at, at + (parted || ofYear ? 5 : 3)) };
    })
    .filter(({ at }) =>
      kind === 'actNumber' ? !ofJudgment.test(before(at)) : kind !== 'date' || !ofLaw.test(before(at)),
    )
    .filter(({ words }) => /\d|^فاتح$/u.test(words[0]!.text) || /^[A-Z]{1,2}$/u.test(words[0]!.text));
}

/** `(quatre cent soixante-deux mille dirhams)` inside a sentence. */
function amountWords(run: Run) {
  if (run.script !== 'lat') return [];
  return run.words.flatMap(({ text }, end) => {
    if (!/dirhams?/iu.test(text)) return [];
    let from = end;
    while (from > 0 && readValue('amountWordsFr', `${run.words[from - 1]!.text} mille`) !== undefined) from--;
    if (end - from < 2) return [];
    // `… dirhams et quarante centimes`.
    const cents = run.words
      .slice(end + 1, end + 7)
      .findIndex((word) => /^centimes?\P{L}*$/iu.test(word.text));
    return [{ run, words: run.words.slice(from, end + 2 + cents) }];
  });
}
