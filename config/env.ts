// The only reader of process.env. readEnv() takes it; configFromEnv() checks it, so a test passes a literal.
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Brand, brandSchema } from '../src/design/brand.ts';
import { roles } from '../src/domain/operator.ts';
import { messageOf, PullquoteError } from '../src/errors.ts';
import { issuerUrl, type OidcConfig, oidcFrom } from './oidc.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** As .env.example has them: a password that everybody knows. */
const notTheSample = (url: string): boolean => !/:change-me[^@/]*@/.test(url);
const samplePassword = 'a password of your own: this one is the sample of .env.example';

const envSchema = z.object({
  PULLQUOTE_DATA_DIR: z.string().default('.pullquote'),
  PULLQUOTE_BRAND: z.string().optional(),
  PULLQUOTE_SECRET: z.string().min(16).optional(),
  PULLQUOTE_URL: z.string().optional(),
  PULLQUOTE_TOKEN: z.string().optional(),
  PULLQUOTE_KEY: z.string().min(32).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'a URL such as postgres://user:password@host:5432/name')
    .refine(notTheSample, samplePassword)
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^(rediss?|unix):\/\//, 'a URL such as redis://host:6379')
    .refine(notTheSample, samplePassword)
    .optional(),
  QUEUE_BACKEND: z.enum(['redis', 'postgres']).default('redis'),
  QUEUE_PREFIX: z.string().default('pullquote'),
  PUBLIC_URL: z.url().optional(),
  PRIVATE_HOSTS: z.string().default(''),
  MAIL_CATCHER: z
    .string()
    .regex(/^[\w.-]+:\d+$/, 'host and port, such as mailpit:1025')
    .optional(),
  DNS_SERVERS: z
    .string()
    .default('')
    .refine((text) => itemsOf(text).every(isServer), {
      error: 'addresses such as 192.0.2.53 or [2001:db8::53]:5353, with commas between them',
    }),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8025),
  SUMMARIZER: z.string().default('extractive'),
  SECOND_READER: z.string().optional(),
  THEME: z.string().default('editorial'),
  APPROVAL_BY: z.enum(['anyone', 'another']).default('anyone'),
  OIDC_ISSUER: issuerUrl.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NEW_ROLE: z.enum(roles).optional(),
  WEBHOOK_LOOPBACK: z.enum(['yes', 'no']).default('no'),
  METRICS_TOKEN: z.string().min(16).optional(),
  RENDER_PROCESSES: z.coerce.number().int().min(1).max(64).default(2),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export interface Config {
  /** Absolute path. */
  dataDir: string;
  brand: Brand;
  /** What of the brand is still that of config/brand.json. */
  sample: ('sender' | 'address')[];
  /** Signs links; null = made once and kept in the data folder. */
  secret: string | null;
  /** Of a server elsewhere, for commands: they ask its API, with a token; null = this machine's own. */
  serverUrl: string | null;
  serverToken: string | null;
  /** Seals the credentials of accounts; null = a file of the data folder does. */
  key: string | null;
  databaseUrl: string | null;
  redisUrl: string | null;
  queueBackend: 'redis' | 'postgres';
  /** Namespace of every key in Redis. */
  queuePrefix: string;
  /** Base of links in mails; null = this machine's own address, and cards go inside the mail. */
  publicUrl: string | null;
  /** Hosts that accounts which are added may be at, though they are not on the public internet. */
  privateHosts: string[];
  /** Host and port of a mail server that delivers nothing; null = every relay delivers. */
  mailCatcher: string | null;
  /** Asked for the records of a sender's domain; none = those of this machine. */
  dnsServers: string[];
  host: string;
  port: number;
  /** another: nobody approves what they made or edited themselves. */
  approvalBy: 'anyone' | 'another';
  /** The identity provider that operators sign in by; null = none. */
  oidc: OidcConfig | null;
  /** Whether webhooks may lead to this machine, on any port, beside the public internet. */
  webhookLoopback: boolean;
  /** Who may read /metrics from another machine: the bearer of this; null = nobody. */
  metricsToken: string | null;
  /** A summarizer, with its model after a colon where one is named. */
  summarizer: string;
  /** The language model that reads every digest again; null = none. */
  secondReader: string | null;
  theme: string;
  /** How many cards are drawn at a time, each in a process of its own. */
  renderProcesses: number;
  logLevel: string;
  /** Every variable, for the settings schemas of the providers. */
  env: Env;
}

export const readEnv = (): Env => Object.freeze({ ...process.env });

/** @throws CONFIG_INVALID naming the variable, what was expected and what to change. */
export function configFromEnv(env: Env): Config {
  // An empty variable is an unset one, as in docker-compose files.
  const parsed = envSchema.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new PullquoteError(
      'CONFIG_INVALID',
      `${issue?.path.join('.')}: expected ${issue?.message}; correct or unset it`,
    );
  }
  const e = parsed.data;
  const sample = readBrand(sampleBrand);
  const brand = e.PULLQUOTE_BRAND === undefined ? sample : readBrand(e.PULLQUOTE_BRAND);
  return {
    dataDir: resolve(e.PULLQUOTE_DATA_DIR),
    brand,
    sample: sampleParts(brand, sample),
    secret: e.PULLQUOTE_SECRET ?? null,
    serverUrl: e.PULLQUOTE_URL ?? null,
    serverToken: e.PULLQUOTE_TOKEN ?? null,
    key: e.PULLQUOTE_KEY ?? null,
    databaseUrl: e.DATABASE_URL ?? null,
    redisUrl: e.REDIS_URL ?? null,
    queueBackend: e.QUEUE_BACKEND,
    queuePrefix: e.QUEUE_PREFIX,
    publicUrl: e.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    privateHosts: itemsOf(e.PRIVATE_HOSTS),
    mailCatcher: e.MAIL_CATCHER ?? null,
    dnsServers: itemsOf(e.DNS_SERVERS),
    host: e.HOST,
    port: e.PORT,
    approvalBy: e.APPROVAL_BY,
    oidc: oidcFrom(e),
    webhookLoopback: e.WEBHOOK_LOOPBACK === 'yes',
    metricsToken: e.METRICS_TOKEN ?? null,
    summarizer: e.SUMMARIZER,
    secondReader: e.SECOND_READER ?? null,
    theme: e.THEME,
    renderProcesses: e.RENDER_PROCESSES,
    logLevel: e.LOG_LEVEL,
    env,
  };
}

/** As setServers of node:dns takes it. */
const isServer = (text: string): boolean =>
  isIP(text) > 0 || isIP(/^\[?([^\]]+)\]?:\d{1,5}$/.exec(text)?.[1] ?? '') > 0;

const itemsOf = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

const sampleBrand = new URL('./brand.json', import.meta.url);

/** What of a brand is that of config/brand.json. */
export const sampleOf = (brand: Brand): Config['sample'] => sampleParts(brand, readBrand(sampleBrand));

const sampleParts = (brand: Brand, sample: Brand): Config['sample'] => [
  ...(brand.sender.email === sample.sender.email ? (['sender'] as const) : []),
  ...(brand.postalAddress === sample.postalAddress ? (['address'] as const) : []),
];

function readBrand(path: string | URL): Brand {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const what = cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new PullquoteError(
      'CONFIG_INVALID',
      `the brand file ${path} ${what}: ${messageOf(cause)}; correct it or unset PULLQUOTE_BRAND`,
      { cause },
    );
  }
  const parsed = brandSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PullquoteError(
    'CONFIG_INVALID',
    `the brand file ${path}: ${issue?.path.join('.')}: ${issue?.message}`,
  );
}
