/** The form as questions by groups: what each asks, and what of it is open or wrong. */

import type { FieldShape, Values } from '../ui/form.tsx';
import { amount, told } from '../ui/language.ts';
import { dirhamsIn } from '../ui/money.ts';
import type { Procedure } from './answers.ts';
import { say } from './speech.ts';
import { dirhams, isOfCooperatives, planSections } from './stated.ts';
import { cinIn, dayIn, latinDigits } from './typed.ts';

export interface Group {
  readonly title: string;
  readonly fields: readonly FieldShape[];
}

export function groupsOf(procedure: Procedure, values: Values): readonly Group[] {
  const sectors = procedure.sectors.map(({ id, name }) => ({ value: id, name: told(name) }));
  const forms = (['individual', 'company', 'cooperative'] as const).map((id) => ({
    value: id,
    name: say(`form_${id}`),
  }));
  const sexes = [
    { value: 'F', name: say('sexF') },
    { value: 'M', name: say('sexM') },
  ];
  const money = (name: string, key: 'valueMAD' | 'ownMAD' | 'loanMAD' | 'otherAid' | 'requestedMAD') => ({
    ...{ name, label: say(key), kind: 'money' as const },
  });
  const none = { hint: say('noneHint') };
  const most = mostAsked(procedure, values);
  const rate = procedure.subsidyRateMax;
  return [
    {
      title: say('groupName'),
      fields: [
        {
          ...{ name: 'applicant.nameAr', label: say('nameAr'), required: true, dir: 'rtl', most: 200 },
          hint: say('nameArHint', 'فاطمة أيت واعراب'),
        },
        {
          ...{ name: 'applicant.nameLat', label: say('nameLat'), dir: 'ltr', most: 200 },
          hint: say('nameLatHint', 'Fatima Ait Ouaarab'),
        },
      ],
    },
    {
      title: say('groupIdentity'),
      fields: [
        {
          ...{ name: 'applicant.cin', label: say('cin'), required: true, dir: 'ltr' },
          hint: say('cinHint', 'VA81724'),
        },
        {
          ...{ name: 'applicant.birthDate', label: say('birthDate'), dir: 'ltr' },
          hint: say('birthDateHint', '19/04/1980', '1980'),
        },
        { name: 'applicant.sex', label: say('sex'), kind: 'choice', choices: sexes },
        { name: 'applicant.phone', label: say('phone'), kind: 'tel', hint: say('phoneHint'), most: 30 },
      ],
    },
    {
      title: say('groupMember'),
      fields: [
        {
          ...{ name: 'member.fileNumber', label: say('fileNumber'), dir: 'ltr', most: 30 },
          hint: say('fileNumberHint'),
        },
      ],
    },
    {
      title: say('groupProject'),
      fields: [
        {
          ...{ name: 'project.title', label: say('title'), required: true },
          hint: say('titleHint', say('titleExample')),
        },
        { name: 'project.sector', label: say('sector'), kind: 'choice', choices: sectors, required: true },
        { name: 'project.form', label: say('form'), kind: 'choice', choices: forms, required: true },
        ...(values['project.form'] === 'cooperative' ? cooperativeFields(procedure, values) : []),
        ...planSections.map((section) => ({
          ...{ name: `plan.${section}`, label: say(`plan_${section}`), hint: say('planHint') },
          ...{ kind: 'long' as const, most: 2000 },
        })),
      ],
    },
    {
      title: say('groupMoney'),
      fields: [
        {
          ...money('project.valueMAD', 'valueMAD'),
          required: true,
          hint: say('valueHint', amount(90_000)),
        },
        { ...money('project.ownMAD', 'ownMAD'), ...none },
        { ...money('project.loanMAD', 'loanMAD'), ...none },
        { ...money('otherAid.amountMAD', 'otherAid'), ...none },
        ...(dirhams(values, 'otherAid.amountMAD') > 0
          ? [{ name: 'otherAid.source', label: say('otherAidSource'), required: true, most: 200 }]
          : []),
        {
          ...money('project.requestedMAD', 'requestedMAD'),
          required: true,
          hint: most === 0 ? say('requestedHint', rate) : say('requestedMost', rate, amount(most)),
        },
      ],
    },
  ];
}

/** Members of a union or a federation are cooperatives, whose parents nobody asks for. */
function cooperativeFields(
  { cooperativeMembers: { cooperative, union } }: Procedure,
  values: Values,
): readonly FieldShape[] {
  const ofCooperatives = isOfCooperatives(values);
  return [
    {
      ...{ name: 'cooperative.kind', label: say('coopKind'), kind: 'choice', hint: say('coopKindHint') },
      choices: [
        { value: 'cooperative', name: say('coop_cooperative', cooperative) },
        { value: 'union', name: say('coop_union', union) },
        { value: 'federation', name: say('coop_federation') },
      ],
    },
    {
      name: 'cooperative.members',
      label: say(ofCooperatives ? 'memberCooperatives' : 'members'),
      kind: 'count',
    },
    ...(ofCooperatives
      ? []
      : ([
          { name: 'cooperative.resistanceChildren', label: say('resistanceChildren'), kind: 'count' },
        ] as const)),
  ];
}

/** Whole dirhams the law lets, of what the project is worth. */
const mostAsked = ({ subsidyRateMax }: Procedure, values: Values): number =>
  Math.floor((dirhams(values, 'project.valueMAD') * subsidyRateMax) / 100);

/** What of a group is not right yet, by field. */
export function faultsOf({ fields }: Group, values: Values): Values {
  const faults = fields.flatMap((shape) => {
    const fault = faultOf(shape, (values[shape.name] ?? '').trim());
    return fault === undefined ? [] : [[shape.name, fault] as const];
  });
  return Object.fromEntries(faults);
}

function faultOf({ name, kind, required }: FieldShape, typed: string): string | undefined {
  if (typed === '') return required === true ? say('stillOpen') : undefined;
  if (kind === 'money' && dirhamsIn(typed) === undefined) return say('moneyFault', amount(27_000));
  if (kind === 'count' && !/^\d{1,6}$/u.test(latinDigits(typed))) return say('countFault');
  if (name === 'applicant.cin' && cinIn(typed) === undefined) return say('cinFault');
  if (name === 'applicant.birthDate' && dayIn(typed) === undefined)
    return say('birthDateFault', '19/04/1980');
  return undefined;
}

export interface Sum {
  readonly says: string;
  readonly right: boolean;
}

/** What the money says as it is typed: enough, too little, too much, more asked than the law lets. */
export function sumOf(procedure: Procedure, values: Values): readonly Sum[] {
  const value = dirhams(values, 'project.valueMAD');
  const asked = dirhams(values, 'project.requestedMAD');
  const names = ['project.ownMAD', 'project.loanMAD', 'otherAid.amountMAD'];
  const found = names.reduce((sum, name) => sum + dirhams(values, name), asked);
  if (value === 0 || found === 0) return [];
  const most = mostAsked(procedure, values);
  const apart = amount(Math.abs(value - found));
  const over: Sum[] =
    asked > most ? [{ says: say('requestOver', procedure.subsidyRateMax, amount(most)), right: false }] : [];
  // The rules let one per cent pass.
  if (Math.abs(found - value) <= value / 100)
    return [{ says: say('sumRight', amount(found), amount(value)), right: true }, ...over];
  const key = found < value ? 'sumShort' : 'sumOver';
  return [{ says: say(key, amount(found), amount(value), apart), right: false }, ...over];
}

/** Nothing that must be answered is open, and nothing is wrong. */
export const isWhole = (procedure: Procedure, values: Values): boolean => findOpen(procedure, values) === -1;

/** The first group that still asks something, counted from 0; -1 where none does. */
export const findOpen = (procedure: Procedure, values: Values): number =>
  groupsOf(procedure, values).findIndex((group) => Object.keys(faultsOf(group, values)).length > 0);

/** Where somebody who comes back goes on, counted from 1: the first group that is open, or one left out before it. */
export function findResume(procedure: Procedure, values: Values): number {
  const groups = groupsOf(procedure, values);
  const open = findOpen(procedure, values);
  const last = groups.findLastIndex(({ fields }) =>
    fields.some(({ name }) => (values[name] ?? '').trim() !== ''),
  );
  return 1 + Math.min(open === -1 ? groups.length : open, last + 1);
}
