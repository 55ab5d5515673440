// The log: pino, pretty on a terminal, JSON otherwise. Secrets and subscribers' addresses never reach it.
import { createRequire } from 'node:module';
import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import type { PinoPretty } from 'pino-pretty';
import { redact } from './log/redact.ts';

export type { Logger };
export { redact };

const secretKeys = [
  'password',
  'secret',
  'token',
  'apiKey',
  'authorization',
  'cookie',
  'accessToken',
  'accessSecret',
  'appKey',
  'appSecret',
];
/** stderr, so that a command's own output (--json) stays clean. */
export function openLog(level: string, destination: DestinationStream = defaultDestination()): Logger {
  return pino(
    {
      level,
      base: null,
      redact: { paths: secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
      serializers: { err: (error: Error) => redactDeep(stdSerializers.err(error)) },
      hooks: {
        logMethod(args, method) {
          method.apply(this, args.map((arg) => (typeof arg === 'string' ? redact(arg) : arg)) as typeof args);
        },
      },
      formatters: { log: (object) => redactDeep(object) as Record<string, unknown> },
    },
    destination,
  );
}

function defaultDestination(): DestinationStream {
  if (process.stderr.isTTY) {
    // Loaded only where there is a person to read it.
    const require = createRequire(import.meta.url);
    const { default: pretty }: { default: typeof PinoPretty } = require('pino-pretty');
    return pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' });
  }
  return pino.destination({ dest: 2, sync: true });
}

function redactDeep(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redact(value);
  if (
    depth > 4 ||
    value === null ||
    typeof value !== 'object' ||
    value instanceof Date ||
    value instanceof Error
  )
    return value;
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactDeep(item, depth + 1)]));
}
