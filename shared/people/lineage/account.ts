/** The whole account of a proof, as one reads it aloud: links, weakest first, what speaks for and against, what remains. */
import type { LedgerLine, LedgerSide, LineageLink, LineageProof } from '../evidence.ts';
import { gateText, noteText, relationText, settlingText } from './gate-words.ts';
import {
  isolate,
  ledgerWeights,
  linkTitle,
  percent,
  placeText,
  rivalName,
  strengthOf,
  strengthText,
  type Text,
} from './words.ts';

/** What is left out of an account: a rival with so little is no explanation anybody would give. */
const leastRival = 0.001;

const rank = (link: LineageLink): number => (strengthOf(link) === 'unknown' ? -1 : link.p);
/** What nothing was compared for comes before all else: no figure stands behind it. */
export const weakestFirst = (links: readonly LineageLink[]): readonly LineageLink[] =>
  [...links].sort((a, b) => rank(a) - rank(b));

/** Papers and pages of the two sides that were compared. */
export function placesText({
  sides,
  comparable,
}: Pick<LedgerLine, 'sides' | 'comparable'>): Text | undefined {
  const [a, b] = sides;
  if (!comparable || a.paper === '' || b.paper === '') return undefined;
  const [left, right] = [place(a), place(b)];
  return { ar: `${left.ar} ↔ ${right.ar}`, fr: `${left.fr} ↔ ${right.fr}` };
}
const place = ({ paper, place: at }: LedgerSide): Text => placeText(paper, at?.page);

/** What else the papers could mean, and how likely; undefined where nothing worth naming is left. */
export function rivalsText({ rivals }: Pick<LineageLink, 'rivals'>): Text | undefined {
  const left = rivals.filter(({ p }) => p >= leastRival);
  if (left.length === 0) return undefined;
  const each = left.map(({ rival, p }) => ({ name: rivalName(rival), share: percent(p) }));
  return {
    ar: `ما يبقى من التفسيرات الأخرى: ${each.map(({ name, share }) => `${name.ar} (${share.ar})`).join('، ')}`,
    fr: `Autres explications qui restent\u00a0: ${each.map(({ name, share }) => `${name.fr} (${share.fr})`).join(', ')}`,
  };
}

function lineText(line: LedgerLine, weight: Text | undefined): Text {
  const places = placesText(line);
  const sign = !line.comparable ? ['؟', '?'] : line.bits >= 0 ? ['+', '+'] : ['−', '−'];
  const tail = (language: keyof Text): string =>
    [
      places === undefined ? '' : ` (${places[language]})`,
      weight === undefined ? '' : ` — ${weight[language]}`,
    ].join('');
  return {
    ar: `   ${sign[0]} ${line.text.ar}${tail('ar')}`,
    fr: `   ${sign[1]} ${line.text.fr}${tail('fr')}`,
  };
}

type Told = Partial<Pick<LineageProof, 'branch' | 'notes' | 'relation'>>;

export function proofText(
  p: number,
  links: readonly LineageLink[],
  gates: readonly string[],
  wouldSettle: string | undefined,
  { branch, notes = [], relation }: Told = {},
): Text {
  const lines: Text[] = [headline(p, links)];
  for (const [at, link] of weakestFirst(links).entries()) {
    const title = linkTitle(link.name, branch);
    const strength = strengthText(link);
    lines.push({
      ar: `• الحلقة ${isolate(String(at + 1))}، ${title.ar}: ${strength.ar}`,
      fr: `• Maillon ${at + 1}, ${lowered(title.fr)}\u00a0: ${strength.fr}`,
    });
    const weights = ledgerWeights(link.ledger);
    lines.push(...link.ledger.map((line, at) => lineText(line, weights[at])));
    const left = strengthOf(link) === 'unknown' ? undefined : rivalsText(link);
    if (left !== undefined) lines.push({ ar: `   ${left.ar}`, fr: `   ${left.fr}` });
  }
  const kin = relationText(relation);
  for (const { ar, fr } of [...(kin === undefined ? [] : [kin]), ...gates.map(gateText)])
    lines.push({ ar: `⚠ ${ar}`, fr: `⚠ ${fr}` });
  lines.push(...notes.map(noteText).filter((text) => text !== undefined));
  const paper = wouldSettle === undefined ? undefined : settlingText(wouldSettle);
  if (paper !== undefined) lines.push(paper);
  return { ar: lines.map(({ ar }) => ar).join('\n'), fr: lines.map(({ fr }) => fr).join('\n') };
}

/** The product stands only beside the words that say what it rests on. */
function headline(p: number, links: readonly LineageLink[]): Text {
  const weakest = weakestFirst(links)[0];
  if (weakest === undefined || strengthOf(weakest) === 'unknown')
    return {
      ar: 'النسب لم يعرف بعد: في السلسلة حلقة لم يقارن فيها شيء.',
      fr: 'Filiation pas encore connue\u00a0: pour un des maillons, rien n’a pu être comparé.',
    };
  const share = percent(p);
  return {
    ar: `احتمال ثبوت النسب ${share.ar}، وهو حاصل الحلقات الآتية، الأضعف أولا.`,
    fr: `Probabilité de la filiation\u00a0: ${share.fr}, produit des maillons que voici, le plus faible d’abord.`,
  };
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
