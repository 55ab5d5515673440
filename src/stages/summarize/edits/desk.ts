// What an operator looks at, as far as an edit of it must know.
import type { Article } from '../../../domain/article.ts';
import type { Digest } from '../../../domain/digest.ts';
import type { Edited } from '../../../domain/edit.ts';
import type { Card, Posts } from '../../../domain/rendition.ts';

export interface Desk {
  article: Article;
  /** As the engine made it. */
  engine: Digest;
  edited: Edited;
  /** As they are rendered now, so with the operator's own. */
  posts: Posts;
  cards: readonly Card[];
  /** Names of those that there are. */
  themes: readonly string[];
}

/** What an article comes to whose blocks are these, by rules alone. */
export type Redraft = (blocks: Digest['blocks']) => Promise<Digest>;
