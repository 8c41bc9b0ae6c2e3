/** A lineage case as one JSON line: identity card, birth act, member's card and register row, each part optional. */
import * as z from 'zod';
import type { PartialDate } from '#shared/people/dates';
import type { LineageEvidence, PersonOnPaper } from '#shared/people/evidence';

const When = z.object({ y: z.number().int(), m: z.number().int().nullish(), d: z.number().int().nullish() });
const text = z.string().nullish();
const sex = z.enum(['M', 'F']).nullish();
const number = z.union([z.string(), z.number()]).nullish();

export const CaseRow = z.object({
  id: z.union([z.string(), z.number()]),
  cnie: z
    .object({ ar: text, lat: text, dob: When.nullish(), cin: text, sex, father: text, mother: text })
    .nullish(),
  birthAct: z
    .object({
      ar: text,
      lat: text,
      dob: When.nullish(),
      father: text,
      fatherDob: When.nullish(),
      mother: text,
      motherDob: When.nullish(),
      sex,
      no: number,
    })
    .nullish(),
  memberCard: z
    .object({ sc: text, name: text, father: text, dob: When.nullish(), no: number, cin: text })
    .nullish(),
  register: z
    .object({
      no: number,
      name: text,
      father: text,
      dob: When.nullish(),
      dead: z.union([z.number().int(), When]).nullish(),
      sex,
    })
    .nullish(),
});
export type CaseRow = z.infer<typeof CaseRow>;

const arabic = (name: string): boolean => /[\u0600-\u06ff]/.test(name);

function when(date: z.infer<typeof When> | null | undefined): PartialDate | undefined {
  if (date === null || date === undefined) return undefined;
  return {
    year: date.y,
    ...(date.m == null ? {} : { month: date.m }),
    ...(date.d == null ? {} : { day: date.d }),
  };
}

type Draft = { readonly [K in keyof PersonOnPaper]?: PersonOnPaper[K] | null | undefined };

function person(paper: string, draft: Draft): PersonOnPaper {
  const kept = Object.entries(draft).filter(([, value]) => value !== undefined && value !== null);
  return { source: paper, paper, ...Object.fromEntries(kept) };
}

const spelled = (name: string | null | undefined, key: 'name' | 'father' | 'mother'): Draft =>
  name == null || name.trim() === '' ? {} : { [`${key}${arabic(name) ? 'Ar' : 'Lat'}`]: [name] };

/** The row's papers as evidence; the father in the act is given the child's family name where his chain has none. */
export function evidenceOf(row: CaseRow): LineageEvidence {
  const { cnie, birthAct, memberCard, register } = row;
  return {
    applicant:
      cnie == null
        ? []
        : [
            person('cnie', {
              nameAr: list(cnie.ar),
              nameLat: list(cnie.lat),
              birth: when(cnie.dob),
              cin: cnie.cin,
              sex: cnie.sex,
              ...spelled(cnie.father, 'father'),
              ...spelled(cnie.mother, 'mother'),
            }),
          ],
    subject:
      birthAct == null
        ? []
        : [
            person('birth-extract', {
              nameAr: list(birthAct.ar),
              nameLat: list(birthAct.lat),
              birth: when(birthAct.dob),
              sex: birthAct.sex,
              actNumber: birthAct.no == null ? undefined : String(birthAct.no),
              ...spelled(birthAct.father, 'father'),
              ...spelled(birthAct.mother, 'mother'),
            }),
          ],
    father: parent(birthAct?.father, birthAct?.fatherDob, 'M'),
    mother: parent(birthAct?.mother, birthAct?.motherDob, 'F'),
    member:
      memberCard == null
        ? []
        : [
            person('resistance-attestation', {
              ...spelled(memberCard.name, 'name'),
              ...spelled(memberCard.father, 'father'),
              birth: when(memberCard.dob),
              memberNumber: memberCard.no == null ? undefined : String(memberCard.no),
              cin: memberCard.cin,
            }),
          ],
    ...(register == null
      ? {}
      : {
          register: person('register', {
            ...spelled(register.name, 'name'),
            ...spelled(register.father, 'father'),
            birth: when(register.dob),
            death: typeof register.dead === 'number' ? { year: register.dead } : when(register.dead),
            memberNumber: register.no == null ? undefined : String(register.no),
            sex: register.sex,
          }),
        }),
    registerConsulted: register !== undefined,
  };
}

const list = (name: string | null | undefined): readonly string[] | undefined =>
  name == null || name.trim() === '' ? undefined : [name];

function parent(
  name: string | null | undefined,
  dob: z.infer<typeof When> | null | undefined,
  sex: 'M' | 'F',
): PersonOnPaper[] {
  if (name == null || name.trim() === '') return [];
  return [person('birth-extract', { ...spelled(name, 'name'), birth: when(dob), sex })];
}
