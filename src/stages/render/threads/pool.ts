// A pool of threads for CPU-bound rendering, so that the event loop that renews job locks stays free. A task that
// takes too long or too much memory ends with its thread; the next task gets a new one.
import { Worker } from 'node:worker_threads';
import { type ErrorCode, messageOf, PullquoteError } from '../../../errors.ts';
import type { TaskName, Tasks } from './tasks.ts';

export interface Request {
  task: TaskName;
  input: unknown;
}
export type Answer = { ok: true; output: unknown } | { ok: false; code: ErrorCode; message: string };

export interface PoolOptions {
  threads: number;
  /** For one task, once its thread is up. */
  timeLimitMs: number;
  maxMemoryMb: number;
}

type Input<T extends TaskName> = Parameters<Tasks[T]>[0];
type Output<T extends TaskName> = Awaited<ReturnType<Tasks[T]>>;

export interface Pool {
  /** Starts the threads, for tasks to come; resolves once each can take one, or is lost. */
  start(): Promise<void>;
  /** @throws RENDER_FAILED past a limit; whatever the task throws; the signal's reason */
  run<T extends TaskName>(task: T, input: Input<T>, signal?: AbortSignal): Promise<Output<T>>;
  close(): Promise<void>;
}

interface Waiting {
  task: TaskName;
  input: unknown;
  resolve(output: unknown): void;
  reject(error: unknown): void;
  signal: AbortSignal | undefined;
}

interface Thread {
  worker: Worker;
  ready: boolean;
  /** Settled once it is ready or lost. */
  up: PromiseWithResolvers<void>;
  current: Waiting | null;
  timer: NodeJS.Timeout | null;
}

/** For a thread to load its modules. */
const startLimitMs = 30_000;

/** Threads start when they are needed, and don't keep the process alive when idle. */
export function openPool(options: PoolOptions): Pool {
  const threads = new Set<Thread>();
  const queue: Waiting[] = [];
  let closed = false;

  function startThread(): void {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: options.maxMemoryMb, stackSizeMb: 4 },
    });
    const up = Promise.withResolvers<void>();
    const thread: Thread = { worker, ready: false, up, current: null, timer: null };
    threads.add(thread);
    limit(thread, startLimitMs);
    worker.on('message', (message: 'ready' | Answer) => {
      if (thread.timer) clearTimeout(thread.timer);
      if (message === 'ready') {
        thread.ready = true;
        up.resolve();
      } else settle(thread, message);
      dispatch();
    });
    worker.on('error', (error) => lose(thread, messageOf(error)));
    worker.on('exit', () => lose(thread, 'its thread ended'));
  }

  function limit(thread: Thread, afterMs: number): void {
    thread.timer = setTimeout(() => lose(thread, `it took longer than ${afterMs / 1000} s`), afterMs);
  }

  function settle(thread: Thread, answer: Answer): void {
    const { current } = thread;
    thread.current = null;
    if (answer.ok) current?.resolve(answer.output);
    else current?.reject(new PullquoteError(answer.code, answer.message));
  }

  /** Ends a thread with what it was at. */
  function lose(thread: Thread, reason: string): void {
    if (!threads.delete(thread)) return;
    if (thread.timer) clearTimeout(thread.timer);
    thread.up.resolve();
    thread.current?.reject(failed(`rendering was stopped: ${reason}`));
    void thread.worker.terminate();
    // A thread that cannot even start would be started for ever.
    if (!thread.ready)
      for (const waiting of queue.splice(0)) waiting.reject(failed(`no render thread: ${reason}`));
    dispatch();
  }

  /** The next task that is still wanted. */
  function nextWaiting(): Waiting | null {
    for (;;) {
      const waiting = queue.shift();
      if (!waiting?.signal?.aborted) return waiting ?? null;
      waiting.reject(waiting.signal.reason);
    }
  }

  function dispatch(): void {
    if (closed) return;
    for (const thread of threads) {
      if (!thread.ready || thread.current) continue;
      const next = nextWaiting();
      if (!next) {
        thread.worker.unref();
        continue;
      }
      thread.worker.ref();
      thread.current = next;
      limit(thread, options.timeLimitMs);
      thread.worker.postMessage({ task: next.task, input: next.input } satisfies Request);
    }
    const missing = Math.min(options.threads, threads.size + queue.length) - threads.size;
    for (let i = 0; i < missing; i++) startThread();
  }

  return {
    async start() {
      while (threads.size < options.threads) startThread();
      await Promise.all([...threads].map((thread) => thread.up.promise));
    },
    run(task, input, signal) {
      return new Promise((resolve, reject) => {
        if (closed) throw failed('the renderer is closed');
        signal?.throwIfAborted();
        queue.push({ task, input, resolve: resolve as Waiting['resolve'], reject, signal });
        dispatch();
      });
    },
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.reject(failed('the renderer was closed'));
      const open = [...threads];
      for (const thread of open) lose(thread, 'the renderer was closed');
      await Promise.all(open.map((thread) => thread.worker.terminate()));
    },
  };
}

const failed = (message: string): PullquoteError => new PullquoteError('RENDER_FAILED', message);
