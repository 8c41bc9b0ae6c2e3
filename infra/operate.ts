/**
 * What an operator does to a deployed stage, with their own credentials and the SDK's own settings:
 *
 *     node infra/operate.ts register FILE.csv    the register of members into the stage's table
 *     node infra/operate.ts audit [ANCHOR]       every chain of cases and books and the daily roots, e.g. after a restore;
 *                                                with an anchor, whether they are still what was once handed out
 *
 * `NASAB_TABLE` and `NASAB_BUCKET` name the stage's table and bucket, `NASAB_BLIND_KEY` the key members are filed under
 * and `NASAB_CASE_KEYS` the one that wraps the keys of cases, `NASAB_LETTER_KEYS` those that sign roots, which the audit needs (outputs of the stack). One JSON object each;
 * exit code 2 for unusable arguments, 1 when a chain is broken or a line of the register was refused.
 */
import { existsSync, readFileSync } from 'node:fs';
import { auditAnchors } from '#shared/cases/anchors';
import { auditCases } from '#shared/cases/audit';
import { readRegister } from '#shared/cases/member-register';
import { keepMembers } from '#shared/cases/register/keys';
import { createAwsPlatform, readAwsSettings } from '#shared/platform/aws/index';
import { casework, withSigner } from '#shared/platform/aws/parts';
import type { Platform } from '#shared/platform/platform';

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
const say = (answer: object): unknown => process.stdout.write(`${JSON.stringify(answer)}\n`);

function openStage(): Platform {
  try {
    return createAwsPlatform({ settings: readAwsSettings(process.env), parts: [...casework, withSigner] });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

async function importRegister(file: string): Promise<boolean> {
  const register = readRegister(readFileSync(file, 'utf8'));
  if (register.status === 'unusable') return refuse(`${register.reason.fr}\n${register.reason.ar}`);
  const { rows, refused, unknown } = register;
  const put = await keepMembers(openStage(), rows);
  say({ lines: rows.length + refused.length, ...put, refused, unknown });
  return refused.length === 0;
}

async function audit(anchors: readonly string[]): Promise<boolean> {
  const stage = openStage();
  const held = await auditAnchors(
    stage,
    anchors.map((path) => readFileSync(path, 'utf8')),
  );
  if (typeof held === 'string') return refuse(`${anchors.join(', ')}: ${held}`);
  const found = await auditCases(stage);
  const broken = [...held.broken, ...found.broken];
  say({
    ...found,
    holds: broken.length === 0,
    ...(anchors.length === 0 ? {} : { anchors: held.days }),
    broken,
  });
  return broken.length === 0;
}

const [verb, file, ...rest] = process.argv.slice(2);
let holds: boolean;
if (verb === 'register' && file !== undefined && rest.length === 0 && existsSync(file))
  holds = await importRegister(file);
else if (verb === 'audit' && rest.length === 0 && (file === undefined || existsSync(file)))
  holds = await audit(file === undefined ? [] : [file]);
else refuse('Usage: node infra/operate.ts register FILE.csv | audit [ANCHOR]');
process.exitCode = holds ? 0 : 1;
