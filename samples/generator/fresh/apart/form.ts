/** Forms of this folder are used only where reading is measured. */
import { formsOf } from '../clerk.ts';

export const apart = formsOf('apart', true);
