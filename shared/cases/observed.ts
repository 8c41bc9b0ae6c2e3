/** What an office's work looks like from its cases: values officers had to correct, and on which days they acted. */
import { addDays } from '#shared/calendar/index';
import type { CaseCard } from '#shared/platform/platform';
import type { Case, CasePaper } from './case.ts';
import { correctionsOf, mainPart } from './corrected.ts';
import { readingsIn } from './whole-papers.ts';

/** In which letters a value stands; figures, dates and codes are alike in both. */
export const scripts = ['arabic', 'latin', 'neither'] as const;
export type Script = (typeof scripts)[number];
const scriptOf = (field: string): Script =>
  field.endsWith('Ar') ? 'arabic' : field.endsWith('Lat') ? 'latin' : 'neither';

/** How the paper reached us: a file from a scanner, a good picture, or one that its own measures call poor. */
export const captures = ['scan', 'picture', 'poor-picture'] as const;
export type Capture = (typeof captures)[number];

function captureOf({ granted, reading }: CasePaper): Capture {
  if (granted.contentType === 'application/pdf' || granted.contentType === 'image/tiff') return 'scan';
  const poor = reading?.pages.some(({ quality: { verdict = 'good' } }) => verdict !== 'good');
  return poor ? 'poor-picture' : 'picture';
}

/** `<type of paper>.<script>.<capture>`. */
const keyOf = (type: string, field: string, capture: Capture): string =>
  `${type}.${scriptOf(field)}.${capture}`;
export function partsOfKey(key: string): readonly [type: string, script: Script, capture: Capture] {
  const [type = '', script, capture] = key.split('.');
  return [type, script as Script, capture as Capture];
}

/**
 * Values an officer has looked at, and how many of them they corrected: of papers reviewed as a whole every value, of
 * others those corrected alone. What was not read and an officer typed in counts as corrected.
 */
function observedOf({ papers }: Case): NonNullable<CaseCard['observed']> {
  const observed: Record<string, [number, number]> = {};
  const see = (key: string, corrected: boolean) => {
    const counted = observed[key] ?? [0, 0];
    observed[key] = [counted[0] + 1, counted[1] + (corrected ? 1 : 0)];
  };
  for (const paper of papers) {
    const { reading, reviewed, withdrawn } = paper;
    if (reading === undefined || withdrawn) continue;
    const capture = captureOf(paper);
    const main = mainPart(reading);
    for (const [at, { type, fields }] of readingsIn(reading).entries()) {
      const corrections = correctionsOf(paper, main === undefined ? undefined : at + 1);
      for (const [field, { value }] of Object.entries(fields)) {
        const corrected = corrections[field];
        if (corrected !== undefined) see(keyOf(type, field, capture), corrected.value !== value);
        else if (reviewed !== undefined) see(keyOf(type, field, capture), false);
      }
      for (const field of Object.keys(corrections))
        if (fields[field] === undefined) see(keyOf(type, field, capture), true);
    }
  }
  return observed;
}

/** Days on which acts are kept on a card, back from the last of them. */
const daysKept = 30;

function actDaysOf({ officerDays }: Case): NonNullable<CaseCard['actDays']> {
  const last = Object.keys(officerDays).sort().at(-1);
  if (last === undefined) return {};
  const first = addDays(last, -daysKept);
  return Object.fromEntries(Object.entries(officerDays).filter(([day]) => day > first));
}

/** For its card; nothing where no officer has done anything yet. */
export function workOn(now: Case): Pick<CaseCard, 'observed' | 'actDays'> {
  const [observed, actDays] = [observedOf(now), actDaysOf(now)];
  return {
    ...(Object.keys(observed).length === 0 ? {} : { observed }),
    ...(Object.keys(actDays).length === 0 ? {} : { actDays }),
  };
}
