/**
 * Lines of figures whose Arabic label was taken for Latin letters: `رقم القرار : 4648/94` read as `4648/94 : él pô`.
 * They are read once more as Arabic; the figures stay those of the Latin reading.
 */

import { textOf } from './labels.ts';
import { type Run, runOfText } from './layout.ts';
import type { Phrase } from './page-text.ts';
import type { Field, Paper } from './paper.ts';
import { hitsOf, type Scene } from './scene.ts';
import { isNumeric } from './values.ts';

/** At most so many lines a page; each costs a few readings of a small crop. */
const patience = 5;
const figure = /[A-Z]{0,2}\d[\d/.:-]*\d/gu;

/** Runs to add to the scene; none when no field with an Arabic label and figures is missing. */
export async function hearAgain(
  scene: Scene,
  paper: Paper,
  isFound: (field: string) => boolean,
): Promise<Run[]> {
  const awaited = Object.entries(paper.fields).filter(
    ([name, field]: [string, Field]) =>
      isNumeric(field.kind) && (field.labels?.ar?.length ?? 0) > 0 && !isFound(name),
  );
  if (awaited.length === 0) return [];
  const heard: Run[] = [];
  for (const [at, page] of scene.pages.entries()) {
    const strange = scene.runs
      .filter(
        (run) => run.page === at && run.primary && run.script === 'lat' && hitsOf(scene, run).length === 0,
      )
      .filter(isStrange)
      .slice(0, patience);
    for (const run of strange) {
      const latin = textOf(run);
      const figures = latin.match(figure) ?? [];
      const again = (await page.reread(run.box, 'ar')).find(({ text }) => /\p{Script=Arabic}{3}/u.test(text));
      if (again === undefined || figures.length !== 1) continue;
      const words = again.text
        .replace(/[\p{N}/]+/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim();
      const phrase: Phrase = {
        box: run.box,
        line: run.words[0]!.phrase.line,
        script: 'ar',
        text: `${words} ${figures[0]}`,
        confidence: again.confidence,
        words: [],
      };
      heard.push(runOfText(phrase, at, run.unit));
    }
  }
  return heard;
}

/** Figures beside letters that make no Latin word. */
function isStrange(run: Run): boolean {
  const text = run.words.map((word) => word.text).join(' ');
  const rest = text.replace(figure, ' ').replace(/\d/gu, '');
  return /\d{2}/u.test(text) && /[^\s.:]/u.test(rest) && !/\p{L}{4}/u.test(rest);
}
