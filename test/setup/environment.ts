// Jest's environment of a test file: Node's, one for all files of a worker, whose modules are kept (runtime.ts); plus a look
// at the end whether the file left anything open that would keep a process alive: a socket, a server, a timer, a worker,
// a child. If so, the file fails.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import vm from 'node:vm';
import type { EnvironmentContext, JestEnvironment, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';

// For what the tests start, of which a third is compiling what another one has compiled; Jest's own workers would be
// late to end by writing theirs. Where Node itself keeps it.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache');

/** Set by whichever file of a worker comes first. */
const isTold = Symbol.for('pullquote.leavesAtOnce');
// Jest gives its workers half a second to leave, less than it may take to clear away what all their files loaded: one that
// has nothing left to do leaves without that. What is left open keeps it, as before.
if (process.send && !Reflect.has(process, isTold)) {
  Reflect.set(process, isTold, true);
  process.once('beforeExit', () => process.exit());
}

/** What is closed takes a moment to be gone. */
const withinMs = 2_000;

type NodeEnvironment = InstanceType<typeof TestEnvironment>;

/** The first file's. */
let kept: NodeEnvironment | undefined;

/** What Jest notes in the globals of a file, and would find there in the next: its state, its handlers, its matchers. */
const notes = /JEST_STATE|EVENT_HANDLERS|RETRY|TEST_TIMEOUT|jest-matchers/;

export default class LeakFindingEnvironment implements JestEnvironment {
  readonly global: NodeEnvironment['global'];
  readonly fakeTimers: NodeEnvironment['fakeTimers'];
  readonly fakeTimersModern: NodeEnvironment['fakeTimersModern'];
  readonly moduleMocker: NodeEnvironment['moduleMocker'];
  readonly getVmContext: NodeEnvironment['getVmContext'];
  readonly exportConditions: NodeEnvironment['exportConditions'];
  readonly #restore: () => void;
  readonly #before: Map<string, number>;
  readonly #file: string;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const environment = kept ?? open(config, context);
    kept = environment;
    const { global } = environment;
    this.global = global;
    this.fakeTimers = environment.fakeTimers;
    this.fakeTimersModern = environment.fakeTimersModern;
    this.moduleMocker = environment.moduleMocker;
    this.getVmContext = () => environment.getVmContext();
    this.exportConditions = () => environment.exportConditions();
    const { process } = global;
    const before = { env: { ...process.env }, exit: process.exit };
    this.#restore = () => {
      Object.assign(process, before);
      for (const key of Object.getOwnPropertySymbols(global))
        if (notes.test(String(key))) Reflect.deleteProperty(global, key);
    };
    // Opened by whoever first looks at them, and open from then on.
    void [globalThis.process.stdin, globalThis.process.stdout, globalThis.process.stderr];
    this.#before = countOpen();
    this.#file = context.testPath;
  }

  async setup(): Promise<void> {}

  async teardown(): Promise<void> {
    this.#restore();
    for (let waitedMs = 0; this.#left().length > 0; waitedMs += 20) {
      if (waitedMs >= withinMs)
        throw new Error(
          `${this.#file} left open when it ended: ${this.#left().join(', ')}; close what it opened`,
        );
      await sleep(20);
    }
  }

  #left(): string[] {
    return [...countOpen()]
      .map(([kind, count]) => ({ kind, more: count - (this.#before.get(kind) ?? 0) }))
      .filter(({ more }) => more > 0)
      .map(({ kind, more }) => `${more} × ${kind}`);
  }
}

function open(config: JestEnvironmentConfig, context: EnvironmentContext): NodeEnvironment {
  const { createContext } = vm;
  // Jest's has its globals behind a proxy: each look at Math or Map calls back, at a hundred times the price.
  vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
  const opened = new TestEnvironment(config, context);
  vm.createContext = createContext;
  return opened;
}

/** Only what keeps the process alive: an unref'd timer or idle socket isn't counted by Node either. */
function countOpen(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
