/** Circumstances that close nothing and are told: they change what a paper's word weighs, or what an officer looks for. */
import type { LineageEvidence, Mark, PersonOnPaper } from '../evidence.ts';
import { yearOnly } from './date-levels.ts';

const ofMarks: Readonly<Partial<Record<Mark, string>>> = {
  judgment: 'late-registration',
  'corrected-margin': 'corrected-margin',
  twin: 'twin',
  martyr: 'martyr',
};

export function notesOf(evidence: LineageEvidence, branch: 'father' | 'mother'): string[] {
  const { marks = [], member, register, subject, applicant } = evidence;
  const members = register === undefined ? member : [...member, register];
  const parents = evidence[branch];
  const notes = marks.flatMap((mark) => ofMarks[mark] ?? []);
  if (branch === 'father' && bornAfter(members, [...subject, ...applicant])) notes.push('posthumous-child');
  if (member.some((one) => one.aliasAr !== undefined || one.aliasLat !== undefined)) notes.push('alias');
  // Of these dates only the year can agree, whatever day is printed.
  if ([...parents, ...members].some(({ birth }) => birth?.day !== undefined && yearOnly(birth)))
    notes.push('conventional-date');
  return [...new Set(notes)];
}

function bornAfter(members: readonly PersonOnPaper[], children: readonly PersonOnPaper[]): boolean {
  const died = members.find(({ death }) => death !== undefined)?.death;
  const born = children.find(({ birth }) => birth !== undefined)?.birth;
  if (died === undefined || born === undefined) return false;
  if (born.year !== died.year) return born.year > died.year;
  if (yearOnly(died) || yearOnly(born) || died.month === undefined || born.month === undefined) return false;
  return born.month * 31 + (born.day ?? 0) > died.month * 31 + (died.day ?? 31);
}
