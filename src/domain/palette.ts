// Colours by role, derived from brand and theme so that every pair that carries text has WCAG 2.2 AA contrast.
import type { Brand } from './brand.ts';
import type { ColourMode, Theme } from './theme.ts';

/** WCAG 2.2 §1.4.3: text of ordinary size. */
export const textContrast = 4.5;

/** All #rrggbb. ink, muted and accent are readable on paper and on surface; onAccent on accent. */
export interface Palette {
  paper: string;
  /** A quiet step away from paper: panels. */
  surface: string;
  ink: string;
  muted: string;
  /** Hairlines; carries no meaning, so no contrast is promised. */
  rule: string;
  accent: string;
  onAccent: string;
}

export function paletteOf(theme: Theme, brand: Brand, mode: ColourMode): Palette {
  const ground = theme.colours[mode];
  const paper = ground.paper === 'brand' ? brand.colours.paper : ground.paper;
  const inkGiven = ground.ink === 'brand' ? brand.colours.ink : ground.ink;
  const surface = mix(paper, inkGiven, 0.05);
  const far = luminance(paper) > 0.18 ? '#000000' : '#ffffff';
  const readable = (colour: string) => towardsContrast(colour, far, surface);
  const accent = readable(brand.colours.accent);
  return {
    paper,
    surface,
    ink: readable(inkGiven),
    muted: readable(mix(inkGiven, paper, 0.38)),
    rule: mix(paper, inkGiven, 0.16),
    accent,
    onAccent: contrast('#ffffff', accent) >= textContrast ? '#ffffff' : '#111111',
  };
}

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

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
