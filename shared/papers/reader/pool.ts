/** Child processes that take one file each, within limits of time and memory, and are replaced when they fail. */
import { type ChildProcess, fork } from 'node:child_process';
import type { Limits } from '../open/index.ts';
import { refuse } from '../open/refusals.ts';
import { commandFor } from './cell.ts';
import type { Answer, Request, Result, Step, Task } from './messages.ts';
import { byClock, decodingSeconds, type Patience, spentBy } from './patience.ts';

export interface PoolOptions {
  readonly workers: number;
  /** The child's program; a bundle names its own copy. */
  readonly entry: URL;
  /** Seconds of processor time one page may take to be read: a busy machine is no fault of the paper. Watched on Linux. */
  readonly pageSeconds: number;
  /** Bounds by the clock, also of a busy machine; default `byClock`. */
  readonly clock?: Readonly<Record<Step, Patience>>;
  /** Seconds by the clock for a whole file, from when a process takes it, that process's start and all tries included. */
  readonly fileSeconds: number;
  /** Megabytes one process may hold. */
  readonly megabytes: number;
  readonly limits?: Limits;
}

/** The reader itself is broken, not the file; `trace` names places in the code only. */
export class ReaderFault extends Error {
  readonly code = 'reader-fault';
  readonly trace: string;
  constructor(trace: string) {
    super('the paper reader failed');
    this.trace = trace;
  }
}

const noStart = 'the reading process does not start';

const idle: Worker['step'] = { at: 'decoding', spent: 0, most: Infinity };

interface Job {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: ReaderFault) => void;
  /** Processes that died over it. */
  deaths: number;
  /** Moment by the clock, in milliseconds, at which the file is given up; known once a process takes it. */
  deadline?: number;
}

interface Worker {
  readonly child: ChildProcess;
  job?: { readonly id: number; readonly job: Job };
  /** It has loaded its models; before that it gets no file and the page's clock does not run. */
  ready: boolean;
  /** What its page is at, the processor seconds it had spent when that began, and those at which it is given up. */
  step: { at: Step; spent: number; most: number };
  /** Moment by the clock, in milliseconds, at which its page began. */
  pageSince: number;
  /** Why we ended it ourselves. */
  verdict?: 'timeout' | 'too-complex';
  watch?: NodeJS.Timeout;
}

/** Pages grow in memory: a process is replaced after this many files. */
const filesPerProcess = 200;
/** Seconds of processor time a process may take to load its models. */
const startSeconds = 60;
/** Processes in a row that may end before they have loaded; after that the papers waiting are told so. */
const mostStartFailures = 4;

export class ReaderPool {
  readonly #options: PoolOptions;
  readonly #waiting: Job[] = [];
  readonly #workers = new Set<Worker>();
  readonly #served = new WeakMap<Worker, number>();
  #nextId = 1;
  #startFailures = 0;
  #closed = false;
  /** Largest resident memory seen in any process, in megabytes; Linux only. */
  peakMegabytes = 0;
  /** Processor time of all finished files, in seconds. */
  cpuSeconds = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  run(task: Task): Promise<Result> {
    if (this.#closed) return Promise.reject(new ReaderFault('closed'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject, deaths: 0 });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const ended = [...this.#workers].map(
      ({ child }) => new Promise((resolve) => child.once('exit', resolve)),
    );
    for (const worker of this.#workers) {
      this.#hold(worker, true);
      worker.child.kill('SIGKILL');
    }
    await Promise.all(ended);
  }

  #dispatch(): void {
    while (this.#waiting.length > 0) {
      let worker = [...this.#workers].find(({ job }) => job === undefined);
      const full = this.#workers.size >= this.#options.workers;
      if (!worker && full) return;
      const job = this.#waiting.shift()!;
      worker ??= this.#start();
      if (worker) this.#give(worker, job);
      else job.reject(new ReaderFault(noStart));
    }
  }

  /** Undefined where the machine has no process, memory or open file left for one: no file's fault. */
  #start(): Worker | undefined {
    const child = this.#fork();
    child?.on('error', () => {});
    if (child?.pid === undefined) return undefined;
    const worker: Worker = { child, ready: false, step: idle, pageSince: 0 };
    this.#workers.add(worker);
    child.on('message', (answer: Answer) => this.#hear(worker, answer));
    child.on('exit', () => this.#bury(worker));
    // An idle reader keeps no program alive.
    this.#hold(worker, false);
    return worker;
  }

  #fork(): ChildProcess | undefined {
    try {
      const { entry, megabytes } = this.#options;
      // Pictures' buffers wait for the young generation to fill: at 16 MB a reader held 500 MB over 14 papers, at 8 MB 480,
      // and no more time went into collecting.
      const { execPath, execArgv } = commandFor(entry, [
        `--max-old-space-size=${Math.round(megabytes * 0.6)}`,
        '--max-semi-space-size=8',
      ]);
      return fork(entry, {
        serialization: 'advanced',
        execPath,
        execArgv: [...execArgv],
        // Standard output belongs to the commands; a child has nothing to say there.
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        env: { PATH: process.env.PATH, LANG: process.env.LANG, MALLOC_ARENA_MAX: '2' },
      });
    } catch {
      return undefined;
    }
  }

  #hold(worker: Worker, held: boolean): void {
    if (held) {
      worker.child.ref();
      worker.child.channel?.ref();
    } else {
      worker.child.unref();
      worker.child.channel?.unref();
    }
  }

  #give(worker: Worker, job: Job): void {
    const id = this.#nextId++;
    worker.job = { id, job };
    job.deadline ??= Date.now() + this.#options.fileSeconds * 1000;
    this.#hold(worker, true);
    this.#begin(worker, 'decoding');
    worker.watch ??= setInterval(() => this.#check(worker), 250);
    // A process that has not loaded its models sees no file: what kills it then is a fault of ours.
    if (worker.ready) this.#send(worker, id, job);
  }

  #send(worker: Worker, id: number, { task }: Job): void {
    const { limits } = this.#options;
    const request: Request = { ...task, id, ...(limits ? { limits } : {}) };
    worker.child.send(request, () => {});
  }

  /** Each step has its own processor time; the clock runs from where its page began. */
  #begin(worker: Worker, at: Step): void {
    const { pageSeconds } = this.#options;
    const given = at === 'decoding' ? Math.min(decodingSeconds, pageSeconds) : pageSeconds;
    const spent = spentBy(worker.child).seconds ?? 0;
    // What is read a second time is counted anew as well.
    if (at === 'decoding' || worker.step.at === 'reading') worker.pageSince = Date.now();
    worker.step = { at, spent, most: spent + given + (worker.ready ? 0 : startSeconds) };
  }

  #isSpent({ step, pageSince, ready }: Worker, seconds: number): boolean {
    if (seconds > step.most) return true;
    const patience = (this.#options.clock ?? byClock)[step.at];
    return ready && seconds - step.spent > patience.fair && Date.now() - pageSince > patience.seconds * 1000;
  }

  #check(worker: Worker): void {
    const { seconds = 0, megabytes = 0 } = spentBy(worker.child);
    if (this.#isSpent(worker, seconds) || isLate(worker.job?.job)) this.#end(worker, 'timeout');
    this.peakMegabytes = Math.max(this.peakMegabytes, megabytes);
    if (megabytes > this.#options.megabytes) this.#end(worker, 'too-complex');
  }

  #end(worker: Worker, verdict: 'timeout' | 'too-complex'): void {
    if (!worker.job) return;
    worker.verdict = verdict;
    worker.child.kill('SIGKILL');
  }

  #hear(worker: Worker, answer: Answer): void {
    if (answer.is === 'ready') {
      this.#startFailures = 0;
      worker.ready = true;
      this.#begin(worker, 'decoding');
      if (worker.job) this.#send(worker, worker.job.id, worker.job.job);
    }
    if (!worker.job || answer.id !== worker.job.id) return;
    if (answer.is === 'page') {
      this.#begin(worker, answer.step);
      return;
    }
    const { job } = worker.job;
    delete worker.job;
    if (answer.is === 'done') {
      this.cpuSeconds += answer.cpuSeconds;
      job.resolve(answer.result);
    } else if (answer.is === 'fault') job.reject(new ReaderFault(answer.trace));
    this.#rest(worker);
    this.#dispatch();
  }

  #rest(worker: Worker): void {
    clearInterval(worker.watch);
    delete worker.watch;
    worker.step = idle;
    const served = (this.#served.get(worker) ?? 0) + 1;
    this.#served.set(worker, served);
    if (served >= filesPerProcess) {
      this.#workers.delete(worker);
      worker.child.kill('SIGKILL');
    } else this.#hold(worker, false);
  }

  /** A process is gone: its file is refused if it was at fault, else tried once more in a fresh one. */
  #bury(worker: Worker): void {
    clearInterval(worker.watch);
    this.#workers.delete(worker);
    const held = worker.job?.job;
    delete worker.job;
    if (!held) return;
    if (this.#closed) held.reject(new ReaderFault('closed'));
    else if (!worker.ready) {
      if (++this.#startFailures > mostStartFailures || isLate(held)) held.reject(new ReaderFault(noStart));
      else this.#waiting.unshift(held);
    } else if (worker.verdict) held.resolve({ status: 'refused', refused: refuse(worker.verdict) });
    else if (++held.deaths >= 2) held.resolve({ status: 'refused', refused: refuse('too-complex') });
    else this.#waiting.unshift(held);
    this.#dispatch();
  }
}

const isLate = (job: Job | undefined): boolean => job?.deadline !== undefined && Date.now() > job.deadline;
