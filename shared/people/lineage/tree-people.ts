/** A person in the picture of a lineage: a box with the role, both spellings, dates and the papers that say so. */
import type { Family, Kinsperson } from '../evidence.ts';
import { escaped, tag, textLine, wrapped } from './svg-pen.ts';
import { dateWords } from './wording.ts';
import { bare, type Language, paperName, type Text } from './words.ts';

export type Role = Exclude<keyof Family, 'branch'>;

export const roleName: Readonly<Record<Role, Text>> = {
  applicant: { ar: 'صاحب الطلب أو صاحبته', fr: 'Personne qui demande' },
  father: { ar: 'الأب في رسم الولادة', fr: 'Père, selon l’acte' },
  mother: { ar: 'الأم في رسم الولادة', fr: 'Mère, selon l’acte' },
  grandfather: { ar: 'الجد، كما يسميه النسب', fr: 'Grand-père, nommé par la filiation' },
  member: { ar: 'عضو المقاومة، كما في الوثائق', fr: 'Membre de la Résistance, selon les pièces' },
  register: { ar: 'المقيد في سجل المندوبية', fr: 'Personne inscrite au registre' },
};
const nobody: Readonly<Record<Role, Text>> = {
  applicant: { ar: 'لا وثيقة مقروءة', fr: 'aucune pièce lue' },
  father: { ar: 'غير مذكور في رسم مقروء', fr: 'pas nommé sur un acte lu' },
  mother: { ar: 'غير مذكورة في رسم مقروء', fr: 'pas nommée sur un acte lu' },
  grandfather: { ar: 'غير مذكور', fr: 'pas nommé' },
  member: { ar: 'لا بطاقة ولا شهادة مقروءة', fr: 'ni carte ni attestation lue' },
  register: { ar: 'لم يعثر عليه، أو لم يتم الرجوع إلى السجل', fr: 'pas trouvé, ou registre pas consulté' },
};

export const ink = { text: '#1c2421', quiet: '#55605b', box: '#ffffff', line: '#66716b' } as const;

interface Line {
  readonly text: string;
  readonly language: Language;
  readonly size: number;
  readonly look: 'text' | 'quiet';
  readonly bold?: boolean;
}
export interface PersonBox {
  readonly role: Role;
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number, height: number) => string;
}

const air = 9;
const leading = 1.42;

export function personBox(
  role: Role,
  person: Kinsperson | undefined,
  width: number,
  language: Language,
): PersonBox {
  const inner = width - 2 * air;
  const fits = (text: string, look: Omit<Line, 'text'>, most: number): readonly Line[] =>
    wrapped(text, inner, look.size, most).map((line) => ({ ...look, text: line }));
  const small = { language, size: 11, look: 'quiet' } as const;
  const lines = [
    ...fits(roleName[role][language], { ...small, bold: true }, 2),
    ...(person === undefined ? fits(nobody[role][language], small, 3) : told(person, language, fits)),
  ];
  const height = lines.reduce((sum, { size }) => sum + size * leading, 2 * air);
  const full = person === undefined ? undefined : [person.nameAr, person.nameLat].filter(Boolean).join(' — ');
  return {
    role,
    width,
    height,
    draw(x, y, high) {
      let at = y + (high - height) / 2 + air;
      const texts = lines.map(({ text, language: spoken, size, look, bold }) => {
        at += size * leading;
        return textLine(x + width / 2, at - size * 0.42, text, spoken, {
          ...{ size, className: `tree-${look}`, fill: ink[look] },
          ...(bold === undefined ? {} : { bold }),
        });
      });
      const frame = tag('rect', {
        ...{ x, y, width, height: high, rx: 8, class: 'tree-box', fill: ink.box, stroke: ink.line },
        'stroke-width': 1.5,
        'stroke-dasharray': person === undefined ? '4 4' : undefined,
      });
      const title = full === undefined || full === '' ? '' : tag('title', {}, escaped(full));
      return tag('g', {}, `${title}${frame}${texts.join('')}`);
    },
  };
}

type Fits = (text: string, look: Omit<Line, 'text'>, most: number) => readonly Line[];
function told(person: Kinsperson, language: Language, fits: Fits): readonly Line[] {
  const { nameAr, nameLat, birth, death, papers } = person;
  const names = (
    [
      [nameAr, 'ar'],
      [nameLat, 'fr'],
    ] as const
  ).flatMap(([name, script]) => (name === undefined ? [] : [{ name: bare(name), script }]));
  // The reader's own script first.
  const ordered = language === 'ar' ? names : names.toReversed();
  const dates = [
    birth === undefined ? '' : `${born[language]}${dateWords(birth)[language]}`,
    death === undefined ? '' : `${died[language]}${dateWords(death)[language]}`,
  ].filter((text) => text !== '');
  const kinds = [...new Set(papers.map((paper) => paperName(paper)[language]))];
  return [
    ...ordered.flatMap(({ name, script }, at) =>
      fits(name, { language: script, size: at === 0 ? 14 : 12, look: 'text', bold: at === 0 }, 3),
    ),
    ...dates.flatMap((text) => fits(text, { language, size: 12, look: 'text' }, 2)),
    ...fits(kinds.join(language === 'ar' ? '، ' : ', '), { language, size: 11, look: 'quiet' }, 6),
  ];
}
const born: Text = { ar: 'الازدياد: ', fr: 'naissance\u00a0: ' };
const died: Text = { ar: 'الوفاة: ', fr: 'décès\u00a0: ' };
