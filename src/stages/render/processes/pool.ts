// A pool of child processes for CPU-bound rendering, so that the event loop that renews job locks stays free. A task
// that takes too long or too much memory ends with its process, native code included; the next task gets a new one.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ErrorCode, messageOf, PullquoteError } from '../../../errors.ts';
import type { TaskName, Tasks } from './tasks.ts';

export interface Request {
  task: TaskName;
  input: unknown;
}
export type Answer = { ok: true; output: unknown } | { ok: false; code: ErrorCode; message: string };

export interface PoolOptions {
  processes: number;
  /** For one task, once its process is up. */
  timeLimitMs: number;
  /** Of JavaScript's heap; the pixels of a card are beside it. */
  maxMemoryMb: number;
  /** A process that has had nothing to do for so long ends; the next task gets a new one. */
  idleMs: number;
}

type Input<T extends TaskName> = Parameters<Tasks[T]>[0];
type Output<T extends TaskName> = Awaited<ReturnType<Tasks[T]>>;

export interface Pool {
  /** Starts the processes, for tasks to come; resolves once each can take one, or is lost. */
  start(): Promise<void>;
  /** @throws RENDER_FAILED past a limit; whatever the task throws; the signal's reason */
  run<T extends TaskName>(task: T, input: Input<T>, signal?: AbortSignal): Promise<Output<T>>;
  /** How many processes there are. */
  size(): number;
  close(): Promise<void>;
}

interface Waiting {
  task: TaskName;
  input: unknown;
  resolve(output: unknown): void;
  reject(error: unknown): void;
  signal: AbortSignal | undefined;
}

interface Member {
  child: ChildProcess;
  ready: boolean;
  /** Settled once it is ready or lost. */
  up: PromiseWithResolvers<void>;
  gone: PromiseWithResolvers<void>;
  current: Waiting | null;
  /** Ends it: at the limit of its start or its task, or idle. */
  timer: NodeJS.Timeout | null;
}

/** For a process to load its modules. */
const startLimitMs = 30_000;

/**
 * All that a child gets of an environment: no key can leak from there, and no locale change what it draws. resvg
 * allocates with mimalloc (https://microsoft.github.io/mimalloc/environment.html), which by default gives the pages of
 * each picture back to the system, and has the next picture fault them in again: a third of a card's time.
 */
const environment = { MIMALLOC_PURGE_DELAY: '-1', MIMALLOC_ALLOW_LARGE_OS_PAGES: '1' };

/** A process is one core's work: V8 collects in the same thread, not beside it on a core that draws another card. */
const oneCore = ['--single-threaded-gc', '--max-semi-space-size=32'];

/** Processes start when they are needed, don't keep their parent alive when idle, and end with it. */
export function openPool(options: PoolOptions): Pool {
  const members = new Set<Member>();
  const queue: Waiting[] = [];
  let closed = false;

  function startMember(): void {
    const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), {
      serialization: 'advanced',
      execArgv: [...oneCore, `--max-old-space-size=${options.maxMemoryMb}`],
      env: environment,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const [up, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const member: Member = { child, ready: false, up, gone, current: null, timer: null };
    members.add(member);
    limit(member, startLimitMs);
    child.on('message', (message: 'ready' | Answer) => {
      if (member.timer) clearTimeout(member.timer);
      if (message === 'ready') {
        member.ready = true;
        member.timer = null;
        up.resolve();
      } else settle(member, message);
      dispatch();
    });
    child.on('error', (error) => {
      lose(member, messageOf(error));
      if (child.pid === undefined) gone.resolve();
    });
    child.on('exit', () => {
      lose(member, `its process crashed, or needed more than ${options.maxMemoryMb} MB`);
      gone.resolve();
    });
  }

  function limit(member: Member, afterMs: number): void {
    member.timer = setTimeout(() => lose(member, `it took longer than ${afterMs / 1000} s`), afterMs);
  }

  /** An idle process holds some hundred megabytes for nothing. */
  function retireLater(member: Member): void {
    if (member.timer) clearTimeout(member.timer);
    member.timer = setTimeout(() => lose(member, 'it was idle'), options.idleMs).unref();
  }

  function settle(member: Member, answer: Answer): void {
    const { current } = member;
    member.current = null;
    if (answer.ok) current?.resolve(answer.output);
    else current?.reject(new PullquoteError(answer.code, answer.message));
  }

  /** Ends a process with what it was at. */
  function lose(member: Member, reason: string): void {
    if (!members.delete(member)) return;
    if (member.timer) clearTimeout(member.timer);
    member.up.resolve();
    member.current?.reject(failed(`rendering was stopped: ${reason}`));
    member.child.kill('SIGKILL');
    // A process that cannot even start would be started for ever.
    if (!member.ready)
      for (const waiting of queue.splice(0)) waiting.reject(failed(`no render process: ${reason}`));
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
    for (const member of members) {
      if (!member.ready || member.current) continue;
      const next = nextWaiting();
      hold(member, next !== null);
      if (!next) {
        retireLater(member);
        continue;
      }
      member.current = next;
      if (member.timer) clearTimeout(member.timer);
      limit(member, options.timeLimitMs);
      member.child.send({ task: next.task, input: next.input } satisfies Request);
    }
    const missing = Math.min(options.processes, members.size + queue.length) - members.size;
    for (let i = 0; i < missing; i++) startMember();
  }

  return {
    async start() {
      while (members.size < options.processes) startMember();
      await Promise.all([...members].map((member) => member.up.promise));
    },
    run(task, input, signal) {
      return new Promise((resolve, reject) => {
        if (closed) throw failed('the renderer is closed');
        signal?.throwIfAborted();
        queue.push({ task, input, resolve: resolve as Waiting['resolve'], reject, signal });
        dispatch();
      });
    },
    size: () => members.size,
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.reject(failed('the renderer was closed'));
      const open = [...members];
      for (const member of open) {
        hold(member, true);
        lose(member, 'the renderer was closed');
      }
      await Promise.all(open.map((member) => member.gone.promise));
    },
  };
}

/** Whether a process keeps this one alive. */
function hold({ child }: Member, busy: boolean): void {
  if (busy) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

const failed = (message: string): PullquoteError => new PullquoteError('RENDER_FAILED', message);
