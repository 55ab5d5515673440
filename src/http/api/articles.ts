// Articles and digests: of an article at hand, of which nothing is kept, and of a campaign.
import {
  articleOf,
  articleView,
  digestOf,
  digestTerms,
  digestView,
  lookAtArticle,
  makeDigest,
  readingTerms,
} from '../../operations/digests.ts';
import { byId, type Routes, untilGone, withExample } from './contract.ts';
import { bodyBytes } from './limits.ts';

const article = {
  text: 'The harbour opens today.\n\n“We waited three years,” said Lin Yi-chun, its director.',
};

export const articleRoutes: Routes = (api, app) => {
  api.post(
    '/articles',
    {
      config: { needs: 'write', isRepeatable: true },
      bodyLimit: bodyBytes.article,
      schema: {
        tags: ['articles'],
        summary: 'Read an article: its text and its blocks by number; nothing is kept',
        body: withExample(readingTerms, { article, drop: [2] }),
        response: { 200: articleView },
      },
    },
    ({ body }, reply) => lookAtArticle(app, body, untilGone(reply)),
  );

  api.get(
    '/campaigns/:id/article',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['articles'],
        summary: 'The article of a campaign',
        params: byId,
        response: { 200: articleView },
      },
    },
    ({ params }) => articleOf(app, params.id),
  );

  api.post(
    '/digests',
    {
      config: { needs: 'write', isRepeatable: true },
      bodyLimit: bodyBytes.article,
      schema: {
        tags: ['digests'],
        summary: 'Make the digest of an article, and no campaign of it',
        description: 'A language model as `engine` is asked, and paid, unless it answered the same before.',
        body: withExample(digestTerms, { article, engine: 'extractive' }),
        response: { 200: digestView },
      },
    },
    ({ body }, reply) => makeDigest(app, body, untilGone(reply)),
  );

  api.get(
    '/campaigns/:id/digest',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['digests'],
        summary: 'The digest of a campaign',
        params: byId,
        response: { 200: digestView },
      },
    },
    ({ params }) => digestOf(app, params.id),
  );
};
