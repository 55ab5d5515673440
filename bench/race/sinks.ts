// The two sinks of the race behind one interface: our own, which counts each mail and waits as it is told, and Postfix's.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/engines/port.ts';
import type { Count, Order } from './sink.ts';
import { SmtpSink } from './smtp-sink.ts';
import { end, keep } from './started.ts';

export interface Sink {
  port: number;
  pids(): number[];
  ask(order: Order): Promise<Count>;
  end(): Promise<void>;
}

export async function ownSink(): Promise<Sink> {
  const child = keep(fork(fileURLToPath(new URL('./sink.ts', import.meta.url))));
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const ask = async (order: Order): Promise<Count> => {
    const answer = once(child, 'message');
    child.send(order);
    return (await answer)[0] as Count;
  };
  return { port, pids: () => [child.pid as number], ask, end: () => end(child) };
}

/** @param program Postfix's smtp-sink */
export async function postfixSink(program: string): Promise<Sink> {
  const port = await freePort(undefined);
  const server = new SmtpSink(program, port);
  const ask = async (order: Order): Promise<Count> => {
    if (order !== 'count') await server.restart();
    return server.count();
  };
  return { port, pids: () => server.pids(), ask, end: () => server.end() };
}
