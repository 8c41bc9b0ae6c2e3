/** Every sample dossier, in the order a newcomer should read them. */
import type { Dossier } from '../dossier.ts';
import { cooperative } from './cooperative.ts';
import { daughterThroughMother } from './daughter-through-mother.ts';
import { expiredPapers } from './expired-papers.ts';
import { grandchild } from './grandchild.ts';
import { missingPapers } from './missing-papers.ts';
import { namesake } from './namesake.ts';
import { sonComplete } from './son-complete.ts';
import { tamperedPapers } from './tampered-papers.ts';

export const dossiers: readonly Dossier[] = [
  sonComplete,
  daughterThroughMother,
  cooperative,
  missingPapers,
  grandchild,
  namesake,
  expiredPapers,
  tamperedPapers,
];
