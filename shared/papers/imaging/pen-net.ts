/** The net that looks at one phrase and says what kind of ink it is (`train/pen/`). */
import { readFileSync } from 'node:fs';
import { type PenCrop, penCrop } from './pen-crop.ts';

export interface PenNet {
  /** First how far by itself the ink looks like a pen's, then a code of its looks. */
  look(crop: PenCrop): Promise<Float32Array>;
}

/** Undefined where the machine has no runtime for the model: no pen is looked for, as no line is read by our own reader. */
export async function loadPenNet(): Promise<PenNet | undefined> {
  const runtime = await import('onnxruntime-node').catch(() => undefined);
  if (!runtime) return undefined;
  const session = await runtime.InferenceSession.create(
    readFileSync(new URL('./model/pen.onnx', import.meta.url)),
    {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      // Every width would keep its own memory.
      enableMemPattern: false,
      enableCpuMemArena: false,
    },
  );
  return {
    async look({ ink, width }) {
      const phrase = new runtime.Tensor('float32', ink, [1, 1, penCrop.rows, width]);
      return (await session.run({ phrase })).looks!.data as Float32Array;
    },
  };
}
