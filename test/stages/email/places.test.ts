import { expect, test } from '@jest/globals';
import { openPlaces } from '../../../src/stages/email/places.ts';

test('campaigns that send at once share the places equally, and one alone has all', () => {
  let size = 10;
  const places = openPlaces(() => size);
  const first = places.join('a');
  expect(first.free).toBe(10);
  first.take(10);
  const second = places.join('b');
  expect(second.free).toBe(0);
  expect(first.free).toBe(-5);
  let rung = 0;
  second.onFree(() => {
    rung += 1;
  });
  first.give(5);
  expect(rung).toBe(1);
  expect([first.free, second.free]).toEqual([0, 5]);
  second.take(5);
  first.leave();
  first.give(5);
  expect(second.free).toBe(5);
  size = 4;
  expect(second.free).toBe(-1);
  expect(() => second.take(1)).toThrow('places');
});

test('two chunks of a campaign have one share', () => {
  const places = openPlaces(() => 8);
  const chunks = [places.join('a'), places.join('a')];
  places.join('b');
  chunks[0]?.take(4);
  expect(chunks[1]?.free).toBe(0);
});
