/** What the paper itself settles: dates said in words only, and readings that contradict the rest where others would not. */
import { type Alternative, alternativesOf } from './alternatives.ts';
import type { Found } from './candidates.ts';
import { checksOf } from './checks.ts';
import { sameInk } from './locate.ts';
import { readMrz } from './mrz.ts';
import type { Paper } from './paper.ts';
import { plain } from './plain.ts';
import { chooseTwins, instead } from './twins.ts';

/** An act that gives a date in words only still gives the date. */
export function withDatesFromWords(
  { fields }: Paper,
  found: Readonly<Record<string, Found>>,
): Record<string, Found> {
  const whole = { ...found };
  for (const date of Object.keys(fields)) {
    const words = found[`${date}WordsAr`] ?? found[`${date}WordsFr`];
    if (words === undefined) continue;
    // A year, or a month of it, in figures says less than the words do.
    const part = found[date]?.value.value;
    if (part === undefined || words.value.value.startsWith(`${part}-`))
      whole[date] = { ...words, field: date, relation: 'placed' };
  }
  return whole;
}

/**
 * Where the paper contradicts itself and just one of the readings of its ink would not, that is the reading: `ثانية شعبان`
 * beside 27/08/1974 was printed `ثامن شعبان`, and of two readings of a RIB one has a remainder of 0. No reading is made up,
 * and none is taken that contradicts what bore the first one out: a total that its words say stays beside a false sum.
 */
export function borneOut(paper: Paper, found: Readonly<Record<string, Found>>): Record<string, Found> {
  const settled = { ...found };
  const proofs = checksOf(paper).filter(({ code, weak }) => !weak && code !== bySound);
  for (const { fields, test } of proofs) {
    const values = Object.fromEntries(
      Object.entries(settled).map(([name, { value }]) => [name, value.value]),
    );
    if (test(values) !== false) continue;
    const proven = proofs.filter((other) => other.test(values) === true);
    const holds = (changed: typeof values) =>
      test(changed) === true && proven.every((other) => other.test(changed) === true);
    const ways = fields.flatMap((name) =>
      settled[name] === undefined
        ? []
        : heldPossible(alternativesOf(paper.fields[name]!.kind, settled[name]))
            .filter(({ value }) => holds({ ...values, [name]: value }))
            .map(({ value }) => ({ name, value })),
    );
    const [way, other] = ways;
    if (way !== undefined && other === undefined) settled[way.name] = instead(settled[way.name]!, way.value);
    else if (way === undefined) Object.assign(settled, otherPlace(settled, fields, holds, values));
  }
  const zone = readMrz(settled.mrz1?.value.value, settled.mrz2?.value.value, settled.mrz3?.value.value);
  const said = { familyNameLat: zone?.familyName, givenNameLat: zone?.givenName } as Record<string, string>;
  const isSaid = (name: string, value: string) => plain(value) === plain(said[name] ?? '-');
  for (const name of Object.keys(said)) {
    const at = settled[name];
    if (at === undefined || at.relation === 'mrz') continue;
    const same = alternativesOf(paper.fields[name]!.kind, at).find(({ value }) => isSaid(name, value));
    if (same !== undefined && same.value !== at.value.value) settled[name] = instead(at, same.value);
  }
  return chooseTwins(paper, settled, (name, value) => (isSaid(name, value) ? inZone : 0));
}
/** The one other place on the paper, found by the field's own label, whose value would not contradict the rest. */
function otherPlace(
  settled: Readonly<Record<string, Found>>,
  fields: readonly string[],
  holds: (values: Record<string, string>) => boolean,
  values: Readonly<Record<string, string>>,
): Record<string, Found> {
  const ways = fields.flatMap((name) =>
    (settled[name]?.rivals ?? [])
      .filter(({ value }) => holds({ ...values, [name]: value.value }))
      .filter((rival) => !Object.values(settled).some((one) => sameInk(one, rival)))
      .map((rival) => ({ name, rival })),
  );
  const [way] = ways;
  if (
    way === undefined ||
    ways.some(({ name, rival }) => name !== way.name || rival.value.value !== way.rival.value.value)
  )
    return {};
  const before = settled[way.name]!;
  const { rivals: _, ...rest } = before;
  return {
    [way.name]: {
      ...before,
      ...way.rival,
      seconds: 0,
      rivals: [rest, ...before.rivals.filter((one) => one !== way.rival)],
    },
  };
}

/**
 * Readings with a fair share of what speaks for the one read first. What the readers saw alike, and surely, is so printed:
 * a contradiction in it may be a forger's, and stays whatever a reader's last guess would make of it.
 */
const heldPossible = ([first, ...others]: readonly Alternative[]) =>
  others.filter(({ support }) => support >= fairShare * first!.support);
const fairShare = 0.2;
/** Two spellings of one name are chosen together, not one by the other. */
export const bySound = 'scripts-disagree';
/** Bits by which the machine-readable line of names speaks for a printed name. */
const inZone = 4;
