/** Calls the routes as the gateway does, on a platform in a folder of its own; no picture is read here. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { claim, type OfficerRole } from '#functions/caller';
import { type HttpHandler, serve } from '#functions/http';
import type { Route } from '#functions/route';
import { routes } from '#functions/routes';
import type { PageDrawer } from '#shared/papers/reader/drawer';
import type { PaperOutcome } from '#shared/papers/reading';
import { createLocalPlatform, type LocalPlatform } from '#shared/platform/local/index';
import type { Access } from '#shared/platform/platform';
import type { Telemetry } from '#shared/platform/trace';

export type Claims = Readonly<Record<string, string>>;
export interface Sent {
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly claims?: Claims;
}
export interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was answered
  readonly body: any;
}

export const officer = (id: string, delegation: string, ...roles: readonly OfficerRole[]): Claims => ({
  sub: id,
  [claim.delegation]: delegation,
  [claim.role]: roles.length === 0 ? 'officer' : roles.join(' '),
});
export const keeper = (id: string, delegation: string): Claims => ({
  ...officer(id, delegation),
  [claim.role]: 'keeper',
  [claim.place]: `space-${delegation}`,
});
export const bank = (id: string): Claims => ({ client_id: id, sub: id });

export function eventFor(method: string, path: string, sent: Sent = {}): APIGatewayProxyEventV2 {
  const { claims, query } = sent;
  const body = sent.raw ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...sent.headers },
    isBase64Encoded: false,
    ...(body === undefined ? {} : { body }),
    ...(query === undefined ? {} : { queryStringParameters: query }),
    requestContext: {
      requestId: 'request-1',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: 'test' },
      ...(claims === undefined ? {} : { authorizer: { jwt: { claims, scopes: [] } } }),
    },
  };
  return event as unknown as APIGatewayProxyEventV2;
}

export const caller =
  (handler: HttpHandler) =>
  async (method: string, path: string, sent: Sent = {}): Promise<Heard> => {
    const answer = await handler(eventFor(method, path, sent), {});
    const text = answer.body ?? '';
    return {
      status: answer.statusCode ?? 200,
      headers: answer.headers,
      // A file is its bytes.
      body: answer.isBase64Encoded ? Buffer.from(text, 'base64') : text === '' ? undefined : JSON.parse(text),
    };
  };

export const readQuote: PaperOutcome = {
  status: 'read',
  seconds: 0.1,
  reading: {
    type: 'quote',
    typeConfidence: 0.99,
    pages: [{ width: 1000, height: 1400, quality: { sharp: 1, glare: 0, skew: 0 } }],
    doubts: [{ code: 'totals-disagree', fields: ['totalHT', 'totalTTC'] }],
    fields: {
      totalTTC: { value: '121200.00', confidence: 0.97, page: 1, box: [10, 20, 30, 40], raw: '121 200,00' },
    },
  },
};

export interface World {
  readonly platform: LocalPlatform;
  readonly call: ReturnType<typeof caller>;
  readonly log: string[];
  /** Opens a case and answers what its applicant's token would say. */
  open(delegation?: string): Promise<{ caseId: string; reference: string; code: string; claims: Claims }>;
  /** Sends a paper through its link, as a browser would. */
  send(claims: Claims, content: string): Promise<string>;
  /** Lets days pass on the platform's clock. */
  wait(days: number): void;
  end(): void;
}

/** A code is hashed, a tenth of a second by design, when somebody first signs in with it: few of these cases are entered so. */
function hashedLater(access: Access): Access {
  const waiting = new Map<string, () => Promise<void>>();
  return {
    async register(entry) {
      let hashed: Promise<void> | undefined;
      waiting.set(entry.reference, () => {
        hashed ??= access.register(entry);
        return hashed;
      });
    },
    async signIn(request) {
      await waiting.get(request.reference.trim().toUpperCase())?.();
      return await access.signIn(request);
    },
  };
}

export async function openWorld(
  options: {
    readonly routes?: readonly Route[];
    readonly readPaper?: () => Promise<PaperOutcome>;
    readonly renderPage?: PageDrawer['renderPage'];
    readonly telemetry?: Telemetry;
  } = {},
): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-functions-'));
  const log: string[] = [];
  let ahead = 0;
  const platform = await createLocalPlatform({
    dataDir,
    reader: {
      readPaper: options.readPaper ?? (async () => readQuote),
      ...(options.renderPage === undefined ? {} : { renderPage: options.renderPage }),
    },
    ...(options.telemetry === undefined ? {} : { telemetry: options.telemetry }),
    writeLog: (line) => void log.push(line),
    now: () => new Date(Date.now() + ahead),
  });
  const here = { ...platform, access: hashedLater(platform.access) };
  const call = caller(serve(options.routes ?? routes, async () => here));
  return {
    platform,
    call,
    log,
    wait(days) {
      ahead += days * 86_400_000;
    },
    async open(delegation = 'khenifra') {
      const { body } = await call('POST', '/api/applicant/cases', { body: { delegation } });
      return { ...body, claims: { sub: body.reference, [claim.caseId]: body.caseId } };
    },
    async send(claims, content) {
      const bytes = Buffer.from(content);
      const paper = {
        size: bytes.length,
        type: 'image/jpeg',
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
      const { body } = await call('POST', '/api/applicant/case/papers', { body: paper, claims });
      const { url, headers } = body.upload;
      const stored = await platform.files.acceptUpload({
        token: url.split('/').at(-1),
        headers: { ...headers, 'content-length': String(bytes.length) },
        body: (async function* () {
          yield bytes;
        })(),
      });
      if (stored.status !== 'stored') throw new Error(stored.code);
      return body.paperId;
    },
    end() {
      platform.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
