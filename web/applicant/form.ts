/** The application: who asks, which member, which project, with which money. */
import type { ApplicantCase, Application } from '../answers.ts';
import { el, heading, notice, once } from '../elements.ts';
import { amount, say, told } from '../language.ts';
import { call, Problem } from '../ui/call.ts';
import type { WordKey } from '../words.ts';
import type { Desk } from './applicant.ts';

type Input = HTMLInputElement | HTMLSelectElement;

interface Shape {
  readonly key: WordKey;
  /** Where it stands in the application. */
  readonly path: string;
  readonly kind?: 'text' | 'money' | 'date' | 'tel';
  readonly dir?: 'ltr' | 'rtl';
  readonly required?: true;
  readonly hint?: WordKey;
  readonly options?: readonly (readonly [value: string, label: string])[];
}

export function showForm(content: HTMLElement, desk: Desk): void {
  const { now, procedure } = desk;
  const may = now.may.includes('state');
  const sector = procedure.sectors.map(({ id, name }) => [id, told(name)] as const);
  const forms = (['individual', 'company', 'cooperative'] as const).map(
    (id) => [id, say(`form_${id}`)] as const,
  );
  const groups: readonly (readonly [WordKey, readonly Shape[]])[] = [
    [
      'you',
      [
        { key: 'nameAr', path: 'applicant.nameAr', dir: 'rtl', required: true },
        { key: 'nameLat', path: 'applicant.nameLat', dir: 'ltr' },
        { key: 'cin', path: 'applicant.cin', dir: 'ltr', required: true },
        { key: 'birthDate', path: 'applicant.birthDate', kind: 'date' },
        {
          key: 'sex',
          path: 'applicant.sex',
          options: [
            ['F', say('sexF')],
            ['M', say('sexM')],
          ],
        },
        { key: 'phone', path: 'applicant.phone', kind: 'tel', dir: 'ltr' },
      ],
    ],
    ['memberTitle', [{ key: 'fileNumber', path: 'member.fileNumber', dir: 'ltr', hint: 'fileNumberHint' }]],
    [
      'projectTitle',
      [
        { key: 'title', path: 'project.title', required: true },
        { key: 'sector', path: 'project.sector', options: sector, required: true },
        { key: 'form', path: 'project.form', options: forms, required: true },
      ],
    ],
    [
      'moneyTitle',
      [
        { key: 'valueMAD', path: 'project.valueMAD', kind: 'money', required: true },
        { key: 'ownMAD', path: 'project.ownMAD', kind: 'money' },
        { key: 'loanMAD', path: 'project.loanMAD', kind: 'money' },
        { key: 'otherAid', path: 'otherAid.amountMAD', kind: 'money' },
        { key: 'otherAidSource', path: 'otherAid.source' },
        { key: 'requestedMAD', path: 'project.requestedMAD', kind: 'money', required: true },
      ],
    ],
  ];
  const inputs = new Map<string, Input>();
  const known = flat(now.application);
  const press = el('button', { type: 'submit', class: 'main' }, say('save'));
  const news = el('p', { class: 'problem', role: 'alert', hidden: true });
  const status = el('p', { class: 'quiet', role: 'status' });
  const sum = el('p', { class: 'notice', role: 'status', hidden: true });
  const form = el(
    'form',
    { class: 'fields', novalidate: true },
    ...groups.map(([title, shapes]) =>
      el(
        'fieldset',
        { disabled: !may },
        el('legend', {}, say(title)),
        ...shapes.map((shape) => fieldOf(shape, inputs, known.get(shape.path))),
        title === 'moneyTitle' && sum,
      ),
    ),
    may && press,
    news,
    status,
  );
  form.addEventListener('input', () => {
    status.textContent = say('notSaved');
    weighSum(inputs, sum);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!complain(inputs)) return;
    void once(press, news, async () => {
      const stated = applicationFrom(inputs, now.delegation);
      try {
        const next = await call<ApplicantCase>('PUT', `${desk.path}/application`, desk.caller, stated);
        location.hash = 'papers';
        await desk.refresh(next, 'saved');
      } catch (error) {
        if (error instanceof Problem)
          for (const { path } of error.fields) mark(inputs.get(path), error.message);
        throw error;
      }
    });
  });
  weighSum(inputs, sum);
  content.append(heading(1, 'formTitle'));
  if (!may) content.append(notice('closed'));
  content.append(form);
}

function fieldOf(shape: Shape, inputs: Map<string, Input>, value: string | undefined): HTMLElement {
  const id = shape.path.replace('.', '-');
  const common = { id, required: shape.required, 'aria-describedby': `${id}-fault` };
  const input: Input =
    shape.options === undefined
      ? el('input', {
          ...common,
          type: shape.kind === 'date' ? 'date' : shape.kind === 'tel' ? 'tel' : 'text',
          inputmode: shape.kind === 'money' ? 'decimal' : undefined,
          dir: shape.kind === 'money' ? 'ltr' : (shape.dir ?? 'auto'),
          autocomplete: 'off',
          maxlength: 300,
        })
      : el(
          'select',
          common,
          el('option', { value: '' }, say('choose')),
          ...shape.options.map(([option, label]) => el('option', { value: option }, label)),
        );
  input.value = value ?? '';
  inputs.set(shape.path, input);
  return el(
    'div',
    { class: 'field' },
    el(
      'label',
      { for: id },
      say(shape.key),
      shape.required === true && el('span', { class: 'must' }, ` (${say('required')})`),
      shape.hint !== undefined && el('span', { class: 'must' }, ` (${say(shape.hint)})`),
    ),
    input,
    el('p', { class: 'fault', id: `${id}-fault` }),
  );
}

/** `12 500,50`, `12.500` with a thousands point never: a point is a decimal point here, as on Moroccan bills. */
function money(input: Input | undefined): number | undefined {
  const plain = (input?.value ?? '')
    .replaceAll(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[\s\u00a0\u202f\u066c]/gu, '')
    .replace(/[,\u066b]/u, '.');
  return /^\d+(\.\d{1,2})?$/u.test(plain) ? Number(plain) : undefined;
}

function weighSum(inputs: Map<string, Input>, sum: HTMLElement): void {
  const of = (path: string) => money(inputs.get(path)) ?? 0;
  const value = of('project.valueMAD');
  const funded =
    of('project.ownMAD') + of('project.loanMAD') + of('otherAid.amountMAD') + of('project.requestedMAD');
  sum.hidden = value === 0 || funded === 0 || Math.abs(funded - value) <= value / 100;
  if (!sum.hidden) sum.textContent = say('sumOff', amount(funded), amount(value));
}

function mark(input: Input | undefined, fault: string): void {
  if (input === undefined) return;
  input.setAttribute('aria-invalid', 'true');
  const text = document.getElementById(`${input.id}-fault`);
  if (text !== null) text.textContent = fault;
}

/** False when something must be filled in first; the cursor then stands there. */
function complain(inputs: Map<string, Input>): boolean {
  const bad = [...inputs].filter(([path, input]) => {
    input.removeAttribute('aria-invalid');
    mark(input, '');
    input.removeAttribute('aria-invalid');
    if (input.required && input.value.trim() === '') return true;
    return path.endsWith('MAD') && input.value.trim() !== '' && money(input) === undefined;
  });
  for (const [, input] of bad) mark(input, say('fillThis'));
  bad[0]?.[1].focus();
  return bad.length === 0;
}

function applicationFrom(inputs: Map<string, Input>, delegation: string) {
  const text = (path: string) => inputs.get(path)?.value.trim() || undefined;
  const dirhams = (path: string) => money(inputs.get(path)) ?? 0;
  const fileNumber = text('member.fileNumber');
  const otherAid = dirhams('otherAid.amountMAD');
  return {
    applicant: {
      nameAr: text('applicant.nameAr'),
      nameLat: text('applicant.nameLat'),
      cin: text('applicant.cin')?.replaceAll(/\s/gu, '').toUpperCase(),
      birthDate: text('applicant.birthDate'),
      sex: text('applicant.sex'),
      phone: text('applicant.phone'),
    },
    ...(fileNumber === undefined ? {} : { member: { fileNumber } }),
    project: {
      title: text('project.title'),
      sector: text('project.sector'),
      form: text('project.form'),
      valueMAD: dirhams('project.valueMAD'),
      ownMAD: dirhams('project.ownMAD'),
      loanMAD: dirhams('project.loanMAD'),
      otherAid: otherAid === 0 ? [] : [{ source: text('otherAid.source') ?? '—', amountMAD: otherAid }],
      requestedMAD: dirhams('project.requestedMAD'),
    },
    province: delegation,
  };
}

function flat(application: Application | undefined): Map<string, string> {
  const values = new Map<string, string>();
  if (application === undefined) return values;
  const { applicant, member, project } = application;
  const groups = { applicant, member: member ?? {}, project, otherAid: project.otherAid[0] ?? {} };
  for (const [group, fields] of Object.entries(groups)) {
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string' || typeof value === 'number')
        values.set(`${group}.${name}`, String(value));
    }
  }
  return values;
}
