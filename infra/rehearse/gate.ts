/**
 * Stands between a bundled function and the local servers and does what IAM would do: a call that the function's
 * role does not allow is refused, so that a missing right shows here and not after a deployment.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Grant } from './bundled.ts';

interface Need {
  readonly action: string;
  /** Partition keys touched, where the call names them. */
  readonly keys?: readonly string[];
  /** What must stand in the resource, e.g. `/index/due`. */
  readonly resource?: string;
}

export interface Gate {
  readonly url: string;
  close(): Promise<void>;
}

const services: Readonly<Record<string, string>> = {
  AmazonSQS: 'sqs',
  TrentService: 'kms',
  AWSCognitoIdentityProviderService: 'cognito-idp',
  Textract: 'textract',
};

// biome-ignore lint/suspicious/noExplicitAny: bodies of foreign APIs
type Body = any;

/** Reading and writing under our key needs the key; AWS asks for it behind the caller's back. */
const opens: Need = { action: 'kms:Decrypt' };
const seals: Need = { action: 'kms:GenerateDataKey' };

/** As `service:Operation`, where the call names it: a transaction is one, whatever rights it needs. */
function operationOf({ headers }: IncomingMessage): string | undefined {
  const target = headers['x-amz-target'];
  if (target === undefined) return undefined;
  const [service = '', operation = ''] = String(target).split('.');
  return `${service.startsWith('DynamoDB_') ? 'dynamodb' : (services[service] ?? service)}:${operation}`;
}

function needsOf(incoming: IncomingMessage, bytes: Buffer): readonly Need[] {
  const target = incoming.headers['x-amz-target'];
  if (target === undefined)
    return /^\/2015-03-31\/functions\//u.test(incoming.url ?? '')
      ? [{ action: 'lambda:InvokeFunction' }]
      : needsOfS3(incoming);
  const [service = '', operation = ''] = String(target).split('.');
  if (service.startsWith('DynamoDB_')) return needsOfTable(operation, JSON.parse(bytes.toString()));
  const asked: Need = { action: `${services[service] ?? service}:${operation}` };
  // Shown an object, Textract opens that version of it with its caller's rights.
  if (service === 'Textract' && operation !== 'GetDocumentAnalysis')
    return [asked, { action: 's3:GetObjectVersion', resource: '/papers/*' }, opens];
  return [asked];
}

function needsOfS3({ method, url = '' }: IncomingMessage): readonly Need[] {
  if (url.includes('list-type=2')) return [{ action: 's3:ListBucket' }];
  if (/[?&]versions(?:[=&]|$)/u.test(url)) return [{ action: 's3:ListBucketVersions' }];
  if (/[?&]tagging(?:[=&]|$)/u.test(url))
    return [
      {
        action: `s3:${method === 'PUT' ? 'Put' : 'Get'}Object${url.includes('versionId=') ? 'Version' : ''}Tagging`,
        resource: '/papers/*',
      },
    ];
  const resource = `/${/^\/[^/]+\/(pieces|roots)\//u.exec(url)?.[1] ?? 'papers'}/*`;
  if (method === 'DELETE')
    return [{ action: url.includes('versionId=') ? 's3:DeleteObjectVersion' : 's3:DeleteObject', resource }];
  // Roots of days hold nothing secret: their bucket seals them by itself.
  if (method === 'PUT')
    return [{ action: 's3:PutObject', resource }, ...(resource === '/roots/*' ? [] : [seals])];
  const version = url.includes('versionId=') ? 's3:GetObjectVersion' : 's3:GetObject';
  return [{ action: version, resource }, opens];
}

function needsOfTable(operation: string, body: Body): readonly Need[] {
  if (operation === 'TransactWriteItems')
    return [
      ...body.TransactItems.map((each: Body): Need => {
        const [[kind, write]] = Object.entries<Body>(each) as [[string, Body]];
        const action = kind === 'ConditionCheck' ? 'dynamodb:ConditionCheckItem' : `dynamodb:${kind}Item`;
        return { action, keys: [(write.Item ?? write.Key).pk.S] };
      }),
      seals,
    ];
  const action = `dynamodb:${operation}`;
  if (operation === 'Query' && body.IndexName !== undefined)
    return [{ action, resource: `/index/${body.IndexName}` }, opens];
  if (operation === 'Query') {
    const value = /\bpk = (:\w+)/.exec(body.KeyConditionExpression)?.[1] ?? '';
    return [{ action, keys: [body.ExpressionAttributeValues[value].S] }, opens];
  }
  return [{ action, keys: [(body.Item ?? body.Key).pk.S] }, opens];
}

const matches = (pattern: string, key: string): boolean =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;

const allows = (grant: Grant, { action, keys, resource = '' }: Need): boolean =>
  grant.actions.includes(action) &&
  grant.resources.includes(resource) &&
  (grant.leadingKeys === undefined ||
    keys?.every((key) => grant.leadingKeys?.some((pattern) => matches(pattern, key))) === true);

/** A call that was let through, with what was sent and answered. */
export interface Passed {
  /** As `service:Action`. */
  readonly action: string;
  readonly request: Buffer;
  readonly answer: Buffer;
}

/**
 * @param upstream address of a local server.
 * @param refused is told of each call that was refused, as `service:Action`.
 * @param passed is told of each other one, once it is answered.
 */
export async function openGate(
  upstream: string,
  grants: readonly Grant[],
  refused: (action: string) => void,
  passed: (call: Passed) => void = () => undefined,
): Promise<Gate> {
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error));
  });
  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const bytes = await buffer(incoming);
    const needs = needsOf(incoming, bytes);
    const denied = needs.find((need) => !grants.some((grant) => allows(grant, need)));
    if (denied !== undefined) {
      refused(denied.action);
      outgoing.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      outgoing.end(JSON.stringify({ __type: 'AccessDeniedException', message: denied.action }));
      return;
    }
    const action = operationOf(incoming) ?? needs[0]?.action ?? '';
    // The host header stays as it was signed.
    const { method, url, headers } = incoming;
    const onward = request(new URL(url ?? '/', upstream), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => void parts.push(part));
      answer.on('end', () => passed({ action, request: bytes, answer: Buffer.concat(parts) }));
      answer.pipe(outgoing);
    });
    onward.on('error', (error) => outgoing.destroy(error));
    onward.end(bytes);
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
