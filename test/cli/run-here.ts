// Runs the program in this process: the same code as the command, without the second that a process takes to start, and
// with the processes that read and render which all tests of a worker of Jest's share.
// What is logged goes past it, to the file descriptor of the process.
import { Readable } from 'node:stream';
import { keepOpen } from '../../src/cli/context.ts';
import { run } from '../../src/cli/program.ts';
import { setHints } from '../../src/cli/terminal.ts';
import { keptProcesses } from '../setup/processes.ts';
import type { CliResult, CliRun } from './run-cli.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** One at a time: arguments, environment, input and output of a process are the process's own. */
export async function runHere(
  args: string[],
  { env = {}, stdin = '' }: Omit<CliRun, 'cwd'> = {},
): Promise<CliResult> {
  const handlers = signals.map((name) => [name, process.listeners(name)] as const);
  const before = { argv: process.argv, env: process.env, exitCode: process.exitCode };
  const ownStdin = Object.getOwnPropertyDescriptor(process, 'stdin') as PropertyDescriptor;
  const out = capture(process.stdout);
  const err = capture(process.stderr);
  try {
    process.argv = ['node', 'pullquote', ...args];
    process.env = {
      PATH: before.env.PATH,
      HOME: before.env.HOME,
      NO_COLOR: '1',
      RENDER_PROCESSES: '1',
      ...env,
    };
    process.exitCode = 0;
    const given = Readable.from([Buffer.from(stdin)]);
    Object.defineProperty(process, 'stdin', { configurable: true, get: () => given });
    keepOpen(keptProcesses());
    await run();
    return { code: Number(process.exitCode ?? 0), stdout: out.end(), stderr: err.end() };
  } finally {
    out.end();
    err.end();
    keepOpen({});
    setHints((text) => text);
    Object.defineProperty(process, 'stdin', ownStdin);
    Object.assign(process, before);
    // A process of its own would have taken them with it.
    for (const [name, kept] of handlers)
      for (const handler of process.listeners(name)) if (!kept.includes(handler)) process.off(name, handler);
  }
}

function capture(stream: NodeJS.WriteStream): { end(): string } {
  const write = stream.write;
  let text = '';
  stream.write = ((chunk: string | Uint8Array) => {
    text += String(chunk);
    return true;
  }) as typeof stream.write;
  return {
    end() {
      stream.write = write;
      return text;
    },
  };
}
