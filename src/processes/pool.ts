// A pool of child processes for CPU-bound work, so that the event loop that renews job locks and answers requests stays
// free. A task that takes too long or too much memory ends with its process, native code included; the next task gets a
// new one. What the tasks are is the affair of the module that is named.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ErrorCode, messageOf, PullquoteError, type Retry } from '../errors.ts';

/** A name → what it does with plain data; what it throws is thrown by `run`. */
export type Tasks = Record<string, (input: never) => unknown>;

/** What the module of `PoolOptions.tasks` exports. */
export interface TaskModule {
  tasks: Record<string, (input: unknown) => unknown>;
  /** Gets a process ready before its first task. */
  warmUp?(): Promise<void>;
}

export interface Request {
  task: string;
  input: unknown;
}
export type Answer =
  | { ok: true; output: unknown }
  /** `known` is null where the error was none of ours; `full` where the stack was full. */
  | { ok: false; known: { code: ErrorCode; retry: Retry } | null; full: boolean; message: string };

export interface PoolOptions {
  /** The module that each process loads. */
  tasks: URL;
  processes: number;
  /** For one task, once its process is up. */
  timeLimitMs: number;
  /** Of JavaScript's heap; the pixels of a card are beside it. */
  maxMemoryMb: number;
  /** A process that has had nothing to do for so long ends; the next task gets a new one. */
  idleMs: number;
  says: {
    /** What is done here, as messages call it: "rendering". */
    work: string;
    /** Why a process ends by itself, at a task. */
    crashed: string;
    /** What to do about a task that met a limit. */
    advice?: string;
    /** Of a task that met a limit. */
    limit: ErrorCode;
    /** Of what no code was given for. */
    failed: ErrorCode;
  };
}

type Input<T extends Tasks, N extends keyof T> = Parameters<T[N]>[0];
type Output<T extends Tasks, N extends keyof T> = Awaited<ReturnType<T[N]>>;

/** What several tasks may take together, of their processes' time; each that ran leaves less for the others. */
interface Budget {
  leftMs: number;
}

export interface Pool<T extends Tasks> extends AsyncDisposable {
  /** Starts the processes, for tasks to come; resolves once each can take one, or is lost. */
  start(processes?: number): Promise<void>;
  /**
   * Ends the process that is at it where the signal is aborted, or the budget is spent.
   * @throws `says.limit` past a limit; whatever the task throws; the signal's reason
   */
  run<N extends keyof T & string>(
    task: N,
    input: Input<T, N>,
    signal?: AbortSignal,
    budget?: Budget,
  ): Promise<Output<T, N>>;
  /** How many processes there are. */
  size(): number;
  close(): Promise<void>;
}

interface Waiting {
  task: string;
  input: unknown;
  budget: Budget | undefined;
  begunAt: number;
  resolve(output: unknown): void;
  reject(error: unknown): void;
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

/** V8 else compiles each pattern twice, the first time for one look only: a quarter of the CPU time of a first digest. */
const patternsAtOnce = '--no-regexp-tier-up';

/** Processes start when they are needed, don't keep their parent alive when idle, and end with it. */
export function openPool<T extends Tasks>(options: PoolOptions): Pool<T> {
  const { says } = options;
  const members = new Set<Member>();
  const queue: Waiting[] = [];
  let closed = false;

  const failed = (message: string): PullquoteError => new PullquoteError(says.failed, message);
  const stopped = (reason: string): PullquoteError =>
    new PullquoteError(
      says.limit,
      `${says.work} was stopped: ${reason}${says.advice === undefined ? '' : `; ${says.advice}`}`,
    );

  function startMember(): void {
    const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [options.tasks.href], {
      serialization: 'advanced',
      execArgv: [...oneCore, patternsAtOnce, `--max-old-space-size=${options.maxMemoryMb}`],
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
      lose(member, says.crashed);
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

  /** Takes what it was at from a process, and what that took from its budget. */
  function release(member: Member): Waiting | null {
    const { current } = member;
    member.current = null;
    if (current?.budget) current.budget.leftMs -= performance.now() - current.begunAt;
    return current;
  }

  function settle(member: Member, answer: Answer): void {
    const current = release(member);
    if (answer.ok) current?.resolve(answer.output);
    else if (answer.known)
      current?.reject(new PullquoteError(answer.known.code, answer.message, { retry: answer.known.retry }));
    else if (answer.full) current?.reject(stopped('it needed more than the whole stack'));
    else current?.reject(failed(`${says.work} failed: ${answer.message}`));
  }

  /** Ends a process with what it was at. */
  function lose(member: Member, reason: string): void {
    if (!members.delete(member)) return;
    if (member.timer) clearTimeout(member.timer);
    member.up.resolve();
    release(member)?.reject(stopped(reason));
    member.child.kill('SIGKILL');
    // A process that cannot even start would be started for ever.
    if (!member.ready)
      for (const waiting of queue.splice(0)) waiting.reject(failed(`no process for ${says.work}: ${reason}`));
    dispatch();
  }

  /** What nobody wants any more is neither begun nor gone on with. */
  function abandon(waiting: Waiting, reason: unknown): void {
    waiting.reject(reason);
    const place = queue.indexOf(waiting);
    if (place >= 0) queue.splice(place, 1);
    for (const member of members) if (member.current === waiting) lose(member, 'it was given up');
  }

  /** What has no time left is not begun: a timer of whole milliseconds may end one a part of it early. */
  function takeNext(): Waiting | undefined {
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (!next.budget || next.budget.leftMs >= 1) return next;
      next.reject(stopped('it and others took longer than all of them may'));
    }
    return undefined;
  }

  function dispatch(): void {
    if (closed) return;
    for (const member of members) {
      if (!member.ready || member.current) continue;
      const next = takeNext();
      hold(member, next !== undefined);
      if (!next) {
        retireLater(member);
        continue;
      }
      member.current = next;
      if (member.timer) clearTimeout(member.timer);
      next.begunAt = performance.now();
      limit(
        member,
        Math.min(options.timeLimitMs, Math.ceil(next.budget?.leftMs ?? Number.POSITIVE_INFINITY)),
      );
      member.child.send({ task: next.task, input: next.input } satisfies Request);
    }
    const missing = Math.min(options.processes, members.size + queue.length) - members.size;
    for (let i = 0; i < missing; i++) startMember();
  }

  async function perform(
    task: string,
    input: unknown,
    signal?: AbortSignal,
    budget?: Budget,
  ): Promise<unknown> {
    if (closed) throw failed(`${says.work} is closed`);
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const waiting: Waiting = { task, input, budget, begunAt: 0, resolve, reject };
    const onAbort = () => abandon(waiting, signal?.reason);
    signal?.addEventListener('abort', onAbort);
    queue.push(waiting);
    dispatch();
    try {
      return await promise;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  async function close(): Promise<void> {
    closed = true;
    for (const waiting of queue.splice(0)) waiting.reject(failed(`${says.work} was closed`));
    const open = [...members];
    for (const member of open) {
      hold(member, true);
      lose(member, `${says.work} was closed`);
    }
    await Promise.all(open.map((member) => member.gone.promise));
  }

  return {
    async start(processes = options.processes) {
      while (members.size < processes) startMember();
      await Promise.all([...members].map((member) => member.up.promise));
    },
    run: (task, input, signal, budget) => perform(task, input, signal, budget) as Promise<never>,
    size: () => members.size,
    close,
    [Symbol.asyncDispose]: close,
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
