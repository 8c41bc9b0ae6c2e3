/** `npm start`: the whole service on this machine. */
import * as z from 'zod';
import { callsPerMinute } from '#functions/partner-quota';
import { type OutsideIssuer, readOutsideIssuer } from '#shared/partner/outside';
import { createClamav } from '#shared/platform/local/clamav';
import { getDemoCase, keepDemoAgreement, keepDemoKeys } from './demo.ts';
import { trustIssuer } from './issuer.ts';
import { type Server, startServer } from './server.ts';
import { demoUsers } from './sign-in.ts';

const Settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  NASAB_DATA: z.string().min(1).default('./var'),
  /** Where people reach the pages, when a proxy stands in front: letters lead there. */
  NASAB_ADDRESS: z
    .url({ protocol: /^https?$/u })
    .transform((address) => new URL(address).origin)
    .optional(),
  /** JSON: an issuer whose tokens partners may use beside ours (`shared/partner/outside.ts`). */
  NASAB_PARTNER_ISSUER: z.string().transform(outsideIssuer).optional(),
  /** Calls a minute of one partner. */
  NASAB_PARTNER_CALLS: z.coerce.number().int().min(1).max(1_000_000).default(callsPerMinute),
  /** How many proxies of one's own stand in front: whoever calls is then told by the address those say. */
  NASAB_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** File that names the administration's OpenID issuer (docs/deploy.md): officers and keepers sign in there. */
  NASAB_ISSUER: z.string().min(1).optional(),
  /** `off` where real cases are kept: no sign-in without a password, no case to try with. */
  NASAB_DEMO: z.enum(['on', 'off']).optional(),
});

function outsideIssuer(text: string, context: z.RefinementCtx): OutsideIssuer | undefined {
  try {
    return readOutsideIssuer(text);
  } catch {
    context.addIssue('no issuer');
    return undefined;
  }
}

/** What an operator can mend, by the error's code. */
const advice: Readonly<Record<string, (port: number, dataDir: string) => string>> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken. Stop what listens there, or choose another: PORT=8788 npm start`,
  EFOLDERTAKEN: (_, dataDir) =>
    `Another service is at work on ${dataDir}. Stop that one, or choose another folder: NASAB_DATA=/path npm start`,
  EACCES: (port, dataDir) =>
    `Not allowed to write in ${dataDir} or to listen on port ${port}. Choose another folder: NASAB_DATA=/path npm start`,
  EROFS: (_, dataDir) =>
    `${dataDir} is on a read-only disk. Choose another folder: NASAB_DATA=/path npm start`,
  ENOTDIR: (_, dataDir) => `${dataDir} is not a folder. Choose another: NASAB_DATA=/path npm start`,
  ENOENT: (_, dataDir) => `${dataDir} can't be made. Choose another folder: NASAB_DATA=/path npm start`,
  EEXIST: (_, dataDir) => `${dataDir} is not a folder. Choose another: NASAB_DATA=/path npm start`,
  ENOSPC: (_, dataDir) => `The disk of ${dataDir} is full.`,
};

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function openIssuer(file: string): ReturnType<typeof trustIssuer> {
  try {
    return trustIssuer(file);
  } catch (error) {
    say(`NASAB_ISSUER: ${(error as Error).message}`);
    process.exit(2);
  }
}

async function open(): Promise<{ server: Server; dataDir: string; demo: boolean }> {
  const parsed = Settings.safeParse(process.env);
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
    say(
      `Unusable environment: ${names}. PORT is a number up to 65535, NASAB_DATA a folder, NASAB_ADDRESS an address (https://…), NASAB_DEMO on or off, NASAB_PARTNER_ISSUER the JSON docs/deploy.md tells of, NASAB_PARTNER_CALLS a number.`,
    );
    process.exit(2);
  }
  const { PORT: port, NASAB_DATA: dataDir, NASAB_ADDRESS: address } = parsed.data;
  // Who has an issuer keeps real cases, unless they say otherwise.
  const { NASAB_ISSUER: trusted } = parsed.data;
  const demo = (parsed.data.NASAB_DEMO ?? (trusted === undefined ? 'on' : 'off')) === 'on';
  const issuer = trusted === undefined ? {} : { issuer: openIssuer(trusted) };
  try {
    return {
      server: await startServer({
        scan: createClamav(),
        ...{
          dataDir,
          port,
          demo,
          ...(address === undefined ? {} : { address }),
          ...issuer,
          proxies: parsed.data.NASAB_PROXIES,
        },
        partners: {
          outside: parsed.data.NASAB_PARTNER_ISSUER,
          callsPerMinute: parsed.data.NASAB_PARTNER_CALLS,
        },
      }),
      dataDir,
      demo,
    };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const sentence = advice[code]?.(port, dataDir);
    // SQLite says `unable to open database file` for a folder it may not write in.
    const database = code === 'ERR_SQLITE_ERROR' ? advice.EACCES?.(port, dataDir) : undefined;
    if ((sentence ?? database) === undefined) throw error;
    say(sentence ?? database ?? '');
    process.exit(1);
  }
}

const { server, dataDir, demo } = await open();
process.stdout.write(`ready ${server.url}\n`);
say(`
Applicants: ${server.url}/applicant.html   (open a case there; it gives a reference and a code)
Officers:   ${server.url}/officer.html
API:        ${server.url}/openapi.json
`);
if (demo) {
  const { reference, code } = await getDemoCase(server.platform, dataDir);
  await keepDemoAgreement(server.platform, 'bank-demo');
  const bankKeys = await keepDemoKeys(server.platform, dataDir, 'bank-demo');
  const users = demoUsers.map(
    ({ id, audience, name }) => `  ${audience.padEnd(9)} ${id.padEnd(22)} ${name.fr}`,
  );
  say(`Demo sign-ins, on this machine only (NASAB_DEMO=off closes them):
  applicant reference ${reference}, code ${code}
${users.join('\n')}
  partner   bank-demo              its private keys, live and sandbox: ${bankKeys}
Officers and keepers choose their name in the page or by POST ${server.url}/local/sign-in {"user":"…"}.
`);
}

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Asked twice, somebody is in a hurry; nothing acknowledged is lost either way.
    if (stopping) process.exit(1);
    stopping = true;
    say('Stopping: finishing what is in hand…');
    server.close().then(() => process.exit(0));
  });
}
