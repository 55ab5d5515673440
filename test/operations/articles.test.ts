import { expect, test } from '@jest/globals';
import { withAddress } from '../../src/operations/articles.ts';
import { article } from '../store/sample.ts';

test('an article without an address can be given one, which then counts; what is no address is refused', () => {
  const url = 'https://harbour.example/today';
  expect(withAddress(article, { url }).metadata).toEqual({ ...article.metadata, canonicalUrl: url });
  expect(withAddress(article, {})).toBe(article);
  for (const wrong of ['harbour.example/today', 'ftp://harbour.example', 'javascript:alert(1)'])
    expect(() => withAddress(article, { url: wrong })).toThrow(expect.objectContaining({ code: 'USAGE' }));
});
