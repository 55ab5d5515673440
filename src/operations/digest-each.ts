// Stage 1 alone for many articles, one after another: each has its digest or its error, and no failure stops the rest.
import { z } from 'zod';
import type { Stages } from '../app.ts';
import type { Digest } from '../domain/digest.ts';
import { type ErrorCode, messageOf, PullquoteError } from '../errors.ts';
import { readArticle } from './articles.ts';
import { chooseReaders } from './choose-readers.ts';
import { digestWithFiles } from './compose.ts';
import { type Given, languageTag, readTerms, text } from './terms.ts';

export type DigestOrError = { ref: string } & (
  | { digest: Digest }
  | { error: { code: ErrorCode; message: string } }
);

const digestTerms = z.strictObject({
  /** A summarizer, with its model after a colon where one is named. */
  engine: text('a summarizer, such as extractive').optional(),
  /** Of the digest; the article's own where it is not given. */
  language: languageTag.optional(),
});
export type DigestEachOptions = z.output<typeof digestTerms> & { signal?: AbortSignal };

/** Call it before anything is opened. @throws USAGE */
export const readDigestTerms = (terms: Given<typeof digestTerms>): z.output<typeof digestTerms> =>
  readTerms(digestTerms, terms);

/**
 * In the order of the refs, each as soon as it is made.
 * @throws USAGE, CONFIG_INVALID where the engine cannot be used, before anything is read
 */
export async function* digestEach(
  stages: Stages,
  refs: readonly string[],
  options: DigestEachOptions,
): AsyncGenerator<DigestOrError> {
  chooseReaders(stages, options.engine);
  for (const ref of refs) {
    options.signal?.throwIfAborted();
    try {
      yield {
        ref,
        digest: await digestWithFiles(stages, await readArticle(stages, ref), options),
      };
    } catch (error) {
      if (options.signal?.aborted) throw error;
      yield { ref, error: errorOf(error) };
    }
  }
}

function errorOf(error: unknown): { code: ErrorCode; message: string } {
  // A fault of the engine costs the article that shows it, and is told as what it is.
  return { code: error instanceof PullquoteError ? error.code : 'INTERNAL', message: messageOf(error) };
}
