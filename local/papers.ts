/** Where signed links lead on one machine: what S3 does on AWS. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { absent, HttpError } from '#functions/problem';
import { securityHeaders } from '#functions/security-headers';
import { methodIn } from '#functions/traced';
import type { LocalPlatform } from '#shared/platform/local/index';
import { largestUpload } from '#shared/platform/platform';
import { inSpan, parentIn } from '#shared/platform/trace';
import { sendJson } from './answers.ts';

const extension: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/tiff': 'tif',
  'application/pdf': 'pdf',
};

export async function answerPaper(
  { files }: Pick<LocalPlatform, 'files'>,
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
): Promise<void> {
  const [, , use, token = ''] = url.pathname.split('/');
  const wanted = { upload: 'PUT', view: 'GET' }[use ?? ''];
  if (wanted === undefined) throw new HttpError(404, 'absent', absent);
  if (request.method !== wanted) {
    const detail = { ar: 'هذا الرابط لا يقبل هذه الطريقة.', fr: 'Ce lien n’accepte pas cette méthode.' };
    throw new HttpError(405, 'wrong-method', detail, { headers: { allow: wanted } });
  }
  await (use === 'upload' ? upload(files, request, token, response) : view(files, token, response));
}

/** Papers come and go by signed links: the link's own letters are in no span. */
export async function tracePaper(
  platform: Pick<LocalPlatform, 'telemetry'>,
  request: IncomingMessage,
  response: ServerResponse,
  { answer, refuse }: { answer(): Promise<void>; refuse(error: unknown): void },
): Promise<void> {
  const method = methodIn(request.method);
  const route = '/files/{use}/{token}';
  const parent = parentIn(String(request.headers.traceparent));
  const facts = { 'http.request.method': method, 'http.route': route, 'url.scheme': 'http' as const };
  await inSpan(platform, { name: `${method} ${route}`, kind: 'server', parent, facts }, async (span) => {
    try {
      await answer();
      span.facts['http.response.status_code'] = response.statusCode;
    } catch (error) {
      const status = error instanceof HttpError ? error.status : 500;
      span.facts['http.response.status_code'] = status;
      // A refusal is an answer; what is ours to mend is a fault.
      if (status >= 500) span.facts['error.type'] = String(status);
      refuse(error);
    }
  });
}

async function upload(
  files: LocalPlatform['files'],
  request: IncomingMessage,
  token: string,
  response: ServerResponse,
): Promise<void> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      value === undefined ? undefined : String(value),
    ]),
  );
  // Whatever ends the reading, the line stays: the sender hears why before it is cut.
  const hearOut = (): void => {
    drain(request);
    response.setHeader('connection', 'close');
  };
  const body = request.iterator({ destroyOnReturn: false });
  const outcome = await files.acceptUpload({ token, headers, body }).catch((fault: unknown) => {
    hearOut();
    throw fault;
  });
  if (outcome.status === 'stored') {
    sendJson(response, 200, { versionId: outcome.versionId });
    return;
  }
  hearOut();
  throw new HttpError(outcome.httpStatus, outcome.code, outcome.detail);
}

/** Lets a sender finish that keeps to the limits, and hangs up on one that does not. */
function drain(request: IncomingMessage): void {
  if (request.readableEnded || request.destroyed) return;
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > largestUpload) request.destroy();
  });
  request.on('error', () => undefined);
  request.resume();
}

/** Never shown as a page: whatever the bytes are, a browser saves them or paints them as a picture. */
async function view(files: LocalPlatform['files'], token: string, response: ServerResponse): Promise<void> {
  const file = await files.openView(token);
  if (file === undefined) throw new HttpError(404, 'absent', absent);
  response.writeHead(200, {
    ...securityHeaders,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'content-type': file.contentType,
    'content-length': file.bytes.length,
    'content-disposition': `attachment; filename="paper.${extension[file.contentType] ?? 'bin'}"`,
    'cache-control': 'no-store',
  });
  response.end(file.bytes);
}
