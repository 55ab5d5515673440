// Asks a model one question whose answer fits a schema: with a time limit, retries, and a budget. The model gets no
// tools, so whatever a text in the question says, all that it can do is fill in the schema.
import type { generateText, LanguageModel, LanguageModelUsage } from 'ai';
import type { z } from 'zod';
import { type Budget, estimateTokens } from './budget.ts';
import type { CallFailure } from './failure.ts';
import type { LlmSettings } from './settings.ts';

export interface Question<T> {
  /** What the schema is of, in one word, for providers that want a name. */
  name: string;
  instructions: string;
  prompt: string;
  schema: z.ZodType<T>;
  /** What is wrong with an answer that fits the schema, told to the model; null where it will do. */
  objectTo(answer: T): string | null;
}

export interface Model {
  /** As people know it. */
  engine: string;
  prefix: string;
  settings: LlmSettings;
  providerOptions: NonNullable<Parameters<typeof generateText>[0]['providerOptions']>;
  connect(): Promise<LanguageModel>;
}

/** A service that wants a longer pause is as good as down. */
const maxWaitMs = 20_000;
/** Answers that make no sense, before the model is given up. */
const maxMalformed = 2;

/** @throws the signal's reason once it is aborted */
export async function ask<T>(
  question: Question<T>,
  model: Model,
  budget: Budget,
  signal: AbortSignal,
): Promise<{ answer: T } | { failed: string }> {
  const { settings, engine } = model;
  const languageModel = await model.connect();
  let complaint: string | null = null;
  let malformed = 0;
  let retries = 0;
  for (;;) {
    const prompt: string = complaint === null ? question.prompt : correct(question.prompt, complaint);
    const inputTokens = estimateTokens(question.instructions + prompt);
    const refusal = budget.refusal(inputTokens, settings.maxOutputTokens);
    if (refusal !== null) return { failed: refusal };
    const outcome = await call({ ...question, prompt }, model, languageModel, budget, signal);
    if (outcome.kind === 'answer') {
      complaint = question.objectTo(outcome.answer);
      if (complaint === null) return { answer: outcome.answer };
    } else if (outcome.kind === 'malformed') complaint = outcome.reason;
    if (outcome.kind === 'never') return { failed: outcome.reason };
    if (outcome.kind === 'again') {
      budget.lose(inputTokens);
      const waitMs = outcome.afterMs ?? settings.retryMs * 2 ** retries;
      if (retries++ >= settings.retries) return { failed: `${outcome.reason} (${retries} tries)` };
      if (waitMs > maxWaitMs)
        return { failed: `${outcome.reason}; it asks to wait ${Math.round(waitMs / 1_000)} s` };
      await pause(waitMs, signal);
    } else if (++malformed >= maxMalformed)
      return { failed: `${engine} gave ${malformed} answers of no use: ${complaint}` };
  }
}

/** The question again, with what was wrong. The useless answer itself is not shown: it may be anything. */
const correct = (prompt: string, complaint: string): string =>
  `${prompt}\n\nYour last answer was of no use: ${complaint}\nAnswer again, with the one JSON object and nothing else.`;

type Outcome<T> = { kind: 'answer'; answer: T } | CallFailure;

async function call<T>(
  question: Question<T>,
  model: Model,
  languageModel: LanguageModel,
  budget: Budget,
  signal: AbortSignal,
): Promise<Outcome<T>> {
  const ai = await import('ai');
  const { failureOf } = await import('./failure.ts');
  const { settings, engine, prefix } = model;
  // It would write to the console that a provider ignores a setting.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  try {
    const result = await ai.generateText({
      model: ai.wrapLanguageModel({
        model: languageModel as Parameters<typeof ai.wrapLanguageModel>[0]['model'],
        // Open-weight models like to set JSON in Markdown.
        middleware: ai.extractJsonMiddleware(),
      }),
      instructions: question.instructions,
      prompt: question.prompt,
      output: ai.Output.object({ schema: question.schema, name: question.name }),
      maxOutputTokens: settings.maxOutputTokens,
      reasoning: settings.reasoning,
      providerOptions: model.providerOptions,
      ...(settings.temperature === undefined ? {} : { temperature: settings.temperature }),
      maxRetries: 0,
      abortSignal: AbortSignal.any([signal, AbortSignal.timeout(settings.timeoutMs)]),
    } satisfies Parameters<typeof generateText>[0]);
    budget.count(tokensOf(result.usage));
    if (result.finishReason === 'content-filter')
      return { kind: 'never', reason: `${engine} refused the article` };
    if (result.text === '') return { kind: 'malformed', reason: 'the answer was empty' };
    return { kind: 'answer', answer: result.output as T };
  } catch (error) {
    signal.throwIfAborted();
    if (ai.NoObjectGeneratedError.isInstance(error)) budget.count(tokensOf(error.usage));
    return failureOf(error, engine, prefix, settings);
  }
}

const tokensOf = (usage: LanguageModelUsage | undefined) => ({
  inputTokens: usage?.inputTokens ?? 0,
  cachedInputTokens: usage?.inputTokenDetails.cacheReadTokens ?? 0,
  outputTokens: usage?.outputTokens ?? 0,
});

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
