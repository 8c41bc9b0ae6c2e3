/** The one case that every event in `events/` speaks of, really opened and really sent a paper, through the functions. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { routes, servedBy } from '#functions/routes';
import type { EntryName } from '../bundle.ts';
import type { Bundled } from './bundled.ts';
import { type Lambdas, startLambdas, type Watch } from './lambda.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A picture and a document: they are opened by different libraries, which both must be in the bundle. */
export const samples = {
  picture: { file: 'samples/dossiers/son-complete/03-naissance.jpg', type: 'image/jpeg' },
  quote: { file: 'samples/dossiers/son-complete/08-devis.png', type: 'image/png' },
  document: { file: 'samples/dossiers/son-complete/07-plan.pdf', type: 'application/pdf' },
} as const;

/** Names that stand in the events for what only exists once a case is open. */
const stands = {
  caseId: 'case-0123456789abcdefghjkmnpqrs',
  paperId: 'paper-0123456789abcdefghjkmnpqrs',
  versionId: '3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrH',
  reference: 'NSB-7K3M-29QF',
  code: '7K3M-29QF-XW4T',
  link: 'https://papers.example/papers/case-0123456789abcdefghjkmnpqrs/paper-0123456789abcdefghjkmnpqrs?versionId=3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrH&X-Amz-Signature=0000',
  sha256: '0'.repeat(64),
} as const;
type Known = Partial<Record<keyof typeof stands, string>>;

export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: boolean;
}

/** @param name of a file in `events/`, without its ending. */
export const readEvent = (name: string): string =>
  readFileSync(path.join(root, 'events', `${name}.json`), 'utf8');

/** Which function an event is for, told by its shape as AWS would by its wiring. */
export function entryFor(event: unknown): EntryName {
  const { Records, requestContext, routeKey, tick, sha256 } = event as {
    readonly Records?: readonly { readonly eventSource: string; readonly eventSourceARN: string }[];
    readonly requestContext?: object;
    readonly routeKey?: string;
    readonly tick?: EntryName;
    readonly sha256?: string;
  };
  if (Records?.[0]?.eventSource === 'aws:sqs') {
    const queue = Records[0].eventSourceARN.split('-').at(-1);
    return queue === 'parked' || queue === 'second' ? queue : 'intake';
  }
  if (Records?.[0]?.eventSource === 'aws:dynamodb') return 'outbox';
  if (tick !== undefined) return tick;
  if (sha256 !== undefined) return 'draw';
  const route = routes.find(({ method, path: address }) => routeKey === `${method} ${address}`);
  if (requestContext === undefined || route === undefined)
    throw new Error('No function of ours is called with such an event: see events/README.md.');
  return servedBy[route.audience];
}

export class World {
  readonly lambdas: Lambdas;
  private readonly known: Known = {};

  private constructor(lambdas: Lambdas) {
    this.lambdas = lambdas;
  }

  static async open(functions: ReadonlyMap<EntryName, Bundled>, watch?: Watch): Promise<World> {
    return new World(await startLambdas(functions, watch));
  }

  /** Calls the function an event is for, with the names of this world's case in it. */
  async tell(text: string): Promise<unknown> {
    let real = text;
    // The link first: ids stand in it too.
    for (const [what, name] of Object.entries(this.known).reverse())
      real = real.replaceAll(stands[what as keyof Known], name);
    const event: unknown = JSON.parse(real);
    return await this.lambdas.invoke(entryFor(event), event);
  }

  async tellHttp(name: string, change = (event: string) => event): Promise<HttpAnswer> {
    return (await this.tell(change(readEvent(name)))) as HttpAnswer;
  }

  async ask(
    name: string,
  ): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
    const { statusCode, body } = await this.tellHttp(name);
    return { status: statusCode, body: JSON.parse(body) as Record<string, unknown> };
  }

  async openCase(): Promise<void> {
    const { status, body } = await this.ask('open-case');
    if (status !== 201) throw new Error(`open-case: ${status}`);
    const { caseId, reference, code } = body as { caseId: string; reference: string; code: string };
    Object.assign(this.known, { caseId, reference, code });
  }

  /** Asks for a link for a sample, which is the events' paper from then on. */
  async requestUpload({ file, type }: (typeof samples)[keyof typeof samples]): Promise<Upload> {
    const bytes = readFileSync(path.join(root, file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const event = JSON.parse(readEvent('request-upload')) as { body: string };
    const body = { ...(JSON.parse(event.body) as object), type, size: bytes.length, sha256 };
    const answer = (await this.tell(JSON.stringify({ ...event, body: JSON.stringify(body) }))) as HttpAnswer;
    if (answer.statusCode !== 201) throw new Error(`request-upload: ${answer.statusCode}`);
    const { paperId, upload } = JSON.parse(answer.body) as { paperId: string; upload: Upload['upload'] };
    Object.assign(this.known, { paperId, sha256 });
    return { bytes, upload };
  }

  /** Reads the newest paper, and knows the link that the officers' function signs for it. */
  async link(): Promise<void> {
    await this.tell(readEvent('paper-stored'));
    const { body } = await this.ask('officer-paper');
    this.known.link = String(body.url);
  }

  async send({ bytes, upload }: Upload, headers = upload.headers): Promise<number> {
    const answer = await fetch(upload.url, { method: upload.method, headers, body: new Uint8Array(bytes) });
    await answer.arrayBuffer();
    if (answer.ok) this.known.versionId = answer.headers.get('x-amz-version-id') ?? '';
    return answer.status;
  }

  /** Sends a sample in two pieces and has them joined; the paper that comes of it is the events' from then on. */
  async sendInPieces(sample: (typeof samples)[keyof typeof samples]): Promise<void> {
    const { bytes } = await this.requestUpload(sample);
    const half = Math.ceil(bytes.length / 2);
    const pieces = [bytes.subarray(0, half), bytes.subarray(half)].map((piece) => ({
      piece,
      size: piece.length,
      sha256: createHash('sha256').update(piece).digest('hex'),
    }));
    const asked = { pieces: pieces.map(({ size, sha256 }) => ({ size, sha256 })) };
    const { links } = await this.askWith<{ links: Upload['upload'][] }>('request-pieces', asked);
    for (const [at, upload] of links.entries()) {
      const status = await this.send({ bytes: pieces[at]!.piece, upload });
      if (status !== 200) throw new Error(`a piece was answered ${status}`);
    }
    const { links: left } = await this.askWith<{ links: unknown[] }>('request-pieces', asked);
    if (left.some((link) => link !== null)) throw new Error('a piece that is there was asked for again');
    const { queue } = this.lambdas.cloud.small;
    const waiting = queue.length;
    const named = { pieces: pieces.map(({ sha256 }) => sha256) };
    for (const time of ['first', 'second']) {
      const { status } = await this.askWith<{ status: string }>('join-pieces', named);
      if (status !== 'joined') throw new Error(`the ${time} time: ${status}`);
    }
    // Pieces are told to nobody; the paper is, once.
    if (queue.length !== waiting + 1) throw new Error(`${queue.length - waiting} papers were queued`);
    this.known.versionId = /"versionId":"([^"]+)"/u.exec(queue.at(-1) ?? '')?.[1] ?? '';
  }

  private async askWith<T>(name: string, body: object): Promise<T> {
    const event = { ...(JSON.parse(readEvent(name)) as object), body: JSON.stringify(body) };
    const answer = (await this.tell(JSON.stringify(event))) as HttpAnswer;
    if (answer.statusCode !== 200) throw new Error(`${name}: ${answer.statusCode} ${answer.body}`);
    return JSON.parse(answer.body) as T;
  }

  async close(): Promise<void> {
    await this.lambdas.close();
  }
}

export interface Upload {
  readonly bytes: Buffer;
  readonly upload: {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
  };
}
