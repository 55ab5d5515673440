import { expect, test } from '@jest/globals';
import { postPartRows } from '../../../src/stages/social/post-part-rows.ts';

const part = { text: 'text', images: [], length: { used: 4, allowed: 280 } };

test('makes a row a post on each account of the network, and none for a network without posts', () => {
  const accounts = [
    { id: 'x:1', network: 'x' },
    { id: 'x:2', network: 'x' },
    { id: 'sandbox', network: 'sandbox' },
  ];
  const rows = postPartRows('4jd8s0x2m1qz', { x: [part, part] }, accounts);
  expect(rows.map(({ account, part: number }) => `${account} ${number}`)).toEqual([
    'x:1 1',
    'x:1 2',
    'x:2 1',
    'x:2 2',
  ]);
  expect(new Set(rows.map((row) => row.idempotencyKey)).size).toBe(4);
  expect(postPartRows('4jd8s0x2m1qz', { x: [part, part] }, accounts)).toEqual(rows);
});
