// The connections of the server, and what one of them may cost: a stranger opens many, says nothing, sends a byte now and
// then, asks a thousand things at once, or never reads an answer; who comes by a mail's link is answered all the same.
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';

export interface ConnectionLimits {
  /** For a whole request to arrive; and how long a connection may be still, neither asking nor reading. */
  requestTimeoutMs: number;
  /** At once. One more takes the place of one that asks nothing, or else is refused. */
  maxConnections: number;
  /** On one connection, of requests that came before the answers to those ahead of them. */
  maxWaiting: number;
  /** On one connection, over its life: the last answer says that it ends. */
  maxRequests: number;
}

export const connectionLimits: ConnectionLimits = {
  requestTimeoutMs: 10_000,
  maxConnections: 1_000,
  maxWaiting: 16,
  maxRequests: 1_000,
};

/** Longer than proxies keep theirs, so that none sends a request into a connection that just ended. */
const keepAliveTimeoutMs = 72_000;

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

interface Connection {
  current: Exchange | null;
  waiting: Exchange[];
  /** Requests so far. */
  count: number;
}

export interface LimitedServer {
  server: Server;
  /** Ends the connections without a request now, and each other one with its last answer: Node would wait for silent ones. */
  endConnections(): void;
}

export function limitConnections(handler: RequestListener, limits: ConnectionLimits): LimitedServer {
  const { requestTimeoutMs, maxConnections, maxWaiting, maxRequests } = limits;
  /** The one that has been without a request for longest comes first. */
  const open = new Map<Socket, Connection>();
  let isEnding = false;

  const server = createServer(
    {
      requestTimeout: requestTimeoutMs,
      // Above the time for the whole request, Node takes one for the other.
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(1_000, requestTimeoutMs / 2),
      keepAliveTimeout: keepAliveTimeoutMs,
    },
    (request, response) => admit({ request, response }),
  );
  server.setTimeout(requestTimeoutMs);
  server.on('timeout', endStill);
  server.on('connection', (socket: Socket) => {
    if (isEnding || (open.size >= maxConnections && !makeRoom())) {
      socket.destroy();
      return;
    }
    open.set(socket, { current: null, waiting: [], count: 0 });
    socket.once('close', () => open.delete(socket));
  });

  /** One after the other: the answers leave in this order anyway, and each of them takes memory until it is read. */
  function admit(exchange: Exchange): void {
    const { socket } = exchange.request;
    const connection = open.get(socket);
    if (connection === undefined) return;
    if (connection.current === null) handle(socket, connection, exchange);
    else if (connection.waiting.length < maxWaiting) connection.waiting.push(exchange);
    else socket.destroy();
  }

  function handle(socket: Socket, connection: Connection, exchange: Exchange): void {
    connection.current = exchange;
    connection.count += 1;
    // The answer says that it is the last one, and the connection ends with it.
    if (connection.count >= maxRequests) exchange.response.shouldKeepAlive = false;
    exchange.response.once('close', () => {
      connection.current = null;
      const next = connection.waiting.shift();
      if (socket.destroyed) return;
      if (next) handle(socket, connection, next);
      else if (isEnding) socket.destroySoon();
      else {
        open.delete(socket);
        open.set(socket, connection);
      }
    });
    handler(exchange.request, exchange.response);
  }

  /** Of those that ask nothing the one that is still for longest, or else one whose request is not here in full. */
  function makeRoom(): boolean {
    let incomplete: Socket | null = null;
    for (const [socket, { current }] of open) {
      if (current === null) return end(socket);
      if (!current.request.complete) incomplete ??= socket;
    }
    return incomplete !== null && end(incomplete);
  }

  function end(socket: Socket): true {
    open.delete(socket);
    socket.destroy();
    return true;
  }

  /** Where the whole request is here, and the other side has taken what there is of an answer, it is us who are slow. */
  function endStill(socket: Socket): void {
    const current = open.get(socket)?.current;
    if (current?.request.complete && socket.writableLength === 0) socket.setTimeout(requestTimeoutMs);
    else socket.destroy();
  }

  return {
    server,
    endConnections() {
      isEnding = true;
      for (const [socket, { current }] of open) if (current === null) socket.destroySoon();
    },
  };
}
