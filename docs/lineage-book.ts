/** The weights of the proof of lineage as a document for those who answer for them, written from the table itself. */
import { gateText, knownGates } from '#shared/people/lineage/gate-words';
import {
  dates,
  facts,
  frequencyFloor,
  generation,
  givenFrequency,
  kinship,
  name,
  oldestFather,
  oldestMother,
  pooling,
  priors,
  thresholds,
  weightsVersion,
  youngestFather,
  youngestMother,
} from '#shared/people/lineage/weights';

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;
const bits = (same: number, other: number): string => {
  const value = Math.log2(same / other);
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
};

const links = {
  'applicant-subject': 'the holder of the identity card is the child of the act',
  'parent-member': 'the parent the act names is the member of the card and the register',
  'member-register': 'the member of the card is the person of the register’s row',
} as const;
const rivals = ['sibling', 'uncle', 'grandfather', 'homonym', 'stranger'] as const;

function priorTable(): string {
  const rows = (Object.keys(links) as (keyof typeof links)[]).map((link) => {
    const prior: Readonly<Record<string, number>> = priors[link];
    const shown = (key: string) => (prior[key] === undefined ? '–' : percent(prior[key]));
    return row(links[link], shown('same'), ...rivals.map(shown));
  });
  return table(['link', 'the claim', ...rivals], rows);
}

function dateTable(): string {
  const meaning: Readonly<Record<keyof typeof dates.same, string>> = {
    day: 'the same day',
    month: 'the same month, no day known',
    year: 'the same year, no more known (1 January and 31 December count as no day)',
    about: 'about the same year: presumed, or a Hijri year over two of ours',
    misread: 'one part or one digit apart',
    near: 'a year or two apart',
    decade: 'at most ten years apart, or two whole days that no slip explains',
    far: 'farther',
  };
  const levels = Object.entries(meaning) as [keyof typeof dates.same, string][];
  return table(
    ['two dates of birth', ...rivals],
    levels.map(([level, said]) =>
      row(said, ...rivals.map((rival) => bits(dates.same[level], dates[rival][level]))),
    ),
  );
}

const pairs: readonly (readonly [
  string,
  keyof typeof facts & `${string}${'Same' | 'Misread' | 'Differs'}`,
])[] = [
  ['CIN: the same', 'cinSame'],
  ['CIN: one character apart', 'cinMisread'],
  ['CIN: another', 'cinDiffers'],
  ['number of the act: the same', 'actNumberSame'],
  ['number of the act: another', 'actNumberDiffers'],
  ['number of the member’s file: the same', 'numberSame'],
  ['number of the member’s file: one digit apart', 'numberMisread'],
  ['number of the member’s file: another', 'numberDiffers'],
  ['place of birth: the same', 'placeSame'],
  ['place of birth: another (brothers are born where brothers are born)', 'placeDiffers'],
];

export function lineageBook(): string {
  return `# How a lineage is weighed

Version ${weightsVersion} of the weights; this page is written from the table in \`shared/people/lineage/weights.ts\`.
They are our judgment, checked on invented families (\`npm run --silent bench -- lineage\`); the High Commission may set
others, as a new version. A proof names the version it was weighed with. Nothing is ever refused by these figures.

![What was said and what was true](lineage-reliability.svg)

## Three links

The lineage is as sure as its three links together: their probabilities are multiplied. Each is weighed against whoever
else the papers might speak of. Acceptance is proposed from ${percent(thresholds.accept)}, with each link at
${percent(thresholds.link)} and nothing that closes the automatic way; at ${percent(thresholds.likelyNot)} or less an
officer is told to expect a "no". Before any paper is compared:

${priorTable()}

## Facts

Weights are in bits: one bit makes the claim twice as likely beside that rival, three bits eight times. What only one side
tells is not compared and weighs nothing. Several papers for one fact: the fullest agreement counts; a further independent
witness to a spelling multiplies its odds by ${pooling.repeated}, ${pooling.mostRepeats} times at most. All copies of one
act, and the booklet's page written from it, are one witness. Where witnesses disagree the odds are their mean, the register
counting ${pooling.registerWeight} times.

${dateTable()}

${table(
  ['number or place', 'bits'],
  pairs.map(([said, key]) => row(said, bits(facts[key][0], facts[key][1]))),
)}

Years between the births of member and applicant, as mean and spread: ${Object.entries(generation)
    .map(([who, [mean, wide]]) => `${who === 'same' ? 'parent' : who} ${mean} ± ${wide}`)
    .join(
      ', ',
    )}. A father under ${youngestFather} or over ${oldestFather}, a mother under ${youngestMother} or over ${oldestMother} close the automatic way. So do
two fathers' or grandfathers' names for one parent where no two papers have the same, two days of one death that no slip of
a digit explains, and an act that names another parent than the member, whoever attests to be told of a child.

What a deed of heirs or an attestation of kinship says the applicant is to the member:

${table(
  ['it says', 'beside an uncle', 'beside a grandfather'],
  Object.entries(kinship).map(([word, { same, uncle, grandfather }]) =>
    row(word, bits(same, uncle), bits(same, grandfather)),
  ),
)}

## Names

The matcher says how likely two spellings are one name; its odds count from 1:${Math.round(1 / name.leastOdds)} to
${name.mostOdds}:1. A stranger bears the name by chance as often as given name, father's name and family name are met
together: shares are counted in the register where one is at hand, else taken from the list below, with a floor of
${percent(frequencyFloor.given)} for a given name and ${percent(frequencyFloor.family)} for a family's. A namesake always
bears given name and family; his father's name in ${percent(name.homonymFather)} of cases and more where it is common. A
name that is likelier another than the same closes the automatic way, whatever the dates say.

${Object.entries(givenFrequency)
  .map(([given, share]) => `${given} ${percent(share)}`)
  .join(' · ')}

## What closes the automatic way

${table(
  ['code', 'told as'],
  knownGates.map((code) => row(`\`${code}\``, `${gateText(code).ar} · ${gateText(code).fr}`)),
)}
`;
}
