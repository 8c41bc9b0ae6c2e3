/** The proof of lineage as an officer reads it: every figure with its words, every value with its place. */
import type { LedgerSide, LineageLink } from '#shared/people/evidence';
import {
  drawFamilyTree,
  gateLink,
  gateText,
  ledgerWeights,
  linkTitle,
  noteText,
  placeText,
  relationText,
  rivalsText,
  settlingText,
  strengthOf,
  strengthText,
} from '#shared/people/index';
import type { Assessment } from '#shared/rules/assessment';
import type { OfficerCase, TreeLayout } from './officer-shapes.ts';
import type { Outgoing } from './route.ts';

type Lineage = Assessment['lineage'];
type Told = NonNullable<Outgoing<OfficerCase>['assessment']>['lineage'];

export function lineageView(lineage: Lineage): Told {
  const { p, proposal, likelyNot, links, gates, text, relation, branch, notes = [], wouldSettle } = lineage;
  const shutAt = (code: string) => links.some(({ name }) => name === gateLink[code]);
  const settles = wouldSettle === undefined ? undefined : settlingText(wouldSettle);
  return {
    ...{ p, proposal, likelyNot, gates, text },
    links: links.map((link) => linkView(link, lineage)),
    ...(relation === undefined ? {} : { relation }),
    ...(branch === undefined ? {} : { branch }),
    warnings: [
      ...[relationText(relation)].filter((kin) => kin !== undefined),
      ...gates.filter((code) => !shutAt(code)).map(gateText),
    ],
    notes: notes.map(noteText).filter((note) => note !== undefined),
    ...(settles === undefined ? {} : { settles }),
    pictured: lineage.family !== undefined,
  };
}

function linkView(link: LineageLink, { branch, gates }: Lineage): Told['links'][number] {
  const { name, p, ledger, rivals } = link;
  const weights = ledgerWeights(ledger);
  const remains = strengthOf(link) === 'unknown' ? undefined : rivalsText(link);
  return {
    ...{ name, p },
    title: linkTitle(name, branch),
    strength: strengthOf(link),
    says: strengthText(link),
    ledger: ledger.map((line, at) => ({
      ...line,
      ...(weights[at] === undefined ? {} : { weight: weights[at] }),
      // Assessments made before sides were told have none.
      sides: ((line.sides as typeof line.sides | undefined) ?? []).map(sideView),
    })),
    rivals,
    ...(remains === undefined ? {} : { remains }),
    gates: gates.filter((code) => gateLink[code] === name).map(gateText),
  };
}

const sideView = ({ paper, value, place }: LedgerSide) => ({
  paper: placeText(paper, place?.page),
  ...(value === undefined ? {} : { value }),
  ...(place === undefined ? {} : { place }),
});

/** The family drawn, each way when it is asked for; undefined where nobody is known to draw. By itself it names its case. */
export function findFamilyTree(
  { family, ...lineage }: Lineage,
  reference: string,
  language: 'ar' | 'fr',
  layout: TreeLayout,
): string | undefined {
  if (family === undefined) return undefined;
  if (layout !== 'file') return drawFamilyTree(lineage, family, language, { layout });
  const heading = { ar: `النسب في الملف \u2068${reference}\u2069`, fr: `Filiation, dossier ${reference}` };
  return drawFamilyTree(lineage, family, language, { layout: 'wide', heading: heading[language] });
}
