/**
 * An S3 to test against: versions, SHA-256 checksums, `If-None-Match: *`, and signatures (version 4, in the link or in
 * the headers) worked out here independently of the SDK, so that a header left unsigned shows.
 */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerWith, bytesOf, type Listening, listen } from './http.ts';

export const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

interface Version {
  readonly versionId: string;
  readonly bytes: Buffer;
  readonly contentType: string;
  /** Base64; absent when it was stored without one. */
  readonly checksum?: string;
}

export interface S3Server extends Listening {
  /** Stores without any check, as somebody with the keys to the house could. */
  force(bucket: string, key: string, bytes: Buffer, contentType: string): string;
}

export interface Stored {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly size: number;
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** The fault of a request's signature, or undefined when it is right. */
function findFault(request: IncomingMessage, url: URL, now: Date): string | undefined {
  const query = url.searchParams;
  const inLink = query.has('X-Amz-Signature');
  const header = /Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)/.exec(
    request.headers.authorization ?? '',
  );
  if (!inLink && header === null) return 'AccessDenied';
  const [scope, signedHeaders, signature] = inLink
    ? [
        query.get('X-Amz-Credential')!.split('/').slice(1).join('/'),
        query.get('X-Amz-SignedHeaders')!,
        query.get('X-Amz-Signature')!,
      ]
    : [header![1]!, header![2]!, header![3]!];
  const date = inLink ? query.get('X-Amz-Date')! : String(request.headers['x-amz-date']);
  const canonicalQuery = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const names = signedHeaders.split(';');
  const headers = names.map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`).join('');
  const payload = inLink ? 'UNSIGNED-PAYLOAD' : String(request.headers['x-amz-content-sha256']);
  const path = url.pathname
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/');
  const canonical = [request.method, path, canonicalQuery, headers, signedHeaders, payload].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  let key: Buffer = Buffer.from(`AWS4${credentials.secretAccessKey}`);
  for (const part of scope.split('/')) key = createHmac('sha256', key).update(part).digest();
  if (createHmac('sha256', key).update(toSign).digest('hex') !== signature) return 'SignatureDoesNotMatch';
  if (inLink) {
    const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date)!.map(Number);
    const until = Date.UTC(y!, mo! - 1, d, h, mi, s) + Number(query.get('X-Amz-Expires')) * 1000;
    if (now.getTime() > until) return 'AccessDenied';
  }
  return undefined;
}

export async function startS3({
  port = 0,
  now = () => new Date(),
  onStored = () => undefined,
}: {
  readonly port?: number;
  readonly now?: () => Date;
  readonly onStored?: (stored: Stored) => void;
} = {}): Promise<S3Server> {
  const objects = new Map<string, Version[]>();
  const refuse = (response: ServerResponse, status: number, code: string): void => {
    const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
    response.writeHead(status, { 'content-type': 'application/xml', connection: 'close' }).end(body);
  };

  function store(name: string, version: Omit<Version, 'versionId'>): string {
    const versionId = randomUUID();
    objects.set(name, [...(objects.get(name) ?? []), { ...version, versionId }]);
    const [bucket = '', ...rest] = name.split('/');
    onStored({ bucket, key: rest.join('/'), versionId, size: version.bytes.length });
    return versionId;
  }

  async function put(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const bytes = await bytesOf(request);
    const checksum = request.headers['x-amz-checksum-sha256'] as string | undefined;
    if (checksum !== undefined && createHash('sha256').update(bytes).digest('base64') !== checksum) {
      return refuse(response, 400, 'BadDigest');
    }
    if (request.headers['if-none-match'] === '*' && objects.has(name)) {
      return refuse(response, 412, 'PreconditionFailed');
    }
    const contentType = request.headers['content-type'] ?? 'binary/octet-stream';
    const versionId = store(name, { bytes, contentType, ...(checksum === undefined ? {} : { checksum }) });
    response.writeHead(200, { 'x-amz-version-id': versionId, etag: `"${versionId}"` }).end();
  }

  function get(request: IncomingMessage, response: ServerResponse, name: string, url: URL): void {
    const wanted = url.searchParams.get('versionId');
    const versions = objects.get(name) ?? [];
    const found = wanted === null ? versions.at(-1) : versions.find(({ versionId }) => versionId === wanted);
    if (found === undefined) {
      refuse(response, 404, versions.length > 0 ? 'NoSuchVersion' : 'NoSuchKey');
      return;
    }
    const disposition = url.searchParams.get('response-content-disposition');
    response.writeHead(200, {
      'content-type': found.contentType,
      'content-length': found.bytes.length,
      'x-amz-version-id': found.versionId,
      ...(found.checksum === undefined ? {} : { 'x-amz-checksum-sha256': found.checksum }),
      ...(disposition === null ? {} : { 'content-disposition': disposition }),
    });
    response.end(request.method === 'HEAD' ? undefined : found.bytes);
  }

  /** All versions under a prefix, by pages of a few, so that whoever deletes them must ask again. */
  function listVersions(response: ServerResponse, bucket: string, prefix: string): void {
    const all = [...objects].flatMap(([name, versions]) =>
      name.startsWith(`${bucket}/${prefix}`)
        ? versions.map(({ versionId }) => ({ key: name.slice(bucket.length + 1), versionId }))
        : [],
    );
    const listed = all
      .slice(0, 3)
      .map(({ key, versionId }) => `<Version><Key>${key}</Key><VersionId>${versionId}</VersionId></Version>`);
    const body = `<?xml version="1.0" encoding="UTF-8"?><ListVersionsResult><IsTruncated>${all.length > 3}</IsTruncated>${listed.join('')}</ListVersionsResult>`;
    response.writeHead(200, { 'content-type': 'application/xml' }).end(body);
  }

  function list(response: ServerResponse, bucket: string, prefix: string): void {
    const keys = [...objects.keys()].flatMap((name) =>
      name.startsWith(`${bucket}/${prefix}`) ? [name.slice(bucket.length + 1)] : [],
    );
    const listed = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
    const body = `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>false</IsTruncated>${listed}</ListBucketResult>`;
    response.writeHead(200, { 'content-type': 'application/xml' }).end(body);
  }

  function noTags(response: ServerResponse): void {
    const body = '<?xml version="1.0" encoding="UTF-8"?><Tagging><TagSet></TagSet></Tagging>';
    response.writeHead(200, { 'content-type': 'application/xml' }).end(body);
  }

  function remove(response: ServerResponse, name: string, versionId: string | null): void {
    const left = (objects.get(name) ?? []).filter((version) => version.versionId !== versionId);
    if (left.length === 0) objects.delete(name);
    else objects.set(name, left);
    response.writeHead(204).end();
  }

  const server = answerWith(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://s3');
    const name = decodeURIComponent(url.pathname.slice(1));
    const fault = findFault(request, url, now());
    if (fault !== undefined) return refuse(response, 403, fault);
    if (request.method === 'PUT') return await put(request, response, name);
    if (request.method === 'GET' && url.searchParams.has('versions'))
      return listVersions(response, name.replace(/\/$/, ''), url.searchParams.get('prefix') ?? '');
    if (request.method === 'GET' && url.searchParams.get('list-type') === '2')
      return list(response, name.replace(/\/$/, ''), url.searchParams.get('prefix') ?? '');
    // Tags are a scanner's to set, and no scanner is here: no version has any.
    if (request.method === 'GET' && url.searchParams.has('tagging')) return noTags(response);
    if (request.method === 'DELETE') return remove(response, name, url.searchParams.get('versionId'));
    if (request.method === 'GET' || request.method === 'HEAD') get(request, response, name, url);
    else refuse(response, 405, 'MethodNotAllowed');
  });
  const listening = await listen(server, port);
  return {
    ...listening,
    force: (bucket, key, bytes, contentType) => store(`${bucket}/${key}`, { bytes, contentType }),
  };
}
