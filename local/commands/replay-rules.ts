/**
 * `npm run --silent replay-rules -- RULES [--on DAY]`: what a proposed rule set would have made of the cases of
 * NASAB_DATA. RULES is a JSON file: a whole set as `--print` writes it, or what changes in the one in force:
 * `{figures?: {name: value | [{value, source, confidence, validFrom, validTo?}]}, papers?, withoutPapers?, programmes?}`.
 * Prints `{version, replaces, inForceOn, totals, changed: [{reference, outcome, maxMAD, differenceMAD, rules …}]}`.
 * DAY: by whose figures of the proposed set cases are judged; default today, or the day its last figure begins.
 */
import { readFileSync } from 'node:fs';
import { assessDossier } from '#shared/cases/dossier';
import { dayOf, PlainDate } from '#shared/cases/plain-date';
import { ruleSetOn } from '#shared/cases/rule-book';
import { addTotals, type Changed, noTotals, previewRules } from '#shared/cases/rule-preview';
import { type RuleSet, rulesVersion } from '#shared/rules/index';
import { parameterNames } from '#shared/rules/parameters';
import { checkRuleChange } from '#shared/rules/rule-change';
import { lastBeginning, ruleSetWith } from '#shared/rules/rule-set';
import { openData, refuseArguments } from './data-folder.ts';

const usage =
  'Usage: npm run --silent replay-rules -- RULES.json [--on YYYY-MM-DD]   (or --print for the set in force)';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readRules(path: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return refuseArguments(`${path} can't be read: ${(error as NodeJS.ErrnoException).code}`);
  }
  try {
    const json: unknown = JSON.parse(text);
    if (isObject(json)) return json;
  } catch {
    // Said below.
  }
  return refuseArguments(`${path} is no JSON object. ${usage}`);
}

/** A bare value stands for the figure on every day; a figure may stand outside `figures`. */
function spelledOut(written: Record<string, unknown>): Record<string, unknown> {
  const names = new Set<string>(parameterNames);
  const outside = Object.entries(written).filter(([name]) => names.has(name));
  const rest = Object.entries(written).filter(([name]) => !names.has(name) && name !== 'figures');
  const { figures } = written;
  if (figures !== undefined && !isObject(figures)) return written;
  const all = { ...figures, ...Object.fromEntries(outside) };
  if (Object.keys(all).length === 0) return written;
  const dated = Object.entries(all).map(([name, value]) => [
    name,
    Array.isArray(value) && value.every((each) => isObject(each) && 'validFrom' in each)
      ? value
      : [{ value, source: 'replay-rules', confidence: 'guess', validFrom: '1956-01-01' }],
  ]);
  return { ...Object.fromEntries(rest), figures: Object.fromEntries(dated) };
}

/** A whole set says by silence that a paper is no longer asked. */
function withSilence(written: Record<string, unknown>, base: RuleSet): Record<string, unknown> {
  const { figures, papers, programmes } = written;
  const whole =
    isObject(figures) && parameterNames.every((name) => name in figures) && programmes !== undefined;
  if (!whole || !Array.isArray(papers)) return written;
  const asked = new Set(papers.map((paper) => (isObject(paper) ? paper.id : undefined)));
  return {
    ...written,
    withoutPapers: base.papers.map(({ id }) => id).filter((id) => !asked.has(id)),
  };
}

const [path, option, day, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0 || (option !== undefined && option !== '--on'))
  refuseArguments(usage);
if (option === '--on' && !PlainDate.safeParse(day).success)
  refuseArguments(`--on needs a day, 2027-01-31. ${usage}`);
const written = path === '--print' ? {} : readRules(path);

const platform = await openData({ create: false });
const today = dayOf(platform.now());
const base = await ruleSetOn(platform, today);
if (path === '--print') {
  platform.close();
  process.stdout.write(`${JSON.stringify(base, null, 2)}\n`);
  process.exit(0);
}
const checked = checkRuleChange(withSilence(spelledOut(written), base), base);
if (checked.status === 'faulty') {
  platform.close();
  refuseArguments(checked.faults.map(({ path, text }) => `${path}: ${text.fr} · ${text.ar}`).join('\n'));
}
const proposed = ruleSetWith(base, checked.change);
const inForceOn = day ?? [today, lastBeginning(proposed)].sort().at(-1)!;
const changed: Changed[] = [];
let totals = noTotals;
let cursor: string | undefined;
do {
  const page = await previewRules(platform, { proposed, inForceOn, limit: 500, cursor }, assessDossier);
  changed.push(...page.changed);
  totals = addTotals(totals, page.totals);
  cursor = page.cursor;
  process.stderr.write(`${totals.cases} cases judged, ${totals.changed} changed\n`);
} while (cursor !== undefined);
platform.close();
const version = { version: rulesVersion(proposed), replaces: rulesVersion(base) };
process.stdout.write(`${JSON.stringify({ ...version, inForceOn, totals, changed })}\n`);
