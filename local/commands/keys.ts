/**
 * The keys that sign letters, and those that sign who has come in, of NASAB_DATA:
 *
 *     npm run --silent keys                         the published keys of letters as a JWKS, the current one first
 *     npm run --silent keys -- rotate               a new key signs letters; what the old ones signed stays checkable
 *     npm run --silent keys -- sign-in              the keys that check sign-ins, the current one first
 *     npm run --silent keys -- rotate sign-in       a new key signs sign-ins; whoever is in stays in until their hours are over
 *     npm run --silent keys -- replace sign-in      the same, but everybody signs in anew: for a key that may have been stolen
 *
 * A running service takes the new key up by itself. Keep the first form's answer where letters are checked offline.
 */
import { existsSync } from 'node:fs';
import { createSigner, renewSigningKey } from '#shared/platform/local/signer';
import { renewSignInKey, signInKeys } from '#shared/platform/local/tokens';
import { dataFolder, refuseArguments } from './data-folder.ts';

const now = (): Date => new Date();
const acts: Readonly<Record<string, (dataDir: string) => Promise<readonly object[]>>> = {
  '': async (dataDir) => await createSigner(dataDir, () => '').publicKeys(),
  rotate: renewSigningKey,
  'sign-in': signInKeys,
  'rotate sign-in': async (dataDir) => await renewSignInKey(dataDir, { keepOld: true, now }),
  'replace sign-in': async (dataDir) => await renewSignInKey(dataDir, { keepOld: false, now }),
};

const asked = process.argv.slice(2).join(' ');
const act = Object.hasOwn(acts, asked) ? acts[asked] : undefined;
if (act === undefined)
  refuseArguments(
    'Usage: npm run keys | keys -- rotate | keys -- sign-in | keys -- rotate sign-in | keys -- replace sign-in',
  );
const dataDir = dataFolder();
if (!existsSync(dataDir))
  refuseArguments(`No service has kept anything in ${dataDir}. NASAB_DATA names the folder.`);

process.stdout.write(`${JSON.stringify({ keys: await act(dataDir) })}\n`);
