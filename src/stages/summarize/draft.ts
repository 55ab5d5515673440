// Gets a draft that passes the gate: out of the cache, or from the engine, which hears once what the gate found, or
// else from the fallback, with the reason told. Nothing that does not pass leaves here.
import type { Check, Usage } from '../../domain/digest.ts';
import { sha256 } from '../../domain/id.ts';
import { PullquoteError } from '../../errors.ts';
import type { EngineUsage, SummarizeInput, SummarizeOutput, SummaryCache } from '../../summarizers/types.ts';
import {
  type Draft,
  type Engine,
  findingsOf,
  type Prepared,
  type Steps,
  stepsHere,
  toInput,
} from './steps.ts';

export interface DraftOptions {
  signal: AbortSignal;
  /** Where the engine asks a service: what stands in for it. */
  fallback?: Engine | undefined;
  cache?: SummaryCache | undefined;
  /** Taken here, in this process, where they are not given. */
  steps?: Steps | undefined;
}

/** Tries of a generative engine before the fallback. */
const maxTries = 2;

/**
 * @throws SUMMARIZE_FAILED where no engine's output passes the gate, or the service failed and nothing can stand in
 */
export async function draftDigest(
  input: Prepared,
  engine: Engine,
  { steps = stepsHere, ...options }: DraftOptions,
): Promise<Draft> {
  const { generative } = engine.summarizer;
  if (!generative) return steps.draft(input, engine, options.signal);
  const key = cacheKey(input, generative.identify(engine.settings));
  const cached = await options.cache?.get(key);
  if (cached) {
    const checks = await steps.check(input, cached);
    if (checks.every((check) => check.ok)) return fromCache(engine, cached, checks);
  }
  const attempt = await generate(input, engine, steps, options.signal);
  if ('draft' in attempt) {
    await options.cache?.put(key, attempt.draft.output);
    return attempt.draft;
  }
  return fallBack(input, engine, attempt, { ...options, steps });
}

type Attempt = { draft: Draft } | { reason: string; usage: Usage[] };

async function generate(
  prepared: Prepared,
  engine: Engine,
  steps: Steps,
  signal: AbortSignal,
): Promise<Attempt> {
  const input = toInput(prepared);
  const { name } = engine.summarizer;
  let previous: SummarizeInput['previous'];
  let usage: Usage[] = [];
  let findings: string[] = [];
  for (let tries = 0; tries < maxTries; tries++) {
    const output = await engine.summarizer.summarize(
      previous ? { ...input, previous } : input,
      engine.settings,
      signal,
    );
    usage = addUsage(usage, name, output.usage);
    if ('failed' in output) return { reason: output.failed, usage };
    const checks = await steps.check(prepared, output);
    findings = findingsOf(checks);
    if (findings.length === 0)
      return { draft: { engine: name, output, checks: [...checks, ...notesOf(output)], usage } };
    previous = { output, findings };
  }
  const shown = findings.slice(0, 3).join('; ');
  return { reason: `what it wrote did not pass the gate ${maxTries} times, last for ${shown}`, usage };
}

async function fallBack(
  input: Prepared,
  engine: Engine,
  attempt: { reason: string; usage: Usage[] },
  options: DraftOptions & { steps: Steps },
): Promise<Draft> {
  const reason = `${engine.summarizer.name}: ${attempt.reason}`;
  if (!options.fallback || input.outputLanguage !== input.language)
    throw new PullquoteError(
      'SUMMARIZE_FAILED',
      options.fallback
        ? `${reason}; ${options.fallback.summarizer.name} cannot stand in for it, as it writes no ${input.outputLanguage}`
        : reason,
      { retry: 'backoff' },
    );
  const draft = await options.steps.draft(input, options.fallback, options.signal);
  return {
    ...draft,
    checks: [
      { check: 'fallback', ok: true, detail: `${draft.engine} stands in for ${reason}` },
      ...draft.checks,
    ],
    usage: attempt.usage,
  };
}

function fromCache(engine: Engine, output: SummarizeOutput, checks: Check[]): Draft {
  const usage: Usage[] = output.usage
    ? [
        {
          ...output.usage,
          purpose: 'summary',
          engine: engine.summarizer.name,
          calls: 0,
          inputTokens: 0,
          outputTokens: 0,
          costUsd: 0,
          fromCache: true,
        },
      ]
    : [];
  return { engine: engine.summarizer.name, output, checks: [...checks, ...notesOf(output)], usage };
}

const notesOf = (output: SummarizeOutput): Check[] =>
  (output.notes ?? []).map((detail) => ({ check: 'note', ok: true, detail }));

/** One entry for all tries of an engine. */
function addUsage(sum: Usage[], engine: string, more: EngineUsage | null | undefined): Usage[] {
  if (!more) return sum;
  const [before] = sum;
  return [
    {
      purpose: 'summary',
      engine,
      model: more.model,
      calls: (before?.calls ?? 0) + more.calls,
      inputTokens: (before?.inputTokens ?? 0) + more.inputTokens,
      outputTokens: (before?.outputTokens ?? 0) + more.outputTokens,
      costUsd: more.costUsd === null ? null : (before?.costUsd ?? 0) + more.costUsd,
      fromCache: false,
    },
  ];
}

/** Whatever the answer depends on: the article as it was cleaned, and the engine with its prompt. */
const cacheKey = (input: Prepared, engine: string): string =>
  sha256(
    JSON.stringify([
      engine,
      input.article.raw,
      input.language,
      input.outputLanguage,
      input.title,
      input.blocks,
      input.quotes,
      input.stats,
    ]),
  );
