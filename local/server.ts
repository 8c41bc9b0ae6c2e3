/**
 * The whole service on one machine: the same handlers as the Lambdas, given the same events,
 * with the local platform, the pages, uploads and a reading loop around them.
 */
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { tick } from '#functions/hourly';
import { serve } from '#functions/http';
import { type DoorSettings, servePartners } from '#functions/partner-door';
import { absent, HttpError } from '#functions/problem';
import { routes } from '#functions/routes';
import { findReceiver, tellWorld } from '#functions/webhook';
import { assessDossier } from '#shared/cases/dossier';
import { parkPaper, receivePaper } from '#shared/cases/receive-paper';
import type { Drawer, PageDrawer } from '#shared/papers/reader/drawer';
import type { Reader } from '#shared/papers/reader/index';
import { deliverDue } from '#shared/partner/hooks/deliver';
import type { Scan } from '#shared/platform/local/clamav';
import { createLocalPlatform, type LocalPlatform } from '#shared/platform/local/index';
import type { PaperReader } from '#shared/platform/platform';
import { sendProblem } from './answers.ts';
import { bankKeysIn } from './demo.ts';
import { answerCall, createCheck, type Gateway } from './gateway.ts';
import type { Issuer } from './issuer.ts';
import { createLimitedServer, type LineLimits, lineLimits } from './lines.ts';
import { createPages, type Pages } from './pages.ts';
import { answerPaper, tracePaper } from './papers.ts';
import { answerIssuer, answerSignIn } from './sign-in.ts';
import { asksHere, type LocalTelemetry, openTelemetry } from './telemetry.ts';

type ClosableReader = PaperReader & Partial<PageDrawer> & { close?(): Promise<void> };

export interface ServerSettings {
  readonly dataDir: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Default: the pools of reading and of drawing processes, each started at its first paper. */
  readonly reader?: ClosableReader;
  /** Where the pages are reached from outside, for letters to lead there; default this machine alone. */
  readonly address?: string;
  /** Lets officers and partners in by name alone, for trying; default false. */
  readonly demo?: boolean;
  /** Whose officers and keepers are let in; default nobody's, or those there for trying. */
  readonly issuer?: Issuer;
  /** Proxies of our own in front: so many places of `X-Forwarded-For`, from its end, are theirs. Default 0: it is not read. */
  readonly proxies?: number;
  /** An issuer of partners' tokens beside our own, and how much each may ask; default: neither. */
  readonly partners?: DoorSettings;
  /** Papers read at once; default 2. */
  readonly papersAtOnce?: number;
  /** What looks for harmful software in papers; absent: nothing does, and officers see so. */
  readonly scan?: Scan;
  /** How much one line may hold; default `lineLimits`. */
  readonly lines?: LineLimits;
  /** Gets each log line; standard error by default. */
  readonly writeLog?: (line: string) => void;
}

export interface Server {
  readonly url: string;
  readonly platform: LocalPlatform;
  /** Answers what is asked, finishes what is being read, and lets go of everything. */
  close(): Promise<void>;
}

/** The loopback alone: who wants it on a network puts a TLS proxy in front. */
const host = '127.0.0.1';
const hour = 3_600_000;
/** How long a stopping server waits for papers in hand. */
const patience = 15_000;

/** @example const server = await startServer({ dataDir: 'var', port: 8787 }); await server.close(); */
export async function startServer(settings: ServerSettings): Promise<Server> {
  const reader: ClosableReader = settings.reader ?? lazyReader();
  const here = (): string => `http://${host}:${(http.address() as AddressInfo).port}`;
  const telemetry = openTelemetry(settings.dataDir, process.env);
  const platform = await createLocalPlatform({
    dataDir: settings.dataDir,
    reader,
    telemetry,
    address: () => settings.address ?? here(),
    ...(settings.scan === undefined ? {} : { scan: settings.scan }),
    ...(settings.writeLog === undefined ? {} : { writeLog: settings.writeLog }),
  }).catch((error: unknown) => {
    telemetry.close();
    throw error;
  });
  const { tokens, newId, now } = platform;
  const getPlatform = async () => platform;
  const gateway = {
    handler: serve(routes, getPlatform, settings.issuer?.names),
    partners: servePartners(getPlatform, settings.partners),
    check: createCheck(tokens, settings.issuer),
    proxies: settings.proxies ?? 0,
    newId,
    now,
  };
  const pages = createPages(settings.issuer === undefined ? [] : [settings.issuer.origin]);
  const letIn = {
    demo: settings.demo ?? false,
    issuer: settings.issuer,
    bankKeys: bankKeysIn(settings.dataDir),
  };
  const http = createLimitedServer(settings.lines ?? lineLimits, (request, response) => {
    answer({ platform, gateway, pages, telemetry, ...letIn }, request, response).catch((error: unknown) =>
      refuse(platform, request, response, error),
    );
  });
  try {
    await listen(http, settings.port);
  } catch (error) {
    telemetry.close();
    platform.close();
    await reader.close?.();
    throw error;
  }
  const reading = platform.queue.start({
    receive: (message) => receivePaper(platform, message, assessDossier),
    park: (message, tries) => parkPaper(platform, message, tries),
    atOnce: settings.papersAtOnce ?? 2,
  });
  const clock = startClock(platform);
  return {
    url: here(),
    platform,
    async close() {
      clock.stop();
      const closed = new Promise((done) => http.close(done));
      http.closeIdleConnections();
      const cut = setTimeout(() => http.closeAllConnections(), patience);
      await closed;
      clearTimeout(cut);
      // What takes longer is not lost: its message was never marked as done.
      await Promise.race([reading.stop(), pause(patience, undefined, { ref: false })]);
      await reader.close?.();
      telemetry.close();
      platform.close();
    },
  };
}

interface House {
  readonly platform: LocalPlatform;
  readonly gateway: Gateway;
  readonly pages: Pages;
  readonly demo: boolean;
  readonly issuer: Issuer | undefined;
  readonly bankKeys: string;
  readonly telemetry: LocalTelemetry;
}

async function answer(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  mustNameUs(request);
  const url = URL.parse(request.url ?? '/', `http://${host}`);
  if (url === null) throw new HttpError(404, 'absent', absent);
  if (await house.pages.answer(request, url, response)) return;
  if (url.pathname.startsWith('/files/'))
    return await tracePaper(house.platform, request, response, {
      answer: () => answerPaper(house.platform, request, url, response),
      refuse: (error) => refuse(house.platform, request, response, error),
    });
  if (url.pathname === '/metrics' && asksHere(request)) return await answerMetrics(house, response);
  if (house.issuer !== undefined && url.pathname === '/sign-in.json')
    return await answerIssuer(house.issuer, response);
  if (house.demo && url.pathname === '/local/sign-in')
    return await answerSignIn(house.platform.tokens, house.bankKeys, request, response);
  await answerCall(house.gateway, request, url, response);
}

/** For whoever watches this machine from this machine; to all others the address is none. */
async function answerMetrics({ platform, telemetry }: House, response: ServerResponse): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(telemetry.text(await platform.standing!()));
}

function refuse(
  { log }: LocalPlatform,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): void {
  // Whoever asked has gone: nobody to answer, and no fault of ours.
  if (request.errored !== null || response.destroyed) return;
  if (!(error instanceof HttpError)) log.error('http.fault', { cause: error });
  sendProblem(response, error);
}

/** A page elsewhere whose name was made to lead to 127.0.0.1 still names itself here. */
function mustNameUs(request: IncomingMessage): void {
  const named = (request.headers.host ?? '').replace(/:\d+$/u, '');
  if (named === host || named === 'localhost') return;
  throw new HttpError(421, 'not-here', {
    ar: 'لا تجيب هذه الخدمة إلا على هذا الجهاز.',
    fr: 'Ce service ne répond que sur cette machine.',
  });
}

const listen = (http: HttpServer, port: number): Promise<void> =>
  new Promise((done, failed) => {
    http.once('error', failed);
    http.listen(port, host, () => {
      http.off('error', failed);
      done();
    });
  });

/** The hour's work, and the turns of the outbox and of what partners are told. */
function startClock(platform: LocalPlatform): { stop(): void } {
  const receiver = findReceiver(process.env);
  const safely = (work: () => Promise<unknown>) => () =>
    void work().catch((cause: unknown) => platform.log.error('clock.fault', { cause }));
  let stopped = false;
  const hourly = safely(() => tick(platform, () => !stopped));
  hourly();
  let telling = false;
  const tellAll = async (): Promise<void> => {
    // A turn may take longer than the time between two.
    if (telling) return;
    telling = true;
    try {
      await tellWorld(platform, receiver);
      await deliverDue(platform);
    } finally {
      telling = false;
    }
  };
  const timers = [setInterval(hourly, hour), setInterval(safely(tellAll), 5000)];
  for (const timer of timers) timer.unref();
  return {
    stop: () => {
      stopped = true;
      timers.forEach(clearInterval);
    },
  };
}

/** Models and decoders are loaded when the first paper comes, so that the service answers at once. */
function lazyReader(): ClosableReader {
  const reader = once(
    async (): Promise<Reader> => (await import('#shared/papers/reader/index')).createReader(),
  );
  const drawer = once(
    async (): Promise<Drawer> => (await import('#shared/papers/reader/drawer')).createDrawer(),
  );
  return {
    readPaper: async (bytes) => await (await reader.get()).readPaper(bytes),
    renderPage: async (bytes, page) => await (await drawer.get()).renderPage(bytes, page),
    close: async () => {
      await Promise.all([reader, drawer].map(async ({ made }) => await (await made())?.close()));
    },
  };
}

function once<T>(make: () => Promise<T>): { get(): Promise<T>; made(): Promise<T> | undefined } {
  let made: Promise<T> | undefined;
  return {
    get: () => {
      made ??= make().catch((cause: unknown) => {
        // The next paper tries anew: what was short, memory or open files, may be there again.
        made = undefined;
        throw cause;
      });
      return made;
    },
    made: () => made,
  };
}
