// What is made of an article, and goes out.
import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { ArticleMetadata, SourceKind } from '../../domain/article.ts';
import type { Digest } from '../../domain/digest.ts';
import type { RenditionManifest } from '../../domain/rendition.ts';
import { bytea, createdAt } from './columns.ts';

/** Content-addressed bytes: cards, hosted HTML, compiled messages. */
export const blobs = pgTable('blobs', {
  sha256: text('sha256').primaryKey(),
  mediaType: text('media_type').notNull(),
  body: bytea('body').notNull(),
  createdAt: createdAt(),
});

export const articles = pgTable('articles', {
  id: text('id').primaryKey(),
  kind: text('kind').$type<SourceKind>().notNull(),
  ref: text('ref').notNull(),
  raw: text('raw').notNull(),
  metadata: jsonb('metadata').$type<ArticleMetadata>().notNull(),
  createdAt: createdAt(),
});

export const digests = pgTable('digests', {
  id: text('id').primaryKey(),
  articleId: text('article_id')
    .notNull()
    .references(() => articles.id),
  body: jsonb('body').$type<Digest>().notNull(),
  createdAt: createdAt(),
});

/** Answers of language models that passed the gate, so that the same article is not paid for twice. May be emptied. */
export const summariesCache = pgTable('summaries_cache', {
  /** sha256 of the article and of all else that the answer depends on. */
  key: text('key').primaryKey(),
  body: jsonb('body').notNull(),
  createdAt: createdAt(),
});

export const renditions = pgTable('renditions', {
  /** sha256 of the canonical JSON of the manifest. */
  id: text('id').primaryKey(),
  manifest: jsonb('manifest').$type<RenditionManifest>().notNull(),
  createdAt: createdAt(),
});
