/** The machine-readable zone of a card: its lines found, mended, and used to settle the fields printed above it. */

import { foldText, spellingDistance } from '#shared/people/spelling';
import type { Found } from './candidates.ts';
import type { Run } from './layout.ts';
import { middle } from './layout.ts';
import { looksLikeZone, mendLine1, mendLine2, mendLine3, readMrz, zoneLetters } from './mrz.ts';
import type { Paper } from './paper.ts';
import type { Scene } from './scene.ts';
import { soundDistance } from './sounds.ts';

const zoneText = (run: Run) => run.words.map(({ text }) => text).join('');

/** Lines of the zone, top to bottom, told apart by what each begins with. */
function zoneLines(scene: Scene): Partial<Record<'mrz1' | 'mrz2' | 'mrz3', Run>> {
  const lines = scene.runs
    .filter((run) => run.script === 'lat' && looksLikeZone(zoneText(run)))
    .sort((a, b) => a.page - b.page || middle(a.box) - middle(b.box));
  const found: Partial<Record<'mrz1' | 'mrz2' | 'mrz3', Run>> = {};
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
  const mend = { mrz1: mendLine1, mrz2: mendLine2, mrz3: mendLine3 };
  for (const [name, run] of Object.entries(lines) as ['mrz1' | 'mrz2' | 'mrz3', Run][]) {
    const value = mend[name](zoneText(run));
    found[name] = fromRun(name, run, value);
  }
  settleOrder(found);
  fillFromZone(found);
  return found;
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
