/** Who is who: names, and lineage between the people several papers describe. */
export { type ProofSettings, proveLineage } from './lineage/lineage.ts';
export { weightsVersion } from './lineage/weights.ts';
export { matchNames, type NameMatch } from './match.ts';
export { normaliseName } from './name.ts';
