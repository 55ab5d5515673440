// What the API says of itself, to whoever asks: the OpenAPI document, and the same as a page for people.
import type { Routes } from './contract.ts';
import { docsPage, docsPolicy } from './docs.ts';
import type { Document } from './document-words.ts';

export const documentRoutes: Routes = (api) => {
  const open = { config: { needs: 'nobody' }, schema: { hide: true } } as const;

  api.get('/openapi.json', open, (_request, reply) =>
    reply.type('application/json').send(JSON.stringify(api.swagger())),
  );

  api.get('/docs', open, (_request, reply) =>
    reply
      .header('content-security-policy', docsPolicy)
      .type('text/html; charset=utf-8')
      .send(docsPage(api.swagger() as unknown as Document)),
  );
};
