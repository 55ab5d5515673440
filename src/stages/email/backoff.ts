// How long something is put off: exponential, with jitter, so that what failed together does not come back together.

const minute = 60_000;
const hour = 60 * minute;

/** A delivery that was put off is given up this long after the first time. */
export const giveUpAfterMs = 72 * hour;

/** After the nth answer of 4xx: 1 minute, doubling, to 4 hours. @param random 0 to 1 */
export const deferMs = (nth: number, random: number): number => grow(minute, 4 * hour, nth, random);

/** After the nth attempt that never reached the message, or that met a server with no time: nothing was wrong with it, so soon. */
export const reconnectMs = (nth: number, random: number): number => grow(2_000, 4 * hour, nth, random);

/** How long a domain rests for the nth time in a row: seconds at first, since most hiccups last no longer. */
export const restMs = (nth: number, random: number): number => grow(2_000, 30 * minute, nth, random);

/** How long a refusal waits for what other readers' servers say. */
export const secondLookMs = (random: number): number => grow(15_000, 30_000, 1, random);

/** How long nothing is sent after the server was away for the nth time in a row. */
export const relayAwayMs = (nth: number, random: number): number => grow(1_000, minute, nth, random);

function grow(firstMs: number, mostMs: number, nth: number, random: number): number {
  // 2 ** 20 is beyond every cap.
  return Math.round(Math.min(mostMs, firstMs * 2 ** Math.min(nth - 1, 20) * (1 + random / 2)));
}
