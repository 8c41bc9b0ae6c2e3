/** The chapters of `rules.md` that inform and decide nothing: money, programmes, cooperative, legal forms, questions. */
import type { Bilingual } from '#shared/papers/reading';
import { bodies, getBody } from '#shared/rules/adviser/bodies';
import { sentenceOf } from '#shared/rules/adviser/conditions';
import { worth } from '#shared/rules/adviser/told';
import { cooperativeStepsOn } from '#shared/rules/cooperative/index';
import { fundingSources } from '#shared/rules/funding-sources';
import { parametersOn, programmes } from '#shared/rules/index';
import { aspectNames, aspects, legalFormsOn } from '#shared/rules/legal-forms/index';
import { questionsOn } from '#shared/rules/questions';
import { rulesDate } from '#shared/rules/version';
import { say } from '#shared/rules/words';
import { bilingual, confidences, days, row, table } from './tables.ts';

const figures = parametersOn(rulesDate);
const all = (texts: readonly Bilingual[]): string => texts.map(bilingual).join('; ') || '—';
const inFrench = (texts: readonly Bilingual[]): string => texts.map(({ fr }) => fr).join('; ') || '—';

function sources(): string {
  const rate = (value: number | 'decree' | null) =>
    value === null ? 'not known' : value === 'decree' ? 'the decree’s' : `${value / 100} %`;
  const limits = ({ limits: named }: (typeof fundingSources)[number]): readonly [string, string] => {
    if (named === 'decree') return ['the decree’s', 'the decree’s'];
    const { rateMax, ceiling } = figures[named];
    const byForm = Object.entries(ceiling).map(
      ([form, centimes]) => `${form}: ${centimes === null ? 'not known' : worth('money', centimes).fr}`,
    );
    return [rate(rateMax), byForm.join(', ')];
  };
  return table(
    ['money of', 'where', 'rate at most', 'ceiling', 'budgets known', 'source', 'valid', 'checked'],
    fundingSources.map((it) =>
      row(
        `${it.id}: ${bilingual(it.name)}`,
        it.regions?.join(', ') ?? 'the whole country',
        ...limits(it),
        it.budgets.map(({ year, centimes }) => `${year}: ${centimes ?? 'not known'}`).join(', ') || 'none',
        `${it.source} (${confidences[it.confidence]})`,
        days(it),
        it.lastChecked,
      ),
    ),
  );
}

const programmeTable = (): string =>
  table(
    [
      'programme',
      'run by',
      'gives',
      'terms',
      'conditions',
      'rules',
      'stands on',
      'source',
      'valid',
      'checked',
    ],
    programmes.map((it) =>
      row(
        `${it.id}: ${bilingual(it.name)}`,
        bilingual(getBody(it.by).name),
        bilingual(it.what),
        all(it.terms.map(({ text, kind, value }) => say(text.ar, text.fr, worth(kind, value)))),
        inFrench(it.conditions.map(sentenceOf)),
        it.rules.join(', ') || '—',
        it.article,
        `${it.source} (${confidences[it.confidence]})`,
        it.perhapsClosed === true ? `${days(it)}, perhaps closed` : days(it),
        it.lastChecked,
      ),
    ),
  );

const stepTable = (): string =>
  table(
    ['step', 'what', 'where', 'stands on', 'source'],
    cooperativeStepsOn(figures).map((it) =>
      row(
        `${it.phase}: ${bilingual(it.title)}`,
        bilingual(it.what),
        bilingual(it.where),
        bilingual(it.article),
        `${it.source} (${confidences[it.confidence]})`,
      ),
    ),
  );

const formTable = (): string =>
  table(
    ['form', ...aspects.map((aspect) => bilingual(aspectNames[aspect]))],
    legalFormsOn(figures).map(({ name, cells }) =>
      row(
        bilingual(name),
        ...aspects.map((aspect) => {
          const { text, confidence, source } = cells[aspect];
          return `${bilingual(text)} (${source}; ${confidences[confidence]})`;
        }),
      ),
    ),
  );

const questionChapter = (): string =>
  questionsOn(rulesDate)
    .map(({ question, answer, figures: cited, sources: texts, confidence }) =>
      [
        `### ${bilingual(question)}`,
        answer.ar,
        answer.fr,
        `Rests on: ${[...cited.map(({ figure, source }) => `\`${figure}\` (${source})`), ...texts.map(bilingual)].join('; ')}. ${confidences[confidence]}.`,
      ].join('\n\n'),
    )
    .join('\n\n');

export const programmeChapters = (): readonly string[] => [
  '## Whose money',
  'What a source pays at most is bounded by its rate, its ceiling, what is asked of it and what is left of its budget, each where it is known.',
  sources(),
  '## Programmes',
  'The High Commission decides on its own aid by the rules above. Of the programmes of others it informs; the adviser never decides, and says which question would tell where it does not know.',
  programmeTable(),
  '## Who accompanies',
  table(
    ['body', 'helps with', 'source'],
    bodies.map(({ name, helps, source }) => row(bilingual(name), bilingual(helps), source)),
  ),
  '## Steps of a cooperative',
  stepTable(),
  '## Legal forms side by side',
  formTable(),
  '## Questions and answers',
  questionChapter(),
];
