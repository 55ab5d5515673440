// The settings of a language model, read from the environment: its own variables by its prefix, and the LLM_ ones that
// all share. Reads nothing itself.
import { z } from 'zod';
import { type Price, type Prices, priceOf } from './prices.ts';

export const reasonings = ['provider-default', 'none', 'minimal', 'low', 'medium', 'high'] as const;
export type Reasoning = (typeof reasonings)[number];

export interface LlmSettings {
  /** '' where the server asks for none. */
  apiKey: string;
  baseUrl: string;
  model: string;
  /** undefined = the provider's own. */
  temperature: number | undefined;
  reasoning: Reasoning;
  /** null = not known. */
  price: Price | null;
  timeoutMs: number;
  /** Calls after the first, where one fails in a way that another might not. */
  retries: number;
  /** Before the first retry; twice as long before each further one. */
  retryMs: number;
  maxInputTokens: number;
  maxOutputTokens: number;
  /** null = no limit. */
  maxUsd: number | null;
}

export interface SettingsDefinition {
  /** Of the variables: DEEPSEEK → DEEPSEEK_API_KEY, DEEPSEEK_MODEL, … */
  prefix: string;
  keyNeeded: boolean;
  /** null = must be given. */
  baseUrl: string | null;
  model: string | null;
  reasoning: Reasoning;
  prices: Prices;
  /** Names that the provider's own service took once, and what they mean there. */
  aliases?: Readonly<Record<string, { model: string; reasoning: Reasoning }>>;
}

/** Of one article, where the operator sets no other limit. */
const defaultMaxUsd = 0.25;

/** Of a call, where the operator sets no other limit: a model that thinks at length writes more, and takes longer. */
const patience = {
  short: { timeoutMs: 60_000, maxOutputTokens: 6_000 },
  long: { timeoutMs: 240_000, maxOutputTokens: 20_000 },
};

/** "0.5,2": USD a million tokens of input and of output. */
const givenPrice = z
  .string()
  .regex(/^\d+(\.\d+)?,\d+(\.\d+)?$/, 'expected USD a million tokens of input and output, such as 0.5,2');

const shared = {
  LLM_TIMEOUT_SECONDS: z.coerce.number().positive().max(900).optional().meta({ shared: true }),
  LLM_RETRIES: z.coerce.number().int().min(0).max(5).default(2).meta({ shared: true }),
  LLM_RETRY_SECONDS: z.coerce.number().min(0).max(60).default(1).meta({ shared: true }),
  LLM_MAX_INPUT_TOKENS: z.coerce.number().int().min(1_000).default(24_000).meta({ shared: true }),
  LLM_MAX_OUTPUT_TOKENS: z.coerce.number().int().min(500).optional().meta({ shared: true }),
  LLM_MAX_USD_PER_ARTICLE: z.coerce.number().positive().optional().meta({ shared: true }),
};

/** Settings as they come out of the schema: variable → value. */
export type Variables = Record<string, unknown>;

export function settingsSchema(definition: SettingsDefinition): z.ZodType<Variables> {
  const { prefix } = definition;
  const text = z.string().min(1);
  const url = z.url({ protocol: /^https?$/, error: 'expected a URL such as https://api.example.com/v1' });
  const own: Record<string, z.ZodType> = {
    [`${prefix}_API_KEY`]: definition.keyNeeded ? text : text.optional(),
    [`${prefix}_MODEL`]: definition.model === null ? text : text.default(definition.model),
    [`${prefix}_BASE_URL`]: definition.baseUrl === null ? url : url.default(definition.baseUrl),
    [`${prefix}_TEMPERATURE`]: z.coerce.number().min(0).max(2).optional(),
    [`${prefix}_REASONING`]: z.enum(reasonings).default(definition.reasoning),
    [`${prefix}_USD_PER_MTOK`]: givenPrice.optional(),
  };
  return z.object({ ...own, ...shared }).superRefine((variables, context) => {
    // A limit that cannot be kept must not look as if it were.
    if (variables.LLM_MAX_USD_PER_ARTICLE === undefined || readSettings(variables, definition).price) return;
    context.addIssue({
      code: 'custom',
      path: ['LLM_MAX_USD_PER_ARTICLE'],
      message: `the price of this model is not known; set ${prefix}_USD_PER_MTOK, such as 0.5,2, or unset the limit`,
    });
  });
}

export function readSettings(variables: Variables, definition: SettingsDefinition): LlmSettings {
  const own = (name: string) => variables[`${definition.prefix}_${name}`];
  const baseUrl = String(own('BASE_URL')).replace(/\/+$/, '');
  const named = String(own('MODEL'));
  const alias = baseUrl === definition.baseUrl ? definition.aliases?.[named] : undefined;
  const model = alias?.model ?? named;
  const reasoning = alias?.reasoning ?? (own('REASONING') as Reasoning);
  const { timeoutMs, maxOutputTokens } =
    patience[reasoning === 'medium' || reasoning === 'high' ? 'long' : 'short'];
  const price = own('USD_PER_MTOK') as string | undefined;
  const [input = 0, output = 0] = price?.split(',').map(Number) ?? [];
  return {
    apiKey: (own('API_KEY') as string | undefined) ?? '',
    baseUrl,
    model,
    temperature: own('TEMPERATURE') as number | undefined,
    reasoning,
    price: price ? { input, output } : priceOf(model, definition.prices),
    timeoutMs:
      variables.LLM_TIMEOUT_SECONDS === undefined ? timeoutMs : Number(variables.LLM_TIMEOUT_SECONDS) * 1_000,
    retries: Number(variables.LLM_RETRIES),
    retryMs: Number(variables.LLM_RETRY_SECONDS) * 1_000,
    maxInputTokens: Number(variables.LLM_MAX_INPUT_TOKENS),
    maxOutputTokens: (variables.LLM_MAX_OUTPUT_TOKENS as number | undefined) ?? maxOutputTokens,
    maxUsd: (variables.LLM_MAX_USD_PER_ARTICLE as number | undefined) ?? defaultMaxUsd,
  };
}
