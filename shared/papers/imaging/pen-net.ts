/** The net that looks at one phrase and says what kind of ink it is (`train/pen/`). */
import { openNet } from '../net.ts';
import { type PenCrop, penCrop } from './pen-crop.ts';

export interface PenNet {
  /** First how far by itself the ink looks like a pen's, then a code of its looks. */
  look(crop: PenCrop): Promise<Float32Array>;
}

/** Undefined where the machine has no runtime for the model: no pen is looked for, as no line is read by our own reader. */
export async function loadPenNet(): Promise<PenNet | undefined> {
  const net = await openNet(new URL('./model/pen.onnx', import.meta.url));
  return (
    net && {
      look: async ({ ink, width }) =>
        (await net({ phrase: { data: ink, dims: [1, 1, penCrop.rows, width] } })).looks!.data,
    }
  );
}
