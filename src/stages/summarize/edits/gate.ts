// What the gate says of a digest with an edit in it, and of a line that an operator wrote. Changes nothing.
import type { Article } from '../../../domain/article.ts';
import { type Check, type Digest, quoteLanguage } from '../../../domain/digest.ts';
import { findMarked } from '../../../language/text/marks.ts';
import { findingsOfLine, type GateInput, runGate } from '../gate/index.ts';

type Source = Pick<Article, 'raw' | 'metadata'>;

export const gateInput = ({ raw, metadata }: Source, digest: Digest): GateInput => ({
  ...digest,
  raw,
  metadata,
  language: quoteLanguage(digest),
  outputLanguage: digest.language,
});

export const gateDigest = (article: Source, digest: Digest): Check[] => runGate(gateInput(article, digest));

/** Whatever does not hold now, and did before or was never there. */
export const newFailures = (before: readonly Check[], after: readonly Check[]): Check[] => {
  const known = new Set(before.filter(({ ok }) => !ok).map(({ check, detail }) => `${check} ${detail}`));
  return after.filter(({ ok, check, detail }) => !ok && !known.has(`${check} ${detail}`));
};

/**
 * A line of an operator: its numbers, dates, names and addresses are the article's, and so is whatever stands in quotation
 * marks. Links are looked at as addresses alone.
 */
export function gateLine(article: Source, digest: Digest, text: string): Check[] {
  const { raw, metadata } = article;
  const found = findingsOfLine(gateInput(article, digest), text.replace(link, ' '));
  const links = (text.match(link) ?? []).filter(
    (url) => !knows(`${raw}\n${metadata.canonicalUrl ?? ''}`, url),
  );
  const said = bare([raw, ...wordsOf(digest)].join('\n'));
  const invented = findMarked(text)
    .filter(({ unclosed }) => !unclosed)
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => !said.includes(bare(words)));
  return [
    ...found,
    ...links.map((url) => ({ check: 'urls', ok: false, detail: `${url} is not in the article` })),
    ...invented.map((words) => ({
      check: 'quotes',
      ok: false,
      detail: `“${words}” stands in quotation marks, but is not in the article`,
    })),
  ];
}

const link = /https?:\/\/\S+/g;

const knows = (source: string, url: string): boolean =>
  source.includes(url.replace(/[)\].,;!?。，）」]+$/u, ''));

/** Texts of the digest that may be told again: they have passed the gate. */
const wordsOf = ({ title, subjects, quotes, summary, keyPoints }: Digest): string[] => [
  title,
  ...subjects,
  ...[...quotes, ...summary, ...keyPoints].flatMap(({ text, translation }) => [text, translation ?? '']),
];

const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}]/gu, '').toLowerCase();
