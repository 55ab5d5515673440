// The connections of the server. It closes when the requests under way are answered, and waits for nobody who only holds a
// connection open: Node would wait for those that never sent a request, and for those that became idle meanwhile.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** @returns what ends the connections without a request now, and each other one with its last answer */
export function trackConnections(server: Server): () => void {
  /** Connection → requests that are not answered. */
  const open = new Map<Socket, number>();
  let isEnding = false;
  const change = (socket: Socket, by: number) => {
    const before = open.get(socket);
    if (before === undefined) return;
    open.set(socket, before + by);
    if (isEnding && before + by === 0) socket.destroySoon();
  };
  server.on('connection', (socket: Socket) => {
    open.set(socket, 0);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    change(socket, 1);
    response.once('close', () => change(socket, -1));
  });
  return () => {
    isEnding = true;
    for (const [socket, requests] of open) if (requests === 0) socket.destroySoon();
  };
}
