/** Opens what `npm start` keeps, beside a running service. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { createLocalPlatform, type LocalPlatform } from '#shared/platform/local/index';

export const dataFolder = (): string => process.env.NASAB_DATA || './var';

/** Says on stderr why the arguments can't be used, and ends with 2. */
export function refuseArguments(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** What was typed after the command, by its options; what it does not know ends with 2, in a sentence and not in a trace. */
export function readOptions<const O extends NonNullable<ParseArgsConfig['options']>>(
  options: O,
  usage: string,
): ReturnType<typeof parseArgs<{ readonly options: O; readonly allowPositionals: true }>> {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS_')) throw error;
    return refuseArguments(`${message.split('. ')[0]}.\n${usage}`);
  }
}

/** As a tool: what a running service has in hand is left alone. */
export async function openData({ create }: { readonly create: boolean }): Promise<LocalPlatform> {
  const dataDir = dataFolder();
  if (!create && !existsSync(join(dataDir, 'nasab.db'))) {
    refuseArguments(`No service has kept anything in ${dataDir}. NASAB_DATA names the folder.`);
  }
  const reader = { readPaper: () => Promise.reject(new Error('A command reads no papers.')) };
  return await createLocalPlatform({ dataDir, reader, role: 'tool' });
}
