/** What every view of a case works with, and how it speaks to the service. */

import { call, fetchFile } from '../ui/call.ts';
import { addressOf } from '../ui/place.ts';
import { saveAs } from '../ui/save-as.ts';
import type { Evidence, Move, OfficerCase } from './answers.ts';
import type { Desk } from './area.ts';

export interface CaseDesk extends Omit<Desk, 'place'> {
  readonly now: OfficerCase;
  /** The rest of the address behind the section: `#case/case-…/papers/paper-…` gives `['paper-…']`. */
  readonly place: readonly string[];
  /** @param tell after a correction, which is told of even where nothing followed from it */
  show(now: OfficerCase, tell?: 'correction'): void;
  reload(): Promise<void>;
}

export const sections = [
  'summary',
  'papers',
  'lineage',
  'conditions',
  'decision',
  'letters',
  'history',
] as const;
export type Section = (typeof sections)[number];

export const pathOf = ({ now }: { readonly now: { readonly caseId: string } }, rest: string): string =>
  `/api/officer/cases/${now.caseId}/${rest}`;

/** An act whose answer is the case as it then stands. */
export async function act(desk: CaseDesk, path: string, body?: unknown): Promise<void> {
  desk.show(await call<OfficerCase>('POST', pathOf(desk, path), desk.caller, body));
}

export const may = ({ now }: CaseDesk, move: Move): boolean => now.may.includes(move);

export const sectionAddress = (
  { now }: Pick<CaseDesk, 'now'>,
  section: Section,
  ...rest: readonly string[]
) => addressOf('case', now.caseId, section, ...rest);

/** Where a value is seen on its page; undefined where the case holds no such paper. */
export function addressOfPlace(
  desk: Pick<CaseDesk, 'now'>,
  { file, page, field }: Evidence,
): string | undefined {
  const paper = desk.now.papers.find(({ paperId, withdrawn }) => paperId === file && !withdrawn);
  return paper && sectionAddress(desk, 'papers', file, String(page), field);
}

/** Hands a file of the service to whoever asked for it. */
export async function takeAway(desk: CaseDesk, path: string): Promise<void> {
  const { name, file } = await fetchFile(pathOf(desk, path), desk.caller);
  saveAs(file, name);
}
