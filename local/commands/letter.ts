/**
 * Checks what a letter's QR code says, offline:
 *
 *     npm run --silent letter -- verify 'https://…/verify.html#eyJ…' [KEYS.json]
 *
 * KEYS.json is the service's `/.well-known/jwks.json`, kept from before; without it the keys of NASAB_DATA are taken.
 * Prints `{status, statement?}` and exits 0 whatever the answer: whether it still holds only the service can say.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createSigner } from '#shared/platform/local/signer';
import { type LetterKey, verifyLetter } from '../../web/public/verify-letter.ts';
import { dataFolder, refuseArguments } from './data-folder.ts';

const [verb, shown, file, ...rest] = process.argv.slice(2);
if (verb !== 'verify' || shown === undefined || rest.length > 0)
  refuseArguments("Usage: npm run letter -- verify 'ADDRESS OR STATEMENT' [KEYS.json]");

async function keysToCheckWith(): Promise<readonly LetterKey[]> {
  if (file === undefined) {
    if (!existsSync(dataFolder()))
      refuseArguments(`No service has kept anything in ${dataFolder()}. Name a file of keys, or NASAB_DATA.`);
    return await createSigner(dataFolder(), () => '').publicKeys();
  }
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { readonly keys: readonly LetterKey[] }).keys;
  } catch {
    return refuseArguments(`${file} holds no keys: it should be a copy of /.well-known/jwks.json.`);
  }
}

process.stdout.write(`${JSON.stringify(await verifyLetter(shown, await keysToCheckWith()))}\n`);
