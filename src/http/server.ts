// The server under every scope: where it listens, what each answer is hardened with, what is logged. It reads no body and
// knows no route: a scope brings its own parsers, limits, hooks and form of errors. It logs neither tokens nor addresses.
import { type FastifyInstance, type FastifyPluginAsync, fastify } from 'fastify';
import { messageOf, PullquoteError } from '../errors.ts';
import type { Logger } from '../log.ts';
import {
  type ConnectionLimits,
  connectionLimits,
  type LimitedServer,
  limitConnections,
} from './connections.ts';

/** Routes that share how bodies are read, how much is read, and how a failure is told. */
export interface Scope {
  /** Its own part of the paths, such as /api; '' for the scopes that share the root. */
  prefix: string;
  plugin: FastifyPluginAsync;
}

export interface Server {
  /** Where it listens, with the port that it got. */
  url: string;
  /** Lets requests under way finish. */
  close(): Promise<void>;
}

/** Of a path: a token has some 50 characters. */
const maxParameterLength = 256;

export interface ServerOptions {
  host: string;
  /** 0 = a free one. */
  port: number;
  log: Logger;
  limits?: Partial<ConnectionLimits> | undefined;
}

/**
 * Listens on `host` and `port`.
 * @throws USAGE where the port is taken or not allowed
 */
export async function openServer(
  { host, port, log, limits }: ServerOptions,
  scopes: readonly Scope[],
): Promise<Server> {
  let limited: LimitedServer | undefined;
  const server = fastify({
    serverFactory(handler) {
      limited = limitConnections(handler, { ...connectionLimits, ...limits });
      return limited.server;
    },
    routerOptions: { maxParamLength: maxParameterLength },
    logger: false,
    // All plugins are ours: what they wait for ends, and on a machine with much else to do that may take longer than 10 s.
    pluginTimeout: 0,
  });
  server.removeAllContentTypeParsers();
  hardenAnswers(server);
  logRequests(server, log);
  for (const { prefix, plugin } of scopes) server.register(plugin, { prefix });
  const url = await listen(server, host, port);
  return {
    url,
    async close() {
      const closed = server.close();
      limited?.endConnections();
      await closed;
    },
  };
}

/** Before the routes, so that one may loosen what it needs. The address of a page holds a token: no referrer. */
function hardenAnswers(server: FastifyInstance): void {
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    });
  });
}

/** The pattern of the route (/u/:token), never the address that was asked for. */
function logRequests(server: FastifyInstance, log: Logger): void {
  server.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const route = routeOptions.url ?? 'none';
    log.debug({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
  });
}

async function listen(server: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (cause) {
    await server.close();
    const { code } = cause as NodeJS.ErrnoException;
    const came = code === 'EADDRINUSE' ? 'it is taken by another program' : messageOf(cause);
    throw new PullquoteError('USAGE', `port ${port} of ${host}: ${came}; set PORT or HOST to another`, {
      cause,
    });
  }
}
