// Makes a summarizer of a language model: a provider says how to reach it and what it costs; all else is here.
import type { LanguageModel } from 'ai';
import type { Generative, Summarizer } from '../types.ts';
import { promptVersion } from './article-prompt.ts';
import { ask, type Model } from './ask.ts';
import { estimateTokens, openBudget } from './budget.ts';
import { carefulFetch } from './careful-fetch.ts';
import { reviewQuestion } from './review-question.ts';
import {
  type LlmSettings,
  readSettings,
  type SettingsDefinition,
  settingsSchema,
  type Variables,
} from './settings.ts';

export interface Connection extends Pick<LlmSettings, 'apiKey' | 'baseUrl' | 'model'> {
  fetch: typeof fetch;
}

export interface EngineDefinition extends SettingsDefinition {
  /** The file's name. */
  name: string;
  /** As people know it. */
  title: string;
  /** For the provider alone, as the AI SDK names them. */
  providerOptions?: Model['providerOptions'];
  /** Loads the provider's client, so that nothing of it is loaded where it is not used. */
  connect(connection: Connection): Promise<LanguageModel>;
}

/** The default export of a provider's file. */
export function defineEngine(definition: EngineDefinition): Summarizer<Variables> {
  const { name, title, prefix } = definition;
  const modelOf = (variables: Variables): Model => {
    const settings = readSettings(variables, definition);
    const { apiKey, baseUrl, model } = settings;
    return {
      engine: title,
      prefix,
      settings,
      providerOptions: definition.providerOptions ?? {},
      connect: () => definition.connect({ apiKey, baseUrl, model, fetch: carefulFetch }),
    };
  };

  const generative: Generative<Variables> = {
    modelVariable: `${prefix}_MODEL`,
    identify(variables) {
      const { baseUrl, model, temperature, reasoning, maxInputTokens } = readSettings(variables, definition);
      return JSON.stringify([name, promptVersion, baseUrl, model, temperature, reasoning, maxInputTokens]);
    },
    async review(input, variables, signal) {
      const model = modelOf(variables);
      const { settings } = model;
      const budget = openBudget(settings.model, settings.price, settings.maxUsd, input.spentUsd);
      const { question, findingsOf } = reviewQuestion(input);
      // A reader of half an article would call the other half invented.
      if (estimateTokens(question.prompt) > settings.maxInputTokens)
        return { failed: 'the article is longer than LLM_MAX_INPUT_TOKENS', usage: null };
      const reply = await ask(question, model, budget, signal);
      if ('failed' in reply) return { failed: reply.failed, usage: budget.usage() };
      return { findings: findingsOf(reply.answer), usage: budget.usage() };
    },
  };

  return {
    name,
    title,
    settings: settingsSchema(definition),
    async summarize(input, variables, signal) {
      // With the first article, and the languages with it.
      const [{ digestQuestion, notesOn }, { draftOf }] = await Promise.all([
        import('./digest-question.ts'),
        import('./digest-answer.ts'),
      ]);
      const model = modelOf(variables);
      const { settings } = model;
      const spentUsd = input.previous?.output.usage?.costUsd ?? 0;
      const budget = openBudget(settings.model, settings.price, settings.maxUsd, spentUsd);
      const { question, shown } = digestQuestion(input, settings.maxInputTokens);
      const reply = await ask(question, model, budget, signal);
      if ('failed' in reply) return { failed: reply.failed, usage: budget.usage() };
      return { ...draftOf(reply.answer, input), ...notesOn(input, shown), usage: budget.usage() };
    },
    generative,
  };
}
