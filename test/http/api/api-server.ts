// The API on a whole app with engines of its own, and a client that holds each answer against the OpenAPI document.

import { join } from 'node:path';
import { expect } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { configFromEnv, type Env } from '../../../config/env.ts';
import { type App, open } from '../../../src/app.ts';
import { stages } from '../../../src/domain/campaign.ts';
import type { Right } from '../../../src/domain/right.ts';
import { type TokenScope, tokenScopes } from '../../../src/domain/token.ts';
import type { GuardedFetch } from '../../../src/fetch.ts';
import type { ApiLimits } from '../../../src/http/api/limits.ts';
import { openHttp } from '../../../src/http/index.ts';
import { addToken } from '../../../src/operations/tokens.ts';
import { startWorkers } from '../../../workers/main.ts';
import { byTester } from '../../setup/actor.ts';
import { type FreshDatabase, freshDatabase, freshPrefix, redisUrl } from '../../setup/database.ts';
import { keptProcesses } from '../../setup/processes.ts';

export interface Ask {
  /** One of the tokens that there are, the value of Authorization, or who is signed in; write where left out. */
  as?: TokenScope | { authorization: string } | SignedIn | 'nobody';
  /** As JSON, unless it is a text. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** In a browser: its cookie, and the origin of its page where that is not ours. */
export interface SignedIn {
  cookie: string;
  origin?: string;
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON came; the document says what it is
  body: any;
  text: string;
}

export interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}

export interface Operation {
  summary?: string;
  tags?: string[];
  security?: { token?: Right[]; session?: Right[] }[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
  requestBody?: { content: Record<string, { example?: unknown; examples?: Record<string, unknown> }> };
}

export interface ApiServer extends AsyncDisposable {
  url: string;
  app: App;
  document: Document;
  tokens: Record<TokenScope, string>;
  database: FreshDatabase;
  ask(method: string, path: string, request?: Ask): Promise<Answer>;
  /** The platform's, holding each answer against the document too: for clients of others. */
  fetch: typeof fetch;
}

/** @param options.works with workers of all stages in this process */
export async function openApiServer(
  options: {
    works?: boolean;
    limits?: Partial<ApiLimits>;
    env?: Env;
    fetch?: GuardedFetch;
    now?: () => Date;
  } = {},
): Promise<ApiServer> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await freshDatabase());
  const prefix = freshPrefix();
  const config = configFromEnv({
    PULLQUOTE_DATA_DIR: join(process.env.PULLQUOTE_TEST_FOLDER ?? '', prefix),
    DATABASE_URL: database.url,
    REDIS_URL: redisUrl(),
    QUEUE_PREFIX: prefix,
    LOG_LEVEL: 'silent',
    ...options.env,
  });
  const { fetch: replaced, now } = options;
  const app = opened.use(
    await open(config, {
      ...keptProcesses(),
      ...(replaced && { fetch: replaced }),
      ...(now && { now }),
    }),
  );
  if (options.works) {
    const workers = await startWorkers(app, [...stages], { sweepEveryMs: 100 });
    opened.defer(() => workers.close());
  }
  const http = await openHttp(app, { host: '127.0.0.1', port: 0, apiLimits: options.limits });
  opened.defer(() => http.close());
  const made = await Promise.all(
    tokenScopes.map(
      async (scope) => [scope, (await addToken(byTester(app), { name: scope, scope })).token] as const,
    ),
  );
  const tokens = Object.fromEntries(made) as Record<TokenScope, string>;
  const document = (await (await fetch(`${http.url}/api/v1/openapi.json`)).json()) as Document;
  const check = checkAgainst(document);

  const ask: ApiServer['ask'] = async (method, path, { as = 'write', body, headers } = {}) => {
    const who: Record<string, string> =
      typeof as === 'object'
        ? { ...('cookie' in as && { origin: http.url }), ...as }
        : as === 'nobody'
          ? {}
          : { authorization: `Bearer ${tokens[as]}` };
    const isText = typeof body === 'string';
    const response = await fetch(`${http.url}/api/v1${path}`, {
      method,
      headers: {
        ...who,
        ...(body !== undefined && { 'content-type': isText ? 'text/csv' : 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
    });
    return read(method, path, response);
  };

  async function read(method: string, path: string, response: Response): Promise<Answer> {
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      body: /json/.test(type) ? JSON.parse(text) : null,
    };
    check(method, path, type, answer);
    return answer;
  }

  const closing = opened.move();
  return {
    url: http.url,
    app,
    document,
    tokens,
    database,
    ask,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const response = await fetch(request);
      const { pathname, search } = new URL(request.url);
      await read(request.method, `${pathname.replace('/api/v1', '')}${search}`, response.clone());
      return response;
    },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

/** Each answer is one that the document knows: its path, its status, its media type, its shape. */
function checkAgainst(document: Document) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  const validators = new Map<string, ValidateFunction>();
  // The router's order: a name of its own before a place for any.
  const bySpecificity = Object.keys(document.paths).sort((a, b) => a.split('{').length - b.split('{').length);
  const paths = bySpecificity.map((template) => ({
    template,
    pattern: new RegExp(`^${template.replace(/\./g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
  }));

  return (method: string, path: string, type: string, { status, body }: Answer) => {
    const [address = ''] = `/api/v1${path}`.split('?');
    const route = paths.find(
      ({ template, pattern }) => pattern.test(address) && document.paths[template]?.[method.toLowerCase()],
    );
    const operation = route && document.paths[route.template]?.[method.toLowerCase()];
    // What the document does not know is not there.
    if (!operation) return expect({ method, address, status }).toMatchObject({ status: 404 });
    const named = operation.responses[status] ? String(status) : 'default';
    const [media = ''] = type.split(';');
    const content = operation.responses[named]?.content;
    if (content === undefined && type === '') return;
    expect([`${method} ${address} ${status}`, Object.keys(content ?? {})]).toEqual([
      `${method} ${address} ${status}`,
      expect.arrayContaining([media]),
    ]);
    if (body === null) return;
    const pointer = [
      'paths',
      route.template,
      method.toLowerCase(),
      'responses',
      named,
      'content',
      media,
      'schema',
    ]
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(encodeURIComponent)
      .join('/');
    const validator = validators.get(pointer) ?? ajv.compile({ $ref: `document#/${pointer}` });
    validators.set(pointer, validator);
    validator(body);
    expect({ method, address, status, errors: validator.errors }).toEqual({
      method,
      address,
      status,
      errors: null,
    });
  };
}
