/**
 * The keys that sign letters, of NASAB_DATA:
 *
 *     npm run --silent keys               the published keys as a JWKS, the current one first
 *     npm run --silent keys -- rotate     a new key signs from now on; what the old ones signed stays checkable
 *
 * A running service takes the new key up by itself. Keep the first form's answer where letters are checked offline.
 */
import { existsSync } from 'node:fs';
import { createSigner, renewSigningKey } from '#shared/platform/local/signer';
import { dataFolder, refuseArguments } from './data-folder.ts';

const [verb, ...rest] = process.argv.slice(2);
if ((verb !== undefined && verb !== 'rotate') || rest.length > 0)
  refuseArguments('Usage: npm run keys | npm run keys -- rotate');
const dataDir = dataFolder();
if (!existsSync(dataDir))
  refuseArguments(`No service has kept anything in ${dataDir}. NASAB_DATA names the folder.`);

const signer = createSigner(dataDir, () => '');
const keys = verb === 'rotate' ? await renewSigningKey(dataDir) : await signer.publicKeys();
process.stdout.write(`${JSON.stringify({ keys })}\n`);
