// The render stage with the card options of an operator: a picture that can be had stands on the cards, one that cannot is a note.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { configFromEnv } from '../../config/env.ts';
import type { CardOptions } from '../../src/design/card-options.ts';
import type { ArticleMetadata } from '../../src/domain/article.ts';
import { makeGuardedFetch } from '../../src/fetch.ts';
import { renderDigest } from '../../src/operations/render-digest.ts';
import { encodePng } from '../../src/stages/render/cards/png.ts';
import { keptProcesses } from '../setup/processes.ts';
import { article, digest } from '../store/sample.ts';

const picture = encodePng(Buffer.alloc(320 * 180 * 4, 120), 320, 180);
const answers: Record<string, [type: string, body: Buffer]> = {
  '/lead.png': ['image/png', picture],
  '/lead.svg': ['image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  '/damaged.png': ['image/png', picture.subarray(0, 60)],
  '/liar.png': ['image/png', Buffer.from('<html>')],
};
const server = createServer(({ url = '' }, response) => {
  const [type, body] = answers[url] ?? [];
  response.writeHead(body ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(body);
});
const { renderer } = keptProcesses();
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

async function render(cards: CardOptions, metadata: ArticleMetadata = {}) {
  const stages = {
    config: configFromEnv({}),
    fetch: makeGuardedFetch({ allowsAddress: () => true, allowsPort: () => true }),
    networks: new Map(),
    renderer,
  };
  const { manifest } = await renderDigest(stages, { ...article, metadata }, digest, {
    theme: 'editorial',
    cards,
    locales: ['en'],
    cardUrl: null,
    listId: 'readers.example.com',
  });
  return manifest;
}

const squares: CardOptions = { formats: ['1080x1080'] };
const files = ({ cards }: Awaited<ReturnType<typeof render>>) => cards.map((card) => card.file);

test('formats, carousel and mode decide which cards there are', async () => {
  const plain = await render(squares);
  expect(new Set(plain.cards.map((card) => card.format))).toEqual(new Set(['1080x1080']));
  const paged = await render({ ...squares, carousel: '1080x1350' });
  expect(files(paged)).toEqual(expect.arrayContaining(files(plain)));
  const pages = paged.cards.filter((card) => card.page);
  expect(pages.map((card) => card.format)).toEqual(pages.map(() => '1080x1350'));
  expect(pages.map((card) => card.page?.number)).toEqual(pages.map((_, i) => i + 1));
  const [light, dark] = [
    await render({ ...squares, cardMode: 'light' }),
    await render({ ...squares, cardMode: 'dark' }),
  ];
  expect(files(light)).not.toEqual(files(dark));
});

test('the lead image stands on cards only where it is asked for', async () => {
  const metadata = { leadImageUrl: `${origin}/lead.png` };
  const without = await render(squares, metadata);
  const with_ = await render({ ...squares, leadImage: true }, metadata);
  expect(files(with_)).not.toEqual(files(without));
  expect(with_.notes?.join()).not.toContain('lead image');
});

test.each([
  ['is not named', undefined, 'the article names none'],
  ['is gone', '/gone.png', '404'],
  ['is of another type', '/lead.svg', 'image/jpeg or image/png'],
  ['is not what it says', '/liar.png', 'got a web page'],
  ['is damaged', '/damaged.png', 'damaged'],
])('one that %s is a note, and the cards are made without it', async (_case, path, reason) => {
  const metadata = path === undefined ? {} : { leadImageUrl: origin + path };
  const manifest = await render({ ...squares, leadImage: true }, metadata);
  expect(manifest.notes?.[0]).toContain('the cards have no lead image');
  expect(manifest.notes?.[0]).toContain(reason);
  expect(files(manifest)).toEqual(files(await render(squares)));
});
