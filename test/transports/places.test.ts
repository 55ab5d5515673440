// How many connections pay, on a clock of its own: servers whose throughput is known.
import { expect, test } from '@jest/globals';
import { openPlaces, type Places } from '../../src/transports/smtp/places.ts';

/** A server that takes `perSecond` mails at most, `msEach` for each on a connection. Counts mails until a time. */
async function send(
  places: Places,
  clock: { ms: number },
  until: number,
  server: { perSecond: number; msEach: number },
) {
  const busy: number[] = [];
  let nextAt = clock.ms;
  let sent = 0;
  while (clock.ms < until) {
    while (busy.length < places.limit) {
      await places.enter();
      nextAt = Math.max(nextAt + 1_000 / server.perSecond, clock.ms);
      busy.push(Math.max(clock.ms + server.msEach, nextAt));
    }
    busy.sort((a, b) => a - b);
    clock.ms = busy.shift() ?? clock.ms;
    places.leave();
    sent += 1;
  }
  while (busy.shift() !== undefined) places.leave();
  return sent;
}

const open = (most = 50) => {
  const clock = { ms: 0 };
  return { clock, places: openPlaces(most, () => clock.ms) };
};

test('a far server gets as many as are allowed, from two up', async () => {
  const { clock, places } = open();
  expect(places.limit).toBe(2);
  await send(places, clock, 5_000, { perSecond: 100_000, msEach: 50 });
  expect(places.limit).toBe(50);
});

test('a near one that is busy anyway gets few', async () => {
  const { clock, places } = open();
  await send(places, clock, 10_000, { perSecond: 500, msEach: 2 });
  expect(places.limit).toBeLessThanOrEqual(8);
});

test('never more than allowed, and one where one is allowed', async () => {
  for (const most of [1, 3]) {
    const { clock, places } = open(most);
    await send(places, clock, 3_000, { perSecond: 100_000, msEach: 50 });
    expect(places.limit).toBe(most);
  }
});

test('one too many is remembered; more is tried after a while', async () => {
  const { clock, places } = open();
  await send(places, clock, 5_000, { perSecond: 100_000, msEach: 50 });
  for (let held = 0; held < 6; held += 1) await places.enter();
  expect(places.shrink()).toBe(true);
  expect(places.limit).toBe(5);
  for (let held = 0; held < 5; held += 1) places.leave();
  await send(places, clock, 20_000, { perSecond: 100_000, msEach: 50 });
  expect(places.limit).toBe(5);
  await send(places, clock, 80_000, { perSecond: 100_000, msEach: 50 });
  expect(places.limit).toBeGreaterThan(5);
});

test('a server that does not answer gets half as many, and more again when it does', async () => {
  const { clock, places } = open();
  await send(places, clock, 5_000, { perSecond: 100_000, msEach: 50 });
  places.halve();
  places.halve();
  expect(places.limit).toBe(12);
  await send(places, clock, 10_000, { perSecond: 100_000, msEach: 50 });
  expect(places.limit).toBe(50);
});

test('a server that becomes slower, or faster, is felt out anew', async () => {
  const { clock, places } = open();
  await send(places, clock, 10_000, { perSecond: 500, msEach: 2 });
  await send(places, clock, 200_000, { perSecond: 100_000, msEach: 50 });
  expect(places.limit).toBe(50);
});
