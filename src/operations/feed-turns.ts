// When a feed has its turns. Pure.

/** A look that takes longer counts as lost, and the feed is due again. */
export const lookLeaseMs = 10 * 60_000;
/** How often the feed of a roundup is looked at in between: few feeds hold the items of a week. */
const collectEveryMs = 6 * 3_600_000;

/** When a feed is looked at next, whose campaigns are due at `nextAt`. */
export function nextLook({ roundupSize }: { roundupSize: number | null }, nextAt: Date, now: Date): Date {
  const soon = new Date(now.getTime() + collectEveryMs);
  return roundupSize !== null && soon < nextAt ? soon : nextAt;
}
