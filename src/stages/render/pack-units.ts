// Packs stretches of text that may not be cut into the parts of a thread. It knows nothing of what they say.

export interface Packing<Unit> {
  /** What the first part begins with. */
  hook: Unit[];
  maxParts: number;
  /** In the parts, lower ranks come first; within a rank the order is the given one. */
  rank(unit: Unit): number;
  /** Length of a part. */
  used(units: readonly Unit[], isFirst: boolean): number;
  allowed: number;
}

/** Takes units in the given priority as long as all fit, and divides them evenly into as few parts as they need. */
export function packEvenly<Unit>(body: readonly Unit[], packing: Packing<Unit>): Unit[][] {
  let best = [packing.hook];
  const chosen: Unit[] = [];
  for (const unit of body) {
    const candidate = [...chosen, unit].sort((a, b) => packing.rank(a) - packing.rank(b));
    const parts = divide(candidate, packing);
    if (!parts) continue;
    chosen.push(unit);
    best = parts;
  }
  return best;
}

/** The fewest parts that hold the units, in order; null where they are too many. */
function divide<Unit>(units: readonly Unit[], packing: Packing<Unit>): Unit[][] | null {
  for (let count = 1; count <= packing.maxParts; count += 1) {
    const division = divideInto(packing.hook, units, count, true, packing);
    if (division) return division.parts;
  }
  return null;
}

/** Of all divisions into `count` parts the one whose rooms left over are most alike (least sum of squares). */
function divideInto<Unit>(
  head: readonly Unit[],
  rest: readonly Unit[],
  count: number,
  isFirst: boolean,
  packing: Packing<Unit>,
): { parts: Unit[][]; waste: number } | null {
  let best: { parts: Unit[][]; waste: number } | null = null;
  for (let take = isFirst ? 0 : 1; take <= rest.length; take += 1) {
    const part = [...head, ...rest.slice(0, take)];
    const room = packing.allowed - packing.used(part, isFirst);
    if (room < 0) break;
    const isLast = count === 1;
    if (isLast !== (take === rest.length)) continue;
    const tail = isLast
      ? { parts: [], waste: 0 }
      : divideInto([], rest.slice(take), count - 1, false, packing);
    if (!tail) continue;
    const waste = room ** 2 + tail.waste;
    if (!best || waste < best.waste) best = { parts: [part, ...tail.parts], waste };
  }
  return best;
}
