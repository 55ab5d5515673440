// Holds the architecture of docs/architecture.md over the files as they are.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findCircles } from './find-circles.ts';
import { importsOf, readImports, readPackages, sourceFiles } from './read-imports.ts';
import { arrowOf } from './rules.ts';

const root = resolve(import.meta.dirname, '../..');
const folders = ['bin', 'config', 'src', 'templates', 'workers'];
const imports = readImports(root, folders);

describe('the architecture', () => {
  test('every file has its place', () => {
    expect(sourceFiles(root, folders).filter((file) => arrowOf(file) === null)).toEqual([]);
  });

  test('every arrow points down', () => {
    const wrong = imports
      .map(({ from, to, typeOnly }) => ({ from, to, typeOnly, arrow: arrowOf(from) }))
      .filter(({ to, typeOnly, arrow }) => arrow !== null && !arrow.allows(to, typeOnly))
      .map(({ from, to, arrow }) => `${from} imports ${to}: ${arrow?.because}`);
    expect(wrong).toEqual([]);
  });

  test('nothing imports a file that is not there', () => {
    expect(imports.filter(({ exists }) => !exists).map(({ from, to }) => `${from} imports ${to}`)).toEqual(
      [],
    );
  });

  test('the product runs without development dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    // Of the studio's, what it needs is in its bundle.
    const needed = readPackages(root, folders).filter(({ from }) => !from.startsWith('src/studio/'));
    expect(needed.filter(({ name }) => dependencies[name] === undefined)).toEqual([]);
  });

  test('there are no circles', () => {
    expect(findCircles(imports).map((circle) => circle.join(' → '))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  test.each([
    ['src/stages/email/send.ts', 'src/store/index.ts'],
    ['src/stages/email/send.ts', 'src/stages/social/index.ts'],
    ['src/stages/render/index.ts', 'src/transports/types.ts'],
    ['src/networks/x.ts', 'src/networks/sandbox.ts'],
    ['src/networks/x/api.ts', 'src/store/db.ts'],
    ['src/networks/rest/call.ts', 'src/networks/mastodon/api.ts'],
    ['src/networks/registry.ts', 'src/networks/x.ts'],
    ['src/store/lists.ts', 'src/queue/index.ts'],
    ['src/queue/index.ts', 'src/store/index.ts'],
    ['src/domain/digest.ts', 'src/log.ts'],
    ['src/operations/campaigns.ts', 'src/cli/main.ts'],
    ['src/app.ts', 'src/operations/campaigns.ts'],
    ['src/sources/html.ts', 'src/stages/render/index.ts'],
    ['src/sources/feed-article.ts', 'src/stages/summarize/clean/index.ts'],
    ['src/sources/feed/atom.ts', 'src/mail/splice.ts'],
    ['src/stages/render/index.ts', 'src/themes/load-theme.ts'],
    ['src/themes/load-theme.ts', 'src/stages/render/email/template.ts'],
    ['src/mail/splice.ts', 'src/language/text/words.ts'],
    ['src/app.ts', 'workers/main.ts'],
    ['src/http/index.ts', 'workers/main.ts'],
    ['src/http/reader/cards.ts', 'src/store/blobs.ts'],
    ['src/http/preview/index.ts', 'src/stages/render/index.ts'],
    ['src/http/machine/metrics.ts', 'src/queue/index.ts'],
    ['src/http/api/index.ts', 'src/http/reader/pages.ts'],
    ['src/cli/commands/lists.ts', 'src/store/lists.ts'],
    ['src/cli/commands/preview.ts', 'src/stages/render/index.ts'],
    ['src/cli/context.ts', 'src/sources/index.ts'],
    ['workers/email.ts', 'src/http/index.ts'],
    ['src/studio/pages/desk/index.tsx', 'src/domain/campaign.ts'],
    ['src/http/studio/index.ts', 'src/studio/main.tsx'],
    ['src/operations/campaigns.ts', 'src/studio/api/client.ts'],
    ['templates/themes/a/cards/quote.ts', 'src/stages/render/index.ts'],
  ])('%s may not import %s', (from, to) => {
    expect(arrowOf(from)?.allows(to)).toBe(false);
  });

  test('a stage may know the types of what it is handed', () => {
    const stage = arrowOf('src/stages/summarize/index.ts');
    expect(stage?.allows('src/summarizers/types.ts', true)).toBe(true);
    expect(stage?.allows('src/summarizers/types.ts', false)).toBe(false);
    expect(stage?.allows('src/summarizers/extractive.ts', true)).toBe(false);
  });

  test('an import is seen in all its forms, and nowhere else', () => {
    const source = `
      import a, { type B } from './static.ts';
      import type { C } from './type.ts';
      export * from './all.ts';
      export type { D } from './named.ts';
      const lazy = await import('./dynamic.ts');
      type E = import('./type-expression.ts').E;
      await using resource = open("import './string.ts'");
      // import './comment.ts';
    `;
    expect(importsOf(source)).toEqual([
      { specifier: './static.ts', typeOnly: false },
      { specifier: './type.ts', typeOnly: true },
      { specifier: './all.ts', typeOnly: false },
      { specifier: './named.ts', typeOnly: true },
      { specifier: './dynamic.ts', typeOnly: false },
      { specifier: './type-expression.ts', typeOnly: true },
    ]);
  });

  test('a circle is found wherever it is entered', () => {
    const edge = (from: string, to: string) => ({ from, to, exists: true, typeOnly: false });
    expect(findCircles([edge('a', 'b'), edge('b', 'c'), edge('c', 'b'), edge('c', 'd')])).toEqual([
      ['b', 'c', 'b'],
    ]);
  });
});
