/** What is typed into the form as the service is sent it, and back again. */

import type { Values } from '../ui/form.tsx';
import { dirhamsIn } from '../ui/money.ts';
import type { Application, Draft } from './answers.ts';
import { cinIn, dayAsTyped, dayIn, latinDigits } from './typed.ts';

export const planSections = ['market', 'sales', 'certification'] as const;

/** Members of a union or a federation are cooperatives. */
export const isOfCooperatives = ({ 'cooperative.kind': kind }: Values): boolean =>
  kind === 'union' || kind === 'federation';

export const dirhams = (values: Values, name: string): number => dirhamsIn(values[name] ?? '') ?? 0;

/** What is sent; whatever else was stated before, of equipment for one, stays stated. */
export function statedIn(values: Values, before: Application | undefined, delegation: string) {
  const text = (name: string): string | undefined => {
    const typed = (values[name] ?? '').trim();
    return typed === '' ? undefined : typed;
  };
  const count = (name: string): number | undefined => {
    const typed = text(name);
    return typed === undefined ? undefined : Number(latinDigits(typed));
  };
  const { submittedOn: _, ...rest } = before ?? { submittedOn: '' };
  const otherAid = dirhams(values, 'otherAid.amountMAD');
  const fileNumber = text('member.fileNumber');
  const form = text('project.form');
  const members = count('cooperative.members');
  const resistanceChildren = isOfCooperatives(values) ? undefined : count('cooperative.resistanceChildren');
  const said = planSections.flatMap((section) => {
    const words = text(`plan.${section}`);
    return words === undefined ? [] : [[section, words] as const];
  });
  return {
    ...rest,
    applicant: {
      ...(before?.applicant.tags === undefined ? {} : { tags: before.applicant.tags }),
      nameAr: text('applicant.nameAr'),
      nameLat: text('applicant.nameLat'),
      cin: cinIn(text('applicant.cin') ?? ''),
      birthDate: dayIn(text('applicant.birthDate') ?? ''),
      sex: text('applicant.sex'),
      phone: text('applicant.phone') === undefined ? undefined : latinDigits(text('applicant.phone')!),
    },
    member: fileNumber === undefined ? undefined : { fileNumber: latinDigits(fileNumber) },
    project: {
      title: text('project.title'),
      sector: text('project.sector'),
      form,
      valueMAD: dirhams(values, 'project.valueMAD'),
      ownMAD: dirhams(values, 'project.ownMAD'),
      loanMAD: dirhams(values, 'project.loanMAD'),
      otherAid: otherAid === 0 ? [] : [{ source: text('otherAid.source') ?? '—', amountMAD: otherAid }],
      requestedMAD: dirhams(values, 'project.requestedMAD'),
      ...(said.length === 0 ? {} : { plan: Object.fromEntries(said) }),
    },
    cooperative:
      form === 'cooperative'
        ? { ...before?.cooperative, kind: text('cooperative.kind'), members, resistanceChildren }
        : before?.cooperative,
    province: before?.province ?? delegation,
  };
}

/** What of the form is said so far, for the service to keep: what is not typed, or can be no answer yet, is left out. */
export function draftedIn(values: Values, delegation: string): object {
  const stated = statedIn(values, undefined, delegation);
  const { otherAid, ...project } = stated.project;
  const answered = ([name, value]: [string, unknown]): boolean =>
    typeof value === 'number' ? dirhamsIn(values[`project.${name}`] ?? '') !== undefined : true;
  return {
    ...stated,
    project: {
      ...Object.fromEntries(Object.entries(project).filter(answered)),
      ...(otherAid.length === 0 ? {} : { otherAid }),
    },
  };
}

/** What was stated, or drafted, as it would be typed. */
export function valuesOf(application: Application | Draft | undefined): Values {
  if (application === undefined) return {};
  const { applicant = {}, member = {}, project = {}, cooperative = {} } = application;
  const { otherAid = [], plan = {} } = project;
  const groups = { applicant, member, project, cooperative, plan, otherAid: otherAid[0] ?? {} };
  const flat = Object.entries(groups).flatMap(([group, fields]) =>
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[`${group}.${name}`, String(value)]] : [],
    ),
  );
  const values: Record<string, string> = Object.fromEntries(flat);
  const born = values['applicant.birthDate'];
  return born === undefined ? values : { ...values, 'applicant.birthDate': dayAsTyped(born) };
}
