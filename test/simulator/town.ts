/** The town a run takes place in: the real handlers, the machines that call them, and how people reach them. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { tick } from '#functions/hourly';
import { serve } from '#functions/http';
import { intakeOf } from '#functions/intake';
import { parkedOf } from '#functions/parked';
import { onceOnly } from '#functions/partner-once';
import { routes } from '#functions/routes';
import { secondOf } from '#functions/second';
import { tellWorld } from '#functions/webhook';
import type { PaperOutcome } from '#shared/papers/reading';
import { type SecondReader, triesBeforeParking } from '#shared/platform/platform';
import { caller, eventFor, type Heard, type Sent } from '../functions/world.ts';
import type { Clockwork } from './clockwork.ts';
import { Letterbox } from './letterbox.ts';
import { type Boxes, createMemory, type Memory } from './memory.ts';
import { drawWeather, fair, type Process, startProcess, type Weather } from './weather.ts';

/** What may be broken on purpose, to see that it is seen. */
export interface Breakage {
  /** Puts something before the world. */
  readonly world?: (world: Memory, clock: Clockwork) => Memory;
  /** Letters are taken off a queue before they are handled. */
  readonly forgetful?: boolean;
  readonly reader?: (read: PaperOutcome) => PaperOutcome;
}

export interface Town {
  readonly clock: Clockwork;
  readonly world: Memory;
  readonly boxes: Boxes;
  /** Papers that take their reader down, until it is mended. */
  readonly poison: Set<string>;
  /** What people were told that they should not have been. */
  readonly complaints: string[];
  /** Webhook id → bodies that came under it. */
  readonly told: Map<string, Set<string>>;
  /** Undefined: no answer came. */
  ask(method: string, path: string, sent: Sent): Promise<Heard | undefined>;
  askAsBank(key: string, path: string, body: unknown): Promise<Heard | undefined>;
  put(...args: Parameters<Memory['files']['put']>): Promise<number | undefined>;
  /** One round of every machine. */
  round(): Promise<void>;
  hourly(): Promise<void>;
  /** From now on nothing goes wrong. */
  calm(): void;
  clearUp(): void;
}

const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
const receiver = { url: 'https://bank.example/hooks', secret: 'c2VjcmV0' };

/** A paper of these tests says in plain what there is to read on it. */
export interface PaperText {
  readonly type: 'rib' | 'quote' | 'residence' | 'other';
  readonly pages: number;
  readonly word: string;
  readonly rib?: string;
  readonly unreadable?: boolean;
}
const page = { width: 1000, height: 1400, quality: { sharp: 1, glare: 0, skew: 0 } };
const field = (value: string) => ({
  value,
  confidence: 0.99,
  page: 1,
  box: [0, 0, 9, 9] as const,
  raw: value,
});

function read(text: PaperText): PaperOutcome {
  const { type, pages, word, rib, unreadable } = text;
  if (unreadable === true) {
    const message = { ar: 'لا تقرأ', fr: 'illisible' };
    return { status: 'refused', seconds: 0.1, refused: { code: 'too-dark', message } };
  }
  const fields = { word: field(word), ...(rib === undefined ? {} : { rib: field(rib) }) };
  const reading = { type, typeConfidence: 0.99, pages: Array(pages).fill(page), doubts: [], fields };
  return { status: 'read', seconds: 0.1, reading };
}

export function buildTown(clock: Clockwork, breakage: Breakage = {}): Town {
  const { chance } = clock;
  let weather: Weather = drawWeather(clock);
  let calmed = false;
  const parkedPapers = new Letterbox(clock, { hiddenMs: 60_000 });
  const failedSecond = new Letterbox(clock, { hiddenMs: 60_000 });
  const parking = (box: Letterbox) => ({ hiddenMs: 60_000, parked: { after: triesBeforeParking, box } });
  const boxes = {
    parkedPapers,
    papers: new Letterbox(clock, parking(parkedPapers)),
    second: new Letterbox(clock, parking(failedSecond)),
    failedSecond,
  };
  const poison = new Set<string>();
  const memory = createMemory(clock, boxes, async (bytes) => {
    const text = JSON.parse(Buffer.from(bytes).toString()) as PaperText;
    if (poison.has(text.word)) throw new Error('killed by its paper');
    const outcome = read(text);
    return breakage.reader?.(outcome) ?? outcome;
  });
  const world = breakage.world?.(memory, clock) ?? memory;

  const here = new AsyncLocalStorage<Process>();
  const getPlatform = async () => here.getStore()!.platform;
  const call = caller(serve(routes, getPlatform));
  const inner = serve(
    routes.filter(({ audience }) => audience === 'partner'),
    getPlatform,
  );
  const told = new Map<string, Set<string>>();
  const astray = (): boolean => chance.chance(weather.lost);

  async function inProcess<T>(work: () => Promise<T>): Promise<T | undefined> {
    const process = startProcess(world, clock, () => weather);
    const done = here.run(process, work);
    const answer = await Promise.race([process.death.then(() => undefined), done]);
    return answer !== undefined && astray() ? undefined : answer;
  }

  const secondReader: SecondReader = {
    by: 'textract',
    async read(_ask, first) {
      await clock.wait(chance.below(2000));
      if (chance.chance(weather.refused * 4)) return { status: 'later', reason: 'busy' };
      if (chance.chance(0.2)) return { status: 'later', reason: 'in-progress', job: 'job-1' };
      if (chance.chance(0.1)) return { status: 'not-read', reason: 'unsupported' };
      const blank = { info: page, width: 1000, height: 1400, phrases: [], reread: async () => [] };
      return { status: 'read', pages: first.pages.map(() => ({ ...blank, toGiven: (box) => box })) };
    },
  };
  const machines: readonly (readonly [Letterbox, (e: SQSEvent, c: Context) => Promise<SQSBatchResponse>])[] =
    [
      [boxes.papers, intakeOf(getPlatform)],
      [boxes.second, secondOf(getPlatform, () => secondReader)],
      [parkedPapers, parkedOf(getPlatform)],
      [failedSecond, parkedOf(getPlatform)],
    ];
  async function deliver([box, handler]: (typeof machines)[number]): Promise<void> {
    const letters = box.receive(1 + chance.below(3));
    if (letters.length === 0) return;
    if (breakage.forgetful === true) for (const { id } of letters) box.remove(id);
    const Records = letters.map(({ id, body, receives }) => ({
      ...{ messageId: id, body, attributes: { ApproximateReceiveCount: String(receives) } },
    }));
    const answer = await inProcess(() => handler({ Records } as unknown as SQSEvent, context));
    if (answer === undefined) return;
    const failed = new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { id } of letters) if (!failed.has(id)) box.remove(id);
  }

  const { fetch } = globalThis;
  globalThis.fetch = async (_url, init) => {
    await clock.wait(chance.below(weather.late));
    if (chance.chance(weather.refused)) throw new Error('ECONNREFUSED');
    const id = String(new Headers(init?.headers).get('webhook-id'));
    told.set(id, (told.get(id) ?? new Set()).add(String(init?.body)));
    if (astray()) throw new Error('ECONNRESET');
    return new Response(null, { status: chance.chance(weather.refused) ? 500 : 204 });
  };

  return {
    ...{ clock, world, boxes, poison, told, complaints: [] },
    ask: (method, path, sent) => inProcess(() => call(method, path, sent)),
    askAsBank: (key, path, body) =>
      inProcess(async () => {
        const claims = { client_id: 'bank-demo', environment: 'live' };
        const event = eventFor('POST', path, { body, claims, headers: { 'idempotency-key': key } });
        const platform = await getPlatform();
        const answer = await onceOnly(platform, 'bank-demo', event, () => inner(event, {}));
        const said: unknown = JSON.parse(answer.body ?? 'null');
        return { status: answer.statusCode ?? 200, headers: answer.headers, body: said };
      }).catch(() => undefined),
    async put(grant, bytes) {
      await clock.wait(chance.below(weather.late));
      if (chance.chance(weather.refused)) return undefined;
      const status = world.files.put(grant, bytes);
      return astray() ? undefined : status;
    },
    async round() {
      if (!calmed && chance.chance(0.05)) weather = chance.chance(0.5) ? fair : drawWeather(clock);
      const work = machines.flatMap((machine) =>
        // Two workers at once now and then, in any order.
        Array.from({ length: chance.chance(0.3) ? 2 : 1 }, () => () => deliver(machine)),
      );
      work.push(async () => void (await inProcess(async () => tellWorld(await getPlatform(), receiver))));
      // A machine that fails is called again with what it left undone.
      await Promise.all(work.map((each) => each().catch(() => undefined)));
    },
    async hourly() {
      await inProcess(async () => tick(await getPlatform())).catch(() => undefined);
    },
    calm() {
      weather = fair;
      calmed = true;
    },
    clearUp() {
      globalThis.fetch = fetch;
      world.close();
    },
  };
}
