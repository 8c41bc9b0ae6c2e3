/** The typesetter (Typst as WASM): words and a design in, a PDF out. The same words are the same bytes, on every machine. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';

const asset = createRequire(import.meta.url);
const typefaces = ['400Regular/Amiri_400Regular.ttf', '700Bold/Amiri_700Bold.ttf'];
const designs = {
  'design-1': new URL('./design-1.typ', import.meta.url),
  'report-1': new URL('./report-1.typ', import.meta.url),
} as const;
export type Design = keyof typeof designs;

let opened: Promise<TypstCompiler> | undefined;

/** Opened at the first letter (under a second) and kept: each further one takes some hundredths. */
async function openCompiler(): Promise<TypstCompiler> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  const program = await readFile(asset.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
  typst.initSync({ module: await WebAssembly.compile(program) });
  const builder = new typst.TypstCompilerBuilder();
  // It sees what it is given here, no disk and no network.
  builder.set_dummy_access_model();
  for (const face of typefaces)
    await builder.add_raw_font(await readFile(asset.resolve(`@expo-google-fonts/amiri/${face}`)));
  const compiler = await builder.build();
  for (const [name, design] of Object.entries(designs))
    compiler.add_source(`/${name}.typ`, await readFile(design, 'utf8'));
  return compiler;
}

/** @param words all that the design is told, as its input `letter` */
export async function setPages(design: Design, words: object): Promise<Uint8Array> {
  opened ??= openCompiler().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  const compiler = await opened;
  const inputs = [['letter', JSON.stringify(words)]];
  const made = compiler.compile(`/${design}.typ`, inputs, 'pdf', 1) as {
    readonly result?: Uint8Array;
    readonly diagnostics?: readonly string[];
  };
  // A complaint may quote the words it stumbled over, and those name a person.
  if (made.result === undefined)
    throw new Error(`letter.not-set: ${made.diagnostics?.length ?? 0} complaints`);
  return made.result;
}
