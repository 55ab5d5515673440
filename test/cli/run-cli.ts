// Runs the command as a user does: a process of its own, with nothing from this one's environment but PATH.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const mainFile = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CliRun {
  env?: Record<string, string>;
  stdin?: string | Buffer;
  cwd?: string;
}

export function runCli(args: string[], { env = {}, stdin = '', cwd }: CliRun = {}): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [mainFile, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NO_COLOR: '1', ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    // A command that refuses its input early closes the pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}
