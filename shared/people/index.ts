/** Who is who: names, and lineage between the people several papers describe. */
export { matchNames, type NameMatch } from './match.ts';
export { normaliseName } from './name.ts';
