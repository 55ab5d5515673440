// Cards by their SHA-256: the images of the mails. Nothing else that lies in the store is reachable here.
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { openCard, type ReaderApp } from '../../operations/readers.ts';

const cardFile = /^([0-9a-f]{64})\.png$/;

export function serveCards(scope: FastifyInstance, app: ReaderApp): void {
  scope.get<{ Params: { file: string } }>('/cards/:file', async (request, reply) => {
    const key = cardFile.exec(request.params.file)?.[1];
    const card = key === undefined ? null : await openCard(app, key);
    if (card === null) return reply.callNotFound();
    const etag = `"${key}"`;
    reply.headers({
      etag,
      // The name is the content: it never changes.
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'cross-origin',
    });
    const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known?.includes(etag) || known?.includes('*')) return reply.code(304).send();
    const body = Readable.from(card.pieces(), { objectMode: false, highWaterMark: 1 });
    return reply.type('image/png').header('content-length', card.bytes).send(body);
  });
}
