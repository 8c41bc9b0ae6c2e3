/** The rules as a document for those who answer for them: lawyers, officers, administrators. */
import { factNamings } from '#shared/rules/facts';
import { rules, rulesVersion } from '#shared/rules/index';
import { figures } from '#shared/rules/parameters';
import { conditions, requiredPapers } from '#shared/rules/required-papers';
import type { Rule } from '#shared/rules/rule';
import { programmeChapters } from './programmes-book.ts';
import { bilingual, confidences, days, row, table } from './tables.ts';

const bearings: Readonly<Record<Rule['bearing'], string>> = {
  right: 'without a yes nobody is proposed for the grant',
  payment: 'asked before money moves',
  notice: 'told to the officer, decides nothing by itself',
};
function chapter(rule: Rule): string {
  const facts = (names: Rule['needs']) => names.map((name) => factNamings[name].text.fr).join(', ') || '—';
  return [
    `### ${rule.id}`,
    '',
    bilingual(rule.title),
    '',
    `- Stands on: ${rule.article} (${confidences[rule.confidence]}), ${days(rule)}`,
    `- Bearing: ${bearings[rule.bearing]}`,
    `- Needs: ${facts(rule.needs)}`,
    ...(rule.uses.length === 0 ? [] : [`- Uses where known: ${facts(rule.uses)}`]),
    '',
    table(
      ['example', 'answer'],
      rule.examples.map(({ name, answer }) => row(name, answer)),
    ),
  ].join('\n');
}

export function rulesBook(): string {
  const figureRows = Object.entries(figures).flatMap(([id, { name, measure, values }]) =>
    values.map((p) =>
      row(
        `${id}: ${bilingual(name)}`,
        JSON.stringify(p.value),
        measure.unit,
        p.source,
        confidences[p.confidence],
        days(p),
      ),
    ),
  );
  const papers = requiredPapers.map((p) =>
    row(
      bilingual(p.name),
      p.anyOf.join(', ') || p.paper,
      `${p.level}${p.when === undefined ? '' : ` (${bilingual(conditions[p.when].name)})`}, ${p.stage}`,
      bilingual(p.why),
      `${bilingual(p.law)} (${confidences[p.confidence]})`,
    ),
  );
  return `${[
    '# Rules',
    'Written by `npm run docs` from `shared/rules`; change it there.',
    `Rule set \`${rulesVersion()}\`. Every rule answers yes, no or not known yet. No answer refuses anybody: a file is *eligible* (to be confirmed by two officers), *incomplete* (the applicant is told all that is missing at once), or goes to an *officer*.`,
    '## Rules in force',
    ...rules.map(chapter),
    '## Figures',
    'Dated values. `null` means that the law at hand does not say; the High Commission sets it. An administrator changes figures, papers and the days and figures of programmes in a draft that a second person publishes, in force from a day on; `npm run --silent replay-rules -- RULES` shows what a draft would have changed in past cases.',
    table(['figure', 'value', 'unit', 'source', 'confidence', 'valid'], figureRows),
    '## Papers',
    'The official list was not found; this one is to be confirmed by the High Commission.',
    table(['paper', 'kinds accepted', 'asked', 'why', 'stands on'], papers),
    ...programmeChapters(),
  ].join('\n\n')}\n`;
}
