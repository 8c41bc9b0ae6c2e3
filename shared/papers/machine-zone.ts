/** The machine-readable zone of a card: its lines found, mended, and used to settle the fields printed above it. */

import { foldText, spellingDistance } from '#shared/people/spelling';
import type { Found } from './candidates.ts';
import type { Run } from './layout.ts';
import { middle } from './layout.ts';
import { controlDigit, looksLikeZone, mendLine1, mendLine2, mendLine3, readMrz, zoneLetters } from './mrz.ts';
import type { Paper } from './paper.ts';
import type { Scene } from './scene.ts';
import { soundDistance } from './sounds.ts';

const zoneText = (run: Run) => run.words.map(({ text }) => text).join('');

/** Lines of the zone, top to bottom, told apart by what each begins with. */
function zoneLines(scene: Scene): Partial<Record<Line, Run>> {
  const lines = scene.runs
    .filter((run) => run.script === 'lat' && looksLikeZone(zoneText(run)))
    .sort((a, b) => a.page - b.page || middle(a.box) - middle(b.box));
  const found: Partial<Record<Line, Run>> = {};
  for (const run of lines) {
    const letters = zoneLetters(zoneText(run));
    const digits = letters.slice(0, 15).replace(/\D/gu, '').length;
    if (/^[I1L][<KC]?[A-Z0-9]/u.test(letters) && /M[A4]R/u.test(letters.slice(0, 7))) found.mrz1 ??= run;
    else if (digits >= 9) found.mrz2 ??= run;
    else found.mrz3 = run;
  }
  return found;
}

/** Adds the zone's fields, and lets it settle what the print above it leaves open. */
export function takeMachineZone(
  scene: Scene,
  paper: Paper,
  located: Readonly<Record<string, Found>>,
): Record<string, Found> {
  const found = { ...located };
  if (paper.fields.mrz1 === undefined) return found;
  const lines = zoneLines(scene);
  const values = chooseReadings(lines, found);
  for (const [name, run] of Object.entries(lines) as [Line, Run][]) {
    found[name] = fromRun(name, run, values[name]!);
  }
  mendFromFront(found);
  settleOrder(found);
  fillFromZone(found);
  return found;
}

type Line = 'mrz1' | 'mrz2' | 'mrz3';

/** What each reader made of a line, mended, the first reading first. */
function readingsOf(name: Line, run: Run | undefined): string[] {
  if (run === undefined) return [];
  const mend = { mrz1: mendLine1, mrz2: mendLine2, mrz3: mendLine3 }[name];
  const [first] = run.words;
  const alone = run.words.every(({ phrase }) => phrase === first?.phrase);
  const { lat, own } = (alone ? first?.phrase : undefined) ?? {};
  const others = [lat, own, ...(own?.others ?? [])].flatMap((reading) =>
    reading !== undefined && looksLikeZone(reading.text) ? [mend(reading.text)] : [],
  );
  return [...new Set([mend(zoneText(run)), ...others])];
}

/** Of all readings of the lines those whose control digits hold; of the names those printed on the card as well. */
function chooseReadings(
  lines: Partial<Record<Line, Run>>,
  front: Readonly<Record<string, Found>>,
): Partial<Record<Line, string>> {
  const [ones, twos, threes] = (['mrz1', 'mrz2', 'mrz3'] as const).map((name) =>
    readingsOf(name, lines[name]),
  );
  let best: { readonly lines: readonly (string | undefined)[]; readonly hold: number } | undefined;
  for (const one of ones!.length > 0 ? ones! : [undefined])
    for (const two of twos!.length > 0 ? twos! : [undefined]) {
      const hold = Object.values(readMrz(one, two)?.holds ?? {}).filter(Boolean).length;
      if (best === undefined || hold > best.hold) best = { lines: [one, two], hold };
    }
  const printed = ['familyNameLat', 'givenNameLat'].map((field) => zoneName(front[field]?.value.value ?? ''));
  const three =
    threes!.find((line) => {
      const names = line.replace(/<+$/u, '').split('<<');
      return names.length === 2 && names.every((name) => printed.includes(name));
    }) ?? threes![0];
  const [one, two] = best!.lines;
  return {
    ...(one === undefined ? {} : { mrz1: one }),
    ...(two === undefined ? {} : { mrz2: two }),
    ...(three === undefined ? {} : { mrz3: three }),
  };
}

/** `EL-JABRI` as the zone writes it. */
const zoneName = (name: string): string =>
  name
    .normalize('NFD')
    .toUpperCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^A-Z]+/gu, '<')
    .replace(/^<+|<+$/gu, '');

/** At most so many signs of the zone may have been misread where the front mends it. */
const fewSigns = 2;
const differing = (one: string, other: string): number =>
  one.length !== other.length ? Infinity : [...one].filter((sign, at) => sign !== other[at]).length;

/** A date or number of the zone whose control digit fails, where the one printed on the card makes it hold. */
function mendFromFront(found: Record<string, Found>): void {
  const set = (name: Line, value: string) => {
    const line = found[name]!;
    found[name] = { ...line, value: { ...line.value, value }, readings: [line.value.value] };
  };
  const day = (field: string) => {
    const date = found[field]?.value.value ?? '';
    return /^\d{4}-\d\d-\d\d$/u.test(date) ? date.slice(2).replaceAll('-', '') : '';
  };
  for (const [field, at] of [
    ['birthDate', 0],
    ['expiryDate', 8],
  ] as const) {
    const line = found.mrz2?.value.value;
    if (line === undefined || controlDigit(line.slice(at, at + 6)) === line[at + 6]) continue;
    const printed = day(field);
    if (controlDigit(printed) !== line[at + 6] || differing(printed, line.slice(at, at + 6)) > fewSigns)
      continue;
    set('mrz2', line.slice(0, at) + printed + line.slice(at + 6));
  }
  const [one, two] = [found.mrz1?.value.value, found.mrz2?.value.value];
  const cin = found.cin?.value.value;
  if (one === undefined || two === undefined || cin === undefined) return;
  if (readMrz(one, two)?.holds.all !== false) return;
  const mended = (one.slice(0, 15) + cin).padEnd(30, '<');
  if (differing(mended, one) <= fewSigns && readMrz(mended, two)?.holds.all === true) set('mrz1', mended);
}

function fromRun(name: string, run: Run, value: string): Found {
  return {
    field: name,
    value: { value, quality: value.length === 30 ? 1 : 0.3, raw: zoneText(run) },
    page: run.page,
    box: run.box,
    pieces: run.words,
    relation: 'mrz',
    label: 1,
    score: 1,
    seconds: 0,
    rivals: [],
  };
}

function swap(found: Record<string, Found>, one: string, two: string): void {
  const [a, b] = [found[one], found[two]];
  delete found[one];
  delete found[two];
  if (a !== undefined) found[two] = { ...a, field: two };
  if (b !== undefined) found[one] = { ...b, field: one };
}

/** Unlabelled names come in one order or the other; the zone, or else the sound of the Latin pair, tells which. */
function settleOrder(found: Record<string, Found>): void {
  const zone = readMrz(undefined, undefined, found.mrz3?.value.value);
  const [family, given] = [zone?.familyName, zone?.givenName];
  if (family !== undefined && given !== undefined) {
    const far = (field: string, name: string) => {
      const value = found[field]?.value.value;
      return value === undefined
        ? 0.5
        : spellingDistance(foldText(value), foldText(name)) / foldText(name).length;
    };
    const straight = far('familyNameLat', family) + far('givenNameLat', given);
    const crossed = far('familyNameLat', given) + far('givenNameLat', family);
    if (crossed < straight - 0.3) swap(found, 'familyNameLat', 'givenNameLat');
  }
  const latin = {
    family: found.familyNameLat?.value.value ?? family,
    given: found.givenNameLat?.value.value ?? given,
  };
  if (latin.family === undefined || latin.given === undefined) return;
  const sound = (field: string, name: string) => {
    const value = found[field]?.value.value;
    return value === undefined ? 0.5 : soundDistance(value, name);
  };
  const straight = sound('familyNameAr', latin.family) + sound('givenNameAr', latin.given);
  const crossed = sound('familyNameAr', latin.given) + sound('givenNameAr', latin.family);
  if (crossed < straight - 0.3) swap(found, 'familyNameAr', 'givenNameAr');
}

/** What the print lost, the zone may still say, as far as its control digits vouch for it. */
function fillFromZone(found: Record<string, Found>): void {
  const zone = readMrz(found.mrz1?.value.value, found.mrz2?.value.value, found.mrz3?.value.value);
  if (zone === undefined) return;
  const give = (field: string, value: string | undefined, line: 'mrz1' | 'mrz2' | 'mrz3', sure: boolean) => {
    const source = found[line];
    if (value === undefined || source === undefined) return;
    const printed = found[field];
    if (printed === undefined || (sure && printed.value.value !== value && printed.value.quality < 0.9)) {
      found[field] = {
        ...source,
        field,
        value: { value, quality: sure ? 1 : 0.6, raw: source.value.raw },
        score: sure ? 0.95 : 0.6,
      };
    }
  };
  give('birthDate', zone.birthDate, 'mrz2', zone.holds.birth === true);
  give('expiryDate', zone.expiryDate, 'mrz2', zone.holds.expiry === true);
  give('sex', zone.sex, 'mrz2', zone.holds.all === true);
  give('cin', zone.cin, 'mrz1', zone.holds.all === true);
  give('cinBack', zone.cin, 'mrz1', zone.holds.all === true);
  give('familyNameLat', zone.familyName, 'mrz3', false);
  give('givenNameLat', zone.givenName, 'mrz3', false);
}
