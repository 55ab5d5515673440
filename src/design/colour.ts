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
  return hexOf(channels(from).map((channel, i) => channel + ((target[i] as number) - channel) * share));
}

/**
 * The colour, made only as much darker or lighter (towards #000000 or #ffffff) as its contrast on `ground` needs.
 * Hue and saturation stay, so that a brand's red does not fade to pink.
 */
export function towardsContrast(
  colour: string,
  far: '#000000' | '#ffffff',
  ground: string,
  ratio = textContrast,
): string {
  const { hue, saturation, lightness } = hslOf(colour);
  const end = far === '#ffffff' ? 1 : 0;
  for (let share = 0; share < 1; share += 0.02) {
    const moved = share === 0 ? colour : fromHsl(hue, saturation, lightness + (end - lightness) * share);
    if (contrast(moved, ground) >= ratio) return moved;
  }
  return far;
}

function hslOf(colour: string): { hue: number; saturation: number; lightness: number } {
  const [r, g, b] = channels(colour).map((channel) => channel / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const range = max - Math.min(r, g, b);
  const lightness = max - range / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const sector =
    max === r ? ((g - b) / range + 6) % 6 : max === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { hue: sector * 60, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const amplitude = saturation * Math.min(lightness, 1 - lightness);
  return hexOf(
    [0, 8, 4].map((offset) => {
      const k = (offset + hue / 30) % 12;
      return 255 * (lightness - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
    }),
  );
}

const hexOf = (rgb: number[]): string =>
  `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

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
