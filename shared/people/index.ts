/** Who is who: names, and lineage between the people several papers describe. */

export { rivalsText } from './lineage/account.ts';
export type { Frequencies } from './lineage/compare.ts';
export { gateLink, gateText, noteText, relationText, settlingText } from './lineage/gate-words.ts';
export { type ProofSettings, proveLineage } from './lineage/lineage.ts';
export { drawFamilyTree } from './lineage/tree-picture.ts';
export { weightsVersion } from './lineage/weights.ts';
export {
  ledgerWeights,
  linkTitle,
  placeText,
  strengthOf,
  strengthText,
} from './lineage/words.ts';
export { matchNames, type NameMatch } from './match.ts';
export { normaliseName } from './name.ts';
