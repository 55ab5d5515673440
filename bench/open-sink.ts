// Starts an SMTP server that takes every mail and keeps none, for the email benchmark.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Sink {
  name: string;
  port: number;
  process: ChildProcess;
}

/** Postfix's smtp-sink where there is one, or ours; in a process of its own. */
export async function openSink(): Promise<Sink> {
  const port = await freePort();
  const path = ['/usr/sbin/smtp-sink', '/usr/local/sbin/smtp-sink'].find((candidate) =>
    existsSync(candidate),
  );
  const command = path
    ? [path, ...(process.getuid?.() === 0 ? ['-u', 'nobody'] : []), '-c', `127.0.0.1:${port}`, '1000']
    : [process.execPath, fileURLToPath(new URL('./email-sink.ts', import.meta.url)), String(port)];
  const child = spawn(command[0] as string, command.slice(1), { stdio: 'ignore' });
  // However the benchmark ends.
  process.on('exit', () => child.kill());
  for (let attempt = 0; !(await answers(port)); attempt += 1) {
    if (attempt === 100) throw new Error('the sink does not answer');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { name: path ? 'smtp-sink' : 'node', port, process: child };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
