// Colours by role, derived from brand and theme so that every pair that carries text has WCAG 2.2 AA contrast.
import type { Brand } from './brand.ts';
import { contrast, luminance, mix, textContrast, towardsContrast } from './colour.ts';
import type { ColourMode, Theme } from './theme.ts';

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
  /** A large ground in the brand's colour, and text on it. */
  field: string;
  onField: string;
}

export function paletteOf(theme: Pick<Theme, 'colours'>, brand: Brand, mode: ColourMode): Palette {
  const ground = theme.colours[mode];
  const paper = ground.paper === 'brand' ? brand.colours.paper : ground.paper;
  const inkGiven = ground.ink === 'brand' ? brand.colours.ink : ground.ink;
  const surface = mix(paper, inkGiven, 0.05);
  const far = luminance(paper) > 0.18 ? '#000000' : '#ffffff';
  // What is readable on the harder of the two grounds is so on both.
  const harder = contrast(far, paper) < contrast(far, surface) ? paper : surface;
  const readable = (colour: string) => towardsContrast(colour, far, harder);
  // In the dark a large ground must not glare.
  const field = mode === 'light' ? brand.colours.accent : mix(brand.colours.accent, '#000000', 0.15);
  const accent = readable(brand.colours.accent);
  return {
    paper,
    surface,
    ink: readable(inkGiven),
    muted: readable(mix(inkGiven, paper, 0.38)),
    rule: mix(paper, inkGiven, 0.16),
    accent,
    onAccent: inkOn(accent),
    field,
    onField: inkOn(field),
  };
}

/** White, else a soft black, else black: one of them always has the contrast. */
const inkOn = (ground: string): string =>
  ['#ffffff', '#111111'].find((ink) => contrast(ink, ground) >= textContrast) ?? '#000000';
