// Arithmetic on #rrggbb colours: mixing, and the contrast of WCAG 2.2.

/** WCAG 2.2 §1.4.3 (AA): text of ordinary size. */
export const textContrast = 4.5;

/** WCAG contrast ratio of two #rrggbb colours: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of the way from one colour to the other, in sRGB. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  return `#${channels(from)
    .map((channel, i) => Math.round(channel + ((target[i] as number) - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** The colour, moved only as far towards `far` as its contrast on `ground` needs. */
export function towardsContrast(colour: string, far: string, ground: string, ratio = textContrast): string {
  for (let share = 0; share < 1; share += 0.02) {
    const moved = mix(colour, far, share);
    if (contrast(moved, ground) >= ratio) return moved;
  }
  return far;
}

/** Relative luminance, 0 to 1. */
export function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
