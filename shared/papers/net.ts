/** A trained net of ours, on one core: pages are read side by side by processes, each on its own. */
import { readFileSync } from 'node:fs';

export interface Numbers {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** What goes in and what comes out, by the names the model gives them. */
export type Net = (given: Readonly<Record<string, Numbers>>) => Promise<Readonly<Record<string, Numbers>>>;

/** Undefined where the machine has no runtime for models: what the net would do is left undone there. */
export async function openNet(model: URL): Promise<Net | undefined> {
  const runtime = await import('onnxruntime-node').catch(() => undefined);
  if (!runtime) return undefined;
  const session = await runtime.InferenceSession.create(readFileSync(model), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    // Every width would keep its own memory.
    enableMemPattern: false,
    enableCpuMemArena: false,
  });
  return async (given) => {
    const feeds = Object.entries(given).map(
      ([name, { data, dims }]) => [name, new runtime.Tensor('float32', data, dims)] as const,
    );
    const answers = Object.entries(await session.run(Object.fromEntries(feeds)));
    return Object.fromEntries(
      answers.map(([name, { data, dims }]) => [name, { data: data as Float32Array, dims }]),
    );
  };
}
