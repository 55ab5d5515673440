// What every route of the API keeps to, by its zod schemas alone: terms are read as operations read them, nothing leaves
// that its view does not name, and the OpenAPI document says the same.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import swagger from '@fastify/swagger';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifySchemaCompiler,
  RawServerDefault,
  RouteOptions,
} from 'fastify';
import type { FastifySerializerCompiler } from 'fastify/types/schema.js';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../app.ts';
import type { Right } from '../../domain/right.ts';
import { ERROR_CODES, type ErrorCode } from '../../errors.ts';
import { placeView } from '../../operations/edit-views.ts';
import { readTerms } from '../../operations/terms.ts';
import type { ApiLimits } from './limits.ts';

export type ApiContext = App;

/** The scope that routes are added to; their types come from their schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** nobody = whoever asks; session = whoever is signed in, for what is their own. */
export type Needs = Right | 'nobody' | 'session';

/** The routes of one noun. */
export type Routes = (api: Api, app: ApiContext, limits: ApiLimits) => void;

export const problem = z
  .object({
    /** Of the status. */
    title: z.string(),
    status: z.number().int(),
    code: z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]),
    /** What was expected, what came, and how to mend it. */
    detail: z.string(),
    term: z.string().optional(),
    /** Of an edit that was refused: each reason, at its place on the desk. */
    findings: z.array(z.object({ check: z.string(), detail: z.string(), place: placeView })).optional(),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457); `code` is one of a fixed table.' });

const idempotencyKey = z.looseObject({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200, { error: 'a key of at most 200 characters' })
    .optional()
    .meta({ description: 'The same key gets the same answer for a day, and nothing is made twice.' }),
});

/** Call it before the routes. */
export async function keepContract(api: Api): Promise<void> {
  api.setValidatorCompiler(validate as FastifySchemaCompiler<unknown>);
  api.setSerializerCompiler(serialize);
  api.addHook('onRoute', completeSchema);
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Pullquote',
        version: '1.0.0',
        description:
          'Turns one article into a newsletter campaign and image posts, and delivers both. Programs ask with `Authorization: Bearer pq_…`; make a token with `pullquote tokens add NAME --scope read|write|approve`. People sign in, and their role says what they may.',
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description:
              'read: look. write: make and change as well, and stop what goes out. approve: also let mail and posts go out.',
          },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'pullquote',
            description:
              'Of whoever signed in. viewer: look. editor: make and change as well, and stop what goes out. approver: look, let mail and posts go out, and stop them. owner: everything. The name begins with __Host- where PUBLIC_URL has https.',
          },
        },
      },
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: (given) => withoutUnused(describe(given)),
  });
}

const zodToJsonConfig = {
  // The pattern of a moment is long, and says what its format says.
  override({ jsonSchema }: { jsonSchema: { format?: string; pattern?: string } }) {
    if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  },
};
const describe = createJsonSchemaTransformObject({ zodToJsonConfig });

/** Each named schema comes as what is given and as what is told, and most are only one of them. */
function withoutUnused(given: ReturnType<typeof describe>): ReturnType<typeof describe> {
  const document = given as { components?: { schemas?: Record<string, unknown> } };
  const { schemas = {}, ...components } = document.components ?? {};
  const text = JSON.stringify(document);
  const used = Object.entries(schemas).filter(([name]) => text.includes(`"#/components/schemas/${name}"`));
  return { ...given, components: { ...components, schemas: Object.fromEntries(used) } } as typeof given;
}

/** By the operation's own reader: one message for a wrong term, whoever gave it. */
const validate: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (given: unknown) => {
    try {
      return { value: readTerms(schema, given ?? {}) };
    } catch (error) {
      return { error: error as Error };
    }
  };

const serialize: FastifySerializerCompiler<unknown> =
  ({ schema }) =>
  (answer: unknown) =>
    JSON.stringify((schema as z.ZodType).parse(answer));

/** What all routes have: who may ask, how a failure is told, and a key where something is made. */
function completeSchema(route: RouteOptions): void {
  const { schema, config } = route;
  if (!schema || schema.hide) return;
  const needs = config?.needs;
  schema.security = securityOf(needs);
  schema.response = {
    ...(schema.response as object),
    default: {
      description: 'A problem.',
      content: { 'application/problem+json': { schema: problem } },
    },
  };
  if (route.method === 'POST' && !config?.isRepeatable) schema.headers ??= idempotencyKey;
}

/** What it needs is told as the role of a scheme (OpenAPI 3.1, Security Requirement Object). */
function securityOf(needs: Needs | undefined): Record<string, string[]>[] {
  if (needs === undefined || needs === 'nobody') return [];
  if (needs === 'session') return [{ session: [] }];
  return needs === 'own' ? [{ session: [needs] }] : [{ token: [needs] }, { session: [needs] }];
}

/** The body with an example of it. Not as zod's own `examples`: those are of what is read, not of what is given. */
export const withExample = <S extends z.ZodType>(body: S, example: z.input<S> | string): S =>
  body.meta({ 'x-examples': { example: { value: example } } });

export const byId = z.strictObject({ id: z.string().meta({ examples: ['4x7k2m9q1abc'] }) });

/** An answer that is no JSON, by its media type. */
export const file = (type: string) => ({
  description: 'A file.',
  content: {
    [type]: {
      schema: z.string().meta({ contentMediaType: type }) as z.ZodType<unknown> as z.ZodType<
        string | Uint8Array | Readable
      >,
    },
  },
});

/** Aborted where whoever asked went away without an answer. */
export function untilGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
