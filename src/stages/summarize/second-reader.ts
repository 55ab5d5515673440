// The second reader: another model reads the article and its digest, and says what the article does not carry.
// Changes nothing in the digest; its findings are checks, and a digest that nobody could read again is one too.
import type { Span } from '../../domain/article.ts';
import type { Check, Digest } from '../../domain/digest.ts';
import { PullquoteError } from '../../errors.ts';
import type { ReviewFinding } from '../../summarizers/types.ts';
import type { Engine } from './steps.ts';

const check = 'second reader';
/** Findings that are shown; a model that finds more has not read well. */
const most = 20;

/** The digest with what the second reader found and took. */
export async function readAgain(
  digest: Digest,
  article: { language: string; sentences: Span[] },
  reader: Engine,
  signal: AbortSignal,
): Promise<Digest> {
  const { name, generative } = reader.summarizer;
  if (!generative)
    throw new PullquoteError('USAGE', `expected a second reader that is a language model, but got ${name}`);
  const spentUsd = (digest.usage ?? []).reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0);
  const review = await generative.review({ ...article, digest, spentUsd }, reader.settings, signal);
  const failed = 'failed' in review;
  const checks = failed
    ? [{ check, ok: false, detail: `${name} could not read it: ${review.failed}` }]
    : checksOf(review.findings, `${name} (${review.usage.model})`);
  const usage = review.usage
    ? [{ ...review.usage, purpose: 'second reader' as const, engine: name, fromCache: false }]
    : [];
  return {
    ...digest,
    checks: [...digest.checks, ...checks],
    usage: [...(digest.usage ?? []), ...usage],
  };
}

function checksOf(findings: readonly ReviewFinding[], reader: string): Check[] {
  if (findings.length === 0) return [{ check, ok: true, detail: `${reader} found nothing to object to` }];
  return findings.slice(0, most).map(({ problem, claim, why, span }) => ({
    check,
    ok: false,
    detail: `${problem}: “${claim}” (${why})`,
    ...(span ? { span } : {}),
  }));
}
