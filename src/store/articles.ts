// Articles as they were handed in. Never changed: every offset of a digest points into them.
import { eq } from 'drizzle-orm';
import type { Article } from '../domain/article.ts';
import { newId } from '../domain/id.ts';
import { PullquoteError } from '../errors.ts';
import type { Db } from './db.ts';
import { articles } from './schema.ts';

/** The id of the new row. */
export async function insertArticle(db: Db, article: Article): Promise<string> {
  const id = newId();
  const { kind, ref, raw, metadata } = article;
  await db.insert(articles).values({ id, kind, ref, raw, metadata });
  return id;
}

/** @throws INTERNAL where there is none: an id always comes from a row that refers to it. */
export async function getArticle(db: Db, id: string): Promise<Article> {
  const [article] = await db
    .select({ kind: articles.kind, ref: articles.ref, raw: articles.raw, metadata: articles.metadata })
    .from(articles)
    .where(eq(articles.id, id));
  if (!article) throw new PullquoteError('INTERNAL', `there is no article ${id}`);
  return article;
}
